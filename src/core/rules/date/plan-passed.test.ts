import { found, withSuggestions } from "../../../../test/fixtures/check-rule";
import { contradictsEvidence } from "../status/contradicts-evidence";
import { planPassed } from "./plan-passed";

const table = (status: string, progress: string): string =>
  `| 东河镇2024年上半年重点工作进展情况表 | < | < | < | < |\n| 序号 | 工作任务 | 责任单位 | 进展情况 | 状态 |\n| 1 | 修桥。 | 交通所 | ${progress} | ${status} |`;

test.each([
  ["正常推进", "主体完工，预计9月底竣工。"],
  ["正常推进", "主体完工，原计划5月底竣工。"],
  ["正常推进", "预计5月底完成招标，现已完成招标。"],
  ["正常推进", "1-5月完成投资300万元。"],
  ["已完成", "主体完工，预计5月底竣工验收。"],
  ["进展滞后", "主体完工，预计5月底竣工验收。"],
])("%s: %s", (status, progress) => {
  expect(found(planPassed, table(status, progress), withSuggestions)).toEqual([]);
});

test("a plan whose month is over, in the unit's words; told once", () => {
  const text = table("正常推进", "主体完工，预计5月底竣工验收。");
  expect(found(planPassed, text, withSuggestions)).toEqual([{ cells: "D3", facts: { item: "第1项", plan: "预计5月底竣工验收", asOf: "2024-06-30" } }]);
  expect(found(contradictsEvidence, text, withSuggestions)).toEqual([]);
});

test("a forecast of a day to come is no plan that has passed", () => {
  const text = table("正常推进", "主体完工，预计10月底竣工验收。");
  expect(found(planPassed, text, withSuggestions)).toEqual([]);
});
