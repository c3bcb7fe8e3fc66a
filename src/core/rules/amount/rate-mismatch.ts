import type { CellRef } from "../../grid/cell-ref";
import { cellOfField } from "../../table/cell-of-field";
import { cellOf } from "../../table/cell-span";
import { eachLeaf } from "../../table/each-leaf";
import type { Item, Leaf, ProgressTable } from "../../table/progress-table";
import { shareDone } from "../../table/share-done";
import type { Prose } from "../../text/prose";
import { statedRates } from "../../text/stated-rates";
import { hasWholeTarget, roundingOf, targetRates } from "../../text/target-rates";
import { defineRule } from "../define-rule";
import type { KnownProse } from "../known-prose";
import { leafReference } from "../leaf-reference";
import type { ReportProblem } from "../rule";
import { targetsOfRate } from "../target-of-rate";

export type RateMismatchFacts = {
  readonly item: string;
  readonly part: string;
  /** "" where no whole number would do. */
  readonly whole: string;
  /** What part ÷ whole gives, and what is written: 98.7%, 98.85%. Where no whole number would do, the whole that the rate asks for: 10.4. */
  readonly computed: string;
  readonly written: string;
  /**
   * `wrong`; in so many places, where none of a column fits; `truncated`: cut off instead of rounded, in so many places; `no-whole`: no
   * whole number is the target.
   */
  readonly kind: "wrong" | "truncated" | "no-whole";
  readonly count: number;
};

type RateMismatch = Omit<RateMismatchFacts, "item" | "count">;

/**
 * A printed rate that is not part ÷ whole: in the columns; in prose where total, part and rate stand in one sentence and
 * are named alike (2400批次，合格2340批次，合格率97.5%); and where a share of a target is told whose target the text or the
 * task states. A share of a count that no whole target gives is a hint, and so are rates that were cut off instead of
 * rounded, once a table.
 */
export const rateMismatch = defineRule({
  id: "amount/rate-mismatch",
  severity: "warning",
  addressee: "unit",
  check(table, { prose }, report: ReportProblem<RateMismatchFacts>) {
    const truncated: { cell: CellRef; item: string; found: RateMismatch }[] = [];
    const foreign = foreignRates(table);
    const [odd] = foreign;
    if (odd)
      report(
        foreign.map(({ cell }) => cell),
        { ...odd.found, item: odd.item, count: foreign.length },
        { addressee: "compiler" },
      );
    eachLeaf(table, (leaf, item) => {
      if (leaf.rate !== null && !odd) tell(leaf, item, inColumns(leaf), cellOfField(table, leaf, "completionRate"));
      const text = leaf.fields.progress;
      if (text === undefined) return;
      const told = prose.of(text);
      const [first] = [...inSentences(told), ...ofTargets(leaf, told, prose)].sort((a, b) => RANK[a.found.kind] - RANK[b.found.kind]);
      if (first) tell(leaf, item, first.found, cellOf(text, first.start));
    });
    const [first] = truncated;
    if (first)
      report(
        truncated.map(({ cell }) => cell),
        { ...first.found, item: first.item, count: truncated.length },
        { severity: "info" },
      );

    function tell(leaf: Leaf, item: Item, found: RateMismatch | null, cell: CellRef | null): void {
      if (found === null || !cell) return;
      if (found.kind === "truncated") truncated.push({ cell, item: leafReference(item, leaf), found });
      else report([cell], { ...found, item: leafReference(item, leaf), count: 1 }, found.kind === "no-whole" ? { severity: "info" } : {});
    }
  },
});

/** So many rates of which none is the quotient of the amounts beside it are of something else. */
const FOREIGN = 3;

/** The rates of a column that is no quotient of the amounts at all, and says it in every row: one cause. None where one of them is right. */
function foreignRates(table: ProgressTable): readonly { readonly cell: CellRef; readonly item: string; readonly found: RateMismatch }[] {
  const wrong: { cell: CellRef; item: string; found: RateMismatch }[] = [];
  let tested = 0;
  eachLeaf(table, (leaf, item) => {
    const share = leaf.rate === null ? null : shareDone(leaf);
    if (share === null) return;
    tested++;
    const found = inColumns(leaf);
    const cell = cellOfField(table, leaf, "completionRate");
    if (found?.kind === "wrong" && cell) wrong.push({ cell, item: leafReference(item, leaf), found });
  });
  return wrong.length >= FOREIGN && wrong.length === tested ? wrong : [];
}

/** Of several in one cell the gravest is told. */
const RANK: { readonly [K in RateMismatchFacts["kind"]]: number } = { wrong: 0, "no-whole": 1, truncated: 2 };

function inColumns(leaf: Leaf): RateMismatch | null {
  const { planned, actual, rate } = leaf;
  const share = shareDone(leaf);
  if (planned === null || actual === null || rate === null || share === null) return null;
  const written = (leaf.fields.completionRate?.text ?? "").trim();
  const decimals = /\.(\d+)\s*[%％]/.exec(written)?.[1]?.length ?? (/[%％]/.test(written) ? 0 : 1);
  // a rate that is kept to at most 100 %, and one that counts down (压减), are explained by their columns
  const rounding = roundingOf(share, rate, decimals);
  if (rounding === "right" || (rate === 1 && share > 1)) return null;
  const text = (leaf.fields.remarks?.text ?? "") + (leaf.fields.obstacles?.text ?? "");
  if (/率|口径|剔除|折算|按.{0,6}计算/.test(text)) return null;
  const printed = /[%％]/.test(written) ? written : percent(rate, decimals);
  return { part: String(actual), whole: String(planned), computed: percent(share, decimals), written: printed, kind: rounding };
}

interface Placed {
  readonly found: RateMismatch;
  /** UTF-16 offset in the progress text. */
  readonly start: number;
}

function inSentences(prose: Prose): readonly Placed[] {
  return prose.read(statedRates).flatMap((rate) => {
    const share = rate.part / rate.whole;
    const rounding = roundingOf(share, rate.rate, rate.places);
    if (rounding === "right") return [];
    return [
      {
        start: rate.start,
        found: { part: rate.partText, whole: rate.wholeText, computed: percent(share, rate.places), written: rate.rateText, kind: rounding },
      },
    ];
  });
}

function ofTargets(leaf: Leaf, prose: Prose, known: KnownProse): readonly Placed[] {
  return prose.read(targetRates).flatMap((rate): Placed[] => {
    const targets = targetsOfRate(leaf, prose, rate, known);
    const told = targets.map(({ target }) => roundingOf(rate.done.value / target.value, rate.rate, rate.places));
    const likeliest = targets.at(-1);
    if (likeliest === undefined) {
      if (hasWholeTarget(rate) || rate.done.tolerance > 0) return [];
      const asked = (rate.done.value / rate.rate).toFixed(1).replace(/\.0$/u, "");
      return [{ start: rate.start, found: { part: rate.doneText, whole: "", computed: asked, written: rate.rateText, kind: "no-whole" } }];
    }
    if (told.includes("right")) return [];
    const kind = told.includes("truncated") ? "truncated" : "wrong";
    const { target, text: whole } = targets[told.indexOf("truncated")] ?? likeliest;
    return [
      {
        start: rate.start,
        found: { part: rate.doneText, whole, computed: percent(rate.done.value / target.value, Math.max(1, rate.places)), written: rate.rateText, kind },
      },
    ];
  });
}

const percent = (share: number, places: number): string => `${(share * 100).toFixed(Math.max(1, places)).replace(/\.?0+$/, "")}%`;
