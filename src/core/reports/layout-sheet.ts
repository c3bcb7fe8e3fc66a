import { reportTexts as t } from "../messages/zh-CN/reports";
import { toA1, type CellRef } from "../grid/cell-ref";
import type { ReportBlock, LinkTarget, ReportDocument, TableBlock } from "./document";
import type { LaidOutSheet, SheetLink } from "./laid-out-sheet";
import type { ReportOptions } from "./options";
import { isDrawn, placeCharts, reserveCharts } from "./layout/chart-places";
import { printedText } from "./layout/cell-content";
import { ONE_PAGE_WAYS, sheetHeight, type Padding } from "./layout/page";
import { droppedNote, planAtScale, planColumns, type ColumnPlan } from "./layout/column-plan";
import { textStyle } from "./layout/look";
import { sheetWriter, type SheetWriter } from "./layout/sheet-writer";
import { writeTable, type PlacedTable } from "./layout/table-block";
import { writePair, writeText } from "./layout/text-block";
import type { ReportId, SheetReportId } from "../grid/report-id";

/** What the layout needs beside the document. */
export interface LayoutContext {
  readonly options: Pick<ReportOptions, "paper" | "fonts">;
  /** The name of the sheet that the table was read from; links lead back to it. */
  readonly sourceSheet: string;
  /** Where a cell of the table stands, where it was read from several sheets; null: nowhere, so no link leads there. */
  readonly placeOf?: (cell: CellRef) => { readonly sheet: string; readonly cell: CellRef } | null;
  /**
   * Names of report sheets where they are not those of the documents: one that was written beside a sheet of the user's
   * (汇总表 (2)).
   */
  readonly sheetNames?: { readonly [R in SheetReportId]?: string };
}

/** Taller than this, and frozen rows would take the screen. */
const MOST_FROZEN = 190;

interface Composed {
  readonly document: ReportDocument;
  readonly sheet: Omit<LaidOutSheet, "links">;
  readonly tables: readonly PlacedTable[];
}

/** Lays out reports that are written together, so that links lead from one to the other. In the order of the documents. */
export function layoutReports(documents: readonly ReportDocument[], context: LayoutContext): readonly LaidOutSheet[] {
  const composed = documents.map((document) => compose(document, context));
  return composed.map((one) => ({ ...one.sheet, links: linksOf(one, composed, context) }));
}

/**
 * One document as cells. A link to a report that is not among `others` is left as plain text: there would be nothing
 * to lead to.
 */
export function layoutSheet(document: ReportDocument, context: LayoutContext, others: readonly ReportDocument[] = []): LaidOutSheet {
  const own = compose(document, context);
  const rest = others.filter((other) => other !== document).map((other) => compose(other, context));
  return { ...own.sheet, links: linksOf(own, [own, ...rest], context) };
}

function compose(document: ReportDocument, context: LayoutContext): Composed {
  return (
    (document.onePage ? onOnePage(document, context) : null) ?? write(document, planColumns(tablesOf(document), context.options.paper), context, null, false)
  );
}

const tablesOf = (document: ReportDocument): readonly TableBlock[] => document.blocks.filter((block) => block.kind === "table");

/** What stands on one page: all before a caption that begins a new one. */
const firstPage = ({ blocks }: ReportDocument): readonly ReportBlock[] => {
  const end = blocks.findIndex((block) => (block.kind === "caption" && block.newPage === true) || block.kind === "chart");
  return end < 0 ? blocks : blocks.slice(0, end);
};

/** More rows than this go on no page. */
const MOST_ROWS = 90;

/** The report with its first part on one page; null where that cannot be read any more. */
function onOnePage(document: ReportDocument, context: LayoutContext): Composed | null {
  const rows = firstPage(document).reduce((sum, block) => sum + (block.kind === "table" ? block.rows.length : 0), 0);
  if (rows > MOST_ROWS) return null;
  const plans = new Map<string, ColumnPlan | null>();
  for (const { landscape, padding, scales } of ONE_PAGE_WAYS) {
    for (const scale of scales) {
      const key = `${landscape ? "-" : "|"}${scale}`;
      const known = plans.get(key);
      const plan = known === undefined ? planAtScale(tablesOf(document), { paper: context.options.paper, landscape }, scale) : known;
      plans.set(key, plan);
      if (plan && firstPartFits(document, plan, context, padding)) return write(document, plan, context, padding, true);
    }
  }
  return null;
}

/** Whether all that stands on the first page goes on it. */
function firstPartFits(document: ReportDocument, plan: ColumnPlan, { options: { fonts } }: LayoutContext, padding: Padding): boolean {
  const sheet = sheetWriter(plan.widths, { height: Infinity, padding });
  let tables = 0;
  for (const block of firstPage(document)) {
    if (block.kind !== "table") writeBlock(sheet, block, fonts, tables > 0);
    else {
      writeTable(sheet, block, plan, fonts, false);
      tables++;
    }
  }
  return sheet.heightOf(1, sheet.rows) <= sheetHeight(plan.page, plan.widths);
}

