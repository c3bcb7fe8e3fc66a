import { cellText } from "../../text/cell-text";
import { cellAt } from "../../grid/grid";
import { headingText } from "../../table/column-of";
import type { ProgressTable, TotalFigure } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";

export type TotalMismatchFacts = {
  /** As the row names itself: 合计, 全镇. */
  readonly name: string;
  readonly row: number;
  /** Of each figure that does not fit: its column, what is printed, and what the rows come to. */
  readonly headings: readonly string[];
  readonly printed: readonly string[];
  readonly sums: readonly string[];
  /** So many rows were added up. */
  readonly count: number;
};

/** Where no figure of a total fits, it may be the total of something else; one that is this far off is not spoken of. */
const FAR = 0.5;

/**
 * A printed total that its rows do not make. Where other figures of the same total fit their rows, every one that does not
 * is told; where none does, only planned and actual amounts that come near.
 */
export const totalMismatch = defineRule({
  id: "amount/total-mismatch",
  severity: "warning",
  addressee: "compiler",
  check(table, { grid }, report: ReportProblem<TotalMismatchFacts>) {
    for (const { row, text, figures } of table.totals ?? []) {
      const fitting = figures.some(({ agrees, printed }) => agrees && printed !== 0);
      const wrong = figures.filter((figure) => !figure.agrees && (fitting || isNear(table, figure)));
      if (wrong.length === 0) continue;
      const name = text.split(" ")[0] ?? "";
      report(
        wrong.map(({ column }) => ({ row, column })),
        {
          name: /^[一二三四五六七八九十\d]+$/.test(name) ? (text.split(" ")[1] ?? name) : name,
          row,
          headings: wrong.map(({ column }) => headingOf(table, column)),
          printed: wrong.map(({ column }) => cellText(cellAt(grid, { row, column }))),
          sums: wrong.map(({ sum }) => cellText(sum)),
          count: Math.max(...wrong.map(({ rows }) => rows)),
        },
      );
    }
  },
});

function isNear(table: ProgressTable, { column, printed, sum }: TotalFigure): boolean {
  const field = table.columns.find((use) => use.column === column)?.field;
  return (field === "plannedAmount" || field === "actualAmount") && Math.abs(printed - sum) <= FAR * Math.max(Math.abs(printed), Math.abs(sum));
}

function headingOf(table: ProgressTable, column: number): string {
  const use = table.columns.find((one) => one.column === column);
  return use ? headingText(use) : "";
}
