import { byPlace, type CellRef } from "../../core/grid/cell-ref";
import { cellError, HostError } from "../../core/host-error";
import { stopIfCancelled } from "../../app/one-writer";
import { sameSheetName } from "../../app/sheet-plan";
import type { Work } from "../../app/workbook";
import type { ImagePart } from "./adorning";
import { answered, needed, orNull } from "./asking";
import type { EtBook, EtSheet, EtSheets } from "./et";
import { keepMark } from "./marks";
import { checkWritable, putImage } from "./put-image";
import { afterFailure, orNote, errorText, type Notes } from "./quiet";
import { takeImage, type EtSheetImage, type Taking } from "./sheet-image";
import { allSheets, isProtected, sheetNameOf, sheetNamed } from "./sheet-list";
import { rawBlock, usedBox } from "./sheet-read";
import { sameRaw } from "./value-block";

/** What becomes of one sheet of ours: added, written over, or deleted. */
export interface ImageChange {
  readonly name: string;
  /** Null: not there. "as it is": taken when the change begins. */
  readonly before: EtSheetImage | "as it is" | null;
  readonly after: EtSheetImage | null;
}

/** A change that was made: what was before is known, and where the sheet stood (1-based; null where it is not known). */
export interface MadeChange {
  readonly name: string;
  readonly before: EtSheetImage | null;
  readonly after: EtSheetImage | null;
  readonly index: number | null;
}

/** The collection to which a sheet is added: that of all sheets, where the client does not give the other. */
function addable(book: EtBook): EtSheets {
  const sheets = orNull<unknown>(() => book.Worksheets);
  return typeof sheets === "object" && sheets !== null ? book.Worksheets : book.Sheets;
}

/** Adds a sheet at a place (1-based), else behind the others. If the call breaks off, what it left behind is removed. */
function addSheet(book: EtBook, name: string, index: number | null, notes: Notes): EtSheet {
  const before = new Set(allSheets(book).map(sheetNameOf));
  const added = (): EtSheet[] => allSheets(book).filter((sheet) => !before.has(sheetNameOf(sheet)));
  try {
    const sheets = allSheets(book);
    const at = index === null ? undefined : sheets[index - 1];
    if (at) addable(book).Add(at, null);
    else addable(book).Add(null, sheets.at(-1) ?? null);
    // some clients hand the new sheet over, others do not
    const sheet = needed("Worksheets.Add", added()[0]);
    sheet.Name = name;
    if (sheetNameOf(sheet) !== name) throw new Error(`Worksheet.Name: the name ${name} was not taken`);
    return sheet;
  } catch (cause) {
    for (const sheet of added()) orNote(notes, "Worksheet.Delete", () => sheet.Delete());
    throw afterFailure(cause, added().length === 0, { sheets: added().map(sheetNameOf).join("、") });
  }
}

/**
 * Deletes a sheet, and looks whether it is gone. Where the client could not be told to ask nothing, it is emptied first: no client asks
 * about an empty sheet.
 */
function deleteSheet(book: EtBook, sheet: EtSheet, name: string, { app, asking: { notes } }: Taking): void {
  if (orNull<unknown>(() => app.DisplayAlerts) !== false) orNote(notes, "Range.Clear", () => void sheet.Cells.Clear());
  sheet.Delete();
  if (sheetNamed(book, name)) throw new Error(`Worksheet.Delete: ${name} is still there`);
  keepMark(book, name, null, null, notes);
}

/** Makes changes of whole sheets, all or none; the sheet in front stays in front. Gives what was made, for taking it back. */
export async function makeSheetChanges(book: EtBook, changes: readonly ImageChange[], taking: Taking, work?: Work): Promise<MadeChange[]> {
  const { notes } = taking.asking;
  const front = orNull(() => book.ActiveSheet);
  const made: MadeChange[] = [];
  const quiet: Taking = { ...taking, asking: taking.asking.uncancelled() };
  try {
    for (const [done, change] of changes.entries()) {
      stopIfCancelled(work);
      work?.progress(done, changes.length);
      await makeOne(book, change, taking, (one) => made.push(one));
    }
    work?.progress(changes.length, changes.length);
    return made;
  } catch (error) {
    const broken: string[] = [];
    for (const one of made.reverse()) if (!(await takeBack(book, one, quiet))) broken.push(one.name);
    throw afterFailure(error, broken.length === 0, { sheets: broken.join("、") });
  } finally {
    orNote(notes, "Worksheet.Activate", () => front?.Activate());
  }
}

