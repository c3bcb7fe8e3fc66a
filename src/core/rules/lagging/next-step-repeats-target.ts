import { cellOf } from "../../table/cell-span";
import { columnOf } from "../../table/column-of";
import { eachLeaf } from "../../table/each-leaf";
import type { Leaf } from "../../table/progress-table";
import { comparable, mayBeSame } from "../../text/same-text";
import { defineRule } from "../define-rule";
import { leafReference, shortQuote } from "../leaf-reference";
import type { ReportProblem } from "../rule";

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
  addressee: "unit",
  needs: ["nextStep", "target", "progress"],
  check(table, { headingOver }, report: ReportProblem<NextStepRepeatsFacts>) {
    const [heading, target] = [columnOf(table, "nextStep"), columnOf(table, "target")];
    if (!heading || !target) return;
    eachLeaf(table, (leaf, item) => {
      if (leaf.status !== "lagging" || !asksTheSame(leaf)) return;
      const step = leaf.fields.nextStep;
      const cell = step && cellOf(step);
      if (cell) report([cell], { item: leafReference(item, leaf), heading: headingOver(heading), target: headingOver(target), text: shortQuote(step.text) });
    });
  },
});

function asksTheSame(leaf: Leaf): boolean {
  const [step, target] = [leaf.fields.nextStep?.text ?? "", leaf.fields.target?.text ?? ""];
  if (!mayBeSame(step, target) || endsOtherwise(step, target)) return false;
  const bare = withoutUrging(comparable(step));
  return bare !== "" && bare === withoutUrging(comparable(target));
}

const withoutUrging = (words: string): string => words.replace(/^(?:继续|进一步|加快|努力|确保)+/, "");

/** Whether two texts surely differ, told by the Chinese characters that end them; what urges stands before. */
function endsOtherwise(a: string, b: string): boolean {
  const [one, two] = [lastHan(a), lastHan(b)];
  return one !== "" && two !== "" && one !== two;
}

/** The Chinese character that ends a text, a stop behind it aside; "" where something else does. */
function lastHan(text: string): string {
  const end = /[。；;，,]$/.test(text) ? text.length - 2 : text.length - 1;
  const code = text.charCodeAt(end);
  return code >= 0x4e00 && code <= 0x9fff ? text.charAt(end) : "";
}
