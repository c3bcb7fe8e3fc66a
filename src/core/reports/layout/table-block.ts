import { reportTexts as t } from "../../messages/zh-CN/reports";
import type { CellRef } from "../../grid/cell-ref";
import type { Block, LinkTarget, ReportCell, ReportColumn, ReportRow } from "../document";
import type { CellStyle } from "../laid-out-sheet";
import type { ReportOptions } from "../options";
import { cellContent, printedText } from "./cell-content";
import type { ColumnPlan, ColumnSpan } from "./column-plan";
import { BODY_SIZE, cellStyle, headerStyle, HEADER_SIZE, rowHeadingStyle } from "./look";
import { lineCount, textEms } from "./measure";
import { heightOfLines, linesInHeight, MOST_ROW_HEIGHT } from "./page";
import type { SheetWriter } from "./sheet-writer";
import { splitText, type TextChunk } from "./split-text";

type Table = Block & { kind: "table" };

/** Where a table came to stand. */
export interface PlacedTable {
  readonly table: Table;
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

/** Writes a table: header, heading rows, rows; what is taller than a row may be goes over several. */
export function writeTable(sheet: SheetWriter, table: Table, plan: ColumnPlan, fonts: ReportOptions["fonts"]): PlacedTable {
  const layout = plan.tables.get(table.id);
  const { columns, kept, spans } = layout ?? { columns: [], kept: [], spans: [] };
  const header = writeHeader(sheet, columns, spans, fonts);
  const rows: number[] = [];
  const links: { cell: CellRef; to: LinkTarget }[] = [];
  const long = columns.map((column, at) => isLong(table, column, kept[at] ?? at));
  const context: GroupContext = { columns, kept, spans, fonts, links, long, styles: new Map() };
  for (let at = 0; at < table.rows.length; ) {
    const row = table.rows[at];
    if (!row) break;
    if (row.heading !== undefined) {
      rows.push(writeHeading(sheet, row.heading, spans, fonts));
      at++;
      continue;
    }
    let end = at + 1;
    while (table.rows[end]?.continues) end++;
    const group = table.rows.slice(at, end);
    rows.push(...writeGroup(sheet, group, context));
    at = end;
  }
  return { table, columns, kept, spans, header, rows, bottom: sheet.rows, links };
}

/** Names, and lists of numbers, that do not fit on one short line each. */
function isLong(table: Table, column: ReportColumn, index: number): boolean {
  if (column.content !== "name" && column.content !== "link") return false;
  return table.rows.some((row) => {
    const cell = row.cells[index];
    return cell !== undefined && textEms(printedText(cell)) > LONG_EMS;
  });
}

function writeHeader(sheet: SheetWriter, columns: readonly ReportColumn[], spans: readonly ColumnSpan[], fonts: ReportOptions["fonts"]): readonly [number, number] {
  const style = headerStyle(fonts);
  const ems = (left: number, right: number): number => sheet.ems(left, right, HEADER_SIZE);
  const grouped = columns.some((column) => column.group !== undefined);
  const runs = groupRuns(columns, spans);
  const groupLines = Math.max(1, ...runs.filter((run) => run.group !== undefined).map((run) => lineCount(run.group ?? "", ems(run.left, run.right))));
  const lineOf = (column: ReportColumn, at: number): number => lineCount(column.heading, ems(spans[at]?.left ?? 1, spans[at]?.right ?? 1));
  const inner = Math.max(1, ...columns.map((column, at) => (grouped && column.group === undefined ? 1 : lineOf(column, at))));
  const outer = Math.max(1, ...columns.map((column, at) => (grouped && column.group === undefined ? lineOf(column, at) : 1)));
  const top = grouped ? sheet.addRow(heightOfLines(groupLines, HEADER_SIZE)) : sheet.rows + 1;
  const missing = grouped ? heightOfLines(outer, HEADER_SIZE) - heightOfLines(groupLines, HEADER_SIZE) : 0;
  const bottom = sheet.addRow(Math.max(heightOfLines(inner, HEADER_SIZE) + (grouped ? 0 : 3), missing));
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

function writeHeading(sheet: SheetWriter, text: string, spans: readonly ColumnSpan[], fonts: ReportOptions["fonts"]): number {
  const right = Math.max(1, ...spans.map((span) => span.right));
  const row = sheet.addRow(heightOfLines(lineCount(text, sheet.ems(1, right, BODY_SIZE)), BODY_SIZE) + 2);
  sheet.put({ row, column: 1 }, text);
  const range = { top: row, left: 1, bottom: row, right };
  sheet.merge(range);
  sheet.paint(range, rowHeadingStyle(fonts));
  return row;
}

interface GroupContext {
  readonly columns: readonly ReportColumn[];
  readonly kept: readonly number[];
  readonly spans: readonly ColumnSpan[];
  readonly fonts: ReportOptions["fonts"];
  readonly links: { cell: CellRef; to: LinkTarget }[];
  /** Of every column: whether its texts are long. */
  readonly long: readonly boolean[];
  readonly styles: Map<string, CellStyle>;
}

/** One cell of a group: it may go down over the rows that continue it. */
interface Segment {
  readonly at: number;
  readonly first: number;
  readonly last: number;
  /** The width of its text, in ems. */
  readonly ems: number;
  readonly lines: number;
  readonly chunks: readonly TextChunk[];
}

/** A row and the rows that continue it. Returns the first sheet row of each. */
function writeGroup(sheet: SheetWriter, group: readonly ReportRow[], context: GroupContext): readonly number[] {
  const most = linesInHeight(MOST_ROW_HEIGHT, BODY_SIZE);
  const whole = context.columns.flatMap((_, at) => segmentsOf(sheet, group, at, most, context));
  // the sheet rows of every row of the group, by the lines that each shows
  const parts = group.map((_, index) => partsOf(whole, index));
  const segments = whole.map((segment) => splitAlong(segment, parts[segment.first] ?? []));
  const lines = group.map((_, index) => partsOf(segments, index));
  for (const segment of segments) makeRoom(lines, segment, most);
  const starts = lines.map((parts) => {
    const first = sheet.rows + 1;
    for (const part of parts) sheet.addRow(heightOfLines(part, BODY_SIZE));
    return first;
  });
  for (const segment of segments) writeSegment(sheet, segment, group, starts, lines, context);
  return starts;
}

function segmentsOf(sheet: SheetWriter, group: readonly ReportRow[], at: number, most: number, { kept, spans }: GroupContext): Segment[] {
  const index = kept[at] ?? at;
  const span = spans[at] ?? { left: at + 1, right: at + 1 };
  const ems = sheet.ems(span.left, span.right, BODY_SIZE);
  const segments: Segment[] = [];
  for (let first = 0; first < group.length; ) {
    let last = first;
    while (last + 1 < group.length && group[last + 1]?.cells[index]?.kind === "blank") last++;
    const cell = group[first]?.cells[index];
    const text = cell ? printedText(cell) : "";
    const lines = lineCount(text, ems);
    const chunks = lines > most && first === last ? splitText(text, ems, most) : [{ text, lines: Math.min(lines, most) }];
    segments.push({ at, first, last, ems, lines, chunks });
    first = last + 1;
  }
  return segments;
}

/** The sheet rows of one row, by the lines that each shows: those of the cells that are cut, or one of the tallest. */
function partsOf(segments: readonly Segment[], index: number): number[] {
  const own = segments.filter((segment) => segment.first === index && segment.last === index);
  const count = Math.max(1, ...own.map((segment) => segment.chunks.length));
  const cut = own.filter((segment) => segment.chunks.length > 1 || count === 1);
  return Array.from({ length: count }, (_, part) => Math.max(1, ...cut.map((segment) => segment.chunks[part]?.lines ?? 1)));
}

/** Beside a cell that is cut, another long one is cut too, where it comes out in no more parts. */
function splitAlong(segment: Segment, parts: readonly number[]): Segment {
  if (parts.length < 2 || segment.first !== segment.last || segment.chunks.length > 1) return segment;
  const most = Math.max(...parts);
  if (segment.lines <= most) return segment;
  const chunks = splitText(segment.chunks[0]?.text ?? "", segment.ems, most);
  return chunks.length <= parts.length ? { ...segment, chunks } : segment;
}

/** Where a cell goes down over several rows, they must be tall enough together. */
function makeRoom(lines: number[][], segment: Segment, most: number): void {
  if (segment.first === segment.last && segment.chunks.length > 1) return;
  const parts = lines.slice(segment.first, segment.last + 1);
  let missing = segment.lines - parts.flat().reduce((sum, count) => sum + count, 0);
  for (const part of [...parts].reverse()) {
    for (let i = part.length - 1; i >= 0 && missing > 0; i--) {
      const more = Math.min(missing, most - (part[i] ?? 0));
      part[i] = (part[i] ?? 0) + more;
      missing -= more;
    }
  }
  const end = parts.at(-1);
  while (missing > 0 && end) {
    const more = Math.min(missing, most);
    end.push(more);
    missing -= more;
  }
}

function writeSegment(sheet: SheetWriter, segment: Segment, group: readonly ReportRow[], starts: readonly number[], lines: readonly (readonly number[])[], context: GroupContext): void {
  const column = context.columns[segment.at];
  const span = context.spans[segment.at];
  const cell = group[segment.first]?.cells[context.kept[segment.at] ?? segment.at];
  if (!column || !span || !cell) return;
  const top = starts[segment.first] ?? sheet.rows;
  const bottom = (starts[segment.last] ?? top) + (lines[segment.last]?.length ?? 1) - 1;
  const content = cellContent(cell, column);
  const isLong = (context.long[segment.at] ?? false) && content.value !== t.layout.dash;
  const style = styleOf(column, cell, content.format, isLong, context);
  const onBreak = segment.chunks.length === 1 && standsOnBreak(sheet, segment, top, bottom);
  const row = onBreak ? roomiest(sheet, segment, top, bottom) : top;
  if (cell.kind === "link") context.links.push({ cell: { row, column: span.left }, to: cell.to });
  const range = { top, left: span.left, bottom, right: span.right };
  if (onBreak) {
    // in one of its rows, so that a page break cannot cut it
    sheet.put({ row, column: span.left }, content.value);
    for (let each = top; each <= bottom; each++) sheet.merge({ top: each, left: span.left, bottom: each, right: span.right });
    sheet.frame(range, { ...style, border: "rim" });
    return;
  }
  if (segment.chunks.length === 1) {
    sheet.put({ row: top, column: span.left }, content.value);
    sheet.merge(range);
    sheet.paint(range, style);
    return;
  }
  segment.chunks.forEach((chunk, part) => {
    sheet.put({ row: top + part, column: span.left }, chunk.text);
    sheet.merge({ top: top + part, left: span.left, bottom: top + part, right: span.right });
  });
  sheet.frame(range, { ...style, border: "rim" });
}

/** Cells that look alike share one style, so that it is compared once. */
function styleOf(column: ReportColumn, cell: ReportCell, format: CellStyle["format"], isLong: boolean, { styles, fonts }: GroupContext): CellStyle {
  const key = [column.id, cell.tone ?? "", cell.kind === "link", format, isLong].join();
  const style = styles.get(key) ?? cellStyle(column, cell.tone, cell.kind === "link", format, isLong, fonts);
  styles.set(key, style);
  return style;
}

/** Whether the text of a cell that goes down over rows, in the middle of them, would lie across the edge of two. */
function standsOnBreak(sheet: SheetWriter, segment: Segment, top: number, bottom: number): boolean {
  if (top === bottom) return false;
  const text = heightOfLines(segment.lines, BODY_SIZE);
  const middle = sheet.heightOf(top, bottom) / 2;
  let edge = 0;
  for (let row = top; row < bottom; row++) {
    edge += sheet.heightOf(row, row);
    if (edge > middle - text / 2 && edge < middle + text / 2) return roomiest(sheet, segment, top, bottom) > 0;
  }
  return false;
}

/** The first of the rows that holds the text alone; 0 where none does. */
function roomiest(sheet: SheetWriter, segment: Segment, top: number, bottom: number): number {
  for (let row = top; row <= bottom; row++) if (sheet.heightOf(row, row) >= heightOfLines(segment.lines, BODY_SIZE)) return row;
  return 0;
}