/** `began` is told, before anything of the sheet changes, what there will be to take back. */
async function makeOne(book: EtBook, change: ImageChange, taking: Taking, began: (made: MadeChange) => void): Promise<void> {
  const { name, after } = change;
  const { notes } = taking.asking;
  const existing = sheetNamed(book, name);
  if (change.before === null) {
    if (existing || after === null) throw new HostError("changed-meanwhile", { facts: { sheets: name } });
    began({ name, before: null, after, index: null });
    await putImage(addSheet(book, name, null, notes), after, taking);
    return;
  }
  if (!existing) throw new HostError("sheet-gone", { facts: { sheet: name } });
  const { filling } = change.before === "as it is" ? { filling: null } : change.before;
  const before = { ...(await takeImage(existing, taking)), filling };
  if (after !== null) checkWritable(existing, before);
  began({ name, before, after, index: orNull(() => answered("number", existing.Index)) });
  if (after === null) deleteSheet(book, existing, name, taking);
  else await putImage(existing, after, taking);
}

/** Puts one sheet back as it was before a change that did not succeed as a whole, and looks whether it is. */
async function takeBack(book: EtBook, { name, before, index }: MadeChange, taking: Taking): Promise<boolean> {
  const { notes } = taking.asking;
  const nothing: ReadonlySet<ImagePart> = new Set();
  if (await isBack(book, name, before, nothing, taking)) return true;
  for (let attempt = 1; attempt <= 2; attempt++) {
    let leftOut = nothing;
    try {
      const existing = sheetNamed(book, name);
      if (before !== null) leftOut = await putImage(existing ?? addSheet(book, name, index, notes), before, taking);
      else if (existing) deleteSheet(book, existing, name, taking);
    } catch (error) {
      notes(`put back ${name}: ${errorText(error)}`);
    }
    if (await isBack(book, name, before, leftOut, taking)) return true;
  }
  return false;
}

/** Whether a sheet is as it was, but for the parts that the client does not let be put back: those it has refused to a report before. */
async function isBack(book: EtBook, name: string, before: EtSheetImage | null, leftOut: ReadonlySet<ImagePart>, taking: Taking): Promise<boolean> {
  try {
    const sheet = sheetNamed(book, name);
    if (before === null || !sheet) return before === null && !sheet;
    const rest = (image: EtSheetImage): string =>
      JSON.stringify(Object.entries(image).filter(([part]) => part !== "filling" && ![...leftOut].some((left) => left === part)));
    return rest(await takeImage(sheet, taking)) === rest(before);
  } catch (error) {
    taking.asking.notes(`look at ${name}: ${errorText(error)}`);
    return false;
  }
}

/**
 * Throws unless the sheets are as we left them: `sheet-gone`, `protected`, or `changed-meanwhile` naming the cells. `isMore`: whether a
 * sheet holds what we never wrote.
 */
export async function checkAsMade(book: EtBook, made: readonly MadeChange[], taking: Taking, isMore: (sheet: EtSheet) => Promise<boolean>): Promise<void> {
  for (const { name, after } of made) {
    const sheet = sheetNamed(book, name);
    if (after === null) {
      if (allSheets(book).some((other) => sameSheetName(sheetNameOf(other), name))) throw new HostError("changed-meanwhile", { facts: { sheets: name } });
      continue;
    }
    if (!sheet) throw new HostError("sheet-gone", { facts: { sheet: name } });
    if (isProtected(sheet) && after.filling === null) throw new HostError("protected", { facts: { sheet: name } });
    const cells = await changedSince(sheet, after, taking);
    if (cells.length > 0) throw cellError("changed-meanwhile", cells);
    if (await isMore(sheet)) throw new HostError("changed-meanwhile", { facts: { sheets: name } });
  }
}

async function changedSince(sheet: EtSheet, image: EtSheetImage, { asking }: Taking): Promise<CellRef[]> {
  const used = usedBox(sheet);
  const box = { top: 1, left: 1, bottom: Math.max(image.box.bottom, used.bottom), right: Math.max(image.box.right, used.right) };
  const { values } = await rawBlock(sheet, box, asking);
  const cells: CellRef[] = [];
  values.forEach((line, r) =>
    line.forEach((value, c) => {
      if (!sameRaw(value, image.values[r]?.[c] ?? null)) cells.push({ row: r + 1, column: c + 1 });
    }),
  );
  return cells.sort(byPlace);
}
