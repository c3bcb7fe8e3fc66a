import { found } from "../../../../test/fixtures/check-rule";
import { leaderSimilarNames } from "./similar-names";

const table = (...leaders: string[]): string =>
  [
    "| 序号 | 工作任务 | 责任单位 | 分管领导 | 进展情况 |",
    ...leaders.map((leader, index) => `| ${index + 1} | 修建第${index + 1}座桥。 | 交通所 | ${leader} | 已完成招标。 |`),
  ].join("\n");

test("two leaders of like names, names that differ otherwise, and padded names", () => {
  expect(found(leaderSimilarNames, table("王明", "王明", "王明", "王名", "王名"))).toEqual([]);
  expect(found(leaderSimilarNames, table("王明", "王明", "王明", "王强"))).toEqual([]);
  expect(found(leaderSimilarNames, table("王明", "王明", "王明", "李名"))).toEqual([]);
  expect(found(leaderSimilarNames, table("王　明", "王明", "王 明", "王明"))).toEqual([]);
  expect(found(leaderSimilarNames, table("王明", "王明", "王名"))).toEqual([]);
});

test("one character of the same sound, or the same shape", () => {
  expect(found(leaderSimilarNames, table("王明", "李芳", "王明", "王明", "王名"))).toEqual([
    { cells: "D6", facts: { rare: "王名", items: ["第5项"], usual: "王明", usualCount: 3 } },
  ]);
  expect(found(leaderSimilarNames, table("陈立巳", "陈立己", "陈立己", "陈立己"))).toMatchObject([{ cells: "D2", facts: { usual: "陈立己" } }]);
});
