import { found } from "../../../../test/fixtures/check-rule";
import { nextStepRepeatsTarget } from "./next-step-repeats-target";

const table = (status: string, target: string, step: string): string =>
  `| 序号 | 工作任务 | 二季度目标 | 责任单位 | 进展情况 | 下一步计划 |\n| 1 | 修桥。 | ${target} | 交通所 | 【${status}】⏎情况如下。 | ${step} |`;

test("a next step of its own, one that takes up a part, and a repeated one of what does not lag", () => {
  expect(found(nextStepRepeatsTarget, table("进展滞后", "完成桥墩施工。", "增加两个班组，8月底前完成桥墩施工。"))).toEqual([]);
  expect(found(nextStepRepeatsTarget, table("顺利推进", "完成年度目标。", "完成年度目标。"))).toEqual([]);
});

test("the target again, with 继续 before it or other punctuation", () => {
  expect(found(nextStepRepeatsTarget, table("进展滞后", "完成桥墩施工，完成招标。", "继续完成桥墩施工、完成招标"))).toEqual([
    { cells: "F2", facts: { item: "第1项", heading: "下一步计划", target: "二季度目标", text: "继续完成桥墩施工、完成招标" } },
  ]);
});
