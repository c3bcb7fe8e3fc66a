import ExcelJS from "exceljs";
import type { ShownSheet } from "../../../app/workbook";
import { openFile } from "../open-file";
import { openPackage } from "../../../files/package/open-package";
import { shownValue } from "../../../core/text/shown/shown-value";

const at = (row: number, column: number): { row: number; column: number } => ({ row, column });

async function view(fill: (sheet: ExcelJS.Worksheet) => void): Promise<ShownSheet> {
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
      font: { name: "黑体", size: 14, bold: true, color: { argb: "FFC00000" } },
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF2CC" } },
      border: { top: { style: "thin" } },
      alignment: { horizontal: "center", wrapText: true },
    };
    sheet.getCell("C3").value = 0.375;
    sheet.getCell("C3").numFmt = "0.0%";
    sheet.getCell("C4").value = true;
  });
  expect(shown.columnWidths[1]).toBeCloseTo(30, 0);
  expect(shown.rowHeights[1]).toBe(40);
  expect(shown.style(at(2, 2))).toEqual({
    fonts: ["黑体"],
    size: 14,
    bold: true,
    color: "#C00000",
    fill: "#FFF2CC",
    border: "all",
    horizontal: "center",
    vertical: "middle",
    wrap: true,
    format: "text",
  });
  expect([shown.text(at(2, 2)), shown.text(at(3, 3)), shown.text(at(4, 3)), shown.text(at(9, 9))]).toEqual(["甲", "37.5%", "TRUE", ""]);
  expect([shown.style(at(3, 3)).horizontal, shown.style(at(3, 3)).format, shown.style(at(4, 3)).horizontal, shown.style(at(9, 9)).horizontal]).toEqual([
    "right",
    "percent-1",
    "center",
    "left",
  ]);
});

test("a row without a height is as high as its wrapped text needs", async () => {
  const shown = await view((sheet) => {
    sheet.getColumn(1).width = 10;
    sheet.getCell("A1").value = "路基已全部完成，正在铺设路面，计划九月底前完工通车。";
    sheet.getCell("A1").alignment = { wrapText: true };
    sheet.getCell("A2").value = "路基已全部完成，正在铺设路面，计划九月底前完工通车。";
  });
  expect(shown.rowHeights[0]).toBeGreaterThan(4 * 14);
  expect(shown.rowHeights[1]).toBe(15);
});

test("links to a cell of the workbook, of every form; none to anywhere else", async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("滞后事项清单");
  book.addWorksheet("上半年'进度'表");
  for (const cell of ["A1", "A2", "A4", "A5"]) sheet.getCell(cell).value = "甲";
  sheet.getCell("A6").value = { text: "网页", hyperlink: "https://example.invalid/" };
  const ours = [
    `<hyperlink ref="A1" location="'上半年''进度''表'!E36" tooltip="看&quot;原表&quot;"/>`,
    `<hyperlink ref="A2:B3" location="滞后事项清单!$B$2"/>`,
    `<hyperlink ref="A4" location="A9"/>`,
    `<hyperlink ref="A5" location="没有这张表!A1"/>`,
  ].join("");
  const pkg = openPackage(new Uint8Array(await book.xlsx.writeBuffer()));
  const part = "xl/worksheets/sheet1.xml";
  const bytes = pkg.withParts(new Map([[part, pkg.text(part).replace("<hyperlinks>", (open) => open + ours)]])).toBytes();
  const file = await openFile(bytes, "a.xlsx");
  const [first] = await file.sheets();
  if (!first) throw new Error("no sheet");
  expect((await file.view(first.id)).links).toEqual([
    { cell: at(1, 1), sheet: "上半年'进度'表", to: at(36, 5), tip: '看"原表"' },
    { cell: at(2, 1), sheet: "滞后事项清单", to: at(2, 2), tip: "" },
    { cell: at(4, 1), sheet: "滞后事项清单", to: at(9, 1), tip: "" },
  ]);
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
] as const)("%j as %s shows %s", (value, code, text) => expect(shownValue(value, code)).toBe(text));
