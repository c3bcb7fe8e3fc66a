import type { CellRef } from "../../grid/cell-ref";
import { cellAt } from "../../grid/grid";
import { columnOf, headingText } from "../../table/column-of";
import { cellOfField } from "../../table/cell-of-field";
import { isNothing } from "../../table/nothing-written";
import { plainDate } from "../../table/plain-date";
import { defineRule } from "../define-rule";
import { leafReference, quoted } from "../leaf-reference";
import type { Report } from "../rule";

export type InvalidDateFacts = {
  readonly item: string;
  readonly heading: string;
  readonly written: string;
  /** Whether it is written as a date, of a day that does not exist (2月30日). */
  readonly noSuchDay: boolean;
};

/**
 * A deadline that is no date and no known phrase (6月底前, 二季度, 长期, 按时间节点推进). A column that mostly holds something
 * else is not a column of dates, and left alone.
 */
export const dateInvalid = defineRule({
  id: "date/invalid",
  severity: "error",
  needs: ["deadline"],
  check(table, { grid }, report: Report<InvalidDateFacts>) {
    const column = columnOf(table, "deadline");
    if (!column) return;
    const seen = new Set<number>();
    const wrong: { cell: CellRef; facts: InvalidDateFacts }[] = [];
    let written = 0;
    for (const item of table.items) {
      for (const leaf of item.leaves) {
        const cell = cellOfField(table, leaf, "deadline");
        const text = leaf.fields.deadline?.text.trim() ?? "";
        if (!cell || isNothing(text) || seen.has(cell.row)) continue;
        seen.add(cell.row);
        written++;
        const value = cellAt(grid, cell);
        if (value !== null && typeof value === "object") continue;
        const impossible = leaf.deadline === null && !possible(text);
        if (!impossible && (leaf.deadline !== null || known(text))) continue;
        wrong.push({ cell, facts: { item: leafReference(item, leaf), heading: headingText(column), written: quoted(text, 16), noSuchDay: impossible } });
      }
    }
    if (wrong.length > 2 && wrong.length * 3 > written) return;
    for (const { cell, facts } of wrong) report([cell], facts);
  },
});

const known = (text: string): boolean => /[年月日号季旬周底初前后末内期时天]|长|常|持续|全部|随时|立|即|待|按|适时|动态|阶段|节点|完成|\d{4}|\d\s*[./—－-]\s*\d/u.test(text);

/** Whether every full date of a text, as far as it is written with numbers, is a day of the calendar. */
function possible(text: string): boolean {
  const dates = [...text.normalize("NFKC").matchAll(/(?:(\d{4})\s*[年./-]\s*)?(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*(?:日|号|$)/gu)];
  const months = [...text.normalize("NFKC").matchAll(/(?<![\d.])(\d{1,2})\s*月/gu)];
  return (
    dates.every(([, year, month, day]) => plainDate(Number(year ?? 2024), Number(month), Number(day)) !== null) &&
    months.every(([, month]) => Number(month) >= 1 && Number(month) <= 12)
  );
}
