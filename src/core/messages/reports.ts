import type { PresumedDay } from "../table/day-of-table";

/** A word that some of what is counted says. */
export interface SaidWord {
  /** As most of them write it. */
  readonly word: string;
  readonly count: number;
}

/**
 * The words of the report sheets. Reports are Chinese whatever the language of the pane, by design: they are handed in
 * to a Chinese office. So this part has one language only and does not stand in the catalogue; the names of the reports,
 * which the pane shows too, are in `Words`.
 */
export interface ReportTexts {
  /** A table that nothing names. */
  readonly thisTable: string;
  readonly titles: {
    /** The whole title of the summary, from the work and the period (`base`) and the form that the source names (进度情况). */
    summary(base: string, form: string, sourceIsSummary: boolean): string;
    lagging(base: string, laggingWord: string, withAttention: boolean): string;
    problems(base: string, form: string): string;
    /** 进度情况, where the source's title names no form. */
    readonly form: string;
  };
  asOf(date: string): string;
  readonly unitOfMeasure: { readonly withShares: string; readonly plain: string };
  date(year: number, month: number, day: number): string;
  monthEnd(month: number): string;
  yearMonthEnd(year: number, month: number): string;
  monthDay(month: number, day: number): string;
  /** `presumed`: why the table is judged on that day, where it does not say so itself; null where it does. */
  source(facts: {
    readonly title: string;
    readonly items: number;
    readonly asOf: string;
    readonly presumed: PresumedDay | null;
    readonly madeOn: string;
    readonly otherTables: number;
  }): string;

  readonly sentence: {
    /** …共89项（原表标明253项），细分为281个子项。 */
    total(facts: { readonly work: string; readonly items: number; readonly claimed: number | null; readonly leaves: number | null }): string;
    /** 截至6月底，按事项统计：…；…。 */
    counts(facts: {
      readonly when: string;
      readonly basis: "item" | "leaf" | null;
      readonly assessed: number | null;
      readonly parts: readonly string[];
    }): string;
    /** `others`: what else those say that are counted, with how many; all of them where `word` is none of the table's. */
    count(word: string, count: number, share: string, others?: readonly SaidWord[]): string;
    /** What has no status. `unknown`: the words of what is tagged with one that nobody knows, which is not 未标注. */
    untagged(count: number, share: string, unknown: readonly SaidWord[]): string;
    /** A status that is outside of the denominator. */
    outside(word: string, count: number, others?: readonly SaidWord[]): string;
    readonly noLagging: (word: string) => string;
    /** Some items have a status, and none of those lags. */
    readonly noLaggingOfTagged: (tagged: number, word: string) => string;
    /** No item has a status. */
    readonly notAssessed: string;
    /** Items that state their status twice, and as what they count. */
    readonly twoTags: (count: number, word: string, references: string) => string;
    /** Items past their deadline that are not tagged as lagging. */
    readonly overdue: (count: number, word: string, references: string) => string;
    byUnits(facts: {
      readonly word: string;
      readonly count: number;
      readonly units: number;
      readonly several: readonly string[];
      readonly single: readonly string[];
      readonly nobody: string | null;
    }): string;
    /** What lags and names no lead unit. */
    nobody(count: number, references: string): string;
    byUnitsShort(facts: { readonly word: string; readonly count: number; readonly units: number; readonly first: readonly string[] }): string;
    unitSeveral(unit: string, count: number, references: string): string;
    unitSingle(unit: string, references: string): string;
    unitCount(unit: string, count: number): string;
    named(word: string, count: number, parts: readonly string[], separator: "、" | "；"): string;
    namedItem(reference: string, task: string, unit: string, first: boolean): string;
    placedItem(reference: string, unit: string): string;
    missing(facts: { readonly word: string; readonly noReason: string | null; readonly noNextStep: string | null }): string;
    missingReason(count: number, references: string): string;
    missingNextStep(count: number, references: string): string;
    /** 第1、14项, or 七—26、九—14. */
    numbers(numbers: readonly string[]): string;
  };
  /** The line under a report that is signed. */
  readonly signature: { readonly unit: string; readonly maker: string; readonly reviewer: string; readonly date: string; readonly blankDate: string };
  readonly noLead: string;
  readonly noSection: string;
  /** What no leader is named for: 未列分管领导. */
  noLeader(heading: string): string;
  readonly none: string;

