import { found, problemsOf } from "../../../../test/fixtures/check-rule";
import { noReason } from "./no-reason";

const table = (progress: string, more = ""): string => `| 序号 | 工作任务 | 责任单位 | 进展情况 | 存在问题 |\n| 1 | 修桥。 | 交通所 | ${progress} | ${more} |`;

test.each([
  "【进展滞后】⏎因用地指标不足，尚未开工。",
  "【进展滞后】⏎受连续降雨影响，进度偏慢。",
  "【进展滞后】⏎招标两次流标，正在重新组织。",
  "【进展滞后】⏎材料已上报，待县交通局批复。",
  "【进展滞后】⏎剩余3户不同意拆迁。",
  "【进展滞后】⏎管线迁改未完成。",
  "【进展滞后】⏎完成改造74处，招投标滞后。",
  "【进展滞后】⏎用地未批。",
  "【进展滞后】⏎化解1件，其余4件当事人失联。",
  "【顺利推进】⏎已开工。",
])("%s", (progress) => {
  expect(found(noReason, table(progress))).toEqual([]);
});

test.each(["尚未搭建临时市场。", "项目因故停工。", "总体进度较为缓慢。", "主体尚未完工，工程进度滞后。"])(
  "that it is paused or behind is no reason: %s",
  (text) => {
    expect(found(noReason, table(`【进展滞后】⏎${text}`))).toHaveLength(1);
    expect(found(noReason, table("【进展滞后】⏎已完成两个桥墩。", text))).toHaveLength(1);
  },
);

test("a reason in a column of its own", () => {
  expect(found(noReason, table("【进展滞后】⏎已完成两个桥墩。", "资金未到位。"))).toEqual([]);
});

test("nothing says why: a warning; a hint for what is mostly on track", () => {
  expect(found(noReason, table("【进展滞后】⏎已接待来访群众，完成两个桥墩。"))).toEqual([{ cells: "D2", facts: { item: "第1项", status: "进展滞后" } }]);
  expect(found(noReason, table("【基本完成】⏎已完成两个桥墩。"))).toEqual([]);
  expect(problemsOf(noReason, table("【基本按进度完成】⏎已完成两个桥墩。"))).toMatchObject([{ severity: "info" }]);
});
