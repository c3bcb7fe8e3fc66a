const CHINESE_DIGITS = "〇一二三四五六七八九";

/** The number of a Chinese numeral up to 九十九 (十二 is 12, 二十 is 20); null for anything else. */
export function chineseNumber(text: string): number | null {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === "") return null;
  const [, tens, ten, ones] = match;
  if (!ten) return text.length === 1 ? CHINESE_DIGITS.indexOf(text) : null;
  return (tens ? CHINESE_DIGITS.indexOf(tens) : 1) * 10 + (ones ? CHINESE_DIGITS.indexOf(ones) : 0);
}

/** 1 to 99 as a Chinese numeral; the digits themselves beyond. */
export function chineseNumeral(number: number): string {
  if (number < 1 || number > 99 || !Number.isInteger(number)) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const digit = (value: number): string => CHINESE_DIGITS.charAt(value);
  if (tens === 0) return digit(ones);
  return `${tens === 1 ? "" : digit(tens)}十${ones === 0 ? "" : digit(ones)}`;
}

/**
 * The number that a serial means: 12, １２, 12., （12）, 第12项, 十二、. Null where it is none: an empty one, a code
 * a number of two levels (1.2, 3-1).
 */
export function serialNumber(serial: string): number | null {
  const bare = serial
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^第/, "")
    .replace(/[项条件号]$/, "")
    .replace(/^[([【]/, "")
    .replace(/[)\]】]?[.。、,，:：]?$/, "");
  if (/^\d{1,6}$/.test(bare)) return Number(bare);
  return chineseNumber(bare);
}
