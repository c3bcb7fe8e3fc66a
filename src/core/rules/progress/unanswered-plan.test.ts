import { found } from "../../../../test/fixtures/check-rule";
import { readText } from "../../../../test/fixtures/reading";
import { comparePeriods } from "../../compare/compare-tables";
import type { CheckSettings } from "../run-rules";
import type { ProgressTable } from "../../table/progress-table";
import { unansweredPlan } from "./unanswered-plan";

const tableOf = (label: string, ...rows: readonly string[]): string =>
  [`| 岚岭县2025年重点工作${label}进展情况表 | < | < | < | < |`, "| 序号 | 工作任务 | 责任单位 | 进展情况 | 下一步工作 |", ...rows].join("\n");

/** Settings with what a table was a period before. */
const beside =
  (last: string) =>
  (table: ProgressTable): Partial<CheckSettings> => {
    const earlier = readText(last);
    return {
      comparison: comparePeriods({ source: "", sheet: "", period: table.period, table }, [{ source: "", sheet: "", period: earlier.period, table: earlier }]),
    };
  };

const PLAN = "1. 东岸堤防完成护坡砌筑。⏎2. 泵站机组运抵并安装。⏎3. 南闸启闭机开展招投标。";
const LAST = tableOf("一季度", `| 1 | 加固东岸堤防 | 水利局 | 【顺利推进】堤基清理完成。 | ${PLAN} |`);

test("a promised point of which the progress says nothing is told, with the period that promised it", () => {
  const now = tableOf("上半年", "| 1 | 加固东岸堤防 | 水利局 | 【顺利推进】⏎1. 东岸堤防护坡砌筑八百米。⏎2. 泵站机组已运抵，正在安装。 | 继续施工。 |");
  expect(found(unansweredPlan, now, beside(LAST))).toEqual([{ cells: "D3", facts: { item: "第1项", last: "一季度", points: ["南闸启闭机开展招投标。"] } }]);
});

test.each([
  ["every point is answered", "【顺利推进】⏎1. 东岸堤防护坡砌筑八百米。⏎2. 泵站机组已运抵。⏎3. 南闸启闭机招投标公告已发布。"],
  ["the work is done", "【已完成】⏎1. 东岸堤防护坡砌筑完成。⏎2. 泵站机组已安装。"],
  ["the progress answers in one text", "【顺利推进】工程进展顺利。"],
])("nothing is said where %s", (_case, progress) => {
  expect(found(unansweredPlan, tableOf("上半年", `| 1 | 加固东岸堤防 | 水利局 | ${progress} | 继续施工。 |`), beside(LAST))).toEqual([]);
});

test("nothing is said without an earlier table", () => {
  expect(found(unansweredPlan, LAST)).toEqual([]);
});
