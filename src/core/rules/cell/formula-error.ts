import type { CellRef } from "../../grid/cell-ref";
import { isErrorValue } from "../../grid/cell-value";
import { cellAt, type Grid } from "../../grid/grid";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";

export type FormulaErrorFacts = {
  /** As Excel prints it. */
  readonly error: string;
  readonly heading: string;
  readonly count: number;
};

/** #REF!, #N/A and the like in the table: one problem for each error of a column. */
export const formulaError = defineRule({
  id: "cell/formula-error",
  severity: "error",
  addressee: "unit",
  check(table, { grid, headingOver }, report: ReportProblem<FormulaErrorFacts>) {
    const rows = rowsWithErrors(grid);
    if (rows.size === 0) return;
    const inOrder = [...new Set<number>([...table.items.flatMap((item) => item.rows), ...table.sections.map((section) => section.row)])]
      .filter((row) => rows.has(row))
      .sort((a, b) => a - b);
    for (const column of table.columns) {
      const byError = new Map<string, CellRef[]>();
      for (const row of inOrder) {
        const cell = { row, column: column.column };
        const value = cellAt(grid, cell);
        if (!isErrorValue(value)) continue;
        const cells = byError.get(value.error);
        if (cells) cells.push(cell);
        else byError.set(value.error, [cell]);
      }
      for (const [error, cells] of byError) report(cells, { error, heading: headingOver(column), count: cells.length });
    }
  },
});

/** Of all rows of the sheet; most sheets have none. */
function rowsWithErrors(grid: Grid): ReadonlySet<number> {
  const rows = new Set<number>();
  grid.values.forEach((values, r) => {
    for (const value of values) if (isErrorValue(value)) rows.add(grid.origin.row + r);
  });
  return rows;
}
