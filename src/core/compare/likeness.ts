import { foldWidth } from "../text/cell-text";

/**
 * How alike two tasks are, by the pairs of neighbouring characters that they share (Dice's coefficient, 0 to 1): figures,
 * punctuation and what stands in brackets about the lead are off, because they change from one period to the next while
 * the task stays.
 */
export interface Fingerprint {
  /** What is left of the text: equal ones are the same task. */
  readonly text: string;
  /** The same with its figures: of tasks that differ by nothing else (1号桥, 2号桥), those that agree in them too belong together. */
  readonly exact: string;
  /** Its pairs, each once, ascending. */
  readonly pairs: Int32Array;
}

const LEAD = /[（(][^（）()]{0,40}(?:牵头|责任|联系|配合|主办|承办)[^（）()]{0,60}[）)]/gu;
const SIGNS = /[\s\p{P}\p{S}]+/gu;
const FIGURES = /\d+/gu;

/** The likeness of equal tasks whose figures differ: below that of tasks that are equal altogether, and above any other. */
export const SAME_WORDS = 0.9999;

export function fingerprint(task: string): Fingerprint {
  const exact = foldWidth(task).replace(LEAD, "").replace(SIGNS, "").toLowerCase();
  const text = exact.replace(FIGURES, "");
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.charCodeAt(at) * 0x8000 + (text.charCodeAt(at + 1) & 0x7fff));
  // one character alone is a pair of its own, so that the shortest names can be alike too
  if (text.length === 1) pairs.add(text.charCodeAt(0));
  return { text, exact, pairs: Int32Array.from(pairs).sort() };
}

/** Dice's coefficient of two sets of pairs; 1 for equal texts, `SAME_WORDS` where their figures differ, 0 where nothing is left of them. */
export function likeness(a: Fingerprint, b: Fingerprint): number {
  if (a.text === b.text) return a.text === "" ? 0 : a.exact === b.exact ? 1 : SAME_WORDS;
  const total = a.pairs.length + b.pairs.length;
  return total === 0 ? 0 : (2 * shared(a.pairs, b.pairs)) / total;
}

function shared(a: Int32Array, b: Int32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left = 0, right = 0] = [a[i], b[j]];
    if (left === right) {
      count++;
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
  return count;
}

/** How alike two long texts are, by the same measure; figures count. */
export function textLikeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const total = first.size + second.size;
  if (total === 0) return a === b ? 1 : 0;
  let count = 0;
  for (const pair of first) if (second.has(pair)) count++;
  return (2 * count) / total;
}

function pairsOf(text: string): Set<string> {
  const bare = text.replace(/[\s\p{P}]+/gu, "");
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < bare.length; at++) pairs.add(bare.slice(at, at + 2));
  return pairs;
}
