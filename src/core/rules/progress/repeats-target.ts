import { cellOf } from "../../table/cell-span";
import { columnOf, headingText } from "../../table/column-of";
import { comparable, mayBeSame, surelyDiffer } from "../../table/same-text";
import { mainPoints } from "../../table/text-points";
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
        const facts = { item: leafReference(item, leaf), target: headingText(column) };
        if (mayBeSame(leaf.progress, target) && sameWords(leaf.progress, target)) {
          report([cell], { ...facts, points: [], text: quoted(leaf.progress) });
          continue;
        }
        const wanted = new Map(mainPoints(target).map((point) => [point.number, target.slice(point.bodyStart, point.end)]));
        if (wanted.size === 0) continue;
        const same = mainPoints(leaf.progress).filter((point) => {
          const [body, aim] = [leaf.progress.slice(point.bodyStart, point.end).trim(), wanted.get(point.number)];
          // with a number in it (开展培训15次) the same words say how much was done
          return aim !== undefined && mayBeSame(body, aim) && !surelyDiffer(body, aim) && !/\d|^(?:已|目前|正在|累计|共)/.test(body) && sameWords(body, aim);
        });
        if (same.length === 0) continue;
        const [first] = same;
        report([cell], { ...facts, points: same.map((point) => String(point.number)), text: quoted(first ? leaf.progress.slice(first.bodyStart, first.end) : "") });
      }
    }
  },
});

function sameWords(a: string, b: string): boolean {
  if (surelyDiffer(a, b)) return false;
  const words = comparable(a);
  return words.length >= 5 && words === comparable(b);
}
