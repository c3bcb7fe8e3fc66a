import { cellAt, type Grid } from "../grid/grid";
import { formatAt } from "../grid/format-runs";
import type { CellRef } from "../grid/cell-ref";
import type { CellValue } from "../grid/cell-value";
import { columnOf } from "../table/column-of";
import { oncePerTable } from "../table/once-per-table";
import type { ProgressTable } from "../table/progress-table";
import type { Master } from "./collection";
import { isPercentFormat } from "../grid/number-format";

/** A rate above this, in a cell that shows no percent, is written in points (85), not as a share. */
const MOST_AS_SHARE = 1.5;

const saysPercent = oncePerTable((table): { readonly it: boolean } => {
  const at = columnOf(table, "completionRate")?.column;
  return { it: /[%％]|百分/u.test(table.columns.find(({ column }) => column === at)?.heading ?? "") };
});

/**
 * A completion rate of a form, as the master's column has its own: a share under a format of percents, points where it has points.
 * Where the master has no rate yet, and how its empty cells would show one is not known, as a text that is the same in any cell
 * (85%): 85 would be shown as 8500% in one, 0.91 as 0.91 in another.
 */
export function rateValue(
  value: number,
  from: CellRef,
  form: { readonly grid: Grid; readonly table: ProgressTable },
  into: CellRef,
  master: Master,
): CellValue {
  const percent = isPercentFormat(formatAt(form.grid, from));
  const points = !percent && (value > MOST_AS_SHARE || saysPercent(form.table).it);
  switch (formIn(into, master)) {
    case "share":
      return points ? rounded(value / 100) : value;
    case "points":
      return percent ? rounded(value * 100) : value;
    case "unknown":
      return percent ? `${rounded(value * 100)}%` : points ? `${value}%` : value;
  }
}

const rounded = (value: number): number => Number(value.toPrecision(12));

/** How the master writes a rate: in the cell itself, else in the others of the column, where they agree. */
function formIn(into: CellRef, { table, grid }: Master): "share" | "points" | "unknown" {
  const own = cellAt(grid, into);
  if (typeof own === "number") return isPercentFormat(formatAt(grid, into)) ? "share" : own > MOST_AS_SHARE || saysPercent(table).it ? "points" : "unknown";
  const cells = table.items.flatMap(({ leaves }) => leaves.flatMap(({ fields }) => (fields.completionRate?.pieces ?? []).map(({ cell }) => cell)));
  const numbers = cells.filter((cell) => cell.column === into.column && typeof cellAt(grid, cell) === "number");
  const shares = numbers.filter((cell) => isPercentFormat(formatAt(grid, cell)));
  if (numbers.length > 0 && shares.length === numbers.length) return "share";
  return shares.length === 0 && saysPercent(table).it ? "points" : "unknown";
}
