import { found } from "../../../../test/fixtures/check-rule";
import { statusMultiple } from "./multiple";

const table = (progress: string): string => `
  | 序号 | 工作任务 | 责任单位 | 进展情况 |
  | 1 | 修桥。 | 交通所 | 【顺利推进】⏎已开工。 |
  | 2 | 修路。 | 交通所 | 【进展滞后】⏎未开工。 |
  | 3 | 修渠。 | 水利站 | ${progress} |
`;

test("one tag, other brackets, the same tag twice", () => {
  for (const progress of ["【顺利推进】⏎已开工。", "【顺利推进】⏎已印发【2024】3号文。", "【顺利推进】⏎已开工。【顺利推进】"])
    expect(found(statusMultiple, table(progress))).toEqual([]);
});

test("two different tags in one leaf", () => {
  expect(found(statusMultiple, table("【顺利推进】⏎1. 东段已开工。⏎2. 【进展滞后】西段未开工。"))).toEqual([
    { cells: "D4", facts: { item: "第3项", tags: ["顺利推进", "进展滞后"] } },
  ]);
});
