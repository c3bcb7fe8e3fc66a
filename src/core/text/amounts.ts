import { foldWidth, withoutBlanks } from "./cell-text";
import { isPlainDigits } from "./numerals";

const NUMBER = /[-+]?\d[\d,]*(?:\.\d+)?/u;

/**
 * The amount that a cell says: 1200 of 1,200个, 约1200, ≥1200户; 35000 of 3.5万人. The first number counts. Null where
 * there is none.
 */
export function readAmount(text: string): number | null {
  if (text === "") return null;
  if (text.length <= 15 && isPlainDigits(text)) return Number(text);
  const folded = withoutBlanks(foldWidth(text)).replaceAll("，", ",");
  const match = NUMBER.exec(folded);
  if (!match) return null;
  const value = Number(match[0].replaceAll(",", ""));
  const scale = /^(万亿|亿|万)/u.exec(folded.slice(match.index + match[0].length))?.[1];
  const times = scale === "万亿" ? 1e12 : scale === "亿" ? 1e8 : scale === "万" ? 1e4 : 1;
  return Number.isFinite(value) ? Number((value * times).toPrecision(15)) : null;
}

/**
 * The share that a cell says: 0.985 of 98.5%, 98.5％, 约98.5%. A bare number is a share of one (0.985) unless its column
 * holds percentages without the sign (98.5). Null where there is none.
 */
export function readRate(text: string, percentColumn: boolean): number | null {
  if (text === "") return null;
  const folded = withoutBlanks(foldWidth(text)).replaceAll("，", ",");
  const percent = /([-+]?\d[\d,]*(?:\.\d+)?)%/u.exec(folded);
  if (percent) return share(percent[1] ?? "");
  const words = /^百分之(\d+(?:\.\d+)?)/u.exec(folded);
  if (words) return share(words[1] ?? "");
  const bare = /^[约超近达≥>]*([-+]?\d[\d,]*(?:\.\d+)?)$/u.exec(folded);
  if (!bare) return null;
  const value = Number((bare[1] ?? "").replaceAll(",", ""));
  if (!Number.isFinite(value)) return null;
  return percentColumn ? share(bare[1] ?? "") : value;
}

/** Whether bare numbers in a column of shares are percentages: the heading says %, or most of them are above 1.5. */
export function isPercentColumn(heading: string, texts: Iterable<string>): boolean {
  if (/[%％]/u.test(heading)) return true;
  let above = 0;
  let numbers = 0;
  for (const text of texts) {
    const value = Number(withoutBlanks(text));
    if (text.trim() === "" || !Number.isFinite(value) || value === 0) continue;
    numbers++;
    if (value > 1.5) above++;
  }
  return numbers > 0 && above * 2 > numbers;
}

/** The share that a progress text is, or begins with when a remark in brackets follows: 0.8 of 80%（…）. */
export function rateOfRemark(text: string): number | null {
  if (text.length > 200 || !/^\s*约?\s*\d+(?:\.\d+)?\s*[%％]\s*(?:[（(][\s\S]*)?$/u.test(text)) return null;
  return readRate(/^\s*约?\s*(\d+(?:\.\d+)?\s*[%％])/u.exec(text)?.[1] ?? "", true);
}

function share(text: string): number | null {
  const value = Number(text.replaceAll(",", ""));
  return Number.isFinite(value) ? Number((value / 100).toPrecision(12)) : null;
}
