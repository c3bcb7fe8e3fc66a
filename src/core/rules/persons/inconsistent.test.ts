import { found } from "../../../../test/fixtures/check-rule";
import { personsInconsistent } from "./inconsistent";

const table = (...rows: [units: string, persons: string][]): string =>
  [
    "| 序号 | 工作任务 | 责任单位 | 责任人 | 进展情况 |",
    ...rows.map(([units, persons], index) => `| ${index + 1} | 修建第${index + 1}座桥。 | ${units} | ${persons} | 已完成招标。 |`),
  ].join("\n");

const many = (count: number, units: string, persons: string): [string, string][] => Array.from({ length: count }, () => [units, persons]);
const usual = many(15, "交通局⏎水利局", "王东⏎李　南");

test("the same persons throughout, padded or not", () => {
  expect(found(personsInconsistent, table(...usual, ["水利局⏎交通局", "李南⏎王东"]))).toEqual([]);
});

test("deputies who each come again, a new person in three rows, and too few rows to tell", () => {
  expect(found(personsInconsistent, table(...usual, ...many(3, "交通局⏎水利局", "张西⏎李南")))).toEqual([]);
  expect(found(personsInconsistent, table(...usual.slice(1), ["交通局⏎水利局", "张西⏎李南"]))).toEqual([]);
});

test("a name for many bodies has many persons", () => {
  expect(found(personsInconsistent, table(...many(15, "交通局⏎各镇政府", "王东⏎各镇长"), ["交通局⏎各镇政府", "王东⏎镇长"]))).toEqual([]);
});

test("another person in one row, and a list that slipped", () => {
  expect(found(personsInconsistent, table(...usual, ["交通局", "张西"]))).toEqual([
    { cells: "D17", facts: { item: "第16项", units: ["交通局"], persons: ["张西"], usual: ["王东"], counts: ["15"] } },
  ]);
  expect(found(personsInconsistent, table(...usual, ["交通局⏎水利局", "李南⏎王东"]))).toMatchObject([
    { cells: "D17", facts: { units: ["交通局", "水利局"], persons: ["李南", "王东"] } },
  ]);
});
