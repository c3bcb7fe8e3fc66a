import type { CellRef } from "../../grid/cell-ref";
import type { CellValue } from "../../grid/cell-value";
import { cellAt, type Grid } from "../../grid/grid";
import type { Fix } from "../fix";
import { cellOfItem } from "../../table/cell-of-field";
import { isPlainDigits, serialNumber } from "../../text/numerals";
import type { Item, ProgressTable } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";

export type SerialNotANumberFacts = {
  /** As written. */
  readonly written: string;
  readonly number: number | null;
  readonly count: number;
};

/**
 * A serial that is not written as the others are: １１ or "12" as text among numbers. One problem for all that have a
 * safe fix, one each for the others. Text that is the habit of the table (every serial is text) is none.
 */
export const serialNotANumber = defineRule({
  id: "serial/not-a-number",
  severity: "warning",
  addressee: "compiler",
  needs: ["serial"],
  check(table, { grid }, report: ReportProblem<SerialNotANumberFacts>) {
    const written = writtenSerials(table, grid);
    // where all are numbers, or texts of digits, none is odd
    if (written.every(({ value }) => typeof value !== "string") || written.every(({ value }) => typeof value === "string" && isPlainDigits(value))) return;
    const numbers = written.filter(({ value }) => typeof value === "number").length;
    const plain = written.filter(({ item }) => /^\d+$/.test(item.serial)).length;
    const fixable: { cell: (typeof written)[number]["cell"]; fix: Fix; serial: string; number: number }[] = [];
    for (const { item, cell, value } of written) {
      if (typeof value !== "string") continue;
      const number = serialNumber(value);
      const odd = numbers * 2 > written.length || (plain * 2 > written.length && !/^\d+$/.test(value.trim()));
      if (!odd) continue;
      if (number === null) report([cell], { written: item.serial, number: null, count: 1 });
      else {
        const change = numbers * 2 > written.length ? number : String(number);
        fixable.push({ cell, serial: value, number, fix: { safety: "safe", cell, expected: value, change: { value: change } } });
      }
    }
    const [first] = fixable;
    if (!first) return;
    const facts = { written: first.serial, number: first.number, count: fixable.length };
    report(
      fixable.map(({ cell }) => cell),
      facts,
      { fixes: fixable.map(({ fix }) => fix) },
    );
  },
});

interface WrittenSerial {
  readonly item: Item;
  readonly cell: CellRef;
  readonly value: CellValue;
}

function writtenSerials(table: ProgressTable, grid: Grid): readonly WrittenSerial[] {
  const written: WrittenSerial[] = [];
  for (const item of table.items) {
    const cell = item.serial === "" ? null : cellOfItem(table, item, "serial");
    if (cell) written.push({ item, cell, value: cellAt(grid, cell) });
  }
  return written;
}
