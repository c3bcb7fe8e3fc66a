import { reportTexts as t } from "../../messages/zh-CN/reports";
import type { Block, ReportColumn, ReportRow } from "../document";
import type { PrintSetup } from "../laid-out-sheet";
import { printedText } from "./cell-content";
import { textEms } from "./measure";
import { COLUMN_PADDING, SCALES, POINTS_PER_UNIT, SAFE_SHARE, sheetWidth } from "./page";
import { BODY_SIZE, HEADER_SIZE } from "./look";

type Table = Block & { kind: "table" };

/** Which columns of the sheet a column of a table takes; 1-based, inclusive. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** The columns of one table that are kept, with their places in its rows (`kept`) and on the sheet (`spans`). */
export interface TableLayout {
  readonly columns: readonly ReportColumn[];
  readonly kept: readonly number[];
  readonly spans: readonly ColumnSpan[];
}

/** How the tables of a document share the columns of one sheet. */
export interface ColumnPlan {
  /** By the id of the table. */
  readonly tables: ReadonlyMap<string, TableLayout>;
  /** Of every column of the sheet, in figures of the body font. */
  readonly widths: readonly number[];
  readonly paper: PrintSetup["paper"];
  /** Headings of the columns that found no room. */
  readonly dropped: readonly string[];
}

/** What a column of the sheet wants, in points of text. */
interface Need {
  readonly least: number;
  /** Wider than this is of no use. */
  readonly most: number;
  /** It takes of the room that is left; numbers do not. */
  readonly grows: boolean;
}

/** So many rows of a table stand for all of them. */
const SAMPLE = 100;

/**
 * Shares the page among the columns. A4 stays A4 as long as it need not shrink below 75 %: first the sheet is made
 * wider, then optional columns go; only then it becomes A3, with all columns.
 */
export function planColumns(tables: readonly Table[], paper: PrintSetup["paper"]): ColumnPlan {
  const optional = tables.flatMap((table) => table.columns.filter((column) => column.optional !== undefined));
  const order = [...optional].sort((a, b) => (a.optional ?? 0) - (b.optional ?? 0));
  for (let drop = 0; drop <= order.length; drop++) {
    const dropped = order.slice(0, drop);
    const plan = tryPlan(tables, dropped, paper);
    if (plan) return plan;
  }
  return tryPlan(tables, [], "A3") ?? forcePlan(tables, [], "A3");
}

function tryPlan(tables: readonly Table[], dropped: readonly ReportColumn[], paper: PrintSetup["paper"]): ColumnPlan | null {
  const needs = needsOf(tables, dropped);
  const rows = sampleOf(tables, dropped, needs.length);
  const least = needs.reduce((sum, need) => sum + need.least + COLUMN_PADDING, 0);
  for (const step of SCALES) {
    const room = sheetWidth(paper, step.scale);
    if (least > room) continue;
    const { widths, lines } = shareOut(needs, rows, room - needs.length * COLUMN_PADDING - 2);
    if (lines <= step.lines) return planOf(tables, dropped, paper, widths);
  }
  return null;
}

function forcePlan(tables: readonly Table[], dropped: readonly ReportColumn[], paper: PrintSetup["paper"]): ColumnPlan {
  const needs = needsOf(tables, dropped);
  return planOf(tables, dropped, paper, needs.map((need) => need.least));
}

function planOf(tables: readonly Table[], dropped: readonly ReportColumn[], paper: PrintSetup["paper"], points: readonly number[]): ColumnPlan {
  const layouts = spansOf(tables, dropped);
  return {
    tables: layouts,
    widths: points.map((width) => Math.ceil((width / POINTS_PER_UNIT) * 4) / 4),
    paper,
    dropped: dropped.map((column) => column.heading),
  };
}

