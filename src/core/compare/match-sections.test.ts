import { readText } from "../../../test/fixtures/reading";
import { matchSections, sectionRows } from "./match-sections";

/** A table of sections, each with its tasks; a title of "" is none. */
const sections = (...parts: readonly (readonly [title: string, ...tasks: readonly string[]])[]) => {
  let serial = 0;
  const rows = parts.flatMap(([title, ...tasks]) => [
    ...(title === "" ? [] : [`| ${title} | < | < |`]),
    ...tasks.map((task) => `| ${String(++serial)} | ${task} | 正在推进。 |`),
  ]);
  return sectionRows(readText(["| 序号 | 工作任务 | 进展情况 |", ...rows].join("\n")));
};
const matched = (now: ReturnType<typeof sections>, before: ReturnType<typeof sections>): string[] =>
  matchSections(now, before).map((pair) => `${pair.now.title}=${pair.before.title}`);

const ROADS = ["修建东渠", "加固西坝", "整治北沟", "新建南桥"] as const;
const SCHOOLS = ["改造小学食堂", "更换课桌", "新建幼儿园", "铺设操场"] as const;

test.each([
  [
    "by their tasks, whatever their titles say",
    [
      ["一、张三同志分管工作", ...ROADS],
      ["二、李四同志分管工作", ...SCHOOLS],
    ],
    [
      ["一、王五同志分管工作", ...SCHOOLS],
      ["二、赵六同志分管工作", ...ROADS],
    ],
    ["一、张三同志分管工作=二、赵六同志分管工作", "二、李四同志分管工作=一、王五同志分管工作"],
  ],
  [
    "by their titles where no task stayed, numbers and claims aside",
    [["二、水利工程（共4项）", ...ROADS]],
    [["三、水利工程（共2项）", "疏浚中河", "维修泵站"]],
    ["二、水利工程（共4项）=三、水利工程（共2项）"],
  ],
  // three tenths of the smaller section's tasks
  ["not by one task of four", [["一、水利", ...ROADS]], [["一、交通", "修建东渠", "疏浚中河", "维修泵站", "检修闸门"]], []],
  ["by two tasks of four", [["一、水利", ...ROADS]], [["一、交通", "修建东渠", "加固西坝", "维修泵站", "检修闸门"]], ["一、水利=一、交通"]],
  ["what stands in none with what stands in none", [["", ...ROADS]], [["", ...SCHOOLS]], ["="]],
  ["not what stands in none with a titled one", [["", ...ROADS]], [["一、教育", ...SCHOOLS]], []],
] as const)("sections are matched %s", (_, now, before, expected) => {
  expect(matched(sections(...now), sections(...before))).toEqual(expected);
});

test("every task stands in the section that it was read in", () => {
  expect(sections(["一、水利", ...ROADS], ["二、教育", ...SCHOOLS]).map(({ title, rows }) => [title, rows.map(({ item }) => item)])).toEqual([
    ["一、水利", [0, 1, 2, 3]],
    ["二、教育", [4, 5, 6, 7]],
  ]);
});
