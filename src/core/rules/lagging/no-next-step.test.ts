import { found, problemsOf } from "../../../../test/fixtures/check-rule";
import { noNextStep } from "./no-next-step";

const header = "| 序号 | 工作任务 | 责任单位 | 进展情况 | 下一步工作计划 |";

test("what lags has a next step; what does not lag needs none", () => {
  expect(
    found(noNextStep, `${header}\n| 1 | 修桥。 | 交通所 | 【进展滞后】⏎未开工。 | 9月底前开工。 |\n| 2 | 修路。 | 交通所 | 【顺利推进】⏎已开工。 | |`),
  ).toEqual([]);
});

test("empty, a stroke, 无: an error for what lags, a warning for what stands still", () => {
  const rows = [
    "| 1 | 修桥。 | 交通所 | 【进展滞后】⏎未开工。 | |",
    "| 2 | 修路。 | 交通所 | 【进展滞后】⏎未开工。 | / |",
    "| 3 | 修渠。 | 水利站 | 【项目暂停】⏎停工。 | 无 |",
  ];
  const problems = problemsOf(noNextStep, [header, ...rows].join("\n"));
  expect(problems.map(({ severity, cells, facts }) => [severity, cells[0]?.row, facts.status])).toEqual([
    ["error", 2, "进展滞后"],
    ["error", 3, "进展滞后"],
    ["warning", 4, "项目暂停"],
  ]);
  expect(problems[0]?.facts).toEqual({ items: ["第1项"], status: "进展滞后", heading: "下一步工作计划" });
});

test("a next step of several parts that is empty is told once a cell", () => {
  const table =
    "| 序号 | 工作任务 | < | 责任单位 | 进展情况 | 下一步计划 |\n| 1 | 修路。 | （1）东段。 | 交通所 | 【进展滞后】⏎未开工。 | 无 |\n| ^ | ^ | （2）西段。 | 城建办 | 【进展滞后】⏎未招标。 | ^ |\n| ^ | ^ | （3）中段。 | 城建办 | 【进展滞后】⏎未勘察。 | |";
  expect(found(noNextStep, table).map(({ cells }) => cells)).toEqual(["F2 F4"]);
});

test("the sub-tasks of one item are one problem", () => {
  const table =
    "| 序号 | 工作任务 | < | 责任单位 | 进展情况 | 下一步计划 |\n| 1 | 修路。 | （1）东段。 | 交通所 | 【进展滞后】⏎未开工。 | |\n| ^ | ^ | （2）西段。 | 城建办 | 【进展滞后】⏎未招标。 | |";
  expect(found(noNextStep, table).map(({ cells }) => cells)).toEqual(["F2 F3"]);
});
