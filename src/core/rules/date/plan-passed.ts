import type { Status } from "../../terms/status";
import { cellOf } from "../../table/cell-span";
import { eachLeaf } from "../../table/each-leaf";
import type { PlainDate } from "../../text/plain-date";
import { defineRule } from "../define-rule";
import { leafReference, shortQuote } from "../leaf-reference";
import type { ReportProblem } from "../rule";

export type PlanPassedFacts = {
  readonly item: string;
  /** The plan in the unit's own words: 预计5月底竣工. */
  readonly plan: string;
  readonly asOf: PlainDate;
};

/** What these say is over, or known to be late. */
const SETTLED: readonly (Status | null)[] = ["completed", "terminated", "adjusted", "lagging", "suspended"];

/**
 * A plan in the progress whose time is over on the day (预计5月底竣工, at the end of June): the work is late, or the text is
 * that of an earlier report. Silent for what is completed or known to be late.
 */
export const planPassed = defineRule({
  id: "date/plan-passed",
  severity: "warning",
  addressee: "unit",
  needs: ["progress"],
  check(table, { asOf, suggestion }, report: ReportProblem<PlanPassedFacts>) {
    eachLeaf(table, (leaf, item) => {
      const text = leaf.fields.progress;
      if (text === undefined || SETTLED.includes(leaf.status) || !leaf.progress.includes("月")) return;
      const plan = suggestion(leaf)?.evidence.find(({ kind }) => kind === "plan");
      const cell = plan && cellOf(text, plan.at.start);
      if (plan && cell) report([cell], { item: leafReference(item, leaf), plan: shortQuote(plan.text), asOf });
    });
  },
});
