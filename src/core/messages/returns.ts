import { returns as en } from "./en/returns";
import type { Language } from "./language";
import { returns as zhCN } from "./zh-CN/returns";

/** What is said of returns and of what is sent out. Items are named as everywhere (第34项), columns by the master's own headings. */
export interface ReturnMessages {
  readonly fixedChanged: (unit: string, item: string, heading: string, was: string, now: string) => string;
  readonly twoAnswers: (unit: string, item: string, heading: string, files: readonly string[], proposed: string) => string;
  /** Two rows of one file that stand in one cell of the master. */
  readonly oneCell: (unit: string, item: string, heading: string) => string;
  readonly masterChanged: (item: string, heading: string) => string;
  /** The form tells nothing of what was sent. */
  readonly masterUnmarked: (item: string, heading: string) => string;
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
  readonly notTheLead: (unit: string, item: string) => string;
  readonly unreadRow: (unit: string, file: string, row: number, text: string) => string;
  readonly whose: (file: string, candidates: readonly string[]) => string;
  readonly sameFile: (file: string, as: string) => string;
  readonly otherPeriod: (file: string, period: string) => string;
  readonly masterItself: (file: string) => string;
  readonly noTable: (file: string) => string;
  /** `why`: the sentence of the host's trouble. */
  readonly unreadable: (file: string, why: string) => string;
  /** 未报送：妇联（第70项） */
  readonly missing: (unit: string, items: readonly string[]) => string;
  readonly late: (units: readonly string[]) => string;
  /** 应报31个单位、89项；已报… */
  readonly counts: (units: number, items: number, returnedUnits: number, returnedItems: number, missing: number) => string;
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
