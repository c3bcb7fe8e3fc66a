/** yyyy-mm-dd; core has no clock and no time zone. */
export type PlainDate = `${number}-${number}-${number}`;

const DAY = 86_400_000;
/** Day 0 of the 1900 system, with its false 29 February 1900 (ECMA-376 part 1, 18.17.4.1): right from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The date of a year, month (1 to 12) and day, or null if there is no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return fromUtc(date);
}

/** Reads yyyy-mm-dd and nothing else; null if it is not written so or there is no such day. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? plainDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Year, month (1 to 12) and day. */
export function dateParts(date: PlainDate): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}

/** The last day of a month (1 to 12). */
export function lastOfMonth(year: number, month: number): PlainDate {
  return fromUtc(new Date(Date.UTC(year, month, 0)));
}

/** The date of a day number in the 1900 system; a time of day is cut off. */
export function fromSerialDay(day: number): PlainDate {
  return fromUtc(new Date(EPOCH + Math.floor(day) * DAY));
}

/** The day number of a date in the 1900 system. */
export function toSerialDay(date: PlainDate): number {
  const { year, month, day } = dateParts(date);
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
}

/** The months from one day to another, a month as 30.44 days. */
export const monthsBetween = (from: PlainDate, to: PlainDate): number => (toSerialDay(to) - toSerialDay(from)) / 30.44;

function fromUtc(date: Date): PlainDate {
  const two = (value: number): string => String(value).padStart(2, "0");
  const text = `${String(date.getUTCFullYear()).padStart(4, "0")}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  return text as PlainDate;
}
