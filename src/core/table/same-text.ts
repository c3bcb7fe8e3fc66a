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

const { imul } = Math;
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

/**
 * A number that texts which are the same when made comparable have in common: of their Chinese characters, every one of
 * which `comparable` keeps. Few other texts share it.
 */
export function printOf(text: string): number {
  let print = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kinds[code];
    if (kind === HAN) print = imul(print ^ code, 2654435761);
    else if (kind === UNKNOWN) return printOfComparable(comparable(text));
  }
  return print;
}

function printOfComparable(text: string): number {
  let print = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (kinds[code] === HAN) print = imul(print ^ code, 2654435761);
  }
  return print;
}

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
