import { draftTexts as t } from "../../messages/zh-CN/draft-texts";
import { reportTexts } from "../../messages/zh-CN/reports";
import { words } from "../../messages/zh-CN/words";
import { linkCell, textCell } from "../cells";
import type { ReportBlock, ReportRow } from "../document";
import { longDate, tableNameOf, sourceLine } from "../naming";
import { anchorCell, printedNumber, taskText } from "../references";
import type { Report, ReportInput } from "../report";
import { entryHeading } from "./entry-heading";
import { excerptOf } from "./excerpt";
import { returnLists, type ReturnEntry } from "./return-lists";
import { chineseNumeral } from "../../text/numerals";

const LONGEST_TASK = 30;

/** 退回修改清单 as a sheet: a block a unit, with what it is asked to add or to check and room for its answer. */
export const returnListReport: Report = {
  id: "return-list",
  make(input) {
    const { table, options, asOf, problems } = input;
    const { lists, collective } = returnLists(table, problems);
    const name = tableNameOf(table);
    const c = t.notice.columns;
    const rows: ReportRow[] = [];
    let serial = 0;
    lists.forEach(({ unit, entries, findings }, index) => {
      rows.push({ heading: t.returns.block(chineseNumeral(index + 1), unit === "" ? t.nobody : unit, findings), cells: [] });
      for (const entry of entries) rows.push(rowOf(entry, ++serial, input));
    });
    if (rows.length === 0) rows.push({ heading: t.noFindings.replace(/。$/u, ""), cells: [] });
    const blocks: ReportBlock[] = [
      ...(options.annex === "" ? [] : [{ kind: "annex" as const, text: options.annex }]),
      { kind: "title", text: t.returns.title(name.base) },
      {
        kind: "subtitle",
        left: t.returns.subtitle(
          lists.reduce((sum, { findings }) => sum + findings, 0),
          lists.filter(({ unit }) => unit !== "").length,
        ),
        right: reportTexts.asOf(longDate(asOf)),
      },
      {
        kind: "table",
        id: "return-list",
        columns: [
          { id: "serial", heading: c.serial, content: "serial" },
          { id: "original", heading: c.original, content: "serial" },
          { id: "task", heading: c.task, content: "prose", optional: 1 },
          { id: "heading", heading: c.heading, content: "name" },
          { id: "text", heading: c.text, content: "prose" },
          { id: "request", heading: c.request, content: "prose" },
          { id: "changed", heading: c.changed, content: "prose" },
        ],
        rows,
      },
      ...[...collective].map(([unit, count]): ReportBlock => ({ kind: "note", text: t.collective(unit, count) })),
      { kind: "note", text: sourceLine(input) },
    ];
    return { report: "return-list", sheetName: words.reports["return-list"], source: input.source, blocks };
  },
};

function rowOf({ item, leaf, cell, requests, problems }: ReturnEntry, serial: number, { table }: ReportInput): ReportRow {
  const use = cell ? table.columns.find(({ column }) => column === cell.column) : undefined;
  const heading = use ? entryHeading(table, use) : t.none;
  const task = taskText(item).replace(/\s+/gu, "");
  const text = cell
    ? (Object.values(leaf.fields).flatMap((field) =>
        field.pieces.filter((piece) => piece.cell.row === cell.row && piece.cell.column === cell.column).map(({ start, end }) => field.text.slice(start, end)),
      )[0] ?? "")
    : "";
  const { start, end } = excerptOf(text, problems);
  return {
    cells: [
      textCell(String(serial)),
      linkCell(printedNumber(item), { source: cell ?? anchorCell(item) }),
      textCell(task.length > LONGEST_TASK ? `${task.slice(0, LONGEST_TASK)}${t.notice.dots}` : task),
      textCell(heading),
      textCell(
        text.trim() === ""
          ? t.notice.empty
          : `${start > 0 ? t.notice.dots : ""}${text.slice(start, end).trim()}${end < text.trimEnd().length ? t.notice.dots : ""}`,
      ),
      textCell(requests.map((request, index) => (requests.length > 1 ? `${String(index + 1)}.${request}` : request)).join("\n")),
      { kind: "blank" },
    ],
  };
}
