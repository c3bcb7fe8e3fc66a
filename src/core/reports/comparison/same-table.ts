import { comparisonTexts as t } from "../../messages/zh-CN/comparison";
import type { PeriodComparison } from "../../compare/comparison";
import { textCell } from "../cells";
import type { ReportRow, TableBlock } from "../document";
import { leadsOf } from "../leads";
import { changedRows, type ChangedRow } from "./changed-items";
import { nowLink, progressOf, wordOf } from "./changes-table";

/** The items whose progress is last period's again. */
export const sameRows = (comparison: PeriodComparison): readonly ChangedRow[] =>
  changedRows(comparison).filter(({ change, now }) => now !== null && change.sameness !== null);

/** 表三: items whose progress is last period's again, for the unit to answer. */
export function sameTable(comparison: PeriodComparison): TableBlock {
  const { table } = comparison.now;
  const same = sameRows(comparison).flatMap(({ change: { sameness }, now }) => (now && sameness !== null ? [{ now, sameness }] : []));
  const rows = same.map(({ now, sameness }, index): ReportRow => ({
    cells: [
      textCell(String(index + 1)),
      nowLink(now),
      textCell(leadsOf(now.leaves).join("、")),
      textCell(wordOf(table, now)),
      textCell(t.sameness[sameness]),
      textCell(progressOf(now)),
      { kind: "blank" },
    ],
  }));
  const c = t.columns;
  return {
    kind: "table",
    id: "same",
    columns: [
      { id: "serial", heading: c.serial, content: "serial" },
      { id: "now", heading: c.now, content: "link" },
      { id: "lead", heading: c.lead, content: "name" },
      { id: "status", heading: c.statusNow, content: "status" },
      { id: "sameness", heading: c.sameness, content: "name" },
      { id: "progress", heading: c.progressNow, content: "prose" },
      { id: "handling", heading: c.handling, content: "prose" },
    ],
    rows: rows.length === 0 ? [{ heading: t.noSame, cells: [] }] : rows,
  };
}
