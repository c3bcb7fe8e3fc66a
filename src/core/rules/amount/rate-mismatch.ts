import { cellOfField } from "../../table/cell-of-field";
import { cellOf } from "../../table/cell-span";
import { eachLeaf } from "../../table/each-leaf";
import type { Item, Leaf } from "../../table/progress-table";
import { statedRates, type StatedRate } from "../../text/stated-rates";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { Report } from "../rule";

export type RateMismatchFacts = {
  readonly item: string;
  readonly part: string;
  readonly whole: string;
  /** What part ÷ whole gives, and what is written: 98.7%, 98.85%. */
  readonly computed: string;
  readonly written: string;
};

/**
 * A printed rate that is not part ÷ whole: in the columns, and in prose where total, part and rate stand in one sentence
 * and are named alike (8990批次，合格8873批次，合格率达98.85%). A rate is right if it rounds so at its own number of places.
 */
export const rateMismatch = defineRule({
  id: "amount/rate-mismatch",
  severity: "warning",
  addressee: "unit",
  check(table, _context, report: Report<RateMismatchFacts>) {
    eachLeaf(table, (leaf, item) => {
      if (leaf.rate !== null) lookAtColumns(leaf, item);
      const rates = statedRates(leaf.fields.progress?.text ?? "");
      if (rates.length > 0) lookAtRates(leaf, item, rates);
    });

    function lookAtColumns(leaf: Leaf, item: Item): void {
      const column = inColumns(leaf);
      const cell = column && cellOfField(table, leaf, "completionRate");
      if (cell) report([cell], { item: leafReference(item, leaf), ...column });
    }

    /** The first of them that is wrong. */
    function lookAtRates(leaf: Leaf, item: Item, rates: readonly StatedRate[]): void {
      for (const rate of rates) {
        if (agrees(rate.part / rate.whole, rate.rate, rate.places)) continue;
        const cell = leaf.fields.progress && cellOf(leaf.fields.progress, rate.start);
        if (!cell) continue;
        report([cell], { item: leafReference(item, leaf), part: rate.partText, whole: rate.wholeText, computed: percent(rate.part / rate.whole, rate.places), written: rate.rateText });
        return;
      }
    }
  },
});

function inColumns(leaf: Leaf): { part: string; whole: string; computed: string; written: string } | null {
  const { planned, actual, rate } = leaf;
  if (planned === null || actual === null || rate === null || planned === 0) return null;
  const written = (leaf.fields.completionRate?.text ?? "").trim();
  const decimals = /\.(\d+)\s*[%％]/.exec(written)?.[1]?.length ?? (/[%％]/.test(written) ? 0 : 1);
  // a rate that is kept to at most 100 %, and one that counts down (压减), are explained by their columns
  if (agrees(actual / planned, rate, decimals) || (rate === 1 && actual > planned)) return null;
  const text = (leaf.fields.remarks?.text ?? "") + (leaf.fields.obstacles?.text ?? "");
  if (/率|口径|剔除|折算|按.{0,6}计算/.test(text)) return null;
  return { part: String(actual), whole: String(planned), computed: percent(actual / planned, decimals), written: /[%％]/.test(written) ? written : percent(rate, decimals) };
}

/** Whether a share rounds, or was cut off, to the printed rate; half a unit of the last place more is forgiven. */
function agrees(share: number, rate: number, places: number): boolean {
  const unit = 10 ** -(places + 2);
  return Math.abs(share - rate) <= unit * 1.0001;
}

const percent = (share: number, places: number): string => `${(share * 100).toFixed(Math.max(1, places)).replace(/\.?0+$/, "")}%`;
