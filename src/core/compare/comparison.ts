import type { DoubtfulPart } from "./split-items";
import type { Period, ProgressTable } from "../table/progress-table";

/** Why two items are taken for one. `person`: somebody said so. */
export type PairBasis = "same-task" | "similar-task" | "serial-and-unit" | "person";

/** An item and the one that it was in the earlier table; indices into their `items`. */
export interface ItemPair {
  readonly now: number;
  readonly before: number;
  readonly basis: PairBasis;
  /** Likeness of the tasks, 0 to 1. */
  readonly likeness: number;
  /** Shown with 请确认. */
  readonly doubtful: boolean;
}

/**
 * What became of a leaf. `untagged`: one of the two sides has no status, so nothing is said of it. `changed`: from one
 * status to another in a way that none of the other words says.
 */
export type StatusChange =
  | "newly-behind"
  | "still-behind"
  | "recovered"
  | "newly-completed"
  | "paused"
  | "still-paused"
  | "resumed"
  | "changed"
  | "unchanged"
  | "untagged"
  | "new"
  | "dropped";

/** How like the earlier text a progress text is: letter for letter but for blanks and stops; but for figures and times; nearly. */
export type TextSameness = "same" | "time-or-figures-only" | "nearly" | null;

/** A text that was otherwise in the earlier table. */
export interface TextChange {
  readonly before: string;
  readonly now: string;
}

/** One leaf of the table, or one of the earlier table that is gone, with all that is said of it. */
export interface LeafChange {
  /** Indices into this table's items and their leaves; null for a leaf that is gone. */
  readonly now: { readonly item: number; readonly leaf: number } | null;
  /** The same in the earlier table; null for a leaf that is new. */
  readonly before: { readonly item: number; readonly leaf: number } | null;
  readonly change: StatusChange;
  /** Periods in a row, this one included, in which it lags (or is paused); 0 where it does neither. Only as far as tables were given. */
  readonly periodsBehind: number;
  /** The earliest table that was given says so too: at least so many. */
  readonly openEnded: boolean;
  readonly sameness: TextSameness;
  readonly task: TextChange | null;
  readonly target: TextChange | null;
  readonly lead: { readonly before: readonly string[]; readonly now: readonly string[] } | null;
}

/** One of the tables that are compared. */
export interface ComparedTable {
  /** The file that it stands in, or the workbook itself. */
  readonly source: string;
  readonly sheet: string;
  readonly period: Period | null;
  readonly table: ProgressTable;
  /** It is a sheet of the workbook that the reports go into: links can lead there. */
  readonly here?: boolean;
}

/** This table beside earlier ones. */
export interface PeriodComparison {
  readonly now: ComparedTable;
  /** The newest first. */
  readonly earlier: readonly ComparedTable[];
  /** With the newest of the earlier tables, in the order of this one. */
  readonly pairs: readonly ItemPair[];
  /** How many items of each table were in the one before it, this table's first. */
  readonly matched: readonly number[];
  /** Items of this table that are new. */
  readonly added: readonly number[];
  /** Items of the newest earlier table that are gone. */
  readonly dropped: readonly number[];
  /** New items that were probably part of an earlier one, and earlier ones that probably went into one of this table's. */
  readonly split: readonly DoubtfulPart[];
  readonly merged: readonly DoubtfulPart[];
  /** Leaves in this table's order, then those that are gone. */
  readonly changes: readonly LeafChange[];
}

/** A pair that a person made or parted, by the keys of the two items (see `itemKeys`); `before` null: it has none. */
export interface PairDecision {
  readonly now: string;
  readonly before: string | null;
}
