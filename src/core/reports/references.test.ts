import { readText } from "../../../test/fixtures/reading";
import { anchorCell, bareNumber, headingOf, leafNumber, numbersText, printedNumber, restartsNumbering, taskInLine, taskText, writtenText } from "./references";

const THROUGH = readText(`
  | 序号 | 工作任务 | 责任单位 | 进展情况⏎（截至6月底） | 备注 |
  | 1 | 修路。 | 城建办 | 已完成。 | — |
  | 2 | 架桥（牵头单位：城建办）。 | 城建办 | （1）桥墩完工。 | 无 |
  | 3 | 种树。 | 农办 | / | ／ |
`);
const ANEW = readText(`
  | 序号 | 工作任务 | 责任单位 | 进展情况 |
  | 一、交通 | < | < | < |
  | 1 | 修路。 | 城建办 | 已完成。 |
  | 2 | 架桥。 | 城建办 | 桥墩完工。 |
  | 二、绿化 | < | < | < |
  | 1 | 种树。 | 农办 | 已种。 |
`);

test.each([
  ["runs through", THROUGH, false, ["1 1", "2 2", "3 3"], "第1、2、3项"],
  ["begins anew in each section", ANEW, true, ["1 一—1", "2 一—2", "1 二—1"], "一—1、一—2、二—1"],
] as const)("numbering that %s", (_, table, anew, numbers, together) => {
  expect(restartsNumbering(table)).toBe(anew);
  expect(table.items.map((item) => `${bareNumber(item)} ${printedNumber(item)}`)).toEqual(numbers);
  expect(numbersText(table.items)).toBe(together);
});

test("a number leads to the serial, else to the task, else to the row", () => {
  const [item] = THROUGH.items;
  const bare = readText(`
    | 工作任务 | 责任单位 | 进展情况 |
    | 修路。 | 城建办 | 已完成。 |
    | 架桥。 | 城建办 | 桥墩完工。 |
  `).items[1];
  if (!item || !bare) throw new Error("no items");
  expect([anchorCell(item), anchorCell(bare)]).toEqual([
    { row: 2, column: 1 },
    { row: 3, column: 1 },
  ]);
  expect(anchorCell({ ...item, leaves: [], rows: [7, 8] })).toEqual({ row: 7, column: 1 });
});

test("a task is printed without the bracket of its lead, in a sentence without its stop", () => {
  const [, bridge] = THROUGH.items;
  expect(bridge && [taskText(bridge), taskInLine(bridge)]).toEqual(["架桥。", "架桥"]);
});

test("a heading is its last line of words, remarks aside; a stroke for none is no text", () => {
  expect([headingOf(THROUGH, "progress"), headingOf(THROUGH, "task"), headingOf(THROUGH, "leader")]).toEqual(["进展情况", "工作任务", null]);
  expect(THROUGH.items.map(({ leaves }) => [writtenText(leaves[0]?.fields.progress), writtenText(leaves[0]?.fields.remarks)])).toEqual([
    ["已完成。", ""],
    ["（1）桥墩完工。", "无"],
    ["", ""],
  ]);
  expect(writtenText(undefined)).toBe("");
});

test("a leaf has the number that it is written with, else its place", () => {
  const item = readText(`
    | 序号 | 工作任务 | 子任务 | 责任单位 | 进展情况 |
    | 1 | 修路。 | （3）东段 | 城建办 | 已完成。 |
    | ^ | ^ | 西段 | 城建办 | 正在铺设。 |
    | ^ | ^ | 5、北段 | 城建办 | 未进场。 |
  `).items[0];
  expect(item?.leaves.map((leaf) => leafNumber(item, leaf))).toEqual(["3", "2", "5"]);
});

test("a heading that is broken before its last character is one word", () => {
  const broken = readText(`
    | 序号 | 工作任务 | 牵头单⏎位 | 目前⏎进展情况 |
    | 1 | 修路。 | 城建办 | 已完成。 |
    | 2 | 架桥。 | 城建办 | 桥墩完工。 |
  `);
  expect([headingOf(broken, "leadUnit"), headingOf(broken, "progress")]).toEqual(["牵头单位", "进展情况"]);
});
