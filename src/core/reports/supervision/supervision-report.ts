import { draftTexts } from "../../messages/zh-CN/draft-texts";
import { reportTexts } from "../../messages/zh-CN/reports";
import { words } from "../../messages/zh-CN/words";
import { linkCell, textCell } from "../cells";
import type { ReportCell, ReportRow } from "../document";
import { longDate, tableNameOf, sourceLine } from "../naming";
import { anchorCell, numbersText, printedNumber, taskText } from "../references";
import type { PlainDate } from "../../text/plain-date";
import type { Report, ReportInput } from "../report";
import { mattersOf } from "./matters";
import { noticesOf, type Notice } from "./notices";

const t = draftTexts.supervision.ledger;

/** 督办台账: a line a matter and unit, as the 督办通知单 are sent out, with room for what becomes of them. */
export const supervisionReport: Report = {
  id: "supervision",
  make(input) {
    const { table, asOf, options } = input;
    const round = input.round ?? { each: "item" as const, numberPrefix: "", numberFrom: 1, due: null, issued: null, reporting: null };
    const { units, collective } = noticesOf(mattersOf(input), round);
    const c = t.columns;
    const all = [...units].flatMap(([unit, notices]) =>
      notices.flatMap((notice) => linesOf(input, notice).map((line) => ({ unit, number: notice.number, ...line }))),
    );
    const day = (date: PlainDate | null): ReportCell => (date === null ? { kind: "blank" } : textCell(longDate(date)));
    const rows: ReportRow[] = all.map(({ unit, number, original, matter }, index) => ({
      cells: [
        textCell(String(index + 1)),
        round.numberPrefix === "" ? { kind: "blank" } : textCell(`${round.numberPrefix}${String(number)}${draftTexts.supervision.numberAfter}`),
        textCell(unit === "" ? draftTexts.nobody : unit),
        original,
        textCell(matter),
        day(round.issued),
        day(round.due),
        { kind: "blank" },
        { kind: "blank" },
      ],
    }));
    if (rows.length === 0) rows.push({ heading: t.none, cells: [] });
    return {
      report: "supervision",
      sheetName: words.reports.supervision,
      source: input.source,
      blocks: [
        ...(options.annex === "" ? [] : [{ kind: "annex" as const, text: options.annex }]),
        { kind: "title", text: t.title(tableNameOf(table).base) },
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

/** What a form is of, a line each: its matters, and that its unit did not report. */
function linesOf({ table }: ReportInput, { matters, missing }: Notice): readonly { readonly original: ReportCell; readonly matter: string }[] {
  const s = draftTexts.supervision;
  const own = matters.map(({ item }) => ({
    original: linkCell(printedNumber(item), { source: anchorCell(item) }),
    matter: taskText(item).replace(/\s+/gu, ""),
  }));
  if (!missing) return own;
  const [first] = missing.items;
  const report = `${s.report}${tableNameOf(table).base}${tableNameOf(table).base.endsWith(draftTexts.state) ? "" : draftTexts.progressOfWork}${s.reportItems(numbersText(missing.items))}`;
  const numbers = missing.items.map(printedNumber).join("、");
  return [...own, { original: first ? linkCell(numbers, { source: anchorCell(first) }) : textCell(numbers), matter: report }];
}
