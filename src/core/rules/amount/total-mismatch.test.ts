import { found } from "../../../../test/fixtures/check-rule";
import { totalMismatch } from "./total-mismatch";

const table = (...rows: string[]): string => ["| 序号 | 项目名称 | 责任单位 | 年度计划投资 | 累计完成投资 | 形象进度 |", ...rows].join("\n");
const ITEMS = [
  "| 1 | 柳堤公园 | 城建办 | 1200 | 700 | 已开工 |",
  "| 2 | 榆林水厂 | 水利站 | 800 | 250.5 | 已招标 |",
  "| 3 | 槐荫小学 | 教育办 | 400 | 400 | 已完工 |",
];

test.each([
  ["a total that its rows make", ["| 合计 | | | 2400 | 1350.5 | |"]],
  ["one that is rounded", ["| 合计 | | | 2400 | 1351 | |"]],
  ["a total of something else", ["| 合计 | | | 9000 | 6000 | |"]],
])("%s", (_name, totals) => {
  expect(found(totalMismatch, table(...ITEMS, ...totals))).toEqual([]);
});

test("a figure that its rows do not make is told with what they come to", () => {
  expect(found(totalMismatch, table("| 全镇 | | | 2400 | 1380.5 | |", ...ITEMS))).toEqual([
    { cells: "E2", facts: { name: "全镇", row: 2, headings: ["累计完成投资"], printed: ["1380.5"], sums: ["1350.5"], count: 3 } },
  ]);
});

test("a part is held against the rows since the one before, and 其中 is not added twice", () => {
  const rows = table(
    ITEMS[0] ?? "",
    ITEMS[1] ?? "",
    "| | 其中：管网 | | 300 | 100 | |",
    "| 城建小计 | | | 2000 | 950.5 | |",
    "| 3 | 槐荫小学 | 教育办 | 400 | 400 | 已完工 |",
    "| 4 | 桑园小学 | 教育办 | 100 | 100 | 已完工 |",
    "| 教育小计 | | | 500 | 600 | |",
  );
  expect(found(totalMismatch, rows).map(({ cells, facts }) => [cells, facts["name"], facts["sums"]])).toEqual([["E8", "教育小计", ["500"]]]);
});

test("a heading row that says what its projects come to is a total too", () => {
  const rows = table("| 一 | 城建项目（2个） | | 2100 | 950.5 | |", ITEMS[0] ?? "", ITEMS[1] ?? "", "| 二 | 教育项目（1个） | | 400 | 400 | |", ITEMS[2] ?? "");
  expect(found(totalMismatch, rows).map(({ cells, facts }) => [cells, facts["name"], facts["printed"], facts["sums"]])).toEqual([
    ["D2", "城建项目（2个）", ["2100"], ["2000"]],
  ]);
});

test("what is counted in several units comes to nothing", () => {
  const mixed = `
    | 序号 | 实事名称 | 计量单位 | 年度目标数 | 已完成数 |
    | 1 | 建公厕 | 座 | 12 | 6 |
    | 2 | 修公路 | 公里 | 30 | 20 |
    | 合计 | | | 40 | 25 |
  `;
  expect(found(totalMismatch, mixed)).toEqual([]);
});
