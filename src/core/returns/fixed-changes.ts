import { FIXED_FIELDS, fixedText } from "../handout/fixed-text";
import { sentPrint } from "../handout/handout-mark";
import { cellOfField } from "../table/cell-of-field";
import { columnOf } from "../table/column-of";
import type { Leaf, ProgressTable } from "../table/progress-table";
import type { Field } from "../terms/field";
import { comparable } from "../text/same-text";
import type { LeafOf } from "./answers";
import { returnedCell, type ReturnedCell, type ReturnedTable } from "./collection";

/** A text of the office's own columns that is another in the form. */
export interface FixedChange {
  readonly field: Field;
  readonly was: string;
  readonly now: string;
  readonly from: ReturnedCell;
  /** `office`: the form holds what was sent, and the master was changed since. */
  readonly by: "unit" | "office";
}

/** Whether two names are of one unit. */
export type SameUnit = (one: string, other: string) => boolean;

/** The names that a column of units is read as. */
const NAMES_OF: { readonly [F in Field]?: (leaf: Leaf) => readonly string[] } = {
  leadUnit: ({ leadUnits }) => leadUnits,
  units: ({ units }) => units,
  supportUnits: ({ supportUnits }) => supportUnits,
};

/**
 * What differs in the office's own columns of a leaf; blanks and stops aside, and names that the office's list has for one unit. A
 * cell that came back empty changed nothing that would be read.
 *
 * @param key what the form's mark knows the leaf by
 */
export function fixedChanges(
  returned: ReturnedTable,
  came: LeafOf,
  master: ProgressTable,
  own: LeafOf,
  key: string | null,
  sameUnit: SameUnit,
): readonly FixedChange[] {
  const sent = key === null ? undefined : returned.mark?.fixed?.[key];
  return FIXED_FIELDS.flatMap((field): readonly FixedChange[] => {
    if (!columnOf(master, field) || !columnOf(returned.table, field)) return [];
    const [was, now] = [shownText(own, field), shownText(came, field)];
    if (field === "deadline" && isSameMonth(own.leaf, now)) return [];
    if (now === "" || comparable(was) === comparable(now) || fixedText(own.item, own.leaf, field) === fixedText(came.item, came.leaf, field)) return [];
    const names = NAMES_OF[field];
    if (names && names(came.leaf).length > 0 && sameUnits(names(own.leaf), names(came.leaf), sameUnit)) return [];
    const cell = cellOfField(returned.table, came.leaf, field);
    const by = sent?.[field] === sentPrint(fixedText(came.item, came.leaf, field)) ? "office" : "unit";
    return cell ? [{ field, was, now, from: returnedCell(returned, cell), by }] : [];
  });
}

/** 11月底 beside a day of that month. */
function isSameMonth({ deadline }: Leaf, now: string): boolean {
  const month = /^(\d{1,2})月(?:底|末)?前?$/u.exec(now.replace(/\s+/gu, ""))?.[1];
  return deadline !== null && month !== undefined && Number(deadline.slice(5, 7)) === Number(month);
}

const shownText = ({ item, leaf }: LeafOf, field: Field): string => (field === "task" ? item.task : (leaf.fields[field]?.text ?? "")).trim();

/** The same units in the same order, under whatever names. */
const sameUnits = (own: readonly string[], came: readonly string[], sameUnit: SameUnit): boolean =>
  own.length === came.length && own.every((name, at) => sameUnit(name, came[at] ?? ""));
