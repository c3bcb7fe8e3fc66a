import type { CellRef } from "../grid/cell-ref";
import type { Grid } from "../grid/grid";
import { chooseLayout } from "../layouts/choose-layout";
import type { Layout } from "../layouts/layout";
import { readDialect } from "../terms/dialect";
import { readStatuses, type LeafStatus } from "./leaf-status";
import type { Tag } from "../terms/tag";
import { withLegend } from "../terms/legend";
import { buildVocabulary, type Vocabulary } from "../terms/vocabulary";
import { holdsPercentages, readAmount, type RateCell } from "../text/amounts";
import { numberOf } from "../table/read-numbers";
import { fieldColumns, readBodyRows, type BodyRow } from "./body-rows";
import { withoutBlanks } from "../text/cell-text";
import { orderOf } from "../text/times";
import { shareDone } from "../table/share-done";
import { measuresOf, unitAbove, type Measures } from "./column-measures";
import { readColumns } from "./read-columns";
import { settleTwoTags } from "./settle-two-tags";
import { writingOf } from "../layouts/writing";
import { deadlineReader } from "../text/deadline";
import { doubtfulNames } from "./doubtful-names";
import { type Field } from "../terms/field";
import { type HeadingReader } from "../terms/headings";
import { assembleRows } from "./item-rows";
import { findMilestones, stagedStatuses, withMilestones } from "./milestones";
import { endWithoutYear, readPeriod } from "./period";
import { dateParts } from "../text/plain-date";
import type { ColumnUse, Period, ProgressTable, ReadOptions, Remnant } from "../table/progress-table";
import { learnUnits, numberReaders, readItem, serialOf } from "./read-items";
import { leafReader, type LeafTexts } from "./read-leaf";
import { itemReferences } from "./references";
import { findShifts } from "./shifted-rows";
import { undoShifts, type SheetView } from "./sheet-view";
import { yearOfFiles } from "./file-year";
import { sheetLegend } from "./sheet-legend";
import { type TableChoice } from "./table-blocks";
import { readTop } from "./table-top";
import { tailTable } from "./tail-table";
import { settleTotals } from "./total-rows";
import { type Step, type Steps } from "../steps";
import { fromTheTop, otherTables } from "./other-tables";

/** The stages of a reading, in tenths of its time: headers, columns, rows, texts, statuses and names, items. */
export const stage = (done: number): Step => ({ done, total: 10 });

/** Makes one thing of each, a step at a time; `from` and `to` are tenths of the whole. */
function* eachInSteps<T, U>(all: readonly T[], make: (one: T, index: number) => U, from: number, to: number): Steps<U[]> {
  const made: U[] = [];
  for (const [index, one] of all.entries()) {
    made.push(make(one, index));
    if (index % ITEMS_A_STEP === 0) yield stage(from + ((to - from) * index) / all.length);
  }
  return made;
}

/** Asking whether the time is up costs something too. */
const ITEMS_A_STEP = 64;

/**
 * Reads the one table of a sheet that was chosen: columns, rows, items and sections, fields, statuses, names.
 *
 * @param sheetRowOf the row of the sheet that a row of the view stands in, by which an item without a number is named
 */
export function* readChoice(
  sheet: SheetView,
  choice: TableChoice,
  headings: HeadingReader,
  asked: Layout | null,
  options: ReadOptions,
  sheetRowOf = (row: number): number => row,
): Steps<ProgressTable> {
  const { header } = choice;
  const own = options.layouts ?? [];
  const usual = vocabularyOf([...own, ...(asked ? [asked] : [])], options);
  const legend = sheetLegend(sheet, header, usual);
  const vocabulary = legend ? withLegend(usual, legend) : usual;
  const above = readTop(sheet, header, choice.headerRows);
  const titled = titledEnd(readPeriod({ names: [above.title ?? "", sheet.grid.sheet.name], lines: above.texts }));
  const columns = readColumns(sheet, header, sheet.used.bottom, { vocabulary, headings, mapping: options.mapping ?? {}, titled });
  yield stage(2);
  const fields = fieldColumns(columns);
  const shifts = findShifts(sheet, header.bottom + 1, fields, vocabulary);
  const view = undoShifts(sheet, shifts);
  yield stage(3);
  const elsewhere = new Set(choice.others.flatMap(({ rows }) => rows));
  const printed = trimEnd(readBodyRows(view, header, fields, choice.headerRows, elsewhere));
  const tail = tailTable(view, printed, fields);
  const { body, totals } = settleTotals(view, tail?.body ?? printed, fields, columns);
  yield stage(4);
  const top = readTop(view, header, choice.headerRows);
  const { items: itemRows, sections, remnants } = assembleRows(view, body, fields, vocabulary, top.sections, options.rowsAreLeaves);
  const readLeaf = leafReader(view, columns, fields, itemRows);
  const read = yield* eachInSteps(itemRows, (item) => item.leaves.map((leaf) => readLeaf(item, leaf)), 5, 7);
  const milestones = findMilestones(read, columns, labels(header), vocabulary);
  const texts = milestones ? withMilestones(read, milestones) : read;
  const stated = readStatuses(texts, labels(header), vocabulary);
  const statuses = milestones ? stagedStatuses(texts, stated, milestones) : stated;
  yield stage(7);
  const period = readPeriod({ names: [top.title ?? "", view.grid.sheet.name], ...headingsByTime(columns), lines: top.texts });
  const endsOn = period === null ? endWithoutYear({ names: [top.title ?? "", view.grid.sheet.name], lines: top.texts }) : null;
  const measures = measuresOf(columns, top.texts);
  const amountsIn = unitAbove(top.texts);
  const knowledge = {
    units: learnUnits(texts, options.unitNames ?? []),
    deadlines: deadlineReader(period ? dateParts(period.to).year : yearOfFiles(texts, columns)),
    ...numberReaders(numbersOf(view.grid), holdsPercentages({ heading: headingOf(columns, "completionRate"), cells: rates(texts, measures) }), measures),
    speaks: speaksInProgress(statuses),
    mixed: (["units", "leadUnit"] as const).some((field) => /人|领导/u.test(headingOf(columns, field))),
  };
  yield stage(8);
  const references = itemReferences(
    itemRows.map(({ rows, section }, index) => ({ rows: rows.map(sheetRowOf), section, serial: serialOf(texts[index] ?? []) })),
    sections,
  );
  const items = yield* eachInSteps(
    itemRows,
    (rows, index) => readItem(rows, texts[index] ?? [], statuses[index] ?? [], knowledge, references[index] ?? ""),
    8,
    10,
  );
  const doubts = doubtfulNames(items, knowledge.units);
  const layout = asked ?? chooseLayout(new Set(fields.keys()), top.title ?? view.grid.sheet.name, own);
  const dialect = readDialect(tagsOf(statuses));
  return {
    sheet: view.grid.sheet.name,
    layout: layout.id,
    ...(asked ? { layoutAsked: true as const } : {}),
    title: top.title,
    period,
    ...(endsOn ? { endsOn } : {}),
    claimedCount: top.claimedCount,
    ...(amountsIn === undefined ? {} : { amountsIn }),
    headerRows: [
      ...Array.from({ length: header.bottom - header.top + 1 }, (_, i) => header.top + i),
      ...body.filter(({ kind }) => kind === "header").map(({ row }) => row),
    ],
    columns: milestones ? columns.map((column) => (milestones.columns.includes(column.column) ? { ...column, field: "status" as const } : column)) : columns,
    sections,
    items: settleTwoTags(items, dialect),
    remnants: fromTheTop([
      ...remnants,
      ...[...shifts.keys()].map((row): Remnant => ({ kind: "shifted-row", row, text: "" })),
      ...(tail ? [tail.remnant] : []),
      ...otherTables(view, choice),
    ]),
    ...(totals.length > 0 ? { totals } : {}),
    ...(doubts.length > 0 ? { doubtfulNames: doubts } : {}),
    dialect,
    writing: writingOf(dialect, layout, own),
  };
}

