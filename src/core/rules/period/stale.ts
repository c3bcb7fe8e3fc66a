import type { CellRef } from "../../grid/cell-ref";
import { cellOf } from "../../table/cell-span";
import { eachLeaf } from "../../table/each-leaf";
import { dataTimes, type DataTime } from "../../text/data-times";
import { dateParts } from "../../text/plain-date";
import type { Period } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { ReportProblem } from "../rule";
import { SeenCells } from "../seen-cells";

export type StaleFacts = {
  /** One; or all of them, where most rows speak of the same earlier time. */
  readonly items: readonly string[];
  /** The times as written: 1-8月, 截至8月底. */
  readonly times: readonly string[];
  /** The last month of the table's period, and its year. */
  readonly year: number;
  readonly month: number;
};

/** Where more than this share of the rows that name a time name one that is over, and more than `FEW`, it is how figures come in: said once. */
const HABIT = 0.5;
const FEW = 3;

/**
 * Figures that end a month or more before the table's period (1-8月, in a table to the end of September). Silent in a
 * table of a whole year: it is filled in all year round; only a time of an earlier year is old there.
 */
export const periodStale = defineRule({
  id: "period/stale",
  severity: "warning",
  addressee: "unit",
  needs: ["progress"],
  check(table, { grid }, report: ReportProblem<StaleFacts>) {
    const { period } = table;
    if (period === null) return;
    const { year, month } = dateParts(period.to);
    const found: { cell: CellRef; item: string; times: readonly string[] }[] = [];
    const seen = new SeenCells(grid);
    let dated = 0;
    eachLeaf(table, (leaf, item) => {
      const text = leaf.fields.progress;
      if (text === undefined || !text.text.includes("月")) return;
      const times = dataTimes(text.text, year);
      const old = times.filter((time) => isStale(time, times, period));
      const [first] = old;
      const cell = cellOf(text, first?.start ?? 0);
      if (times.length === 0 || !cell || seen.has(cell)) return;
      seen.add(cell);
      dated++;
      if (first) found.push({ cell, item: leafReference(item, leaf), times: [...new Set(old.map((one) => one.text))] });
    });
    if (found.length > FEW && found.length > dated * HABIT) {
      report(
        found.map(({ cell }) => cell),
        { items: found.map(({ item }) => item), times: [...new Set(found.flatMap(({ times }) => times))], year, month },
      );
    } else for (const { cell, item, times } of found) report([cell], { items: [item], times, year, month });
  },
});

/** What the same sentence tells of a later time as well (1-8月…，9月…) is not out of date. */
function isStale(time: DataTime, all: readonly DataTime[], { from, to }: Period): boolean {
  const [last, first] = [dateParts(to), dateParts(from)];
  const end = last.year * 12 + last.month;
  const wholeYear = first.month === 1 && last.month === 12 && first.year === last.year;
  if (time.year * 12 + time.month >= end || (wholeYear && time.year >= last.year)) return false;
  return !all.some((other) => other.sentence === time.sentence && other.year * 12 + other.month >= end);
}
