/** A numbered point of a cell, or what stands before the first; half-open UTF-16 offsets. */
export interface TextPoint {
  /** 3 of "3.", "（3）", "③" or "三是"; null for text that no number leads. */
  readonly number: number | null;
  /** Where its words begin, behind the number. */
  readonly start: number;
  /** Where the next point begins, white space before it off. */
  readonly end: number;
}

const CHINESE = "一二三四五六七八九十";
/** At a line start, or behind two blanks or more inside a line (a line break that was lost). Not 1.5, 3+000, 1-2. */
const NUMBERED =
  /(^|\n|\s{2,})[ \t\u3000]*(?:[（(](\d{1,2})[）)]|(\d{1,2})(?:[、．]|[.](?!\d)|[）)])|([①-⑳])|[（(]([一二三四五六七八九十]{1,2})[）)]|([一二三四五六七八九十]{1,2})(?:、|是(?=[^，。]{2})))/g;

/** The points of a text, in order; a text without numbers gives one for each line. Empty ones are left out. */
export function textPoints(text: string): TextPoint[] {
  const marks: { readonly at: number; readonly start: number; readonly number: number }[] = [];
  if (/\d[、．.）)]|[①-⑳]|[一二三四五六七八九十][、是）)]/.test(text)) {
    for (const match of text.matchAll(NUMBERED)) {
      const number = numberOf(match);
      if (number !== null) marks.push({ at: match.index, start: match.index + match[0].length, number });
    }
  }
  if (marks.length === 0) return lines(text);
  const points: TextPoint[] = [];
  const first = marks[0]?.at ?? 0;
  push(points, text, null, 0, first);
  marks.forEach((mark, index) => push(points, text, mark.number, mark.start, marks[index + 1]?.at ?? text.length));
  return points;
}

function numberOf(match: RegExpMatchArray): number | null {
  const [, , bracketed, plain, circled, chineseBracketed, chinese] = match;
  const digits = bracketed ?? plain;
  if (digits !== undefined) return Number(digits);
  if (circled !== undefined) return circled.charCodeAt(0) - 0x245f;
  const word = chineseBracketed ?? chinese;
  if (word === undefined) return null;
  if (word.length === 1) return CHINESE.indexOf(word) + 1;
  return word.startsWith("十") ? 11 + CHINESE.indexOf(word.charAt(1)) : (CHINESE.indexOf(word.charAt(0)) + 1) * 10;
}

function lines(text: string): TextPoint[] {
  const points: TextPoint[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf("\n", start);
    const end = at < 0 ? text.length : at;
    push(points, text, null, start, end);
    start = end + 1;
  }
  return points;
}

function push(points: TextPoint[], text: string, number: number | null, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (end > start) points.push({ number, start, end });
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09 || code === 0x3000 || code === 0xa0;
