import { characterKinds } from "./character-kinds";

/** A text as it is compared with another: width folded, white space, punctuation and point numbers off. */
export function comparable(text: string): string {
  const bare = text.replace(/(^|\n)\s*(?:[(（]?\d{1,2}[)）.．、]|[①-⑳])(?!\d)/g, "$1").replace(/[\s\p{P}]+/gu, "");
  return /[\uff01-\uff5e]/.test(bare) ? bare.normalize("NFKC") : bare;
}

/** Whether two texts can be the same in that sense: a quick look at their lengths, for tables of many rows. */
export function mayBeSame(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  return longer <= shorter * 1.6 + 12;
}

const HAN = 1;
const UNKNOWN = 2;
/** What a character is to a quick look: a Chinese character, one that may become one when widths are folded (㊣, ⼀), or neither. */
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);
kinds.fill(HAN, 0x4e00, 0xa000);
kinds.fill(0, 0, 0x300);
kinds.fill(0, 0x2000, 0x2070);
kinds.fill(0, 0x3000, 0x3031);
kinds.fill(0, 0xff00, 0xfff0);

/** The place of the next Chinese character from `at`; the length of the text behind the last; -1 where it cannot be told. */
function nextHan(text: string, at: number): number {
  for (; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === HAN) return at;
    if (kind === UNKNOWN) return -1;
  }
  return at;
}

const LETTER = 1;
const DIGIT = 2;
const STOP = 3;
const BRACKET = 4;
const BLANK = 5;
const BREAK = 6;
/** What `comparable` does with a character: keeps it, drops it, or takes it for a part of a point number; 0 where this table does not say. */
const roles = characterKinds(
  ["abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$+<=>^`|~", LETTER],
  ["0123456789", DIGIT],
  ["!\"#%&')*,-./:;?@[\\]_{}，。、；：？！“”‘’（）《》【】〔〕「」—…·．／％－", STOP],
  ["(（", BRACKET],
  ["\t\v\f\r \u00a0\u3000", BLANK],
  ["\n", BREAK],
).fill(LETTER, 0x4e00, 0xa000);

/**
 * A number for what `comparable` leaves of a text, without making it: texts that are the same in that sense have the same
 * number, and hardly any others share one.
 */
export function printOf(text: string): number {
  let print = 0;
  let opens = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const role = roles[code];
    if (role === BLANK) continue;
    if (role === BREAK) {
      opens = true;
      continue;
    }
    const end = opens && (role === DIGIT || role === BRACKET) ? pointEnd(text, role === DIGIT ? at : at + 1) : -1;
    opens = false;
    if (end >= 0) at = end - 1;
    else if (role === LETTER || role === DIGIT) print = mixed(print, code);
    else if (role === 0) return printOfAll(comparable(text));
  }
  return print;
}

/** Where the number of a point ends whose digits begin here; -1 where none stands. */
function pointEnd(text: string, start: number): number {
  if (roles[text.charCodeAt(start)] !== DIGIT) return -1;
  const end = roles[text.charCodeAt(start + 1)] === DIGIT ? start + 2 : start + 1;
  return ")）.．、".includes(text.charAt(end)) && end < text.length && roles[text.charCodeAt(end + 1)] !== DIGIT ? end + 1 : -1;
}

function printOfAll(text: string): number {
  let print = 0;
  for (let at = 0; at < text.length; at++) print = mixed(print, text.charCodeAt(at));
  return print;
}

const mixed = (print: number, code: number): number => Math.imul(print ^ code, 2654435761);

/**
 * Whether two texts surely differ when both are made comparable, told by their Chinese characters alone and mostly by the
 * first few: `comparable` keeps every one of them, in order. False says nothing.
 */
export function surelyDiffer(a: string, b: string): boolean {
  let [i, j] = [0, 0];
  for (;;) {
    i = nextHan(a, i);
    j = nextHan(b, j);
    if (i < 0 || j < 0 || (i === a.length && j === b.length)) return false;
    if (i === a.length || j === b.length || a.charCodeAt(i) !== b.charCodeAt(j)) return true;
    i++;
    j++;
  }
}
