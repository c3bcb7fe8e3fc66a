import type { Peers, RibbonTask } from "./peers";

const TASKS: readonly RibbonTask[] = ["check", "reports"];

/**
 * Answers the buttons of the ribbon (manifest.xml: ExecuteFunction) in the one page that all of them share, so that pressing
 * one leaves the pane with its undo and choices as it is. Where Excel has no shared runtime this page was opened for the
 * button alone: then the open pane is told.
 */
export function answerRibbon(office: typeof Office, peers: Peers, run: (task: RibbonTask) => void): void {
  const shared = office.context.requirements.isSetSupported("SharedRuntime", "1.1");
  for (const task of TASKS) {
    office.actions.associate(task, (event: Office.AddinCommands.Event) => {
      void press(task).finally(() => event.completed());
    });
  }
  peers.onTask = run;

  async function press(task: RibbonTask): Promise<void> {
    if (!shared) return peers.ask(task);
    run(task);
    // the task is told in the pane; where it cannot be brought up, it is there when it is
    await office.addin.showAsTaskpane().catch(() => undefined);
  }
}
