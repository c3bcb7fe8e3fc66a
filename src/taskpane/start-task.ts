import type { PaneActions } from "./pane-actions";

/** What a button of the ribbon asks for; an address may ask for it too: ?do=check, ?do=reports. */
export type StartTask = "check" | "reports" | null;

/** The task in an address's query. Anything else than the tasks that there are is none. */
export function taskOf(search: string): StartTask {
  const task = new URLSearchParams(search).get("do");
  return task === "check" || task === "reports" ? task : null;
}

/** Begins what a button asks for. Nothing is written: reports are only shown (将要写入). */
export async function begin(actions: Pick<PaneActions, "read" | "check" | "reports">, task: StartTask): Promise<void> {
  if (task === "check") await actions.check();
  if (task === "reports") {
    await actions.read();
    await actions.reports();
  }
}
