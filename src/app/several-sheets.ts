import type { CellEdit } from "../core/grid/cell-edit";
import { toA1, type CellRef } from "../core/grid/cell-ref";
import { readTable } from "../core/reading/read-table";
import type { TablePart } from "../core/sources/same-form";
import { combineParts, type TableSet } from "../core/sources/table-set";
import type { ReadOptions } from "../core/table/progress-table";
import type { TableReading } from "./choose-sheet";
import { sheetsBesideBy, type SheetsBeside } from "./sheets-beside";
import { sheetPlace } from "./sheet-place";
import type { UndoToken, Work, Workbook } from "./workbook";
import { carryOut, planEdits, type WritePlan } from "./write-plan";

/** As `sheetsBesideBy`, each sheet read at once. */
export function sheetsBeside(workbook: Pick<Workbook, "sheets" | "read">, reading: TableReading, options: ReadOptions, chosen: "all" | readonly string[] = "all", work?: Work): Promise<SheetsBeside> {
  return sheetsBesideBy((grid, how) => Promise.resolve(readTable(grid, how)), workbook, reading, options, chosen, work);
}

/** The sheet that was read and others as one table; null where they make none. */
export function readTogether({ grid, table }: TableReading, parts: readonly TablePart[], options: ReadOptions): TableSet | null {
  const { headerRow: _row, mapping: _mapping, ...elsewhere } = options;
  return combineParts([{ sheet: grid.sheet.name, grid, table }, ...parts], elsewhere);
}

/** A cell as people find it: "E4" on one sheet, "城建!E4" where there are several. */
export function placedName(set: TableSet | null, cell: CellRef): string {
  const place = set && sheetPlace(set, cell);
  return place ? `${place.sheet}!${toA1(place.cell)}` : toA1(cell);
}

/** Edits of the whole as a plan for each sheet that they touch. */
export function planEditsBySheet(set: TableSet, edits: readonly CellEdit[]): readonly WritePlan[] {
  const byPart = new Map<number, CellEdit[]>();
  for (const edit of edits) {
    const place = set.placeOf(edit.cell);
    if (!place) continue;
    const { formatLike: _like, ...rest } = edit;
    const like = edit.formatLike && set.placeOf(edit.formatLike);
    const own: CellEdit = { ...rest, cell: place.cell, ...(like?.part === place.part ? { formatLike: like.cell } : {}) };
    byPart.set(place.part, [...(byPart.get(place.part) ?? []), own]);
  }
  return [...byPart].sort(([a], [b]) => a - b).flatMap(([part, own]) => {
    const grid = set.parts[part]?.grid;
    return grid ? [planEdits(grid, own)] : [];
  });
}

/**
 * Carries several plans out, all or none: where one fails, those before it are taken back.
 *
 * @returns what takes all of them back, the last first (see `undoAll`)
 * @throws HostError of the plan that failed
 */
export async function carryOutAll(workbook: Workbook, plans: readonly WritePlan[], work?: Work): Promise<readonly UndoToken[]> {
  const done: UndoToken[] = [];
  try {
    for (const plan of plans) done.unshift(await carryOut(workbook, plan, work));
  } catch (error) {
    await undoAll(workbook, done);
    throw error;
  }
  return done;
}

/** Takes several writes back, in the order given; returns what does them again. */
export async function undoAll(workbook: Workbook, tokens: readonly UndoToken[]): Promise<readonly UndoToken[]> {
  const again: UndoToken[] = [];
  for (const token of tokens) again.unshift(await workbook.undo(token));
  return again;
}
