import { bracketsIn, type Bracket } from "./brackets";
import { clauseAround, clausesOf, sentenceAround, sentencesOf, type Stretch } from "./clauses";
import { countedNumbers, type CountedNumber } from "./counted-numbers";
import { namedDates, type NamedDate } from "./named-dates";
import { percentages, type Percentage } from "./percentages";
import { PlainProse } from "./plain-prose";
import type { PlainDate } from "./plain-date";
import { quantities, type Quantity } from "./quantities";
import { mainPoints, type TextPoint } from "./text-points";
import { numbersIn } from "./written-numbers";

/**
 * A text with what stands in it: points, sentences, clauses, numbers, and whatever another reader looks for. Each is
 * looked for once, when it is first asked for. Offsets are half-open UTF-16 offsets into `text`.
 *
 * It is made once a cell by whoever goes through the cells of a table (a judged leaf, a check, the indicators of a leaf),
 * and goes with that work: kept as long as the table, what stands in its cells takes more memory than all else that is
 * known of it.
 */
export class Prose extends PlainProse {
  private dated: { readonly today: PlainDate; readonly dates: readonly NamedDate[] } | null = null;

  /** The numbered points; see `mainPoints`. */
  get points(): readonly TextPoint[] {
    return this.read(allPoints);
  }

  get sentences(): readonly Stretch[] {
    return this.read(allSentences);
  }

  get clauses(): readonly Stretch[] {
    return this.read(allClauses);
  }

  /** What stands in round brackets; see `Bracket`. */
  get brackets(): readonly Bracket[] {
    return bracketsIn(this);
  }

  /** The amounts with their measure, those in words too; see `Quantity`. */
  get quantities(): readonly Quantity[] {
    return this.read(allQuantities);
  }

  get percentages(): readonly Percentage[] {
    return this.read(allPercentages);
  }

  /** The numbers in digits with what they count, as they are written; see `CountedNumber`. */
  get countedNumbers(): readonly CountedNumber[] {
    return this.read(countedNumbers);
  }

  /** The times that are named, on a day; see `namedDates`. */
  dates(today: PlainDate): readonly NamedDate[] {
    if (this.dated?.today !== today) this.dated = { today, dates: namedDates(this.text, today) };
    return this.dated.dates;
  }

  /** The clause around `at`, white space and a list number at its start off. */
  clauseAround(at: number): Stretch {
    return clauseAround(this.text, at);
  }

  /** The sentence around `at`, white space and a list number at its start off. */
  sentenceAround(at: number): Stretch {
    return sentenceAround(this.text, at);
  }
}

const allPoints = ({ text }: Prose): readonly TextPoint[] => mainPoints(text);
const allSentences = ({ text }: Prose): readonly Stretch[] => sentencesOf(text);
const allClauses = ({ text }: Prose): readonly Stretch[] => clausesOf(text);
const allQuantities = (prose: Prose): readonly Quantity[] => quantities(prose.text, numbersIn(prose));
const allPercentages = ({ text }: Prose): readonly Percentage[] => percentages(text);
