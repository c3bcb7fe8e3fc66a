import { sheetId } from "../../core/grid/grid";
import type { WorkbookEvent } from "../../app/workbook";
import { sync, type Connection } from "./requests";

type Listener = (event: WorkbookEvent) => void;
type Handle = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Excel's events, as hints: one registration for all listeners, made when the first one comes and taken off when the last
 * one goes. Our own writes run with events off; an Excel that says who caused a change (ExcelApi 1.14) is believed.
 */
export class ExcelEvents {
  readonly #listeners = new Set<Listener>();
  #handles: Promise<readonly Handle[]> | null = null;
  /** Why Excel would not tell of changes, if so: for diagnostics. Without events the pane asks less often, and works. */
  failure: unknown = null;

  constructor(private readonly excel: Connection) {
    // a write of another pane of ours raises no event here
    if (excel.peers) excel.peers.onWrote = (sheet) => void this.#tell({ kind: "cells", sheet: sheetId(sheet) });
  }

  watch(listener: Listener): () => void {
    const own: Listener = (event) => listener(event);
    this.#listeners.add(own);
    this.#handles ??= this.#register();
    return () => {
      this.#listeners.delete(own);
      if (this.#listeners.size === 0) this.#unregister();
    };
  }

  async #register(): Promise<readonly Handle[]> {
    try {
      const context = this.excel.newContext();
      const { worksheets } = context.workbook;
      const handles: Handle[] = [
        worksheets.onChanged.add((args) => this.#tell(isOwn(args) ? null : { kind: "cells", sheet: sheetId(args.worksheetId) })),
        worksheets.onAdded.add(() => this.#tell({ kind: "sheets" })),
        worksheets.onDeleted.add(() => this.#tell({ kind: "sheets" })),
        worksheets.onActivated.add((args) => this.#tell({ kind: "active-sheet", sheet: sheetId(args.worksheetId) })),
      ];
      await sync(this.excel, context);
      return handles;
    } catch (error) {
      this.failure = error;
      return [];
    }
  }

  #unregister(): void {
    const handles = this.#handles;
    this.#handles = null;
    void handles
      ?.then(async (registered) => {
        for (const handle of registered) handle.remove();
        await registered[0]?.context.sync();
      })
      .catch((error: unknown) => {
        this.failure = error;
      });
  }

  #tell(event: WorkbookEvent | null): Promise<void> {
    if (event) for (const listener of this.#listeners) listener(event);
    return Promise.resolve();
  }
}

const isOwn = (args: object): boolean => "triggerSource" in args && args.triggerSource === "ThisLocalAddin";
