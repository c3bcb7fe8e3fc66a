import { found } from "../../../../test/fixtures/check-rule";
import { serialDuplicate } from "./duplicate";

const table = (...rows: [string, string][]): string =>
  ["| 序号 | 工作任务 | 责任单位 | 进展情况 |", ...rows.map(([serial, task]) => `| ${serial} | ${task} | 交通所 | ${task}已开工。 |`)].join("\n");

test("each serial once; the same item again after a page break", () => {
  expect(found(serialDuplicate, table(["1", "修桥。"], ["2", "修路。"], ["2", "修路。"], ["3", "修渠。"]))).toEqual([]);
});

test("serials that number groups stand on every row of the group", () => {
  expect(found(serialDuplicate, table(["1", "修桥。"], ["1", "修路。"], ["2", "修渠。"], ["2", "修坝。"], ["2", "种树。"]))).toEqual([]);
});

test("one serial on two tasks", () => {
  const text = table(["1", "修桥。"], ["2", "修路。"], ["3", "修渠。"], ["2", "修坝。"], ["4", "种树。"]);
  expect(found(serialDuplicate, text)).toEqual([{ cells: "A5", facts: { serial: "2", run: "", first: "修路。", second: "修坝。" } }]);
});
