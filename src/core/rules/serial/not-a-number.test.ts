import { found, fixedBy } from "../../../../test/fixtures/check-rule";
import { serialNotANumber } from "./not-a-number";

const table = (...serials: string[]): string =>
  ["| 序号 | 工作任务 | 责任单位 | 进展情况 |", ...serials.map((serial, index) => `| ${serial} | 修建第${index + 1}座桥。 | 交通所 | 已开工。 |`)].join("\n");

test("numbers, text throughout, and Chinese numbers throughout", () => {
  for (const serials of [
    ["1", "2", "3"],
    ["'1", "'2", "'3"],
    ["一", "二", "三"],
  ])
    expect(found(serialNotANumber, table(...serials))).toEqual([]);
});

test("text among numbers becomes a number; full-width text among text becomes plain", () => {
  const text = table("1", "２", "'3", "4", "5");
  expect(found(serialNotANumber, text)).toEqual([{ cells: "A3 A4", facts: { written: "２", number: 2, count: 2 } }]);
  expect(fixedBy(serialNotANumber, text)).toMatchObject({ changed: ["A3=2", "A4=3"], left: [] });
  expect(fixedBy(serialNotANumber, table("'1", "２", "'3"))).toMatchObject({ changed: ["A3=2"], left: [] });
});

test("where half are numbers, neither they nor the texts of digits are odd; a full-width text still is", () => {
  expect(found(serialNotANumber, table("1", "2", "'3", "'4"))).toEqual([]);
  expect(found(serialNotANumber, table("1", "2", "'3", "４")).map(({ cells }) => cells)).toEqual(["A5"]);
  expect(found(serialNotANumber, table("1", "2", "3", "'4", "'5")).map(({ cells }) => cells)).toEqual(["A5 A6"]);
});

test("what is no number at all is shown and not guessed", () => {
  expect(found(serialNotANumber, table("1", "2", "新增", "3"))).toEqual([{ cells: "A4", facts: { written: "新增", number: null, count: 1 } }]);
});
