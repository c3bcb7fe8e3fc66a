import type { LeafChange, PeriodComparison } from "../core/compare/comparison";
import { cliWords } from "../core/messages/cli-words";
import type { Language } from "../core/messages/language";
import { sideReference } from "../core/reports/comparison/changed-items";
import { blocksOfChanges } from "../core/reports/comparison/changes-table";
import { changeWords, changeMarks } from "../core/reports/comparison/change-words";
import { comparisonSentence } from "../core/reports/comparison/comparison-sentence";
import { sameRows } from "../core/reports/comparison/same-table";
import { comparisonTexts } from "../core/messages/zh-CN/comparison";
import type { ReportOptions } from "../core/reports/options";
import { taskInLine } from "../core/reports/references";
import { padded, displayWidth } from "./columns";
import { visibleSigns } from "./visible-signs";

const LONGEST_TASK = 30;

/** A comparison as text: the sentence, then what changed by kind, then whose text is last period's. In Chinese, as the report is. */
export function formatComparison(comparison: PeriodComparison, options: Pick<ReportOptions, "countBy">, language: Language): string {
  const say = cliWords(language);
  const { table } = comparison.now;
  const same = sameRows(comparison);
  const all = [...blocksOfChanges(comparison), ...(same.length === 0 ? [] : [{ heading: comparisonTexts.captions.same, rows: same }])];
  const lines = all.map(({ heading, rows }) => {
    const cells = rows.map(({ now, before, change }): readonly string[] => {
      const side = now ?? before;
      const task = side ? taskInLine(side.item) : "";
      return [
        now ? sideReference(now) : "—",
        before ? say.lastItem(sideReference(before)) : "—",
        (side?.leaves[0]?.leadUnits ?? []).join("、"),
        [changeWords(table, change, now?.leaves[0]?.status ?? null), ...changeMarks(change), ...partOf(comparison, change)].join("、"),
        task.length > LONGEST_TASK ? `${task.slice(0, LONGEST_TASK)}……` : task,
      ];
    });
    const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...cells.map((row) => displayWidth(row[column] ?? ""))));
    return [
      heading,
      ...cells.map(
        (row) =>
          `  ${row
            .map((text, column) => padded(text, widths[column] ?? 0))
            .join("  ")
            .trimEnd()}`,
      ),
    ].join("\n");
  });
  return visibleSigns([comparisonSentence(comparison, options), ...lines].join("\n\n"));
}

/** That an item was probably split off another, or went into one. */
function partOf({ now: { table }, earlier, split, merged }: PeriodComparison, { now, before, change }: LeafChange): readonly string[] {
  const from = change === "new" ? split.find(({ item }) => item === now?.item) : undefined;
  const into = change === "dropped" ? merged.find(({ item }) => item === before?.item) : undefined;
  const { remarks } = comparisonTexts;
  return [
    ...(from ? [remarks.splitFrom(earlier[0]?.table.items[from.of]?.reference ?? "")] : []),
    ...(into ? [remarks.mergedInto(table.items[into.of]?.reference ?? "")] : []),
  ];
}
