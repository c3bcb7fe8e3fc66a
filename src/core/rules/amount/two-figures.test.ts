import { found } from "../../../../test/fixtures/check-rule";
import { twoFigures } from "./two-figures";

const table = (...rows: [unit: string, progress: string][]): string =>
  [
    "| 序号 | 工作任务 | 责任单位 | 进展情况 |",
    ...rows.map(([unit, progress], index) => `| ${index + 1} | 第${index + 1}项重点工作。 | ${unit} | ${progress} |`),
  ].join("\n");
const ONE = "做好社会救助，发放困难群众救助资金320万元。";

test.each([
  ["the same value", `${ONE}⏎做好社会救助，发放困难群众救助资金320万元。`],
  ["in another scale, rounded", "累计铺设供水主干管道11548米。⏎已铺设供水主干管道1.15万米。"],
  ["last year's", `${ONE}去年同期发放困难群众救助资金280万元。`],
  ["a plan", `${ONE}全年计划发放困难群众救助资金600万元。`],
  ["a part", `${ONE}其中发放困难群众救助资金80万元。`],
  ["another quarter", "一季度发放困难群众救助资金120万元。二季度发放困难群众救助资金200万元。"],
  ["two places", "城东镇新建标准化农贸市场2个；城西镇新建标准化农贸市场3个。"],
  ["what names nothing", "东段完成投资300万元。西段完成投资500万元。"],
])("%s", (_what, progress) => {
  expect(found(twoFigures, table(["民政办", progress]))).toEqual([]);
});

test("two values in one text", () => {
  expect(found(twoFigures, table(["民政办", `${ONE}⏎做好社会救助，发放困难群众救助资金302万元。`]))).toEqual([
    { cells: "D2", facts: { item: "第1项", noun: "发放困难群众救助资金", first: "320万元", second: "302万元", earlier: "", kind: "figure" } },
  ]);
});

test("in two items of one lead, and not of two", () => {
  const other = "累计发放困难群众救助资金302万元，惠及群众。";
  expect(found(twoFigures, table(["民政办", ONE], ["民政办", other]))).toMatchObject([
    { cells: "D3", facts: { item: "第2项", earlier: "第1项", first: "320万元", second: "302万元" } },
  ]);
  expect(found(twoFigures, table(["民政办", ONE], ["财政所", other]))).toEqual([]);
});

test("a target that is stated, and another that a rate implies", () => {
  const implied = "城镇新增就业2964人，完成目标任务的98.8%。";
  expect(found(twoFigures, table(["人社所", `${implied}⏎全年城镇新增就业数不少于2500人。`]))).toMatchObject([
    { facts: { kind: "target", first: "2500人", second: "3000人" } },
  ]);
  expect(found(twoFigures, table(["人社所", `${implied}⏎全年城镇新增就业数不少于3000人。`]))).toEqual([]);
  expect(found(twoFigures, table(["人社所", `${implied}⏎明年城镇新增就业数不少于2500人。`]))).toEqual([]);
});
