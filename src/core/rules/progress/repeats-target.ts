import { cellOf } from "../../table/cell-span";
import { columnOf } from "../../table/column-of";
import { eachLeaf } from "../../table/each-leaf";
import type { Item, Leaf } from "../../table/progress-table";
import type { Prose } from "../../text/prose";
import { comparable, mayBeSame, surelyDiffer } from "../../text/same-text";
import type { TextPoint } from "../../text/text-points";
import { defineRule } from "../define-rule";
import { leafReference, shortQuote } from "../leaf-reference";
import type { ReportProblem } from "../rule";

export type ProgressRepeatsFacts = {
  readonly item: string;
  readonly target: string;
  /** Numbers of the points that are the same; empty where the whole text is. */
  readonly points: readonly string[];
  readonly text: string;
};

/** 备案率100%: a share that is wanted is met by saying it. */
const MEASURED = /^[^，。；\n]{0,16}率[^，。；\n]{0,4}\d+(?:\.\d+)?\s*[%％]。?$/;

/** The progress is the target again, word for word, in whole or in numbered points: nothing says what was done. */
export const progressRepeatsTarget = defineRule({
  id: "progress/repeats-target",
  severity: "warning",
  addressee: "unit",
  needs: ["target", "progress"],
  check(table, { prose, headingOver }, report: ReportProblem<ProgressRepeatsFacts>) {
    const column = columnOf(table, "target");
    if (!column) return;
    eachLeaf(table, (leaf, item) => {
      const wanted = prose.of(leaf.fields.target);
      const { text: target } = wanted;
      if (target.length < 5 || MEASURED.test(target)) return;
      const whole = mayBeSame(leaf.progress, target) && sameWords(leaf.progress, target);
      const same = whole ? [] : repeatedPoints(wanted, prose.progress(leaf));
      if (whole || same.length > 0) tell(leaf, item, same);
    });

    function tell(leaf: Leaf, item: Item, same: readonly TextPoint[]): void {
      const cell = leaf.fields.progress && cellOf(leaf.fields.progress);
      if (!cell || !column) return;
      const [first] = same;
      const text = shortQuote(first ? leaf.progress.slice(first.bodyStart, first.end) : leaf.progress);
      report([cell], { item: leafReference(item, leaf), target: headingOver(column), points: same.map((point) => String(point.number)), text });
    }
  },
});

/** The points of the progress that say what the target says under the same number; under a number that comes twice, its last point counts. */
function repeatedPoints(target: Prose, progress: Prose): readonly TextPoint[] {
  if (target.points.length === 0) return [];
  return progress.points.filter(({ number, bodyStart, end }) => {
    const asked = target.points.filter((one) => one.number === number).at(-1);
    return asked !== undefined && saysAgain(progress.text.slice(bodyStart, end), target.text.slice(asked.bodyStart, asked.end));
  });
}

/** With a number in it (开展培训15次) the same words say how much was done. */
function saysAgain(said: string, asked: string): boolean {
  if (surelyDiffer(said, asked)) return false;
  const body = said.trim();
  return mayBeSame(body, asked) && !/\d|^(?:已|目前|正在|累计|共)/.test(body) && sameWords(body, asked);
}

function sameWords(a: string, b: string): boolean {
  if (surelyDiffer(a, b)) return false;
  const words = comparable(a);
  return words.length >= 5 && words === comparable(b);
}
