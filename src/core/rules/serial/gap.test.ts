import { found } from "../../../../test/fixtures/check-rule";
import { serialGap } from "./gap";

const table = (...serials: string[]): string =>
  ["| 序号 | 工作任务 | 责任单位 | 进展情况 |", ...serials.map((serial, index) => `| ${serial} | 修建第${index + 1}座桥。 | 交通所 | 已开工。 |`)].join("\n");

test("no gap, a lost serial in the gap, a number that comes later, an extract of another table", () => {
  for (const serials of [
    ["1", "2", "3"],
    ["1", "", "3"],
    ["1", "3", "2", "4"],
    ["1", "2", "2", "4", "5"],
    ["3", "17", "25", "41"],
    ["12", "13", "14"],
  ])
    expect(found(serialGap, table(...serials))).toEqual([]);
});

test("a skipped serial is shown behind the gap, and several of them together", () => {
  expect(found(serialGap, table("1", "2", "4", "5", "6", "7", "10", "11"))).toEqual([
    { cells: "A4", facts: { before: "第2项", after: "第4项", missing: "3", count: 1 } },
    { cells: "A8", facts: { before: "第7项", after: "第10项", missing: "8、9", count: 2 } },
  ]);
});
