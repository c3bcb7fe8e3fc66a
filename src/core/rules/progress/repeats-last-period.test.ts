import { found } from "../../../../test/fixtures/check-rule";
import { readText } from "../../../../test/fixtures/reading";
import { comparePeriods } from "../../compare/compare-tables";
import type { CheckSettings } from "../run-rules";
import type { ProgressTable } from "../../table/progress-table";
import { repeatsLastPeriod } from "./repeats-last-period";

const HEADER = "| 序号 | 工作任务 | 责任单位 | 进展情况 |";
const tableOf = (label: string, ...rows: readonly string[]): string => [`| 岚岭县2025年重点工作${label}进展情况表 | < | < | < |`, HEADER, ...rows].join("\n");

/** Settings with what a table was a period before. */
const beside =
  (last: string) =>
  (table: ProgressTable): Partial<CheckSettings> => {
    const earlier = readText(last);
    return {
      comparison: comparePeriods({ source: "", sheet: "", period: table.period, table }, [{ source: "", sheet: "", period: earlier.period, table: earlier }]),
    };
  };

const LAST = tableOf(
  "一季度",
  "| 1 | 修桥 | 交通局 | 【顺利推进】截至3月底，桥墩完成2座。 |",
  "| 2 | 建学校 | 教育局 | 【进展滞后】用地未批。 |",
  "| 3 | 种树 | 林业局 | 【已完成】种完。 |",
  "| 4 | 清淤 | 水利局 | 【顺利推进】清淤三公里。 |",
);

test("a text of last period again is told with its cell: letter for letter, or but for figures and times", () => {
  const now = tableOf(
    "上半年",
    "| 1 | 修桥 | 交通局 | 【顺利推进】截至6月底，桥墩完成5座。 |",
    "| 2 | 建学校 | 教育局 | 【进展滞后】用地未批。 |",
    "| 3 | 种树 | 林业局 | 【已完成】种完。 |",
    "| 4 | 清淤 | 水利局 | 【顺利推进】清淤完成，正在护坡。 |",
  );
  expect(found(repeatsLastPeriod, now, beside(LAST))).toEqual([
    { cells: "D3", facts: { item: "第1项", sameness: "time-or-figures-only", last: "一季度", text: "截至6月底，桥墩完成5座。" } },
    { cells: "D4", facts: { item: "第2项", sameness: "same", last: "一季度", text: "用地未批。" } },
  ]);
});

test("renumbered items are held against their own text, not against that of their number", () => {
  expect(found(repeatsLastPeriod, tableOf("上半年", "| 1 | 建学校 | 教育局 | 【顺利推进】截至6月底，桥墩完成5座。 |"), beside(LAST))).toEqual([]);
});

test("nothing is said without an earlier table", () => {
  expect(found(repeatsLastPeriod, LAST)).toEqual([]);
});

test("sub-tasks that share one progress cell are told once", () => {
  const header = "| 序号 | 工作任务 | < | 牵头单位 | 进展情况 |";
  const rows = [header, "| 1 | 修路 | （1）东段 | 交通局 | 【顺利推进】路基完成。 |", "| ^ | ^ | （2）西段 | 交通局 | ^ |"].join("\n");
  expect(found(repeatsLastPeriod, rows, beside(rows)).map(({ cells }) => cells)).toEqual(["E2"]);
});
