import { reportOptionsSchema } from "../core/reports/options";
import { proseReport } from "./prose-report";

const TEXT = [
  "云溪县2025年前三季度工作总结",
  "今年以来，新改建农村公路62公里，占年度目标80公里的77.5%。",
  "召开推进会4次。",
  "1—8月，完成工业投资33亿元，完成率55%。",
];

const report = (paragraphs: readonly string[], sheetName?: (title: string) => string) =>
  proseReport(paragraphs, {
    asOf: "2025-11-20",
    madeOn: "2025-11-20",
    paceCurve: null,
    options: reportOptionsSchema.parse({}),
    called: "文字材料",
    ...(sheetName && { sheetName }),
  });

test("each line has its figures and, letter for letter, the sentence of its paragraph", () => {
  const { lines, indicators } = report(TEXT);
  expect(lines.map(({ place, name, unit, target, actual, rate }) => [place, name, unit, target, actual, rate])).toEqual([
    ["第2段", "新改建农村公路", "公里", "80", "62", "77.5%"],
    ["第4段", "工业投资", "亿元", "（约60）", "33", "55.0%"],
  ]);
  expect(indicators).toHaveLength(2);
  for (const { evidence, place } of lines) {
    expect(evidence).not.toBe("");
    expect(TEXT[Number(/\d+/u.exec(place)?.[0]) - 1]).toContain(evidence);
  }
});

test("the sheet is one of ours, of no table, called as it is asked; the title is the text's own, else what it is called", () => {
  const { sheet } = report(TEXT, (title) => `${title}表`);
  expect([sheet.report, sheet.name, sheet.source]).toEqual(["prose-indicators", "云溪县2025年前三季度工作总结表", "text"]);
  expect(report(TEXT).sheet.name).toBe("指标完成情况表");
  expect(report(["新改建农村公路62公里，占年度目标80公里的77.5%。"], (title) => title).sheet.name).toBe("文字材料");
});

test("it is of the last day that its figures run to", () => {
  expect(report(TEXT).asOf).toBe("2025-09-30");
  expect(report(["新改建农村公路62公里，占年度目标80公里的77.5%。"]).asOf).toBe("2025-11-20");
});
