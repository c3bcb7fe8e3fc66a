import { foldWidth, withoutBlanks } from "./cell-text";
import { writtenNumber } from "./numerals";
import { fromSerialDay, lastOfMonth, plainDate, type PlainDate } from "./plain-date";

/** What a deadline cell says. */
export interface Deadline {
  /** The last day that it allows; null where it names none (长期) or cannot be understood. */
  readonly date: PlainDate | null;
  /** False: neither a date nor a phrase that offices use. */
  readonly understood: boolean;
}

const PHRASE =
  /长期|持续|常态|立行立改|立即|即知即改|全程|按要求|按计划|按上级|按省|按市|根据|随时|每[年月季周天日]|贯穿|已完成|完成|不定期|定期|适时|待定|未定|及时|即时|实时|动态|待|无|视|同步|尽快|按时|按期|进行中|推进|根据实际|分阶段|另行|[/／—\-－]+$/u;
const FIRST_SERIAL_DAY = 36_526;
const LAST_SERIAL_DAY = 73_050;

/**
 * Reads a deadline: 2021.5.31, 2019年7月5日, 6月底前, 9月4-12日, 8月中旬, 二季度, 上半年, 年底前, 2022年, 43646 (a day number). Of
 * several dates the latest counts. A date without a year is one of `year`.
 *
 * @param year the year of the table's period; null where it has none (a date without a year is then understood, but not known)
 */
export function readDeadline(text: string, year: number | null): Deadline {
  const folded = withoutBlanks(foldWidth(text));
  if (folded === "") return { date: null, understood: true };
  if (/^\d{5}(?:\.\d+)?$/u.test(folded)) {
    const day = Number(folded);
    if (day >= FIRST_SERIAL_DAY && day <= LAST_SERIAL_DAY) return { date: fromSerialDay(day), understood: true };
  }
  const found = datesIn(folded, year);
  if (found.wrong) return { date: null, understood: false };
  const [latest] = found.dates.sort().reverse();
  if (latest !== undefined) return { date: latest, understood: true };
  return { date: null, understood: found.seen || PHRASE.test(folded) };
}

/** Reads the deadlines of one table. */
export type DeadlineReader = (text: string) => Deadline;

/** Reads deadlines as `readDeadline` does, and remembers them: a table has few different ones. */
export function deadlineReader(year: number | null): DeadlineReader {
  const memory = new Map<string, Deadline>();
  return (text) => {
    const remembered = memory.get(text);
    if (remembered) return remembered;
    const deadline = readDeadline(text, year);
    memory.set(text, deadline);
    return deadline;
  };
}

interface FoundDates {
  readonly dates: PlainDate[];
  /** A date without a year, and no year is known. */
  seen: boolean;
  /** 13月, 2月30日. */
  wrong: boolean;
}

const FULL =
  /(?<!\d)((?:19|20)\d\d)(?:年(\d{1,2})月(?:(?:\d{1,2}日?[-—–~至到])?(\d{1,2})(?!\d)[日号]?|份?(底|末|上旬|中旬|下旬|初))?|[./-](\d{1,2})(?!\d)(?:[./-](\d{1,2})(?!\d))?(?!年))/gu;
const COMPACT = /(?<!\d)(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/gu;
const MONTH =
  /(?<![\d./])(?:\d{1,2}[-—–~至到])?(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份)?(?:(?:\d{1,2}日?[-—–~至到])?(\d{1,2})[日号]|(底|末|上旬|中旬|下旬|初))?/gu;
const QUARTER = /((?:19|20)\d\d年)?(?:第?([一二三四1-4])季度|(前[一二三]个?季度)|([上下])半年|q([1-4]))/giu;
const YEAR = /(?<!\d)((?:19|20)\d\d)年?(?:度|底|末|内)?/gu;
const YEAR_END = /年(?:底|末|内|终)|全年|本年度?|当年/u;

function datesIn(text: string, year: number | null): FoundDates {
  const found: FoundDates = { dates: [], seen: false, wrong: false };
  let rest = text.replace(COMPACT, (_, y: string, m: string, d: string) => take(found, Number(y), Number(m), Number(d), undefined));
  rest = rest.replace(FULL, (_, y: string, m?: string, d?: string, part?: string, dotted?: string, day?: string) => {
    const date = d ?? day;
    return take(found, Number(y), Number(m ?? dotted), date === undefined ? null : Number(date), part);
  });
  const lastYear = /(20\d\d)年/u.exec(text)?.[1];
  const base = /[次明]年/u.test(text) && year !== null ? year + 1 : lastYear === undefined ? year : Number(lastYear);
  rest = rest.replace(
    QUARTER,
    (_, y: string | undefined, q: string | undefined, front: string | undefined, half: string | undefined, latin: string | undefined) => {
      const number = chineseOrDigit(q ?? latin ?? front?.charAt(1) ?? "");
      const month = half === undefined ? number * 3 : half === "上" ? 6 : 12;
      return take(found, y === undefined ? base : Number(y.slice(0, 4)), month, null, undefined);
    },
  );
  rest = rest.replace(MONTH, (_, m: string, d: string | undefined, part: string | undefined) =>
    take(found, base, chineseOrDigit(m), d === undefined ? null : Number(d), part),
  );
  if (found.dates.length > 0 || found.seen || found.wrong) return found;
  const years = [...rest.matchAll(YEAR)].map((match) => Number(match[1]));
  const end = years.length > 0 ? Math.max(...years) : YEAR_END.test(rest) ? base : undefined;
  if (end === undefined) return found;
  take(found, end, 12, null, undefined);
  return found;
}

/** Notes a date; the month's end where no day is given. Always "": what was read is cut out of the text. */
function take(found: FoundDates, year: number | null, month: number, day: number | null, part: string | undefined): string {
  if (month < 1 || month > 12) found.wrong = true;
  else if (year === null) found.seen = true;
  else {
    const days = part === "上旬" || part === "初" ? 10 : part === "中旬" ? 20 : day;
    const date = days === null ? lastOfMonth(year, month) : plainDate(year, month, days);
    if (date === null) found.wrong = true;
    else found.dates.push(date);
  }
  return "";
}

function chineseOrDigit(text: string): number {
  return writtenNumber(text) ?? 0;
}
