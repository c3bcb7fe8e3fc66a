import { byPlace, cellKey, parseRange, toA1, type CellRange, type CellRef } from "../../../core/grid/cell-ref";
import { formatRuns } from "../../../core/grid/format-runs";
import { filledBlock } from "../../../core/grid/filled-block";
import type { Grid, GridDamage } from "../../../core/grid/grid";
import { stampOf } from "../../../core/grid/stamp";
import { LIMITS, tooLarge } from "../../limits";
import { intact, type Package } from "../../package/package";
import { attributeIn, isOn, TagScanner } from "../../xml/tags";
import { readCell, type CellContext } from "./cell-content";
import { HostError } from "../../../core/host-error";
import { FilledRows } from "../../filled-rows";
import { readableStyles } from "./number-formats";
import { scanCells } from "./sheet-cells";
import { section, type SheetMap } from "./sheet-map";
import { sheetMapOf } from "./sheet-part";
import { sharedStringsOf } from "./shared-strings";
import { ofSheet, type SheetEntry, type WorkbookPart } from "./workbook-part";
import { GENERAL, isDateFormat } from "../../../core/grid/number-format";

/** Called now and then while a sheet is read; may throw to stop. `share`: how much is done, 0 to 1. */
export type ReadProgress = (share: number) => void;

/** All of a grid but the sheet's listing. */
export type SheetCells = Omit<Grid, "sheet">;

/** What the cells of a workbook are read with. */
export function cellContext(pkg: Package, book: WorkbookPart): CellContext {
  const { styles, damaged } = readableStyles(pkg, book.styles);
  const formats = styles?.formats ?? [];
  const dates = formats.map(isDateFormat);
  return {
    strings: sharedStringsOf(pkg, book.strings),
    isDate: (style) => dates[style] ?? false,
    formatOf: (style) => formats[style] ?? GENERAL,
    formatsLost: damaged,
    date1904: book.date1904,
  };
}

/** Reads the cells of a sheet. `too-large` as soon as a limit is passed; what is wrong with a sheet is said with its name. */
export function readSheet(pkg: Package, book: WorkbookPart, entry: SheetEntry, progress?: ReadProgress): SheetCells {
  return ofSheet(entry.name, () => {
    const map = sheetMapOf(pkg, entry.part);
    const context = cellContext(pkg, book);
    const place = { row: 0 };
    try {
      return intact(entry.part, () => readCells(map, context, place, progress));
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== "not-a-workbook" || place.row === 0) throw error;
      throw new HostError(error.code, { facts: { ...error.facts, row: place.row }, cause: error.cause });
    }
  });
}

/** `place`: the row that is being read, for the sentence of an error. */
function readCells(map: SheetMap, context: CellContext, place: { row: number }, progress?: ReadProgress): SheetCells {
  const rows = new FilledRows();
  const hiddenRows: number[] = [];
  const formulas: CellRef[] = [];
  const spills: CellRange[] = [];
  const mixedFormat: CellRef[] = [];
  const missing: { readonly text: CellRef[]; readonly result: CellRef[] } = { text: [], result: [] };
  const unformatted: CellRef[] = [];
  const used = { row: 0, column: 0 };
  let scanned = 0;
  scanCells(map, {
    row(row) {
      if (++scanned % 4096 === 0) progress?.((row.start - map.rowsFrom) / (map.rowsTo - map.rowsFrom));
      place.row = row.row;
      rows.begin(row.row);
      const tag = map.xml.slice(row.start, row.openEnd);
      if (tag.includes("hidden") && isOn(attributeIn(tag, "hidden"))) hiddenRows.push(row.row);
    },
    cell(cell) {
      const { row, column } = cell;
      used.row = Math.max(used.row, row);
      used.column = Math.max(used.column, column);
      if (cell.innerEnd === cell.openEnd) return;
      const content = readCell(map.xml, cell, context, map.prefix);
      if (content.formula) formulas.push({ row, column });
      if (content.spill !== "") spills.push(...rangesIn(content.spill));
      if (content.mixed) mixedFormat.push({ row, column });
      if (content.missing !== undefined) missing[content.missing].push({ row, column });
      if (context.formatsLost && typeof content.value === "number") unformatted.push({ row, column });
      if (content.value !== null) rows.put(row, column, content.value, cell.style);
    },
  });
  place.row = 0;
  const merges = mergesOf(map);
  rows.clearCovered(merges);
  const { origin, values } = rows.rectangle();
  const block = filledBlock(origin, values, merges);
  const bottom = block.origin.row + block.values.length - 1;
  const right = block.origin.column + (block.values[0]?.length ?? 0) - 1;
  const damage: GridDamage[] = [
    { kind: "lost-text" as const, cells: missing.text },
    { kind: "no-result" as const, cells: missing.result },
    { kind: "lost-formats" as const, cells: unformatted },
    { kind: "repeated-row" as const, cells: rows.repeated.map((row) => ({ row, column: block.origin.column })) },
    { kind: "repeated-cell" as const, cells: rows.doubled },
  ].filter(({ cells }) => cells.length > 0);
  return {
    ...block,
    hiddenRows: hiddenRows.filter((row) => row <= bottom).sort((a, b) => a - b),
    hiddenColumns: hiddenColumnsOf(map, right),
    formulas: withSpills(formulas, spills, Math.max(bottom, used.row), Math.max(right, used.column)),
    mixedFormat,
    numberFormats: formatRuns(block.origin, block.values, (row, column) => context.formatOf(rows.style(row, column))),
    stamp: stampOf(block.origin, block.values),
    ...(damage.length === 0 ? {} : { damage }),
  };
}

