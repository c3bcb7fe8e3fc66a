import { readGrid } from "../../../test/fixtures/reading";
import { textGrid } from "../../../test/fixtures/text-grid";
import { oneRowEach } from "./one-row-each";
import { tornItems } from "./torn-items";

const tidied = (text: string) => {
  const grid = textGrid(text);
  const tidy = oneRowEach(readGrid(grid), grid);
  return (
    tidy && {
      rows: tidy.values.map((row) =>
        row.map((value) => (typeof value === "string" || typeof value === "number" ? String(value) : "").replaceAll("\n", "⏎")).join(" | "),
      ),
      merges: tidy.merges.map(({ top, left, bottom, right }) => `${top},${left}-${bottom},${right}`),
    }
  );
};

const HEAD = `
| 岚岭县2025年重点工作上半年进展情况表 | < | < | < |
| 序号 | 工作任务 | 责任单位 | 进展情况 |`;

test("paragraphs that lie in a row each go into one cell, a line each; what was merged down over them needs no merge", () => {
  expect(
    tidied(`${HEAD}
| 一、城建 | < | < | < |
| 1 | 修建便民桥 | 交通局 | 【顺利推进】 |
| ^ | ^ | 住建局 | 1.桥墩已完工。 |
| ^ | ^ |  | 2.桥面正在铺设。 |
| 2 | 改造老旧管网 | 住建局 | 【进展滞后】 |
| ^ | ^ | ^ | 因用地未批，尚未招标。 |
| 二、民生 | < | < | < |
| 1 | 新建小学 | 教育局 | 【顺利推进】主体封顶。 |
| 注：数据截至6月底。 | < | < | < |`),
  ).toEqual({
    rows: [
      "岚岭县2025年重点工作上半年进展情况表 |  |  | ",
      "序号 | 工作任务 | 责任单位 | 进展情况",
      "一、城建 |  |  | ",
      "1 | 修建便民桥 | 交通局⏎住建局 | 【顺利推进】⏎1.桥墩已完工。⏎2.桥面正在铺设。",
      "2 | 改造老旧管网 | 住建局 | 【进展滞后】⏎因用地未批，尚未招标。",
      "二、民生 |  |  | ",
      "1 | 新建小学 | 教育局 | 【顺利推进】主体封顶。",
      "注：数据截至6月底。 |  |  | ",
    ],
    merges: ["1,1-1,4", "3,1-3,4", "6,1-6,4", "8,1-8,4"],
  });
});

test("sub-tasks keep a row each, what their item shares stays merged over them", () => {
  const text = `${HEAD}
| 1 | 完善路网 | 交通局 | 【顺利推进】 |
| ^ | ^ | ^ | 东段已通车。 |
| ^ | ^ | 住建局 | 【进展滞后】 |
| ^ | ^ | ^ | 西段尚未招标。 |
| 2 | 新建小学 | 教育局 | 【顺利推进】 |
| ^ | ^ | ^ | 主体封顶。 |`;
  const before = readGrid(textGrid(text));
  expect(before.items.map(({ leaves }) => leaves.length)).toEqual([2, 1]);
  expect(tidied(text)).toEqual({
    rows: [
      "岚岭县2025年重点工作上半年进展情况表 |  |  | ",
      "序号 | 工作任务 | 责任单位 | 进展情况",
      "1 | 完善路网 | 交通局 | 【顺利推进】⏎东段已通车。",
      " |  | 住建局 | 【进展滞后】⏎西段尚未招标。",
      "2 | 新建小学 | 教育局 | 【顺利推进】⏎主体封顶。",
    ],
    merges: ["1,1-1,4", "3,1-4,1", "3,2-4,2"],
  });
});

test("empty rows and headers that a page break put inside of an item go", () => {
  expect(
    tidied(`${HEAD}
| 1 | 修建便民桥 | 交通局 | 【顺利推进】 |
|  |  |  | 桥墩已完工。 |
|  |  |  |  |
| 2 | 改造老旧管网 | 住建局 | 【进展滞后】 |
| 序号 | 工作任务 | 责任单位 | 进展情况 |
|  |  |  | 尚未招标。 |`)?.rows.slice(2),
  ).toEqual(["1 | 修建便民桥 | 交通局 | 【顺利推进】⏎桥墩已完工。", "2 | 改造老旧管网 | 住建局 | 【进展滞后】⏎尚未招标。"]);
});

test.each([
  ["one row an item", "| 1 | 修建便民桥 | 交通局 | 【顺利推进】桥墩已完工。 |\n| 2 | 改造老旧管网 | 住建局 | 【进展滞后】尚未招标。 |"],
  ["one cell that a page cut", `| 1 | 修建便民桥 | 交通局 | 【顺利推进】 |\n|  |  |  | 桥墩已完工。 |\n| 2 | 改造老旧管网 | 住建局 | 【进展滞后】尚未招标。 |`],
  [
    "sub-tasks",
    "| 1 | 完善路网 | 交通局 | 【顺利推进】东段已通车。 |\n| ^ | ^ | 住建局 | 【进展滞后】西段尚未招标。 |\n| 2 | 新建小学 | 教育局 | 【顺利推进】主体封顶。 |\n| ^ | ^ | 财政局 | 【顺利推进】资金已拨付。 |",
  ],
])("%s is no table that was torn", (_, rows) => {
  const grid = textGrid(`${HEAD}\n${rows}`);
  expect([tornItems(readGrid(grid)), oneRowEach(readGrid(grid), grid)]).toEqual([[], null]);
});
