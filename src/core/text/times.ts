import { writtenNumber } from "./numerals";

/** A time as offices write it: 2024年上半年, 三月, 1-9月, 2025.06, 截至10月底, 前三季度, 本月. */
export interface TimeExpression {
  /** Half-open UTF-16 offsets in the text that was read. */
  readonly start: number;
  readonly end: number;
  /** The year, where it is written; of 2020-2022年 the last. */
  readonly year: number | null;
  /** The first and the last month, 1 to 12; null of what names no month by itself (本月, 2024年的 …). A whole year is 1 to 12. */
  readonly from: number | null;
  readonly to: number | null;
  /** The first day that is named of several: 3 of 3月3日-9日; null where only one is, or none. */
  readonly firstDay: number | null;
  /** The last day that is named (30 of 6月30日, 10 of 上旬); null for the end of the month. */
  readonly day: number | null;
  readonly unit: "year" | "half" | "quarter" | "month" | "week" | "now";
  /** Counted from now: -1 上月, 0 本月, 1 下月; null where the calendar is named. */
  readonly relation: -1 | 0 | 1 | null;
  /** From the beginning of the year up to then: 截至10月底, 前三季度, 前5个月. */
  readonly upTo: boolean;
}

type Body = Omit<TimeExpression, "start" | "end" | "year" | "upTo" | "firstDay"> & {
  readonly end: number;
  readonly year?: number;
  readonly upTo?: boolean;
  readonly firstDay?: number | null;
};

const M = "(\\d{1,2}|十[一二]?|[一二三四五六七八九元])";
const TO = "(?:[-—–－~～至到]|、)";
const UP_TO = /截[至止到]/y;
const YEAR =
  /((?:19|20)\d\d)(?:年度?|(?=[./-]\d{1,2}(?!\d))|(?=[-—–~至到](?:19|20)\d\d年?)|(?=[qh]\d|[上下]半|前[一二三1-3]|第?[一二三四]季|全年))|(?<!\d)(\d\d)年(?!\d{2})|([一二][九〇零○][〇零○一二三四五六七八九]{2})年度?/y;
const MORE_YEARS = /[-—–~至到]((?:19|20)\d\d)年?度?/y;

/** How the rest behind a year is written, in the order in which they are tried. */
const FORMS: readonly (readonly [RegExp, (found: RegExpExecArray, dated: boolean) => Omit<Body, "end"> | null])[] = [
  [
    new RegExp(`[./-](\\d{1,2})[./-](\\d{1,2})${TO}(?:(?:19|20)\\d\\d[./-])?(\\d{1,2})[./](\\d{1,2})(?![\\d.])`, "y"),
    (found, dated) => (dated ? days(found[1], found[2], found[3], found[4]) : null),
  ],
  [/[./-](\d{1,2})(?:[./-](\d{1,2}))?(?![\d.])/y, (found, dated) => (dated ? month(found[1], found[1], found[2]) : null)],
  [/前([一二三1-3])个?季度?/y, (found) => quarters("一", found[1], true)],
  [new RegExp(`前${M}个?月`, "y"), (found) => upTo(months("1", found[1]))],
  [new RegExp(`第?([一二三四1-4])季?度?${TO}第?([一二三四1-4])季度?`, "y"), (found) => quarters(found[1], found[2])],
  [/第?([一二三四1-4])季(?:度|末)?(?:末|底)?/y, (found) => quarters(found[1], found[1])],
  [/q([1-4])(?!\d)/y, (found) => quarters(found[1], found[1])],
  [/([上下])半年|h([12])(?!\d)/y, (found) => (found[1] === "上" || found[2] === "1" ? span(1, 6, "half") : span(7, 12, "half"))],
  [
    new RegExp(`${M}月(\\d{1,2})[日号]?${TO}(?:((?:19|20)\\d\\d)年)?(?:${M}月)?(\\d{1,2})[日号]`, "y"),
    (found) => withYear(days(found[1], found[2], found[4] ?? found[1], found[5]), found[3]),
  ],
  [new RegExp(`${M}(?:月份?)?${TO}(?:((?:19|20)\\d\\d)年)?${M}月(?:份|底|末)?`, "y"), (found) => withYear(months(found[1], found[3]), found[2])],
  [
    new RegExp(`${M}月(?:份)?(?:(?:\\d{1,2}日?${TO})?(\\d{1,2})[日号]|(上旬|中旬|下旬|初|底|末))?`, "y"),
    (found) => month(found[1], found[1], found[2] ?? PART_ENDS[found[3] ?? ""]),
  ],
  [/全年|年度|年内|年[底末终]/y, () => span(1, 12, "year")],
  [/年中/y, () => span(1, 6, "half")],
  [/([本当上下今去明])(周|旬|月|季度?|期|年度?)(?!\d)/y, (found) => relative(found[1], found[2])],
  [/目前|当前|现阶段|至今/y, () => ({ from: null, to: null, day: null, unit: "now", relation: 0 })],
];

