import { found, problemsOf } from "../../../../test/fixtures/check-rule";
import { rateMismatch } from "./rate-mismatch";

const table = (progress: string): string => `| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 抽检农产品。 | 农业办 | ${progress} |`;

test.each([
  "抽检蔬菜300批次，合格297批次，合格率99%。",
  "应改造120户，已完成80户，完成率66.7%。",
  "全年培训3200人，已培训3940人，完成目标任务的95.4%。",
  "上半年改造260户，占全年300户任务的86.7%。",
  "新建公厕5座、农贸市场2个，分别完成年度任务的62.5%、66.7%。",
  "二季度培训320人，完成二季度任务的80%。",
  "检查企业120家，整改80家，合格率98%。",
  "完成投资5000万元，占年度计划的62.5%。",
  "全年任务200户，上半年新增50户，累计完成120户，完成率60%。",
])("%s", (progress) => {
  expect(found(rateMismatch, table(progress))).toEqual([]);
});

test("total, part and rate in one sentence do not fit", () => {
  expect(found(rateMismatch, table("抽检蔬菜3000批次，合格2940批次，合格率达98.5%，不合格的已销毁。"))).toEqual([
    { cells: "D2", facts: { item: "第1项", part: "2940", whole: "3000", computed: "98%", written: "98.5%", kind: "wrong", count: 1 } },
  ]);
});

test.each([
  ["全年任务300户，上半年改造250户，占全年300户任务的86.7%。", "250户", "300户", "83.3%"],
  ["将原目标任务30.06万㎡调整为100万㎡，已查处违法建设60.25万㎡，占今年目标的117%。", "60.25万㎡", "100万㎡", "60.3%"],
])("%s", (progress, part, whole, computed) => {
  expect(found(rateMismatch, table(progress))).toMatchObject([{ facts: { part, whole, computed, kind: "wrong" } }]);
});

test("the target that the task names counts, where it is of the same thing", () => {
  const wanted = (task: string): string => `| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | ${task} | 农业办 | 新增设施大棚45亩，占年度任务的80%。 |`;
  expect(found(rateMismatch, wanted("新增设施大棚50亩。"))).toMatchObject([{ facts: { whole: "50亩", computed: "90%", kind: "wrong" } }]);
  expect(found(rateMismatch, wanted("改造低产茶园50亩。"))).toEqual([]);
});

test("a count whose target would be no whole number is a hint", () => {
  expect(
    problemsOf(rateMismatch, table("建立调解组织21家，完成年度任务数的201%。")).map(({ severity, facts }) => [severity, facts.kind, facts.computed]),
  ).toEqual([["info", "no-whole", "10.4"]]);
});

test("rates that were cut off instead of rounded are a hint, once a table", () => {
  const rows = ["应改造120户，已完成80户，完成率66.6%。", "上半年改造260户，占全年300户任务的86.6%。"].map(
    (text, index) => `| ${index + 1} | 第${index + 1}项工作。 | 农业办 | ${text} |`,
  );
  const problems = problemsOf(rateMismatch, ["| 序号 | 工作任务 | 责任单位 | 进展情况 |", ...rows].join("\n"));
  expect(problems.map(({ severity, cells, facts }) => [severity, cells.length, facts.kind, facts.count])).toEqual([["info", 2, "truncated", 2]]);
});

test("in columns a rate that is kept to a hundred percent fits more than was planned, and no less", () => {
  const columns = (planned: number, actual: number, rate: string): string =>
    `| 序号 | 项目名称 | 年度计划（亩） | 已完成（亩） | 完成率 | 责任单位 | 进展情况 |\n| 1 | 植树。 | ${String(planned)} | ${String(actual)} | ${rate} | 林业站 | 已栽植。 |\n| 2 | 种草。 | 200 | 150 | 75% | 林业站 | 已播种。 |\n| 3 | 封山。 | 400 | 100 | 25% | 林业站 | 已围栏。 |`;
  expect(found(rateMismatch, columns(100, 130, "100%"))).toEqual([]);
  expect(found(rateMismatch, columns(100, 90, "100%"))).toMatchObject([{ facts: { part: "90", whole: "100", computed: "90%", written: "100%" } }]);
});

test("rates of something else are one cause: told once, with all their cells", () => {
  const works = (last: string): string =>
    `| 序号 | 工程名称 | 目标数 | 完成数 | 完成率 |\n| 1 | 修桥 | 5200 | 4940 | 81% |\n| 2 | 修路 | 6800 | 3400 | 62% |\n| 3 | 修渠 | 3000 | 1500 | ${last} |`;
  expect(found(rateMismatch, works("90%"))).toMatchObject([{ cells: "E2 E3 E4", facts: { item: "第1项", count: 3, kind: "wrong" } }]);
  expect(found(rateMismatch, works("50%"))).toMatchObject([
    { cells: "E2", facts: { count: 1 } },
    { cells: "E3", facts: { count: 1 } },
  ]);
});
