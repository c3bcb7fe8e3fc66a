import { HostError, toHostError } from "../../core/host-error";
import type { EtApplication } from "./et";

/** What a client refused and we could do without, in words for the report to copy. */
export type Notes = (note: string) => void;

export const errorText = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Does something that only adorns or restores: once more if it is refused, and if it is refused again it is noted. Whether it was done. */
export function orNote(notes: Notes, what: string, action: () => void): boolean {
  for (let attempt = 1; ; attempt++) {
    try {
      action();
      return true;
    } catch (error) {
      if (attempt < 2) continue;
      notes(`${what}: ${errorText(error)}`);
      return false;
    }
  }
}

const SWITCHES = ["ScreenUpdating", "EnableEvents", "DisplayAlerts"] as const;
type AppSwitch = (typeof SWITCHES)[number];

/**
 * Runs a write without flicker, without events of our own and without prompts (`Delete` and `Merge` ask else), and puts
 * the three switches back as they were, whatever happens. A switch that the client refuses is noted and left alone.
 */
export async function quietly<T>(app: EtApplication, notes: Notes, write: () => Promise<T>): Promise<T> {
  const before = SWITCHES.map((name) => [name, switchBefore(app, notes, name)] as const);
  try {
    for (const name of SWITCHES) orNote(notes, name, () => void (app[name] = false));
    return await write();
  } finally {
    for (const [name, value] of before) orNote(notes, name, () => void (app[name] = value));
  }
}

/** On, which is what a program begins with, where the client does not say. */
function switchBefore(app: EtApplication, notes: Notes, name: AppSwitch): boolean {
  try {
    const value: unknown = app[name];
    return typeof value === "boolean" ? value : true;
  } catch (error) {
    notes(`${name}: ${errorText(error)}`);
    return true;
  }
}

/** How long to wait for a person to leave a cell, in milliseconds, attempt by attempt. */
const WAITS = [60, 150, 300, 600] as const;

/**
 * While a person is in a cell, WPS rejects every write. Tries a write that changes nothing until it is accepted, else fails with
 * `busy-editing`.
 */
export async function untilAccepted(probe: () => void, wait: (milliseconds: number) => Promise<void>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      probe();
      return;
    } catch (cause) {
      const pause = WAITS[attempt];
      if (pause === undefined) throw new HostError("busy-editing", { cause });
      await wait(pause);
    }
  }
}

/** The error to throw after a failed write: its own where all is as before, else `not-restored`, with what is where. */
export function afterFailure(cause: unknown, restored: boolean, where: { readonly sheets?: string; readonly cells?: string }): HostError {
  return restored ? toHostError(cause) : new HostError("not-restored", { cause, facts: { ...where } });
}
