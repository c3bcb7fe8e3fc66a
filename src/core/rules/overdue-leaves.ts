import type { Suggestion } from "../judgement/evidence";
import { eachLeaf } from "../table/each-leaf";
import type { Item, Leaf, ProgressTable } from "../table/progress-table";
import type { Status } from "../terms/status";
import type { PlainDate } from "../text/plain-date";
import { deadlineDisorder } from "./deadline-order";

/** Statuses for which a deadline that is past says nothing, unless the settings say otherwise. */
export const SETTLED: readonly string[] = ["completed", "terminated", "adjusted", "long-term", "lagging", "suspended"];

/** A text that begins with what is done. */
const DONE = /^(?:\S{0,8})?已(?:全部|全面|按时|按期|提前)?(?:完成|办结|完工|竣工|整改|销号|落实)/;

/** A leaf past its deadline. */
export interface OverdueLeaf {
  readonly item: Item;
  readonly leaf: Leaf;
  readonly deadline: PlainDate;
}

/**
 * The leaves that are past their deadline on a day and neither completed nor known to be late: what `date/overdue` finds
 * and the lagging list adds. Silent where the deadline itself is a slip; where a leaf states no status, silent if its
 * text says that it is done.
 */
export function overdueLeaves(
  table: ProgressTable,
  { asOf, suggestion, settled = SETTLED }: { readonly asOf: PlainDate; readonly suggestion: (leaf: Leaf) => Suggestion | null; readonly settled?: readonly string[] },
): readonly OverdueLeaf[] {
  const isSettled = (status: Status | null | undefined): boolean => status !== null && status !== undefined && settled.includes(status);
  const disorder = deadlineDisorder(table);
  const found: OverdueLeaf[] = [];
  eachLeaf(table, (leaf, item) => {
    const { deadline } = leaf;
    if (deadline === null || deadline >= asOf || isSettled(leaf.status) || disorder(leaf) !== null) return;
    if (leaf.status === null && (isSettled(suggestion(leaf)?.status) || DONE.test(leaf.progress.trim()))) return;
    found.push({ item, leaf, deadline });
  });
  return found;
}
