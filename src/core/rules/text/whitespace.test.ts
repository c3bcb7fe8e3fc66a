import { found, foundAt, fixedBy } from "../../../../test/fixtures/check-rule";
import { textWhitespace } from "./whitespace";

const table = (progress: string, person = "王东"): string =>
  `| 序号 | 工作任务 | 责任单位 | 责任人 | 进展情况 |\n| 1 | 修桥。 | 交通所 | ${person} | ${progress} |`;

test.each([
  ["已开工。", "王　东"],
  ["已开工。", "陈  霞"],
  ["　　已开工。⏎　　已招标。", "王东"],
  ["完成 A 段 3 公里。", "王东"],
])("%s %s", (progress, person) => {
  expect(found(textWhitespace, table(progress, person))).toEqual([]);
});

test("blanks at the edges, before a stop, and control characters go", () => {
  const text = table("已\u200b开工 。␣␣", "␣王  东");
  expect(found(textWhitespace, text)).toEqual([{ cells: "D2 E2", facts: { kind: "blanks", count: 2 } }]);
  expect(fixedBy(textWhitespace, text)).toMatchObject({ changed: ["D2=王  东", "E2=已开工。"], left: [] });
});

test("a run of blanks before a point is a lost line break", () => {
  const text = table(`1. 已开工。${" ".repeat(30)}2. 已招标。`);
  expect(found(textWhitespace, text)).toEqual([{ cells: "E2", facts: { kind: "line-break", count: 1 } }]);
  expect(fixedBy(textWhitespace, text)).toMatchObject({ changed: ["E2=1. 已开工。⏎2. 已招标。"], left: [] });
});

test("blanks that set a part in under its whole stay: the safe fix takes no meaning away", () => {
  const rows = (...names: string[]): string =>
    ["| 指标名称 | 责任单位 | 全年目标 | 完成情况 |", ...names.map((name) => `| ${name} | 统计站 | 90 | 完成41。 |`)].join("\n");
  expect(found(textWhitespace, rows("工业产值", "␣␣其中：规上企业", "␣␣␣␣技改投资"))).toEqual([]);
  expect(found(textWhitespace, rows("工业产值", "␣其中：规上企业"))).toEqual([]);
  expect(found(textWhitespace, rows("工业产值", "␣␣规上企业", "␣␣技改投资"))).toEqual([]);
  // one cell with a blank in front is a slip
  expect(foundAt(textWhitespace, rows("工业产值", "␣财政收入"))).toEqual(["A3"]);
  expect(foundAt(textWhitespace, rows("工业产值", "␣␣其中：规上企业␣"))).toEqual(["A3"]);
});