/** The merges of a sheet as written. */
export function mergesOf(map: SheetMap): CellRange[] {
  const all = section(map, "mergeCells");
  if (all === undefined) return [];
  const tags = new TagScanner(map.xml, all.openEnd, all.end);
  const merges: CellRange[] = [];
  while (tags.next()) {
    if (tags.kind === "close" || tags.local !== "mergeCell") continue;
    merges.push(...rangesIn(tags.attribute("ref") ?? ""));
    if (merges.length > LIMITS.merges) throw tooLarge(LIMITS.merges, "merges");
  }
  return merges.filter((merge) => merge.top !== merge.bottom || merge.left !== merge.right);
}

function rangesIn(text: string): CellRange[] {
  const range = parseRange(text);
  return range === null ? [] : [range];
}

function hiddenColumnsOf(map: SheetMap, right: number): number[] {
  const all = section(map, "cols");
  if (all === undefined) return [];
  const tags = new TagScanner(map.xml, all.openEnd, all.end);
  // where hidden columns begin and end, so that any number of elements over all columns costs no more than they are
  const steps = new Map<number, number>();
  const step = (column: number, by: number): void => void steps.set(column, (steps.get(column) ?? 0) + by);
  while (tags.next()) {
    if (tags.kind === "close" || tags.local !== "col") continue;
    if (!isOn(tags.attribute("hidden")) && Number(tags.attribute("width") ?? 1) !== 0) continue;
    const first = Math.max(1, Number(tags.attribute("min")));
    const last = Math.min(right, Number(tags.attribute("max")));
    if (first > last || !Number.isInteger(first) || !Number.isInteger(last)) continue;
    step(first, 1);
    step(last + 1, -1);
  }
  const hidden: number[] = [];
  let over = 0;
  for (let column = 1; column <= right && steps.size > 0; column++) {
    over += steps.get(column) ?? 0;
    if (over > 0) hidden.push(column);
  }
  return hidden;
}

/** More cells of array formulas than this are no table that anybody made by hand. */
const MOST_SPILLED = 2_000_000;

/** The cells of array formulas and data tables hold a formula too, although only the first of them says so; those without a result as well. */
function withSpills(formulas: CellRef[], spills: readonly CellRange[], bottom: number, right: number): CellRef[] {
  if (spills.length === 0) return formulas;
  const all = new Map(formulas.map((cell) => [cellKey(cell), cell]));
  let cost = 0;
  for (const spill of spills) {
    const last = { row: Math.min(spill.bottom, bottom), column: Math.min(spill.right, right) };
    cost += Math.max(0, last.row - spill.top + 1) * Math.max(0, last.column - spill.left + 1);
    if (cost > MOST_SPILLED) throw tooLarge(MOST_SPILLED, "cells", { cell: toA1({ row: spill.top, column: spill.left }) });
    for (let row = spill.top; row <= last.row; row++) {
      for (let column = spill.left; column <= last.column; column++) all.set(cellKey({ row, column }), { row, column });
    }
  }
  return [...all.values()].sort(byPlace);
}
