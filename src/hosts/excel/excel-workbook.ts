import { toA1, type CellRef } from "../../core/grid/cell-ref";
import type { Grid, SheetId, SheetInfo } from "../../core/grid/grid";
import type { LaidOutSheet } from "../../core/reports/laid-out-sheet";
import { HostError } from "../../core/host-error";
import { OneWriter, stopIfCancelled } from "../../app/one-writer";
import { UndoTokens } from "../../app/undo-tokens";
import type { CellEdit, SheetPlan, UndoToken, Work, Workbook, WorkbookEvent } from "../../app/workbook";
import { DocumentMemory } from "./document-memory";
import { editCells, revertCells, type StateChange } from "./edit-cells";
import { ExcelEvents } from "./events";
import { askListing } from "./listing";
import { OneRequest } from "./one-request";
import { planReportSheets, writeReportSheets } from "./report-sheets";
import { ask, type Connection } from "./requests";
import { SheetReader } from "./sheet-reader";
import { undoSheets, type SheetUndo } from "./undo-sheets";

type ExcelInverse = { readonly kind: "cells"; readonly change: StateChange } | { readonly kind: "sheets"; readonly sheets: readonly SheetUndo[] };

/** The port over Office.js at ExcelApi 1.13. Every method asks Excel anew: nothing that Excel holds is kept here, but for undo. */
export class ExcelWorkbook implements Workbook {
  readonly capabilities = { charts: true, links: true, events: true, nativeUndo: false, save: false };
  readonly memory: Workbook["memory"];
  readonly events: ExcelEvents;
  readonly #reader: SheetReader;
  readonly #writer = new OneWriter();
  readonly #tokens = new UndoTokens<ExcelInverse>();
  /** The sheets of ours that decided the last plan: they will be looked at again when it is carried out. */
  #looked: readonly SheetId[] = [];

  constructor(private readonly excel: Connection) {
    const together = new OneRequest(excel);
    this.#reader = new SheetReader(excel, together);
    this.memory = new DocumentMemory(excel, together);
    this.events = new ExcelEvents(excel);
  }

  sheets(asRead = false): Promise<readonly SheetInfo[]> {
    return this.#reader.sheets(asRead);
  }

  async read(sheet: SheetId | "active", work?: Work): Promise<Grid> {
    stopIfCancelled(work);
    const grid = await this.#reader.read(sheet, work);
    stopIfCancelled(work);
    work?.progress(grid.values.length, grid.values.length);
    return grid;
  }

  readSome(sheets: readonly SheetId[], take: (grid: Grid) => Promise<boolean>, work?: Work): Promise<void> {
    return this.#reader.readSome(sheets, take, work);
  }

  applyEdits(sheet: SheetId, edits: readonly CellEdit[], work?: Work): Promise<UndoToken> {
    return this.#writer.run(async () => {
      const change = await editCells(this.excel, sheet, edits, work);
      this.excel.peers?.wrote(sheet);
      return this.#tokens.issue({ kind: "cells", change }, [change.sheet.name], edits.length);
    });
  }

  async planSheets(sheets: readonly LaidOutSheet[]): Promise<readonly SheetPlan[]> {
    const { plans, looked } = await planReportSheets(this.excel, sheets);
    this.#looked = looked;
    return plans;
  }

  writeSheets(plan: readonly SheetPlan[], work?: Work): Promise<UndoToken> {
    return this.#writer.run(async () => {
      const { undo, unprinted } = await writeReportSheets(this.excel, plan, this.#looked, work);
      return this.#tokens.issue(
        { kind: "sheets", sheets: undo },
        undo.map(({ name }) => name),
        0,
        unprinted,
      );
    });
  }

  undo(token: UndoToken, work?: Work): Promise<UndoToken> {
    return this.#writer.run(async () => {
      const inverse = this.#tokens.inverse(token);
      if (inverse.kind === "cells") {
        const change = await revertCells(this.excel, inverse.change, work);
        this.excel.peers?.wrote(change.sheet.id);
        this.#tokens.spend(token);
        return this.#tokens.issue({ kind: "cells", change }, token.sheets, token.cells);
      }
      const { undo, unprinted } = await undoSheets(this.excel, inverse.sheets, work);
      this.#tokens.spend(token);
      return this.#tokens.issue({ kind: "sheets", sheets: undo }, token.sheets, token.cells, unprinted);
    });
  }

  async reveal(sheet: SheetId, cell: CellRef): Promise<void> {
    const { infos } = await ask(this.excel, (context) => askListing(context));
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
