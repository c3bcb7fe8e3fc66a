/** The options of reports that stand under 更多选项, by their names. */
type MoreOption =
  | "annex" | "opinionColumn" | "dueColumn" | "onlyUnfinishedPoints" | "problemsWithInfo" | "problemsBy" | "ranking" | "charts" | "nameUpTo" | "denominator"
  | "indicatorParts" | "indicatorOrder" | "unitOrder" | "registerLeaders" | "signature" | "signatureUnit" | "signatureMaker" | "signatureReviewer" | "signatureDate";

/** The words of 报表 in the pane. */
export interface PaneReportMessages {
  readonly which: string;
  readonly describe: { readonly summary: string; readonly lagging: string; readonly problems: string; readonly comparison: string; readonly indicators: string; readonly "return-list": string; readonly supervision: string };
  readonly options: string;
  readonly asOf: string;
  readonly basis: string;
  readonly basisItems: string;
  readonly basisLeaves: string;
  readonly listed: string;
  readonly grouping: string;
  readonly groupSections: string;
  readonly groupUnits: string;
  readonly paper: string;
  readonly preview: string;
  readonly previewOf: (name: string, rows: number) => string;
  readonly closePreview: string;
  readonly moreRows: (rows: number) => string;
  readonly unread: string;
  readonly outdated: (names: readonly string[]) => string;
  readonly again: string;
  readonly printable: string;
  /** Leads to a sheet that was written. */
  readonly openSheet: (name: string) => string;
  readonly writtenSheets: string;
  readonly more: {
    readonly title: string;
    readonly labels: { readonly [O in MoreOption]: string };
    readonly allItems: string;
    readonly assessedItems: string;
    readonly byNumber: string;
    readonly byUnit: string;
    readonly byTable: string;
    readonly byGap: string;
    readonly byCount: string;
    readonly byRegister: string;
  };
}
