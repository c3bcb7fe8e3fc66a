import { byPlace, type CellRef } from "../../core/grid/cell-ref";
import { cellError, HostError } from "../../core/host-error";
import { stopIfCancelled } from "../../app/one-writer";
import { sameSheetName } from "../../app/sheet-plan";
import type { Work } from "../../app/workbook";
import type { EtBook, EtSheet } from "./et";
import { putImage, type Painting } from "./put-image";
import { afterFailure, orNote, type Notes } from "./quiet";
import { takeImage, type SheetImage } from "./sheet-image";
import { entries } from "./sheet-list";
import { rawBlock } from "./sheet-read";
import { sameRaw } from "./value-block";

/** What becomes of one sheet of ours: added, written over, or deleted. */
export interface SheetChange {
  readonly name: string;
  /** Null: not there. "as it is": taken when the change begins. */
  readonly before: SheetImage | "as it is" | null;
  readonly after: SheetImage | null;
}

/** A change that was made: what was before is known, and where the sheet stood (1-based). */
export interface MadeChange {
  readonly name: string;
  readonly before: SheetImage | null;
  readonly after: SheetImage | null;
  readonly index: number | null;
}

export const sheetNamed = (book: EtBook, name: string): EtSheet | undefined => entries(book.Worksheets).find((sheet) => sameSheetName(sheet.Name, name));

/** Adds a sheet at a place (1-based), else behind the others. If the call breaks off, what it left behind is removed. */
function addSheet(book: EtBook, name: string, index: number | null, notes: Notes): EtSheet {
  const before = new Set(entries(book.Sheets).map((sheet) => sheet.Name));
  try {
    const sheets = book.Sheets;
    const added = index !== null && index <= sheets.Count ? book.Worksheets.Add(sheets.Item(index), null) : book.Worksheets.Add(null, sheets.Item(sheets.Count));
    added.Name = name;
    return added;
  } catch (cause) {
    const left = (): EtSheet[] => entries(book.Sheets).filter((sheet) => !before.has(sheet.Name));
    for (const sheet of left()) orNote(notes, "Delete", () => sheet.Delete());
    throw afterFailure(cause, left().length === 0, { sheets: left().map((sheet) => sheet.Name).join("、") });
  }
}

/** Makes changes of whole sheets, all or none; the sheet in front stays in front. Gives what was made, for taking it back. */
export async function makeSheetChanges(book: EtBook, changes: readonly SheetChange[], painting: Painting, work?: Work): Promise<MadeChange[]> {
  const front = book.ActiveSheet;
  const made: MadeChange[] = [];
  const quiet: Painting = { ...painting, breather: painting.breather.uncancelled() };
  try {
    for (const [done, change] of changes.entries()) {
      stopIfCancelled(work);
      work?.progress(done, changes.length);
      await makeOne(book, change, painting, (one) => made.push(one));
    }
    work?.progress(changes.length, changes.length);
    return made;
  } catch (error) {
    const broken: string[] = [];
    for (const one of made.reverse()) if (!(await takeBack(book, one, quiet))) broken.push(one.name);
    throw afterFailure(error, broken.length === 0, { sheets: broken.join("、") });
  } finally {
    orNote(painting.notes, "Activate", () => front.Activate());
  }
}

/** `began` is told, before anything of the sheet changes, what there will be to take back. */
async function makeOne(book: EtBook, change: SheetChange, painting: Painting, began: (made: MadeChange) => void): Promise<void> {
  const { name, after } = change;
  const existing = sheetNamed(book, name);
  if (change.before === null) {
    if (existing || after === null) throw new HostError("changed-meanwhile", { facts: { sheets: name } });
    began({ name, before: null, after, index: null });
    await putImage(addSheet(book, name, null, painting.notes), after, painting);
    return;
  }
  if (!existing) throw new HostError("sheet-gone", { facts: { sheet: name } });
  const before = await takeImage(painting.app, existing, painting.breather);
  began({ name, before, after, index: existing.Index });
  if (after === null) existing.Delete();
  else await putImage(existing, after, painting);
}

/** Puts one sheet back as it was before a change that did not succeed as a whole, and looks whether it is. */
async function takeBack(book: EtBook, { name, before, index }: MadeChange, painting: Painting): Promise<boolean> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      const existing = sheetNamed(book, name);
      if (before === null) existing?.Delete();
      else await putImage(existing ?? addSheet(book, name, index, painting.notes), before, painting);
    } catch (error) {
      painting.notes(`put back ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (await isBack(book, name, before, painting)) return true;
  }
  return false;
}

async function isBack(book: EtBook, name: string, before: SheetImage | null, painting: Painting): Promise<boolean> {
  const sheet = sheetNamed(book, name);
  if (before === null || !sheet) return before === null && !sheet;
  try {
    return JSON.stringify(await takeImage(painting.app, sheet, painting.breather)) === JSON.stringify(before);
  } catch (error) {
    painting.notes(`look at ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/** Throws unless the sheets are as we left them: `sheet-gone`, `protected`, or `changed-meanwhile` naming the cells. */
export async function checkAsMade(book: EtBook, made: readonly MadeChange[], painting: Painting, untouched: (sheet: EtSheet) => Promise<boolean>): Promise<void> {
  for (const { name, after } of made) {
    const sheet = sheetNamed(book, name);
    if (after === null) {
      if (entries(book.Sheets).some((other) => sameSheetName(other.Name, name))) throw new HostError("changed-meanwhile", { facts: { sheets: name } });
      continue;
    }
    if (!sheet) throw new HostError("sheet-gone", { facts: { sheet: name } });
    if (sheet.ProtectContents) throw new HostError("protected", { facts: { sheet: name } });
    const cells = await changedSince(sheet, after, painting);
    if (cells.length > 0) throw cellError("changed-meanwhile", cells);
    if (!(await untouched(sheet))) throw new HostError("changed-meanwhile", { facts: { sheets: name } });
  }
}

async function changedSince(sheet: EtSheet, image: SheetImage, { breather }: Painting): Promise<CellRef[]> {
  const used = sheet.UsedRange;
  const bottom = Math.max(image.box.bottom, used.Row + used.Rows.Count - 1);
  const right = Math.max(image.box.right, used.Column + used.Columns.Count - 1);
  const { values } = await rawBlock(sheet, { top: 1, left: 1, bottom, right }, breather);
  const cells: CellRef[] = [];
  values.forEach((line, r) =>
    line.forEach((value, c) => {
      if (!sameRaw(value, image.values[r]?.[c] ?? null)) cells.push({ row: r + 1, column: c + 1 });
    }),
  );
  return cells.sort(byPlace);
}
