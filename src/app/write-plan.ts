/**
 * What is about to be written, as a person is shown it (将要写入) before anything changes; then the writing itself.
 */
import { byPlace, cellKey, type CellRef } from "../core/grid/cell-ref";
import { changedCells } from "../core/grid/changed-cells";
import { sameCellValue, type CellValue } from "../core/grid/cell-value";
import { cellAt, type Grid } from "../core/grid/grid";
import { cellError, HostError } from "../core/host-error";
import type { LaidOutSheet } from "../core/reports/laid-out-sheet";
import type { SheetPlan, UndoToken, Work, Workbook } from "./workbook";
import type { TableSet } from "../core/sources/table-set";
import type { CellEdit } from "../core/grid/cell-edit";

/** One cell, before and after. */
export interface CellChange {
  readonly cell: CellRef;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Several fonts inside the cell: the write makes them one, and undo cannot bring them back. */
  readonly losesFormat: boolean;
}

/** One sheet: `name` as it will be called, `beside` the sheet of ours or of the user's that keeps the plain name. */
export interface SheetChange {
  readonly name: string;
  readonly action: SheetPlan["action"];
  readonly beside: string | null;
  readonly rows: number;
}

export type WritePlan =
  /** `set`: the sheets that are one in `grid`; then `carryOutPlan` parts the edits among them. */
  | { readonly kind: "cells"; readonly grid: Grid; readonly edits: readonly CellEdit[]; readonly changes: readonly CellChange[]; readonly set?: TableSet }
  /** `source`: the sheet that the reports were made of, where it may change under them. */
  | { readonly kind: "sheets"; readonly plans: readonly SheetPlan[]; readonly changes: readonly SheetChange[]; readonly source?: Grid };

/** The plan of some cell edits on the sheet that `grid` was read from. Edits that change nothing are left out. */
export function planEdits(grid: Grid, edits: readonly CellEdit[]): WritePlan {
  const mixed = new Set(grid.mixedFormat.map((cell) => `${cell.row},${cell.column}`));
  const real = edits.filter((edit) => !sameCellValue(edit.value, edit.expected)).sort((a, b) => byPlace(a.cell, b.cell));
  const changes = real.map((edit) => ({
    cell: edit.cell,
    before: cellAt(grid, edit.cell),
    after: edit.value,
    losesFormat: mixed.has(`${edit.cell.row},${edit.cell.column}`),
  }));
  return { kind: "cells", grid, edits: real, changes };
}

/**
 * A plan without the changes that a person left out, by their places in `changes`. A heading of a new column stands and
 * falls with its cells. Links into a sheet that is not written are left out with it: nothing says what stands there.
 */
export function tickedPlan(plan: WritePlan, off: ReadonlySet<number>): WritePlan {
  if (off.size === 0) return plan;
  const stays = (_: unknown, index: number): boolean => !off.has(index);
  if (plan.kind === "cells") return { ...plan, edits: plan.edits.filter(stays), changes: plan.changes.filter(stays) };
  const left = new Set(plan.changes.filter((_, index) => off.has(index)).map(({ name }) => name));
  const plans = plan.plans.filter(stays).map((one) => ({ ...one, sheet: { ...one.sheet, links: one.sheet.links.filter(({ sheet }) => !left.has(sheet)) } }));
  return { ...plan, plans, changes: plan.changes.filter(stays) };
}

/** The plan of some report sheets. Looks at the workbook, changes nothing. */
export async function planLaidOut(workbook: Workbook, sheets: readonly LaidOutSheet[]): Promise<WritePlan> {
  return planOfSheets(await workbook.planSheets(sheets));
}

/** The plan of report sheets that a host has looked at. */
export function planOfSheets(plans: readonly SheetPlan[], source?: Grid): WritePlan {
  return { kind: "sheets", plans, changes: plans.map(sheetChange), ...(source && { source }) };
}

function sheetChange(plan: SheetPlan): SheetChange {
  const { sheet, action, newName } = plan;
  return { name: newName, action, beside: newName === sheet.name ? null : sheet.name, rows: sheet.values.length };
}

/**
 * Carries a plan out, all or none.
 *
 * @throws HostError; `changed-meanwhile` if the workbook is no longer as the person was shown it
 */
export async function carryOut(workbook: Workbook, plan: WritePlan, work?: Work): Promise<UndoToken> {
  const seen = plan.kind === "cells" ? plan.grid : plan.source;
  if (seen) await checkUnchanged(workbook, seen, work);
  if (plan.kind === "sheets") return workbook.writeSheets(plan.plans, work);
  return workbook.applyEdits(plan.grid.sheet.id, plan.edits, work);
}

/**
 * Refuses where the sheet that a person was shown is another by now: renamed, or a cell changed, whether it is to be written
 * or only spoke for what is. What formulas give may change by itself. A file that only we hold is as it was.
 */
async function checkUnchanged(workbook: Workbook, seen: Grid, work: Work | undefined): Promise<void> {
  if (workbook.capabilities.save) return;
  const now = await workbook.read(seen.sheet.id, work && { ...work, progress: () => undefined });
  if (now.sheet.name !== seen.sheet.name) throw new HostError("changed-meanwhile", { facts: { sheet: seen.sheet.name, renamed: now.sheet.name } });
  const formulas = new Set([...now.formulas, ...seen.formulas].map(cellKey));
  const changed = changedCells(now, seen).filter((cell) => !formulas.has(cellKey(cell)));
  if (changed.length > 0) throw cellError("changed-meanwhile", changed);
}
