import { HostError } from "../../core/host-error";
import { asDate, blockRows, rawValue, toRaw } from "./value-block";

/** The code of the HostError that a call throws. */
function refusal(call: () => unknown): string {
  try {
    return JSON.stringify(call());
  } catch (error) {
    return error instanceof HostError ? error.code : String(error);
  }
}

describe("what Value2 answers", () => {
  const shapes: readonly (readonly [what: string, answer: unknown, rows: number, columns: number, expected: unknown[][]])[] = [
    ["a bare value for one cell", "甲", 1, 1, [["甲"]]],
    ["null for one empty cell", null, 1, 1, [[null]]],
    ["one cell in a row", ["甲"], 1, 1, [["甲"]]],
    ["one cell in rows", [["甲"]], 1, 1, [["甲"]]],
    [
      "rows of cells",
      [
        ["甲", 1],
        [null, true],
      ],
      2,
      2,
      [
        ["甲", 1],
        [null, true],
      ],
    ],
    ["one row, flat", ["甲", null, 3], 1, 3, [["甲", null, 3]]],
    ["one row in rows", [["甲", null, 3]], 1, 3, [["甲", null, 3]]],
    ["one column, flat", ["甲", null], 2, 1, [["甲"], [null]]],
    ["one column in rows", [["甲"], [null]], 2, 1, [["甲"], [null]]],
  ];
  test.each(shapes)("%s", (_, answer, rows, columns, expected) => {
    expect(blockRows(answer, rows, columns)).toEqual(expected);
  });

  const wrong: readonly (readonly [what: string, answer: unknown, rows: number, columns: number])[] = [
    ["one value for several cells", "甲", 2, 1],
    ["a flat list for a block: rows or columns first, who knows", [1, 2, 3, 4], 2, 2],
    ["too few rows", [["甲", "乙"]], 2, 2],
    ["rows of unequal length", [["甲", "乙"], ["丙"]], 2, 2],
    ["too many values in a row", [1, 2, 3], 1, 2],
    ["nothing for a block", null, 2, 2],
  ];
  test.each(wrong)("is refused rather than guessed at: %s", (_, answer, rows, columns) => {
    expect(refusal(() => blockRows(answer, rows, columns))).toBe("host-failed");
  });
});

describe("one value", () => {
  test.each([
    [null, null],
    [undefined, null],
    ["", null],
    ["甲\r\n乙\r丙", "甲\n乙\n丙"],
    [0, 0],
    [false, false],
    [-2146826281, { error: "#DIV/0!" }],
    [-2146826246, { error: "#N/A" }],
    [-2146826259, { error: "#NAME?" }],
    [-2146826265, { error: "#REF!" }],
    [-2146826252, { error: "#NUM!" }],
    [-2146826273, { error: "#VALUE!" }],
    [-2146826288, { error: "#NULL!" }],
    [-2146826281.5, -2146826281.5],
  ])("%j is %j", (value, expected) => {
    expect(rawValue(value)).toEqual(expected);
  });

  test.each([[{}], [NaN], [new Date(0)], [() => 1]])("%p is no cell value", (value) => {
    expect(refusal(() => rawValue(value))).toBe("host-failed");
  });

  test("days are counted from 1900, also in a workbook that counts from 1904", () => {
    expect(asDate(43646, false)).toEqual({ date: 43646 });
    expect(asDate(42184, true)).toEqual({ date: 43646 });
    expect(toRaw({ date: 43646 }, true)).toBe(42184);
    expect(toRaw({ date: 43646 }, false)).toBe(43646);
  });
});
