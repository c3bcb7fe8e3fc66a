import { textGrid } from "../../../test/fixtures/text-grid";
import { headingReader } from "../terms/headings";
import { buildVocabulary } from "../terms/vocabulary";
import { headerAt } from "./find-header";
import { scoreColumns } from "./score-columns";
import { relateTasks } from "./second-task";
import { viewGrid } from "./sheet-view";

/** What the columns of a table weigh for each field once those that mean the task are related, those of no field left out. */
function related(text: string): string[] {
  const view = viewGrid(textGrid(text));
  const headings = headingReader({});
  const header = headerAt(view, 1, headings);
  const last = view.used.bottom;
  return relateTasks(scoreColumns(view, header, 2, last, buildVocabulary(), headings), view, header, last)
    .filter(({ scores }) => scores.has("task"))
    .map(
      ({ header: { label }, scores }) =>
        `${label}: ${[...scores].map(([field, { heading, contents, position }]) => `${field} ${String(heading)} ${String(contents)} ${String(position)}`).join(", ")}`,
    );
}

test.each([
  [
    "the left one is merged down, and the serials are not",
    "| 序号 | 重点任务 | 具体任务 |\n| 1 | 东片 | 清淤 |\n| 2 | ^ | 砌石 |\n| 3 | 西片 | 铺管 |",
    ["重点任务: task 10.5 -1 -7, category 8.5 0 0", "具体任务: task 10.5 2 0"],
  ],
  [
    "both are merged down with the serials",
    "| 序号 | 重点任务 | 具体任务 |\n| 1 | 东片 | 清淤 |\n| ^ | ^ | 砌石 |\n| 2 | 西片 | 铺管 |",
    ["重点任务: task 10.5 -1 0, category 6 1.5 0", "具体任务: task 10.5 2 -7, subtask 13.5 0 0"],
  ],
  [
    "the left one says the same again in two rows of three",
    "| 序号 | 重点任务 | 具体任务 |\n| 1 | 东片 | 清淤 |\n| 2 | 东片 | 砌石 |\n| 3 | 西片 | 铺管 |",
    ["重点任务: task 10.5 -1 0, category 6 1.5 0", "具体任务: task 10.5 2 -7, subtask 13.5 0 0"],
  ],
  [
    "the right one says as little as the left one",
    "| 序号 | 重点任务 | 具体任务 |\n| 1 | 东片 | 清淤 |\n| 2 | 东片 | 清淤 |\n| 3 | 西片 | 铺管 |",
    ["重点任务: task 10.5 -1 0, category 6 1.5 0", "具体任务: task 10.5 -1 -4, category 6 1.5 0, target 6.5 0 0, measures 6 0 0"],
  ],
  [
    "both differ in every row, and the right one says what the left one holds",
    "| 序号 | 工程名称 | 建设内容 |\n| 1 | 柳沟 | 砌石 |\n| 2 | 老街 | 铺管 |",
    ["工程名称: category 10 -1 0, task 9 2 0", "建设内容: task 10 2 -4, target 9 0 0, measures 8.5 0 0"],
  ],
  [
    "a problem, and steps behind it",
    "| 序号 | 建设项目 | 质安问题 | 改革举措 |\n| 1 | 柳沟 | 缺料 | 换料 |\n| 2 | 老街 | 缺人 | 加人 |",
    ["建设项目: task 10 2 0", "质安问题: task 7 2 -4, obstacles 9 0 0", "改革举措: task 10 2 -4, measures 12 0 0"],
  ],
  ["a goal behind a name", "| 序号 | 年度目标任务 | 重点工作 |\n| 1 | 完工 | 柳沟 |\n| 2 | 通车 | 老街 |", ["重点工作: task 10 2 0"]],
  [
    "whose it is, left of what it is about",
    "| 序号 | 企业名称 | 隐患内容 |\n| 1 | 青石 | 线路老化 |\n| 2 | 青石 | 通道堵塞 |\n| 3 | 白石 | 栏杆松动 |",
    ["企业名称: task 5 -1 -4", "隐患内容: task 10 2 0"],
  ],
])("%s", (_what, text, expected) => {
  expect(related(text)).toEqual(expected);
});
