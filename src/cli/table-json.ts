import type { TableReading } from "../app/choose-sheet";
import type { PeriodComparison } from "../core/compare/comparison";
import { comparisonJson } from "./comparison-json";
import { columnLetters, type CellRef } from "../core/grid/cell-ref";
import type { CellValue } from "../core/grid/cell-value";
import { applyFixes } from "../core/fixes/apply-fixes";
import type { Language } from "../core/messages/language";
import { problemText } from "../core/messages/problem-text";
import type { Problem } from "../core/rules/problem";
import type { Suggestion } from "../core/judgement/evidence";
import { countTable } from "../core/table/counts";
import type { SourceNote } from "../core/sources/table-source";
import { FIELDS, type Field } from "../core/terms/field";
import type { Status } from "../core/terms/status";
import type { PlainDate } from "../core/text/plain-date";
import type { Item, Leaf, ProgressTable } from "../core/table/progress-table";
import type { WrittenSheetId } from "../core/grid/report-id";

/** A sheet that was written, and how many rows it has. */
export interface WrittenSheet {
  readonly sheet: string;
  readonly report: WrittenSheetId;
  readonly rows: number;
}

/** A status that `tag` writes or, with `--dry-run`, would write. */
export interface TaggedCell {
  readonly item: string;
  readonly cell: string;
  readonly expected: CellValue;
  readonly value: CellValue;
  readonly status: Status;
  /** Null where the person said it. */
  readonly confidence: number | null;
}

export interface JsonInput {
  readonly file: string;
  readonly reading: TableReading;
  readonly asOf: PlainDate;
  readonly problems: readonly Problem[];
  /** Keys of the problems that a reviewer settled, and how many of the table's are. */
  readonly settled: ReadonlySet<string>;
  readonly settledCount: number;
  readonly suggestion: (leaf: Leaf) => Suggestion | null;
  readonly written: readonly WrittenSheet[];
  readonly tagged: readonly TaggedCell[];
  readonly language: Language;
  readonly otherTables: number;
  /** The sheets that are read as one, or the one. */
  readonly sheets: readonly string[];
  readonly comparison: PeriodComparison | null;
  readonly notes: readonly SourceNote[];
  readonly cellName: (cell: CellRef) => string;
}

/**
 * What `--json` prints: an interface that other programs rely on (docs/architecture.md, "The JSON"). Rows are 1-based,
 * cells A1, fields that a table lacks null or []. The same for every command; `written` is filled by `run`, `tagged` by `tag`.
 */
export function tableJson(input: JsonInput): object {
  const { table, grid } = input.reading;
  const { cellName } = input;
  return {
    file: input.file,
    sheet: table.sheet,
    sheets: input.sheets,
    otherTables: input.otherTables,
    layout: table.layout,
    title: table.title,
    period: table.period && { ...table.period, asOf: input.asOf },
    header: { rows: table.headerRows, columns: headerColumns(table) },
    sections: table.sections.map((section, index) => ({
      title: section.title,
      row: section.row,
      claimedCount: section.claimedCount,
      itemCount: table.items.filter((item) => isWithin(table, item.section, index)).length,
    })),
    items: table.items.map((item) => itemJson(table, item, input)),
    settled: input.settledCount,
    problems: input.problems.map((problem) => ({
      rule: problem.rule,
      severity: problem.severity,
      addressee: problem.addressee,
      settled: input.settled.has(problem.key),
      cell: problem.cells[0] ? cellName(problem.cells[0]) : null,
      cells: problem.cells.map(cellName),
      items: problem.items.map((index) => table.items[index]?.reference ?? ""),
      message: problemText(problem, input.language).text,
      facts: problem.facts,
      fixes: problem.fixes.map((fix) => ({
        cell: cellName(fix.cell),
        expected: valueJson(fix.expected),
        value: valueJson(applyFixes(grid, [fix])[0]?.value ?? fix.expected),
        safety: fix.safety,
      })),
    })),
    counts: countTable(table),
    comparison: input.comparison && comparisonJson(input.comparison),
    notes: input.notes.map(({ kind, count, places }) => ({ kind, count, cells: places.map(cellName) })),
    written: input.written,
    tagged: input.tagged.map((one) => ({ ...one, expected: valueJson(one.expected), value: valueJson(one.value) })),
  };
}

/** The column letters of each field of this period. */
function headerColumns(table: ProgressTable): Partial<Record<Field, string>> {
  const columns: Partial<Record<Field, string>> = {};
  for (const use of table.columns) {
    if (use.field !== null && use.role === "current" && !use.inHeader) columns[use.field] ??= columnLetters(use.column);
  }
  return columns;
}

/** Whether a section is `outer`, or stands inside it. */
function isWithin(table: ProgressTable, section: number | null, outer: number): boolean {
  for (let at = section; at !== null; at = table.sections[at]?.parent ?? null) if (at === outer) return true;
  return false;
}

function itemJson(table: ProgressTable, item: Item, { suggestion, cellName }: JsonInput): object {
  return {
    serial: item.serial,
    reference: item.reference,
    section: item.section === null ? null : (table.sections[item.section]?.title ?? null),
    task: item.task,
    status: item.status,
    row: item.rows[0] ?? null,
    rows: item.rows,
    leaves: item.leaves.map((leaf) => leafJson(leaf, suggestion(leaf), cellName)),
  };
}

/** How a field stands in the JSON of a leaf: as its text under its own name, read (units, a day, a number), or with the item. */
const IN_JSON: { readonly [F in Field]: "text" | "read" | "item" } = {
  serial: "item",
  category: "text",
  task: "item",
  subtask: "text",
  target: "text",
  measures: "text",
  leadUnit: "read",
  units: "read",
  supportUnits: "read",
  leader: "text",
  persons: "read",
  startDate: "text",
  deadline: "read",
  progress: "read",
  measureUnit: "text",
  plannedAmount: "read",
  actualAmount: "read",
  completionRate: "read",
  status: "read",
  obstacles: "text",
  nextStep: "text",
  remarks: "text",
};

function leafJson(leaf: Leaf, suggestion: Suggestion | null, cellName: (cell: CellRef) => string): object {
  return {
    row: leaf.row,
    cells: Object.fromEntries(Object.entries(leaf.fields).map(([field, value]) => [field, [...new Set(value.pieces.map((piece) => cellName(piece.cell)))]])),
    ...Object.fromEntries(FIELDS.flatMap((field) => (IN_JSON[field] === "text" ? [[field, leaf.fields[field]?.text ?? null]] : []))),
    leadUnits: leaf.leadUnits,
    units: leaf.units,
    supportUnits: leaf.supportUnits,
    persons: leaf.persons,
    deadline: leaf.deadline,
    progress: leaf.fields.progress ? leaf.progress : null,
    planned: leaf.planned,
    actual: leaf.actual,
    rate: leaf.rate,
    tag: leaf.tag && { text: leaf.tag.text, status: leaf.tag.status },
    status: leaf.status,
    suggestion: suggestion && {
      status: suggestion.status,
      confidence: suggestion.confidence,
      evidence: suggestion.evidence.map(({ kind, at, text: words }) => ({
        kind,
        field: at.field,
        text: words,
        start: at.start,
        end: at.end,
      })),
    },
  };
}

/** A date as its day, an error as its name: what JSON can hold of a cell. */
function valueJson(value: CellValue): string | number | boolean | null {
  if (value === null || typeof value !== "object") return value;
  return "date" in value ? value.date : value.error;
}
