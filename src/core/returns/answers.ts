import { cellAt, type Grid } from "../grid/grid";
import { formatAt } from "../grid/format-runs";
import type { CellValue } from "../grid/cell-value";
import type { CellRef } from "../grid/cell-ref";
import { fillFieldsOf, type FillField } from "../handout/fill-fields";
import { statusWord } from "../reports/status-words";
import { insertedTag, tagMarks, tagStyleOf, writtenTag } from "../table/tag-style";
import { cellOfField } from "../table/cell-of-field";
import { columnOf } from "../table/column-of";
import type { Leaf, ProgressTable } from "../table/progress-table";
import { cellText, isBlank } from "../text/cell-text";
import { rowAnswers, type RowAnswer } from "./row-answers";
import { returnedCell, type ReturnedCell, type ReturnedTable } from "./collection";

/** What a unit wrote into one field of one leaf. */
export interface FieldAnswer {
  readonly field: FillField;
  /** As it would be written into the master. */
  readonly value: CellValue;
  /** As the returned cell shows it. */
  readonly text: string;
  /** For comparing: a number as itself. */
  readonly plain: string;
  readonly from: ReturnedCell;
  /** Of a leaf over several rows that have a cell each: what goes into each of them. */
  readonly rows?: readonly RowAnswer[];
}

/** The answers of a returned leaf, empty ones too, to the fields that the master has a column for. */
export function answersOf(returned: ReturnedTable, leaf: Leaf, master: { readonly table: ProgressTable; readonly grid: Grid }, own: Leaf): readonly FieldAnswer[] {
  const { table, grid } = returned;
  const apart = columnOf(table, "status") !== undefined && columnOf(master.table, "status") === undefined;
  return fillFieldsOf(master.table).flatMap((field): readonly FieldAnswer[] => {
    const cell = columnOf(table, field) ? cellOfField(table, leaf, field) : null;
    if (!cell) return [];
    const value = valueOf(grid, leaf, field, cell, cellOfField(master.table, own, field), master.grid);
    const written = field === "progress" && apart ? withStatus(master.table, leaf, value, own) : value;
    const plain = cellText(written);
    const text = typeof value === "number" ? (leaf.fields[field]?.text ?? plain) : plain;
    const rows = written === value && (leaf.fields[field]?.pieces.length ?? 0) > 1 ? rowAnswers(returned, leaf, field, master, own) : null;
    return [{ field, value: isBlank(plain) ? null : written, text, plain, from: returnedCell(returned, cell), ...(rows && { rows }) }];
  });
}

/**
 * The value of a returned cell as the master is to hold it: letter for letter. A share in a cell of percents is written as it
 * is shown (65%) where the master's cell has no such format: 0.65 there would be another statement.
 */
function valueOf(grid: Grid, leaf: Leaf, field: FillField, cell: CellRef, into: CellRef | null, master: Grid): CellValue {
  const written = leaf.fields[field];
  if (written && written.pieces.length > 1) return written.text;
  const value = cellAt(grid, cell);
  if (typeof value !== "number" || !into) return value;
  const percent = (format: string | null): boolean => format?.includes("%") === true;
  return percent(formatAt(grid, cell)) && !percent(formatAt(master, into)) ? (written?.text ?? value) : value;
}

/** A status that a handout asks for in a column of its own, put back into the text as the master writes it. `own`: the master's leaf, null for an item that it has not. */
export function withStatus(master: ProgressTable, leaf: Leaf, value: CellValue, own: Leaf | null): CellValue {
  const word = leaf.fields.status?.text.trim() ?? "";
  if (word === "" || (value !== null && typeof value !== "string")) return value;
  // a tag that the unit wrote into the text itself stays as it wrote it
  if (leaf.tag?.at.field === "progress") return value;
  // as it was sent: the master's own way of writing it, blanks and all
  if (own?.tag && sameStatus(own, leaf, word) && own.progress === (value ?? "")) return own.fields.progress?.text ?? value;
  const style = tagStyleOf(master);
  const said = leaf.status === null ? word : statusWord(master, leaf.status);
  const sentence = style.leads && style.before === "" && style.after !== "";
  const words = sentence && leaf.status !== null ? (tagMarks(master)[leaf.status] ?? "") + said : said;
  const change = insertedTag(style, words, value);
  if (change === null || "value" in change) return writtenTag(style, words);
  return change.edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), value ?? "");
}

const sameStatus = (own: Leaf, leaf: Leaf, word: string): boolean => (leaf.status !== null ? own.status === leaf.status : own.tag?.text === word);
