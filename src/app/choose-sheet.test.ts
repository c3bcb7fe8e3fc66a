import { readWorkbook } from "./read-workbook";
import { HostError } from "../core/host-error";
import type { Grid, SheetId, Workbook } from "./workbook";
import { textGrid } from "../../test/fixtures/text-grid";
import { sheetId } from "../core/grid/grid";

const table = `
  | 序号 | 工作任务 | 责任单位 | 进展情况 |
  | 1    | 修路     | 城建办   | 【顺利推进】已开工。 |
`;
const headerOnly = `
  | 序号 | 工作任务 | 责任单位 | 进展情况 |
`;
const prose = `
  | 填报说明 |
  | 每季度末报送。 |
`;

/** The reading half of a workbook: sheets by name, the first of them in front unless said otherwise. */
function bookOf(sheets: { readonly [name: string]: string }, active: string, ours: readonly string[] = []): Workbook {
  const grids = Object.entries(sheets).map(([name, text]) =>
    textGrid(text, {
      sheet: { id: sheetId(name), name, active: name === active, ours: ours.includes(name) ? { report: "summary", source: "", edited: false } : null },
    }),
  );
  const find = (id: SheetId | "active"): Promise<Grid> => {
    const grid = grids.find(({ sheet }) => (id === "active" ? sheet.active : sheet.id === id));
    return grid ? Promise.resolve(grid) : Promise.reject(new HostError("sheet-gone"));
  };
  const refuse = (): never => {
    throw new HostError("unsupported");
  };
  return {
    capabilities: { charts: false, links: false, events: false, nativeUndo: false, save: false },
    sheets: () => Promise.resolve(grids.map(({ sheet }) => sheet)),
    read: find,
    applyEdits: refuse,
    planSheets: refuse,
    writeSheets: refuse,
    undo: refuse,
    reveal: refuse,
    watch: refuse,
    memory: { get: refuse, set: refuse },
  };
}

test.each([
  ["the active sheet, if it holds a table", { 一季度: table, 二季度: table }, "二季度", [], null, "二季度 active"],
  ["else the first that does", { 说明: prose, 一季度: table, 二季度: table }, "说明", [], null, "一季度 first-with-table"],
  ["a table with items rather than an empty form", { 空表: headerOnly, 二季度: table }, "空表", [], null, "二季度 first-with-table"],
  ["the empty form, if there is nothing else", { 空表: headerOnly, 说明: prose }, "空表", [], null, "空表 active"],
  [
    "the first empty form behind what is none, if there is nothing else",
    { 说明: prose, 空表: headerOnly, 空表二: headerOnly },
    "说明",
    [],
    null,
    "空表 first-with-table",
  ],
  ["the one asked for", { 一季度: table, 二季度: table }, "一季度", [], "二季度", "二季度 asked"],
  ["the office's table, though our own report is in front", { 进度表: table, 汇总表: table }, "汇总表", ["汇总表"], null, "进度表 first-with-table"],
  ["our own report, when it is asked for", { 进度表: table, 汇总表: table }, "进度表", ["汇总表"], "汇总表", "汇总表 asked"],
] as const)("reads %s", async (_, sheets, active, ours, asked, expected) => {
  const found = await readWorkbook(bookOf(sheets, active, ours), {}, asked);
  expect(found.ok && `${found.reading.table.sheet} ${found.reading.chosen}`).toBe(expected);
});

test("without a table anywhere, the answer is about the sheet in front", async () => {
  const found = await readWorkbook(bookOf({ 说明: prose, 通讯录: prose }, "通讯录"));
  expect(found.ok ? null : found.grid.sheet.name).toBe("通讯录");
});

test("a sheet that is not there is named, with those that are", async () => {
  await expect(readWorkbook(bookOf({ 一季度: table }, "一季度"), {}, "三季度")).rejects.toMatchObject({
    code: "sheet-gone",
    facts: { sheet: "三季度", sheets: ["一季度"] },
  });
});
