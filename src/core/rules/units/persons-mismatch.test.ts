import { found } from "../../../../test/fixtures/check-rule";
import { personsMismatch } from "./persons-mismatch";

const table = (...rows: [string, string][]): string =>
  [
    "| 序号 | 工作任务 | 责任单位 | 责任人 | 进展情况 |",
    ...rows.map(([units, persons], index) => `| ${index + 1} | 修建第${index + 1}座桥。 | ${units} | ${persons} | 已完成招标。 |`),
  ].join("\n");

const inStep: [string, string][] = [
  ["交通局⏎水利局", "王东⏎李南"],
  ["水利局⏎财政局", "李南⏎张　西"],
  ["交通局⏎财政局", "王东⏎张　西"],
  ["水利局⏎交通局", "李南⏎王东"],
  ["财政局⏎水利局", "张　西⏎李南"],
];

test("in step, with padded names", () => {
  expect(found(personsMismatch, table(...inStep))).toEqual([]);
});

test("a table that names one person a row does not list them in step", () => {
  expect(
    found(
      personsMismatch,
      table(["交通局⏎水利局", "王东"], ["水利局⏎财政局", "李南"], ["交通局⏎财政局", "王东"], ["水利局⏎交通局", "李南"], ["财政局⏎水利局", "张西"]),
    ),
  ).toEqual([]);
});

test("one person short, and whose it is by the other rows", () => {
  expect(found(personsMismatch, table(...inStep, ["交通局⏎水利局⏎财政局", "王东⏎张　西"]))).toEqual([
    { cells: "D7", facts: { item: "第6项", units: 3, persons: 2, without: "水利局", written: "" } },
  ]);
});

test("a row without a person, or with a number in place of one, where the others name one", () => {
  const one: [string, string][] = [
    ["交通局", "王东"],
    ["水利局", "李南"],
    ["财政局", "张西"],
    ["城管局", "赵北"],
  ];
  expect(found(personsMismatch, table(...one, ["民政局", ""]))).toEqual([
    { cells: "D6", facts: { item: "第5项", units: 1, persons: 0, without: "民政局", written: "" } },
  ]);
  expect(found(personsMismatch, table(...one, ["民政局", "001-5550101"]))).toMatchObject([{ facts: { persons: 0, written: "001-5550101" } }]);
  expect(found(personsMismatch, table(...["交通局", "水利局", "财政局", "城管局"].map((unit): [string, string] => [unit, "001-5550101"])))).toEqual([]);
  expect(found(personsMismatch, table(...one.slice(0, 2), ["民政局", ""], ["卫健局", ""]))).toEqual([]);
  // three of four are not nearly every row; a row of nobody's is none of those that are counted
  expect(found(personsMismatch, table(...one.slice(0, 3), ["民政局", ""]))).toEqual([]);
  expect(found(personsMismatch, table(...one, ["", ""], ["", ""], ["民政局", ""])).map(({ cells }) => cells)).toEqual(["D8"]);
});
