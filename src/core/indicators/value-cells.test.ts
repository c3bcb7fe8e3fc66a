import { readText } from "../../../test/fixtures/reading";
import { tableIndicators } from "./table-indicators";
import { valueIn } from "./value-cells";

const value = (text: string, unit = ""): string => {
  const one = valueIn(text, unit);
  return one === null ? "-" : `${String(one.value)} ${one.unit}`;
};

test.each<[string, string, string]>([
  ["86亿元", "", "86 亿元"],
  ["≤38立方米", "", "38 立方米"],
  ["不低于95%", "", "95 %"],
  ["2以内", "%", "2 %"],
  ["-1.8", "%", "-1.8 %"],
  ["120亿元（含市级下达增量8亿元）", "", "120 亿元"],
  ["累计完成24.6", "万头", "24.6 万头"],
  ["31.5", "", "-"],
  ["新增386个，总数达2140个", "", "-"],
  ["1—10月增长5.2%", "%", "-"],
  ["3—5", "个", "-"],
  ["完成市下达任务", "%", "-"],
])("%s beside %s", (text, unit, expected) => {
  expect(value(text, unit)).toBe(expected);
});

const told = (text: string): readonly string[] =>
  tableIndicators(readText(text), "2025-11-30").map(({ name, kind, target, actual, rate, until, doubtful }) =>
    [
      name,
      kind,
      target ? `${String(target.value)}${target.unit}` : "-",
      actual ? `${String(actual.value)}${actual.unit}` : "-",
      rate === null ? "-" : (rate * 100).toFixed(1),
      until?.slice(5, 7) ?? "-",
      ...doubtful,
    ].join(" "),
  );

test("values in columns of text, with their unit in a column of its own: what was reached is one value, or the first words say it", () => {
  expect(
    told(`
      | 云溪区2025年主要指标1—11月完成情况表 | < | < | < | < | < |
      | 序号 | 指标名称 | 计量单位 | 全年目标 | 完成情况 | 责任单位 |
      | 1 | 一般公共预算收入 | 亿元 | 21.5 | 1—11月完成18.74亿元，同比增长4.1%。 | 财政局 |
      | 2 | 固定资产投资增速 | % | 7 | 1—10月增长5.2%，11月数据未反馈。 | 发改局 |
      | 3 | 规模以上工业增加值增速 | % | 8.5 | 9.1 | 工信局 |
      | 4 | 居民消费价格涨幅 | % | 2以内 | 0.4 | 发改局 |
      | 5 | 城镇新增就业 | 人 | 5200 | 11月新增312人，累计新增5486人。 | 人社局 |
      | 6 | 万元GDP能耗下降 | % | 完成市下达任务 | 按年考核，未出数。 | 发改局 |
      | 7 | 污水集中处理率 | % | 96 | 95.4%，较去年提高0.7个百分点。 | 水务局 |
      | 8 | 发明专利授权 | 件 | 150 | 申请336件，市下达我区授权150件。 | 市场监管局 |
      | 9 | 外贸进出口增速 | % | 5 | 下降1.8% | 商务局 |
    `),
  ).toEqual([
    "一般公共预算收入 total 21.5亿元 18.74亿元 87.2 11",
    "固定资产投资增速 growth 7% 5.2% - 10 older-data",
    "规模以上工业增加值增速 growth 8.5% 9.1% - 11",
    "居民消费价格涨幅 within 2% 0.4% - 11",
    "城镇新增就业 total 5200人 5486人 105.5 11",
    "污水集中处理率 level 96% 95.4% - 11",
    "发明专利授权 total 150件 - - 11 unclear",
    "外贸进出口增速 growth 5% -1.8% - 11",
  ]);
});

test("values that carry their units, beside what was reached and its printed rate", () => {
  expect(
    told(`
      | 云溪区2025年考核指标前三季度自查表 | < | < | < | < |
      | 序号 | 考核指标 | 目标值 | 前三季度完成 | 完成率 | 自评说明 |
      | 1 | 服务业营业收入 | 86亿元 | 64.3亿元 | 74.8% | 全市完成412亿元 |
      | 2 | 实际使用外资 | 3200万美元 | 2980万美元 | 93.1% | 其中9月份460万美元 |
      | 3 | 万元GDP用水量 | ≤38立方米 | 36.5立方米 | — | 控制指标 |
      | 4 | 垃圾分类覆盖率 | 100% | 97.5% | 97.5% | |
      | 5 | 新增市场主体 | 6500户 | 5187户 | 60% | |
      | 6 | 技改投资 | 2亿元 | 9000万元 | 45% | |
      | 7 | 信访办结 | 应办尽办 | 受理73件，办结73件 | 100% | |
    `),
  ).toEqual([
    "服务业营业收入 total 86亿元 64.3亿元 74.8 11",
    "实际使用外资 total 3200万美元 2980万美元 93.1 11",
    "万元GDP用水量 within 38立方米 36.5立方米 - 11",
    "垃圾分类覆盖率 level 100% 97.5% - 11",
    "新增市场主体 total 6500户 5187户 79.8 11 rate-mismatch",
    "技改投资 total 2亿元 0.9亿元 45.0 11",
  ]);
});

test("a row that names its own quantity is held against that, not against a stage of it", () => {
  expect(
    told(`
      | 云溪镇2025年重点工作1—11月进度情况表 | < | < | < | < |
      | 序号 | 工作任务 | 二季度目标 | 责任单位 | 推进落实情况 |
      | 1 | 完成固定资产投资8亿元。 | 累计完成4亿元。 | 经济办 | 1—11月完成固定资产投资2.4亿元，完成年度目标的30%。 |
      | 2 | 失业率控制在3.5%以内。 | 控制在3.5%以内。 | 社会办 | 截至11月底，失业率为2.4%。 |
    `),
  ).toEqual(["固定资产投资 total 8亿元 2.4亿元 30.0 11", "失业率 within 3.5% 2.4% - 11"]);
});
