import { cellAt, type Grid } from "../grid/grid";
import type { Leaf } from "../table/progress-table";
import { cellText } from "../text/cell-text";
import type { FillField } from "../terms/filled-in-by";

/**
 * What stands in a leaf's field, for comparing: a number as itself and not as its cell shows it, since master and form may
 * show it with other decimals. "" for nothing.
 */
export function plainFieldText(grid: Grid, leaf: Leaf, field: FillField): string {
  const written = leaf.fields[field];
  const [piece, ...more] = written?.pieces ?? [];
  if (!written || !piece) return "";
  const value = more.length === 0 ? cellAt(grid, piece.cell) : null;
  return typeof value === "number" ? cellText(value) : written.text;
}
