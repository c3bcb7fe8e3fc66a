import { foldWidth, withoutBlanks } from "../text/cell-text";
import { lastOfMonth, plainDate, type PlainDate } from "../text/plain-date";
import { timesIn, type TimeExpression } from "../text/times";
import type { DayOfSomeYear, Period } from "../table/progress-table";

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

/** A text without blanks, with the times in it. */
interface Dated {
  readonly text: string;
  readonly times: readonly TimeExpression[];
  /** The first year that it names. */
  readonly year: number | null;
}

/**
 * The period that a table reports on. The first text that names a period gives it; its year comes from itself, else from the first
 * text that has one. A heading of what was done counts only for the year of the title; one of a month (2025.09, 九月进展) is the
 * time up to its end, since what it tells is held against the year's plan. So is a day on which the table was made (周报（2025年8月22日）,
 * 填报时间：2025.5.20). No year, no period.
 */
export function readPeriod({ names, done = [], lines = [], others = [] }: PeriodTexts): Period | null {
  const [named, headings, above] = [dated(names), dated(done), dated(lines)];
  const firstYear = (texts: readonly Dated[]): number | null => texts.find((one) => one.year !== null)?.year ?? null;
  const titled = firstYear(named);
  const year = titled ?? firstYear([...headings, ...above, ...dated(others)]);
  if (year === null) return null;
  for (const text of named) {
    const found = periodIn(text, text.year ?? year) ?? madeOn(text, { year, orLater: true });
    if (found) return found;
  }
  for (const text of headings) {
    const own = text.year;
    if (own !== null && titled !== null && own !== titled) continue;
    const found = periodIn(text, own ?? year, true);
    if (found) return found;
  }
  for (const text of above) {
    const found = periodIn(text, text.year ?? year) ?? madeOn(text, { year, orLater: false });
    if (found) return found;
  }
  return { label: `${String(year)}年`, from: first(year, 1), to: lastOfMonth(year, 12) };
}

/**
 * The end of the time that title, sheet name or the lines above the header name, of a table in which none of them names a year;
 * null where they name no time. A heading is no answer here: without a year it may be a plan's.
 */
export function endWithoutYear({ names, lines = [] }: PeriodTexts): DayOfSomeYear | null {
  for (const text of dated([...names, ...lines])) {
    if (text.year !== null) return null;
    const parts = text.times.filter((time) => time.relation === null && time.unit !== "year" && time.to !== null);
    const time = parts.find(({ upTo }) => upTo) ?? parts.find(({ firstDay }) => firstDay !== null) ?? parts[0];
    if (time?.to) return { month: time.to, day: time.day };
  }
  return null;
}

function dated(texts: readonly string[]): readonly Dated[] {
  return texts.map((text) => {
    const folded = withoutBlanks(foldWidth(text));
    const times = timesIn(folded.toLowerCase());
    return { text: folded, times, year: times.find((time) => time.year !== null)?.year ?? null };
  });
}

/**
 * The period that a text names, in a year; null if it names none. What runs up to a time (截至6月20日) goes before days (8月1日—15日),
 * and these before all other parts of a year.
 *
 * @param cumulative a month is the time up to its end
 */
function periodIn({ text, times }: Dated, year: number, cumulative = false): Period | null {
  const parts = times.filter((time) => time.relation === null && time.unit !== "year" && (time.upTo || time.firstDay !== null || !isDay(time, text)));
  const time = parts.find(({ upTo }) => upTo) ?? parts.find(({ firstDay }) => firstDay !== null) ?? parts[0];
  if (!time || time.from === null || time.to === null) return null;
  const single = cumulative && time.unit === "month" && time.from === time.to && time.firstDay === null;
  // 2024年度…（截至2025年3月底）: the year's work, as it stands in the next one
  const own = time.year ?? year;
  const from = time.upTo || single ? first(Math.min(year, own), 1) : plainDate(own, time.from, time.firstDay ?? 1);
  const to = endOf(time, own);
  return from === null || to === null || from > to ? null : { label: labelOf(text.slice(time.start, time.end), single), from, to };
}

/** As the table writes it; the year stands beside it, but in what is nothing else (2025.09). */
function labelOf(text: string, whole: boolean): string {
  if (whole && /^20\d\d[./-]/u.test(text)) return text;
  return text.replace(/20\d\d(?:年度?|[./-])?|(?<!\d)\d\d年/gu, "");
}

/** The day that a text was written on: 10月15日, not one of several, nor the end of a third of a month. */
function isDay({ start, end, day }: TimeExpression, text: string): boolean {
  return day !== null && !/[旬初]$/u.test(text.slice(start, end));
}

/**
 * The day on which a table was made, in a text that says so, in brackets, or at the end of a line: the time up to it. It lies in that
 * year, or (`orLater`) in one behind it, as the day in a name may: 2025年度审计整改台账（2026年8月31日） tells of 2025's work as it stands in 2026.
 */
function madeOn({ text, times }: Dated, { year, orLater }: { readonly year: number; readonly orLater: boolean }): Period | null {
  for (const time of times) {
    if (time.year === null || (orLater ? time.year < year : time.year !== year) || time.to === null || !isDay(time, text)) continue;
    const before = text.slice(0, time.start);
    const behind = text.slice(time.end);
    if (
      !REPORTED.test(before) &&
      (OTHER_DAY.test(before) ||
        !/^[日号]?(?:\d{1,2}[时点:：](?:\d{1,2}分?)?)?(?:更新|统计|填报|报送|上报|汇总|整理|制表?|修订|调度|通报|公布|版|稿|数据)?[）)】\]]?$/u.test(behind))
    )
      continue;
    const to = endOf(time, time.year);
    if (to !== null) return { label: `截至${String(time.to)}月${String(time.day)}日`, from: first(year, 1), to };
  }
  return null;
}

const REPORTED = /(?:填报|报送|填表|制表|统计|上报|填写|更新|截止|数据|调度|通报|汇总|报告|编制|督查|督办|公示|公布)(?:时间|日期)[:：]?$/u;
/** A day of something else: 会议时间：2025年3月2日. */
const OTHER_DAY = /(?:时间|日期)[:：]?$|[于在自从]$/u;

function endOf({ to, day }: TimeExpression, year: number): PlainDate | null {
  if (to === null) return null;
  return day === null ? lastOfMonth(year, to) : plainDate(year, to, day);
}

function first(year: number, month: number): PlainDate {
  return plainDate(year, month, 1) ?? "1900-01-01";
}
