import { cellKey, type CellRef } from "../grid/cell-ref";
import { cellAt } from "../grid/grid";
import { isErrorValue, sameCellValue } from "../grid/cell-value";
import type { LeafPlace } from "../handout/asked-leaves";
import { plainFieldText } from "../handout/plain-text";
import { cellOfField } from "../table/cell-of-field";
import type { Leaf } from "../table/progress-table";
import { cellText, isBlank } from "../text/cell-text";
import type { FieldAnswer } from "./answers";
import type { Master, ReturnEdit, ReturnIssue } from "./collection";

/** A text so long stands in another by nothing but its having been written on. Characters. */
const LONG_ENOUGH = 8;

/** Where an answer goes. */
export interface AnsweredLeaf {
  readonly unit: string;
  readonly place: LeafPlace;
  /** The master's leaf. */
  readonly own: Leaf;
  readonly master: Master;
  /** A person chose the file that it stands in. */
  readonly chosen: boolean;
}

/** One answer into one cell: only where the cell is still what was sent, or empty, or a person chose the file. */
export function settleField(
  answer: FieldAnswer,
  { unit, place, own, master, chosen }: AnsweredLeaf,
): { readonly edits: readonly ReturnEdit[]; readonly issues: readonly ReturnIssue[] } {
  const { field, sent } = answer;
  const cells = own.fields[field]?.pieces.map((piece) => piece.cell) ?? [];
  const into = cellOfField(master.table, own, field);
  if (!into) return { edits: [], issues: [] };
  const now = own.fields[field]?.text ?? "";
  const plain = plainFieldText(master.grid, own, field);
  // blanks at the ends aside: nobody sees them
  if (plain.trim() === answer.plain.trim() || sameCellValue(cellAt(master.grid, into), answer.value)) return { edits: [], issues: [] };
  // a form that lost its mark, whose answer holds the master's text whole: the unit wrote on what the master has now
  const writtenOn = sent === null && plain.trim().length >= LONG_ENOUGH && answer.plain.includes(plain.trim());
  // the unit left what was sent, and the office wrote something newer: that stays
  if (sent?.untouched === true && !chosen) return { edits: [], issues: [] };
  const answers = [{ file: answer.from.file, text: answer.text }];
  if (isErrorValue(answer.value)) return { edits: [], issues: [{ kind: "error-value", unit, place, field, now, answers }] };
  const formulas = new Set(master.grid.formulas.map(cellKey));
  if ([into, ...cells].some((cell) => formulas.has(cellKey(cell)))) return { edits: [], issues: [{ kind: "formula", unit, place, field, now, answers }] };
  if (!isBlank(now) && sent?.masterAsSent !== true && !writtenOn && !chosen)
    return { edits: [], issues: [{ kind: "master-changed", unit, place, field, now, answers, ...(sent === null && { unmarked: true }) }] };
  const edit = (cell: CellRef, value: FieldAnswer["value"]): ReturnEdit => ({
    cell,
    expected: cellAt(master.grid, cell),
    value,
    unit,
    place,
    field,
    from: answer.from,
  });
  // beside its target each, where nothing stands there yet
  if (answer.rows && isBlank(now)) return { edits: answer.rows.map(({ cell, value }) => edit(cell, value)), issues: [] };
  // a text that lies in several cells is written into the first one
  const rest = cells.filter((cell) => cellKey(cell) !== cellKey(into) && cellText(cellAt(master.grid, cell)) !== "");
  return { edits: [edit(into, answer.value), ...rest.map((cell) => edit(cell, null))], issues: [] };
}
