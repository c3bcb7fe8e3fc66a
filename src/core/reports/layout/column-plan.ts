import { reportTexts as t } from "../../messages/zh-CN/reports";
import type { ReportColumn, ReportRow, TableBlock } from "../document";
import type { PrintSetup } from "../laid-out-sheet";
import { printedText } from "./cell-content";
import { textEms } from "./measure";
import { COLUMN_PADDING, millimetres, POINTS_PER_UNIT, SAFE_SHARE, PRINT_SCALES, sheetWidth, type PaperFormat } from "./page";
import { BODY_SIZE, HEADER_SIZE } from "./look";
import { shareWidths, type ColumnNeed } from "./share-widths";

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
  readonly page: PaperFormat;
  /** Headings of the columns that found no room. */
  readonly dropped: readonly string[];
}

/** Names up to so many characters are not broken. */
const LONGEST_NAME = 6;

/** So many rows of a table stand for all of them. */
const SAMPLE = 100;

/**
 * Shares the page among the columns. A4 stays A4 as long as it need not shrink below 75 %: first the sheet is made
 * wider, then optional columns go; only then it becomes A3, with all columns.
 */
export function planColumns(tables: readonly TableBlock[], paper: PrintSetup["paper"]): ColumnPlan {
  const optional = tables.flatMap((table) => table.columns.filter((column) => column.optional !== undefined));
  const order = [...optional].sort((a, b) => (a.optional ?? 0) - (b.optional ?? 0));
  for (let drop = 0; drop <= order.length; drop++) {
    const dropped = order.slice(0, drop);
    const plan = tryPlan(tables, dropped, lying(paper));
    if (plan) return plan;
  }
  return tryPlan(tables, [], lying("A3")) ?? forcePlan(tables, [], lying("A3"));
}

const lying = (paper: PrintSetup["paper"]): PaperFormat => ({ paper, landscape: true });

/** As `planColumns`, on a page at a scale, with every column; null where they have no room. */
export function planAtScale(tables: readonly TableBlock[], page: PaperFormat, scale: number): ColumnPlan | null {
  const needs = needsOf(tables, [], scale);
  const room = sheetWidth(page, scale);
  if (needs.reduce((sum, need) => sum + need.least + COLUMN_PADDING, 0) > room) return null;
  const { widths } = shareWidths(needs, sampleOf(tables, [], needs.length), room - needs.length * COLUMN_PADDING - 2);
  return planOf(tables, [], page, widths);
}

function tryPlan(tables: readonly TableBlock[], dropped: readonly ReportColumn[], page: PaperFormat): ColumnPlan | null {
  for (const step of PRINT_SCALES) {
    const needs = needsOf(tables, dropped, step.scale);
    const rows = sampleOf(tables, dropped, needs.length);
    const room = sheetWidth(page, step.scale);
    if (needs.reduce((sum, need) => sum + need.least + COLUMN_PADDING, 0) > room) continue;
    const { widths, lines } = shareWidths(needs, rows, room - needs.length * COLUMN_PADDING - 2);
    if (lines <= step.lines) return planOf(tables, dropped, page, widths);
  }
  return null;
}

function forcePlan(tables: readonly TableBlock[], dropped: readonly ReportColumn[], page: PaperFormat): ColumnPlan {
  const needs = needsOf(tables, dropped, PRINT_SCALES.at(-1)?.scale ?? 1);
  return planOf(
    tables,
    dropped,
    page,
    needs.map((need) => need.least),
  );
}

function planOf(tables: readonly TableBlock[], dropped: readonly ReportColumn[], page: PaperFormat, points: readonly number[]): ColumnPlan {
  const layouts = spansOf(tables, dropped);
  return {
    tables: layouts,
    widths: points.map((width) => Math.ceil((width / POINTS_PER_UNIT) * 4) / 4),
    page,
    dropped: dropped.map((column) => column.heading),
  };
}

/**
 * The table with the most columns sets the grid; in another, the widest column takes what is left over: the last with texts, one to be
 * written in by hand only where no other has any.
 */
function spansOf(tables: readonly TableBlock[], dropped: readonly ReportColumn[]): ColumnPlan["tables"] {
  const kept = tables.map((table) => table.columns.flatMap((column, index) => (dropped.includes(column) ? [] : [index])));
  const count = Math.max(1, ...kept.map((columns) => columns.length));
  return new Map(
    tables.map((table, index) => {
      const indexes = kept[index] ?? [];
      const columns = indexes.flatMap((at) => table.columns[at] ?? []);
      const extra = count - columns.length;
      const last = (...contents: readonly ReportColumn["content"][]): number => columns.map(({ content }) => contents.includes(content)).lastIndexOf(true);
      const written = columns.map(({ content }, at) => content === "prose" && textsOf(table, indexes[at] ?? at).some((text) => text !== "")).lastIndexOf(true);
      const wide = Math.max(0, written >= 0 ? written : last("prose", "link") < 0 ? last("name") : last("prose", "link"));
      const spans = columns.map((_, at) => ({ left: at + 1 + (at > wide ? extra : 0), right: at + 1 + (at >= wide ? extra : 0) }));
      return [table.id, { columns, kept: indexes, spans }];
    }),
  );
}

