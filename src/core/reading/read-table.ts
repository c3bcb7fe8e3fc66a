import type { Grid } from "../grid/grid";
import { layoutById } from "../layouts/choose-layout";
import type { Layout } from "../layouts/layout";
import { FIELDS, type Field } from "../terms/field";
import { findHeaders, headerAt, nearestToHeader } from "./find-header";
import { headingReader, type HeadingReader } from "../terms/headings";
import type { ProgressTable, ReadOptions, ReadResult, Remnant } from "../table/progress-table";
import { refusalOf } from "./refusal";
import { arrangeGroups } from "./repeated-groups";
import { restorePlaces, sheetRow } from "./restore-places";
import { arrangeParts } from "./table-parts";
import { viewColumns, viewGrid, type SheetView } from "./sheet-view";
import { sideBySide } from "./side-by-side";
import { chooseTable, type TableChoice } from "./table-blocks";
import { readTop } from "./table-top";
import { runToEnd, type Steps } from "../steps";
import { fromTheTop, otherTables, textsIn } from "./other-tables";
import { readChoice, stage } from "./read-choice";

/**
 * Reads a sheet as a progress table. Never fails on data: what cannot be read is a remnant with its place. `ok` is false
 * only where no header is found. The steps are those of the files beside this one: headers, the table of the sheet,
 * columns, rows, items and sections, fields, statuses, names.
 */
export function readTable(grid: Grid, options: ReadOptions = {}): ReadResult {
  return runToEnd(readTableInSteps(grid, options));
}

/** As `readTable`, in steps: a caller may let a screen breathe between two of them, or stop. */
export function* readTableInSteps(grid: Grid, options: ReadOptions = {}): Steps<ReadResult> {
  const sheet = viewGrid(grid);
  const own = options.layouts ?? [];
  const asked = options.layout === undefined ? null : layoutById(options.layout, own);
  const headings = headingReader(mergeHeadings(asked ? [asked] : own));
  yield stage(0);
  const choose = (view: SheetView): TableChoice | null =>
    chooseTable(view, options.headerRow === undefined ? findHeaders(view, headings) : givenHeaders(view, options.headerRow, headings), headings);
  const choice = choose(sheet);
  yield stage(1);
  if (!choice) return { ok: false, reason: "no-header", lookedFor: FIELDS, saw: nearestToHeader(sheet, headings) };
  const arranged = arrangeParts(sheet, choice, headings) ?? arrangeGroups(sheet, choice, headings);
  if (arranged) {
    const { view, header, headerRows, mapping } = arranged;
    const read = yield* readChoice(
      view,
      { header, headerRows, others: [] },
      headings,
      asked,
      { ...options, mapping: { ...mapping, ...options.mapping } },
      (row) => sheetRow(arranged, row),
    );
    const table = restorePlaces(read, arranged);
    const whole = {
      ...table,
      title: readTop(sheet, header).title ?? table.title,
      remnants: fromTheTop([...table.remnants, ...otherTables(sheet, choice)]),
    };
    return resultOf(whole, sheet, choice, options);
  }
  const sides = sideBySide(sheet, choice.header, headings);
  const view = sides ? viewColumns(sheet, sides.read) : sheet;
  const part = sides ? choose(view) : null;
  if (!sides || !part) return resultOf(yield* readChoice(sheet, choice, headings, asked, options), sheet, choice, options);
  const table = yield* readChoice(view, part, headings, asked, options);
  const beside: Remnant = {
    kind: "second-table",
    row: part.header.top,
    column: sides.other.left,
    text: textsIn(viewColumns(sheet, sides.other), part.header.top, sheet.used.bottom),
  };
  const whole = { ...table, title: table.title ?? readTop(sheet, choice.header).title, remnants: fromTheTop([...table.remnants, beside]) };
  return resultOf(whole, view, part, options);
}

function resultOf(table: ProgressTable, view: SheetView, { header }: TableChoice, options: ReadOptions): ReadResult {
  let filled = 0;
  for (let row = header.bottom + 1; row <= view.used.bottom && filled === 0; row++) filled += textsIn(view, row, row) === "" ? 0 : 1;
  return refusalOf(table, filled, options) ?? { ok: true, table };
}

/** A header that a person gave, and those that are found below it. */
function givenHeaders(view: SheetView, row: number, headings: HeadingReader): ReturnType<typeof findHeaders> {
  if (row < view.used.top || row > view.used.bottom) return [];
  const header = headerAt(view, row, headings);
  return [header, ...findHeaders(view, headings).filter(({ top }) => top > header.bottom)];
}

function mergeHeadings(layouts: readonly Layout[]): { [F in Field]?: string[] } {
  const merged: { [F in Field]?: string[] } = {};
  for (const { headings } of layouts) for (const field of FIELDS) merged[field] = [...(merged[field] ?? []), ...(headings[field] ?? [])];
  return merged;
}
