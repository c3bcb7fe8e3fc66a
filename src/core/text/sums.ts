import { bracketAround } from "./brackets";
import { endsClause, endsSentence } from "./clauses";
import type { CountedNumber } from "./counted-numbers";
import { closureOf, type Closure } from "./part-names";
import type { Prose } from "./prose";

/** A total with the parts that a text gives of it. */
export interface StatedSum {
  readonly total: CountedNumber;
  readonly parts: readonly CountedNumber[];
  /** What the parts come to. */
  readonly sum: number;
  /** How the names of the parts tell that they are the whole; null where they do not. */
  readonly closure: Closure;
  /** Whether the parts stand in a bracket right behind the total. */
  readonly bracketed: boolean;
  /** From the clause of the total to behind the last part; UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** What introduces the parts of a total. */
const INTRODUCES = /其中[：:，,]?|(?:分别(?:为|是)|包括|包含|(?<=[，,（(])含)[：:]?/gu;
/** Whatever says that not all parts are told, or that they overlap. */
const OPEN = /等(?=[\d，。；、）)]|$)|主要|重点|特别|尤其|包括但不限|部分|大部|多数|以上|不少于|超过|占(?!道|用|地|压)|同时|另外?有|另|还有|涉及/u;

/**
 * The totals of a text whose parts are given in the same breath: 共90处，其中甲类30处、乙类60处. All parts have the measure of
 * the total and a name of their own, there are two of them or more, and nothing says that they are not all. Whether the
 * sum must be the total is for `closure` to say. Rough numbers (余, 多, 约) are passed over.
 */
export function statedSums(prose: Prose): readonly StatedSum[] {
  const { text, countedNumbers: numbers } = prose;
  if (numbers.length < 3) return NONE;
  const found: StatedSum[] = [];
  for (const match of text.matchAll(INTRODUCES)) {
    const sum = sumBehind(prose, match.index, match.index + match[0].length, false);
    if (sum !== null) found.push(sum);
  }
  for (const [index, number] of numbers.entries()) {
    const next = numbers[index + 1];
    const sign = text.charAt(number.end);
    if ((sign !== "（" && sign !== "(") || next === undefined || next.depth <= number.depth) continue;
    if (/其中|包括|含/u.test(text.slice(number.end, next.start))) continue;
    const sum = sumBehind(prose, number.end, number.end + 1, true);
    if (sum !== null) found.push(sum);
  }
  return found;
}

const NONE: readonly StatedSum[] = [];

/** The total before `at` with the parts from `from` on; null where the text does not give both. */
function sumBehind(prose: Prose, at: number, from: number, bracketed: boolean): StatedSum | null {
  const { text, countedNumbers: numbers } = prose;
  const first = numbers.find((one) => one.start >= from);
  if (first === undefined) return null;
  const end = endOfParts(prose, from);
  if (first.start >= end) return null;
  const total = totalBefore(text, numbers, at, first, bracketed);
  if (total === null) return null;
  const parts = numbers.filter((one) => one.start >= from && one.start < end && one.depth === first.depth);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || parts.some((part) => part.measure !== total.measure || part.rough) || total.rough) return null;
  const names = parts.map((part, index) => nameOf(text, parts[index - 1]?.end ?? from, part, parts[index + 1]?.start ?? end));
  if (names.some((name) => name === "") || new Set(names).size < names.length) return null;
  const told = text.slice(from, last.end);
  if (OPEN.test(told.replace(/[（(][^）)]*[）)]/gu, "")) || /^等/u.test(text.slice(last.end, last.end + 1))) return null;
  const whole = text.slice(clauseStart(text, total.start), total.start);
  return {
    total,
    parts,
    sum: Number(parts.reduce((sum, { value }) => sum + value, 0).toPrecision(12)),
    closure: closureOf(names, whole),
    bracketed,
    start: clauseStart(text, total.start),
    end: last.end,
  };
}

/** The nearest number before the parts that counts what they count: in their sentence, or in the one before where 其中 begins a sentence. */
function totalBefore(text: string, numbers: readonly CountedNumber[], at: number, first: CountedNumber, bracketed: boolean): CountedNumber | null {
  const before = numbers.filter((one) => one.end <= at && (bracketed ? one.end === at : true));
  let start = at;
  while (start > 0 && !endsSentence(text, start - 1)) start--;
  if (text.slice(start, at).trim() === "" && start > 0 && text.charAt(start - 1) !== "\n") {
    start--;
    while (start > 0 && !endsSentence(text, start - 1)) start--;
  }
  const near = before.filter((one) => one.start >= start && one.measure === first.measure && one.depth <= first.depth);
  const total = near.at(-1) ?? null;
  // 占道费3件，其中…: a number that is itself a part of the list before is no total of what follows
  return total === null || (!bracketed && first.measure !== total.measure) ? null : total;
}

/** Parts of a part follow. */
const NESTED = /^(?:其中|[，,]含|[，,]包[括含])/u;

/** Where the list of parts ends: at the end of its sentence, where parts of a part begin, or with its bracket. */
function endOfParts({ text, brackets }: Prose, from: number): number {
  const around = bracketAround(brackets, from);
  const last = around?.end ?? text.length;
  for (let at = from; at < last; at++) {
    const sign = text.charAt(at);
    if (sign === "。" || sign === "\n" || (NESTED.test(text.slice(at, at + 3)) && bracketAround(brackets, at) === around)) return at;
  }
  return last;
}

/** What a part is called: the words before its number, of none those behind it. */
function nameOf(text: string, from: number, { start, end }: CountedNumber, next: number): string {
  const before = lastClause(text.slice(from, start).replace(/[（(][^）)]*[）)]/gu, ""));
  if (before !== "") return before;
  return text
    .slice(end, next)
    .replace(/[，、；。,;（(][\s\S]*$/u, "")
    .trim();
}

const lastClause = (text: string): string =>
  (text.split(/[，、；：,;:和及]/u).at(-1) ?? "").replace(/^(?:其中|另|以及|的|\s)+|(?:共|有|为|是|约|共计|\s)+$/gu, "");

function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[，。；;：:\n、（）()]/u.test(text.charAt(start - 1)) && !endsClause(text, start - 1)) start--;
  return start;
}
