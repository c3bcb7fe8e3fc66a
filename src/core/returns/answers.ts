import { cellAt } from "../grid/grid";
import { formatAt } from "../grid/format-runs";
import type { CellValue } from "../grid/cell-value";
import type { CellRef } from "../grid/cell-ref";
import { fillFieldsOf } from "../handout/fill-fields";
import type { FillField } from "../terms/filled-in-by";
import { knownKey, leafMarkKey } from "../handout/handout-mark";
import { plainFieldText } from "../handout/plain-text";
import { cellOfField } from "../table/cell-of-field";
import { columnOf } from "../table/column-of";
import type { Item, Leaf } from "../table/progress-table";
import { cellText, isBlank } from "../text/cell-text";
import { rateValue } from "./rate-value";
import { rowAnswers, type RowAnswer } from "./row-answers";
import { returnedCell, type Master, type ReturnedCell, type ReturnedTable } from "./collection";
import { sentField, type SentField } from "./sent-field";
import { chosenWord, isApart, withStatus, type TextWithStatus } from "./status-back";
import { isPercentFormat } from "../grid/number-format";

/** What a unit wrote into one field of one leaf. */
export interface FieldAnswer extends Pick<TextWithStatus, "alone" | "kept"> {
  readonly field: FillField;
  /** As it would be written into the master; null for an empty cell. */
  readonly value: CellValue;
  /** As a person reads it, the status with it. */
  readonly text: string;
  /** For comparing: a number as itself. */
  readonly plain: string;
  readonly from: ReturnedCell;
  /** What the form's mark says of the cell; null where it says nothing. */
  readonly sent: SentField | null;
  /** Of a leaf over several rows that have a cell each: what goes into each of them. */
  readonly rows?: readonly RowAnswer[];
}

/** A leaf of a table, and its item. */
export interface LeafOf {
  readonly item: Item;
  readonly leaf: Leaf;
}

/** What a form's mark knows its leaf by: as the form has it, else as the master has it; null for nothing. */
export const markKey = ({ mark }: Pick<ReturnedTable, "mark">, came: LeafOf, own: LeafOf): string | null =>
  knownKey(mark, leafMarkKey(came.item, came.leaf), leafMarkKey(own.item, own.leaf));

/** The answers of a returned leaf, empty ones too, to the fields that the master has a column for. */
export function answersOf(returned: ReturnedTable, came: LeafOf, master: Master, own: LeafOf): readonly FieldAnswer[] {
  const { table, mark } = returned;
  const { leaf } = came;
  const key = markKey(returned, came, own);
  return fillFieldsOf(master.table).flatMap((field): readonly FieldAnswer[] => {
    const cell = columnOf(table, field) ? cellOfField(table, leaf, field) : null;
    if (!cell) return [];
    const value = valueOf(returned, leaf, field, cell, cellOfField(master.table, own.leaf, field), master);
    const { value: written, ...status } =
      field === "progress" ? withStatus(returned, leaf, value, master.table, own.leaf, key === null ? undefined : mark?.apart?.[key]) : { value };
    const plain = cellText(written);
    const text = typeof written === "number" ? (leaf.fields[field]?.text ?? plain) : plain;
    const rows = written === value && leaf.fields[field] ? rowAnswers(returned, leaf, field, master, own.leaf) : null;
    const apart = field === "progress" && isApart(returned, master.table) ? { status: chosenWord(leaf), text: cellText(value) } : null;
    const sent = sentField(mark, key, field, { master: plainFieldText(master.grid, own.leaf, field), form: isBlank(plain) ? "" : plain, apart });
    return [{ field, value: isBlank(plain) ? null : written, text, plain, from: returnedCell(returned, cell), sent, ...status, ...(rows && { rows }) }];
  });
}

/**
 * The value of a returned cell as the master is to hold it: letter for letter. A share in a cell of percents is written as it
 * is shown (65%) where the master's cell has no such format: 0.65 there would be another statement.
 */
function valueOf(returned: ReturnedTable, leaf: Leaf, field: FillField, cell: CellRef, into: CellRef | null, master: Master): CellValue {
  const { grid } = returned;
  const written = leaf.fields[field];
  if (written && written.pieces.length > 1) return written.text;
  const value = cellAt(grid, cell);
  if (typeof value !== "number" || !into) return value;
  if (field === "completionRate") return rateValue(value, cell, returned, into, master);
  return isPercentFormat(formatAt(grid, cell)) && !isPercentFormat(formatAt(master.grid, into)) ? (written?.text ?? value) : value;
}
