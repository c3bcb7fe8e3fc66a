import { cellOf } from "../../table/cell-span";
import { eachLeaf } from "../../table/each-leaf";
import type { Item, Leaf } from "../../table/progress-table";
import { clauseBefore } from "../../text/clause-before";
import type { FieldText } from "../../text/field-text";
import { isSecondFigure, namedFigures, type NamedFigure } from "../../text/noun-phrases";
import { shareWords } from "../../text/shared-words";
import { statedTargets } from "../../text/stated-targets";
import { targetRates } from "../../text/target-rates";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { ReportProblem } from "../rule";

export type TwoFiguresFacts = {
  readonly item: string;
  /** What is counted: 空岗信息. */
  readonly noun: string;
  /** The two values in the unit's own words; of a target that a rate implies, about what it comes to. */
  readonly first: string;
  readonly second: string;
  /** The other item; "" where both stand in one. */
  readonly earlier: string;
  /** `figure`: a result told twice; `target`: a target stated, and another implied by a rate. */
  readonly kind: "figure" | "target";
};

interface ToldFigure {
  readonly item: Item;
  readonly leaf: Leaf;
  readonly text: FieldText;
  readonly one: NamedFigure;
}

/**
 * One quantity with two values, in one item or in two of one lead: the same phrase of four characters or more, the same
 * measure, nothing about another time, a plan, a part or another place. And a target that is stated in one place and, by a
 * rate, is another in the same text.
 */
export const twoFigures = defineRule({
  id: "amount/two-figures",
  severity: "warning",
  addressee: "unit",
  needs: ["progress"],
  check(table, { prose }, report: ReportProblem<TwoFiguresFacts>) {
    const told = new Map<string, ToldFigure[]>();
    eachLeaf(table, (leaf, item) => {
      const text = leaf.fields.progress;
      if (text === undefined || text.text.length < SHORTEST) return;
      const said = new Set<string>();
      for (const one of prose.of(text).read(namedFigures)) {
        const key = `${leaf.leadUnits[0] ?? item.reference}\n${one.noun}\n${one.figure.measure}`;
        let earlier = told.get(key);
        if (earlier === undefined) told.set(key, (earlier = []));
        const other = earlier.find((before) => isSecondFigure(one, before.one) && !isSubtask(before, item, leaf));
        earlier.push({ item, leaf, text, one });
        // the same text in two rows (a merged cell, sub-tasks of one text) has its figures once
        if (other && !said.has(one.noun) && (other.leaf === leaf || other.text.text !== text.text)) {
          said.add(one.noun);
          tell({ item, leaf, text, one }, other);
        }
      }
      tellTargets(item, leaf, text);
    });

    function tell({ item, leaf, text, one }: ToldFigure, other: ToldFigure): void {
      const cell = cellOf(text, one.figure.start);
      const earlier = other.leaf === leaf ? "" : leafReference(other.item, other.leaf);
      if (cell) report([cell], { item: leafReference(item, leaf), noun: one.noun, first: other.one.text, second: one.text, earlier, kind: "figure" });
    }

    function tellTargets(item: Item, leaf: Leaf, text: FieldText): void {
      const known = prose.of(text);
      const rates = known.read(targetRates).filter(({ target, ofYear, rate }) => target === null && ofYear && rate > 0);
      const targets = rates.length === 0 ? [] : known.read(statedTargets).filter(({ adjusted }) => !adjusted);
      for (const { done, rate, start } of rates) {
        const thing = clauseBefore(text.text, start);
        const stated = targets.find(({ target, noun }) => target.measure === done.measure && shareWords(noun, thing, LEAST_SHARED));
        const implied = done.value / rate;
        const cell = stated && cellOf(text, start);
        if (!stated || !cell || Math.abs(implied - stated.target.value) <= implied * SAME) continue;
        report([cell], {
          item: leafReference(item, leaf),
          noun: stated.noun,
          first: stated.text,
          second: `${String(Math.round(implied))}${done.measure}`,
          earlier: "",
          kind: "target",
        });
        return;
      }
    }
  },
});

/** A text of two figures is no shorter. */
const SHORTEST = 20;
const LEAST_SHARED = 4;
/** A printed rate allows for so much of the target that it implies. */
const SAME = 0.02;

/** Sub-tasks of one item have figures of their own. */
const isSubtask = (before: ToldFigure, item: Item, leaf: Leaf): boolean => before.item === item && before.leaf !== leaf;
