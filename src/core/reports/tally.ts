import { STATUSES, type Status } from "../status/status";
import type { Item, Leaf, ProgressTable } from "../table/progress-table";
import type { ReportOptions } from "./options";

/** How many of what is counted have which status. */
export interface Tally {
  readonly total: number;
  readonly byStatus: { readonly [S in Status]?: number };
  readonly untagged: number;
}

/** Statuses that the denominator `assessed` leaves out. */
export const NOT_ASSESSED: readonly Status[] = ["terminated", "adjusted", "not-assessed", "long-term"];

/** Counts the statuses; null is untagged. */
export function tally(all: Iterable<{ readonly status: Status | null }>): Tally {
  const byStatus: { [S in Status]?: number } = {};
  let total = 0;
  let untagged = 0;
  for (const { status } of all) {
    total++;
    if (status === null) untagged++;
    else byStatus[status] = (byStatus[status] ?? 0) + 1;
  }
  return { total, byStatus, untagged };
}

/** What the sentence and the section table count. */
export function counted(items: readonly Item[], countBy: ReportOptions["countBy"]): readonly (Item | Leaf)[] {
  return countBy === "item" ? items : items.flatMap((item) => item.leaves);
}

/** What a share is of. */
export function denominatorOf(of: Tally, denominator: ReportOptions["denominator"]): number {
  if (denominator === "all") return of.total;
  return NOT_ASSESSED.reduce((rest, status) => rest - (of.byStatus[status] ?? 0), of.total);
}

/** Whether the denominator holds this status. */
export function isAssessed(status: Status, denominator: ReportOptions["denominator"]): boolean {
  return denominator === "all" || !NOT_ASSESSED.includes(status);
}

/** A table never changes, and several parts of a report ask. */
const found = new WeakMap<ProgressTable, readonly Status[]>();

/** The statuses that occur in a table, in items or in leaves, from good to bad. */
export function statusesOf(table: ProgressTable): readonly Status[] {
  const known = found.get(table) ?? collectStatuses(table);
  found.set(table, known);
  return known;
}

function collectStatuses(table: ProgressTable): readonly Status[] {
  const there = new Set<Status | null>();
  for (const item of table.items) {
    there.add(item.status);
    for (const leaf of item.leaves) there.add(leaf.status);
  }
  return STATUSES.filter((status) => there.has(status));
}

/** A share in tenths of a percent, half up, in whole-number arithmetic: 74 of 89 is 831. */
export function permille(part: number, of: number): number {
  return of === 0 ? 0 : Math.floor((2000 * part + of) / (2 * of));
}

/** "83.1%". */
export function percentText(part: number, of: number): string {
  return `${(permille(part, of) / 10).toFixed(1)}%`;
}

/** Whether the rounded shares of these counts do not add up to 100.0 although the counts add up. */
export function roundingShows(parts: readonly number[], of: number): boolean {
  const sum = parts.reduce((total, part) => total + part, 0);
  return sum === of && of > 0 && parts.reduce((total, part) => total + permille(part, of), 0) !== 1000;
}
