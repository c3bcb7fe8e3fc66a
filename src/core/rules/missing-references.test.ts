import { readText } from "../../../test/fixtures/reading";
import { missingReferences, numberList } from "./missing-references";

test.each<[readonly number[], string]>([
  [[], ""],
  [[3], "3"],
  [[3, 4], "3、4"],
  [[3, 4, 5], "3—5"],
  [[3, 5], "3、5"],
  [[3, 5, 6, 7, 9, 10], "3、5—7、9、10"],
  [[7, 6], "7、6"],
])("%j as people write it: %s", (numbers, expected) => {
  expect(numberList(numbers)).toBe(expected);
});

const table = (rows: string): string => `
  | 石桥镇2025年重点工作进展情况表 | < | < | < |
  | 序号 | 工作任务 | 责任单位 | 进展情况 |
  ${rows}`;
const row = (serial: number): string =>
  `| ${String(serial)} | 修建${"桥路渠塘坝闸站涵堤库".charAt(serial - 1)}${String(serial)}处。 | 交通办 | 已完工${String(serial)}处。 |`;

test("what is skipped in one run is named by its numbers, in several with the label of their section", () => {
  expect(missingReferences(readText(table([1, 2, 3, 5, 6, 8, 9, 10].map(row).join("\n"))))).toEqual({ references: ["4、7"], count: 2 });
  const sections = [
    "| 一、交通 | < | < | < |",
    ...[1, 2, 4].map(row),
    "| 二、水利 | < | < | < |",
    ...[1, 2, 3].map(row),
    "| 三、农业 | < | < | < |",
    ...[1, 2, 3, 5, 6].map(row),
  ].join("\n");
  expect(missingReferences(readText(table(sections)))).toEqual({ references: ["一—3", "三—4"], count: 2 });
  expect(missingReferences(readText(table([1, 2, 3].map(row).join("\n"))))).toEqual({ references: [], count: 0 });
});
