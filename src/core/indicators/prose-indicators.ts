import { dateParts, type PlainDate } from "../text/plain-date";
import { untilOf } from "./figure-times";
import type { Indicator } from "./indicator";
import { PlainProse } from "../text/plain-prose";
import { textIndicators } from "./text-indicators";

/**
 * The indicators of prose: what its paragraphs say of targets. `item` is the paragraph, from 0. Figures run until what
 * their paragraph says, else what the first paragraph that names a time says, else `asOf`.
 *
 * @param curve the share due by the end of each month, where the office has its own
 */
export function proseIndicators(paragraphs: readonly string[], asOf: PlainDate, curve: readonly number[] | null = null): readonly Indicator[] {
  const year = yearOf(paragraphs) ?? dateParts(asOf).year;
  const until = firstTime(paragraphs, year) ?? asOf;
  return paragraphs.flatMap((text, item) =>
    textIndicators({ item, leaf: 0, prose: new PlainProse(text), goal: null, thing: "", until, year, statements: true }, curve).filter(isFigure),
  );
}

/** A rate or an amount: of prose nothing else is an indicator. */
const isFigure = ({ actual, rate }: Indicator): boolean => actual !== null || rate !== null;

/** The paragraphs at the top that may say of what time they are. */
const TOP = 12;

function firstTime(paragraphs: readonly string[], year: number): PlainDate | null {
  for (const text of paragraphs.slice(0, TOP)) {
    const time = untilOf(text, text.length, year);
    if (time !== null) return time;
  }
  return null;
}

function yearOf(paragraphs: readonly string[]): number | null {
  for (const text of paragraphs.slice(0, TOP)) {
    const year = /(20\d\d)年?(?:度|上半年|前|第|工作|1-)/u.exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}
