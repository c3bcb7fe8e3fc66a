import type { CellRef } from "../../grid/cell-ref";
import { cellAt } from "../../grid/grid";
import type { Fix } from "../fix";
import { cellOfItem } from "../../table/cell-of-field";
import { readSerials } from "../../table/serial-runs";
import { defineRule } from "../define-rule";
import { numberList, runName } from "../missing-references";
import type { ReportProblem } from "../rule";

export type SerialMissingFacts = {
  readonly count: number;
  /** 31、34—36; behind the run's name where numbering starts again (二—5、6). "" where the order does not tell. */
  readonly expected: string;
  /** How many of them the order tells. */
  readonly told: number;
};

/**
 * Items without a serial, all in one problem: Word's automatic numbers are lost on the way. The fix fills a number in
 * only where a gap fits exactly.
 */
export const serialMissing = defineRule({
  id: "serial/missing",
  severity: "warning",
  addressee: "compiler",
  needs: ["serial"],
  check(table, { grid }, report: ReportProblem<SerialMissingFacts>) {
    const readings = readSerials(table);
    const numbers = new Map<number, number>();
    const expected = readings.flatMap(({ run, lost }) => {
      const told = lost.flatMap((one) => {
        one.items.forEach((item, index) => {
          const number = one.numbers?.[index];
          if (number !== undefined) numbers.set(item, number);
        });
        return one.numbers ?? [];
      });
      if (told.length === 0) return [];
      return [readings.length === 1 ? numberList(told) : `${runName(table, run.section)}—${numberList(told)}`];
    });
    const missing = table.items.flatMap((item, index) => (item.serial === "" ? [index] : []));
    // a table that numbers next to nothing has no serials to lose
    if (missing.length === 0 || missing.length * 2 > table.items.length) return;
    const cells: CellRef[] = [];
    const fixes: Fix[] = [];
    for (const index of missing) {
      const item = table.items[index];
      const cell = item && cellOfItem(table, item, "serial");
      if (!cell) continue;
      cells.push(cell);
      const number = numbers.get(index);
      if (number !== undefined) fixes.push({ safety: "ask", cell, expected: cellAt(grid, cell), change: { value: number } });
    }
    report(cells, { count: missing.length, expected: expected.join("，"), told: numbers.size }, { fixes });
  },
});
