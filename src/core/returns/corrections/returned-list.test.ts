import { textGrid } from "../../../../test/fixtures/text-grid";
import { cellText } from "../../text/cell-text";
import { returnedList } from "./returned-list";

/** The rows of a sheet as a list that came back: unit | 原序号 | 任务 | 栏目 | 原文 | where its answer stands = the answer. */
function told(text: string): readonly string[] | null {
  const list = returnedList("清单.xlsx", textGrid(text));
  return (
    list?.rows.map(({ unit, original, task, heading, text: was, cell, value }) =>
      [unit ?? "-", original, task, heading, was, `${String(cell.row)},${String(cell.column)}=${cellText(value)}`].join(" | "),
    ) ?? null
  );
}

const HEAD = "| 序号 | 原序号 | 任务 | 栏目 | 原文（摘录） | 修改后内容 |";

test.each<[string, string, readonly string[] | null]>([
  ["a row of it", `${HEAD}\n| 1 | 3 | 修建东渠 | 进展情况 | 已完公 | 已完工 |`, ["- | 3 | 修建东渠 | 进展情况 | 已完公 | 2,6=已完工"]],
  ["what was not answered", `${HEAD}\n| 1 | 3 | 修建东渠 | 进展情况 | 已完公 | |`, ["- | 3 | 修建东渠 | 进展情况 | 已完公 | 2,6="]],
  [
    "units over their rows, with and without how many places",
    `${HEAD}\n| 一、城建办（2处） | | | | | |\n| 1 | 3 | 修建东渠 | 进展情况 | 甲 | 乙 |\n| 十二、水利所 | | | | | |\n| 2 | 4 | 修建西渠 | 进展情况 | 丙 | 丁 |`,
    ["城建办 | 3 | 修建东渠 | 进展情况 | 甲 | 3,6=乙", "水利所 | 4 | 修建西渠 | 进展情况 | 丙 | 5,6=丁"],
  ],
  [
    "letters below each other, each with its own heading",
    `| 城建办： | | | | | |\n${HEAD}\n| 1 | 3 | 修建东渠 | 进展情况 | 甲 | 乙 |\n| 水利所: | | | | | |\n| 序号 | 任务 | 栏目 | 修改后内容 | | |\n| 1 | 修建西渠 | 进展情况 | 丁 | | |`,
    ["城建办 | 3 | 修建东渠 | 进展情况 | 甲 | 3,6=乙", "水利所 |  | 修建西渠 | 进展情况 |  | 6,4=丁"],
  ],
  ["a heading that says more", `| 原序号 | 栏目 | 修改后由责任单位填内容 |\n| 3 | 进展情况 | 乙 |`, ["- | 3 |  | 进展情况 |  | 2,3=乙"]],
  ["a heading that says too much", `| 原序号 | 栏目 | 修改后由责任单位填写内容 |\n| 3 | 进展情况 | 乙 |`, null],
  ["blanks in a heading", `| 原 序号 | 栏⏎目 | 修改后 内容 |\n| 3 | 进展情况 | 乙 |`, ["- | 3 |  | 进展情况 |  | 2,3=乙"]],
  ["the first of two such columns", `| 原序号 | 栏目 | 修改后内容 | 修改后内容 |\n| 3 | 进展情况 | 乙 | 丁 |`, ["- | 3 |  | 进展情况 |  | 2,3=乙"]],
  ["a row that does not say what it is of", `${HEAD}\n| 1 | | | 进展情况 | 甲 | 乙 |`, []],
  ["a row without its column", `${HEAD}\n| 1 | 3 | 修建东渠 | | 甲 | 乙 |`, []],
  ["two cells are one", `${HEAD}\n| | 3 | | 进展情况 | | |`, ["- | 3 |  | 进展情况 |  | 2,6="]],
  ["one cell alone is no row", `${HEAD}\n| | 3 | | | | |`, []],
  ["rows above any heading", `| 1 | 3 | 修建东渠 | 进展情况 | 甲 | 乙 |\n${HEAD}`, []],
  ["no column for the answer", "| 原序号 | 任务 | 栏目 |\n| 3 | 修建东渠 | 进展情况 |", null],
  ["neither number nor task", "| 序号 | 栏目 | 修改后内容 |\n| 3 | 进展情况 | 乙 |", null],
  ["another table", "| 序号 | 工作任务 | 进展情况 |\n| 1 | 修建东渠 | 已开工 |", null],
])("%s", (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
