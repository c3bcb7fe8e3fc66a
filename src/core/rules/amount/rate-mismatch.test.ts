import { found } from "../../../../test/fixtures/check-rule";
import { rateMismatch } from "./rate-mismatch";

const table = (progress: string): string => `| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 抽检农产品。 | 农业办 | ${progress} |`;

test.each([
  "抽检蔬菜300批次，合格297批次，合格率99%。",
  "应改造120户，已完成80户，完成率66.7%。",
  "应改造120户，已完成80户，完成率66.6%。",
  "检查企业120家，整改80家，合格率98%。",
  "完成投资5000万元，占年度计划的62.5%。",
  "全年任务200户，上半年新增50户，累计完成120户，完成率60%。",
])("%s", (progress) => {
  expect(found(rateMismatch, table(progress))).toEqual([]);
});

test("total, part and rate in one sentence do not fit", () => {
  expect(found(rateMismatch, table("抽检蔬菜3000批次，合格2940批次，合格率达98.5%，不合格的已销毁。"))).toEqual([
    { cells: "D2", facts: { item: "第1项", part: "2940", whole: "3000", computed: "98%", written: "98.5%" } },
  ]);
});
