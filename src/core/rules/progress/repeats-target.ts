import { cellOf } from "../../table/cell-span";
import { columnOf, headingText } from "../../table/column-of";
import { comparable } from "../../table/same-text";
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
        if (!cell || comparable(target).length < 5) continue;
        const facts = { item: leafReference(item, leaf), target: headingText(column) };
        if (comparable(leaf.progress) === comparable(target)) {
          report([cell], { ...facts, points: [], text: quoted(leaf.progress) });
          continue;
        }
        const wanted = new Map(mainPoints(target).map((point) => [point.number, comparable(target.slice(point.bodyStart, point.end))]));
        const same = mainPoints(leaf.progress).filter((point) => {
          const body = comparable(leaf.progress.slice(point.bodyStart, point.end));
          // with a number in it (开展培训15次) the same words say how much was done
          return body.length >= 5 && wanted.get(point.number) === body && !/\d|^(?:已|目前|正在|累计|共)/.test(body);
        });
        if (same.length === 0) continue;
        const [first] = same;
        report([cell], { ...facts, points: same.map((point) => String(point.number)), text: quoted(first ? leaf.progress.slice(first.bodyStart, first.end) : "") });
      }
    }
  },
});
