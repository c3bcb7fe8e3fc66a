/** The words of the card 上期 in 概览, and of 报表 where no earlier table is at hand. */
export interface LastPeriodMessages {
  readonly title: string;
  readonly none: string;
  readonly choose: string;
  readonly more: string;
  readonly forget: string;
  readonly offered: string;
  readonly noneOffered: string;
  readonly file: string;
  readonly close: string;
  readonly table: (source: string, sheet: string, period: string | null) => string;
  readonly matched: (matched: number, added: number, dropped: number, doubtful: number) => string;
  readonly wanted: (files: readonly string[]) => string;
  readonly damaged: string;
  readonly notRemembered: (why: string) => string;
  readonly noTable: (file: string) => string;
  /** Sheets of the same period in the file, which the comparison is without. */
  readonly besideInFile: (file: string, sheets: readonly string[]) => string;
  readonly tooMany: (most: number) => string;
  readonly view: string;
  readonly hide: string;
  readonly pairs: string;
  readonly filter: string;
  readonly filterOpen: string;
  readonly filterAll: string;
  readonly noPairs: string;
  readonly morePairs: (count: number) => string;
  readonly now: (reference: string, task: string) => string;
  readonly before: (reference: string, task: string) => string;
  readonly isNew: string;
  readonly isGone: string;
  /** Beside 新增 or 减少: what an item was probably part of. */
  readonly splitFrom: (reference: string) => string;
  readonly mergedInto: (reference: string) => string;
  withHint(mark: string, hint: string): string;
  readonly confirm: string;
  readonly part: string;
  readonly restore: string;
  readonly decided: string;
  readonly pairWith: (reference: string) => string;
  readonly pairNone: string;
  /** In 报表, where no earlier table is at hand. */
  readonly needed: string;
}
