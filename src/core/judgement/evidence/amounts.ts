import { bigrams, bigramsOfBoth, type Bigrams } from "../../text/bigrams";
import { clauseAround, endsClause, type Stretch } from "../../text/clauses";
import { completionRates, type CompletionRate } from "./completion-rate";
import { growthsAndDeclines, type Change } from "./growth";
import { Prose } from "../../text/prose";
import type { Quantity } from "../../text/quantities";

/** An amount of a text with the words that it counts and the clause that it stands in, each looked at when it is first asked for. */
export class ToldAmount {
  private found: Bigrams | null = null;
  private around: Stretch | null = null;
  private named: string | null = null;

  constructor(
    private readonly text: string,
    private readonly all: readonly Quantity[],
    private readonly index: number,
    readonly quantity: Quantity,
  ) {}

  get words(): Bigrams {
    return (this.found ??= countedWords(this.text, this.all, this.index, this.quantity));
  }

  /** The two characters that name the thing right at the number (公厕12座, 12座公厕), of the amount before where it names none; "" where neither does. */
  get noun(): string {
    return (this.named ??= this.nounAt(this.quantity) || this.nounBefore());
  }

  private nounAt({ start, end }: Quantity): string {
    for (let to = start; to >= 2; to -= 2) {
      const before = this.text.slice(to - 2, to);
      if (isNoun(before)) return before;
      if (!NAMELESS.has(before)) break;
    }
    const behind = this.text.slice(end, end + 2);
    return isNoun(behind) ? behind : "";
  }

  private nounBefore(): string {
    const last = this.all[this.index - 1];
    return last?.measure === this.quantity.measure ? this.nounAt(last) : "";
  }

  get clause(): Stretch {
    return (this.around ??= clauseAround(this.text, this.quantity.start));
  }
}

/** A text with the amounts, rates and changes that it names as well, each kind looked for once, when it is first asked for. */
export class Amounts extends Prose {
  private shares: readonly CompletionRate[] | null = null;
  private lines: readonly Bigrams[] | null = null;

  /** @param asked whether the text is a target's, whose rates are to be reached */
  constructor(
    text: string,
    private readonly asked = false,
  ) {
    super(text);
  }

  /** Every amount with its words. */
  counts(): readonly ToldAmount[] {
    return this.read(toldAmounts);
  }

  rates(): readonly CompletionRate[] {
    return (this.shares ??= completionRates(this.text, this.asked));
  }

  /** For each rate the words of the line that it stands in, up to it: the point names its thing at its start. */
  rateWords(): readonly Bigrams[] {
    return (this.lines ??= this.rates().map(({ start, end }) => bigrams(this.text, this.text.lastIndexOf("\n", start) + 1, end)));
  }

  /** Declines first, then growths. */
  changes(): readonly Change[] {
    return this.read(allChanges);
  }

  /** Whether a percent sign stands in the text. */
  hasPercent(): boolean {
    return this.text.includes("%") || this.text.includes("％");
  }
}

const toldAmounts = ({ text, quantities }: Prose): readonly ToldAmount[] =>
  quantities.map((quantity, index, all) => new ToldAmount(text, all, index, quantity));
const allChanges = ({ text }: Prose): readonly Change[] => growthsAndDeclines(text);

/** What stands at a number and names nothing. */
const NAMELESS = new Set(
  "完成 新增 新建 改造 建成 建设 修建 改建 扩建 实施 开展 举办 达到 累计 共计 超过 不少 少于 不低 力争 总数 数量 面积 其中 以上 左右 任务 目标 成了 今年 已达 共有 合计 增加 引进 培育 以内".split(
    " ",
  ),
);

const isNoun = (two: string): boolean => /^[\u4e00-\u9fff]{2}$/.test(two) && !NAMELESS.has(two);

/** 、 */
const LISTS = 0x3001;

/** The words that an amount counts: those beside it in its clause, up to the next amount. */
function countedWords(text: string, all: readonly Quantity[], index: number, quantity: Quantity): Bigrams {
  const before = all[index - 1]?.end ?? 0;
  const after = all[index + 1]?.start ?? text.length;
  let start = quantity.start;
  while (start > before && !endsClause(text, start - 1)) start--;
  // 8座中转站、20个分类池, 中转站8座、分类池20个: what stands on the other side of a 、 counts with the other amount
  if (start === before && before > 0) start = Math.max(start, text.lastIndexOf("、", quantity.start) + 1);
  let end = quantity.end;
  while (end < after && text.charCodeAt(end) !== LISTS && !endsClause(text, end)) end++;
  const words = bigramsOfBoth(text, start, quantity.start, quantity.end, end);
  if (words.length >= 2 || start <= 0) return words;
  const last = all[index - 1];
  if (start <= before || (last !== undefined && start - 1 <= before)) {
    // 全县规上企业达到86家，今年新增6家: the noun is that of the amount before
    return last?.measure === quantity.measure ? bigramsOfBoth(text, clauseAround(text, last.start).start, last.start, start, end) : words;
  }
  // 有机肥替代化肥项目，面积1600亩: the noun stands in the clause before
  let earlier = start - 1;
  while (earlier > before && !endsClause(text, earlier - 1)) earlier--;
  return bigramsOfBoth(text, earlier, quantity.start, quantity.end, end);
}
