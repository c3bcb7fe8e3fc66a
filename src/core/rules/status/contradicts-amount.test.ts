import { found, problemsOf, withSuggestions } from "../../../../test/fixtures/check-rule";
import { noReason } from "../lagging/no-reason";
import { contradictsAmount } from "./contradicts-amount";

const TITLE = "| 东河镇2024年民生实事1—6月完成情况表 | < | < | < | < | < | < | < | < |";
const HEADER = "| 序号 | 项目名称 | 年度目标 | 计量单位 | 1—6月完成 | 完成率 | 责任单位 | 状态 | 备注 |";
const OTHERS = ["| 2 | 硬化村道 | 40 | 公里 | 22 | 55% | 交通所 | 正常推进 | |", "| 3 | 改厕 | 600 | 户 | 310 | 51.7% | 农业办 | 正常推进 | |"];
const table = (...rows: string[]): string => [TITLE, HEADER, ...rows, ...OTHERS].join("\n");
const row = (task: string, planned: string, measure: string, actual: string, status: string, remark = ""): string =>
  `| 1 | ${task} | ${planned} | ${measure} | ${actual} | | 城建办 | ${status} | ${remark} |`;
const kinds = (...rows: string[]): string[] =>
  problemsOf(contradictsAmount, table(...rows), withSuggestions).map(({ severity, facts }) => `${severity} ${String(facts.kind)} ${String(facts.share)}`);

test.each([
  row("新增停车位", "1000", "个", "1000", "已完成"),
  row("新增停车位", "1000", "个", "520", "正常推进"),
  row("新增停车位", "1000", "个", "0", "未开工"),
  row("新增停车位", "1000", "个", "480", "进展滞后"),
  row("新增停车位", "1000", "个", "400", "正常推进"),
])("%s", (one) => {
  expect(kinds(one)).toEqual([]);
});

test.each([
  ["a level", row("医保参保率", "98", "%", "70", "正常推进")],
  ["a limit", row("能耗控制在3000吨标准煤以内", "3000", "吨", "200", "正常推进")],
  ["growth", row("社会消费品零售总额增长", "8", "%", "2", "正常推进")],
  ["of days the fewer are the better", row("高压接电时间", "20", "天", "26", "进展滞后")],
  ["a few things", row("新建公厕", "8", "座", "1", "正常推进")],
  ["a remark that explains", row("新增停车位", "1000", "个", "100", "正常推进", "集中在四季度实施")],
])("%s says nothing of a pace", (_what, one) => {
  expect(kinds(one)).toEqual([]);
});

test("each way of disagreeing", () => {
  expect(kinds(row("新增停车位", "1000", "个", "240", "已完成"))).toEqual(["warning not-finished 24.0%"]);
  expect(kinds(row("新建公厕", "8", "座", "6", "已完成"))).toEqual(["warning not-finished 75.0%"]);
  expect(kinds(row("新增停车位", "1000", "个", "240", "未开工"))).toEqual(["warning begun 24.0%"]);
  expect(kinds(row("新增停车位", "1000", "个", "150", "正常推进"))).toEqual(["warning behind 15.0%"]);
  expect(kinds(row("新增停车位", "1000", "个", "200", "正常推进"))).toEqual(["info behind 20.0%"]);
  expect(kinds(row("新增停车位", "1000", "个", "601", "进展滞后"))).toEqual(["warning ahead 60.1%"]);
});

test("the figures worked out", () => {
  expect(found(contradictsAmount, table(row("新增停车位", "1000", "个", "240", "已完成")), withSuggestions)).toEqual([
    {
      cells: "H3",
      facts: {
        item: "第1项",
        tag: "已完成",
        kind: "not-finished",
        done: "240个",
        wanted: "1000个",
        target: "年度目标",
        share: "24.0%",
        pace: "50.0%",
        gap: "26",
      },
    },
  ]);
});

test("only a rate", () => {
  const rate = "| 序号 | 工作任务 | 责任单位 | 完成率 | 状态 |\n| 1 | 修桥。 | 交通所 | 24% | 已完成 |";
  expect(found(contradictsAmount, rate)).toMatchObject([{ cells: "E2", facts: { done: "", wanted: "", target: "", share: "24.0%" } }]);
});

test("a status that is worse than the figures is not asked for its reason as well, nor doubted where the reason stands", () => {
  const lagging = (remark: string): string =>
    `${TITLE}\n| 序号 | 项目名称 | 年度目标 | 计量单位 | 1—6月完成 | 进展情况 | 责任单位 | 状态 | 存在问题 |\n| 1 | 新增停车位 | 1000 | 个 | 900 | 已建成900个。 | 城建办 | 进展滞后 | ${remark} |\n| 2 | 改厕 | 600 | 户 | 310 | 已改310户。 | 农业办 | 正常推进 | |`;
  expect(found(contradictsAmount, lagging(""), withSuggestions)).toHaveLength(1);
  expect(found(noReason, lagging(""), withSuggestions)).toEqual([]);
  expect(found(contradictsAmount, lagging("余下地块未交付。"), withSuggestions)).toEqual([]);
});
