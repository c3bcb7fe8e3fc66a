import type { Incomparable } from "../compare/try-comparison";

/** Why two tables are not compared, in a sentence. */
export interface IncomparableTexts {
  samePeriod(period: string): string;
  /** `now`: this table's period; `where`: the table that was chosen. */
  later(period: string, now: string, where: string): string;
  fewPairs(matched: number, items: number, where: string): string;
  noItems(where: string): string;
  sameTable(where: string): string;
  where(source: string, sheet: string): string;
}

/** One sentence that says why, and what to do. */
export function incomparableText(refusal: Incomparable, say: IncomparableTexts): string {
  const where = say.where(refusal.source, refusal.sheet);
  switch (refusal.why) {
    case "same-period":
      return say.samePeriod(refusal.period.replace(/\s/gu, ""));
    case "later":
      return say.later(refusal.period.replace(/\s/gu, ""), refusal.now.replace(/\s/gu, ""), where);
    case "few-pairs":
      return say.fewPairs(refusal.matched, refusal.items, where);
    case "same-table":
      return say.sameTable(where);
    case "no-items":
      return say.noItems(where);
  }
}
