import { inferredNumbers, itemReferences, numberingRestarts } from "./references";
import type { Section } from "../table/progress-table";

/** Serials as a row of words: 一 and 二 begin a section, - is an item without a serial. */
function items(line: string) {
  let section: number | null = null;
  return line.split(" ").flatMap((word, row) => {
    if (word === "一" || word === "二") {
      section = word === "一" ? 0 : 1;
      return [];
    }
    return [{ serial: word === "-" ? "" : word, section, rows: [row + 3] }];
  });
}
const SECTIONS = ["一、交通", "二、水利"].map((title, index): Section => ({
  title,
  row: index,
  level: 1,
  parent: null,
  claimedCount: null,
  numeral: index + 1,
}));

test.each<[string, boolean]>([
  ["1 2 3 4", false],
  ["一 1 2 二 1 2", true],
  ["一 1 2 二 3 4", false],
  ["一 1 2 二 2 3", true],
  ["一 1 2 3 二 3 4", false],
  ["一 1 二 - 1", true],
  ["1 2 1 2", false],
  ["一 - - 二 1", false],
])("%s begins again: %s", (line, expected) => {
  expect(numberingRestarts(items(line))).toBe(expected);
});

test.each<[string, boolean, string]>([
  ["1 - 3", false, "1 2 3"],
  ["1 - - 4", false, "1 2 3 4"],
  ["1 - 4", false, "1 - 4"],
  ["- - 3", false, "1 2 3"],
  ["- 3", false, "- 3"],
  ["1 -", false, "1 -"],
  ["一 1 - 二 3", false, "1 2 3"],
  ["一 1 - 二 1", true, "1 - 1"],
  ["一 1 2 二 - 2", true, "1 2 1 2"],
  ["一 1 2 二 - 4", false, "1 2 3 4"],
  ["1 - 3 - 5", false, "1 2 3 4 5"],
])("%s (begins again: %s) is %s", (line, restarts, expected) => {
  expect(
    inferredNumbers(items(line), restarts)
      .map((number) => number ?? "-")
      .join(" "),
  ).toBe(expected);
});

test("items are named by their number, where it begins again with their section, else by their row", () => {
  expect(itemReferences(items("1 - 3 -"), [])).toEqual(["第1项", "第2项", "第3项", "第6行"]);
  expect(itemReferences(items("一 1 - 3 二 1 2 -"), SECTIONS)).toEqual(["一—1", "一—2", "一—3", "二—1", "二—2", "第10行"]);
});
