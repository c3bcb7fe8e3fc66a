/** What a sheet has beside its values and can be read without: hidden rows and columns, fonts inside cells, notes and drawings. */
import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import { cellBeside, cellsIn, columnsOf, isOneCell, etRangeAt, rowsOf, uniformAreas } from "./areas";
import { answered, type Asking, countOf, nameAnswered } from "./asking";
import type { EtRange, EtSheet } from "./et";
import { findTrueCells } from "./true-cells";
import type { RawValue } from "./value-block";

/** So many rows or columns of a sheet that is said to have no hidden ones are measured. */
const MOST_MEASURED = 3000;

/** 1-based numbers of hidden rows or columns. Where the client does not tell, or knows of none, those without any height or width are hidden. */
export async function hiddenAlong(sheet: EtSheet, box: CellRange, lines: "rows" | "columns", asking: Asking): Promise<number[]> {
  const rows = lines === "rows";
  const edge = rows ? { ...box, right: box.left } : { ...box, bottom: box.top };
  const hidden: CellRange[] = [];
  const found = (cell: CellRange): void => void hidden.push(cell);
  const isHidden = (part: CellRange): unknown => {
    const range = etRangeAt(sheet, part);
    return (rows ? range.EntireRow : range.EntireColumn).Hidden;
  };
  const isFlat = (part: CellRange): boolean | null => {
    const range = etRangeAt(sheet, part);
    const size = answered("number", rows ? range.RowHeight : range.ColumnWidth);
    return size === null ? null : size === 0;
  };
  const told = await findTrueCells(edge, { what: rows ? "EntireRow.Hidden" : "EntireColumn.Hidden", ask: isHidden, found }, asking);
  if (!told || (hidden.length === 0 && rowsOf(edge) * columnsOf(edge) <= MOST_MEASURED))
    await findTrueCells(edge, { what: rows ? "Range.RowHeight" : "Range.ColumnWidth", ask: isFlat, found }, asking);
  return hidden.map((cell) => (rows ? cell.top : cell.left)).sort((a, b) => a - b);
}

const FONT: readonly (readonly [what: string, ask: (range: EtRange) => unknown])[] = [
  ["Font.Name", ({ Font: font }) => nameAnswered(font.Name)],
  ["Font.Size", ({ Font: font }) => answered("number", font.Size)],
  ["Font.Bold", ({ Font: font }) => answered("boolean", font.Bold)],
  ["Font.Italic", ({ Font: font }) => answered("boolean", font.Italic)],
  ["Font.Underline", ({ Font: font }) => answered("number", font.Underline)],
  ["Font.Color", ({ Font: font }) => answered("number", font.Color)],
];

/**
 * Cells with several fonts, sizes or colours inside: those that have no answer when they are asked alone. What the client does not answer
 * for any cell is not asked.
 */
export async function mixedCells(sheet: EtSheet, box: CellRange, values: readonly (readonly RawValue[])[], asking: Asking): Promise<CellRef[]> {
  const beside = etRangeAt(sheet, cellBeside(box));
  const asked = FONT.filter(([what, ask]) => asking.known(what, () => ask(beside)) !== null);
  if (asked.length === 0) return [];
  const hasOneFont = (range: EtRange): "one" | null => (asked.every(([, ask]) => ask(range) !== null) ? "one" : null);
  const mixed: CellRange[] = [];
  const found = await uniformAreas(sheet, box, "Font", (range) => hasOneFont(range), asking, { halve: "rows", cell: (cell) => mixed.push(cell) });
  const isText = (cell: CellRef): boolean => typeof values[cell.row - box.top]?.[cell.column - box.left] === "string";
  return found === null ? [] : cellsIn(mixed.filter(isOneCell)).filter(isText);
}

/** Whether a sheet holds notes, conditional formats or drawings that are no charts: we write none of them. What the client does not count counts as none. */
export function isMore(sheet: EtSheet, asking: Asking): boolean {
  const count = (what: string, collection: () => { readonly Count: unknown } | null): number | null => asking.known(what, () => countOf(collection()));
  const comments = count("Comments.Count", () => sheet.Comments);
  const shapes = count("Shapes.Count", () => sheet.Shapes);
  const charts = shapes === null || shapes === 0 ? 0 : count("ChartObjects.Count", () => sheet.ChartObjects());
  const conditions = count("FormatConditions.Count", () => sheet.Cells.FormatConditions);
  return (comments ?? 0) > 0 || (conditions ?? 0) > 0 || (shapes !== null && charts !== null && shapes > charts);
}
