import type { StatusChange, TextSameness } from "../compare/comparison";

/** The blocks of 表二, in their order. */
export const CHANGE_BLOCKS = ["newly", "still", "better", "paused", "changed", "added", "dropped", "reworded", "doubtful", "untagged"] as const;
export type ChangeBlock = (typeof CHANGE_BLOCKS)[number];

/** How many items have a status, by its word, and which. */
export interface StatusMention {
  readonly word: string;
  /** See `amount`. */
  readonly amount: string;
  readonly numbers: string;
}

/** The words of 对比表. Reports are in Chinese only (see `ReportTexts`). */
export interface ComparisonTexts {
  title(work: string, now: string, before: string): string;
  /** Where a table names no period. */
  readonly thisPeriod: string;
  readonly lastPeriod: string;
  /** 上半年, with its year where the other table is of another year. */
  ofYear(year: number, label: string): string;
  readonly sentence: {
    against(before: string, parts: readonly string[]): string;
    /** `difference`: this period's count less last period's. */
    count(word: string, count: number, difference: number): string;
    /** `turned`: what became of those that had the status `word` last period. */
    behind(word: string, parts: readonly string[], turned: readonly string[]): string;
    /** 3项, 3项、子项2个, or 子项2个: items, and sub-tasks of items that did not fare so as a whole. */
    amount(items: number, leaves: number): string;
    readonly newly: (amount: string, numbers: string) => string;
    readonly still: (amount: string, numbers: string) => string;
    turned(amount: string, word: string, numbers: string): string;
    completed(amount: string, word: string, numbers: string): string;
    addedAndDropped(added: number, dropped: number): string;
    /** Of the new items, and of those that are gone, the ones that lag or are paused: `parts`, in the order of the statuses. */
    amongAdded(parts: readonly StatusMention[]): string;
    amongDropped(parts: readonly StatusMention[]): string;
    same(count: number, numbers: string): string;
    untagged(count: number, numbers: string): string;
    /** One of the tables states no status at all. */
    readonly noStatusBefore: string;
    readonly noStatusNow: string;
  };
  readonly captions: { readonly matrix: string; readonly changes: string; readonly same: string; readonly planned: string };
  readonly matrix: {
    readonly before: string;
    readonly dropped: string;
    readonly total: string;
    readonly added: string;
    readonly now: string;
    readonly untagged: string;
  };
  readonly columns: {
    readonly serial: string;
    readonly now: string;
    readonly before: string;
    readonly task: string;
    readonly lead: string;
    readonly statusBefore: string;
    readonly statusNow: string;
    readonly periods: string;
    readonly progressBefore: string;
    readonly progressNow: string;
    readonly remark: string;
    readonly sameness: string;
    readonly handling: string;
    readonly planned: string;
    readonly target: string;
  };
  /** `rows`: where an item stands in several rows, one a sub-task. */
  block(index: number, name: string, items: number, rows: number): string;
  readonly blocks: { readonly [B in ChangeBlock]: string };
  readonly noChange: string;
  readonly noSame: string;
  periods(count: number, openEnded: boolean): string;
  readonly remarks: {
    readonly completed: string;
    readonly resumed: string;
    readonly newLeaf: string;
    readonly droppedLeaf: string;
    /** What stood there before, then the words that changed. */
    task(before: string, changed: string): string;
    target(before: string, now: string, changed: string): string;
    lead(before: readonly string[], now: readonly string[]): string;
    readonly doubtful: string;
    splitFrom(reference: string): string;
    mergedInto(reference: string): string;
  };
  /** The words that differ: “20公里”改为“35公里”. Either side may be empty. */
  changedWords(parts: readonly { readonly before: string; readonly now: string }[]): string;
  readonly sameness: { readonly [S in Exclude<TextSameness, null>]: string };
  readonly notes: {
    readonly byTask: string;
    readonly leaves: string;
    doubtful(count: number): string;
    split(count: number): string;
    /** Statuses that the two tables call by other words. */
    otherWords(words: readonly { readonly before: string; readonly now: string }[]): string;
    otherYear(before: number, now: number): string;
    readonly asGiven: string;
    readonly targetsByPeriod: string;
    /** 表四 holds not all items. `caption`: what it is called. */
    onlySlow(caption: string): string;
    /** Between the tables that were given there may be others. `periods`: theirs, the newest first. */
    countedAsGiven(periods: readonly string[]): string;
  };
  source(now: string, before: readonly string[], madeOn: string): string;
  /** What became of an item, where no number or status stands in the word. */
  readonly changes: { readonly [C in Exclude<StatusChange, "still-behind" | "still-paused" | "recovered" | "changed">]: string };
  turnedInto(word: string): string;
  readonly marks: {
    readonly task: string;
    readonly target: string;
    readonly lead: string;
    readonly sameness: { readonly [S in Exclude<TextSameness, null>]: string };
  };
  /** In 备注 of the lagging list: so many periods in a row, `word` being the table's own. */
  inARow(word: string, count: number, openEnded: boolean): string;
  /** The column of 汇总表. */
  readonly againstLast: string;
  /** What it is beside. */
  noteAgainstLast(period: string, title: string): string;
  /** In that column: +2, −1, 0. */
  difference(value: number): string;
}
