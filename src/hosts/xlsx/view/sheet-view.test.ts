import ExcelJS from "exceljs";
import type { SheetView } from "../../../app/workbook";
import { openFile } from "../open-file";
import { displayed } from "./sheet-view";

const at = (row: number, column: number): { row: number; column: number } => ({ row, column });

async function view(fill: (sheet: ExcelJS.Worksheet) => void): Promise<SheetView> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet("表"));
  const file = await openFile(new Uint8Array(await book.xlsx.writeBuffer()), "a.xlsx");
  const [sheet] = await file.sheets();
  if (!sheet) throw new Error("no sheet");
  return file.view(sheet.id);
}

test("sizes, looks and texts of a sheet", async () => {
  const shown = await view((sheet) => {
    sheet.getColumn(2).width = 30;
    sheet.getRow(2).height = 40;
    sheet.getCell("B2").value = "甲";
    sheet.getCell("B2").style = {
      font: { name: "黑体", size: 14, bold: true, color: { argb: "FFC00000" } }, fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF2CC" } },
      border: { top: { style: "thin" } }, alignment: { horizontal: "center", wrapText: true },
    };
    sheet.getCell("C3").value = 0.375;
    sheet.getCell("C3").numFmt = "0.0%";
    sheet.getCell("C4").value = true;
  });
  expect(shown.columnWidths[1]).toBeCloseTo(30, 0);
  expect(shown.rowHeights[1]).toBe(40);
  expect(shown.style(at(2, 2))).toEqual({ fonts: ["黑体"], size: 14, bold: true, color: "#C00000", fill: "#FFF2CC", border: "all", horizontal: "center", vertical: "middle", wrap: true, format: "text" });
  expect([shown.text(at(2, 2)), shown.text(at(3, 3)), shown.text(at(4, 3)), shown.text(at(9, 9))]).toEqual(["甲", "37.5%", "TRUE", ""]);
  expect([shown.style(at(3, 3)).horizontal, shown.style(at(3, 3)).format, shown.style(at(4, 3)).horizontal, shown.style(at(9, 9)).horizontal]).toEqual(["right", "percent-1", "center", "left"]);
});

test.each([
  [{ state: "frozen", ySplit: 2 } as const, 2],
  [{ state: "frozen", xSplit: 1 } as const, 0],
  [{ state: "split", xSplit: 1000, ySplit: 1000 } as const, 0],
  [{ state: "normal" } as const, 0],
])("rows kept in view: %j", async (pane, rows) => {
  const shown = await view((sheet) => {
    sheet.views = [pane];
    sheet.getCell("A1").value = "甲";
  });
  expect(shown.frozenRows).toBe(rows);
});

test.each([
  [{ date: 43646 }, 'yyyy"年"m"月"d"日"', "2019年6月30日"],
  [{ date: 43646 }, '[$-804]yyyy"年"m"月";@', "2019年6月"],
  [{ date: 43646 }, "yyyy/m/d", "2019/6/30"],
  [1234.5, "#,##0.00", "1,234.50"],
  [0.1 + 0.2, "General", "0.3"],
  [12345678901, "General", "12345678901"],
  [1e21, "General", "1E+21"],
  [3, '0"项"', "3项"],
  ["0012", "@", "0012"],
  [{ error: "#REF!" }, "0", "#REF!"],
  [null, "0", ""],
] as const)("%j as %s shows %s", (value, code, text) => expect(displayed(value, code)).toBe(text));
