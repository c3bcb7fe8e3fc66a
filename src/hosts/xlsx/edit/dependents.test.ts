import { parseA1 } from "../../../core/grid/cell-ref";
import type { CellContent } from "../../../../test/contract/harness";
import { fileOf } from "../../../../test/contract/xlsx-harness";
import { openPackage } from "../../../files/package/open-package";
import { workbookOf } from "../../../files/xlsx/read/workbook-part";
import { dependentsOf } from "./dependents";

/** Whether editing a cell of 甲 makes the workbook calculate on opening, where a cell of 甲 (or 乙) has this formula. */
function counts(formula: string, edited: string, on: "甲" | "乙" = "甲"): boolean {
  const cell: CellContent = { formula: `=${formula}`, value: 1 };
  const pkg = openPackage(
    fileOf([
      { name: "甲", at: "H9", rows: [[on === "甲" ? cell : 1]] },
      { name: "乙 1", at: "H9", rows: [[on === "乙" ? cell : 1]] },
    ]),
  );
  const [entry] = workbookOf(pkg).sheets;
  const place = parseA1(edited);
  if (!entry || !place) throw new Error("no sheet or cell");
  return / fullCalcOnLoad="1"/.test(dependentsOf(pkg, entry, [place]).text("xl/workbook.xml"));
}

test.each([
  ["B3", "B3", true],
  ["$B$3+1", "B3", true],
  ["SUM(B1:B9)", "B3", true],
  ["SUM(C1:C9)", "B3", false],
  ["SUM(B:B)", "B3", true],
  ["SUM(3:4)", "B3", true],
  ["SUM(4:5)", "B3", false],
  ["SUM(B:B)", "B1", true],
  ["SUM(C:B)", "B1048576", true],
  ["SUM(B:C)", "C9", true],
  ["SUM(B:C)", "D9", false],
  ["SUM(4:3)", "A3", true],
  ["SUM(3:4)", "XFD4", true],
  ["SUM(3:4)", "A5", false],
  ["SUM(3:4)", "A2", false],
  ['IF(A1="B3",1,2)', "B3", false],
  ["甲!B3", "B3", true],
  ["'乙 1'!B3", "B3", false],
  ["LOG10(A1)", "J10", false],
  ["SUM(甲:丙!B3)", "B3", true],
  ['COUNTIF($B$2:$B$99,"*滞后*")', "B3", true],
] as const)("%s counts on %s: %p", (formula, edited, expected) => expect(counts(formula, edited)).toBe(expected));

test("formulas of other sheets count by the sheet's name", () => {
  expect([counts("B3", "B3", "乙"), counts("甲!B3", "B3", "乙"), counts("SUM('甲'!B:C)", "B3", "乙")]).toEqual([false, true, true]);
});
