import { bigrams, bigramsOfBoth, type Bigrams } from "./bigrams";
import { clauseAround, endsClause, type Stretch } from "./clauses";
import { completionRates, type CompletionRate } from "./completion-rate";
import { changesOf, type Change } from "./growth";
import { quantities, type Quantity } from "./quantities";

/** An amount of a text with the words that it counts and the clause that it stands in, each looked at when it is first asked for. */
export class Told {
  private found: Bigrams | null = null;
  private around: Stretch | null = null;

  constructor(
    private readonly text: string,
    private readonly all: readonly Quantity[],
    private readonly index: number,
    readonly quantity: Quantity,
  ) {}

  get words(): Bigrams {
    return (this.found ??= countedWords(this.text, this.all, this.index, this.quantity));
  }

  get clause(): Stretch {
    return (this.around ??= clauseAround(this.text, this.quantity.start));
  }
}

/** The amounts, rates and changes that a text names, each kind looked for once, when it is first asked for. */
export class Amounts {
  private found: readonly Quantity[] | null = null;
  private counted: readonly Told[] | null = null;
  private shares: readonly CompletionRate[] | null = null;
  private lines: readonly Bigrams[] | null = null;
  private changed: readonly Change[] | null = null;
  private months: boolean | null = null;

  constructor(readonly text: string) {}

  /** Every count, reached or not. */
  quantities(): readonly Quantity[] {
    return (this.found ??= quantities(this.text));
  }

  /** The same with their words. */
  counts(): readonly Told[] {
    return (this.counted ??= this.quantities().map((quantity, index, all) => new Told(this.text, all, index, quantity)));
  }

  rates(): readonly CompletionRate[] {
    return (this.shares ??= completionRates(this.text));
  }

  /** For each rate the words of the line that it stands in, up to it: the point names its thing at its start. */
  rateWords(): readonly Bigrams[] {
    return (this.lines ??= this.rates().map(({ start, end }) => bigrams(this.text, this.text.lastIndexOf("\n", start) + 1, end)));
  }

  /** Declines first, then growths. */
  changes(): readonly Change[] {
    return (this.changed ??= changesOf(this.text));
  }

  /** Whether a percent sign stands in the text: without it there is no rate and no change. */
  hasPercent(): boolean {
    return this.text.includes("%") || this.text.includes("％");
  }

  /** Whether a month is named: without it no figure has months of its own. */
  namesMonth(): boolean {
    return (this.months ??= this.text.includes("月"));
  }
}

/** The words that an amount counts: those beside it in its clause, up to the next amount. */
function countedWords(text: string, all: readonly Quantity[], index: number, quantity: Quantity): Bigrams {
  const before = all[index - 1]?.end ?? 0;
  const after = all[index + 1]?.start ?? text.length;
  let start = quantity.start;
  while (start > before && !endsClause(text, start - 1)) start--;
  let end = quantity.end;
  while (end < after && !endsClause(text, end)) end++;
  const words = bigramsOfBoth(text, start, quantity.start, quantity.end, end);
  if (words.length >= 2 || start <= before || start <= 0) return words;
  // 有机肥替代化肥项目，面积1600亩: the noun stands in the clause before
  let earlier = start - 1;
  while (earlier > before && !endsClause(text, earlier - 1)) earlier--;
  return bigramsOfBoth(text, earlier, quantity.start, quantity.end, end);
}
