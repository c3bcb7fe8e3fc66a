import { readText } from "../../../test/fixtures/reading";
import { groupLeaves } from "./list-entries";

/** The sub-tasks of each row of the list, for the progress cells of one item's sub-tasks. */
const rows = (...progress: readonly string[]): string[] => {
  const { items } = readText(
    [
      "| 序号 | 工作任务 | 子项 | 责任单位 | 进展情况 |",
      ...progress.map((text, at) => `| ${at === 0 ? "1" : "^"} | ${at === 0 ? "改造管网" : "^"} | 第${String(at + 1)}段 | 城建办 | ${text} |`),
    ].join("\n"),
  );
  return items.flatMap((item) => groupLeaves(item).map(({ leaves }) => leaves.map(({ fields }) => fields.subtask?.text).join("+")));
};

test.each([
  [
    ["正在铺管。", "正在开挖。", "正在招标。"],
    ["第1段", "第2段", "第3段"],
  ],
  // one cell merged over two
  [
    ["正在铺管。", "^", "正在招标。"],
    ["第1段+第2段", "第3段"],
  ],
  // what says nothing of its own goes with the one above it
  [
    ["正在铺管。", "", "正在招标。"],
    ["第1段+第2段", "第3段"],
  ],
  [
    ["", "正在铺管。"],
    ["第1段", "第2段"],
  ],
  // the same words in two cells are two rows
  [
    ["正在铺管。", "正在铺管。"],
    ["第1段", "第2段"],
  ],
])("sub-tasks with %j are the rows %j", (progress, expected) => {
  expect(rows(...progress)).toEqual(expected);
});
