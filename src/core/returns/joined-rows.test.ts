import { collectedInto, formOf, masterOf } from "../../../test/fixtures/returns";
import { readGrid } from "../../../test/fixtures/reading";

const TITLE = "| 清溪镇2024年重点工作上半年进展情况表 | < | < | < | < | < |";
const HEAD = "| 序号 | 工作任务 | 年度目标 | 责任单位 | 进展情况 | 完成率 |";
const MASTER = `
${TITLE}
${HEAD}
| 1 | 建设高标准农田。 | 建设一万亩   | 农业办 |  |  |
| ^ | ^ | 其中：新建七千亩 | ^ |  |  |
| ^ | ^ | 改造三千亩 | ^ |  |  |
| 2 | 改造户厕。 | 改造百户。 | 农业办 |  |  |`;
const form = (rows: string) => {
  const one = formOf("农业办.xlsx", `${TITLE}\n${HEAD}\n${rows}\n| 2 | 改造户厕。 | 改造百户。 | 农业办 | 已改造八十户。 | |`);
  return { ...one, byRows: readGrid(one.grid, { rowsAreLeaves: true }) };
};

test("rows under an item whose merged cells were lost are the master's rows, where their targets are the same", () => {
  const lost = (first: string): string =>
    `| 1 | 建设高标准农田。 | 建设一万亩 | 农业办 | ${first} | |\n| | | 其中：新建七千亩 | | 新建三千亩。 | 0.4 |\n| | | 改造三千亩 | | 改造一千亩。 | 0.3 |`;
  expect(collectedInto(masterOf(MASTER), [form(lost("两处均已开工。"))])).toEqual([
    "E3=两处均已开工。",
    "E4=新建三千亩。",
    "E5=改造一千亩。",
    "F4=#0.4",
    "F5=#0.3",
    "E6=已改造八十户。",
  ]);
  // what stands beside one of the targets goes beside it
  expect(collectedInto(masterOf(MASTER), [form(lost(""))])).toEqual(["E4=新建三千亩。", "E5=改造一千亩。", "F4=#0.4", "F5=#0.3", "E6=已改造八十户。"]);
});

test("what was merged over the rows and is written in each of them now is one answer", () => {
  const master = `
${TITLE}
| 序号 | 工作任务 | 年度目标 | 责任单位 | 进展情况 | 存在问题 |
| 1 | 建设高标准农田。 | 建设一万亩   | 农业办 |  |  |
| ^ | ^ | 其中：新建七千亩 | ^ |  | ^ |
| ^ | ^ | 改造三千亩 | ^ |  | ^ |
| 2 | 改造户厕。 | 改造百户。 | 农业办 |  |  |`;
  const repeated = `${TITLE}\n${HEAD.replace("完成率", "存在问题")}\n| 1 | 建设高标准农田。 | 建设一万亩 | 农业办 | 均已开工。 | 雨水偏多。 |\n| | | 其中：新建七千亩 | | 新建三千亩。 | 雨水偏多。 |\n| | | 改造三千亩 | | 改造一千亩。 | 雨水偏多。 |\n| 2 | 改造户厕。 | 改造百户。 | 农业办 | 已改造八十户。 | |`;
  const one = formOf("农业办.xlsx", repeated);
  expect(collectedInto(masterOf(master), [{ ...one, byRows: readGrid(one.grid, { rowsAreLeaves: true }) }])).toEqual([
    "E3=均已开工。",
    "E4=新建三千亩。",
    "E5=改造一千亩。",
    "F3=雨水偏多。",
    "E6=已改造八十户。",
  ]);
});

test("with other targets they are told, and nothing is guessed", () => {
  const other =
    "| 1 | 建设高标准农田。 | 建设一万亩 | 农业办 | 两处均已开工。 | |\n| | | 其中：东片 | | 新建三千亩。 | 0.4 |\n| | | 西片 | | 改造一千亩。 | 0.3 |";
  const told = collectedInto(masterOf(MASTER), [form(other)]);
  expect(told.filter((line) => /^[EF]\d/u.test(line))).toEqual(["E6=已改造八十户。"]);
  expect(told.filter((line) => line.includes("建设高标准农田"))).toHaveLength(3);
});
