import { cellOf } from "../../table/cell-span";
import { columnOf, headingText } from "../../table/column-of";
import { comparable, mayBeSame, surelyDiffer } from "../../table/same-text";
import { mainPoints, type TextPoint } from "../../table/text-points";
import { defineRule } from "../define-rule";
import { leafReference, quoted } from "../leaf-reference";
import type { Report } from "../rule";

export type ProgressRepeatsFacts = {
  readonly item: string;
  readonly target: string;
  /** Numbers of the points that are the same; empty where the whole text is. */
  readonly points: readonly string[];
  readonly text: string;
};

/** The progress is the target again, word for word, in whole or in numbered points: nothing says what was done. */
export const progressRepeatsTarget = defineRule({
  id: "progress/repeats-target",
  severity: "warning",
  needs: ["target", "progress"],
  check(table, _context, report: Report<ProgressRepeatsFacts>) {
    const column = columnOf(table, "target");
    if (!column) return;
    for (const item of table.items) {
      for (const leaf of item.leaves) {
        const [target, progress] = [leaf.fields.target?.text ?? "", leaf.fields.progress];
        const cell = progress && cellOf(progress);
        if (!cell || target.length < 5) continue;
        if (mayBeSame(leaf.progress, target) && sameWords(leaf.progress, target)) {
          report([cell], { item: leafReference(item, leaf), target: headingText(column), points: [], text: quoted(leaf.progress) });
          continue;
        }
        const same = repeatedPoints(target, leaf.progress);
        const [first] = same;
        if (!first) continue;
        const facts = { item: leafReference(item, leaf), target: headingText(column), points: same.map((point) => String(point.number)) };
        report([cell], { ...facts, text: quoted(leaf.progress.slice(first.bodyStart, first.end)) });
      }
    }
  },
});

/** The points of the progress that say what the target says under the same number; under a number that comes twice, its last point counts. */
function repeatedPoints(target: string, progress: string): readonly TextPoint[] {
  const wanted = mainPoints(target);
  if (wanted.length === 0) return wanted;
  return mainPoints(progress).filter((point) => {
    let asked: TextPoint | null = null;
    for (const one of wanted) if (one.number === point.number) asked = one;
    if (asked === null) return false;
    const [body, aim] = [progress.slice(point.bodyStart, point.end), target.slice(asked.bodyStart, asked.end)];
    // with a number in it (开展培训15次) the same words say how much was done
    return !surelyDiffer(body, aim) && mayBeSame(body.trim(), aim) && !/\d|^(?:已|目前|正在|累计|共)/.test(body.trim()) && sameWords(body.trim(), aim);
  });
}

function sameWords(a: string, b: string): boolean {
  if (surelyDiffer(a, b)) return false;
  const words = comparable(a);
  return words.length >= 5 && words === comparable(b);
}
