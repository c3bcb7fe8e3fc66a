import { found } from "../../../../test/fixtures/check-rule";
import { leadMismatch } from "./lead-mismatch";

const table = (...rows: [string, string][]): string =>
  [
    "| 序号 | 工作任务 | 责任单位 | 进展情况 |",
    ...rows.map(([lead, units], index) => `| ${index + 1} | 修建第${index + 1}座桥。⏎（牵头单位：${lead}） | ${units} | 已完成招标。 |`),
  ].join("\n");

const right: [string, string][] = [
  ["市交通局", "市交通局⏎市水利局"],
  ["市水利局", "市水利局"],
  ["市财政局", "市财政局⏎市交通局"],
];

test("the lead comes first, and a table in which it never does", () => {
  expect(found(leadMismatch, table(...right))).toEqual([]);
  expect(found(leadMismatch, table(["市交通局", "市水利局⏎市交通局"], ["市财政局", "市交通局⏎市财政局"]))).toEqual([]);
});

test("one that differs is a slip though no other row names a lead", () => {
  expect(found(leadMismatch, table(["市水利局", "市交通局⏎市水利局"]))).toMatchObject([{ cells: "C2", facts: { lead: "市水利局" } }]);
});

test("another unit comes first", () => {
  expect(found(leadMismatch, table(...right, ["市水利局", "市交通局⏎市水利局"]))).toEqual([
    { cells: "C5", facts: { item: "第4项", lead: "市水利局", first: "市交通局", listed: true } },
  ]);
});
