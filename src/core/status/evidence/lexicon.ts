/** A word of a lexicon where it stands in a text; half-open UTF-16 offsets. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly entry: T;
}

interface Node<T> {
  next: Map<number, Node<T>> | null;
  entry: T | null;
}

const LONGER = 1;
const ALONE = 2;
const PAIRS = 1 << 16;
/** The slot of a pair; behind the end of a text (NaN) it is that of some pair or other. */
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e5) ^ Math.imul(second, 0x2f1b)) & (PAIRS - 1);

/**
 * Finds many words in one pass over a text. Where several begin at one place the longest wins, and what it covers is not
 * looked at again: a longer harmless word (环境影响) hides the shorter one in it (影响).
 */
export class Lexicon<T> {
  private readonly root: Node<T> = { next: new Map(), entry: null };
  /** For a code unit that some word begins with, whether it is a word alone: nearly every character of a text is passed over by this alone. */
  private readonly begins = new Uint8Array(0x10000);
  /** 1 for the slot of two code units that some word begins with, and for those that share it: what is looked at next. */
  private readonly pairs = new Uint8Array(PAIRS);

  constructor(entries: Iterable<readonly [word: string, entry: T]>) {
    for (const [word, entry] of entries) this.add(word, entry);
  }

  /** The hits of `text` from `from` up to `to`, in order, none overlapping another. */
  scan(text: string, from = 0, to = text.length): Hit<T>[] {
    const hits: Hit<T>[] = [];
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      const begins = this.begins[code];
      if (begins === 0 || (begins === LONGER && this.pairs[pairOf(code, text.charCodeAt(at + 1))] === 0)) {
        at++;
        continue;
      }
      const hit = this.longestAt(text, at, to);
      if (hit === null) {
        at++;
      } else {
        hits.push(hit);
        at = hit.end;
      }
    }
    return hits;
  }

  /** The longest word that begins at `start`, or null. */
  at(text: string, start: number): Hit<T> | null {
    return start < text.length && this.begins[text.charCodeAt(start)] !== 0 ? this.longestAt(text, start, text.length) : null;
  }

  private longestAt(text: string, start: number, to: number): Hit<T> | null {
    let node: Node<T> | undefined = this.root;
    let best: Hit<T> | null = null;
    for (let at = start; at < to; at++) {
      node = node.next?.get(text.charCodeAt(at));
      if (node === undefined) break;
      if (node.entry !== null) best = { start, end: at + 1, entry: node.entry };
    }
    return best;
  }

  private add(word: string, entry: T): void {
    if (word === "") return;
    const first = word.charCodeAt(0);
    if (word.length === 1) this.begins[first] = ALONE;
    else {
      if (this.begins[first] === 0) this.begins[first] = LONGER;
      this.pairs[pairOf(first, word.charCodeAt(1))] = 1;
    }
    let node = this.root;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      node.next ??= new Map();
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: null, entry: null };
        node.next.set(code, next);
      }
      node = next;
    }
    node.entry = entry;
  }
}