const PART_ENDS: { readonly [word: string]: string } = { 初: "10", 上旬: "10", 中旬: "20" };
/** What may begin a time. */
const BEGINS = /[截前第qh上下全年本当今去明目现至元\d一二三四五六七八九十]/u;

/** Every time that a text names, from left to right. `text`: widths folded, without blanks, in lower case. */
export function timesIn(text: string): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let at = 0; at < text.length; at++) {
    const time = BEGINS.test(text.charAt(at)) ? timeAt(text, at) : null;
    if (time === null) continue;
    found.push(time);
    at = time.end - 1;
  }
  return found;
}

/** The time that begins at a place; null where none does. `text` as for `timesIn`. */
export function timeAt(text: string, start: number): TimeExpression | null {
  const until = match(UP_TO, text, start);
  let at = until ? start + until[0].length : start;
  const dated = match(YEAR, text, at);
  let year: number | null = null;
  if (dated) {
    at += dated[0].length;
    year = dated[1] !== undefined ? Number(dated[1]) : dated[2] !== undefined ? 2000 + Number(dated[2]) : yearInWords(dated[3] ?? "");
    const more = match(MORE_YEARS, text, at);
    if (more)
      return { start, end: at + more[0].length, year: Number(more[1]), from: 1, to: 12, firstDay: null, day: null, unit: "year", relation: null, upTo: false };
  } else if (start > 0 && /\d/u.test(text.charAt(start)) && /[\d.]/u.test(text.charAt(start - 1))) return null;
  for (const [form, read] of FORMS) {
    const found = match(form, text, at);
    const body = found && read(found, dated !== null);
    if (!found || !body) continue;
    return {
      start,
      end: at + found[0].length,
      year: body.year ?? year,
      from: body.from,
      to: body.to,
      firstDay: body.firstDay ?? null,
      day: body.day,
      unit: body.unit,
      relation: body.relation,
      upTo: until !== null || (body.upTo ?? false),
    };
  }
  if (year === null) return null;
  // 2023年底: the 年 belongs to both
  const end = /^[底末终内]/u.test(text.slice(at)) ? at + 1 : at;
  return { start, end, year, from: 1, to: 12, firstDay: null, day: null, unit: "year", relation: null, upTo: until !== null };
}

const BEFORE = /^(?:约|拟|计划|预计|力争|于|截[至止到])+/u;
const BEHIND = /^(?:以?前|之前|前后|左右|完成|办结|完工|开工|竣工|建成)*$/u;
const OPEN_ENDED = /^(?:长期|持续|常态化?|立行立改|立即(?:整改)?|全年|每[年月季周天日].{0,4})(?:坚持|推进|整改)?$/u;
const JOINS = /^[-—–~～至到、，,]$/u;
const LONGEST_TIME = 24;

