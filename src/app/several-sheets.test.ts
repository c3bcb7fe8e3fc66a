import { HostError } from "../core/host-error";
import { sheetId } from "../core/grid/grid";
import { readGrid } from "../../test/fixtures/reading";
import { plainSheet, textGrid } from "../../test/fixtures/text-grid";
import type { TableReading } from "./choose-sheet";
import { sheetsBeside } from "./several-sheets";
import type { Grid, Workbook } from "./workbook";

const grid = (name: string, task: string): Grid =>
  textGrid(`| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | ${task} | 交通局 | 【顺利推进】已开工。 |`, { sheet: { ...plainSheet(name), id: sheetId(name) } });

/** A workbook of three sheets of one form, of which the last cannot be read. */
function book(code: "not-a-workbook" | "too-large" | "session-lost"): Pick<Workbook, "sheets" | "read"> {
  const grids = [grid("一", "修桥"), grid("二", "修路")];
  return {
    sheets: () => Promise.resolve([...grids.map(({ sheet }) => sheet), { ...plainSheet("三"), id: sheetId("三") }]),
    read: (id) => {
      const found = grids.find(({ sheet }) => sheet.id === id);
      return found ? Promise.resolve(found) : Promise.reject(new HostError(code));
    },
  };
}

const first = grid("一", "修桥");
const reading: TableReading = { grid: first, table: readGrid(first), chosen: "active" };
const beside = (code: Parameters<typeof book>[0], chosen: "all" | readonly string[] = "all") => sheetsBeside(book(code), reading, {}, chosen);

test.each(["not-a-workbook", "too-large"] as const)("a sheet that is %s beside the table leaves the others as they are", async (code) => {
  expect((await beside(code)).parts.map(({ sheet }) => sheet)).toEqual(["二"]);
});

test("a hidden sheet of the same form is told of, and is no part unless it is chosen", async () => {
  const hidden: Grid = { ...grid("二", "修路"), sheet: { ...grid("二", "修路").sheet, visible: false } };
  const other: Pick<Workbook, "sheets" | "read"> = {
    sheets: () => Promise.resolve([grid("一", "修桥").sheet, hidden.sheet]),
    read: () => Promise.resolve(hidden),
  };
  expect(await sheetsBeside(other, reading, {})).toEqual({ parts: [], leftOut: [{ sheet: "二", why: "hidden" }] });
  expect((await sheetsBeside(other, reading, {}, ["二"])).parts.map(({ sheet }) => sheet)).toEqual(["二"]);
});

test("a sheet that looks like the table without its header, and is not sure to be, is told of; so is a chosen one without a table", async () => {
  const sheet = (name: string, rows: string): Grid => textGrid(rows, { sheet: { ...plainSheet(name), id: sheetId(name) } });
  const doubtful = sheet("续", "| 2 | 修渠 | 水利局 | 已完成渠道清淤三公里。 |\n| 3 | 修塘 | 水利局 | 已完成山塘加固两处。 |");
  const note = sheet("说明", "| 填表说明 |\n| 每月5日前报送 |");
  const other: Pick<Workbook, "sheets" | "read"> = {
    sheets: () => Promise.resolve([first.sheet, doubtful.sheet, note.sheet]),
    read: (id) => Promise.resolve(id === doubtful.sheet.id ? doubtful : note),
  };
  expect(await sheetsBeside(other, reading, {})).toEqual({ parts: [], leftOut: [{ sheet: "续", why: "no-header" }] });
  expect(await sheetsBeside(other, reading, {}, ["说明"])).toEqual({
    parts: [],
    leftOut: [
      { sheet: "续", why: "no-header" },
      { sheet: "说明", why: "no-table" },
    ],
  });
});

test("one that a person chose is refused with what is wrong with it; so is any other trouble", async () => {
  await expect(beside("not-a-workbook", ["三"])).rejects.toMatchObject({ code: "not-a-workbook" });
  await expect(beside("session-lost")).rejects.toMatchObject({ code: "session-lost" });
});