/** The table with the most columns sets the grid; in another, the widest column takes what is left over. */
function spansOf(tables: readonly Table[], dropped: readonly ReportColumn[]): ColumnPlan["tables"] {
  const kept = tables.map((table) => table.columns.flatMap((column, index) => (dropped.includes(column) ? [] : [index])));
  const count = Math.max(1, ...kept.map((columns) => columns.length));
  return new Map(
    tables.map((table, index) => {
      const indexes = kept[index] ?? [];
      const columns = indexes.flatMap((at) => table.columns[at] ?? []);
      const extra = count - columns.length;
      const wide = Math.max(0, columns.map((column) => column.content === "prose" || column.content === "link").lastIndexOf(true));
      const spans = columns.map((_, at) => ({ left: at + 1 + (at > wide ? extra : 0), right: at + 1 + (at >= wide ? extra : 0) }));
      return [table.id, { columns, kept: indexes, spans }];
    }),
  );
}

function needsOf(tables: readonly Table[], dropped: readonly ReportColumn[]): readonly Need[] {
  const needs: (Need | undefined)[] = [];
  for (const [table, layout] of laidOut(tables, dropped)) {
    layout.columns.forEach((column, at) => {
      const span = layout.spans[at];
      if (!span) return;
      const need = needOf(textsOf(table, layout.kept[at] ?? at), column);
      // a column that spans several needs of its last one only what the others do not give
      const least = span.left === span.right ? need.least : 0;
      const old = needs[span.right - 1];
      needs[span.right - 1] = old
        ? { least: Math.max(old.least, least), most: Math.max(old.most, need.most), grows: old.grows || need.grows }
        : { ...need, least };
    });
  }
  const none: Need = { least: 3 * BODY_SIZE, most: 3 * BODY_SIZE, grows: false };
  return Array.from(needs, (need) => need ?? none);
}

function laidOut(tables: readonly Table[], dropped: readonly ReportColumn[]): readonly (readonly [Table, TableLayout])[] {
  const layouts = spansOf(tables, dropped);
  return tables.flatMap((table) => {
    const layout = layouts.get(table.id);
    return layout ? [[table, layout] as const] : [];
  });
}

/** Rows spread evenly over the table. */
function sampledRows(table: Table): readonly ReportRow[] {
  const step = Math.max(1, Math.floor(table.rows.length / SAMPLE));
  return table.rows.filter((row, index) => index % step === 0 && row.heading === undefined);
}

const textsOf = (table: Table, index: number): readonly string[] =>
  sampledRows(table).map((row) => {
    const cell = row.cells[index];
    return cell ? printedText(cell) : "";
  });

/** Of sampled rows, how long the text in each column of the sheet is, in points. */
function sampleOf(tables: readonly Table[], dropped: readonly ReportColumn[], count: number): readonly (readonly number[])[] {
  return laidOut(tables, dropped).flatMap(([table, layout]) =>
    sampledRows(table).map((row) => {
      const lengths = new Array<number>(count).fill(0);
      layout.columns.forEach((column, at) => {
        const cell = row.cells[layout.kept[at] ?? at];
        const place = (layout.spans[at]?.right ?? 1) - 1;
        if (cell && grows(column)) lengths[place] = (textEms(printedText(cell)) * BODY_SIZE) / SAFE_SHARE;
      });
      return lengths;
    }),
  );
}

/** Up to three characters a heading stays on one line, a long one goes over three. */
const headingEms = (ems: number): number => (ems <= 3 ? ems : Math.ceil(ems / (ems > 8 ? 3 : 2)));

const grows = (column: ReportColumn): boolean => column.content === "name" || column.content === "link" || column.content === "prose";

