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

const NUMBER = "(\\d[\\d,，]*(?:\\.\\d+)?)(万|亿)?";
const MEASURE = "([\\p{Script=Han}]{1,4}?)";

/**
 * 全部2400批次，合格2340批次，合格率97.5%: whole, part and rate in one sentence, with one measure, the part named by the
 * word that the rate is named by (合格…合格率; 完成…完成率; 办结…办结率). Anything looser is left alone.
 */
const RATE = new RegExp(
  `${NUMBER}${MEASURE}[，,、；（(]\\s*(?:其中|目前|现)?(?:已经|已)?([\\p{Script=Han}]{2,3})(?:了|的)?(?:共|有|数)?${NUMBER}\\3[，,、；)）]*(?:已)?\\4率(?:已)?(?:为|达到|达|约|约为)?\\s*(\\d+(?:\\.(\\d+))?)\\s*[%％]`,
  "gu",
);

/** Every such rate of a text. */
export function statedRates(text: string): readonly StatedRate[] {
  if (!text.includes("率") || !/率[^。]{0,6}\d/.test(text)) return [];
  return [...text.matchAll(RATE)].flatMap((match) => {
    const [, whole = "", wholeScale, , , part = "", partScale, rate = "", decimals = ""] = match;
    const [partValue, wholeValue] = [amount(part, partScale), amount(whole, wholeScale)];
    if (!(wholeValue > 0) || partValue > wholeValue) return [];
    return [
      {
        part: partValue,
        whole: wholeValue,
        rate: Number(rate) / 100,
        places: decimals.length,
        partText: part + (partScale ?? ""),
        wholeText: whole + (wholeScale ?? ""),
        rateText: `${rate}%`,
        start: match.index,
      },
    ];
  });
}

function amount(digits: string, scale: string | undefined): number {
  return Number(digits.replace(/[,，]/g, "")) * (scale === "万" ? 1e4 : scale === "亿" ? 1e8 : 1);
}
