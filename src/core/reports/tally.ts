import { STATUSES, type Status } from "../terms/status";
import { eachLeaf } from "../table/each-leaf";
import { oncePerTable } from "../table/once-per-table";
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

/** A tally that is being counted. */
export interface GrowingTally extends Tally {
  total: number;
  readonly byStatus: { [S in Status]?: number };
  untagged: number;
}

export const emptyTally = (): GrowingTally => ({ total: 0, byStatus: {}, untagged: 0 });

/** Counts one more; null is untagged. */
export function addStatus(to: GrowingTally, status: Status | null): void {
  to.total++;
  if (status === null) to.untagged++;
  else to.byStatus[status] = (to.byStatus[status] ?? 0) + 1;
}

/** Adds what another tally counted. */
export function addTally(to: GrowingTally, more: Tally): void {
  to.total += more.total;
  to.untagged += more.untagged;
  for (const status of STATUSES) {
    const count = more.byStatus[status];
    if (count !== undefined) to.byStatus[status] = (to.byStatus[status] ?? 0) + count;
  }
}

/** Counts the statuses; null is untagged. */
export function tally(all: Iterable<{ readonly status: Status | null }>): Tally {
  const found = emptyTally();
  for (const { status } of all) addStatus(found, status);
  return found;
}

/** What the sentence and the section table count. */
export function itemsOrLeaves(items: readonly Item[], countBy: ReportOptions["countBy"]): readonly (Item | Leaf)[] {
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

/** The statuses that occur in a table, in items or in leaves, from good to bad. */
export const statusesOf: (table: ProgressTable) => readonly Status[] = oncePerTable((table) => {
  const there = new Set<Status | null>();
  for (const item of table.items) there.add(item.status);
  eachLeaf(table, (leaf) => there.add(leaf.status));
  return STATUSES.filter((status) => there.has(status));
});

const byStatus = oncePerTable((table) => {
  const groups = new Map<Status | null, Item[]>();
  for (const item of table.items) {
    const group = groups.get(item.status);
    if (group) group.push(item);
    else groups.set(item.status, [item]);
  }
  return groups;
});

/** The items of one status, in the order of the table. */
export function itemsOf(table: ProgressTable, status: Status): readonly Item[] {
  return byStatus(table).get(status) ?? [];
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
