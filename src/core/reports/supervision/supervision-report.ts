import { draftTexts } from "../../messages/zh-CN/draft-texts";
import { reportTexts } from "../../messages/zh-CN/reports";
import { words } from "../../messages/zh-CN/words";
import { linkCell, textCell } from "../cells";
import type { ReportRow } from "../document";
import { longDate, nameOf, sourceLine } from "../naming";
import { anchorCell, printedNumber, taskText } from "../references";
import type { Report } from "../report";
import { byUnit, mattersOf } from "./matters";

const t = draftTexts.supervision.ledger;

/** 督办台账: a line a matter and unit, as the 督办通知单 are sent out, with room for what becomes of them. */
export const supervisionReport: Report = {
  id: "supervision",
  make(input) {
    const { table, asOf, options } = input;
    const { units, collective } = byUnit(mattersOf(input));
    const c = t.columns;
    const all = [...units].flatMap(([unit, matters]) => matters.map((matter) => ({ unit, matter })));
    const rows: ReportRow[] = all.map(({ unit, matter: { item } }, index) => ({
      cells: [
        textCell(String(index + 1)),
        { kind: "blank" },
        textCell(unit === "" ? draftTexts.nobody : unit),
        linkCell(printedNumber(item), { source: anchorCell(item) }),
        textCell(taskText(item).replace(/\s+/gu, "")),
        { kind: "blank" }, { kind: "blank" }, { kind: "blank" }, { kind: "blank" },
      ],
    }));
    if (rows.length === 0) rows.push({ heading: t.none, cells: [] });
    return {
      report: "supervision",
      sheetName: words.reports.supervision,
      source: input.source,
      blocks: [
        ...(options.annex === "" ? [] : [{ kind: "annex" as const, text: options.annex }]),
        { kind: "title", text: t.title(nameOf(table).base) },
        { kind: "subtitle", left: t.subtitle(all.length, [...units.keys()].filter((unit) => unit !== "").length), right: reportTexts.asOf(longDate(asOf)) },
        {
          kind: "table",
          id: "supervision",
          columns: [
            { id: "serial", heading: c.serial, content: "serial" },
            { id: "number", heading: c.number, content: "serial" },
            { id: "unit", heading: c.unit, content: "name" },
            { id: "original", heading: c.original, content: "serial" },
            { id: "matter", heading: c.matter, content: "prose" },
            { id: "sent", heading: c.sent, content: "name" },
            { id: "due", heading: c.due, content: "name" },
            { id: "answer", heading: c.answer, content: "prose" },
            { id: "closed", heading: c.closed, content: "name" },
          ],
          rows,
        },
        ...[...collective].map(([unit, count]) => ({ kind: "note" as const, text: draftTexts.collective(unit, count) })),
        { kind: "note", text: sourceLine(input) },
      ],
    };
  },
};
