import { writtenNumber } from "./numerals";
import { dateParts, lastOfMonth, plainDate, type PlainDate } from "./plain-date";
import type { Stretch } from "./clauses";

/** A time that prose names, with its place; `from` and `to` are its first and last day, both inclusive. */
export interface NamedDate extends Stretch {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** `day`, `month` (with its thirds and its end), `quarter`, `half`, `season`, `year`, or `years`: what is named; of a range its end. */
  readonly unit: "day" | "month" | "quarter" | "half" | "season" | "year" | "years";
}

const NUMBER = "(\\d{1,2}|十[一二]?|[一二三四五六七八九])";
const DASH = "[-－—–~～至到]+";
/** 5月1日至5月30日, 9月4-12日, 6月底, 11月15日, 8月上中旬, 1-9月. */
const MONTH = `(?:${NUMBER}月?(?:${NUMBER}[日号])?${DASH})?${NUMBER}月份?(?:(?:\\d{1,2}[日号]?${DASH}(?:\\d{1,2}月)?)?(\\d{1,2})[日号]|(底|末|上旬|上中旬|中旬|中下旬|下旬|初|中(?=[，。；、前旬]|$)))?`;
const YEAR_WORD = "((?:19|20)\\d\\d年|(?<!\\d)(?:明|次|来|今|本|当|去|上)年)";
const SEASON = "[春秋]季|暑期|寒假";
const EVE = "(?:开学|国庆节?|五一|七一|元旦)之?前";
const PATTERN = new RegExp(
  [
    // 2013-2017年
    `(?<span>(?:(?:19|20)\\d\\d)年?${DASH}(?:(?:19|20)\\d\\d))年`,
    `(?<year>${YEAR_WORD}度?)?(?:(?<month>(?<![\\d.])${MONTH})|第?(?<quarter>[一二三四1-4])季度|(?<front>前[一二三]季度|前三个季度)|(?<half>[上下])半年|(?<season>${SEASON})|(?<end>(?:年|(?<=年度?))(?:底|末|终)(?![部端数级层位于止])))`,
    `(?<whole>${YEAR_WORD}|年底|年末|年终|年内|全年|(?<!\\d)本年度)`,
    `(?<before>(?<!季)${EVE})(?!夕)`,
    `(?<moon>月底|月末|本月|(?<![\\d一二三四五六七八九十])月内)`,
  ].join("|"),
  "gu",
);
/** Every expression has one of these. */
const SIGN = new RegExp(`[年月季]|${SEASON}|${EVE}`, "u");

/**
 * The times that `text` names, in order. A month without a year is of the year last named in the text, else of that of
 * `today`; 月底 is of its month, 明年 the year behind it.
 */
export function namedDates(text: string, today: PlainDate): readonly NamedDate[] {
  if (!SIGN.test(text)) return NONE;
  const now = dateParts(today);
  const found: NamedDate[] = [];
  let { year } = now;
  for (const match of text.matchAll(PATTERN)) {
    const groups = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    const add = (from: PlainDate | null, to: PlainDate | null, unit: NamedDate["unit"]): void => {
      if (from !== null && to !== null) found.push({ ...place, from, to, unit });
    };
    if (groups["span"] !== undefined) {
      const [first, last] = [...groups["span"].matchAll(/\d{4}/g)].map(([digits]) => Number(digits));
      if (first !== undefined && last !== undefined) add(plainDate(first, 1, 1), plainDate(last, 12, 31), last > first ? "years" : "year");
      continue;
    }
    const said = groups["year"] ?? groups["whole"];
    if (said !== undefined) year = yearOf(said, now.year);
    if (groups["before"] !== undefined) {
      const eve = eveOf(groups["before"], year, now.month);
      add(eve, eve, "day");
    } else if (groups["moon"] !== undefined) add(plainDate(now.year, now.month, 1), lastOfMonth(now.year, now.month), "month");
    else if (groups["month"] !== undefined) addMonth(match, year, add);
    else if (groups["quarter"] !== undefined || groups["front"] !== undefined) {
      const number = groups["quarter"] ?? groups["front"]?.charAt(1) ?? "";
      const quarter = numberOf(number);
      add(plainDate(year, groups["front"] === undefined ? quarter * 3 - 2 : 1, 1), lastOfMonth(year, quarter * 3), "quarter");
    } else if (groups["half"] !== undefined)
      add(plainDate(year, groups["half"] === "上" ? 1 : 7, 1), lastOfMonth(year, groups["half"] === "上" ? 6 : 12), "half");
    else if (groups["season"] !== undefined) {
      const spring = groups["season"] === "春季" || groups["season"] === "寒假";
      add(plainDate(year, spring ? 2 : 7, 1), lastOfMonth(year, spring ? 3 : 9), "season");
    } else add(plainDate(year, 1, 1), plainDate(year, 12, 31), "year");
  }
  return found;
}

const NONE: readonly NamedDate[] = [];

function yearOf(said: string, now: number): number {
  const digits = /\d{4}/.exec(said);
  if (digits !== null) return Number(digits[0]);
  const first = said.charAt(0);
  return first === "明" || first === "次" || first === "来" ? now + 1 : first === "去" || first === "上" ? now - 1 : now;
}

/** The last day before a feast, or before the term that is next: 国庆前 is 30 September, 开学前 the end of August or of February. */
function eveOf(eve: string, year: number, month: number): PlainDate | null {
  if (eve.startsWith("开学")) return month <= 2 ? lastOfMonth(year, 2) : month <= 9 ? plainDate(year, 8, 31) : lastOfMonth(year + 1, 2);
  return lastOfMonth(year, EVES[eve.slice(0, 2)] ?? 9);
}

/** The month that ends with the day before a feast. */
const EVES: { readonly [feast: string]: number } = { 五一: 4, 七一: 6, 元旦: 12, 国庆: 9 };

/** So many days of a month each of its thirds ends with. */
const PARTS: { readonly [part: string]: number } = { 初: 10, 上旬: 10, 上中旬: 20, 中: 20, 中旬: 20 };

function addMonth(match: RegExpMatchArray, year: number, add: (from: PlainDate | null, to: PlainDate | null, unit: NamedDate["unit"]) => void): void {
  const parts = new RegExp(`^${MONTH}$`, "u").exec(match.groups?.["month"] ?? "");
  if (parts === null) return;
  const [, first, firstDay, month = "", day, part] = parts;
  const number = numberOf(month);
  if (number < 1 || number > 12) return;
  const begin = first === undefined ? number : numberOf(first);
  const to =
    day !== undefined
      ? plainDate(year, number, Number(day))
      : part !== undefined && PARTS[part] !== undefined
        ? plainDate(year, number, PARTS[part])
        : lastOfMonth(year, number);
  const from = begin >= 1 && begin <= number ? plainDate(year, begin, firstDay === undefined ? 1 : numberOf(firstDay)) : plainDate(year, number, 1);
  add(from, to, day === undefined ? "month" : "day");
}

const numberOf = (text: string): number => writtenNumber(text) ?? 0;
