import type { CellRange } from "../../core/grid/cell-ref";
import { HostError } from "../../core/host-error";
import { columnPoints } from "../../app/column-width";
import { GENERAL } from "../../core/grid/number-format";
import { Adorning, type ImagePart } from "./adorning";
import { boxOf, columnsOf, oneCell, etRangeAt } from "./areas";
import { answered, type Asking, countOf, entries, nameAnswered, orNull } from "./asking";
import type { EtName, EtRange, EtSheet } from "./et";
import { bareName, keepMark } from "./marks";
import { putChart } from "./put-chart";
import { putFilling } from "./put-filling";
import { putFrozen, putPage } from "./put-page";
import { putValues } from "./put-values";
import type { LinkImage, EtSheetImage, LineSize, Taking } from "./sheet-image";
import { sheetNameOf } from "./sheet-list";
import { putEdge, putLook, type Look } from "./sheet-look";
import { usedBox } from "./sheet-read";
import { rawValues } from "./value-block";

const ROWS_A_BLOCK = 200;
/** A column's width in points is so much for each character of the usual default font, and the cell's padding. */
const POINTS_A_CHARACTER = 5.625;
const PADDING = 3.35;
/** The widest that a column can be, in characters. */
const WIDEST = 255;

/**
 * Writes an image over a sheet of ours. Links come first (they set a look of their own), then formats, then values (text
 * formats keep texts from being converted), at last the mark, so that a half-written sheet is never one of ours. Values and number
 * formats are needed; all else adorns: where a client refuses it, that is noted and the sheet stands without. Gives the parts of which something was left out.
 */
export async function putImage(sheet: EtSheet, image: EtSheetImage, { app, book, asking }: Taking): Promise<ReadonlySet<ImagePart>> {
  const adorn = new Adorning(sheet, asking.notes);
  await clear(sheet, adorn, asking);
  const refused = image.links.filter((link) => !putLink(sheet, link, adorn));
  for (const look of image.looks) {
    if (look.key === "format") putFormat(sheet, look);
    else adorn.try("looks", `look ${look.key}`, () => putLook(sheet, look));
  }
  await asking.breathe(image.looks.length);
  const format = formatsOf(image);
  for (let top = image.box.top; top <= image.box.bottom; top += ROWS_A_BLOCK) {
    const box = { ...image.box, top, bottom: Math.min(image.box.bottom, top + ROWS_A_BLOCK - 1) };
    putValues(sheet, box, image.values.slice(top - image.box.top, box.bottom - image.box.top + 1), format);
    await asking.breathe(ROWS_A_BLOCK);
  }
  for (const link of refused) putLinkFormula(sheet, link, image, adorn);
  for (const { cell, formula } of image.formulas) adorn.try("formulas", "Range.Formula", () => void (etRangeAt(sheet, oneCell(cell)).Formula = formula));
  for (const edge of image.edges) adorn.try("edges", "Borders", () => putEdge(sheet, edge));
  for (const merge of image.merges) putMerge(sheet, merge, adorn);
  await asking.breathe(image.edges.length + image.merges.length);
  for (const size of image.columns) adorn.try("columns", "Range.ColumnWidth", () => putColumnWidth(sheet, size));
  for (const { range, size } of image.rows) adorn.try("rows", "Range.RowHeight", () => void (etRangeAt(sheet, range).RowHeight = size));
  putPage(sheet, image.page, adorn);
  putFrozen(sheet, image.frozen, app, adorn);
  for (const chart of image.charts) putChart(sheet, chart, adorn);
  for (const name of image.names) adorn.try("names", "Names.Add", () => putName(sheet, name));
  keepMark(book, sheetNameOf(sheet), sheet, image.mark, asking.notes);
  if (image.filling) putFilling(sheet, image.filling, adorn);
  await asking.breathe(image.rows.length);
  return adorn.leftOut;
}

/**
 * Tries, before anything of a sheet is touched, what writing over it cannot do without: its first cell takes its own number format and value.
 * Throws where it does not.
 */
export function checkWritable(sheet: EtSheet, image: EtSheetImage): void {
  const box = oneCell({ row: 1, column: 1 });
  const range = etRangeAt(sheet, box);
  const format = orNull(() => nameAnswered(range.NumberFormat));
  if (format !== null) range.NumberFormat = format;
  if (!image.formulas.some(({ cell }) => cell.row === 1 && cell.column === 1)) putValues(sheet, box, [[image.values[0]?.[0] ?? null]], () => format);
}

async function clear(sheet: EtSheet, adorn: Adorning, asking: Asking): Promise<void> {
  const cells = cellsOf(sheet);
  adorn.try("names", "Name.Delete", () => {
    for (const name of entries(sheet.Names).reverse()) name.Delete();
  });
  adorn.try("links", "Hyperlinks.Delete", () => {
    if (countOf(sheet.Hyperlinks) !== 0) sheet.Hyperlinks.Delete();
  });
  adorn.try("charts", "ChartObject.Delete", () => {
    for (const chart of entries(sheet.ChartObjects()).reverse()) chart.Delete();
  });
  adorn.try("merges", "Range.UnMerge", () => cells.UnMerge());
  const isCleared = adorn.try("looks", "Range.Clear", () => {
    cells.Clear();
    if (holdsValues(sheet)) throw new Error("values are still there");
  });
  if (!isCleared) await empty(sheet, asking);
  adorn.try("columns", "Range.UseStandardWidth", () => void (cells.UseStandardWidth = true));
  adorn.try("rows", "Range.UseStandardHeight", () => void (cells.UseStandardHeight = true));
}

