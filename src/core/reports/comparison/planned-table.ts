import { comparisonTexts as t } from "../../messages/zh-CN/comparison";
import type { PeriodComparison } from "../../compare/comparison";
import { textCell } from "../cells";
import type { ReportRow, TableBlock } from "../document";
import { leadsOf } from "../leads";
import { headingOf, writtenText } from "../references";
import { changedRows, type Side } from "./changed-items";
import { nowLink, progressOf } from "./changes-table";

/**
 * 表四: what a unit said last period that it would do, beside this period's target and progress. Of items that lag or
 * are paused in either period: what goes well needs nobody to hold it against its plan. Null where last period's table
 * has no such column, or nothing in it for such an item.
 */
export function plannedTable(comparison: PeriodComparison): TableBlock | null {
  const { table } = comparison.now;
  const rows = changedRows(comparison).flatMap(({ now, before }): readonly { readonly now: Side; readonly plan: string }[] => {
    const plan = before ? textIn(before, "nextStep") : "";
    return now && before && plan !== "" && (isSlow(now) || isSlow(before)) ? [{ now, plan }] : [];
  });
  if (rows.length === 0) return null;
  const withTarget = rows.some(({ now }) => textIn(now, "target") !== "");
  const c = t.columns;
  return {
    kind: "table",
    id: "planned",
    columns: [
      { id: "serial", heading: c.serial, content: "serial" },
      { id: "now", heading: c.now, content: "link" },
      { id: "lead", heading: c.lead, content: "name" },
      { id: "plan", heading: c.planned, content: "prose" },
      ...(withTarget ? [{ id: "target", heading: headingOf(table, "target") ?? c.target, content: "prose" as const }] : []),
      { id: "progress", heading: c.progressNow, content: "prose" },
    ],
    rows: rows.map(({ now, plan }, index): ReportRow => ({
      cells: [
        textCell(String(index + 1)),
        nowLink(now),
        textCell(leadsOf(now.leaves).join("、")),
        textCell(plan),
        ...(withTarget ? [textCell(textIn(now, "target"))] : []),
        textCell(progressOf(now)),
      ],
    })),
  };
}

const isSlow = ({ leaves }: Side): boolean => leaves.some(({ status }) => status === "lagging" || status === "suspended");

const textIn = ({ leaves }: Side, field: "nextStep" | "target"): string =>
  [...new Set(leaves.map((leaf) => writtenText(leaf.fields[field])))].filter((text) => text !== "").join("\n");
