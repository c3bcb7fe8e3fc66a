import { readText } from "../../../../test/fixtures/reading";
import { suggestionContext } from "../suggestion-context";
import { JudgedLeaf } from "./judged-leaf";
import { lateForecasts } from "./late-forecast";

const forecasts = (target: string, progress: string): string[] => {
  const table = readText(`
    | 石桥镇2025年重点工作进展情况表 | < | < | < |
    | 序号 | 工作任务 | 工作目标 | 进展情况 |
    | 1 | 校舍维修 | ${target} | ${progress} |
  `);
  const context = suggestionContext(table, { asOf: "2025-07-31", pace: 0.58 });
  return table.items.flatMap(({ leaves }) => leaves.flatMap((leaf) => lateForecasts.look(new JudgedLeaf(leaf, context), []).map(({ text }) => text)));
};

test.each([
  ["8月底前完成安装。", "门窗在订做，预计10月底完成安装。", ["预计10月底完成安装"]],
  // a feast is a day as a month is
  ["8月底前完成安装。", "门窗在订做，预计国庆前完成安装。", ["预计国庆前完成安装"]],
  ["10月底前完成安装。", "门窗在订做，预计国庆前完成安装。", []],
  ["8月底前完成安装。", "门窗正在安装。", []],
])("of %s the report %s forecasts beyond it: %j", (target, progress, expected) => {
  expect(forecasts(target, progress)).toEqual(expected);
});
