import { parseRange, rangesOverlap, toA1, type CellRange, type CellRef } from "../../../core/grid/cell-ref";
import { cellAt, type Grid } from "../../../core/grid/grid";
import { cellError, HostError } from "../../../core/host-error";
import { intact, type Package } from "../../../files/package/package";
import { pivotOutput, sheetMapOf, tablesOf } from "../../../files/xlsx/read/sheet-part";
import { openTag, section, type SheetMap } from "../../../files/xlsx/read/sheet-map";
import type { SheetEntry } from "../../../files/xlsx/read/workbook-part";
import { splice } from "../../../files/xml/splice";

/** What stands before the merges in a worksheet, in the order that its schema asks for. */
const BEFORE = [
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
];

/**
 * Refuses merges that must not be made on a sheet as it is now: `protected`, `filtered`, `unsupported` with the cells (one
 * lies across another or in a formatted table or a pivot table; a cell that it would hide holds something).
 */
export function checkMerges(grid: Grid, ranges: readonly CellRange[], pkg: Package, entry: SheetEntry): void {
  if (ranges.length === 0) return;
  if (grid.sheet.protected) throw new HostError("protected", { facts: { sheet: grid.sheet.name } });
  if (grid.sheet.filtered) throw new HostError("filtered", { facts: { sheet: grid.sheet.name } });
  const taken = [...grid.merges, ...pivotOutput(pkg, entry.part), ...tablesOf(pkg, entry.part).flatMap(({ range }) => parseRange(range) ?? [])];
  const across = ranges.filter(
    (range, at) => taken.some((other) => rangesOverlap(other, range)) || ranges.some((other, place) => place < at && rangesOverlap(other, range)),
  );
  if (across.length > 0) throw cellError("unsupported", across.map(leadOf));
  const hidden = ranges
    .flatMap((range) => coveredBy(range))
    .filter((cell) => cellAt(grid, cell) !== null || grid.formulas.some((formula) => formula.row === cell.row && formula.column === cell.column));
  if (hidden.length > 0) throw cellError("unsupported", hidden);
}

const leadOf = ({ top, left }: CellRange): CellRef => ({ row: top, column: left });

function coveredBy(range: CellRange): readonly CellRef[] {
  const cells: CellRef[] = [];
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++) if (row !== range.top || column !== range.left) cells.push({ row, column });
  return cells;
}

/** The package with areas of a sheet merged. */
export function withMerges(pkg: Package, entry: SheetEntry, ranges: readonly CellRange[]): Package {
  return changed(pkg, entry, (map) => {
    const cells = ranges.map((range) => `<${map.prefix}mergeCell ref="${referenceOf(range)}"/>`).join("");
    const all = section(map, "mergeCells");
    if (!all) {
      const at = Math.max(...map.sections.filter(({ name }) => BEFORE.includes(name)).map(({ end }) => end));
      return splice(map.xml, [{ start: at, end: at, text: `<${map.prefix}mergeCells count="${ranges.length}">${cells}</${map.prefix}mergeCells>` }]);
    }
    const close = `</${map.prefix}mergeCells>`;
    const inner = map.xml.slice(all.openEnd, all.end).replace(new RegExp(`${close}$`), "");
    return splice(map.xml, [{ start: all.start, end: all.end, text: elementOf(openTag(map, all), inner + cells, close) }]);
  });
}

/** The package with merges of a sheet taken off again; those that are there no longer are passed over. */
export function withoutMerges(pkg: Package, entry: SheetEntry, ranges: readonly CellRange[]): Package {
  return changed(pkg, entry, (map) => {
    const all = section(map, "mergeCells");
    if (!all) return map.xml;
    const gone = new Set(ranges.map(referenceOf));
    const inner = map.xml.slice(all.openEnd, all.end).replace(new RegExp(`</${map.prefix}mergeCells>$`), "");
    const kept = inner.replace(new RegExp(`<${map.prefix}mergeCell\\s[^>]*?ref="([^"]*)"[^>]*?(?:/>|></${map.prefix}mergeCell>)`, "g"), (whole, ref: string) =>
      gone.has(ref) ? "" : whole,
    );
    const text = kept.trim() === "" ? "" : elementOf(openTag(map, all), kept, `</${map.prefix}mergeCells>`);
    return splice(map.xml, [{ start: all.start, end: all.end, text }]);
  });
}

/** The list with its count set right. */
function elementOf(tag: string, inner: string, close: string): string {
  const count = (inner.match(/<(?:\w+:)?mergeCell[\s/>]/g) ?? []).length;
  const open = tag.replace(/\s*\/>$/, ">").replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, "");
  return `${open.slice(0, -1)} count="${count}">${inner}${close}`;
}

const referenceOf = ({ top, left, bottom, right }: CellRange): string => `${toA1({ row: top, column: left })}:${toA1({ row: bottom, column: right })}`;

function changed(pkg: Package, entry: SheetEntry, change: (map: SheetMap) => string): Package {
  const map = sheetMapOf(pkg, entry.part);
  return pkg.withParts(new Map([[entry.part, intact(entry.part, () => change(map))]]));
}
