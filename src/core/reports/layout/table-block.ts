import { reportTexts as t } from "../../messages/zh-CN/reports";
import type { CellRange, CellRef } from "../../grid/cell-ref";
import type { LinkTarget, ReportCell, ReportColumn, ReportRow, TableBlock } from "../document";
import type { CellStyle } from "../laid-out-sheet";
import type { ReportOptions } from "../options";
import { cellContent, printedText } from "./cell-content";
import type { ColumnPlan, ColumnSpan } from "./column-plan";
import { BODY_SIZE, cellStyle, headerStyle, HEADER_SIZE, rowHeadingStyle } from "./look";
import { groupParts, type PagePart, type Segment } from "./group-parts";
import { lineCount, textEms } from "./measure";
import { nameLines } from "./name-lines";
import { linesInHeight, MOST_ROW_HEIGHT } from "./page";
import type { SheetWriter } from "./sheet-writer";

/** Where a table came to stand. */
export interface PlacedTable {
  readonly table: TableBlock;
  readonly columns: readonly ReportColumn[];
  readonly kept: readonly number[];
  readonly spans: readonly ColumnSpan[];
  /** First and last header row, 1-based. */
  readonly header: readonly [number, number];
  /** The first sheet row of every table row. */
  readonly rows: readonly number[];
  readonly bottom: number;
  readonly links: readonly { readonly cell: CellRef; readonly to: LinkTarget }[];
}

const LONG_EMS = 14;

/**
 * Writes a table: header, heading rows, rows; what is taller than a row may be goes over several, what does not go on a page
 * over pages.
 *
 * @param repeats its header stands again on every page
 */
export function writeTable(sheet: SheetWriter, table: TableBlock, plan: ColumnPlan, fonts: ReportOptions["fonts"], repeats: boolean): PlacedTable {
  const layout = plan.tables.get(table.id);
  const { columns, kept, spans } = layout ?? { columns: [], kept: [], spans: [] };
  const header = writeHeader(sheet, columns, spans, fonts);
  if (repeats) sheet.repeat(sheet.heightOf(header[0], header[1]));
  const rows: number[] = [];
  const links: { cell: CellRef; to: LinkTarget }[] = [];
  const long = columns.map((column, at) => isLong(table, column, kept[at] ?? at));
  const firm = table.rows.some(({ heading }) => heading !== undefined);
  const context: GroupContext = { firm, columns, kept, spans, fonts, links, long, styles: new Map() };
  for (let at = 0; at < table.rows.length;) {
    const row = table.rows[at];
    if (!row) break;
    if (row.heading !== undefined) {
      // a heading is not left behind at the foot of a page
      if (!beginsHere(sheet, groupAt(table, at + 1), headingHeight(sheet, row.heading, spans), context)) sheet.newPage();
      rows.push(writeHeading(sheet, row.heading, spans, fonts));
      at++;
      continue;
    }
    const group = groupAt(table, at);
    rows.push(...writeGroup(sheet, group, context));
    at += group.length;
  }
  return { table, columns, kept, spans, header, rows, bottom: sheet.rows, links };
}

/** The row at a place with those that continue it; none where a heading stands there. */
function groupAt(table: TableBlock, at: number): readonly ReportRow[] {
  if (table.rows[at] === undefined || table.rows[at]?.heading !== undefined) return [];
  let end = at + 1;
  while (table.rows[end]?.continues) end++;
  return table.rows.slice(at, end);
}

/** Names, and lists of numbers, that do not fit on one short line each. */
function isLong(table: TableBlock, column: ReportColumn, index: number): boolean {
  if (column.content !== "name" && column.content !== "link") return false;
  return table.rows.some((row) => {
    const cell = row.cells[index];
    return cell !== undefined && textEms(printedText(cell)) > LONG_EMS;
  });
}

