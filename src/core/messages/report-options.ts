import { reportOptions as en } from "./en/report-options";
import type { Language } from "./language";
import { reportOptions as zhCN } from "./zh-CN/report-options";

/** The options of reports that stand under 更多选项, by their names. */
type MoreOption =
  | "annex"
  | "opinionColumn"
  | "dueColumn"
  | "onlyUnfinishedPoints"
  | "problemsWithInfo"
  | "problemsBy"
  | "ranking"
  | "charts"
  | "nameUpTo"
  | "denominator"
  | "indicatorParts"
  | "indicatorOrder"
  | "unitOrder"
  | "registerLeaders"
  | "signature"
  | "signatureUnit"
  | "signatureMaker"
  | "signatureReviewer"
  | "signatureDate";

/** What stands under 更多选项 of 报表. */
export interface ReportOptionsMessages {
  readonly labels: { readonly [O in MoreOption]: string };
  readonly allItems: string;
  readonly assessedItems: string;
  readonly byNumber: string;
  readonly byUnit: string;
  readonly byTable: string;
  readonly byGap: string;
  readonly byCount: string;
  readonly byRegister: string;
}

/** The words of 更多选项. Outside of the catalogue: they are fetched when it is opened. */
export const reportOptionsWords = (language: Language): ReportOptionsMessages => (language === "en" ? en : zhCN);
