import { messages } from "../../core/messages/messages";
import { paneOn, TOWN } from "../../../test/fixtures/joined-pane";
import type { SheetDescription } from "../../../test/contract/harness";
import { sheetNotes } from "./sheet-notes";

async function seen(description: Partial<SheetDescription>): Promise<readonly string[]> {
  const pane = await paneOn([
    { name: "说明", rows: [["填报说明"]] },
    { ...TOWN, ...description },
  ]);
  await pane.actions.read();
  const { sheet } = pane.store.get();
  return sheet.kind === "table" ? sheetNotes(sheet, messages("zh-CN").pane) : ["no table"];
}

test("what the program would not tell of the sheet is told", async () => {
  const pane = await paneOn([TOWN]);
  await pane.actions.read();
  const { sheet } = pane.store.get();
  if (sheet.kind !== "table") throw new Error("no table");
  const untold = { ...sheet, own: { ...sheet.own, grid: { ...sheet.own.grid, untold: ["merges", "formulas"] as const } } };
  expect(sheetNotes(untold, messages("zh-CN").pane)).toEqual([
    expect.stringMatching(/^软件未提供合并单元格/),
    expect.stringMatching(/^软件未提供哪些单元格含公式/),
  ]);
});

test.each([
  ["nothing in the way", {}, []],
  ["protected", { protected: true }, ["工作表已保护，可读取和校验；要改写锁定的单元格，请先撤销保护。"]],
  ["filtered", { filtered: true }, ["工作表处于筛选状态，可读取和校验，写入前请先取消筛选。"]],
  ["hidden", { hidden: true }, ["此工作表已隐藏，可读取和校验；要定位到单元格，请先取消隐藏。"]],
])("what stands in the way is told when the sheet is read: %s", async (_, description, notes) => {
  expect(await seen(description)).toEqual(notes);
});
