import { isDigit } from "./clauses";
import type { PlainProse } from "./plain-prose";
import { SCALE } from "./scales";

/** A number in digits as it is written, with what stands between it and its measure. */
export interface WrittenNumber {
  /** UTF-16 offset of its first digit. */
  readonly start: number;
  /** Behind its last digit. */
  readonly digitsEnd: number;
  /** Behind its scale and the blanks there: where a measure would begin. */
  readonly end: number;
  /** Without its scale; null where a text blanks it out (XX万元). */
  readonly value: number | null;
  /** Decimal places as written: 2 of 13.18. */
  readonly places: number;
  /** 万 of 13.18万, "" where there is none. */
  readonly scale: string;
  /** 约, 近, 超, 逾 before it; 余, 多 behind it: it is not exact. */
  readonly rough: boolean;
  /** Whether it is the lower end of a range, whose upper one is passed over: 13 of 13-15名. */
  readonly range: boolean;
}

/** A comma parts groups of three; behind another one between digits (1,0%) nobody knows what is meant. */
const GROUPS = "\\d{1,3}(?:[,，]\\d{3})+(?!\\d)|\\d+";
const NUMBER = new RegExp(`((?:${GROUPS})(?:\\.(\\d+))?|[X×]{2,})(\\s*[-－—~～至到]\\s*\\d+(?:\\.\\d+)?)?\\s*([余多])?\\s*(${SCALE})?([余多])?\\s*`, "uy");
/** Where one may begin. */
const FIRST = /\d|[X×]{2}/gu;
/** What stands before the digits of another number or of a name (3.5, K3+200, A3), or an ordinal: what follows counts nothing. */
const OF_ANOTHER = /(?:[\d.A-Za-z第+]|\d,)$/u;
const ROUGH = /[约近逾超]$|超过$/u;

/** Every number in digits, in order, whatever stands behind it. */
export function writtenNumbers(text: string): readonly WrittenNumber[] {
  const found: WrittenNumber[] = [];
  FIRST.lastIndex = 0;
  // digit by digit: a pattern that begins with a word which may stand before a number is tried at every character
  for (let first = FIRST.exec(text); first !== null; first = FIRST.exec(text)) {
    const start = first.index;
    if (OF_ANOTHER.test(text.slice(Math.max(0, start - 2), start))) continue;
    NUMBER.lastIndex = start;
    const match = NUMBER.exec(text);
    if (match === null) continue;
    const [whole, digits = "", decimals = "", upper, within, scale = "", behind] = match;
    const digitsEnd = start + digits.length;
    found.push({
      start,
      digitsEnd,
      end: start + whole.length,
      value: isDigit(digits.charCodeAt(0)) ? Number(digits.replace(/[,，]/gu, "")) : null,
      places: decimals.length,
      scale,
      rough: within !== undefined || behind !== undefined || ROUGH.test(text.slice(Math.max(0, start - 2), start)),
      range: upper !== undefined,
    });
    FIRST.lastIndex = digitsEnd + (upper?.length ?? 0);
  }
  return found;
}

/** The numbers of a prose; looked for once. */
export const numbersIn = (prose: PlainProse): readonly WrittenNumber[] => prose.read(allNumbers);
const allNumbers = ({ text }: PlainProse): readonly WrittenNumber[] => writtenNumbers(text);

/** A number times what its scale multiplies by: 13.18 x 10,000 is 131,800, and no binary fraction beside it. */
export const exactly = (value: number, times: number): number => (times === 1 ? value : Number((value * times).toPrecision(15)));
