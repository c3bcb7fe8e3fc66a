/** For a browser: puts a fake client with one workbook on the page, as WPS puts its own, and an examiner beside it. */
import type { EtAddin, EtTaskPane } from "../../src/hosts/wps/et-addin";
import type { SheetDescription } from "../contract/harness";
import { FakeClient } from "./fake-application";
import { modelOf } from "./harness";
import { cellOf, type ModelValue } from "./model";
import { strict } from "./strict";

/** What a test asks of the page. */
export interface Examiner {
  sheets(): readonly string[];
  value(sheet: string, row: number, column: number): ModelValue;
  selection(): { readonly sheet: string; readonly row: number; readonly column: number };
  /** Another workbook comes to the front. */
  otherWorkbook(): void;
  readonly panes: readonly { readonly url: string; readonly title: string; readonly visible: boolean; readonly dock: number }[];
  /** Pages in a window of their own. */
  readonly windows: readonly { readonly url: string; readonly title: string }[];
  readonly prompts: readonly string[];
}

/** Puts them on the page. `sheets` describes the workbook in front. */
export function installClient(page: Window, sheets: readonly SheetDescription[]): void {
  const client = new FakeClient({ value2: "flat" });
  client.books.push(modelOf(sheets));
  const stored = new Map<string, string>();
  const windows: { url: string; title: string }[] = [];
  const panes: { url: string; title: string; visible: boolean; dock: number; width: number }[] = [];
  const paneOf = (index: number): EtTaskPane => {
    const pane = panes[index];
    if (!pane) throw new Error("0x80070057: no such task pane");
    return strict("TaskPane", {
      ID: index + 1,
      get Visible() {
        return pane.visible;
      },
      set Visible(visible: boolean) {
        pane.visible = visible;
      },
      get Width() {
        return pane.width;
      },
      set Width(width: number) {
        pane.width = width;
      },
      get DockPosition() {
        return pane.dock;
      },
      set DockPosition(dock: number) {
        pane.dock = dock;
      },
    });
  };
  const addin: EtAddin = {
    CreateTaskPane: (url, title) => paneOf(panes.push({ url, title, visible: false, dock: 0, width: 0 }) - 1),
    GetTaskPane: (id) => paneOf(id - 1),
    ShowDialog: (url, title) => void windows.push({ url, title }),
    PluginStorage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
      removeItem: (key) => void stored.delete(key),
    },
    FileSystem: { Exists: () => false, writeAsBinaryString: () => true },
    Env: { GetDesktopPath: () => "C:\\桌面" },
  };
  const examiner: Examiner = {
    sheets: () => client.book.sheets.map((sheet) => sheet.name),
    value: (name, row, column) => {
      const sheet = client.book.sheets.find((one) => one.name === name);
      return sheet ? cellOf(sheet, row, column).value : null;
    },
    selection: () => ({ sheet: client.book.active, ...client.book.selection }),
    otherWorkbook: () => {
      const other = modelOf([{ name: "空表" }], "C:\\办公\\别的.xlsx");
      client.books.push(other);
      client.bookOf(other).Activate();
    },
    panes,
    windows,
    prompts: client.prompts,
  };
  Object.assign(page, { Application: client.application, wps: addin, examiner });
}