/** The number of a cell as it is kept: what the cell shows may be rounded. */
function numbersOf({ origin, values }: Grid): (cell: CellRef) => number | null {
  return ({ row, column }) => {
    const value = values[row - origin.row]?.[column - origin.column];
    if (typeof value !== "number") return null;
    return Number.isInteger(value) ? value : Number(value.toPrecision(15));
  };
}

/** The end of a period as `orderOf` counts; 0 for none. */
function titledEnd(period: Period | null): number {
  if (period === null) return 0;
  const { year, month } = dateParts(period.to);
  return orderOf({ year, to: month });
}

function vocabularyOf(layouts: readonly Layout[], options: ReadOptions): Vocabulary {
  return buildVocabulary(...layouts.map(({ statusWords }) => statusWords), options.statusWords ?? {});
}

/** Empty rows behind the last text are no rows of the table. */
function trimEnd(body: readonly BodyRow[]): readonly BodyRow[] {
  let end = body.length;
  while (end > 0 && body[end - 1]?.kind === "blank") end--;
  return body.slice(0, end);
}

function headingOf(columns: readonly ColumnUse[], field: Field): string {
  return withoutBlanks(columns.find((column) => column.field === field && column.role === "current")?.heading ?? "");
}

/** The lowest heading over each column, without white space. */
function labels(header: TableChoice["header"]): (column: number) => string {
  const byColumn = new Map(header.columns.map(({ column, label }) => [column, withoutBlanks(label)]));
  return (column) => byColumn.get(column) ?? "";
}

/** The headings that say when something was done, and the others. */
function headingsByTime(columns: readonly ColumnUse[]): { done: string[]; others: string[] } {
  const tells = ({ field, role }: ColumnUse): boolean =>
    role === "current" && (field === "progress" || field === "actualAmount" || field === "completionRate" || field === "status");
  return { done: columns.filter(tells).map(({ heading }) => heading), others: columns.filter((column) => !tells(column)).map(({ heading }) => heading) };
}

/** Whether half of the leaves and more have their tag in the progress. */
function speaksInProgress(statuses: readonly (readonly LeafStatus[])[]): boolean {
  const leaves = statuses.flat();
  return leaves.filter(({ tag }) => tag?.at.field === "progress").length * 2 >= leaves.length;
}

function* tagsOf(statuses: readonly (readonly LeafStatus[])[]): Iterable<Tag> {
  for (const leaves of statuses) for (const { tag } of leaves) if (tag) yield tag;
}

/** The cells of the rate column, with the quotients of the amounts beside them. */
function* rates(texts: readonly (readonly LeafTexts[])[], measures: Measures): Generator<RateCell> {
  for (const leaves of texts) {
    for (const {
      fields: { completionRate, plannedAmount, actualAmount },
    } of leaves) {
      if (!completionRate) continue;
      // with its sign it leaves no doubt, whatever the amounts say
      if (/[%％]/u.test(completionRate.text)) {
        yield { text: completionRate.text, quotient: null };
        continue;
      }
      const planned = numberOf(plannedAmount, (text) => readAmount(text, measures.plannedAmount)).value;
      const actual = numberOf(actualAmount, (text) => readAmount(text, measures.actualAmount)).value;
      yield {
        text: completionRate.text,
        quotient: shareDone({ planned, actual, amountRatio: measures.ratio(actualAmount?.text ?? "", plannedAmount?.text ?? "") }),
      };
    }
  }
}
