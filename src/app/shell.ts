import type { Facts } from "../core/rules/problem";

/** The small memory of the machine (not of the workbook): settings. Text only. */
export interface KeyValueStore {
  get(key: string): string | null;
  set(key: string, value: string | null): void;
}

/** What a pane needs from around it; what Excel, WPS and a browser each have for it ends here. */
export interface PaneShell {
  readonly host: "excel" | "wps" | "workbench";
  readonly locale: "zh-CN" | "en";
  theme(): "light" | "dark";
  /** Returns the way to stop. */
  onThemeChange(listener: () => void): () => void;
  readonly store: KeyValueStore;
  /** Closes the pane; WPS only (a docked pane there needs its own button). */
  readonly close: (() => void) | null;
  /** The page that tries what only the real program can show, opened beside the sheet; WPS only. */
  readonly selfCheck?: { readonly label: (language: "zh-CN" | "en") => string; readonly open: () => void };
  /** Whether the pane opens with this workbook; kept in the workbook, and only where its program can. `set` throws HostError. */
  readonly opensWithWorkbook?: { isOn(): boolean; set(on: boolean): Promise<void> } | undefined;
  /** Gives the keyboard to the selected cell, where the page itself holds the sheet. */
  readonly toSheet?: () => void;
  /**
   * Hands a file to the person: as a download of the browser's (null), or, where pages have none, onto the desktop under a
   * name that is free (its path there). Throws HostError `no-desktop`.
   */
  download(name: string, bytes: Uint8Array): string | null;
  /** Version and host facts for the report to copy. No content of the workbook. */
  diagnostics(): Facts;
}
