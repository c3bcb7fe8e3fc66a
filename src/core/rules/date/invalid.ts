import type { CellRef } from "../../grid/cell-ref";
import { cellAt } from "../../grid/grid";
import { columnOf } from "../../table/column-of";
import { eachLeaf } from "../../table/each-leaf";
import { isNothing } from "../../text/nothing-written";
import type { Item, Leaf } from "../../table/progress-table";
import { readDeadline } from "../../text/deadline";
import { defineRule } from "../define-rule";
import { leafReference, shortQuote } from "../leaf-reference";
import type { ReportProblem } from "../rule";
import { SeenCells } from "../seen-cells";

export type InvalidDateFacts = {
  readonly item: string;
  readonly heading: string;
  readonly written: string;
  /** Whether it is written as a date, of a day or month that does not exist (2月30日). */
  readonly noSuchDay: boolean;
};

/** Not when it is due, but that it is done: 已完工, 已整改到位. */
const DONE = /^已(?:全部|全面|提前|如期)?[\u4e00-\u9fff]{2}(?:到位|完毕)?[。.]?$/u;

/** Whether a text can be read does not hang on the year, 29 February aside: this one has it. */
const ANY_YEAR = 2024;

/**
 * A deadline that is no date and no known phrase (6月底前, 二季度, 长期, 按时间节点推进). A column that mostly holds something
 * else is not a column of dates, and left alone.
 */
export const dateInvalid = defineRule({
  id: "date/invalid",
  severity: "error",
  addressee: "compiler",
  needs: ["deadline"],
  check(table, { grid, headingOver }, report: ReportProblem<InvalidDateFacts>) {
    const column = columnOf(table, "deadline");
    if (!column) return;
    const seen = new SeenCells(grid);
    const wrong: { cell: CellRef; facts: InvalidDateFacts }[] = [];
    let written = 0;
    eachLeaf(table, (leaf, item) => {
      const field = leaf.fields.deadline;
      const cell = field?.pieces[0]?.cell;
      // a cell that is merged over several rows belongs to several leaves
      if (!field || !cell || isNothing(field.text.trim()) || seen.has(cell)) return;
      seen.add(cell);
      written++;
      if (leaf.deadline === null && isWrong(field.text.trim(), cell)) wrong.push({ cell, facts: factsOf(item, leaf, field.text.trim()) });
    });
    if (wrong.length > 2 && wrong.length * 3 > written) return;
    for (const { cell, facts } of wrong) report([cell], facts);

    function isWrong(text: string, cell: CellRef): boolean {
      const value = cellAt(grid, cell);
      return !DONE.test(text) && (value === null || typeof value !== "object") && !readDeadline(text, ANY_YEAR).understood;
    }

    function factsOf(item: Item, leaf: Leaf, text: string): InvalidDateFacts {
      return { item: leafReference(item, leaf), heading: column ? headingOver(column) : "", written: shortQuote(text, 16), noSuchDay: /\d|月/.test(text) };
    }
  },
});
