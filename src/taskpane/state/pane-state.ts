import type { Choices, LostChoice } from "../../app/kept-choices";
import type { ExchangeState } from "../exchange/exchange-state";
import type { Suggesting } from "../../app/suggesting";
import type { TableReading, NoTable } from "../../app/choose-sheet";
import type { LostReviews, Review } from "../../app/reviews";
import type { SheetsBeside } from "../../app/sheets-beside";
import type { TableSet } from "../../core/sources/table-set";
import type { UndoToken } from "../../app/workbook";
import type { WritePlan } from "../../app/write-plan";
import type { ComparedTable, PairDecision } from "../../core/compare/comparison";
import type { ComparisonResult } from "../../core/compare/try-comparison";
import type { Draft, DraftId, Each } from "../../core/drafts";
import type { LaidOutSheet } from "../../core/reports/laid-out-sheet";
import type { Problem, Severity } from "../../core/rules/problem";
import type { Status } from "../../core/terms/status";
import type { PlainDate } from "../../core/text/plain-date";
import type { ProgressTable, ReadOptions } from "../../core/table/progress-table";
import type { SheetId } from "../../core/grid/grid";
import type { ReportId } from "../../core/grid/report-id";

export type TabId = "overview" | "check" | "status" | "reports" | "exchange";
export type JobKind = "open" | "read" | "check" | "plan" | "write" | "undo";

/** What is running. One at a time: while there is one, nothing else begins. */
export interface Job {
  readonly kind: JobKind;
  /** Runs for more than half a second: the progress bar is shown. */
  readonly slow: boolean;
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** The person pressed 取消; the work stops at its next step. */
  readonly cancelling: boolean;
  /** Taking back what broke off waits for something; 取消 then means to wait no longer. */
  readonly waiting: boolean;
}

/** What the pane knows of the sheet that it read. */
export type SheetState = { readonly kind: "unread" } | ({ readonly kind: "no-table" } & NoTable) | TableState;

/** What a person chose on a sheet that is read again later. */
export interface LaidAside {
  readonly table: ProgressTable;
  readonly choices: Choices;
}

/** The tables of earlier periods that this one is beside. */
export interface LastState {
  /** Those at hand, in the order in which they were chosen. */
  readonly tables: readonly ComparedTable[];
  /** `null` where none is. */
  readonly result: ComparisonResult | null;
  /** What a person said of pairs with the newest of them. */
  readonly decisions: readonly PairDecision[];
  /** Files that were chosen and must be opened again, by name. */
  readonly wanted: readonly string[];
  /** What the workbook remembers of it cannot be read. */
  readonly damaged: boolean;
}

export const NO_LAST: LastState = { tables: [], result: null, decisions: [], wanted: [], damaged: false };

export interface TableState {
  readonly kind: "table";
  /** What is shown and judged: the sheet that was read, or (一并统计) it and others of its form as one. */
  readonly reading: TableReading;
  /** The sheet that was read, alone. */
  readonly own: TableReading;
  /** The sheets that are one in `reading`; null where it is the one sheet. */
  readonly set: TableSet | null;
  /** Of a sheet that came out of a document: what reading it did and left out. */
  readonly sourceNotes: readonly string[];
  readonly analysis: Suggesting;
  /** As chosen in 报表; null: the end of the period, else today. */
  readonly chosenAsOf: PlainDate | null;
  /** How it was read; reading it again takes the same. */
  readonly options: ReadOptions;
  /** `null` before the table was validated. */
  readonly problems: readonly Problem[] | null;
  /** What was found the last time, to be looked at while it is validated anew. */
  readonly validated: { readonly table: ProgressTable; readonly problems: readonly Problem[] } | null;
  /** Tags that their own text contradicts; `null` before 状态 was looked at. */
  readonly contradictions: readonly Problem[] | null;
  /** Problems settled as 已核实, and suggestions turned down. */
  readonly reviews: readonly Review[];
  readonly declined: readonly Review[];
  /** Such records that stand in the workbook and cannot be read. */
  readonly lostReviews: LostReviews | null;
  readonly lostDeclined: LostReviews | null;
  /** Statuses chosen in 状态 and not yet written. */
  readonly choices: Choices;
  /** Those that no leaf fits any more since the sheet was read again. */
  readonly lostChoices: readonly LostChoice[];
  /** 上期. */
  readonly last: LastState;
  /** Sheets of the same form in the workbook; null before they were looked for. */
  readonly beside: SheetsBeside | null;
  /** A person wants them counted too. */
  readonly together: boolean;
  /** The sheet changed after it was read. */
  readonly outdated: boolean;
  /** Our own report sheets that are older than the table. */
  readonly staleReports: readonly string[];
}

export type CheckFilter = "all" | Severity | "reviewed";
export type CheckGrouping = "problem" | "row" | "unit";
export type StatusFilter = "untagged" | "contradicting" | "chosen" | "all";

/** Changes that are shown together, under a line of their own: places in the plan's changes. */
export interface PreviewGroup {
  readonly label: string;
  readonly changes: readonly number[];
}

/** A write that is shown and not yet done. */
export interface Preview {
  readonly plan: WritePlan;
  readonly purpose: "fix" | "tag" | "reports" | "import" | "handouts" | "collect";
  /** Changes that a person left out, by their places. */
  readonly off: ReadonlySet<number>;
  /** What each change is known by, to leave it out again where it is shown again. */
  readonly ids: readonly string[];
  /** Changes that stand and fall with all others: headings of a new column. */
  readonly bound: ReadonlySet<number>;
  /** What else is to be known before it is written, a line each. */
  readonly notes?: readonly string[];
  /** It brings in a sheet that is read next: what is said then, and what is to be known of the sheet. */
  readonly brings?: { readonly told: string; readonly notes: readonly string[] };
  /** What the workbook is to remember with it. Asked for when it is written. */
  readonly remembers?: () => Promise<{ readonly key: string; readonly text: string }>;
  /** The changes by whom they come from; without it in the order of the sheet. */
  readonly groups?: readonly PreviewGroup[];
}

