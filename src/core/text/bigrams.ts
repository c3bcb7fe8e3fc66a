/**
 * Pairs of neighbouring characters: enough to tell whether two pieces of official prose speak of the same thing, without
 * a dictionary. A set of pairs is a list of distinct slots of a table; two pairs in one slot of 262,144 are so rare among
 * the few hundred of a leaf that they do not matter, and counting what two sets share takes no hashing and no memory.
 */
export type Bigrams = readonly number[];

const SLOTS = 1 << 18;

/** What is written for a slot of a pair that stands in every second sentence, and tells nothing: larger than the number of any set. */
const COMMON = 0xffff;

/**
 * A table of slots in which sets of pairs are marked one after another: each set has the next number, so nothing is
 * cleared until the numbers are used up.
 */
class Slots {
  private readonly marks = new Uint16Array(SLOTS);
  private set = 0;

  constructor(private readonly common: readonly number[] = []) {
    this.clear();
  }

  /** Begins a new, empty set. */
  renew(): void {
    if (++this.set === COMMON) this.clear();
  }

  /** Puts a slot into the set; false where it is in it already, or common. */
  add(slot: number): boolean {
    if ((this.marks[slot] ?? COMMON) >= this.set) return false;
    this.marks[slot] = this.set;
    return true;
  }

  has(slot: number): boolean {
    return this.marks[slot] === this.set;
  }

  private clear(): void {
    this.marks.fill(0);
    for (const slot of this.common) this.marks[slot] = COMMON;
    this.set = 1;
  }
}

/** 1 for characters that words are made of: Han and letters. 的 等 和 及 与 了 join words and belong to none. */
const isWordChar = new Uint8Array(0x10000);
isWordChar.fill(1, 0x4e00, 0xa000);
isWordChar.fill(1, 0x41, 0x5b);
isWordChar.fill(1, 0x61, 0x7b);
for (const char of "的等和及与了") isWordChar[char.charCodeAt(0)] = 0;

const slotOf = (first: number, second: number): number => (Math.imul(first, 0x9e5) ^ Math.imul(second, 0x2f1b)) & (SLOTS - 1);

const COMMON_PAIRS = (
  "完成 工作 开展 项目 建设 推进 组织 我市 我镇 我县 我区 年度 目标 任务 实施 进行 加强 落实 做好 积极 继续 相关 有关 部门 单位 以上 全面 加快 工程 目前 已完 全市 全镇 全县 全区 " +
  "上半 半年 季度 年底 月底 前完 以及 力争 争取 确保 计划 情况 进一 一步 步完 完善 制定 新增 累计 今年 年新 其中 中今 共开 达到 实现 启动 正在 并已 各项 各类 手续 的工 等工 成年 度目 标任 务目 年目 成目 年任 度任 作完 办理 程序 督促 指导"
).split(" ");

/** The pairs of the set that is being gathered. */
const gathered = new Slots(COMMON_PAIRS.map((word) => slotOf(word.charCodeAt(0), word.charCodeAt(1))));

/** The telling pairs of text[from, to), each once. */
export function bigrams(text: string, from = 0, to = text.length): Bigrams {
  gathered.renew();
  return addBigrams([], text, from, to);
}

/** The telling pairs of two stretches of a text together. */
export function bigramsOfBoth(text: string, from: number, to: number, otherFrom: number, otherTo: number): Bigrams {
  gathered.renew();
  return addBigrams(addBigrams([], text, from, to), text, otherFrom, otherTo);
}

function addBigrams(pairs: number[], text: string, from: number, to: number): number[] {
  let before = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isWordChar[code] === 0) {
      before = 0;
      continue;
    }
    if (before !== 0) {
      const slot = slotOf(before, code);
      if (gathered.add(slot)) pairs.push(slot);
    }
    before = code;
  }
  return pairs;
}

/**
 * A set of pairs laid out for counting what many others share with it. It holds one set at a time and takes half a
 * megabyte, whatever it holds: one for each use, kept.
 */
export class PairSet {
  private readonly slots = new Slots();
  /** The text to be held that nobody has asked anything of yet. */
  private waiting: string | null = null;

  /** Holds these pairs, and no longer what it held before. */
  hold(pairs: Bigrams): void {
    this.waiting = null;
    this.slots.renew();
    for (const slot of pairs) this.slots.add(slot);
  }

  /** Holds the pairs of a text, common ones too, which nobody asks for; it reads the text when it is first asked. */
  holdText(text: string): void {
    this.waiting = text;
  }

  /** How many of `pairs` it holds. */
  countOf(pairs: Bigrams): number {
    if (this.waiting !== null) this.read(this.waiting);
    let count = 0;
    for (const slot of pairs) if (this.slots.has(slot)) count++;
    return count;
  }

  private read(text: string): void {
    this.waiting = null;
    this.slots.renew();
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const isWord = isWordChar[code] === 1;
      if (isWord && before !== 0) this.slots.add(slotOf(before, code));
      before = isWord ? code : 0;
    }
  }
}

const compared = new PairSet();

/** How many pairs both hold. */
export function shared(a: Bigrams, b: Bigrams): number {
  if (a.length === 0 || b.length === 0) return 0;
  compared.hold(a);
  return compared.countOf(b);
}
