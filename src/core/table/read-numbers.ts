import type { CellRef } from "../grid/cell-ref";
import type { Field } from "../terms/field";
import { readAmount } from "../text/amounts";
import type { FieldText } from "../text/field-text";
import { isNothing } from "../text/nothing-written";
import type { Leaf } from "./progress-table";

/** A number of a field and what stood in the way of one. */
export interface CellNumber {
  /** The number of the one cell that holds one; null where none does, or several do. */
  readonly value: number | null;
  /** Cells that say something, but not that number: prose, two lines, a second number. */
  readonly unread: readonly { readonly cell: CellRef; readonly text: string }[];
}

const ALL_READ: CellNumber["unread"] = [];
const NO_NUMBER: CellNumber = { value: null, unread: ALL_READ };

/** Reads a number from single cells, never from joined text: a field that lies in several cells has the number of the only one that says one. */
export function numberOf(field: FieldText | undefined, read: (text: string, cell: CellRef) => number | null): CellNumber {
  if (!field) return NO_NUMBER;
  const [single] = field.pieces;
  if (field.pieces.length === 1 && single) {
    if (isNothing(field.text)) return NO_NUMBER;
    const value = read(field.text, single.cell);
    return value === null ? { value, unread: [{ cell: single.cell, text: field.text }] } : { value, unread: ALL_READ };
  }
  const unread: { cell: CellRef; text: string }[] = [];
  const numbers: { value: number; cell: CellRef; text: string }[] = [];
  for (const { cell, start, end } of field.pieces) {
    const text = field.text.slice(start, end);
    if (isNothing(text)) continue;
    const value = read(text, cell);
    if (value === null) unread.push({ cell, text });
    else numbers.push({ value, cell, text });
  }
  const [only] = numbers;
  if (numbers.length === 1 && only) return { value: only.value, unread };
  return { value: null, unread: [...unread, ...numbers.map(({ cell, text }) => ({ cell, text }))] };
}

/** Fields whose cells should hold an amount. */
export const AMOUNT_FIELDS = ["plannedAmount", "actualAmount"] as const satisfies readonly Field[];

/** The cells of a leaf under headings of amounts from which no amount was read, by field: what `amount/not-a-number` tells. */
export function unreadAmounts(leaf: Leaf): readonly { readonly field: (typeof AMOUNT_FIELDS)[number]; readonly cell: CellRef; readonly text: string }[] {
  return AMOUNT_FIELDS.flatMap((field) => numberOf(leaf.fields[field], (text) => readAmount(text)).unread.map(({ cell, text }) => ({ field, cell, text })));
}
