import { found } from "../../../../test/fixtures/check-rule";
import { textGrid } from "../../../../test/fixtures/text-grid";
import { hiddenRows } from "./hidden-rows";

const text = "| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修建东渠。 | 水利站 | 已开工。 |\n| 2 | 修建西坝。 | 水利站 | 已开工。 |";

test("nothing hidden, and a hidden column beside the table", () => {
  expect(found(hiddenRows, text)).toEqual([]);
  expect(found(hiddenRows, textGrid(text, { hiddenColumns: [9] }))).toEqual([]);
});

test("hidden items and columns are one problem", () => {
  const grid = textGrid(text, { hiddenRows: [3], hiddenColumns: [3] });
  expect(found(hiddenRows, grid)).toEqual([{ cells: "C1 A3", facts: { items: ["第2项"], rows: 1, columns: ["C"] } }]);
});

test("a hidden row alone, and a hidden column alone", () => {
  expect(found(hiddenRows, textGrid(text, { hiddenRows: [2] }))).toEqual([{ cells: "A2", facts: { items: ["第1项"], rows: 1, columns: [] } }]);
  expect(found(hiddenRows, textGrid(text, { hiddenColumns: [4] }))).toEqual([{ cells: "D1", facts: { items: [], rows: 0, columns: ["D"] } }]);
  // the header is no item
  expect(found(hiddenRows, textGrid(text, { hiddenRows: [1] }))).toEqual([]);
});
