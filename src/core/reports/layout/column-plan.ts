import { reportTexts as t } from "../../messages/zh-CN/reports";
import type { Block, ReportColumn } from "../document";
import type { PrintSetup } from "../laid-out-sheet";
import { printedText } from "./cell-content";
import { textEms } from "./measure";
import { COLUMN_PADDING, LEAST_SCALE, POINTS_PER_UNIT, SAFE_SHARE, sheetWidth } from "./page";
import { BODY_SIZE, HEADER_SIZE } from "./look";

type Table = Block & { kind: "table" };

/** Which columns of the sheet a column of a table takes; 1-based, inclusive. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** How the tables of a document share the columns of one sheet. */
export interface ColumnPlan {
  readonly tables: ReadonlyMap<string, { readonly columns: readonly ReportColumn[]; readonly kept: readonly number[]; readonly spans: readonly ColumnSpan[] }>;
  /** Of every column of the sheet, in a host's unit. */
  readonly widths: readonly number[];
  readonly paper: PrintSetup["paper"];
  /** Headings of the columns that found no room. */
  readonly dropped: readonly string[];
}

/** What a column wants, in points of text. */
interface Need {
  readonly least: number;
  /** 0: never wider than `least`, unless there is room for all. */
  readonly weight: number;
  /** Wider than this is of no use. */
  readonly most: number;
}

const SCALES = [1, 0.9, 0.8, LEAST_SCALE];
/** Typical lines of a row that still read well; more, and the sheet is made wider and printed smaller. */
const COMFORTABLE_LINES = 7;
const SAMPLE = 200;

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
  const least = needs.reduce((sum, need) => sum + need.least + COLUMN_PADDING, 0);
  for (const scale of SCALES) {
    const room = sheetWidth(paper, scale);
    if (least > room) continue;
    const widths = shareOut(needs, room);
    const last = scale <= 0.8;
    if (last || typicalLines(needs, widths) <= COMFORTABLE_LINES) return planOf(tables, dropped, paper, widths);
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
  const layouts = spansOf(tables, dropped);
  const needs: Need[] = [];
  for (const table of tables) {
    const layout = layouts.get(table.id);
    layout?.columns.forEach((column, at) => {
      const span = layout.spans[at];
      if (!span) return;
      const need = needOf(table, column, layout.kept[at] ?? at);
      // a column that spans several needs no more than what its last one gets
      const place = span.right - 1;
      const old = needs[place];
      needs[place] = old
        ? { least: Math.max(old.least, span.left === span.right ? need.least : 0), weight: Math.max(old.weight, need.weight), most: Math.max(old.most, need.most) }
        : need;
    });
  }
  return Array.from(needs, (need) => need ?? { least: 3 * BODY_SIZE, weight: 0, most: 3 * BODY_SIZE });
}

function needOf(table: Table, column: ReportColumn, index: number): Need {
  const texts: string[] = [];
  for (const row of table.rows) {
    if (texts.length >= SAMPLE) break;
    const cell = row.cells[index];
    if (cell) texts.push(printedText(cell));
  }
  const widest = (parts: readonly string[]): number => parts.reduce((most, part) => Math.max(most, textEms(part)), 0);
  const whole = widest(texts.flatMap((text) => text.split("\n")));
  const points = (ems: number): number => ((ems + 0.3) * BODY_SIZE) / SAFE_SHARE;
  const heading = ((Math.max(2, Math.ceil(textEms(column.heading) / 2)) + 0.2) * HEADER_SIZE) / SAFE_SHARE;
  const rms = Math.sqrt(texts.reduce((sum, text) => sum + textEms(text) ** 2, 0) / Math.max(1, texts.length));
  const most = Math.max(heading, points(whole));
  switch (column.content) {
    case "serial":
    case "number":
    case "status": {
      const least = Math.max(heading, points(Math.min(whole, 8)));
      return { least, weight: 0, most: least };
    }
    case "name": {
      const name = widest(texts.flatMap((text) => text.split(/[\n、]/u)));
      return { least: Math.max(heading, points(Math.min(Math.max(name, 3), 6))), weight: rms * 0.7, most };
    }
    case "link":
      return { least: Math.max(heading, points(5)), weight: rms * 0.8, most };
    case "prose":
      return { least: Math.max(heading, points(7)), weight: Math.max(rms, 8), most: texts.every((text) => text === "") ? points(12) : most };
  }
}

/** Widths in points: as near to the weights as the least and the most of each allow; what is left goes to all. */
function shareOut(needs: readonly Need[], room: number): readonly number[] {
  const space = room - needs.length * COLUMN_PADDING - 2;
  const at = (k: number): readonly number[] => needs.map((need) => Math.max(need.least, Math.min(need.most, need.weight * k)));
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
  let low = 0;
  let high = 10_000;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) <= space) low = middle;
    else high = middle;
  }
  const widths = at(low);
  const left = space - sum(widths);
  if (left <= 1) return widths;
  const wide = needs.some((need) => need.weight > 0);
  const share = needs.map((need, i) => (wide && need.weight === 0 ? 0 : (widths[i] ?? 0)));
  const whole = sum(share);
  return widths.map((width, i) => width + (left * (share[i] ?? 0)) / whole);
}

function typicalLines(needs: readonly Need[], widths: readonly number[]): number {
  return needs.reduce((most, need, i) => Math.max(most, (need.weight * BODY_SIZE) / Math.max(1, widths[i] ?? 1)), 0);
}

/** The note that says which columns were left out; null where none was. */
export function droppedNote(plan: ColumnPlan): string | null {
  return plan.dropped.length === 0 ? null : t.layout.dropped(plan.dropped);
}
