import { clauseBefore } from "./clause-before";
import type { CountedNumber } from "./counted-numbers";
import type { Prose } from "./prose";

/** A target that a text states: 调整为100万㎡, 不少于2400人, 目标任务300户. */
export interface StatedTarget {
  readonly target: CountedNumber;
  readonly text: string;
  /** The words before it in its clause: what it is the target of. */
  readonly noun: string;
  /** Whether it was set anew in this text; the one before no longer counts. */
  readonly adjusted: boolean;
}

const MEANS = /(?:目标|任务)(?:数|量|为|是|任务)*$|(?:不少于|不低于|达到|力争|确保)$|调[整增减高低]?[为到至]$/u;
const ADJUSTED = /调[整增减高低]?[为到至]$/u;
/** The target of another year or span says nothing of this one. */
const OTHER = /明年|下一年|来年|下年度|上年|去年|季度|月|三年|五年|“十/u;

/** Every target that a text states, in order. */
export function statedTargets({ text, countedNumbers }: Prose): readonly StatedTarget[] {
  return countedNumbers.flatMap((target) => {
    const clause = clauseBefore(text, target.start);
    const before = clause.replace(/[约共\s]+$/u, "");
    if (!MEANS.test(before) || OTHER.test(before) || target.rough) return [];
    return [{ target, text: text.slice(target.start, target.end), noun: before.replace(MEANS, ""), adjusted: ADJUSTED.test(before) }];
  });
}
