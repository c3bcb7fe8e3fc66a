import type { CellValue } from "../src/core/grid/cell-value";
import type { Grid } from "../src/core/grid/grid";
import type { Leaf, ProgressTable } from "../src/core/table/progress-table";

/** The grid without the tags that `table` was read with, as if the office had never tagged. */
export function stripTags(grid: Grid, table: ProgressTable): Grid {
  const values: CellValue[][] = grid.values.map((row) => [...row]);
  for (const item of table.items) for (const leaf of item.leaves) strip(values, grid, leaf);
  return { ...grid, values };
}

function strip(values: CellValue[][], grid: Grid, leaf: Leaf): void {
  const { tag } = leaf;
  if (tag === null) return;
  const piece = leaf.fields[tag.at.field]?.pieces.find(({ start, end }) => start <= tag.at.start && tag.at.end <= end);
  const row = piece && values[piece.cell.row - grid.origin.row];
  const column = piece === undefined ? -1 : piece.cell.column - grid.origin.column;
  const text = row?.[column];
  if (piece === undefined || row === undefined || typeof text !== "string") throw new Error(`no cell for the tag of row ${String(leaf.row)}`);
  const written = leaf.fields[tag.at.field]?.text.slice(tag.at.start, tag.at.end) ?? "";
  const at = text.indexOf(written);
  if (at < 0) throw new Error(`the tag of row ${String(leaf.row)} is not in its cell`);
  row[column] = text.slice(0, at) + text.slice(at + written.length);
}
