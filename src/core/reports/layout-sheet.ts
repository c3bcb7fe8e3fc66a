import { reportTexts as t } from "../messages/zh-CN/reports";
import { toA1, type CellRef } from "../grid/cell-ref";
import type { Block, LinkTarget, ReportDocument } from "./document";
import type { LaidOutSheet, SheetLink } from "./laid-out-sheet";
import type { ReportOptions } from "./options";
import { placeCharts } from "./layout/chart-places";
import { printedText } from "./layout/cell-content";
import { sheetHeight } from "./layout/page";
import { droppedNote, planColumns } from "./layout/column-plan";
import { textStyle } from "./layout/look";
import { sheetWriter, type SheetWriter } from "./layout/sheet-writer";
import { writeTable, type PlacedTable } from "./layout/table-block";
import { writePair, writeText } from "./layout/text-block";
import type { ReportId } from "../grid/report-id";

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
  readonly sheetNames?: { readonly [R in ReportId]?: string };
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
  const { fonts, paper } = context.options;
  const plan = planColumns(document.blocks.filter((block) => block.kind === "table"), paper);
  const sheet = sheetWriter(plan.widths);
  const tables: PlacedTable[] = [];
  const notes = droppedNote(plan);
  let noted = notes === null;
  let caption: number | null = null;
  const pageBreaks: number[] = [];
  for (const block of document.blocks) {
    if (block.kind === "caption" && tables.length > 0) caption = sheet.rows + 2;
    if (block.kind === "note" && !noted && notes !== null) {
      writeText(sheet, notes, textStyle("note", fonts));
      noted = true;
    }
    if (block.kind === "table") {
      tables.push(writeTable(sheet, block, plan, fonts));
      // a second table that does not end on the page of the first begins on one of its own
      if (caption !== null && sheet.heightOf(1, sheet.rows) > sheetHeight(plan.paper, plan.widths)) pageBreaks.push(caption);
      caption = null;
    } else writeBlock(sheet, block, fonts, tables.length > 0);
  }
  if (!noted && notes !== null) writeText(sheet, notes, textStyle("note", fonts));
  const last = tables.at(-1);
  const charts = placeCharts(document.blocks.filter((block) => block.kind === "chart"), tables, sheet);
  const repeat = last?.header ?? ([1, 1] as const);
  const frozen = tables.length === 1 && sheet.heightOf(1, repeat[1]) <= MOST_FROZEN ? repeat[1] : 0;
  return {
    document,
    tables,
    sheet: {
      report: document.report,
      name: nameOf(document, context),
      source: document.source,
      ...sheet.finish(),
      charts,
      frozenRows: frozen,
      ...(pageBreaks.length === 0 ? {} : { pageBreaks }),
      print: {
        area: { top: 1, left: 1, bottom: sheet.rows, right: sheet.columns },
        // of two tables the last one's: a host repeats rows only on the pages behind them
        repeatRows: repeat,
        paper: plan.paper,
        landscape: true,
        fitWidth: true,
        footer: "dashed-page-number",
      },
    },
  };
}

function writeBlock(sheet: SheetWriter, block: Exclude<Block, { kind: "table" }>, fonts: ReportOptions["fonts"], below: boolean): void {
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
