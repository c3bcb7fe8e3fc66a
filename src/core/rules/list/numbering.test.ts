import { found, fixedBy } from "../../../../test/fixtures/check-rule";
import { listNumbering } from "./numbering";

const table = (progress: string, target = "完成年度目标。"): string =>
  `| 序号 | 工作任务 | 二季度目标 | 责任单位 | 进展情况 |\n| 1 | 修桥。 | ${target} | 交通所 | ${progress} |`;

test.each([
  "1. 已招标。⏎2. 已开工。",
  "主要做了以下工作：⏎1. 已招标。⏎2. 已开工。",
  "继续做好基础工作。⏎1. 已招标。⏎2. 已开工。⏎3. 已验收。",
  "1、已招标。⏎2.已开工。⏎3、已验收。",
  "（1）东段：⏎①已招标。⏎②已开工。⏎（2）西段：⏎①已招标。⏎②已开工。",
  "1. 已招标。⏎2. 已开工。⏎存在问题：⏎1. 资金不足。⏎3. 人手不足。",
  "完成3+000至5+100段，长2.5公里，1-2月完成。",
  "已招标2项，完成5.1公里。",
])("%s", (progress) => {
  expect(found(listNumbering, table(progress))).toEqual([]);
});

test("answers to some points of the target bear the target's numbers", () => {
  expect(found(listNumbering, table("2. 已开工。⏎3. 已验收。", "1. 招标。⏎2. 开工。⏎3. 验收。"))).toEqual([]);
});

test("the first point has no number", () => {
  const text = table("已开工。", "完成招标。⏎2. 完成桥墩施工。");
  expect(found(listNumbering, text)).toEqual([
    { cells: "C2", facts: { item: "第1项", heading: "二季度目标", fault: "first", found: "2.", before: "", expected: "1.", text: "完成招标。" } },
  ]);
  expect(fixedBy(listNumbering, text)).toMatchObject({ changed: ["C2=1. 完成招标。⏎2. 完成桥墩施工。"], left: [] });
});

test("behind a tag", () => {
  const text = table("【顺利推进】⏎已招标。⏎2、已开工。");
  expect(fixedBy(listNumbering, text)).toMatchObject({ changed: ["E2=【顺利推进】⏎1、已招标。⏎2、已开工。"], left: [] });
});

test("a number is skipped: the fix gives it to the line that has none", () => {
  expect(fixedBy(listNumbering, table("（1）已招标。⏎已开工。⏎（3）已验收。"))).toMatchObject({
    changed: ["E2=（1）已招标。⏎（2）已开工。⏎（3）已验收。"],
    left: [],
  });
  expect(found(listNumbering, table("（1）已招标。⏎（3）已验收。"))).toMatchObject([
    { facts: { fault: "skips", before: "（1）", found: "（3）", expected: "（2）" } },
  ]);
  expect(fixedBy(listNumbering, table("（1）已招标。⏎（3）已验收。")).changed).toEqual([]);
});

test("a list that begins later", () => {
  expect(found(listNumbering, table("（3）已招标。⏎（4）已验收。"))).toMatchObject([{ facts: { fault: "begins", found: "（3）", expected: "（1）" } }]);
});