function needOf(texts: readonly string[], column: ReportColumn): Need {
  const widest = (parts: readonly string[]): number => parts.reduce((most, part) => Math.max(most, textEms(part)), 0);
  const whole = widest(texts.flatMap((text) => text.split("\n")));
  const points = (ems: number): number => ((ems + 0.4) * BODY_SIZE) / SAFE_SHARE;
  const ems = textEms(column.heading);
  const heading = ((headingEms(ems) + 0.2) * HEADER_SIZE) / SAFE_SHARE;
  const oneLine = ((Math.min(ems, 8) + 0.2) * HEADER_SIZE) / SAFE_SHARE;
  const need = (least: number, most: number): Need => ({ least: Math.max(heading, least), most: Math.max(heading, oneLine, most), grows: grows(column) });
  switch (column.content) {
    case "serial":
    case "number":
    case "status":
      return need(points(Math.min(whole, 8)), points(Math.min(whole, 8)) * 1.3);
    case "name": {
      const name = widest(texts.flatMap((text) => text.split(/[\n、]/u)));
      const several = texts.some((text) => text.includes("、"));
      return need(points(Math.min(Math.max(name, 3), several ? 4.6 : 6)), points(whole));
    }
    case "link":
      return need(points(Math.min(Math.max(whole, 3), 6)), points(whole));
    case "prose":
      // an empty column is there to be written in by hand; one that is mostly empty makes do with less
      if (whole === 0) return need(points(7), points(9));
      return need(points(texts.filter((text) => text !== "").length * 3 < texts.length ? 4.6 : 6), points(whole));
  }
}

/** A row is as tall as its tallest cell: the higher, the more the sum below is the tallest alone. */
const SHARPNESS = 5;

/**
 * Widths in points that make the rows, taken together, as low as the least and the most of each column allow, and the
 * average lines of a row then. Each round gives a column room in proportion to the lines that it is the cause of.
 */
function shareOut(needs: readonly Need[], rows: readonly (readonly number[])[], space: number): { readonly widths: readonly number[]; readonly lines: number } {
  let weights = needs.map((need) => (need.grows ? need.least : 0));
  let widths = fill(needs, weights, space);
  let lines = 0;
  const parts = new Float64Array(needs.length);
  for (let round = 0; round < 24; round++) {
    const causes = new Array<number>(needs.length).fill(0);
    lines = 0;
    for (const row of rows) {
      let sum = 0;
      for (let i = 0; i < row.length; i++) sum += parts[i] = ((row[i] ?? 0) / (widths[i] ?? 1)) ** SHARPNESS;
      if (sum === 0) continue;
      const height = sum ** (1 / SHARPNESS);
      lines += Math.max(1, height) / rows.length;
      for (let i = 0; i < row.length; i++) causes[i] = (causes[i] ?? 0) + (height * (parts[i] ?? 0)) / sum;
    }
    // a small step: the causes fall with that power of the width
    weights = widths.map((width, i) => (needs[i]?.grows ? width * ((causes[i] ?? 0) / width + 1e-4) ** (1 / (SHARPNESS + 1)) : 0));
    widths = fill(needs, weights, space);
  }
  return { widths: spread(needs, widths, space), lines };
}

/** Widths in proportion to the weights, within the least and the most of each. */
function fill(needs: readonly Need[], weights: readonly number[], space: number): readonly number[] {
  const at = (k: number): readonly number[] => needs.map((need, i) => Math.max(need.least, Math.min(need.most, (weights[i] ?? 0) * k)));
  let low = 0;
  let high = 1e6;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (total(at(middle)) <= space) low = middle;
    else high = middle;
  }
  return at(low);
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** What is left goes first to headings that would break, then to all alike. */
function spread(needs: readonly Need[], widths: readonly number[], space: number): readonly number[] {
  let left = space - total(widths);
  if (left <= 1) return widths;
  const wanted = needs.map((need, i) => Math.max(0, need.most - (widths[i] ?? 0)));
  const share = Math.min(1, left / Math.max(1, total(wanted)));
  const wider = widths.map((width, i) => width + (wanted[i] ?? 0) * share);
  left = space - total(wider);
  return left <= 1 ? wider : wider.map((width) => width + left / wider.length);
}

/** The note that says which columns were left out; null where none was. */
export function droppedNote(plan: ColumnPlan): string | null {
  return plan.dropped.length === 0 ? null : t.layout.dropped(plan.dropped);
}
