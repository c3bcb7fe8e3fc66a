import type { WritePlan } from "../../app/write-plan";
import type { ProgressTable } from "../../core/table/progress-table";
import type { PlanToShow } from "../state/pane-state";

/**
 * A plan of cells to be shown. Each change is known by the item that it lies in, its column and what it brings, so that
 * one that was left out is left out again after a row moved. Headings of a new column are bound to what stands under them.
 */
export function previewOf(plan: WritePlan, table: ProgressTable, purpose: PlanToShow["purpose"]): PlanToShow {
  if (plan.kind === "sheets") return { plan, purpose };
  const itemOfRow = new Map(table.items.flatMap(({ rows, reference }) => rows.map((row) => [row, reference] as const)));
  const headings = new Set(table.headerRows);
  const known = Math.max(...table.columns.map(({ column }) => column));
  return {
    plan,
    purpose,
    ids: plan.changes.map(({ cell, after }) => [purpose, itemOfRow.get(cell.row) ?? cell.row, cell.column, JSON.stringify(after)].join(" ")),
    bound: new Set(plan.changes.flatMap(({ cell }, index) => (purpose === "tag" && headings.has(cell.row) && cell.column > known ? [index] : []))),
  };
}
