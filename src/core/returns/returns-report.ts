import { returnsReportTexts as t } from "../messages/zh-CN/returns-report";
import { returnWords } from "../messages/returns";
import { words } from "../messages/zh-CN/words";
import { countCell, textCell } from "../reports/cells";
import type { ReportBlock, ReportDocument, ReportRow } from "../reports/document";
import { longDate, tableNameOf } from "../reports/naming";
import { headingOf, printedNumber } from "../reports/references";
import { registerOf, type RegisteredUnit } from "../reports/register";
import { cellOfField } from "../table/cell-of-field";
import type { Field } from "../terms/field";
import type { PlainDate } from "../text/plain-date";
import { cellText } from "../text/cell-text";
import { cellAt } from "../grid/grid";
import { leafAt, type LeafPlace } from "../handout/asked-leaves";
import type { Collection, Master, ReturnIssue, UnitReturn } from "./collection";
import { wantsAnswer, issueText } from "./issue-text";

/** What the report is made from beside the collection. */
export interface ReturnsReportInput {
  readonly master: Master;
  readonly collection: Collection;
  /** The day up to which returns are counted. */
  readonly day: PlainDate;
  /** The office's own list of units, for who is to be called. */
  readonly units: readonly RegisteredUnit[];
  /** Files that were given. */
  readonly files: number;
}

export const RETURNS_TABLE = "returns";
export const OPEN_TABLE = "open";

/** 报送情况表: who has answered, who has not, and what is left to settle. The same collection gives the same document. */
export function returnsReport(input: ReturnsReportInput): ReportDocument {
  const { master, collection, day } = input;
  const { units } = collection;
  const returned = units.filter(({ state }) => state !== "missing" && state !== "unreadable");
  const missing = units.filter(({ state }) => state === "missing");
  const unreadable = units.filter(({ state }) => state === "unreadable");
  const name = tableNameOf(master.table);
  const open = collection.issues.filter(wantsAnswer);
  const blocks: ReportBlock[] = [
    { kind: "title", text: t.title(name.base) },
    {
      kind: "subtitle",
      left: t.subtitle(units.length, items(units, "asked"), returned.length, items(returned, "answered"), missing.length, unreadable.length),
      right: longDate(day),
    },
    {
      kind: "paragraph",
      text: t.paragraph({
        day: longDate(day),
        asked: units.length,
        returned: returned.length,
        missing: missing.map(({ unit }) => unit),
        unreadable: unreadable.map(({ unit }) => unit),
        late: units.filter(({ late }) => late).map(({ unit }) => unit),
      }),
    },
    unitsTable(input, open),
    { kind: "caption", text: t.openTitle },
    openTable(input, open),
    { kind: "note", text: t.source(name.title, master.table.items.length, input.files, longDate(day)) },
  ];
  return { report: "returns", sheetName: words.reports.returns, source: master.grid.stamp, blocks };
}

/** So many items some units were asked for, or answered. */
const items = (units: readonly UnitReturn[], key: "asked" | "answered"): number => new Set(units.flatMap((unit) => unit[key].map(({ item }) => item))).size;

function unitsTable({ collection, units: register }: ReturnsReportInput, open: readonly ReturnIssue[]): ReportBlock {
  const c = t.columns;
  const { unitOf } = registerOf(register);
  const rows = collection.units.map((unit, at): ReportRow => ({
    cells: [
      textCell(String(at + 1)),
      textCell(unit.unit),
      textCell(unitOf(unit.unit)?.contact ?? ""),
      countCell(items([unit], "asked")),
      countCell(items([unit], "answered")),
      textCell(t.states[unit.state]),
      textCell(unit.files.join("\n")),
      textCell(unit.late ? t.late : ""),
      countCell(open.filter((issue) => "unit" in issue && issue.unit === unit.unit).length),
    ],
  }));
  const total: ReportRow = {
    cells: [
      textCell("", "total"),
      textCell(t.total, "total"),
      textCell("", "total"),
      countCell(items(collection.units, "asked"), "total"),
      countCell(items(collection.units, "answered"), "total"),
      textCell("", "total"),
      textCell("", "total"),
      textCell("", "total"),
      countCell(open.length, "total"),
    ],
  };
  return {
    kind: "table",
    id: RETURNS_TABLE,
    columns: [
      { id: "serial", heading: c.serial, content: "serial" },
      { id: "unit", heading: c.unit, content: "name" },
      { id: "contact", heading: c.contact, content: "name", optional: 1 },
      { id: "asked", heading: c.asked, content: "number" },
      { id: "answered", heading: c.answered, content: "number" },
      { id: "state", heading: c.state, content: "status" },
      { id: "files", heading: c.files, content: "name", optional: 2 },
      { id: "late", heading: c.late, content: "status" },
      { id: "open", heading: c.open, content: "number" },
    ],
    rows: [...rows, total],
  };
}

function openTable(input: ReturnsReportInput, open: readonly ReturnIssue[]): ReportBlock {
  const c = t.openColumns;
  const rows = open.map((issue, at) => openRow(input, issue, at + 1));
  return {
    kind: "table",
    id: OPEN_TABLE,
    columns: [
      { id: "serial", heading: c.serial, content: "serial" },
      { id: "unit", heading: c.unit, content: "name" },
      { id: "original", heading: c.original, content: "serial" },
      { id: "heading", heading: c.heading, content: "name" },
      { id: "master", heading: c.master, content: "prose" },
      { id: "returned", heading: c.returned, content: "prose" },
      { id: "problem", heading: c.problem, content: "prose" },
      { id: "handling", heading: c.handling, content: "name" },
    ],
    rows: rows.length === 0 ? [{ heading: t.nothingOpen, cells: [] }] : rows,
  };
}

function openRow({ master }: ReturnsReportInput, issue: ReturnIssue, serial: number): ReportRow {
  const place = "place" in issue ? issue.place : null;
  const item = place && master.table.items[place.item];
  const field: Field | null = "field" in issue ? issue.field : null;
  return {
    cells: [
      textCell(String(serial)),
      textCell("unit" in issue ? issue.unit : ""),
      textCell(item ? printedNumber(item) : ""),
      textCell(field === null ? "" : (headingOf(master.table, field) ?? words.fields[field])),
      textCell(place && field ? masterText(master, place, field) : ""),
      textCell(returnedText(issue)),
      textCell(issueText(issue, master.table, "zh-CN")),
      { kind: "blank" },
    ],
  };
}

function masterText({ table, grid }: Master, place: LeafPlace, field: Field): string {
  const leaf = leafAt(table, place);
  if (!leaf) return "";
  if (field === "task") return table.items[place.item]?.task ?? "";
  const cell = cellOfField(table, leaf, field);
  return leaf.fields[field]?.text ?? (cell ? cellText(cellAt(grid, cell)) : "");
}

/** What the unit wrote; of several files each with its name. */
function returnedText(issue: ReturnIssue): string {
  switch (issue.kind) {
    case "fixed-changed":
    case "fixed-moved":
      return issue.now;
    case "not-filled":
      return issue.status ?? "";
    case "two-answers":
    case "master-changed":
    case "formula":
    case "error-value":
    case "correction-part":
    case "correction-reply":
      return issue.answers.length === 1
        ? (issue.answers[0]?.text ?? "")
        : issue.answers.map(({ file, text, row }) => t.answers(row === undefined ? file : returnWords("zh-CN").rowOf(file, row), text)).join("\n");
    case "extra-item":
    case "no-room":
    case "doubtful":
    case "correction-foreign":
      return issue.task;
    case "not-the-lead":
    case "unread-row":
      return issue.text;
    default:
      return "";
  }
}
