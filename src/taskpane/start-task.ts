import type { PaneActions } from "./pane-actions";

/** What the button that opened the pane asks for, in the page's address (manifest.xml): ?do=check, ?do=reports. */
export type StartTask = "check" | "reports" | null;

/** The task in an address's query. Anything else than the tasks that there are is none. */
export function taskOf(search: string): StartTask {
  const task = new URLSearchParams(search).get("do");
  return task === "check" || task === "reports" ? task : null;
}

/** Begins what the pane was opened for. Nothing is written: reports are only shown (将要写入). */
export async function startTask(actions: Pick<PaneActions, "read" | "check" | "reports">, search: string): Promise<void> {
  const task = taskOf(search);
  if (task === "check") await actions.check();
  if (task === "reports") {
    await actions.read();
    await actions.reports();
  }
}
