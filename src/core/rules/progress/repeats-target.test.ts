import { found } from "../../../../test/fixtures/check-rule";
import { progressRepeatsTarget } from "./repeats-target";

const table = (target: string, progress: string): string =>
  `| 序号 | 工作任务 | 二季度目标 | 责任单位 | 进展情况 |\n| 1 | 修桥。 | ${target} | 交通所 | ${progress} |`;

test.each([
  ["完成桥墩施工。", "【顺利推进】⏎已完成桥墩施工。"],
  ["公交准点率达到95%", "公交准点率达到95%"],
  ["1. 完成桥墩施工。⏎2. 开展征地。", "1. 已完成桥墩施工。⏎2. 已签约12户。"],
  ["1. 举办培训班5期。⏎2. 开展征地。", "1. 举办培训班5期。⏎2. 已签约12户。"],
])("%s / %s", (target, progress) => {
  expect(found(progressRepeatsTarget, table(target, progress))).toEqual([]);
});

test("the whole text, behind a tag and with other punctuation", () => {
  expect(found(progressRepeatsTarget, table("完成桥墩施工，开展征地。", "【顺利推进】⏎完成桥墩施工、开展征地"))).toEqual([
    { cells: "E2", facts: { item: "第1项", target: "二季度目标", points: [], text: "完成桥墩施工、开展征地" } },
  ]);
});

test("some points", () => {
  expect(found(progressRepeatsTarget, table("1. 完成桥墩施工。⏎2. 开展征地工作。", "1. 桥墩已浇筑三座。⏎2. 开展征地工作。"))).toMatchObject([
    { facts: { points: ["2"], text: "开展征地工作。" } },
  ]);
});
