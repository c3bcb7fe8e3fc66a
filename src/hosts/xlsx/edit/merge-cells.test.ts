import { fileOf } from "../../../../test/contract/xlsx-harness";
import { parseRange, type CellRange } from "../../../core/grid/cell-ref";
import { sheetId } from "../../../core/grid/grid";
import { openPackage } from "../../../files/package/open-package";
import { openFile } from "../open-file";

const range = (text: string): CellRange => {
  const found = parseRange(text);
  if (!found) throw new Error(text);
  return found;
};
const opened = async (merges?: readonly string[]) =>
  openFile(
    fileOf([
      {
        name: "甲",
        rows: [
          ["一", null, "二"],
          ["三", null, null],
          [null, null, null],
        ],
        ...(merges && { merges: [...merges] }),
      },
    ]),
    "甲.xlsx",
  );
const front = async (book: Awaited<ReturnType<typeof opened>>) => (await book.read("active")).sheet.id;
const merge = async (book: Awaited<ReturnType<typeof opened>>, ...areas: readonly string[]) => {
  if (!book.merge) throw new Error("cannot merge");
  return book.merge(await front(book), areas.map(range));
};
const mergesOf = async (book: Awaited<ReturnType<typeof opened>>) => (await book.read("active")).merges;

test.each([[undefined], [["A2:B2"]]])(
  "areas are merged behind those that are there (%j), in the file too; taken back it is the file of before",
  async (before) => {
    const book = await opened(before);
    const [was, all] = [await book.save(), await mergesOf(book)];
    const token = await merge(book, "A1:B1", "C1:C3");
    expect(await mergesOf(book)).toEqual(expect.arrayContaining([...all, range("A1:B1"), range("C1:C3")]));
    const again = await openFile(await book.save(), "甲.xlsx");
    expect((await again.read("active")).merges).toHaveLength(all.length + 2);
    const xml = openPackage(await book.save()).text("xl/worksheets/sheet1.xml");
    expect(xml).toMatch(/<\/sheetData>(?:<sheetProtection[^>]*>)?<mergeCells count="\d">/);
    expect(Number(/<mergeCells count="(\d)"/.exec(xml)?.[1])).toBe(all.length + 2);
    const redo = await book.undo(token);
    expect(Buffer.from(await book.save()).equals(Buffer.from(was))).toBe(true);
    await book.undo(redo);
    expect(await mergesOf(book)).toHaveLength(all.length + 2);
  },
);

test("taken back after another change, only the merges go", async () => {
  const book = await opened(["A2:B2"]);
  const token = await merge(book, "C1:C3");
  await book.applyEdits(await front(book), [{ cell: { row: 1, column: 1 }, expected: "一", value: "改" }]);
  await book.undo(token);
  const grid = await book.read("active");
  expect([grid.merges, grid.values[0]?.[0]]).toEqual([[range("A2:B2")], "改"]);
});

test.each([
  ["lies across another", "A2:A3"],
  ["would hide a text", "A1:C1"],
])("an area that %s is refused with the cell, and all stays", async (_, area) => {
  const book = await opened(["A2:B2"]);
  const was = await book.save();
  await expect(merge(book, "C2:C3", area)).rejects.toMatchObject({ code: "unsupported" });
  expect(Buffer.from(await book.save()).equals(Buffer.from(was))).toBe(true);
});

test("a protected sheet is refused; one that is gone too", async () => {
  const book = await openFile(fileOf([{ name: "甲", rows: [["一", null]], protected: true }]), "甲.xlsx");
  await expect(merge(book, "A1:B1")).rejects.toMatchObject({ code: "protected" });
  await expect(book.merge?.(sheetId("没有"), [range("A1:B1")])).rejects.toMatchObject({ code: "sheet-gone" });
});
