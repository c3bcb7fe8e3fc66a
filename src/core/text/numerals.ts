import { foldWidth, withoutBlanks } from "./cell-text";

const DIGITS = "零一二三四五六七八九";

/** The number of a Chinese numeral up to 999 (十八, 二十一, 一百零二, 一○五, 〇 as 零, 两 as 二); null for anything else. */
export function chineseNumber(text: string): number | null {
  // figure by figure, as Word writes its numbers from a hundred on
  if (/^[一二三四五六七八九][零〇○一二三四五六七八九]{0,2}$/u.test(text) && /[零〇○]/u.test(text)) {
    return [...text.replace(/[〇○]/gu, "零")].reduce((sum, char) => sum * 10 + DIGITS.indexOf(char), 0);
  }
  if (!/^[零〇一二两三四五六七八九十百]+$/u.test(text)) return null;
  let total = 0;
  let digit = 0;
  for (const char of text.replaceAll("〇", "零").replaceAll("两", "二")) {
    if (char === "百") total += (digit === 0 ? 1 : digit) * 100;
    else if (char === "十") total += (digit === 0 ? 1 : digit) * 10;
    else {
      digit = DIGITS.indexOf(char);
      continue;
    }
    digit = 0;
  }
  return total + digit;
}

/** The number of digits (12) or of a Chinese numeral (十二); null for anything else. */
export const writtenNumber = (text: string): number | null => (/^\d+$/u.test(text) ? Number(text) : chineseNumber(text));

/** A number as Chinese numerals: 36 is 三十六. From 1 to 999. */
export function chineseNumeral(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const digit = (n: number): string => DIGITS.charAt(n);
  let text = hundreds > 0 ? `${digit(hundreds)}百` : "";
  if (tens > 0) text += hundreds === 0 && tens === 1 ? "十" : `${digit(tens)}十`;
  else if (hundreds > 0 && ones > 0) text += "零";
  return text + (ones > 0 ? digit(ones) : "");
}

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const BRACKETED = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇";
const DOTTED = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛";

/** The number of one of ① ⑴ ⒈; null for any other character. */
export function signNumber(char: string): number | null {
  for (const signs of [CIRCLED, BRACKETED, DOTTED]) {
    const at = signs.indexOf(char);
    if (char !== "" && at >= 0) return at + 1;
  }
  return null;
}

/** Whether a text is 0 to 9 and nothing else: most serials and amounts are, and need no pattern. */
export function isPlainDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return text !== "";
}

/** What a serial cell says: 12, （十二）, １２, 12., 第12项, ⑫ are 12; null for what is no whole number (1-2, 3.1, text). */
export function serialNumber(serial: string): number | null {
  if (isPlainDigits(serial) && serial.length <= 6) return Number(serial);
  if (serial === "") return null;
  const text = withoutBlanks(foldWidth(serial)).replace(/^[第（(【[]+|[）)】\].。、,，项号]+$/gu, "");
  if (/^\d{1,6}$/u.test(text)) return Number(text);
  if (text.length === 1) return signNumber(text) ?? chineseNumber(text);
  return chineseNumber(text);
}

const LEADING =
  /^\s*(?:[（(]\s*(\d{1,3}|[一二三四五六七八九十百零]{1,4})\s*[）)]|(\d{1,3})\s*(?:[.．、)）]|[:：](?!\d))(?!\d)|([一二三四五六七八九十百]{1,4})\s*[、.．]|([①-⑳⑴-⒇⒈-⒛]))/u;

/** The number that a text begins with: 3 of （3）…, 3、…, 三、…, ③…; null if it begins with none. Never 1.5 or 3+000. */
export function leadingNumber(text: string): number | null {
  const match = LEADING.exec(foldWidth(text.slice(0, 12)));
  if (!match) return null;
  const digits = match[1] ?? match[2] ?? match[3];
  if (digits === undefined) return signNumber(match[4] ?? "");
  return /^\d/u.test(digits) ? Number(digits) : chineseNumber(digits);
}
