import type { Leaf } from "../table/progress-table";
import { clauseBefore } from "../text/clause-before";
import type { CountedNumber } from "../text/counted-numbers";
import type { Prose } from "../text/prose";
import type { KnownProse } from "./known-prose";
import { shareWords } from "../text/shared-words";
import { statedTargets } from "../text/stated-targets";
import type { TargetRate } from "../text/target-rates";

/** A target that a share may be of, with its own words. */
export interface RateTarget {
  readonly target: CountedNumber;
  readonly text: string;
}

/** So many characters in a row say that a target and a result are of one thing. */
const SAME_THING = 3;

/**
 * The targets that a share of a progress text may be of, the likeliest last: the one between result and share; else
 * those that the text set anew in the same paragraph, and those that task and target name of the same thing.
 */
export function targetsOfRate(leaf: Leaf, prose: Prose, rate: TargetRate, known: KnownProse): readonly RateTarget[] {
  const { text } = prose;
  const { target, done } = rate;
  if (target !== null) return [{ target, text: text.slice(target.start, target.end) }];
  if (!rate.ofYear) return [];
  const paragraph = text.lastIndexOf("\n", done.start) + 1;
  const anew = prose.read(statedTargets).filter(({ target: own }) => own.measure === done.measure && own.start >= paragraph && own.end <= done.start);
  const adjusted = anew.some((one) => one.adjusted) ? anew.map(({ target: own, text: words }) => ({ target: own, text: words })) : [];
  const thing = clauseBefore(text, done.start);
  const named = [leaf.fields.task, leaf.fields.subtask, leaf.fields.target]
    .map((field) => known.of(field))
    .flatMap(({ text: wanted, countedNumbers }) =>
      countedNumbers.flatMap((one) =>
        one.measure === done.measure && !one.rough && shareWords(clauseBefore(wanted, one.start), thing, SAME_THING)
          ? [{ target: one, text: wanted.slice(one.start, one.end) }]
          : [],
      ),
    );
  return [...named, ...adjusted];
}
