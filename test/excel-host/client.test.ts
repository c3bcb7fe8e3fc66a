import { ExcelHost } from "./excel-host";
import { loadClient } from "./load-client";

test("the unmodified client library reads and writes through our Excel", async () => {
  const host = new ExcelHost();
  host.book.add("表");
  const client = await loadClient({ current: host });
  const context = new client.Excel.RequestContext();
  const range = context.workbook.worksheets.getItem("表").getRange("A1:B2");
  range.values = [
    ["x", 1],
    ["=1+1", "50%"],
  ];
  range.load("values,formulas,numberFormat");
  const none = context.workbook.worksheets.getItemOrNullObject("没有");
  const chained = none.getRange("A1").getUsedRangeOrNullObject();
  chained.load("values");
  context.workbook.worksheets.load("items/name,items/names/items/name,items/names/items/comment,items/protection/protected,items/autoFilter/isDataFiltered");
  await context.sync();
  expect(range.values).toEqual([
    ["x", 1],
    [0, 0.5],
  ]);
  expect(range.formulas).toEqual([
    ["x", 1],
    ["=1+1", 0.5],
  ]);
  expect([none.isNullObject, chained.isNullObject]).toEqual([true, true]);
  expect(
    context.workbook.worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected, sheet.autoFilter.isDataFiltered, sheet.names.items.length]),
  ).toEqual([["表", false, false, 0]]);
  client.close();
});
