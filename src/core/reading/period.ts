import { foldWidth, withoutBlanks } from "../text/cell-text";
import { chineseNumber } from "../text/numerals";
import { lastOfMonth, plainDate, type PlainDate } from "../text/plain-date";
import type { Period } from "../table/progress-table";

/** What a table says of its time, in the order of its weight. */
export interface PeriodTexts {
  /** Title and sheet name. */
  readonly names: readonly string[];
  /** Headings of what was done: progress, amounts done, statuses. */
  readonly done?: readonly string[];
  /** Lines above the header. */
  readonly lines?: readonly string[];
  /** Other headings: what is planned tells a year where nothing else does, never a narrower time. */
  readonly others?: readonly string[];
}

/**
 * The period that a table reports on. The first text that names a period gives it; its year comes from itself, else from the first
 * text that has one. A heading of what was done counts only for the year of the title; one that is nothing but a month
 * (2025.09, 9月) is the time up to its end. No year, no period.
 */
export function readPeriod({ names, done = [], lines = [], others = [] }: PeriodTexts): Period | null {
  const fold = (texts: readonly string[]): string[] => texts.map((text) => withoutBlanks(foldWidth(text)));
  const [named, headings, above] = [fold(names), fold(done), fold(lines)];
  const year = [...named, ...headings, ...above, ...fold(others)].map(yearOf).find((found) => found !== null) ?? null;
  const titled = named.map(yearOf).find((found) => found !== null) ?? null;
  for (const text of named) {
    const found = periodIn(text, yearOf(text) ?? year) ?? reportedOn(text, year);
    if (found) return found;
  }
  for (const text of headings) {
    const own = yearOf(text);
    if (own !== null && titled !== null && own !== titled) continue;
    const found = bareMonth(text, own ?? year) ?? periodIn(text, own ?? year);
    if (found) return found;
  }
  for (const text of above) {
    const found = periodIn(text, yearOf(text) ?? year) ?? reportedOn(text, year);
    if (found) return found;
  }
  return year === null ? null : span(`${String(year)}年`, year, 1, 12);
}

/** The time up to the end of the month that a heading is: 9月, 九月份, 2025.09. */
function bareMonth(text: string, year: number | null): Period | null {
  const found = /^(?:20\d\d[年.\-/])?(\d{1,2}|[一二三四五六七八九十]{1,2})(月份?)?$/u.exec(text);
  if (!found || year === null || (found[2] === undefined && !/^20/u.test(text))) return null;
  const month = digit(found[1] ?? "");
  return month >= 1 && month <= 12 ? span(text, year, 1, month) : null;
}

function yearOf(text: string): number | null {
  const match = /(20\d\d|19\d\d)(?:年|[-./]\d{1,2}(?:[-./]|$)|q[1-4]|Q[1-4])/u.exec(text);
  return match ? Number(match[1]) : null;
}

/** The period named in a text without blanks, of a year; null if it names none or there is no year. */
function periodIn(text: string, year: number | null): Period | null {
  if (year === null) return null;
  const until = /截[至止到](?:20\d\d年)?(?:(\d{1,2})月(?:(\d{1,2})日|底|末|份)?)/u.exec(text);
  if (until) {
    const month = Number(until[1]);
    const to = until[2] === undefined ? null : plainDate(year, month, Number(until[2]));
    if (month >= 1 && month <= 12) return { label: until[0].replace(/20\d\d年/u, ""), from: first(year, 1), to: to ?? lastOfMonth(year, month) };
  }
  return namedIn(text, year);
}

/** The day on which a table was filled in, in a line of that year: the time up to it. */
function reportedOn(text: string, year: number | null): Period | null {
  const found = REPORTED.exec(text);
  const [month, day] = [Number(found?.[2]), Number(found?.[3])];
  const to = found && Number(found[1]) === year ? plainDate(Number(found[1]), month, day) : null;
  return to === null || year === null ? null : { label: `截至${String(month)}月${String(day)}日`, from: first(year, 1), to };
}

const REPORTED = /(?:填报|报送|填表|制表|统计|上报|填写)(?:时间|日期)[:：]?(20\d\d)[年.\-/](\d{1,2})[月.\-/](\d{1,2})/u;

function namedIn(text: string, year: number): Period | null {
  const days = /(\d{1,2})[月.](\d{1,2})日?[-—–－~～至到](?:20\d\d[年.])?(?:(\d{1,2})[月.])?(\d{1,2})日?(?![\d.])/u.exec(text);
  if (days) {
    const from = plainDate(year, Number(days[1]), Number(days[2]));
    const to = plainDate(year, Number(days[3] ?? days[1]), Number(days[4]));
    if (from !== null && to !== null && from <= to && /[月日]|20\d\d/u.test(text)) return { label: days[0].replace(/20\d\d[年.]/u, ""), from, to };
  }
  const months = /(\d{1,2})月?份?[-—–－~～至到](?:20\d\d年)?(\d{1,2})月(?:份)?/u.exec(text);
  if (months) {
    const [from, to] = [Number(months[1]), Number(months[2])];
    if (from >= 1 && to <= 12 && from <= to) return span(months[0], year, from, to);
  }
  const front = /前([一二三1-3])个?季度/u.exec(text);
  if (front) return span(front[0], year, 1, digit(front[1] ?? "") * 3);
  const half = /([上下])半年/u.exec(text);
  if (half) return half[1] === "上" ? span(half[0], year, 1, 6) : span(half[0], year, 7, 12);
  const quarter = /第?([一二三四1-4])季度|[qQ]([1-4])/u.exec(text);
  if (quarter) {
    const number = digit(quarter[1] ?? quarter[2] ?? "");
    return span(quarter[0], year, number * 3 - 2, number * 3);
  }
  const month = /(?<!\d)(\d{1,2}|[一二三四五六七八九十]{1,2})月(?!\d{0,2}[-—至到])(?:份|底)?(?!\d*日)/u.exec(text);
  if (month) {
    const number = /\d/u.test(month[1] ?? "") ? Number(month[1]) : (chineseNumber(month[1] ?? "") ?? 0);
    if (number >= 1 && number <= 12) return span(month[0], year, number, number);
  }
  return null;
}

function digit(text: string): number {
  return /\d/u.test(text) ? Number(text) : (chineseNumber(text) ?? 1);
}

function first(year: number, month: number): PlainDate {
  return plainDate(year, month, 1) ?? "1900-01-01";
}

function span(label: string, year: number, from: number, to: number): Period {
  return { label, from: first(year, from), to: lastOfMonth(year, to) };
}
