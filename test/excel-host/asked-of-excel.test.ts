/**
 * What each action of the pane asks of Excel, request by request: a range, a size or an order that moves is a diff of
 * test/golden/asked-of-excel.txt. After a change that is meant: UPDATE_GOLDEN=1 npx jest test/excel-host/asked-of-excel
 */
import type { CellRange } from "../../src/core/grid/cell-ref";
import type { SheetFilling } from "../../src/core/reports/laid-out-sheet";
import { cellOperations, cellOperationsBack, type CellState } from "../../src/hosts/excel/cell-states";
import { ExcelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { fillingOperations, protectOperation } from "../../src/hosts/excel/filling";
import { chartOperations, removeCharts } from "../../src/hosts/excel/our-charts";
import { addOperation, clearOperation, sheetBy, unaddOperation } from "../../src/hosts/excel/sheet-target";
import { printOperation, writeOperations } from "../../src/hosts/excel/write-sheet";
import { edit, formSheet, laggingSheet, summarySheet, TABLE } from "../contract/samples";
import { expectGolden } from "../golden/expect-golden";
import { excelWith } from "./excel-book";
import { straightExcel } from "./straight-excel";

const { book } = excelWith([TABLE, { name: "空表" }, { name: "别处", at: "C3", rows: [["一", null, { date: 45930 }]], hiddenRows: [3], hidden: true }]);
const { excel, requests } = straightExcel(book);
const workbook = new ExcelWorkbook(excel);

/** Sheets by their number, since ids say nothing; what is used near the values by a word; long texts by their length. */
const shown = (line: string): string =>
  line
    .replace(/"?\{00000000-0001-0000-0000-0*(\d+)\}"?/g, "#$1")
    .replace(
      /worksheets\.getItem(OrNullObject)?\(([^()]*(?:\(\d+\))?"?)\)/g,
      (_, orNull: string | undefined, key: string) => `${orNull === undefined ? "sheet" : "sheet?"} ${key}`,
    )
    .replace(
      /(sheet\? #\d+)\.getUsedRangeOrNullObject\(true\)\.getResizedRange\(30, 6\)\.getIntersectionOrNullObject\(\1\.getUsedRangeOrNullObject\(false\)\)/g,
      "$1.near",
    )
    .replace(/^\./, "workbook.")
    .replace(/(.)\1{9,}/gu, (same: string, one: string) => `${one}×${String(same.length)}`)
    .replace(/((?:getCellProperties|setCellProperties)\(.{140}).*$/, "$1…");

/** Lines that differ in the name of ours alone are one, with the last name and how many they are. */
function folded(lines: readonly string[]): readonly string[] {
  const nameless = (line: string): string => line.replace(/"ProgressTable\.[^" ]*"/, '"ProgressTable."');
  const runs: { readonly first: string; last: string; count: number }[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && nameless(run.first) === nameless(line)) Object.assign(run, { last: line, count: run.count + 1 });
    else runs.push({ first: line, last: line, count: 1 });
  }
  return runs.map(({ first, last, count }) => (count === 1 ? first : `${first} … ${/"ProgressTable\.[^"]*"/.exec(last)?.[0] ?? last} (${String(count)})`));
}

async function asked(title: string, action: () => Promise<unknown>): Promise<string> {
  const from = requests.length;
  await action();
  const lines = requests.slice(from).map((request, index) => [`request ${String(index + 1)}`, ...folded(request.map(shown))].join("\n  "));
  return `== ${title}\n${lines.join("\n")}\n`;
}

test("every action", async () => {
  const id = async (name: string) => {
    const found = (await workbook.sheets(true)).find((sheet) => sheet.name === name);
    if (!found) throw new Error(name);
    return found.id;
  };
  const write = async (...sheets: Parameters<ExcelWorkbook["planSheets"]>[0]) => workbook.writeSheets(await workbook.planSheets(sheets));
  const parts: string[] = [];
  parts.push(await asked("the sheets", () => workbook.sheets()));
  parts.push(await asked("the sheets, as known", () => workbook.sheets(true)));
  parts.push(await asked("what is in front", () => workbook.read("active")));
  const [table, elsewhere, empty] = [await id(TABLE.name), await id("别处"), await id("空表")];
  parts.push(await asked("one sheet", () => workbook.read(elsewhere)));
  parts.push(await asked("some sheets", () => workbook.readSome([table, empty, elsewhere], () => Promise.resolve(false))));
  parts.push(await asked("a cell is shown", () => workbook.reveal(table, { row: 4, column: 2 })));
  let token = null as Awaited<ReturnType<typeof write>> | null;
  const undo = async () => token && (token = await workbook.undo(token));
  const edits = [edit("C3", "城建办", "=1+1"), edit("D4", "【进展滞后】尚未开工。", null), edit("A3", 1, 7), edit("C6", { date: 43646 }, "长期")];
  parts.push(await asked("edits", async () => (token = await workbook.applyEdits(table, edits))));
  parts.push(await asked("edits undone", undo));
  parts.push(await asked("two reports written", async () => (token = await write(summarySheet(), laggingSheet()))));
  parts.push(await asked("undone", undo));
  parts.push(await asked("done again", undo));
  parts.push(
    await asked("one written again", async () => (token = await write(summarySheet({ rows: [["1", "财政所", 9, 1, 43700]], source: "source00002" })))),
  );
  parts.push(await asked("that undone", undo));
  parts.push(await asked("a form", async () => (token = await write(formSheet()))));
  parts.push(await asked("the form undone", undo));
  parts.push(await asked("a memory that is not there", () => workbook.memory.get("甲")));
  for (const [title, value] of [
    ["a short memory kept", "一"],
    ["a long one in its place", "二".repeat(2_000)],
    ["a shorter one in its place", "三".repeat(300)],
    ["it is forgotten", null],
  ] as const)
    parts.push(await asked(title, () => workbook.memory.set("甲", value)));
  expectGolden("asked-of-excel", parts.join("\n"));
});

/** An operation is told with what it takes, so that requests are cut in time; a wrong figure is noticed by nobody until one is refused. */
test("what each operation is said to take", () => {
  const sheetOf = sheetBy("汇总表");
  const box: CellRange = { top: 1, left: 1, bottom: 4, right: 3 };
  const state = (row: number, look: CellState["look"]): CellState => ({ cell: { row, column: 2 }, value: "甲", format: "General", look });
  const { filling } = formSheet();
  const none: SheetFilling = { unlocked: [], lists: [], checks: [], password: "密" };
  const bytes = Object.entries({
    write: writeOperations(sheetOf, summarySheet()),
    print: [printOperation(sheetOf, summarySheet())],
    add: [addOperation("~a 1", "汇总表", "summary", "甲")],
    unadd: [unaddOperation("~a 1", "汇总表", "summary")],
    clear: [clearOperation(sheetOf, box), clearOperation(sheetOf, null)],
    filling: fillingOperations(sheetOf, filling ?? none),
    protect: [protectOperation(sheetOf, none)],
    charts: chartOperations(sheetOf, summarySheet().charts, () => "甲"),
    "charts off": [removeCharts(sheetOf, ["一", "二"])],
    cells: cellOperations("#1", [state(2, null), state(3, null), state(5, {}), state(6, null)]),
    "cells back": cellOperationsBack("#1", [state(2, null), state(4, {})], false),
    "cells back, formats locked": cellOperationsBack("#1", [state(2, null), state(4, {})], true),
  }).map(([name, operations]) => `${name}: ${operations.map((one) => one.bytes).join(" ")}`);
  expect(bytes).toEqual([
    "write: 839 839 839 839 839 839 839 1454 802 894 6439 6439 6439 6439 6439 6439 6439 1202 1202 1202 1202 1202 1202 1202 5456 802",
    "print: 7202",
    "add: 2014",
    "unadd: 3211",
    "clear: 11202 11202",
    "filling: 1202 1202 2432 2432 2432",
    "protect: 802",
    "charts: 5456",
    "charts off: 1602",
    "cells: 1217 8009 1209",
    "cells back: 1202 1202 1209 8009",
    "cells back, formats locked: 1209 8009",
  ]);
});