/** A plan that is to be shown; where nothing is said of its single changes, none of them was left out before. */
export type PlanToShow = Omit<Preview, "off" | "ids" | "bound"> & Partial<Pick<Preview, "ids" | "bound">>;

/** A write that can be taken back. */
export interface LastWrite {
  /** What it takes back, told as one. */
  readonly token: UndoToken;
  /** What takes it back, in this order: one for each sheet. */
  readonly undo: readonly UndoToken[];
  /** Statuses that it wrote: taken back, they are chosen again. */
  readonly choices?: Choices;
  /** hh:mm. */
  readonly at: string;
  /** Names of the sheets that were not there before: taking it back removes them. */
  readonly added: readonly string[];
  /** It brought in a sheet. */
  readonly imported?: boolean;
  /** Names of the report sheets that it wrote. */
  readonly sheets: readonly string[];
}

/** What comes next, where that is not what had the keyboard: an entry of a list, the links to sheets that were written. */
export type FocusWish = { readonly place: "entry"; readonly id: string } | { readonly place: "list" } | { readonly place: "written" };

/** What of 文稿（Word） is chosen. */
export interface DraftWish {
  readonly draft: DraftId;
  /** A 督办通知单 a matter, or one a unit. */
  readonly each: Each;
  /** For this unit alone; null: for all. */
  readonly unit: string | null;
  /** Until when units answer; null leaves room. */
  readonly due: PlainDate | null;
  /** The day that letters bear; null leaves room. */
  readonly issued: PlainDate | null;
  /** A file a unit. */
  readonly separate: boolean;
}

/** Drafts that were made and are looked at. */
export interface MadeDrafts {
  readonly drafts: readonly Draft[];
  /** What a person should know of them. */
  readonly told: readonly string[];
  /** Which of them is shown, from 0. */
  readonly at: number;
}

/** Everything that the pane draws. Only `reduce` makes a new one. */
export interface PaneState {
  readonly tab: TabId;
  readonly settingsOpen: boolean;
  readonly job: Job | null;
  /** What the live region says. */
  readonly told: string;
  readonly sheet: SheetState;
  /** Choices on sheets that are not the one in front of the pane now, with the reading that they were made on. */
  readonly laidAside: ReadonlyMap<SheetId, LaidAside>;
  readonly preview: Preview | null;
  /** Changes that were left out of a write, by what they are known by. */
  readonly leftOut: ReadonlySet<string>;
  /** Where the keyboard goes once nothing runs; null: back to where it was. */
  readonly focus: FocusWish | null;
  /** Tables of a document, a line each, of which one is to be chosen. */
  readonly tables: readonly string[];
  /** A document that was to be read last and has no table: its paragraphs, to be looked at. */
  readonly documentText: { readonly file: string; readonly lines: readonly string[] } | null;
  /** The latest last. */
  readonly writes: readonly LastWrite[];
  /** The entry of 问题 that stands open, by its key. */
  readonly openEntry: string | null;
  readonly checkFilter: CheckFilter;
  readonly checkGrouping: CheckGrouping;
  /** Groups of 问题 that are closed, by their ids. */
  readonly closedGroups: ReadonlySet<string>;
  /** What is looked for in 校验 and 状态. */
  readonly search: string;
  /** 只看本单位: of the items of this unit alone; null for all. */
  readonly unit: string | null;
  /** Only items of this status in 状态, as a tile of 概览 asked for it; "untagged" for those without one. */
  readonly onlyStatus: Status | "untagged" | null;
  readonly statusFilter: StatusFilter;
  /** Statuses are written into a column of their own, not into the texts. */
  readonly statusColumn: boolean;
  readonly chosenReports: readonly ReportId[];
  readonly reportPreview: LaidOutSheet | null;
  readonly draftWish: DraftWish;
  readonly drafts: MadeDrafts | null;
  /** Sheets of the workbook that can be 上期, while a person chooses. */
  readonly lastOffered: readonly TableReading[] | null;
  /** 收发; null before it was used. */
  readonly exchange: ExchangeState | null;
  /** Name of the sheet in front where that is not the one read. */
  readonly otherSheetInFront: string | null;
  /** What the program that holds the workbook said when the last action failed, to copy for support. */
  readonly hostReport: string | null;
  /** An unexpected failure, to copy for support. */
  readonly report: string | null;
}

export const initialState: PaneState = {
  tab: "overview",
  settingsOpen: false,
  job: null,
  told: "",
  sheet: { kind: "unread" },
  laidAside: new Map(),
  preview: null,
  leftOut: new Set(),
  focus: null,
  tables: [],
  documentText: null,
  writes: [],
  openEntry: null,
  checkFilter: "all",
  checkGrouping: "problem",
  closedGroups: new Set(),
  search: "",
  unit: null,
  onlyStatus: null,
  statusFilter: "all",
  statusColumn: false,
  chosenReports: ["summary", "lagging"],
  reportPreview: null,
  draftWish: { draft: "return-notice", each: "item", unit: null, due: null, issued: null, separate: false },
  drafts: null,
  lastOffered: null,
  exchange: null,
  otherSheetInFront: null,
  hostReport: null,
  report: null,
};