function needsOf(tables: readonly TableBlock[], dropped: readonly ReportColumn[], scale: number): readonly ColumnNeed[] {
  const needs: (ColumnNeed | undefined)[] = [];
  const spanning: { readonly span: ColumnSpan; readonly need: ColumnNeed }[] = [];
  for (const [table, layout] of laidOut(tables, dropped)) {
    layout.columns.forEach((column, at) => {
      const span = layout.spans[at];
      if (!span) return;
      const need = withRoom(needOf(textsOf(table, layout.kept[at] ?? at), column), column, scale);
      if (span.left !== span.right) {
        spanning.push({ span, need });
        return;
      }
      const old = needs[span.right - 1];
      needs[span.right - 1] = old ? { least: Math.max(old.least, need.least), most: Math.max(old.most, need.most), grows: old.grows || need.grows } : need;
    });
  }
  for (const { span, need } of spanning) widenFor(needs, span, need);
  const none: ColumnNeed = { least: 3 * BODY_SIZE, most: 3 * BODY_SIZE, grows: false };
  return Array.from(needs, (need) => need ?? none);
}

/** A column that spans several needs of one of them what they do not give together: of one that grows anyway, else of the last. */
function widenFor(needs: (ColumnNeed | undefined)[], { left, right }: ColumnSpan, need: ColumnNeed): void {
  const inside = needs.slice(left - 1, right);
  const growing = inside.findIndex((one) => one?.grows);
  const at = growing < 0 ? right - 1 : left - 1 + growing;
  const own = needs[at];
  const others = inside.reduce((sum, one, index) => sum + (left - 1 + index === at ? 0 : (one?.least ?? 0) + COLUMN_PADDING), 0);
  const least = Math.max(own?.least ?? 0, need.least - others);
  needs[at] = { least, most: Math.max(own?.most ?? 0, least, need.most - others), grows: own?.grows ?? need.grows };
}

function laidOut(tables: readonly TableBlock[], dropped: readonly ReportColumn[]): readonly (readonly [TableBlock, TableLayout])[] {
  const layouts = spansOf(tables, dropped);
  return tables.flatMap((table) => {
    const layout = layouts.get(table.id);
    return layout ? [[table, layout] as const] : [];
  });
}

/** Rows spread evenly over the table. */
function sampledRows(table: TableBlock): readonly ReportRow[] {
  const step = Math.max(1, Math.floor(table.rows.length / SAMPLE));
  return table.rows.filter((row, index) => index % step === 0 && row.heading === undefined);
}

const textsOf = (table: TableBlock, index: number): readonly string[] =>
  sampledRows(table).map((row) => {
    const cell = row.cells[index];
    return cell ? printedText(cell) : "";
  });

/** Of sampled rows, how long the text in each column of the sheet is, in points. */
function sampleOf(tables: readonly TableBlock[], dropped: readonly ReportColumn[], count: number): readonly (readonly number[])[] {
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

/** A column that is written in by hand has its millimetres on paper. */
function withRoom(need: ColumnNeed, { room = 0 }: ReportColumn, scale: number): ColumnNeed {
  const least = Math.max(need.least, millimetres(room, scale));
  return { ...need, least, most: Math.max(need.most, least) };
}

function needOf(texts: readonly string[], column: ReportColumn): ColumnNeed {
  const widest = (parts: readonly string[]): number => parts.reduce((most, part) => Math.max(most, textEms(part)), 0);
  const whole = widest(texts.flatMap((text) => text.split("\n")));
  const points = (ems: number): number => ((ems + 0.4) * BODY_SIZE) / SAFE_SHARE;
  const ems = textEms(column.heading);
  const heading = ((headingEms(ems) + 0.2) * HEADER_SIZE) / SAFE_SHARE;
  const oneLine = ((Math.min(ems, 8) + 0.2) * HEADER_SIZE) / SAFE_SHARE;
  const need = (least: number, most: number): ColumnNeed => ({ least: Math.max(heading, least), most: Math.max(heading, oneLine, most), grows: grows(column) });
  switch (column.content) {
    case "serial":
      // 2（续）, in two lines
      return need(points(Math.max(column.repeats === "marked" ? 3 : 0, Math.min(whole, 8))), points(Math.min(whole, 8)) * 1.3);
    case "number":
    case "status":
      return need(points(Math.min(whole, 8)), points(Math.min(whole, 8)) * 1.3);
    case "name": {
      const names = texts.flatMap((text) => text.split(/[\n、]/u));
      const unbroken = mostOf(names.map(textEms).filter((ems) => ems > 0 && ems <= LONGEST_NAME));
      return need(
        points(Math.max(unbroken, names.length > 0 && widest(names) > LONGEST_NAME ? 6 : 3) + (texts.some((text) => text.includes("、")) ? 0.6 : 0)),
        points(whole),
      );
    }
    case "link":
      return need(points(Math.min(Math.max(whole, 3), 6)), points(whole));
    case "prose":
      // an empty column is there to be written in by hand; one that is mostly empty makes do with less
      if (whole === 0) return need(points(7), points(9));
      return need(points(texts.filter((text) => text !== "").length * 3 < texts.length ? 4.6 : 6), points(whole));
  }
}

/** What all but the longest few are at most. */
function mostOf(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.85) - 1] ?? 0;
}

/** The note that says which columns were left out; null where none was. */
export function droppedNote(plan: ColumnPlan): string | null {
  return plan.dropped.length === 0 ? null : t.layout.dropped(plan.dropped);
}
