import type { PaneShell } from "../../app/shell";
import { HostError } from "../../core/host-error";

/** The setting of a workbook by which Office opens the pane of the same id (manifest.xml: TaskpaneId) with it. */
const SETTING = "Office.AutoShowTaskpaneWithDocument";

/** As much of Office as the setting needs. */
export interface OfficeWithSettings {
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
    readonly document: {
      readonly settings: {
        get(name: string): unknown;
        set(name: string, value: unknown): void;
        remove(name: string): void;
        saveAsync(done: (result: { readonly status: unknown; readonly error?: { readonly code: number } }) => void): void;
      };
    };
  };
  readonly AsyncResultStatus: { readonly Succeeded: unknown };
}

/**
 * Whether the pane opens with this workbook, kept in the workbook. Where Excel does not take the setting, it is as before.
 * Undefined for an Excel without such settings.
 */
export function opensWithWorkbook({ context, AsyncResultStatus }: OfficeWithSettings): PaneShell["opensWithWorkbook"] {
  const settings = context.requirements.isSetSupported("Settings", "1.1") ? context.document.settings : undefined;
  if (!settings) return undefined;
  const put = (on: boolean): void => {
    // asked for without it, nothing of ours stays in the workbook
    if (on) settings.set(SETTING, true);
    else settings.remove(SETTING);
  };
  const isOn = (): boolean => settings.get(SETTING) === true;
  return {
    isOn,
    set: (on) =>
      new Promise((resolve, reject) => {
        const before = isOn();
        put(on);
        settings.saveAsync(({ status, error }) => {
          if (status === AsyncResultStatus.Succeeded) return resolve();
          put(before);
          reject(new HostError("host-failed", { facts: { excel: String(error?.code ?? "") }, cause: error }));
        });
      }),
  };
}
