import { toA1, type CellRef } from "../../core/grid/cell-ref";
import type { Grid, SheetId, SheetInfo } from "../../core/grid/grid";
import type { LaidOutSheet } from "../../core/reports/laid-out-sheet";
import { HostError } from "../../core/host-error";
import { OneWriter, stopIfCancelled } from "../../app/one-writer";
import { UndoTokens } from "../../app/undo-tokens";
import type { CellEdit, SheetPlan, UndoToken, Work, Workbook, WorkbookEvent } from "../../app/workbook";
import { DocumentMemory } from "./document-memory";
import { editCells, revertCells, type CellChange } from "./edit-cells";
import { ExcelEvents } from "./events";
import { askContent, askListing, gridOf } from "./read-sheet";
import { readInBlocks } from "./read-large";
import { planReports, writeReports } from "./report-sheets";
import { ask, type Connection } from "./requests";
import { eventsOn } from "./rollback";
import { undoSheets, type SheetUndo } from "./undo-sheets";

type Inverse = { readonly kind: "cells"; readonly change: CellChange } | { readonly kind: "sheets"; readonly sheets: readonly SheetUndo[] };

/** The port over Office.js at ExcelApi 1.13. Every method asks Excel anew: nothing that Excel holds is kept here, but for undo. */
export class ExcelWorkbook implements Workbook {
  readonly capabilities = { charts: true, links: true, events: true, nativeUndo: false, save: false };
  readonly memory: Workbook["memory"];
  readonly events: ExcelEvents;
  readonly #writer = new OneWriter();
  readonly #tokens = new UndoTokens<Inverse>();
  /** The sheets of ours that decided the last plan: they will be looked at again when it is carried out. */
  #looked: readonly SheetId[] = [];

  constructor(private readonly excel: Connection) {
    this.memory = new DocumentMemory(excel);
    this.events = new ExcelEvents(excel);
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return (await ask(this.excel, askListing)).infos;
  }

  async read(sheet: SheetId | "active", work?: Work): Promise<Grid> {
    stopIfCancelled(work);
    const grid = await this.#readAtOnce(sheet).catch((error: unknown) => {
      if (error instanceof HostError && error.code === "too-large" && error.cause !== undefined) return readInBlocks(this.excel, sheet, work);
      throw error;
    });
    stopIfCancelled(work);
    work?.progress(grid.values.length, grid.values.length);
    return grid;
  }

  #readAtOnce(sheet: SheetId | "active"): Promise<Grid> {
    return ask(this.excel, (context) => {
      const { worksheets } = context.workbook;
      // a write that broke off for good may have left them off
      eventsOn(context);
      const target = sheet === "active" ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheet);
      const listing = askListing(context);
      const content = askContent(target);
      return () => {
        const { infos, marks } = listing();
        const info = infos.find((one) => (sheet === "active" ? one.active : one.id === sheet));
        if (!info) throw new HostError("sheet-gone");
        return gridOf(info, content(), marks.get(info.id));
      };
    });
  }

  applyEdits(sheet: SheetId, edits: readonly CellEdit[], work?: Work): Promise<UndoToken> {
    return this.#writer.run(async () => {
      const change = await editCells(this.excel, sheet, edits, work);
      return this.#tokens.issue({ kind: "cells", change }, [change.sheet.name], edits.length);
    });
  }

  async planSheets(sheets: readonly LaidOutSheet[]): Promise<readonly SheetPlan[]> {
    const { plans, looked } = await planReports(this.excel, sheets);
    this.#looked = looked;
    return plans;
  }

  writeSheets(plan: readonly SheetPlan[], work?: Work): Promise<UndoToken> {
    return this.#writer.run(async () => {
      const sheets = await writeReports(this.excel, plan, this.#looked, work);
      return this.#tokens.issue({ kind: "sheets", sheets }, sheets.map(({ name }) => name), 0);
    });
  }

  undo(token: UndoToken, work?: Work): Promise<UndoToken> {
    return this.#writer.run(async () => {
      const inverse = this.#tokens.inverse(token);
      const again: Inverse =
        inverse.kind === "cells"
          ? { kind: "cells", change: await revertCells(this.excel, inverse.change, work) }
          : { kind: "sheets", sheets: await undoSheets(this.excel, inverse.sheets, work) };
      this.#tokens.spend(token);
      return this.#tokens.issue(again, token.sheets, token.cells);
    });
  }

  async reveal(sheet: SheetId, cell: CellRef): Promise<void> {
    const { infos } = await ask(this.excel, askListing);
    const info = infos.find((one) => one.id === sheet);
    if (!info) throw new HostError("sheet-gone");
    if (!info.visible) throw new HostError("unsupported", { facts: { sheet: info.name, hidden: true } });
    await ask(this.excel, (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      target.getRange(toA1(cell)).select();
      return () => undefined;
    });
  }

  watch(listener: (event: WorkbookEvent) => void): () => void {
    return this.events.watch(listener);
  }
}
