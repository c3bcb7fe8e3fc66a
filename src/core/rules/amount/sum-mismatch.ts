import { cellOf } from "../../table/cell-span";
import { eachLeaf } from "../../table/each-leaf";
import { statedSums, type StatedSum } from "../../text/sums";
import { defineRule } from "../define-rule";
import { leafReference, shortQuote } from "../leaf-reference";
import type { ReportProblem } from "../rule";
import { SeenCells } from "../seen-cells";

export type SumMismatchFacts = {
  readonly item: string;
  /** The total and its parts in the unit's own words. */
  readonly text: string;
  /** With their measure: 2891个, 2900个. */
  readonly total: string;
  readonly sum: string;
  /** How far the parts lie above the total (below: false), with the measure: 9个. */
  readonly above: boolean;
  readonly difference: string;
};

/** A sum of places, or of kinds that names alone tell, is wrong where it comes this near; farther off it is a part of the whole. */
const NEAR = 0.15;
const QUOTED = 60;

/**
 * Parts that do not come to their total, where their names leave nothing over: colours, levels, 已 and 未, 香港 and 澳门,
 * places and kinds that come near, or parts in a bracket right behind it. Open lists, parts of other measures and rounded
 * parts say nothing.
 */
export const sumMismatch = defineRule({
  id: "amount/sum-mismatch",
  severity: "warning",
  addressee: "unit",
  needs: ["progress"],
  check(table, { grid, prose }, report: ReportProblem<SumMismatchFacts>) {
    const seen = new SeenCells(grid);
    eachLeaf(table, (leaf, item) => {
      const text = leaf.fields.progress;
      if (text === undefined) return;
      for (const sum of prose.of(text).read(statedSums).filter(isWrong)) {
        const cell = cellOf(text, sum.total.start);
        if (!cell || seen.has(cell)) continue;
        seen.add(cell);
        const { total } = sum;
        const above = sum.sum > total.value;
        const amount = written(text.text, sum);
        report([cell], {
          item: leafReference(item, leaf),
          text: shortQuote(text.text.slice(sum.start, sum.end), QUOTED),
          total: amount(total.value),
          sum: amount(sum.sum),
          above,
          difference: amount(Math.abs(sum.sum - total.value)),
        });
      }
    });
  },
});

function isWrong({ total, parts, sum, closure, bracketed }: StatedSum): boolean {
  const tolerance = total.tolerance + parts.reduce((all, part) => all + part.tolerance, 0);
  const off = Math.abs(sum - total.value);
  if (off <= tolerance + 1e-9 || total.value === 0) return false;
  if (closure === "classes" || closure === "complement" || closure === "whole" || closure === "rest") return true;
  const near = off <= total.value * NEAR;
  // kinds of money and land are often told in part; things that are counted one by one are not
  const counted = total.tolerance === 0 && parts.every((part) => part.tolerance === 0);
  return near && (closure === "places" || (counted && (closure === "kinds" || bracketed)));
}

/** An amount as the text writes the total: with its scale and its measure. */
function written(text: string, { total }: StatedSum): (value: number) => string {
  const scale = /[万亿千百]+/u.exec(text.slice(total.start, total.end))?.[0] ?? "";
  const times = ({ 万亿: 1e12, 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4, 千: 1e3 } as const)[scale] ?? 1;
  return (value) => `${Number((value / times).toPrecision(12))}${scale}${total.measure}`;
}
