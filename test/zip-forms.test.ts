import { parseA1 } from "../src/core/grid/cell-ref";
import { readZip } from "../src/files/package/zip-reader";
import { openFile } from "../src/hosts/xlsx/open-file";
import { idOf } from "./contract/contract";
import { summarySheet } from "./contract/samples";
import { richWorkbook } from "./fixtures/rich-workbook";
import { rezipped, type ZipForm } from "./fixtures/zip-forms";

const rich = richWorkbook();

/** Promise 1 of docs/files.md over the forms in which programs put the same parts into a file. */
describe.each<[string, ZipForm]>([
  ["a directory in another order than the data, as WPS writes it", { directory: (names) => [...names].sort() }],
  ["a directory turned round", { directory: (names) => [...names].reverse() }],
  ["a comment", { comment: "下坝镇 PK\u0005\u0006 存档" }],
  ["bytes behind the end", { tail: "\n\n尾" }],
  ["bytes between the entries", { gap: "间隙" }],
  ["wide fields", { wide: true }],
  ["all at once", { directory: (names) => [...names].sort(), comment: "注", tail: "尾".repeat(40_000), gap: "\0\0", wide: true }],
])("%s", (_, form) => {
  const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = rezipped(await rich, form);
  });

  test("opened and saved, and changed and taken back: the same file", async () => {
    const file = await openFile(bytes, "进度.xlsm");
    const id = await idOf(file, "进度表");
    expect(same(await file.save(), bytes)).toBe(true);
    const edit = await file.applyEdits(id, [{ cell: parseA1("B5") ?? { row: 1, column: 1 }, expected: "建设文化广场", value: "甲" }]);
    const sheets = await file.writeSheets(await file.planSheets([summarySheet()]));
    expect(same(await file.save(), bytes)).toBe(false);
    await file.undo(sheets);
    await file.undo(edit);
    expect(same(await file.save(), bytes)).toBe(true);
  });

  test("changed: orders, comment and what stands around the entries stay, and the data of all other parts", async () => {
    const file = await openFile(bytes, "进度.xlsm");
    await file.applyEdits(await idOf(file, "进度表"), [{ cell: parseA1("B5") ?? { row: 1, column: 1 }, expected: "建设文化广场", value: "甲" }]);
    const after = await file.save();
    const [was, now] = [readZip(bytes), readZip(after)];
    const inFile = ({ entries }: typeof was): string[] => [...entries].sort((a, b) => a.offset - b.offset).map(({ name }) => name);
    expect(now.entries.map(({ name }) => name)).toEqual(was.entries.map(({ name }) => name));
    expect(inFile(now)).toEqual(inFile(was));
    expect([same(now.comment, was.comment), same(now.tail, was.tail)]).toEqual([true, true]);
    const before = new Map(was.entries.map(({ name, data }) => [name, data]));
    for (const { name, data } of now.entries)
      expect([name, same(data, before.get(name) ?? new Uint8Array())]).toEqual([name, name !== "xl/worksheets/sheet1.xml"]);
  });
});