function writeHeader(
  sheet: SheetWriter,
  columns: readonly ReportColumn[],
  spans: readonly ColumnSpan[],
  fonts: ReportOptions["fonts"],
): readonly [number, number] {
  const style = headerStyle(fonts);
  const ems = (left: number, right: number): number => sheet.ems(left, right, HEADER_SIZE);
  const grouped = columns.some((column) => column.group !== undefined);
  const runs = groupRuns(columns, spans);
  const groupLines = Math.max(1, ...runs.filter((run) => run.group !== undefined).map((run) => lineCount(run.group ?? "", ems(run.left, run.right))));
  const lineOf = (column: ReportColumn, at: number): number => lineCount(column.heading, ems(spans[at]?.left ?? 1, spans[at]?.right ?? 1));
  const inner = Math.max(1, ...columns.map((column, at) => (grouped && column.group === undefined ? 1 : lineOf(column, at))));
  const outer = Math.max(1, ...columns.map((column, at) => (grouped && column.group === undefined ? lineOf(column, at) : 1)));
  const top = grouped ? sheet.addRow(sheet.heightFor(groupLines, HEADER_SIZE)) : sheet.rows + 1;
  const missing = grouped ? sheet.heightFor(outer, HEADER_SIZE) - sheet.heightFor(groupLines, HEADER_SIZE) : 0;
  const bottom = sheet.addRow(Math.max(sheet.heightFor(inner, HEADER_SIZE) + (grouped ? 0 : 3), missing));
  columns.forEach((column, at) => {
    const span = spans[at];
    if (!span) return;
    const from = grouped && column.group === undefined ? top : bottom;
    sheet.put({ row: from, column: span.left }, column.heading);
    sheet.merge({ top: from, left: span.left, bottom, right: span.right });
  });
  for (const run of runs) {
    if (run.group === undefined) continue;
    sheet.put({ row: top, column: run.left }, run.group);
    sheet.merge({ top, left: run.left, bottom: top, right: run.right });
  }
  sheet.paint({ top, left: 1, bottom, right: sheet.columns }, style);
  return [top, bottom];
}

function groupRuns(columns: readonly ReportColumn[], spans: readonly ColumnSpan[]): { group: string | undefined; left: number; right: number }[] {
  const runs: { group: string | undefined; left: number; right: number }[] = [];
  columns.forEach((column, at) => {
    const span = spans[at];
    if (!span) return;
    const last = runs.at(-1);
    if (last && last.group !== undefined && last.group === column.group) last.right = span.right;
    else runs.push({ group: column.group, left: span.left, right: span.right });
  });
  return runs;
}

function headingHeight(sheet: SheetWriter, text: string, spans: readonly ColumnSpan[]): number {
  return sheet.heightFor(lineCount(text, sheet.ems(1, rightOf(spans), BODY_SIZE)), BODY_SIZE) + 2;
}

const rightOf = (spans: readonly ColumnSpan[]): number => Math.max(1, ...spans.map((span) => span.right));

function writeHeading(sheet: SheetWriter, text: string, spans: readonly ColumnSpan[], fonts: ReportOptions["fonts"]): number {
  const right = rightOf(spans);
  const row = sheet.addRow(headingHeight(sheet, text, spans));
  sheet.put({ row, column: 1 }, text);
  const range = { top: row, left: 1, bottom: row, right };
  sheet.merge(range);
  sheet.paint(range, rowHeadingStyle(fonts));
  return row;
}

interface GroupContext {
  /** Pages are broken where they are counted to end: a host with other fonts must not leave a heading behind on one. */
  readonly firm: boolean;
  readonly columns: readonly ReportColumn[];
  readonly kept: readonly number[];
  readonly spans: readonly ColumnSpan[];
  readonly fonts: ReportOptions["fonts"];
  readonly links: { cell: CellRef; to: LinkTarget }[];
  /** Of every column: whether its texts are long. */
  readonly long: readonly boolean[];
  readonly styles: Map<string, CellStyle>;
}

/** A row and the rows that continue it. Returns the first sheet row of each. */
function writeGroup(sheet: SheetWriter, group: readonly ReportRow[], context: GroupContext): readonly number[] {
  const segments = segmentsOf(sheet, group, context);
  const parts = partsFor(sheet, group, segments, sheet.room);
  if (parts === null && !context.firm) sheet.turnPage();
  if (parts === null && context.firm) sheet.newPage();
  const starts: number[] = [];
  const placed = parts ?? partsFor(sheet, group, segments, sheet.room) ?? [];
  // what goes over pages is broken where it was cut, so its first page must be a whole one in every host
  if (parts === null && placed.length > 1) sheet.newPage(true);
  placed.forEach((part, index) => {
    if (index > 0) sheet.newPage();
    writePart(sheet, part, group, starts, context);
  });
  return starts;
}

/** Whether a group begins on the page under a row of so many points, or on the next. */
function beginsHere(sheet: SheetWriter, group: readonly ReportRow[], above: number, context: GroupContext): boolean {
  return group.length === 0 || (above < sheet.room && partsFor(sheet, group, segmentsOf(sheet, group, context), sheet.room - above) !== null);
}

