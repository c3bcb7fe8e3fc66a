import { proseIndicatorsWords as en } from "./en/prose-indicators";
import type { Language } from "./language";
import { proseIndicatorsWords as zhCN } from "./zh-CN/prose-indicators";

/** The words of 文字材料指标完成情况表 in 报表. */
export interface ProseIndicatorsMessages {
  readonly describe: string;
  readonly text: string;
  readonly textHint: string;
  readonly open: string;
  readonly openHint: string;
  readonly make: string;
  readonly write: string;
  readonly lines: string;
  /** Where a line is from, what it counts, and what it says of it. */
  readonly line: (name: string, unit: string) => string;
  readonly figures: { readonly target: string; readonly actual: string; readonly rate: string };
  /** No figure was told. */
  readonly nothing: string;
  /** What a table is called whose text names itself nowhere. */
  readonly called: string;
  /** The sheet, from the title of the text. */
  readonly sheetName: (title: string) => string;
  readonly opened: (file: string, paragraphs: number) => string;
  /** `left`: of those so many are not counted. */
  readonly made: (count: number, left: number) => string;
  readonly none: string;
  readonly empty: string;
  readonly notMade: (why: string) => string;
  readonly notOpened: (why: string) => string;
}

export const proseIndicatorsWords = (language: Language): ProseIndicatorsMessages => (language === "en" ? en : zhCN);
