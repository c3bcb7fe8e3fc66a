import type { CellStyle } from "../laid-out-sheet";
import { sheetWriter } from "./sheet-writer";

const style: CellStyle = {
  fonts: ["宋体"],
  size: 12,
  bold: false,
  color: "#000000",
  fill: null,
  border: "none",
  horizontal: "left",
  vertical: "middle",
  wrap: true,
  format: "text",
};

test("a row is 6 points high at least and 405 at most", () => {
  const sheet = sheetWriter([10]);
  for (const height of [0, 5.75, 6, 23, 405, 405.25, 900]) sheet.addRow(height);
  expect(sheet.finish().rowHeights).toEqual([6, 6, 6, 23, 405, 405, 405]);
  expect([sheet.heightOf(2, 4), sheet.heightOf(4, 4), sheet.heightOf(1, 1)]).toEqual([35, 23, 6]);
});

test("a page is full when no row goes on it any more: the host turns it, and what is repeated stands on the next", () => {
  const sheet = sheetWriter([10], { height: 100 });
  sheet.addRow(60);
  expect(sheet.room).toBe(40);
  sheet.addRow(40);
  expect(sheet.room).toBe(0);
  sheet.repeat(30);
  expect(sheet.pageRoom).toBe(70);
  sheet.addRow(6);
  expect(sheet.room).toBe(64);
  expect(sheet.finish().pageBreaks).toBeUndefined();
});

test("a new page is begun once, where something stands on this one; by force also where nothing but what is repeated does", () => {
  const sheet = sheetWriter([10], { height: 100 });
  sheet.newPage();
  expect(sheet.finish().pageBreaks).toBeUndefined();
  sheet.addRow(20);
  sheet.repeat(20);
  sheet.newPage();
  sheet.newPage();
  expect([sheet.finish().pageBreaks, sheet.room]).toEqual([[2], 80]);
  sheet.turnPage();
  sheet.addRow(20);
  sheet.newPage();
  sheet.addRow(90);
  // turned by itself: nothing stands on the page but the head
  sheet.turnPage();
  sheet.newPage();
  expect(sheet.finish().pageBreaks).toEqual([2, 3]);
  sheet.newPage(true);
  expect(sheet.finish().pageBreaks).toEqual([2, 3, 4]);
});

test("after three hundred breaks the host counts the pages", () => {
  const sheet = sheetWriter([10], { height: 100 });
  for (let row = 1; row <= 400; row++) {
    sheet.addRow(20);
    sheet.newPage();
  }
  const { pageBreaks = [] } = sheet.finish();
  expect([pageBreaks.length, pageBreaks[0], pageBreaks.at(-1)]).toEqual([300, 2, 301]);
});

test("one cell is no merge; what is put beside the sheet is nowhere", () => {
  const sheet = sheetWriter([10, 20]);
  sheet.addRow(23);
  sheet.merge({ top: 1, left: 1, bottom: 1, right: 1 });
  sheet.merge({ top: 1, left: 1, bottom: 1, right: 2 });
  sheet.merge({ top: 1, left: 2, bottom: 2, right: 2 });
  sheet.put({ row: 1, column: 2 }, "乙");
  sheet.put({ row: 2, column: 1 }, "无");
  sheet.paint({ top: 1, left: 1, bottom: 1, right: 2 }, style);
  const { merges, values, regions } = sheet.finish();
  expect(merges).toEqual([
    { top: 1, left: 1, bottom: 1, right: 2 },
    { top: 1, left: 2, bottom: 2, right: 2 },
  ]);
  expect(values).toEqual([[null, "乙"]]);
  expect(regions).toEqual([{ range: { top: 1, left: 1, bottom: 1, right: 2 }, style: 0 }]);
});

test("text may use 96 % of the columns that it stands over, with the padding between them", () => {
  const sheet = sheetWriter([10, 20, 5]);
  expect(sheet.ems(1, 1, 12)).toBeCloseTo((60 * 0.96) / 12);
  expect(sheet.ems(1, 3, 12)).toBeCloseTo(((210 + 2 * 3.75) * 0.96) / 12);
  expect(sheet.ems(2, 3, 24)).toBeCloseTo(((150 + 3.75) * 0.96) / 24);
});
