import type { CellValue } from "../src/core/grid/cell-value";
import type { Grid } from "../src/core/grid/grid";
import { stampOf } from "../src/core/grid/stamp";
import type { Field } from "../src/core/terms/field";
import type { ProgressTable } from "../src/core/table/progress-table";

/** Texts from this length on are made distinct; shorter ones are dates and status words, which do repeat in a table. */
const LONG = 12;
/** Names repeat too: an office has so many units, and no more for a longer table. */
const NAMES: readonly (Field | null)[] = ["leadUnit", "units", "supportUnits", "leader", "persons", "category"];

/**
 * The rows of a real table over and over, down to `rows` rows: serials run on, merges are repeated, and two characters of
 * its own inside every longer text make all of them distinct, names aside.
 */
export function repeatedTable(grid: Grid, table: ProgressTable, rows: number): Grid {
  const firstItem = table.items[0]?.rows[0] ?? grid.origin.row;
  const headed = Math.max(...table.headerRows.filter((row) => row < firstItem)) - grid.origin.row + 1;
  const body = grid.values.slice(headed);
  const serial = table.columns.find(({ field }) => field === "serial")?.column ?? 0;
  const names = new Set(table.columns.filter(({ field }) => NAMES.includes(field)).map(({ column }) => column - grid.origin.column));
  const values: CellValue[][] = grid.values.slice(0, headed).map((row) => [...row]);
  const merges = grid.merges.filter(({ bottom }) => bottom - grid.origin.row < headed);
  const bodyMerges = grid.merges.filter(({ top }) => top - grid.origin.row >= headed);
  let serials = 0;
  for (let made = 0; made < rows; made += body.length) {
    for (const merge of bodyMerges) merges.push({ ...merge, top: merge.top + made, bottom: merge.bottom + made });
    for (const [index, row] of body.entries()) {
      values.push(
        row.map((value, at) => {
          if (at + grid.origin.column === serial && (typeof value === "number" || (typeof value === "string" && /^\d+$/u.test(value)))) return ++serials;
          return typeof value === "string" && value.length >= LONG && !names.has(at) ? distinct(value, made + index) : value;
        }),
      );
    }
  }
  return { ...grid, values, merges, formulas: [], mixedFormat: [], hiddenRows: [], stamp: stampOf(grid.origin, values) };
}

function distinct(text: string, row: number): string {
  const at = Math.floor(text.length / 3);
  return text.slice(0, at) + String.fromCharCode(0x4e00 + (row % 5000), 0x6000 + Math.floor(row / 5000)) + text.slice(at);
}
