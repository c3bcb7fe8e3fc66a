import { returns as en } from "./en/returns";
import type { Language } from "./language";
import { returns as zhCN } from "./zh-CN/returns";

/** What is said of returns and of what is sent out. Items are named as everywhere (第34项), columns by the master's own headings. */
export interface ReturnMessages {
  readonly fixedChanged: (unit: string, item: string, heading: string, was: string, now: string) => string;
  /** The master was changed since: what it has now, and what was sent. */
  readonly fixedMoved: (unit: string, item: string, heading: string, was: string, now: string) => string;
  readonly twoAnswers: (unit: string, item: string, heading: string, files: readonly string[], proposed: string) => string;
  /** Several rows of one item in a file. */
  readonly twoRows: (unit: string, item: string, heading: string, file: string, rows: readonly string[]) => string;
  /** Two rows of one file that stand in one cell of the master. */
  readonly oneCell: (unit: string, item: string, heading: string) => string;
  readonly masterChanged: (item: string, heading: string) => string;
  /** The form tells nothing of what was sent. */
  readonly masterUnmarked: (item: string, heading: string) => string;
  /** A list quotes what the master does not have; `by`: who changed it. */
  readonly quotedOtherwise: (unit: string, item: string, heading: string, by: "unit" | "either") => string;
  /** An answer in a 退回修改清单 to a part of a cell, or much shorter than the cell; `into`: what it would stand for. */
  readonly correctionPart: (unit: string, item: string, heading: string, into: "cell" | "excerpt") => string;
  readonly correctionReply: (unit: string, item: string, heading: string, reply: string) => string;
  readonly correctionOpen: (unit: string, item: string, heading: string) => string;
  readonly correctionCell: (unit: string, item: string, heading: string, file: string, row: number) => string;
  readonly correctionForeign: (file: string, row: number, task: string) => string;
  readonly formula: (item: string, heading: string) => string;
  readonly errorValue: (unit: string, item: string, heading: string, shown: string) => string;
  readonly extraItem: (unit: string, task: string) => string;
  /** `section`: its title; `row`: before which a row is to be inserted, null where several sheets are the master. */
  readonly noRoom: (unit: string, task: string, section: string | null, row: number | null) => string;
  /** Extra items that were added below the last one. */
  readonly added: (unit: string, task: string, row: number) => string;
  readonly noSuchExtra: (task: string) => string;
  readonly doubtful: (unit: string, task: string, item: string) => string;
  readonly itemMissing: (unit: string, item: string) => string;
  readonly notFilled: (unit: string, item: string, heading: string) => string;
  /** A status that was chosen for no text. */
  readonly statusAlone: (unit: string, item: string, heading: string, status: string) => string;
  /** A cell that came back empty; `now`: the master's text. */
  readonly emptied: (unit: string, item: string, heading: string, now: string) => string;
  /** The master's status that stays; `column`: whether the form asks for one. */
  readonly statusKept: (unit: string, item: string, word: string, column: boolean) => string;
  /** `lead`: "" where nobody leads it. */
  readonly notTheLead: (unit: string, item: string, lead: string, supports: boolean) => string;
  /** A file of some units that was taken as another one's too. */
  readonly alsoOf: (unit: string, file: string, as: readonly string[], items: number) => string;
  readonly unreadRow: (unit: string, file: string, row: number, text: string) => string;
  readonly whose: (file: string, candidates: readonly string[]) => string;
  readonly sameFile: (file: string, as: string) => string;
  readonly otherPeriod: (file: string, period: string) => string;
  /** A table of other work; `period`: where it is of another time too. */
  readonly foreign: (file: string, period: string | null) => string;
  readonly masterItself: (file: string) => string;
  /** The master in a workbook of which a 退回修改清单 is taken. */
  readonly masterBeside: (file: string) => string;
  readonly noTable: (file: string) => string;
  /** `why`: the sentence of the host's trouble. */
  readonly unreadable: (file: string, why: string) => string;
  /** 未报送：妇联（第70项） */
  readonly missing: (unit: string, items: readonly string[]) => string;
  readonly late: (units: readonly string[]) => string;
  /** 应报31个单位、89项；已报… Units that sent something, nothing, and what cannot be read, are all that were asked. */
  readonly counts: (units: number, items: number, returnedUnits: number, returnedItems: number, missing: number, unreadable: number) => string;
  /** A name that a person gave, and the units that lead. */
  readonly noSuchUnit: (name: string, units: readonly string[]) => string;
  /** A row of a file, to choose. */
  readonly rowOf: (file: string, row: string) => string;
  readonly nobody: (items: readonly string[]) => string;
  readonly unitEdits: (unit: string, items: number, cells: number) => string;
  /** The check of before beside that of what is written: findings corrected, still there, new. */
  readonly check: (unit: string, corrected: number, open: number, broken: number) => string;
  readonly newlyBroken: string;
  readonly stillOpen: string;
  readonly nothing: string;
  readonly written: (file: string, units: number, items: number, cells: number) => string;
  readonly dryRun: (units: number, items: number, cells: number) => string;
  readonly handouts: (folder: string, count: number, items: number) => string;
  /** A period of title or headings in the next round. */
  readonly moved: (from: string, to: string) => string;
  readonly unmoved: (texts: readonly string[]) => string;
}

/** The words for returns. Outside of the catalogue: only who collects carries them. */
export const returnWords = (language: Language): ReturnMessages => (language === "en" ? en : zhCN);
