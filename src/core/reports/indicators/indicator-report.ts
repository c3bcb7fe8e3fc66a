import { tableIndicators } from "../../indicators";
import type { Indicator } from "../../indicators/indicator";
import { indicatorTexts as t } from "../../messages/zh-CN/indicator-texts";
import { words } from "../../messages/zh-CN/words";
import { dateParts, type PlainDate } from "../../text/plain-date";
import type { ReportDocument } from "../document";
import { leadsOf } from "../leads";
import { longDate, tableNameOf, sourceLine } from "../naming";
import { anchorCell, leafNumber, printedNumber } from "../references";
import type { ReportOptions } from "../options";
import type { Report, ReportInput } from "../report";
import { reportTexts } from "../../messages/zh-CN/reports";
import { saidStatus } from "../status-words";
import type { IndicatorSource } from "./indicator-row";
import { indicatorSentence, oneDecimal } from "./indicator-sentence";
import { indicatorTable } from "./indicator-table";

/** 指标完成情况表 of a table: its quantities against their targets and the pace. */
export const indicatorReport: Report = {
  id: "indicators",
  make(input) {
    const { table, options, asOf } = input;
    const all = tableIndicators(table, asOf, input.paceCurve ?? null);
    const name = tableNameOf(table);
    const period = table.period ? name.base.slice(name.work.length) : "";
    return {
      report: "indicators",
      sheetName: words.reports.indicators,
      source: input.source,
      blocks: [
        ...(options.annex === "" ? [] : [{ kind: "annex" as const, text: options.annex }]),
        { kind: "title", text: t.title(name.work, period) },
        { kind: "subtitle", left: t.subtitle(longDate(asOf), paceText(all, asOf)), right: "" },
        { kind: "paragraph", text: indicatorSentence(all, asOf, (one) => sourceIn(input, one).lead) },
        indicatorTable(all, (one) => sourceIn(input, one), false, options),
        { kind: "note", text: sourceLine(input) },
      ],
    };
  },
};

/** Where an indicator of prose comes from: its paragraph. */
export const proseSource = (one: Indicator): IndicatorSource => ({ number: t.paragraph(one.item + 1), cell: null, lead: "", status: "" });

/** What the mark of a sheet names that was made of no table. */
const OF_TEXT = "text";

/**
 * 指标完成情况表 of prose, whose paragraphs stand for the items.
 *
 * @param sheetName its own where it stands in a workbook beside a table's
 */
export function proseIndicatorReport(
  all: readonly Indicator[],
  {
    title,
    asOf,
    madeOn,
    options,
    sheetName = words.reports.indicators,
  }: { readonly title: string; readonly asOf: PlainDate; readonly madeOn: PlainDate; readonly options: ReportOptions; readonly sheetName?: string },
): ReportDocument {
  return {
    report: "prose-indicators",
    sheetName,
    source: OF_TEXT,
    blocks: [
      { kind: "title", text: t.title(title, "") },
      { kind: "subtitle", left: t.subtitle(longDate(asOf), paceText(all, asOf)), right: "" },
      { kind: "paragraph", text: indicatorSentence(all, asOf, () => "") },
      indicatorTable(all, proseSource, true, options),
      { kind: "note", text: t.source(title, longDate(asOf), longDate(madeOn)) },
    ],
  };
}

/** The pace that those indicators are held against which say nothing of a time of their own. */
function paceText(all: readonly Indicator[], asOf: PlainDate): string | null {
  const one = all.find(({ until, pace, kind }) => until === asOf && pace !== null && kind === "total" && (pace !== 1 || dateParts(asOf).month === 12));
  return one?.pace === null || one === undefined ? null : oneDecimal(one.pace);
}

function sourceIn({ table }: ReportInput, one: Indicator): IndicatorSource {
  const item = table.items[one.item];
  const leaf = item?.leaves[one.leaf];
  if (!item || !leaf) throw new RangeError(`no item ${String(one.item)}`);
  const number = printedNumber(item);
  return {
    number: item.leaves.length > 1 ? reportTexts.summary.leafReference(number, leafNumber(item, leaf)) : number,
    cell: anchorCell(item),
    lead: leadsOf([leaf]).join("、"),
    status: leaf.status === null ? "" : saidStatus(table, leaf.status),
  };
}
