import { type CellRef } from "../../../core/grid/cell-ref";
import type { CellValue } from "../../../core/grid/cell-value";
import { readCell, type CellContext } from "../../../files/xlsx/read/cell-content";
import { section, openTag, type SheetMap } from "../../../files/xlsx/read/sheet-map";
import { scanCells, type ScannedCell } from "../../../files/xlsx/read/sheet-cells";
import { splice, type Splice } from "../../../files/xml/splice";
import { attributeIn, isOn, TagScanner } from "../../../files/xml/tags";
import { cellXml, keptAttributes, newCellAttributes } from "./cell-xml";
import { widenedDimension, widenedSpans } from "./widen";

/** One cell and what it becomes: a value, or an element as it stood in the file (null: no element). */
export interface CellWrite {
  readonly cell: CellRef;
  readonly become: { readonly value: CellValue; readonly formatLike: CellRef | null } | { readonly xml: string | null };
}

/** The sheet's XML with the cells changed, and the elements that they were, in the order of the writes. */
export interface EditedSheet {
  readonly xml: string;
  readonly before: readonly (string | null)[];
}

/** A row; where its cells stand in several elements, new ones go into the first. */
interface FoundRow {
  readonly tag: string;
  readonly start: number;
  readonly openEnd: number;
  readonly empty: boolean;
  closeStart: number;
  readonly cells: ScannedCell[];
  /** How many of them stand in the first element. */
  own: number;
}

/**
 * Changes cells in a sheet's XML. Every byte outside of the touched cells stays, but for what a new cell makes
 * necessary: its row, the row's spans and the sheet's dimension.
 */
export function editSheetXml(map: SheetMap, writes: readonly CellWrite[], context: CellContext): EditedSheet {
  const wanted = new Set(writes.flatMap(({ cell, become }) => ("value" in become && become.formatLike ? [cell.row, become.formatLike.row] : [cell.row])));
  const { rows, starts } = findRows(map, wanted);
  const cellOf = ({ row, column }: CellRef): ScannedCell | undefined =>
    rows
      .get(row)
      ?.cells.filter((one) => one.column === column)
      .pop();
  const styleOf = (cell: CellRef): number => {
    const row = rows.get(cell.row);
    return cellOf(cell)?.style ?? rowStyle(row) ?? columnStyle(map, cell.column);
  };
  const before: (string | null)[] = [];
  const byRow = new Map<number, { column: number; old: ScannedCell | undefined; xml: string }[]>();
  for (const { cell, become } of writes) {
    // the last one counts where a file has a cell twice
    const old = cellOf(cell);
    before.push(old ? map.xml.slice(old.start, old.end) : null);
    const line = byRow.get(cell.row) ?? [];
    byRow.set(cell.row, line);
    if ("xml" in become) {
      line.push({ column: cell.column, old, xml: become.xml ?? "" });
      continue;
    }
    const style = styleOf(become.formatLike ?? cell);
    const look = old ? readCell(map.xml, old, context, map.prefix).look : "";
    const attributes = old ? keptAttributes(map.xml.slice(old.start, old.openEnd), become.formatLike ? style : null) : newCellAttributes(cell, style);
    line.push({ column: cell.column, old, xml: cellXml(attributes, become.value, { prefix: map.prefix, date1904: context.date1904, look }) });
  }
  const changes: Splice[] = [];
  const added = new Map<number, string>();
  for (const [number, line] of byRow) {
    line.sort((a, b) => a.column - b.column);
    const row = rows.get(number);
    if (row === undefined) added.set(number, newRow(map.prefix, number, line.map((one) => one.xml).join("")));
    else changes.push(...rowChanges(map, row, line));
  }
  changes.push(
    ...rowInsertions(map, starts, added),
    ...widenedDimension(
      map,
      writes.map(({ cell }) => cell),
    ),
  );
  return { xml: splice(map.xml, changes), before };
}

function findRows(map: SheetMap, wanted: ReadonlySet<number>): { rows: Map<number, FoundRow>; starts: { row: number; start: number }[] } {
  const rows = new Map<number, FoundRow>();
  const starts: { row: number; start: number }[] = [];
  let current: FoundRow | null = null;
  let first = true;
  scanCells(map, {
    row(row) {
      starts.push({ row: row.row, start: row.start });
      current = rows.get(row.row) ?? null;
      first = current === null;
      if (!wanted.has(row.row) || current !== null) return;
      current = {
        tag: map.xml.slice(row.start, row.openEnd),
        start: row.start,
        openEnd: row.openEnd,
        empty: row.empty,
        closeStart: row.openEnd,
        cells: [],
        own: 0,
      };
      rows.set(row.row, current);
    },
    cell(cell) {
      if (current === null) return;
      current.cells.push({ ...cell });
      if (first) current.own++;
    },
    rowEnd(_row, closeStart) {
      if (current !== null && first) current.closeStart = closeStart;
    },
  });
  return { rows, starts };
}

function rowChanges(map: SheetMap, row: FoundRow, line: readonly { column: number; old: ScannedCell | undefined; xml: string }[]): Splice[] {
  const changes: Splice[] = [];
  const fresh = line.filter((one) => one.old === undefined && one.xml !== "");
  for (const { old, xml } of line) if (old) changes.push({ start: old.start, end: old.end, text: xml });
  if (fresh.length === 0) return changes;
  changes.push(
    ...widenedSpans(
      map,
      row,
      fresh.map((one) => one.column),
    ),
  );
  if (row.empty) {
    const slash = map.xml.lastIndexOf("/", row.openEnd);
    const name = `${map.prefix}row`;
    changes.push({ start: slash, end: row.openEnd, text: `>${fresh.map((one) => one.xml).join("")}</${name}>` });
    return changes;
  }
  for (const { column, xml } of fresh) {
    const next = row.cells.find((cell, index) => index < row.own && cell.column > column);
    const at = next?.start ?? row.closeStart;
    changes.push({ start: at, end: at, text: xml });
  }
  return changes;
}

function newRow(prefix: string, row: number, cells: string): string {
  return cells === "" ? "" : `<${prefix}row r="${row}">${cells}</${prefix}row>`;
}

function rowInsertions(map: SheetMap, starts: readonly { row: number; start: number }[], added: ReadonlyMap<number, string>): Splice[] {
  const sorted = [...added].filter(([, xml]) => xml !== "").sort(([a], [b]) => a - b);
  if (sorted.length === 0) return [];
  if (map.data.end === map.rowsTo) {
    const slash = map.xml.lastIndexOf("/", map.data.openEnd);
    return [{ start: slash, end: map.data.openEnd, text: `>${sorted.map(([, xml]) => xml).join("")}</${map.prefix}sheetData>` }];
  }
  return sorted.map(([row, text]) => {
    const at = starts.find((one) => one.row > row)?.start ?? map.rowsTo;
    return { start: at, end: at, text };
  });
}

function rowStyle(row: FoundRow | undefined): number | null {
  if (row === undefined || !isOn(attributeIn(row.tag, "customFormat"))) return null;
  return Number(attributeIn(row.tag, "s") ?? 0);
}

function columnStyle(map: SheetMap, column: number): number {
  const all = section(map, "cols");
  if (all === undefined || openTag(map, all).endsWith("/>")) return 0;
  const tags = new TagScanner(map.xml, all.openEnd, all.end);
  while (tags.next()) {
    if (tags.kind === "close" || tags.local !== "col") continue;
    if (Number(tags.attribute("min")) <= column && column <= Number(tags.attribute("max"))) return Number(tags.attribute("style") ?? 0);
  }
  return 0;
}