/** One row that fits is that; anything else is shared out. */
function partsFor(sheet: SheetWriter, group: readonly ReportRow[], segments: readonly Segment[], room: number): readonly PagePart[] | null {
  const lines = group.length > 1 ? Infinity : segments.reduce((most, { text, ems }) => Math.max(most, lineCount(text, ems)), 1);
  if (lines <= linesInHeight(MOST_ROW_HEIGHT, BODY_SIZE) && sheet.heightFor(lines, BODY_SIZE) <= room) {
    return [{ rows: [{ row: 0, lines }], cells: segments.map((segment) => ({ segment, top: 0, bottom: 0, text: segment.text, again: false })) }];
  }
  return groupParts({ rows: group.length, segments }, room, sheet.pageRoom, BODY_SIZE);
}

/** The texts of a group; a cell goes down over blank ones in the rows that continue it. */
function segmentsOf(sheet: SheetWriter, group: readonly ReportRow[], { columns, kept, spans }: GroupContext): readonly Segment[] {
  return columns.flatMap((column, at) => {
    const index = kept[at] ?? at;
    const span = spans[at] ?? { left: at + 1, right: at + 1 };
    const ems = sheet.ems(span.left, span.right, BODY_SIZE);
    const segments: Segment[] = [];
    for (let first = 0; first < group.length;) {
      let last = first;
      while (last + 1 < group.length && group[last + 1]?.cells[index]?.kind === "blank") last++;
      const cell = group[first]?.cells[index];
      const text = cell ? textIn(cell, column, ems) : "";
      const again =
        column.repeats === undefined || text === "" ? null : column.repeats === "marked" ? t.layout.continued(text, column.content === "serial") : text;
      segments.push({ at, first, last, text, ems, cuts: column.content === "prose", again });
      first = last + 1;
    }
    return segments;
  });
}

/** What a cell shows; names and numbers are not torn. */
function textIn(cell: ReportCell, column: ReportColumn, ems: number): string {
  const text = printedText(cell);
  return column.content === "name" || column.content === "link" ? nameLines(text, ems) : text;
}

function writePart(sheet: SheetWriter, part: PagePart, group: readonly ReportRow[], starts: number[], context: GroupContext): void {
  const first = sheet.rows + 1;
  for (const { row, lines } of part.rows) {
    const added = sheet.addRow(sheet.heightFor(lines, BODY_SIZE));
    starts[row] ??= added;
  }
  const framed = part.rows.length > 1;
  const frames = new Map<Segment, CellRange>();
  for (const { segment, top, bottom, text, again } of part.cells) {
    const column = context.columns[segment.at];
    const span = context.spans[segment.at];
    const cell = group[segment.first]?.cells[context.kept[segment.at] ?? segment.at];
    if (!column || !span || !cell) continue;
    const range = { top: first + top, left: span.left, bottom: first + bottom, right: span.right };
    const shown = contentOf(cell, column, segment, text, again);
    sheet.put({ row: range.top, column: span.left }, shown.value);
    sheet.merge(range);
    if (cell.kind === "link" && shown.value !== null) context.links.push({ cell: { row: range.top, column: span.left }, to: cell.to });
    const isLong = (context.long[segment.at] ?? false) && shown.value !== t.layout.dash;
    const style = styleOf(column, cell, shown.format, isLong, context);
    const before = frames.get(segment);
    const frame = before ? { ...before, bottom: range.bottom } : range;
    frames.set(segment, frame);
    if (!framed || !isCut(part, segment)) sheet.paint(range, style);
    else if (bottom === lastRowOf(part, segment)) sheet.frame(frame, { ...style, border: "rim" });
  }
}

/** Whether a segment stands in several rows of a part, one below the other. */
const isCut = (part: PagePart, segment: Segment): boolean => part.cells.filter((cell) => cell.segment === segment).length > 1;
const lastRowOf = (part: PagePart, segment: Segment): number => Math.max(...part.cells.filter((cell) => cell.segment === segment).map(({ bottom }) => bottom));

/** What is written of a cell: the whole of it as what it is, a piece of it as text. */
function contentOf(
  cell: ReportCell,
  column: ReportColumn,
  segment: Segment,
  text: string,
  again: boolean,
): { readonly value: string | number | null; readonly format: CellStyle["format"] } {
  const whole = cellContent(cell, column);
  if (text === segment.text && !again) return typeof whole.value === "string" ? { ...whole, value: text } : whole;
  if (again && text === printedText(cell)) return whole;
  return { value: text === "" ? null : text, format: "text" };
}

/** Cells that look alike share one style, so that it is compared once. */
function styleOf(column: ReportColumn, cell: ReportCell, format: CellStyle["format"], isLong: boolean, { styles, fonts }: GroupContext): CellStyle {
  const key = [column.id, cell.tone ?? "", format, isLong].join();
  const style = styles.get(key) ?? cellStyle(column, cell.tone, format, isLong, fonts);
  styles.set(key, style);
  return style;
}
