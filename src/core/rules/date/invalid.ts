import type { CellRef } from "../../grid/cell-ref";
import { cellAt } from "../../grid/grid";
import { columnOf, headingText } from "../../table/column-of";
import { cellOfField } from "../../table/cell-of-field";
import { isNothing } from "../../table/nothing-written";
import { readDeadline } from "../../table/deadline";
import { defineRule } from "../define-rule";
import { leafReference, quoted } from "../leaf-reference";
import type { Report } from "../rule";

export type InvalidDateFacts = {
  readonly item: string;
  readonly heading: string;
  readonly written: string;
  /** Whether it is written as a date, of a day or month that does not exist (2月30日). */
  readonly noSuchDay: boolean;
};

/** Whether a text can be read does not hang on the year, 29 February aside: this one has it. */
const ANY_YEAR = 2024;

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
        if (leaf.deadline !== null || readDeadline(text, ANY_YEAR).understood) continue;
        wrong.push({ cell, facts: { item: leafReference(item, leaf), heading: headingText(column), written: quoted(text, 16), noSuchDay: /\d|月/.test(text) } });
      }
    }
    if (wrong.length > 2 && wrong.length * 3 > written) return;
    for (const { cell, facts } of wrong) report([cell], facts);
  },
});