  readonly summary: {
    caption(index: number, title: string): string;
    readonly bySection: string;
    readonly byLeader: string;
    /** By the leader that a column names. */
    byLeaderColumn(heading: string): string;
    readonly byUnit: string;
    readonly byUnitLeaves: string;
    readonly overall: string;
    readonly columns: {
      readonly serial: string;
      readonly section: string;
      readonly leader: string;
      readonly items: string;
      readonly leaves: string;
      readonly count: string;
      readonly share: string;
      readonly untagged: string;
      readonly attention: string;
      readonly rank: string;
      readonly unit: string;
      readonly leadUnit: string;
      readonly lead: string;
      readonly support: string;
      readonly subtotal: string;
      readonly supportBehind: (words: readonly string[]) => string;
      readonly attentionOf: (words: readonly string[]) => string;
      readonly leadAttentionOf: (words: readonly string[]) => string;
      readonly atPace: (word: string) => string;
    };
    claimed(claimed: number, found: number): string;
    readonly total: string;
    readonly supportOnly: string;
    /** That so many only support, and stand in a table of their own. */
    supportApart(count: number): string;
    readonly captionSupporting: string;
    readonly collective: string;
    attentionItem(numbers: string, word: string): string;
    /** 七—24（4）: an item and its sub-task. */
    leafReference(reference: string, leaf: string): string;
    notes(lines: readonly string[]): string;
    readonly noteLeadFirst: string;
    readonly noteLeadColumn: string;
    readonly noteLeadSum: string;
    readonly noteSeveralLeads: string;
    readonly noteLeaves: string;
    /** What 8（2） means. */
    noteSubtask(reference: string, leaf: string): string;
    readonly noteRounding: string;
    /** What else stands under a word of the tables. */
    noteOtherWords(words: readonly { readonly word: string; readonly count: number; readonly others: readonly SaidWord[] }[]): string;
    /** Some item is under several leaders. */
    noteSeveralLeaders(heading: string): string;
    readonly noteRegisterLeaders: string;
    noteAssessed(count: number, words: readonly string[]): string;
    /** What else the column 未标注 counts. */
    noteUnknownWords(unknown: readonly SaidWord[]): string;
    noteCollective(names: readonly string[]): string;
    readonly chartSections: string;
    chartUnits(word: string): string;
    readonly chartShares: string;
  };

  readonly lagging: {
    subtitle(total: number, parts: readonly string[]): string;
    part(word: string, count: number): string;
    block(index: number, mark: boolean, word: string, count: number): string;
    none(words: readonly string[]): string;
    noneOfTagged(tagged: number, word: string): string;
    readonly notAssessed: string;
    /** The block of items past their deadline. */
    readonly overdue: string;
    readonly columns: {
      readonly serial: string;
      readonly original: string;
      readonly section: string;
      readonly leader: string;
      readonly task: string;
      readonly subtask: string;
      readonly target: string;
      readonly lead: string;
      readonly persons: string;
      readonly support: string;
      readonly progress: string;
      readonly reason: string;
      readonly problems: string;
      readonly nextStep: string;
      readonly nextStepBlank: string;
      readonly remarks: string;
      readonly opinion: string;
      readonly due: string;
    };
    excerpt(reason: string, heading: string): string;
    /** The column under `heading` says nothing but the reason. */
    seeThere(heading: string): string;
    readonly noReason: string;
    readonly noNextStep: string;
    /** `word` is the table's own for lagging. */
    twoPeriods(word: string): string;
    sameCause(references: readonly string[]): string;
    readonly noteUnfinished: string;
  };

  readonly problems: {
    subtitle(total: number, parts: readonly string[]): string;
    readonly none: string;
    readonly columns: {
      readonly serial: string;
      readonly original: string;
      readonly unit: string;
      readonly heading: string;
      readonly cell: string;
      readonly problem: string;
      readonly advice: string;
      readonly severity: string;
      readonly handling: string;
    };
    /** Problems that a reviewer settled, which are not listed. */
    settled(count: number): string;
    cells(first: string, count: number): string;
    items(first: string, count: number): string;
  };

  readonly layout: {
    /** The tip of a link into the source sheet. */
    toSource(cell: string): string;
    toReport(sheet: string): string;
    toSheet(sheet: string, cell: string): string;
    dropped(headings: readonly string[]): string;
    readonly dash: string;
    /** A text that goes on from the page before; `isNumber`: on a line of its own. */
    continued(text: string, isNumber: boolean): string;
    fact(label: string, value: string): string;
  };
  /** The short form of a status word (滞后 of 进展滞后, 按进度 of 按进度完成). */
  shortWord(word: string): string;
}
