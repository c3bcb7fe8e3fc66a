/** A word of a lexicon where it stands in a text; half-open UTF-16 offsets. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly entry: T;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
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
  /** For a code unit that some word begins with, whether it is a word alone: nearly every character of a text is passed over by this alone. */
  private readonly begins = new Uint8Array(0x10000);
  /** 1 for the slot of two code units that some word begins with, and for those that share it: what is looked at next. */
  private readonly pairs = new Uint8Array(PAIRS);
  /** The tree of the words, a node a number: the code unit that leads to it, its children (which follow one another), its entry. Node 0 is no node. */
  private readonly codes: number[] = [0];
  private readonly firstChild: number[] = [0];
  private readonly behindChildren: number[] = [0];
  private readonly entries: (T | null)[] = [null];
  /** The node that a code unit leads to from the root. */
  private readonly roots = new Uint16Array(0x10000);
  /** The end of the word that `longestAt` found. */
  private foundEnd = 0;

  constructor(entries: Iterable<readonly [word: string, entry: T]>) {
    const root: Node<T> = { next: new Map(), entry: null };
    for (const [word, entry] of entries) if (word !== "") this.add(root, word, entry);
    const [first, behind] = this.layOut(root);
    for (let node = first; node < behind; node++) this.roots[this.codes[node] ?? 0] = node;
  }

  /** A cursor over the words of `text` from `from` up to `to`, in order, none overlapping another. */
  over(text: string, from = 0, to = text.length): WordWalk<T> {
    return new WordWalk(this, text, from, to);
  }

  /** Whether a word stands in `text` from `from` up to `to`. */
  isIn(text: string, from = 0, to = text.length): boolean {
    for (let at = from; at < to; at++) {
      if (this.mayBegin(text, at) && this.longestAt(text, at, to) !== null) return true;
    }
    return false;
  }

  /** Whether a word of text[start, to) begins at `start`. */
  isAt(text: string, start: number, to: number): boolean {
    return this.longestAt(text, start, to) !== null;
  }

  /** The longest word that begins at `start`, or null. */
  at(text: string, start: number): Hit<T> | null {
    const entry = start < text.length && this.begins[text.charCodeAt(start)] !== 0 ? this.longestAt(text, start, text.length) : null;
    return entry === null ? null : { start, end: this.foundEnd, entry };
  }

  /** Moves a cursor on to the next word; see `WordWalk.next`. */
  advance(words: WordWalk<T>): T | null {
    const { text, to } = words;
    for (let at = words.end; at < to; at++) {
      if (!this.mayBegin(text, at)) continue;
      const entry = this.longestAt(text, at, to);
      if (entry === null) continue;
      words.start = at;
      words.end = this.foundEnd;
      return entry;
    }
    words.end = to;
    return null;
  }

  private mayBegin(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    const begins = this.begins[code];
    return begins !== 0 && (begins === ALONE || this.pairs[pairOf(code, text.charCodeAt(at + 1))] !== 0);
  }

  private longestAt(text: string, start: number, to: number): T | null {
    let best: T | null = null;
    let node = this.roots[text.charCodeAt(start)] ?? 0;
    for (let at = start + 1; node !== 0; at++) {
      const entry = this.entries[node] ?? null;
      if (entry !== null) {
        best = entry;
        this.foundEnd = at;
      }
      node = at < to ? this.childOf(node, text.charCodeAt(at)) : 0;
    }
    return best;
  }

  private childOf(node: number, code: number): number {
    const behind = this.behindChildren[node] ?? 0;
    for (let child = this.firstChild[node] ?? 0; child < behind; child++) if (this.codes[child] === code) return child;
    return 0;
  }

  private add(root: Node<T>, word: string, entry: T): void {
    const first = word.charCodeAt(0);
    if (word.length === 1) this.begins[first] = ALONE;
    else {
      if (this.begins[first] === 0) this.begins[first] = LONGER;
      this.pairs[pairOf(first, word.charCodeAt(1))] = 1;
    }
    let node = root;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: new Map(), entry: null };
        node.next.set(code, next);
      }
      node = next;
    }
    node.entry = entry;
  }

  /** Gives the children of a node, and all below them, their numbers; from where to where the children's are. */
  private layOut({ next }: Node<T>): readonly [first: number, behind: number] {
    const first = this.codes.length;
    for (const [code, { entry }] of next) {
      this.codes.push(code);
      this.entries.push(entry);
      this.firstChild.push(0);
      this.behindChildren.push(0);
    }
    const behind = this.codes.length;
    let child = first;
    for (const node of next.values()) {
      const [from, to] = this.layOut(node);
      this.firstChild[child] = from;
      this.behindChildren[child] = to;
      child++;
    }
    return [first, behind];
  }
}

/** A lexicon of words, separated by blanks, of which only matters that they stand somewhere. */
export const lexiconOf = (words: string): Lexicon<true> => new Lexicon(words.split(" ").map((word) => [word, true] as const));

/** Goes through the words of a text one by one, and makes nothing for those that it passes. */
export class WordWalk<T> {
  /** Where the word that `next` gave stands. */
  start: number;
  end: number;

  constructor(
    private readonly lexicon: Lexicon<T>,
    readonly text: string,
    from: number,
    readonly to: number,
  ) {
    this.start = from;
    this.end = from;
  }

  /** The entry of the next word, or null behind the last. */
  next(): T | null {
    return this.lexicon.advance(this);
  }
}
