import type { CountedNumber } from "./counted-numbers";
import type { Prose } from "./prose";

/** A result with the share of a target that it is said to be: 共查处60.25万㎡，占今年目标的117%. */
export interface TargetRate {
  readonly done: CountedNumber;
  /** As written: 60.25万㎡. */
  readonly doneText: string;
  /** The target, where it stands between the two (年度目标26000万元的29.77%). */
  readonly target: CountedNumber | null;
  /** As a share: 1.17, and the decimal places of the printed percentage. */
  readonly rate: number;
  readonly places: number;
  readonly rateText: string;
  /** Whether the target is the year's: no quarter, month or span of years is named. */
  readonly ofYear: boolean;
  /** From the number to behind the sign; UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** From the measure of the result to the percentage: one clause on, at most, with what it is a share of. */
const BEHIND =
  /^[，,、（(]?(?:已|分别)?(?:占|完成了?|达到?|为|超额完成)([^，。；;\n%％]{0,24}?(?:目标|任务|计划|(?<=占[^，。；;\n%％]{0,12})(?:总|全|应))[^，。；;\n%％]{0,20}?)(\d+(?:\.(\d+))?)\s*[%％]/u;
/** 占总数的, 占全县的: a share of a whole, which counts where the whole stands beside it. */
const OF_TARGET = /目标|任务|计划/u;
const OTHER_SPAN = /季度?|月|半年|三年|五年|“十|总体|总投资|阶段|周|旬/u;

/** Every such share of a text. */
export function targetRates({ text, countedNumbers: numbers }: Prose): readonly TargetRate[] {
  return numbers.flatMap((done) => {
    const match = BEHIND.exec(text.slice(done.end, done.end + 60));
    if (match === null || done.rough) return [];
    const [whole, words = "", rate = "", decimals = ""] = match;
    const end = done.end + whole.length;
    // several results and several shares in step (分别完成…的104.8%、103.3%) are told by no single pair
    if (/分别/u.test(whole) || /^[、，]\s*\d+(?:\.\d+)?\s*[%％]/u.test(text.slice(end))) return [];
    const inside = numbers.filter((one) => one.start > done.end && one.end < end && one.measure === done.measure);
    if (inside.length === 0 && !OF_TARGET.test(words)) return [];
    return [
      {
        done,
        doneText: text.slice(done.start, done.end),
        target: inside.length === 1 ? (inside[0] ?? null) : null,
        rate: Number(rate) / 100,
        places: decimals.length,
        rateText: `${rate}%`,
        ofYear: !OTHER_SPAN.test(words.replace(/目标|任务/gu, "")),
        start: done.start,
        end,
      },
    ];
  });
}

/** How a printed share stands to the one that its numbers give. */
export type Rounding = "right" | "truncated" | "wrong";

/** Whether a share rounds to a printed one, was cut off instead (86.67 → 86.6), or is another. `places` are those of the percentage. */
export function roundingOf(share: number, printed: number, places: number): Rounding {
  const unit = 10 ** -(places + 2);
  const off = share - printed;
  if (Math.abs(off) <= unit / 2 + 1e-12) return "right";
  if (off > 0 && off < unit * 1.0001) return "truncated";
  return Math.abs(off) <= unit * 1.0001 ? "right" : "wrong";
}

/** Whether some whole number is the target that a share of a counted result speaks of: 21家 are 201% of none. */
export function hasWholeTarget({ done, rate, places }: TargetRate): boolean {
  if (rate <= 0) return true;
  const near = Math.round(done.value / rate);
  return [near - 1, near, near + 1].some((target) => target > 0 && roundingOf(done.value / target, rate, places) !== "wrong");
}
