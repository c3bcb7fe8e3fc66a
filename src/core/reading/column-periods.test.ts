import { columns, readText } from "../../../test/fixtures/reading";

/** The fields of the columns behind serial and task, as headings say them; `cells` of both rows, the same but for the empty. */
const read = (headings: string, cells: string, title = ""): string => {
  const width = headings.split("|").length + 2;
  const lines = [
    ...(title === "" ? [] : [`| ${title} ${"| < ".repeat(width - 1)}|`]),
    `| 序号 | 工作任务 | ${headings} |`,
    `| 1 | 整治东沟 | ${cells} |`,
    `| 2 | 整治西渠 | ${cells} |`,
  ];
  return columns(readText(lines.join("\n"))).replace("serial, task, ", "");
};
const HELD = "清淤两公里。";
const of = (count: number): string => Array.from({ length: count }, () => HELD).join(" | ");

test.each<[string, string, string, string]>([
  ["of what is wanted by times that are all past the last counts", "一季度目标 | 二季度目标 | 三季度进展情况", of(3), "target (history), target, progress"],
  [
    "of what is wanted the first that is due at the end of the time told",
    "一季度目标 | 二季度目标 | 三季度目标 | 二季度进展情况",
    of(4),
    "target (history), target, target (history), progress",
  ],
  ["of what was done the latest counts", "一季度进展情况 | 二季度进展情况", of(2), "progress (history), progress"],
  [
    "of what was done the latest that is filled",
    "一季度进展情况 | 二季度进展情况 | 三季度进展情况",
    `${of(2)} | `,
    "progress (history), progress, progress (history)",
  ],
  ["last week is before this one", "上周进展情况 | 本周进展情况 | 下周计划", of(3), "progress (history), progress, nextStep"],
  ["last week alone is what is told of", "上周完成情况 | 本周计划", of(2), "progress, nextStep"],
  ["what is arranged for a later time is the next step", "三季度工作进展 | 四季度工作安排", of(2), "progress, nextStep"],
  ["what was arranged for the time told is what was wanted", "三季度工作安排 | 三季度工作进展", of(2), "target, progress"],
])("%s", (_, headings, cells, expected) => {
  expect(read(headings, cells)).toBe(expected);
});

test("a title that names the time settles which of what is wanted counts", () => {
  expect(read("一季度目标 | 二季度目标 | 三季度目标 | 进展情况", of(4), "2024年二季度重点工作进展情况表")).toBe(
    "target (history), target, target (history), progress",
  );
});
