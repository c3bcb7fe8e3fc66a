import { found } from "../../../../test/fixtures/check-rule";
import { statusUnknown } from "./unknown";

const table = (...statuses: string[]): string =>
  [
    "| 序号 | 工作任务 | 责任单位 | 进展情况 | 状态 |",
    ...statuses.map((status, index) => `| ${index + 1} | 修建第${index + 1}座桥。 | 交通所 | 已开工。 | ${status} |`),
  ].join("\n");

test("words of the vocabulary, broken by blanks too", () => {
  expect(found(statusUnknown, table("正常推进", "持续⏎推进", "滞后", ""))).toEqual([]);
});

test("an unknown word is one problem, however often it stands", () => {
  expect(found(statusUnknown, table("正常推进", "正常推进", "如火如荼", "滞后", "如火如荼"))).toEqual([
    { cells: "E4 E6", facts: { items: ["第3项", "第5项"], written: "如火如荼", words: ["正常推进", "滞后"] } },
  ]);
});

test("unknown words in brackets before the text", () => {
  const text =
    "| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修桥。 | 交通所 | 【顺利推进】⏎已开工。 |\n| 2 | 修路。 | 交通所 | 【如火如荼】⏎已开工。 |\n| 3 | 修渠。 | 水利站 | 【顺利推进】⏎已开工。 |";
  expect(found(statusUnknown, text)).toEqual([{ cells: "D3", facts: { items: ["第2项"], written: "如火如荼", words: ["顺利推进"] } }]);
});

test("no is an answer where the heading asks", () => {
  const asking = (heading: string): string =>
    `| 序号 | 反馈问题 | 责任单位 | 整改情况 | ${heading} |\n| 1 | 台账不全。 | 办公室 | 已补齐。 | 是 |\n| 2 | 登记不全。 | 办公室 | 正在补登。 | 否 |`;
  expect(found(statusUnknown, asking("是否销号"))).toEqual([]);
  expect(found(statusUnknown, asking("整改状态"))).toHaveLength(2);
});
