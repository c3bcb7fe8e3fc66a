import { HostError } from "../host-error";
import { CELL_TEXT_LIMIT, SHEET_NAME_LIMIT } from "./limits";
import { checkSheetSize } from "./sheet-size";

const said = (rows: number, columns: number, more?: { sheet: string; cell: string }): string => {
  try {
    checkSheetSize(rows, columns, more);
    return "read";
  } catch (error) {
    return error instanceof HostError ? `${error.code} ${JSON.stringify(error.facts)}` : "another error";
  }
};

test.each([
  [0, 0, "read"],
  [200_000, 25, "read"],
  [200_001, 1, 'too-large {"limit":"200000","unit":"rows","rows":200001,"columns":1}'],
  [200_001, 25, 'too-large {"limit":"200000","unit":"rows","rows":200001,"columns":25}'],
  [200_000, 26, 'too-large {"limit":"5000000","unit":"cells","rows":200000,"columns":26}'],
  [312, 16_384, 'too-large {"limit":"5000000","unit":"cells","rows":312,"columns":16384}'],
  [305, 16_384, "read"],
])("%i rows of %i columns: %s", (rows, columns, expected) => {
  expect(said(rows, columns)).toBe(expected);
});

test("where it is goes into the sentence", () => {
  const where = { sheet: "台账", cell: "A1" };
  expect(said(200_001, 1, where)).toBe('too-large {"sheet":"台账","cell":"A1","limit":"200000","unit":"rows","rows":200001,"columns":1}');
  expect(said(200_000, 26, where)).toBe('too-large {"sheet":"台账","cell":"A1","limit":"5000000","unit":"cells","rows":200000,"columns":26}');
});

test("what every spreadsheet program bears: characters of a cell, and of a sheet's name", () => {
  expect([CELL_TEXT_LIMIT, SHEET_NAME_LIMIT]).toEqual([32_767, 31]);
});
