import type { CellRef } from "../../grid/cell-ref";
import { cellAt } from "../../grid/grid";
import { headingText } from "../../table/column-of";
import { defineRule } from "../define-rule";
import type { Report } from "../rule";

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
  check(table, { grid }, report: Report<FormulaErrorFacts>) {
    const rows = new Set<number>([...table.items.flatMap((item) => item.rows), ...table.sections.map((section) => section.row)]);
    const inOrder = [...rows].sort((a, b) => a - b);
    for (const column of table.columns) {
      const byError = new Map<string, CellRef[]>();
      for (const row of inOrder) {
        const cell = { row, column: column.column };
        const value = cellAt(grid, cell);
        if (value === null || typeof value !== "object" || !("error" in value)) continue;
        const cells = byError.get(value.error);
        if (cells) cells.push(cell);
        else byError.set(value.error, [cell]);
      }
      for (const [error, cells] of byError) report(cells, { error, heading: headingText(column), count: cells.length });
    }
  },
});
