import { dateParts, fromSerialDay } from "../plain-date";
import { chineseFigures, digitByDigit } from "./chinese-figures";
import type { FormatSection, FormatToken } from "./format-code";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const CHINESE_WEEKDAYS = "日一二三四五六";
const TENTH_OF_MS = 864_000_000;

interface ClockDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Seconds of the day, with fractions. */
  readonly seconds: number;
  /** Seconds since day 0. */
  readonly elapsed: number;
}

/** A day number of the 1900 system, not negative, in a section that shows days or times. */
export function shownDay(value: number, section: FormatSection): string {
  const { tokens } = section;
  const tens = Math.round(value * TENTH_OF_MS);
  const day = Math.floor(tens / TENTH_OF_MS);
  const seconds = (tens - day * TENTH_OF_MS) / 10_000;
  const moment: ClockDay = { ...dateParts(fromSerialDay(day)), weekday: (day + 6) % 7, seconds, elapsed: tens / 10_000 };
  const halves = tokens.some(({ kind }) => kind === "half");
  const minutes = minutePlaces(tokens);
  let fraction = "";
  return tokens
    .map((token, index) => {
      switch (token.kind) {
        case "day":
          return dayPart(token.text, minutes.has(index), moment, halves, section);
        case "elapsed":
          return elapsedPart(token.text, moment.elapsed);
        case "half":
          return token.words[moment.seconds < 43_200 ? 0 : 1];
        case "literal":
          return token.text;
        case "slash":
          return "/";
        case "comma":
          return ",";
        case "point":
          fraction = (moment.seconds % 1).toFixed(3).slice(2);
          return ".";
        case "digit": {
          const digit = fraction.charAt(0);
          fraction = fraction.slice(1);
          return digit;
        }
        default:
          return "";
      }
    })
    .join("");
}

/** The places at which m means minutes: behind hours, or before seconds. */
function minutePlaces(tokens: readonly FormatToken[]): ReadonlySet<number> {
  const places = new Set<number>();
  const timed = tokens.flatMap((token, index) => (token.kind === "day" || token.kind === "elapsed" ? [{ text: token.text, index }] : []));
  timed.forEach(({ text, index }, n) => {
    if (/^m{1,2}$/u.test(text) && (timed[n - 1]?.text.startsWith("h") === true || timed[n + 1]?.text.startsWith("s") === true)) places.add(index);
  });
  return places;
}

function dayPart(text: string, isMinute: boolean, moment: ClockDay, halves: boolean, { numerals, chinese }: FormatSection): string {
  const long = text.length >= 2;
  const number = (value: number): string => (numerals === 0 ? String(value).padStart(long ? 2 : 1, "0") : numeralOf(value, numerals));
  const hour = Math.floor(moment.seconds / 3600);
  switch (text.charAt(0)) {
    case "y":
    case "e": {
      const year = text.startsWith("y") && text.length <= 2 ? String(moment.year % 100).padStart(2, "0") : String(moment.year);
      return numerals === 0 ? year : digitByDigit(year, numerals);
    }
    case "m": {
      if (isMinute) return number(Math.floor(moment.seconds / 60) % 60);
      const name = MONTHS[moment.month - 1] ?? "";
      if (text.length <= 2) return number(moment.month);
      if (chinese) return `${numeralOf(moment.month, 1)}月`;
      return text.length === 3 ? name.slice(0, 3) : text.length === 4 ? name : name.charAt(0);
    }
    case "d": {
      if (text.length <= 2) return number(moment.day);
      const name = WEEKDAYS[moment.weekday] ?? "";
      if (chinese) return (text.length === 3 ? "周" : "星期") + CHINESE_WEEKDAYS.charAt(moment.weekday);
      return text.length === 3 ? name.slice(0, 3) : name;
    }
    case "a":
      return (text.length === 3 ? "" : "星期") + CHINESE_WEEKDAYS.charAt(moment.weekday);
    case "h":
      return number(halves ? ((hour + 11) % 12) + 1 : hour);
    case "s":
      return number(Math.floor(moment.seconds) % 60);
    default:
      return "";
  }
}

/** Under a day or a month, ten is 十 and not 一十. */
const numeralOf = (value: number, writing: 1 | 2): string => chineseFigures(String(value), writing).replace(/^一十/u, "十");

function elapsedPart(text: string, seconds: number): string {
  const size = text.startsWith("h") ? 3600 : text.startsWith("m") ? 60 : 1;
  return String(Math.floor(seconds / size)).padStart(text.length, "0");
}