/** All cells of a sheet; the used ones where the client does not give all. */
function cellsOf(sheet: EtSheet): EtRange {
  const cells = orNull<unknown>(() => sheet.Cells);
  return typeof cells === "object" && cells !== null ? sheet.Cells : etRangeAt(sheet, usedBox(sheet));
}

function holdsValues(sheet: EtSheet): boolean {
  const box = usedBox(sheet);
  return rawValues(etRangeAt(sheet, box), box).some((line) => line.some((value) => value !== null));
}

/** For a client that does not clear: no value and no number format is left. */
async function empty(sheet: EtSheet, asking: Asking): Promise<void> {
  const box = usedBox(sheet);
  for (let top = box.top; top <= box.bottom; top += ROWS_A_BLOCK) {
    const range = etRangeAt(sheet, { ...box, top, bottom: Math.min(box.bottom, top + ROWS_A_BLOCK - 1) });
    range.Value2 = "";
    range.NumberFormat = GENERAL;
    await asking.breathe(ROWS_A_BLOCK);
  }
}

/** Number formats keep texts and make figures readable: one that is refused, or passed over in silence, fails the write. */
function putFormat(sheet: EtSheet, look: Look): void {
  putLook(sheet, look);
  const { top: row, left: column } = look.range;
  if (look.value !== GENERAL && orNull<unknown>(() => etRangeAt(sheet, oneCell({ row, column })).NumberFormat) === GENERAL) {
    throw new HostError("host-failed", { facts: { what: "Range.NumberFormat" }, cause: new Error(`the number format ${String(look.value)} was not taken`) });
  }
}

/** The number format that each cell gets, so that only cells without text format need an apostrophe. */
function formatsOf({ box, looks }: EtSheetImage): (row: number, column: number) => string {
  const width = columnsOf(box);
  const formats = new Map<number, string>();
  for (const { range, key, value } of looks) {
    if (key !== "format") continue;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) formats.set(row * width + column, String(value));
    }
  }
  return (row, column) => formats.get(row * width + column) ?? GENERAL;
}

function putLink(sheet: EtSheet, { cell, address, subAddress, tip }: LinkImage, adorn: Adorning): boolean {
  return adorn.try("links", "Hyperlinks.Add", () => void sheet.Hyperlinks.Add(etRangeAt(sheet, oneCell(cell)), address, subAddress, tip));
}

/** Texts inside formulas are at most 255 characters long. */
const FORMULA_TEXT_LIMIT = 255;

/** For a client that refuses links: the same text as a formula that leads there. The text alone where it refuses that too. */
function putLinkFormula(sheet: EtSheet, { cell, subAddress }: LinkImage, image: EtSheetImage, adorn: Adorning): void {
  const text = image.values[cell.row - image.box.top]?.[cell.column - image.box.left];
  if (typeof text !== "string" || text.length > FORMULA_TEXT_LIMIT) return;
  const inQuotes = (part: string): string => `"${part.replace(/"/g, '""')}"`;
  const anchor = etRangeAt(sheet, oneCell(cell));
  const done = adorn.try("links", "HYPERLINK", () => {
    anchor.NumberFormat = GENERAL;
    anchor.Formula = `=HYPERLINK(${inQuotes(`#${subAddress}`)},${inQuotes(text)})`;
  });
  if (done) return;
  const format = formatsOf(image);
  anchor.NumberFormat = format(cell.row, cell.column);
  putValues(sheet, oneCell(cell), [[text]], format);
}

function putMerge(sheet: EtSheet, merge: CellRange, adorn: Adorning): void {
  let tried = false;
  adorn.try("merges", "Range.Merge", () => {
    // the first attempt may have merged and lost its answer
    if (tried && isMerged(etRangeAt(sheet, oneCell({ row: merge.top, column: merge.left })), merge)) return;
    tried = true;
    etRangeAt(sheet, merge).Merge();
  });
}

function isMerged(corner: EtRange, merge: CellRange): boolean {
  const area = orNull(() => boxOf(corner.MergeArea));
  return area?.bottom === merge.bottom && area.right === merge.right;
}

function putColumnWidth(sheet: EtSheet, { range, size, correct }: LineSize): void {
  const columns = etRangeAt(sheet, range);
  if (!correct) {
    columns.ColumnWidth = size;
    return;
  }
  const wanted = columnPoints(size) - PADDING;
  const first = Math.min(WIDEST, wanted / POINTS_A_CHARACTER);
  columns.ColumnWidth = first;
  const width = orNull(() => answered("number", etRangeAt(sheet, { ...range, right: range.left }).Width));
  if (width === null || width <= PADDING || Math.abs(width - PADDING - wanted) < 1) return;
  columns.ColumnWidth = Math.min(WIDEST, (wanted * first) / (width - PADDING));
}

function putName(sheet: EtSheet, { name, refersTo, comment }: EtSheetImage["names"][number]): void {
  const added: unknown = sheet.Names.Add(name, refersTo, true);
  const named = (entry: EtName): boolean => bareName(entry.Name).toLowerCase() === name.toLowerCase();
  const entry = isName(added) ? added : entries(sheet.Names).find(named);
  if (!entry) throw new Error(`there is no name ${name}`);
  entry.Comment = comment;
}

const isName = (handed: unknown): handed is EtName => typeof handed === "object" && handed !== null;
