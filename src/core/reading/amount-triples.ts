import { measureOfHeading, readAmount, readRate } from "../text/amounts";
import type { CandidateColumn } from "./candidate-column";
import { normalizeHeading } from "../terms/headings";
import { holdsNumbers } from "./column-profile";
import type { SheetView } from "./sheet-view";

/** Three columns whose numbers are planned × rate = actual in most rows. */
export interface AmountTriple {
  readonly planned: CandidateColumn;
  readonly actual: CandidateColumn;
  readonly rate: CandidateColumn;
  /** Rows that fit. */
  readonly fits: number;
  /** The rate is named by the word of the amount: 支付率 beside 已支付资金. */
  readonly named: boolean;
}

/** Rows that are looked at. */
const SAMPLE = 60;
/** A printed rate is rounded: 33.3% of 1/3. */
const ROUNDING = 0.006;
/** Rows that must fit, of those in which all three numbers stand. */
const LEAST_SHARE = 0.6;
const LEAST = 2;

/**
 * Every triple of columns of numbers that fits, the best first. A row in which nothing or all is done says little (0/20, 60/60),
 * so that one row at least must say more.
 */
export function amountTriples(columns: readonly CandidateColumn[], view: SheetView, first: number, last: number): readonly AmountTriple[] {
  const numeric = columns.filter(({ profile }) => holdsNumbers(profile));
  const rates = numeric.filter(({ scores, readings }) => scores.has("completionRate") && !readings.bareTime);
  if (rates.length === 0 || numeric.length < 3) return [];
  const rows = Array.from({ length: Math.max(0, Math.min(last, first + SAMPLE - 1) - first + 1) }, (_, index) => first + index);
  const amounts = new Map(
    numeric.map((column) => {
      const measure = measureOfHeading(column.header.heading);
      return [column, rows.map((row) => readAmount(view.text(row, column.header.column), measure))];
    }),
  );
  const triples: AmountTriple[] = [];
  for (const rate of rates) {
    // with its sign a percentage leaves no doubt, and 0.4% is no 0.8 of a hundredth
    const scales = rows.some((row) => /[%％]/u.test(view.text(row, rate.header.column))) ? [1] : [1, 1 / 100];
    const shares = rows.map((row) => readRate(view.text(row, rate.header.column), false));
    for (const planned of numeric) {
      for (const actual of numeric) {
        if (planned === actual || planned === rate || actual === rate) continue;
        const fits = countFits(amounts.get(planned) ?? [], amounts.get(actual) ?? [], shares, scales);
        if (fits > 0) triples.push({ planned, actual, rate, fits, named: isNamedBy(rate, actual) });
      }
    }
  }
  return triples.sort((a, b) => b.fits - a.fits);
}

function isNamedBy(rate: CandidateColumn, actual: CandidateColumn): boolean {
  const word = normalizeHeading(rate.header.label)
    .replace(/(?:率|比例|占比|百分比)$/u, "")
    .slice(-2);
  return word.length === 2 && normalizeHeading(actual.header.label).includes(word);
}

/** The rows that fit, with the rates as shares or as percentages, whichever more do; 0 where they do not tell. */
function countFits(
  planned: readonly (number | null)[],
  actual: readonly (number | null)[],
  shares: readonly (number | null)[],
  scales: readonly number[],
): number {
  let tested = 0;
  const found = [0, 0];
  const telling = [0, 0];
  planned.forEach((whole, row) => {
    const part = actual[row];
    const share = shares[row];
    if (!whole || part === null || part === undefined || share === null || share === undefined) return;
    tested++;
    scales
      .map((one) => share * one)
      .forEach((value, scale) => {
        if (Math.abs(part / whole - value) >= ROUNDING) return;
        found[scale] = (found[scale] ?? 0) + 1;
        if (value !== 0 && part !== whole) telling[scale] = (telling[scale] ?? 0) + 1;
      });
  });
  const best = (found[1] ?? 0) > (found[0] ?? 0) ? 1 : 0;
  const fits = found[best] ?? 0;
  return fits >= LEAST && fits >= tested * LEAST_SHARE && (telling[best] ?? 0) > 0 ? fits : 0;
}
