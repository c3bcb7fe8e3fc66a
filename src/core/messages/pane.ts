import type { Field } from "../terms/field";
import type { HostErrorCode } from "./host-errors";
import type { LastPeriodMessages } from "./last-period";
import type { PaneReportMessages } from "./pane-reports";
import type { Severity } from "../rules/problem";
import type { Untold } from "../grid/grid";

/** The words of the pane. The names of `actions`, `tabs` and `lists` are an interface: people's habits and tests lean on them. */
export interface PaneMessages {
  readonly tabs: {
    readonly label: string;
    readonly overview: string;
    readonly check: string;
    readonly status: string;
    readonly reports: string;
    readonly exchange: string;
  };
  readonly actions: {
    readonly read: string;
    readonly check: string;
    readonly fixAll: string;
    readonly tag: string;
    readonly report: string;
    readonly collect: string;
    readonly undo: string;
    readonly write: string;
    readonly cancel: string;
    readonly stopWaiting: string;
    readonly settings: string;
    readonly close: string;
    readonly back: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    /** Fetches a part of the pane once more. */
    readonly retry: string;
  };
  readonly hints: {
    readonly read: string;
    readonly check: string;
    readonly fixAll: (cells: number) => string;
    readonly tag: (example: string | null) => string;
    readonly tagColumn: string;
    readonly report: string;
    readonly collect: string;
    readonly undo: (at: string, what: string) => string;
  };
  readonly places: (count: number) => string;
  readonly firstRun: { readonly title: string; readonly steps: string; readonly promise: string };
  /** What the pane is: a page of a browser, or a part of the program. */
  readonly offline: (page: boolean) => string;
  readonly list: {
    readonly problems: string;
    readonly items: string;
    readonly none: string;
    /** What a search goes through. */
    readonly searchHint: string;
    /** The sign in the search that empties it. */
    readonly clearSearch: string;
    readonly ownUnit: string;
    readonly allUnits: string;
    readonly onlyUnit: (unit: string) => string;
    readonly unitMissing: (unit: string) => string;
    /** The keys of a list, in one line. */
    readonly keys: { readonly check: string; readonly status: string; readonly toSheet: string };
  };
  /** From entry to entry of a list. */
  readonly walk: {
    readonly back: string;
    readonly next: string;
    readonly backHint: string;
    readonly nextHint: string;
    readonly place: (at: number, of: number) => string;
  };
  readonly told: {
    readonly read: (sheet: string, sections: number, items: number, chosen: boolean) => string;
    readonly notRead: (why: string) => string;
    readonly noHeader: (from: number, to: number) => string;
    readonly noProgress: string;
    readonly noItems: string;
    readonly empty: string;
    readonly checked: (bySeverity: { readonly [S in Severity]: number }, reviewed: number) => string;
    /** 上期 was read and compared. */
    readonly lastRead: (matched: number, added: number, dropped: number, doubtful: number) => string;
    readonly writtenCells: (cells: number) => string;
    /** `unprinted`: those of them whose print set-up did not take effect. */
    readonly writtenSheets: (names: readonly string[], unprinted: readonly string[]) => string;
    readonly notWritten: (why: string) => string;
    /** `what` is as it was, "" where nothing was but sheets that were new; those are `removed`. */
    readonly undone: (what: string, unprinted: readonly string[], removed: readonly string[]) => string;
    /** What was done stands, as told; reading the sheet again afterwards failed. */
    readonly notReread: (done: string, why: string) => string;
    /** What a write touched: so many cells, or these report sheets. */
    readonly touched: (cells: number, sheets: readonly string[]) => string;
    readonly notUndone: (why: string) => string;
    /** A write or an undo broke off, and taking back waits for this. */
    readonly waiting: (why: HostErrorCode) => string;
    /** So many problems were settled, of this item where it is one. */
    readonly reviewed: (count: number, item: string) => string;
    readonly unreviewed: (item: string) => string;
    readonly tagKept: (item: string) => string;
    readonly statusChosen: (item: string, status: string | null) => string;
    readonly statusesChosen: (count: number) => string;
    /** The entry that stood open has gone from the list. */
    readonly entryGone: (item: string, title: string) => string;
    readonly nothingToFix: string;
    readonly nothingToTag: string;
    /** Items whose cell takes no tag. */
    readonly cannotTag: (items: readonly string[]) => string;
    /** Items whose chosen status has no place any more since the sheet was read again. */
    readonly settingsSaved: string;
    readonly lostChoices: (items: readonly string[]) => string;
    readonly nothingToUndo: string;
    readonly noReportChosen: string;
    readonly cancelled: string;
    readonly unexpected: string;
    /** The same after a write that stands. */
    readonly unexpectedAfter: string;
    readonly closedMeanwhile: string;
    readonly outdated: string;
    /** Records of this kind (已核实, 维持原标) that stand in the file and cannot be read; how many, where it is known. */
    readonly lostRecords: (what: "reviewed" | "kept", count: number | null) => string;
    readonly otherSheet: (sheet: string) => string;
  };
  /** 上期: the card of 概览. */
  readonly last: LastPeriodMessages;
  readonly work: { readonly [job in "open" | "read" | "check" | "plan" | "write" | "undo"]: string };
  readonly progress: (done: number, total: number) => string;
  readonly overview: {
    readonly sheet: (name: string) => string;
    readonly headline: (items: number, leaves: number, sections: number, headerRows: string) => string;
    readonly period: (label: string, asOf: string, pace: string | null) => string;
    readonly noPeriod: (asOf: string) => string;
    /** A time is named, its year is not. */
    readonly noYear: (asOf: string) => string;
    readonly items: string;
    readonly share: (share: string, of: number) => string;
    readonly bar: string;
    readonly units: string;
    readonly unitsHint: string;
    readonly unitOf: (lagging: number, items: number) => string;
    readonly noLagging: string;
    /** What pressing a figure does. */
    readonly toItems: (of: string) => string;
    readonly quote: string;
    readonly columns: string;
    readonly columnsHint: string;
    readonly column: (letters: string, heading: string) => string;
    readonly notAField: string;
    readonly history: string;
    readonly unknownColumns: (headings: readonly string[]) => string;
    /** A column that was read as its field by little before another. */
    readonly narrowColumn: (heading: string, field: string, other: string) => string;
    readonly reread: string;
    readonly layout: string;
    readonly hidden: (rows: number, columns: number) => string;
    readonly claimed: (claimed: number, found: number) => string;
    readonly readOnly: (kind: "protected" | "filtered" | "read-only" | "hidden") => string;
    /** What the program would not tell of the sheet, and what to look at. */
    readonly untold: { readonly [U in Untold]: string };
    readonly remnants: (count: number) => string;
  };
  readonly noTable: {
    readonly title: (sheet: string) => string;
    readonly lookedFor: (fields: readonly string[]) => string;
    /** The header says nothing of how work stands. */
    readonly noProgress: (fields: readonly string[]) => string;
    /** No item comes of the rows. */
    readonly noItems: string;
    readonly sawHeader: string;
    readonly saw: string;
    readonly sawRow: (row: number, headings: readonly string[]) => string;
    readonly sawNothing: string;
    readonly headerRow: string;
    readonly readWithRow: string;
    readonly useRow: (row: number) => string;
  };
  readonly check: {
    readonly filters: string;
    readonly all: string;
    readonly reviewed: string;
    readonly grouping: string;
    readonly byRow: string;
    readonly byUnit: string;
    readonly byProblem: string;
    readonly search: string;
    readonly clean: string;
    readonly unchecked: string;
    readonly noneHere: string;
    readonly why: string;
    readonly todo: string;
    /** What to do, and what the program offers besides. */
    readonly todoHere: (action: string, inProgram: string) => string;
    readonly locate: string;
    readonly fixHere: string;
    readonly fixRule: (places: number) => string;
    readonly review: string;
    readonly reviewReason: string;
    readonly reviewReasonHint: string;
    readonly reviewSave: string;
    readonly reviewDrop: string;
    readonly returnList: string;
    readonly reviewedOn: (on: string, reason: string) => string;
    readonly fixable: string;
    readonly before: string;
    readonly after: string;
    readonly blank: string;
    readonly moreCells: (count: number) => string;
    readonly noUnit: string;
    readonly wholeTable: string;
    /** The first of several items. */
    readonly many: (reference: string, count: number) => string;
    readonly group: (heading: string, count: number) => string;
    readonly reviewGroup: string;
    readonly reviewGroupSave: (count: number) => string;
    /** Problems of a group that others have a part in, and that are not settled with it. */
    readonly sharedWithOthers: (count: number, shared: number) => string;
    /** A button's words with the key that does the same. */
    readonly withKey: (label: string, key: string) => string;
    readonly askNote: string;
  };
  readonly status: {
    readonly filters: string;
    readonly untagged: string;
    readonly contradicting: string;
    readonly chosen: string;
    readonly all: string;
    readonly box: string;
    readonly none: string;
    readonly now: string;
    readonly judging: string;
    readonly ownColumn: string;
    /** Where that column is, in brackets. */
    readonly ownColumnWhere: string;
    readonly suggested: (sentence: string, confidence: string) => string;
    readonly noSuggestion: string;
    readonly confidence: { readonly high: string; readonly middle: string; readonly low: string };
    readonly evidence: string;
    readonly adopt: string;
    readonly adoptAll: (count: number) => string;
    readonly keep: string;
    readonly keptOn: (on: string) => string;
    readonly clear: string;
    readonly noneHere: { readonly untagged: string; readonly contradicting: string; readonly chosen: string; readonly all: string };
    readonly notTaggable: string;
    readonly search: string;
    /** Items of one status alone are shown. */
    readonly only: (status: string) => string;
    readonly showAll: string;
    readonly noneFound: string;
  };
  readonly reports: PaneReportMessages;
  readonly preview: {
    readonly title: string;
    readonly cells: (count: number) => string;
    /** Report sheets: new ones, and ones whose content is made anew. */
    readonly sheets: (added: number, updated: number) => string;
    /** Changes without a tick. */
    readonly leftOut: (count: number) => string;
    readonly nothingLeft: string;
    readonly all: string;
    readonly changes: string;
    readonly add: string;
    readonly replace: string;
    readonly replaceEdited: (name: string) => string;
    readonly nameTaken: (name: string, written: string) => string;
    readonly rows: (rows: number) => string;
    readonly losesFormat: (cells: string) => string;
    readonly canUndo: string;
    readonly refused: (cells: string) => string;
  };
  readonly trouble: { readonly title: string; readonly text: string; readonly copy: string; readonly copied: string; readonly goOn: string };
  /** What a column may be said to be; `null`: none of the fields. */
  readonly fieldChoice: (field: Field | null) => string;
}
