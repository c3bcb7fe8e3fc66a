import { found } from "../../../../test/fixtures/check-rule";
import { dateOverdue } from "./overdue";

const table = (progress: string, deadline = "2024年5月31日"): string =>
  `| 序号 | 工作任务 | 责任单位 | 完成时限 | 进展情况 |\n| 1 | 修桥。 | 交通所 | ${deadline} | ${progress} |\n| 2 | 修路。 | 交通所 | 长期 | 【顺利推进】⏎路基已填筑两公里。 |`;

test.each([
  ["【顺利推进】⏎正在浇筑。", "2024年6月30日"],
  ["【顺利推进】⏎正在浇筑。", "长期坚持"],
  ["【已完成】⏎已通车。", "2024年5月31日"],
  ["【进展滞后】⏎因征地受阻。", "2024年5月31日"],
  ["已完成验收。", "2024年5月31日"],
])("%s, due %s", (progress, deadline) => {
  expect(found(dateOverdue, table(progress, deadline))).toEqual([]);
});

test("past the deadline and neither completed nor lagging", () => {
  expect(found(dateOverdue, table("【顺利推进】⏎正在浇筑。"))).toEqual([
    { cells: "D2", facts: { item: "第1项", deadline: "2024年5月31日", asOf: "2024-06-30", periodEnd: false, status: "顺利推进" } },
  ]);
  expect(found(dateOverdue, table("【顺利推进】⏎正在浇筑。"), { asOf: "2024-05-31" })).toEqual([]);
});

test("a table that cannot be held to a day is not asked", () => {
  expect(found(dateOverdue, table("【顺利推进】⏎正在浇筑。"), { dated: false })).toEqual([]);
});

test("what settles a deadline is an option", () => {
  expect(found(dateOverdue, table("【进展滞后】⏎因征地受阻。"), { options: { "date/overdue": { settled: ["completed"] } } })).toHaveLength(1);
});

test("a plan that tells nothing of how far things are is late with nothing", () => {
  expect(
    found(dateOverdue, "| 序号 | 工作任务 | 责任单位 | 完成时限 |\n| 1 | 修桥。 | 交通所 | 2024年5月31日 |\n| 2 | 修路。 | 交通所 | 2024年4月30日 |"),
  ).toEqual([]);
});

test("what has the day on which it was done, or tells of nothing but that it is, is not asked for", () => {
  const rows = (cells: string): string =>
    `| 序号 | 项目名称 | 责任单位 | 计划竣工 | 实际竣工 | 目前情况 |\n| 1 | 修桥 | 交通所 | ${cells} |\n| 2 | 修路 | 交通所 | 2024年12月31日 | | 路基施工 |`;
  expect(found(dateOverdue, rows("2024年5月31日 | 2024年5月20日 | 正在办理移交"))).toEqual([]);
  expect(found(dateOverdue, rows("2024年5月31日 | 2024年5月20日 | 桥面清理干净").replace("实际竣工", "销号日期"))).toEqual([]);
  expect(found(dateOverdue, rows("2024年5月31日 | | 已移交"))).toEqual([]);
  expect(found(dateOverdue, rows("2024年5月31日 | | 桥面铺装"))).toHaveLength(1);
  expect(found(dateOverdue, rows("2024年5月31日 | | 桥面已修复"))).toEqual([]);
  expect(found(dateOverdue, rows("2024年5月31日 | | 桥面未修复"))).toHaveLength(1);
  const closed = (day: string): string =>
    `| 序号 | 问题描述 | 责任单位 | 整改时限 | 整改情况 | 销号日期 |\n| 1 | 河道堆物 | 水利站 | 2024年5月31日 | 清走三十方 | ${day} |\n| 2 | 网箱养鱼 | 水利站 | 2024年12月31日 | 劝离一户 | |`;
  expect(found(dateOverdue, closed("2024年5月28日"))).toEqual([]);
  expect(found(dateOverdue, closed(""))).toHaveLength(1);
});
