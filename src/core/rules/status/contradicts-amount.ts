import { cellOf } from "../../table/cell-span";
import { cellOfField } from "../../table/cell-of-field";
import { columnOf } from "../../table/column-of";
import { eachLeaf } from "../../table/each-leaf";
import { amountConflict, type AmountConflict } from "../amount-standing";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { ReportProblem } from "../rule";

export type ContradictsAmountFacts = {
  readonly item: string;
  /** The tag's own words. */
  readonly tag: string;
  /**
   * `not-finished`: completed, below 100 %; `begun`: not started, something done; `behind`: on track, far behind the pace; `ahead`:
   * lagging, well before it.
   */
  readonly kind: AmountConflict["kind"];
  /** As the table writes them, with the measure; "" where only a rate stands there. */
  readonly done: string;
  readonly wanted: string;
  /** The heading over what is wanted: 年度目标; "" without such a column. */
  readonly target: string;
  /** Done over wanted, and the pace, in percent: 24%. */
  readonly share: string;
  readonly pace: string;
  /** Points between the two. */
  readonly gap: string;
};

/**
 * A status that the row's own figures do not bear out: 已完成 at 24 %, 未开工 with half of it done, 正常推进 far behind the
 * pace, 推进缓慢 well before it. Behind by the office's own measure is a hint, by more than thirty points a question. Levels, limits, growth and rows whose
 * remark explains the figures say nothing; of a few things counted one by one no pace is expected.
 */
export const contradictsAmount = defineRule({
  id: "status/contradicts-amount",
  severity: "warning",
  addressee: "unit",
  check(table, { pace, ratios, headingOver }, report: ReportProblem<ContradictsAmountFacts>) {
    const target = columnOf(table, "plannedAmount");
    eachLeaf(table, (leaf, item) => {
      const { tag } = leaf;
      if (tag === null || (leaf.planned === null && leaf.rate === null)) return;
      const conflict = amountConflict(table, leaf, pace, ratios);
      if (conflict === null) return;
      const text = leaf.fields[tag.at.field];
      const cell = (text && cellOf(text, tag.at.start)) ?? cellOfField(table, leaf, "status");
      const { standing, kind, behind, grave } = conflict;
      const measure = leaf.fields.measureUnit?.text.trim() ?? "";
      const facts: ContradictsAmountFacts = {
        item: leafReference(item, leaf),
        tag: tag.text,
        kind,
        done: withMeasure(standing.done, measure),
        wanted: withMeasure(standing.wanted, measure),
        target: target === undefined ? "" : headingOver(target),
        share: percent(standing.share),
        pace: pace === null ? "" : percent(pace),
        gap: tidy(Math.abs(behind)),
      };
      if (cell) report([cell], facts, kind === "behind" && !grave ? { severity: "info" } : {});
    });
  },
});

/** 240个 of 240 and 个; as it is where it names a measure itself, or there is no number. */
const withMeasure = (amount: string, measure: string): string => (/^[\d.,，]+$/u.test(amount) && measure.length <= 4 ? amount + measure : amount);
const tidy = (points: number): string => points.toFixed(1).replace(/\.0$/u, "");
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