/** Whether a text is a time and nothing else: 2024.3, 6月底前, 2024年5月9日, 二季度, 长期. `text` as for `timesIn`. */
export function isTime(text: string): boolean {
  if (text.length > LONGEST_TIME || text === "") return false;
  if (OPEN_ENDED.test(text)) return true;
  const bare = text.replace(BEFORE, "");
  let at = 0;
  let any = false;
  while (at < bare.length) {
    const time = timeAt(bare, at);
    if (time === null || time.relation !== null) break;
    any = true;
    at = time.end;
    if (JOINS.test(bare.charAt(at)) && at + 1 < bare.length) at++;
  }
  return any && BEHIND.test(bare.slice(at));
}

/** The end of a time as a number that grows with it: its last month, and its year, where one is written, times twelve. 0 for what names no month. */
export function orderOf({ year, to }: Pick<TimeExpression, "year" | "to">): number {
  if (to === null) return 0;
  return (year === null ? 0 : (year - 2000) * 12) + to;
}

/** `orderOf` the last time of a heading's period that names a month; 0 where none does. A time without a year is one of `year`, where that is known. */
export function periodOrder(period: string, year: number | null = null): number {
  const last = timesIn(period)
    .filter(({ to }) => to !== null)
    .at(-1);
  return last === undefined ? 0 : orderOf({ year: last.year ?? year, to: last.to });
}

/** Whether a period is a part of a year (三季度, 1-9月), not the year itself or what is said of now. */
export function isStage(period: string): boolean {
  const last = timesIn(period).at(-1);
  return last !== undefined && last.relation === null && last.unit !== "year";
}

function match(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

function span(from: number, to: number, unit: Body["unit"]): Omit<Body, "end"> {
  return { from, to, day: null, unit, relation: null };
}

function quarters(from: string | undefined, to: string | undefined, upTo = false): Omit<Body, "end"> | null {
  const [first, last] = [numberOf(from), numberOf(to)];
  return first > 0 && last >= first ? { ...span(first * 3 - 2, last * 3, "quarter"), upTo } : null;
}

function months(from: string | undefined, to: string | undefined): Omit<Body, "end"> | null {
  const [first, last] = [numberOf(from), numberOf(to)];
  return first >= 1 && last <= 12 && first <= last ? span(first, last, "month") : null;
}

function month(from: string | undefined, to: string | undefined, day: string | undefined): Omit<Body, "end"> | null {
  const body = months(from, to);
  return body && { ...body, day: day === undefined ? null : Number(day) };
}

function days(from: string | undefined, firstDay: string | undefined, to: string | undefined, day: string | undefined): Omit<Body, "end"> | null {
  const body = month(from, to, day);
  return body && { ...body, firstDay: Number(firstDay) };
}

function upTo(body: Omit<Body, "end"> | null): Omit<Body, "end"> | null {
  return body && { ...body, upTo: true };
}

function withYear(body: Omit<Body, "end"> | null, year: string | undefined): Omit<Body, "end"> | null {
  return body && year !== undefined ? { ...body, year: Number(year) } : body;
}

function relative(which: string | undefined, unit: string | undefined): Omit<Body, "end"> {
  const relation = which === "上" || which === "去" ? -1 : which === "下" || which === "明" ? 1 : 0;
  const units: { readonly [word: string]: Body["unit"] } = { 周: "week", 旬: "week", 月: "month", 期: "now" };
  return { from: null, to: null, day: null, unit: units[unit ?? ""] ?? (unit?.startsWith("季") === true ? "quarter" : "year"), relation };
}

function numberOf(text = ""): number {
  return text === "元" ? 1 : (writtenNumber(text) ?? 0);
}

function yearInWords(text: string): number {
  return Number([...text].map((char) => (/[〇零○]/u.test(char) ? "0" : String("一二三四五六七八九".indexOf(char) + 1))).join(""));
}
