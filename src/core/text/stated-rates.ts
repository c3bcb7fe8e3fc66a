import type { PlainProse } from "./plain-prose";
import { SCALES } from "./scales";
import { exactly, numbersIn, type WrittenNumber } from "./written-numbers";

/** A rate in prose with the numbers it is made from. */
export interface StatedRate {
  readonly part: number;
  readonly whole: number;
  /** As a share: 0.9885. */
  readonly rate: number;
  /** Decimal places of the printed percentage. */
  readonly places: number;
  readonly partText: string;
  readonly wholeText: string;
  readonly rateText: string;
  /** Where it begins in the text; UTF-16 offset. */
  readonly start: number;
}

/** Stands for the part, between what is said before it and behind it. */
const PART = "\u0001";
/**
 * From whole to rate in 全部2400批次，合格2340批次，合格率97.5%: one sentence, one measure, the rate named by the word that the part is
 * named by (合格…合格率; 完成…完成率; 办结…办结率). Anything looser is left alone.
 */
const BETWEEN = new RegExp(
  `^(\\p{Script=Han}{1,4}?)[，,、；（(]\\s*(?:其中|目前|现)?(?:已经|已)?(\\p{Script=Han}{2,3})(?:了|的)?(?:共|有|数)?${PART}\\1[，,、；)）]*(?:已)?\\2率(?:已)?(?:为|达到|达|约|约为)?\\s*$`,
  "u",
);
const isPercent = (sign: string): boolean => sign === "%" || sign === "％";

/** Every such rate of a prose; rough numbers are passed over. */
export function statedRates(prose: PlainProse): readonly StatedRate[] {
  const { text } = prose;
  const numbers = numbersIn(prose);
  return numbers.flatMap((rate, at) => {
    const [whole, part] = [numbers[at - 2], numbers[at - 1]];
    if (whole === undefined || part === undefined || rate.value === null || !isPercent(text.charAt(rate.end)) || whole.rough || part.rough) return [];
    if (!BETWEEN.test(text.slice(whole.end, part.start) + PART + text.slice(part.end, rate.start))) return [];
    const [wholeValue, partValue] = [valueOf(whole), valueOf(part)];
    if (!(wholeValue > 0) || !(partValue <= wholeValue)) return [];
    return [
      {
        part: partValue,
        whole: wholeValue,
        rate: rate.value / 100,
        places: rate.places,
        partText: writtenOf(text, part),
        wholeText: writtenOf(text, whole),
        rateText: `${text.slice(rate.start, rate.digitsEnd)}%`,
        start: whole.start,
      },
    ];
  });
}

/** NaN where the text blanks it out. */
const valueOf = ({ value, scale }: WrittenNumber): number => exactly(value ?? NaN, SCALES[scale] ?? 1);
const writtenOf = (text: string, { start, digitsEnd, scale }: WrittenNumber): string => text.slice(start, digitsEnd) + scale;
