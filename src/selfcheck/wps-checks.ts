import type { EtApplication, EtBook, EtSheet } from "../hosts/wps/et";

/** A scratch sheet to try things on. */
export interface ScratchSheet {
  readonly app: EtApplication;
  readonly book: EtBook;
  readonly sheet: EtSheet;
}

/**
 * One thing that could not be established without a client (docs/wps.md): what is done, and what we expect to see. What is seen
 * instead is what the result is copied for, so it is printed in any case.
 */
export interface WpsCheck {
  readonly id: string;
  readonly expected: string;
  run(scratch: ScratchSheet): string;
}

const shown = (value: unknown): string => (value === undefined ? "undefined" : JSON.stringify(value));
const check = (id: string, expected: string, run: (scratch: ScratchSheet) => unknown): WpsCheck => ({ id, expected, run: (scratch) => shown(run(scratch)) });

/** Puts a text into A1 under a number format and gives what is there then. */
function written(sheet: EtSheet, format: string, text: string): unknown[] {
  const cell = sheet.Range("A1");
  cell.NumberFormat = format;
  cell.Value2 = text;
  return [cell.Value2 === text, cell.NumberFormat === format, cell.HasFormula];
}

const TEXT_KEPT = "[true,true,false]";

/** The checks, in the order in which they run; each may leave cells behind, since the sheet is deleted at the end. */
export const WPS_CHECKS: readonly WpsCheck[] = [
  check("UsedRange of an empty sheet", '["A1",1,1]', ({ sheet }) => [
    sheet.UsedRange.Address(false, false),
    sheet.UsedRange.Rows.Count,
    sheet.UsedRange.Columns.Count,
  ]),
  check("Value2 takes rows", '[["甲",1],["乙",2]]', ({ sheet }) => {
    sheet.Range("B2:C3").Value2 = [
      ["甲", 1],
      ["乙", 2],
    ];
    return sheet.Range("B2:C3").Value2;
  }),
  check("Value2 of one cell", '"甲"', ({ sheet }) => sheet.Range("B2").Value2),
  check("Value2 of one empty cell", "null", ({ sheet }) => sheet.Range("H9").Value2),
  check("Value2 of one row", '[["甲",1]]', ({ sheet }) => sheet.Range("B2:C2").Value2),
  check("Value2 of one column", '[["甲"],["乙"]]', ({ sheet }) => sheet.Range("B2:B3").Value2),
  check("Value2 with empty cells", '[[null,null],[null,"甲"]]', ({ sheet }) => sheet.Range("A1:B2").Value2),
  check("Value2 of an error", "-2146826281", ({ sheet }) => {
    sheet.Range("E1").Formula = "=1/0";
    return sheet.Range("E1").Value2;
  }),
  check("Value2 of a day", '[45838,"yyyy-mm-dd"]', ({ sheet }) => {
    const cell = sheet.Range("E2");
    cell.NumberFormat = "yyyy-mm-dd";
    cell.Value2 = 45838;
    return [cell.Value2, cell.NumberFormat];
  }),
  check("Formula of a block", '[["=1+1","甲"],["",""]]', ({ sheet }) => {
    sheet.Range("P1").Formula = "=1+1";
    sheet.Range("Q1").Value2 = "甲";
    return sheet.Range("P1:Q2").Formula;
  }),
  check("Formula of one row", '[["=1+1","甲"]]', ({ sheet }) => sheet.Range("P1:Q1").Formula),
  check("an empty text empties a cell", "[null,true]", ({ sheet }) => {
    sheet.Range("G1").Value2 = "甲";
    sheet.Range("G1").Value2 = "";
    return [sheet.Range("G1").Value2, sheet.Range("G1").Value2 === null];
  }),
  ...["=1+1", "0012", "1-2", "3/4", "50%", "TRUE", "12:30", "'撇号", "行一\n行二"].map((text) =>
    check(`text format keeps ${JSON.stringify(text)}`, TEXT_KEPT, ({ sheet }) => written(sheet, "@", text)),
  ),
  check("an apostrophe keeps a text", '["0012","General",false]', ({ sheet }) => {
    const cell = sheet.Range("A2");
    cell.NumberFormat = "General";
    cell.Value2 = "'0012";
    return [cell.Value2, cell.NumberFormat, cell.HasFormula];
  }),
  check("a text of 300 characters in a text cell", TEXT_KEPT, ({ sheet }) => written(sheet, "@", "长".repeat(300))),
  check("a text of 9000 characters in a block", "[9000,9000]", ({ sheet }) => {
    sheet.Range("A4:B4").NumberFormat = "@";
    sheet.Range("A4:B4").Value2 = [["长".repeat(9000), "长".repeat(9000)]];
    return [String(sheet.Range("A4").Value2).length, String(sheet.Range("B4").Value2).length];
  }),
  check("properties that differ are null", "[null,null,null]", ({ sheet }) => {
    sheet.Range("A6").Font.Size = 20;
    sheet.Range("A7").Font.Size = 9;
    sheet.Range("A6:A7").Value2 = [["甲"], ["乙"]];
    return [sheet.Range("A6:A7").Font.Size, sheet.Range("A1:E2").NumberFormat, sheet.Range("D1:E1").HasFormula];
  }),
  check("MergeCells and MergeArea", '[true,null,false,"J1:K2"]', ({ sheet }) => {
    sheet.Range("J1:K2").Merge();
    return [
      sheet.Range("J1:K2").MergeCells,
      sheet.Range("I1:K2").MergeCells,
      sheet.Range("I5:K6").MergeCells,
      sheet.Range("K2").MergeArea.Address(false, false),
    ];
  }),
  check("hidden rows are asked of whole rows", "[false,true,null]", ({ sheet }) => {
    sheet.Range("A12").EntireRow.Hidden = true;
    return [sheet.Range("A11").EntireRow.Hidden, sheet.Range("A12").EntireRow.Hidden, sheet.Range("A11:A12").EntireRow.Hidden];
  }),
  check("width of ten characters in points", "59.6", ({ sheet }) => {
    sheet.Range("M1").ColumnWidth = 10;
    return Math.round(Number(sheet.Range("M1").Width) * 10) / 10;
  }),
  check("colours are blue-green-red", "255", ({ sheet }) => {
    sheet.Range("A6").Font.Color = 255;
    return sheet.Range("A6").Font.Color;
  }),
  check("borders", "[1,1,-4142]", ({ sheet }) => {
    for (const side of [7, 8, 9, 10]) sheet.Range("A14:B15").Borders.Item(side).LineStyle = 1;
    return [sheet.Range("A14:B15").Borders.Item(7).LineStyle, sheet.Range("A14").Borders.Item(8).LineStyle, sheet.Range("A14:B15").Borders.Item(12).LineStyle];
  }),
  check("a defined name of a sheet, with a comment", '[1,"mark"]', ({ sheet }) => {
    const name = sheet.Names.Add("ProgressTable.selfcheck", `='${sheet.Name}'!$A$1`, true);
    name.Comment = "mark";
    return [sheet.Names.Count, sheet.Names.Item(1).Comment];
  }),
  check("how a defined name is told", '"ProgressTable.selfcheck"', ({ sheet }) => {
    const { Name: name } = sheet.Names.Item(1);
    return name.slice(name.lastIndexOf("!") + 1);
  }),
  check("a link inside the workbook", '[1,"","提示"]', ({ sheet }) => {
    sheet.Hyperlinks.Add(sheet.Range("A16"), "", `'${sheet.Name}'!$B$2`, "提示");
    const link = sheet.Hyperlinks.Item(1);
    return [sheet.Hyperlinks.Count, link.Address, link.ScreenTip];
  }),
  check("a chart", '[1,57,"图",1]', ({ sheet }) => {
    const { Chart: chart } = sheet.ChartObjects().Add(300, 20, 240, 160);
    chart.SetSourceData(sheet.Range("C2:C3"), 2);
    chart.ChartType = 57;
    chart.HasTitle = true;
    chart.ChartTitle.Text = "图";
    return [sheet.ChartObjects().Count, chart.ChartType, chart.ChartTitle.Text, chart.SeriesCollection().Count];
  }),
  check("the formula of a series", "true", ({ sheet }) => {
    const series = sheet.ChartObjects().Item(1).Chart.SeriesCollection().Item(1);
    const name = `'${sheet.Name}'`;
    series.Formula = `=SERIES(${name}!$B$1,${name}!$B$2:$B$3,${name}!$C$2:$C$3,1)`;
    return series.Formula.includes("$B$2:$B$3");
  }),
  check("print set-up", '[2,9,false,1,false,"$1:$3","— &P —"]', ({ sheet: { PageSetup: page } }) => {
    page.Orientation = 2;
    page.PaperSize = 9;
    page.Zoom = false;
    page.FitToPagesWide = 1;
    page.FitToPagesTall = false;
    page.PrintTitleRows = "$1:$3";
    page.CenterFooter = "— &P —";
    return [page.Orientation, page.PaperSize, page.Zoom, page.FitToPagesWide, page.FitToPagesTall, page.PrintTitleRows, page.CenterFooter];
  }),
  check("freezing", "[true,2,0]", ({ app, sheet }) => {
    sheet.Activate();
    const window = app.ActiveWindow;
    if (!window) return null;
    window.FreezePanes = false;
    window.ScrollRow = 1;
    window.SplitRow = 2;
    window.SplitColumn = 0;
    window.FreezePanes = true;
    return [window.FreezePanes, window.SplitRow, window.SplitColumn];
  }),
  check("events of our own writes while events are off", "0", ({ app, sheet }) => {
    let heard = 0;
    const listener = (): void => void heard++;
    app.ApiEvent.AddApiEventListener("SheetChange", listener);
    const before = app.EnableEvents;
    try {
      app.EnableEvents = false;
      sheet.Range("A18").Value2 = "甲";
    } finally {
      app.EnableEvents = before;
      app.ApiEvent.RemoveApiEventListener("SheetChange", listener);
    }
    return heard;
  }),
  check("custom properties of the workbook", '["核实",true]', ({ book }) => {
    const { CustomDocumentProperties: properties } = book;
    properties.Add("ProgressTable.selfcheck", false, 4, "核实");
    const names = Array.from({ length: properties.Count }, (_, index) => properties.Item(index + 1));
    const ours = names.find((property) => property.Name === "ProgressTable.selfcheck");
    const value = ours?.Value;
    ours?.Delete();
    return [value, ours !== undefined];
  }),
];
