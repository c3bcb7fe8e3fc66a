import { secondTable } from "../../src/core/rules/table/second-table";
import { found } from "../fixtures/check-rule";
import { columns, outline, readText } from "../fixtures/reading";

/** Two tables beside one another on a sheet; places and people are made up. */
const BESIDE = `
  | 2024年6月重点工作完成情况 | < | < | < | | 2024年7月工作安排 | < | < | < |
  | 序号 | 重点工作 | 责任单位 | 完成情况 | | 序号 | 工作安排 | 责任单位 | 备注 |
  | 1 | 防汛演练 | 应急办 | 已开展两场 | | 1 | 汛期排查 | 应急办 | |
  | 2 | 夏粮收购 | 农业办 | 已收购三千吨 | | 2 | 秋播培训 | 农业办 | |
  | 3 | 征兵宣传 | 武装部 | 已进村八个 | | | | | |
`;

it("reads the longer of two tables side by side and says the other", () => {
  const table = readText(BESIDE);
  expect(table.title).toBe("2024年6月重点工作完成情况");
  expect(columns(table)).toBe("serial, task, units, progress");
  expect(outline(table).slice(0, 2)).toEqual([
    "second-table@2 序号⏎工作安排⏎责任单位⏎备注⏎1⏎汛期排查⏎应急办⏎2⏎秋播培训⏎农业办",
    "1 | 防汛演练 | 应急办 |  | 已开展两场",
  ]);
  expect(found(secondTable, BESIDE).map(({ cells }) => cells)).toEqual(["F2"]);
});

it("reads the right one where it is longer, under a title of its own", () => {
  const table = readText(`
    | 本周工作 | < | < | < | 下周安排 | < | < |
    | 序号 | 工作内容 | 责任人 | 完成状态 | 序号 | 工作内容 | 责任人 |
    | 1 | 编报预算 | 段誉 | 已完成 | 1 | 报送决算 | 段誉 |
    | | | | | 2 | 整理凭证 | 王语 |
  `);
  expect(table.title).toBe("下周安排");
  expect(columns(table)).toBe("serial, task, persons");
  expect(table.items.map(({ task }) => task)).toEqual(["报送决算", "整理凭证"]);
});

it("takes two serials of one table for what they are", () => {
  const table = readText(`
    | 序号 | 一级指标 | 序号 | 二级指标 | 责任单位 | 完成情况 |
    | 1 | 经济 | 1 | 招商引资 | 招商局 | 已签约两家 |
    | ^ | ^ | 2 | 规上企业 | 工信局 | 已新增三家 |
  `);
  expect(table.columns).toHaveLength(6);
});
