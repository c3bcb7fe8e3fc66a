import { cellOf } from "../../table/cell-span";
import { columnOf, headingText } from "../../table/column-of";
import { comparable, mayBeSame } from "../../table/same-text";
import { defineRule } from "../define-rule";
import { leafReference, quoted } from "../leaf-reference";
import type { Report } from "../rule";

export type NextStepRepeatsFacts = {
  readonly item: string;
  /** Headings of the next step and of the target. */
  readonly heading: string;
  readonly target: string;
  readonly text: string;
};

/** The next step of what lags is its target again (继续 before it aside): nothing says how it will catch up. */
export const nextStepRepeatsTarget = defineRule({
  id: "lagging/next-step-repeats-target",
  severity: "warning",
  needs: ["nextStep", "target", "progress"],
  check(table, _context, report: Report<NextStepRepeatsFacts>) {
    const [heading, target] = [columnOf(table, "nextStep"), columnOf(table, "target")];
    if (!heading || !target) return;
    for (const item of table.items) {
      for (const leaf of item.leaves) {
        const step = leaf.fields.nextStep;
        if (leaf.status !== "lagging" || !step || !leaf.fields.target || !mayBeSame(step.text, leaf.fields.target.text)) continue;
        const bare = comparable(step.text).replace(/^(?:继续|进一步|加快|努力|确保)+/, "");
        const wanted = comparable(leaf.fields.target.text).replace(/^(?:继续|进一步|加快|努力|确保)+/, "");
        const cell = cellOf(step);
        if (bare === "" || bare !== wanted || !cell) continue;
        report([cell], { item: leafReference(item, leaf), heading: headingText(heading), target: headingText(target), text: quoted(step.text) });
      }
    }
  },
});
