import type { CellEdit } from "../core/grid/cell-edit";
import type { Grid } from "../core/grid/grid";
import type { TableSet } from "../core/sources/table-set";
import type { UndoToken, Work, Workbook } from "./workbook";
import { carryOut, planEdits, type WritePlan } from "./write-plan";

/** What is planned on: a sheet, or several as one. */
interface PlannedOn {
  readonly grid: Grid;
  readonly set: TableSet | null;
}

/** The plan of edits on a sheet, or on several that are read as one: those that stand in no sheet are left out. */
export function planOn({ grid, set }: PlannedOn, edits: readonly CellEdit[]): WritePlan {
  const plan = planEdits(grid, set ? edits.filter(({ cell }) => set.placeOf(cell) !== null) : edits);
  return set && plan.kind === "cells" ? { ...plan, set } : plan;
}

/** Carries a plan out, on as many sheets as it touches, all or none; returns what takes it back (see `undoAll`). @throws HostError as `carryOut` */
export async function carryOutPlan(workbook: Workbook, plan: WritePlan, work?: Work): Promise<readonly UndoToken[]> {
  return plan.kind === "cells" && plan.set ? carryOutAll(workbook, planEditsBySheet(plan.set, plan.edits), work) : [await carryOut(workbook, plan, work)];
}

/** What several tokens take back, to be told as one. */
export function toldTogether(tokens: readonly UndoToken[]): UndoToken {
  const sheets = [...new Set(tokens.flatMap((token) => token.sheets))];
  const unprinted = [...new Set(tokens.flatMap((token) => token.unprinted ?? []))];
  return { label: sheets.join("、"), cells: tokens.reduce((sum, { cells }) => sum + cells, 0), sheets, ...(unprinted.length > 0 && { unprinted }) };
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
  return [...byPart]
    .sort(([a], [b]) => a - b)
    .flatMap(([part, own]) => {
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

/** Takes several writes back, in the order given, all or none; returns what does them again. */
export async function undoAll(workbook: Workbook, tokens: readonly UndoToken[], work?: Work): Promise<readonly UndoToken[]> {
  const again: UndoToken[] = [];
  try {
    for (const token of tokens) again.unshift(await workbook.undo(token, work));
  } catch (error) {
    for (const token of again) await workbook.undo(token);
    throw error;
  }
  return again;
}