/** @param single nothing of the first part goes over its page, so no header is repeated there */
function write(document: ReportDocument, plan: ColumnPlan, context: LayoutContext, padding: Padding, single: boolean): Composed {
  const { fonts } = context.options;
  const height = sheetHeight(plan.page, plan.widths);
  const sheet = sheetWriter(plan.widths, { height, padding });
  const placed: PlacedTable[] = [];
  const first = firstPage(document);
  const rest = document.blocks.slice(first.length);
  const all = tablesOf(document);
  const charts = document.blocks.filter((block) => block.kind === "chart").filter((chart) => isDrawn(chart, all));
  const lastTable = first.filter((block) => block.kind === "table").at(-1);
  const notes = droppedNote(plan);
  let noted = notes === null;
  let chartRows: readonly number[] = [];
  const writeOne = (block: ReportBlock, next: ReportBlock | undefined): void => {
    if (block.kind === "note" && !noted && notes !== null) {
      writeText(sheet, notes, textStyle("note", fonts));
      noted = true;
    }
    if (block.kind === "table") placed.push(writeTable(sheet, block, plan, fonts, single ? !first.includes(block) : block === lastTable));
    else {
      if (block.kind === "caption" && placed.length > 0) {
        const goesOver = !single && next?.kind === "table" && heightOfTable(next, plan, fonts, padding) + CAPTION > sheet.room;
        // pictures stand before what repeats its header on every page behind it
        if (!single && next === lastTable && charts.length > 0 && goesOver) chartRows = reserveCharts(charts.length, sheet, textStyle("note", fonts));
        if (block.newPage === true || goesOver) sheet.newPage();
      }
      writeBlock(sheet, block, fonts, placed.length > 0 && sheet.room < height);
    }
  };
  first.forEach((block, at) => writeOne(block, first[at + 1]));
  if (!noted && notes !== null) writeText(sheet, notes, textStyle("note", fonts));
  if (chartRows.length === 0) chartRows = reserveCharts(charts.length, sheet, textStyle("note", fonts));
  rest.forEach((block, at) => writeOne(block, rest[at + 1]));
  const repeated = single ? placed.find(({ table }) => !first.includes(table)) : placed.find(({ table }) => table === lastTable);
  const frozen = placed.length === 1 && repeated && sheet.heightOf(1, repeated.header[1]) <= MOST_FROZEN ? repeated.header[1] : 0;
  return {
    document,
    tables: placed,
    sheet: {
      report: document.report,
      name: nameOf(document, context),
      source: document.source,
      ...sheet.finish(),
      charts: placeCharts(charts, placed, chartRows, sheet.columns),
      frozenRows: frozen,
      print: {
        area: { top: 1, left: 1, bottom: sheet.rows, right: sheet.columns },
        // of several tables the last one's: a host repeats rows only on the pages behind them
        repeatRows: repeated?.header ?? null,
        ...plan.page,
        fitWidth: true,
        footer: "dashed-page-number",
      },
    },
  };
}

/** A caption and the blank row above it, in points. */
const CAPTION = 40;

function heightOfTable(table: TableBlock, plan: ColumnPlan, fonts: ReportOptions["fonts"], padding: Padding): number {
  const scratch = sheetWriter(plan.widths, { height: Infinity, padding });
  writeTable(scratch, table, plan, fonts, false);
  return scratch.heightOf(1, scratch.rows);
}

function writeBlock(sheet: SheetWriter, block: Exclude<ReportBlock, { kind: "table" }>, fonts: ReportOptions["fonts"], below: boolean): void {
  switch (block.kind) {
    case "title":
    case "annex":
    case "note":
      writeText(sheet, block.text, textStyle(block.kind, fonts));
      return;
    case "caption":
      if (below) sheet.addRow(12);
      writeText(sheet, block.text, textStyle("caption", fonts));
      return;
    case "paragraph":
      // a paragraph begins two characters in
      writeText(sheet, `　　${block.text}`, textStyle("paragraph", fonts));
      return;
    case "signature":
      writeText(sheet, block.parts.join("　　　　"), textStyle("note", fonts));
      return;
    case "subtitle":
      writePair(sheet, block.left, block.right, textStyle("subtitle-left", fonts), textStyle("subtitle-right", fonts));
      return;
    case "facts":
      for (const [label, cell] of block.rows) writeText(sheet, t.layout.fact(label, printedText(cell)), textStyle("note", fonts));
      return;
    case "chart":
      return;
  }
}

function nameOf(document: ReportDocument, context: LayoutContext): string {
  return context.sheetNames?.[document.report] ?? document.sheetName;
}

function linksOf(own: Composed, all: readonly Composed[], context: LayoutContext): readonly SheetLink[] {
  return own.tables.flatMap((placed) =>
    placed.links.flatMap(({ cell, to }) => {
      if ("source" in to) {
        const place = context.placeOf ? context.placeOf(to.source) : { sheet: context.sourceSheet, cell: to.source };
        return place ? [{ cell, sheet: place.sheet, to: place.cell, tip: t.layout.toSource(toA1(place.cell)) }] : [];
      }
      if ("sheet" in to) return [{ cell, sheet: to.sheet, to: to.cell, tip: t.layout.toSheet(to.sheet, toA1(to.cell)) }];
      const target = all.find((one) => one.document.report === to.report);
      const place = target && anchorOf(target, to);
      const name = target && nameOf(target.document, context);
      return place && name !== undefined ? [{ cell, sheet: name, to: place, tip: t.layout.toReport(name) }] : [];
    }),
  );
}

function anchorOf(target: Composed, to: Extract<LinkTarget, { report: ReportId }>): CellRef | null {
  const placed = target.tables.find((one) => one.table.id === to.table);
  if (!placed) return null;
  const index = to.row === undefined ? -1 : placed.table.rows.findIndex((row) => row.anchor === to.row);
  return { row: placed.rows[index] ?? placed.header[0], column: 1 };
}
