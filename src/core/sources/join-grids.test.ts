import { textGrid } from "../../../test/fixtures/text-grid";
import { joinGrids } from "./join-grids";
import { wordSheetName } from "./word-sheet-name";

test("one grid stands below the other, with its merges, as if they had been read as one", () => {
  const [upper, lower, both] = [
    "| 序号 | 任务 |\n| 1 | 修路 |",
    "| 2 | 修桥 |\n| ^ | 修渠 |\n| 注 | < |",
    "| 序号 | 任务 |\n| 1 | 修路 |\n| 2 | 修桥 |\n| ^ | 修渠 |\n| 注 | < |",
  ].map((text) => textGrid(text));
  if (!upper || !lower || !both) throw new Error("three grids");
  const joined = joinGrids(upper, lower);
  expect([joined.origin, joined.values, joined.merges, joined.stamp]).toEqual([both.origin, both.values, both.merges, both.stamp]);
});

test("the sheet of a Word table is numbered where there are several", () => {
  expect([wordSheetName(0, 1), wordSheetName(0, 2), wordSheetName(1, 2), wordSheetName(9, 10)]).toEqual(["Word表格", "Word表格1", "Word表格2", "Word表格10"]);
});
