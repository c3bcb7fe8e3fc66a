import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";

export type DoubtfulJoinFacts = {
  /** The lines as they stand, joined with "⏎". */
  readonly lines: string;
  /** Read as one name; else as several. */
  readonly joined: boolean;
};

/** A line break in a cell of units that may stand inside a name as well as between two: said, each once, with how it was read. */
export const doubtfulJoin = defineRule({
  id: "units/doubtful-join",
  severity: "info",
  addressee: "compiler",
  check(table, _context, report: ReportProblem<DoubtfulJoinFacts>) {
    for (const { cell, lines, joined } of table.doubtfulNames ?? []) report([cell], { lines, joined });
  },
});
