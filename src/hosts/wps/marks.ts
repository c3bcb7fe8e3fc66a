/**
 * The mark of a sheet of ours stands in two places, since a client may refuse either: a defined name with a comment, as in
 * every host, and a custom property of the workbook, which counts only where the name does not say it.
 */
import { parseA1, type CellRef } from "../../core/grid/cell-ref";
import { stampOf } from "../../core/grid/stamp";
import { readMark, type Mark } from "../../app/mark";
import { oneCell, etRangeAt } from "./areas";
import { answered, entries, orNull } from "./asking";
import { memoryOf, setMemory } from "./book-memory";
import type { EtBook, EtName, EtSheet } from "./et";
import { orNote, type Notes } from "./quiet";
import { sheetNameOf } from "./sheet-list";
import { rawValues } from "./value-block";

/** A mark as the object model has it: the defined name without its sheet, and its comment. */
export interface RawMark {
  readonly name: string;
  readonly comment: string;
}

/** The name of a defined name without its sheet. */
export const bareName = (name: string): string => name.slice(name.lastIndexOf("!") + 1);

/** Whether a defined name stands for A1 of this very sheet: on a sheet that lost or moved its A1 the mark is void. */
function isOnFirstCell(refersTo: unknown, sheet: string): boolean {
  const refers = /^=(.*)!([^!]+)$/s.exec(typeof refersTo === "string" ? refersTo : "");
  const cell: CellRef | null = parseA1(refers?.[2] ?? "");
  const name = (refers?.[1] ?? "").replace(/^'([^]*)'$/, "$1").replace(/''/g, "'");
  return cell?.row === 1 && cell.column === 1 && name === sheet;
}

/** What a defined name is, as far as it may be a mark; null where it is none, or the client does not say. */
function markOfName(entry: EtName, sheet: string): RawMark | null {
  const name = answered("string", entry.Name);
  // most names are the user's: only ours are asked for more
  if (name === null || !/^ProgressTable\./i.test(bareName(name))) return null;
  const comment = answered("string", entry.Comment);
  const raw = { name: bareName(name), comment: comment ?? "" };
  return readMark(raw.name, raw.comment) && isOnFirstCell(entry.RefersTo, sheet) ? raw : null;
}

const KEY = "mark ";
const FIRST: CellRef = { row: 1, column: 1 };

/** What A1 says, so that a sheet of somebody else's under the name of one of ours is none. */
const firstCell = (sheet: EtSheet): string => stampOf(FIRST, rawValues(etRangeAt(sheet, oneCell(FIRST)), oneCell(FIRST)));

/** The marks kept in a workbook's properties, to be looked at once for all of its sheets. */
export type KeptMarks = (sheet: string) => string | null;

export function keptMarks(book: EtBook): KeptMarks {
  const memory = orNull(() => memoryOf(book));
  return (sheet) => orNull(() => memory?.(KEY + sheet) ?? null);
}

function keptMark(sheet: EtSheet, name: string, kept: KeptMarks): RawMark | null {
  const [, first, markName, comment] = /^(\S+) (\S+) (.+)$/.exec(kept(name) ?? "") ?? [];
  if (markName === undefined || comment === undefined || readMark(markName, comment) === null) return null;
  return orNull(() => firstCell(sheet)) === first ? { name: markName, comment } : null;
}

/** The mark of a sheet that we wrote, in the object model's terms; null for any other sheet. */
export function rawMarkOn(sheet: EtSheet, kept: KeptMarks): RawMark | null {
  const name = sheetNameOf(sheet);
  for (const entry of orNull(() => entries(sheet.Names)) ?? []) {
    const mark = orNull(() => markOfName(entry, name));
    if (mark) return mark;
  }
  return keptMark(sheet, name, kept);
}

export function keptMarkOn(sheet: EtSheet, kept: KeptMarks): Mark | null {
  const raw = rawMarkOn(sheet, kept);
  return raw && readMark(raw.name, raw.comment);
}

/** Keeps the mark of a sheet in the workbook's properties, or, with null, takes it away. */
export function keepMark(book: EtBook, name: string, sheet: EtSheet | null, mark: RawMark | null, notes: Notes): void {
  if (mark === null && keptMarks(book)(name) === null) return;
  orNote(notes, "CustomDocumentProperties", () =>
    setMemory(book, KEY + name, mark === null || sheet === null ? null : `${firstCell(sheet)} ${mark.name} ${mark.comment}`),
  );
}
