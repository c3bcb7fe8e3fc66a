import { textGrid } from "../../../test/fixtures/text-grid";
import { stampOf } from "./stamp";

const stamp = (text: string, row = 1, column = 1): string => textGrid(text, { origin: { row, column } }).stamp;

// stamps are kept in files: what stands here was written by earlier versions
test.each([
  ["", "0wvjl67o803"],
  ["| 甲 |", "0tju2wgcxpr"],
  ["| 12 |", "10wmuway3a9"],
  ["| @12 |", "10wmuway3a9"],
  ["| '12 |", "29b4o3v10y1"],
  ["| TRUE |", "25aj4cra7b9"],
  ["| FALSE |", "0owuh9pg9rr"],
  ["| #REF! |", "0rszgcyih67"],
  ["| '#REF! |", "03vrf1felyy"],
  ["| 序号 | 任务 |\n| 1 | 修路⏎修桥 |", "11omjr85tf8"],
])("the cells %j are stamped %s", (text, expected) => {
  expect(stamp(text)).toBe(expected);
});

test("empty cells around the filled ones do not count, the place of these does", () => {
  const alone = stamp("| 甲 |", 2, 2);
  expect([stamp("| | | |\n| | 甲 | |\n| | | |"), stamp("| | 甲 |", 2), stamp("| |\n| 甲 |", 1, 2)]).toEqual([alone, alone, alone]);
  const moved = [stamp("| 甲 |", 2, 1), stamp("| 甲 |", 1, 2), stamp("| 甲 |", 1, 1), stamp("| 甲 |", 3, 2), stamp("| 甲 |", 2, 3)];
  expect(new Set([alone, ...moved]).size).toBe(6);
});

test("rows need not be equally long", () => {
  expect(stampOf({ row: 1, column: 1 }, [["甲"], [null, "乙"], []])).toBe(stamp("| 甲 | |\n| | 乙 |"));
});
