import { chineseNumeral, writtenNumber } from "../text/numerals";

/** A text whose period was moved on by one, or left where nothing in it says which one comes next. */
export interface MovedText {
  readonly text: string;
  readonly moved: boolean;
}

const QUARTER = /(第?)([一二三四1-4])(季度)/gu;
const MONTHS = /(\d{1,2}|十[一二]?|[一二三四五六七八九])(月)(?!\d{1,2}[日号])/gu;
/** Of these nobody can tell what the next round reports on: half a year is followed by three quarters, or by the year. */
export const UNMOVED = /[上下]半年|全年|前三季度/u;

/** 二季度 becomes 三季度, 1-6月 becomes 1-7月, of every place of a heading or title. The last of a year stays: the year would have to change with it. */
export function nextPeriodText(text: string): MovedText {
  if (UNMOVED.test(text)) return { text, moved: false };
  let moved = false;
  const later = (value: number, most: number, written: string): string => {
    if (value < 1 || value >= most) return written;
    moved = true;
    return /\d/u.test(written) ? String(value + 1) : chineseNumeral(value + 1);
  };
  const quarters = text.replace(QUARTER, (_all, head: string, number: string, tail: string) => `${head}${later(numberOf(number), 4, number)}${tail}`);
  if (moved) return { text: quarters, moved };
  const months = text.replace(MONTHS, (_all, number: string, tail: string) => `${later(numberOf(number), 12, number)}${tail}`);
  return { text: months, moved };
}

const numberOf = (text: string): number => writtenNumber(text) ?? 0;
