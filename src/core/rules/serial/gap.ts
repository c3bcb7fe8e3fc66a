import { cellOfItem } from "../../table/cell-of-field";
import { brokenClaims } from "../../table/claims";
import { readSerials } from "../../table/serial-runs";
import { defineRule } from "../define-rule";
import { missingReferences, numberList, runName } from "../missing-references";
import type { ReportProblem } from "../rule";

export type SerialGapFacts = {
  /** References of the items around the gap; `before` is "" at the start of a run. */
  readonly before: string;
  readonly after: string;
  /** 7, or 5—8, or 二—5 where numbering starts again. */
  readonly missing: string;
  readonly count: number;
};

/**
 * Serials that are skipped. Silent where a broken claim (共18项) names them, or where text of the lost item stands in the
 * gap and `table/lost-item` speaks of it. Never a fix: the numbers are those of the
 * task document, and the later ones must not be changed.
 */
export const serialGap = defineRule({
  id: "serial/gap",
  severity: "warning",
  addressee: "compiler",
  needs: ["serial"],
  check(table, _context, report: ReportProblem<SerialGapFacts>) {
    const readings = readSerials(table);
    const claims = brokenClaims(table).filter((claim) => claim.missing.length > 0);
    // where the title's claim names what is skipped, all of it is told there
    const whole = brokenClaims(table).find(({ section }) => section === null);
    if (whole && whole.claimed - whole.actual === missingReferences(table).count) return;
    const lostRows = table.remnants.flatMap(({ kind, row }) => (kind === "lost-item" ? [row] : []));
    const rowOf = (item: number | null): number => (item === null ? 0 : (table.items[item]?.rows[0] ?? 0));
    for (const { run, gaps } of readings) {
      const own = claims.filter(({ section }) => (readings.length === 1 ? true : section === run.section)).flatMap(({ missing }) => missing);
      for (const gap of gaps) {
        const after = table.items[gap.after];
        const cell = after && cellOfItem(table, after, "serial");
        const named = gap.numbers.every((number) => own.includes(number)) || lostRows.some((row) => row > rowOf(gap.before) && row < rowOf(gap.after));
        if (!after || !cell || named) continue;
        const before = gap.before === null ? "" : (table.items[gap.before]?.reference ?? "");
        const numbers = numberList(gap.numbers);
        const missing = readings.length === 1 ? numbers : `${runName(table, run.section)}—${numbers}`;
        report([cell], { before, after: after.reference, missing, count: gap.numbers.length });
      }
    }
  },
});
