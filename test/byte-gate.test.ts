import { unzipSync } from "fflate";
import fc from "fast-check";
import { parseA1, toA1 } from "../src/core/grid/cell-ref";
import { cellAt } from "../src/core/grid/grid";
import type { OpenedFile } from "../src/app/workbook";
import { openFile } from "../src/hosts/xlsx/open-file";
import { parseElement, child } from "../src/files/xml/element";
import { laggingSheet, summarySheet } from "./contract/samples";
import { idOf } from "./contract/contract";
import { richWorkbook } from "./fixtures/rich-workbook";

/** The byte gate: a workbook with everything in it comes back as it was, but for what was asked. */
describe("the byte gate", () => {
  let original: Uint8Array;
  let parts: Record<string, Uint8Array>;
  beforeAll(async () => {
    original = await richWorkbook();
    parts = unzipSync(original);
  });

  const open = (): Promise<OpenedFile> => openFile(original, "进度.xlsm");
  const text = (bytes: Uint8Array | undefined): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  /** The parts of a file that differ from the original, by name. */
  async function changed(file: OpenedFile): Promise<{ names: string[]; now: Record<string, Uint8Array> }> {
    const now = unzipSync(await file.save());
    const all = [...new Set([...Object.keys(parts), ...Object.keys(now)])];
    return {
      now,
      names: all.filter((name) => Buffer.compare(Buffer.from(parts[name] ?? []), Buffer.from(now[name] ?? [])) !== 0 || name in parts !== name in now).sort(),
    };
  }
  const withoutCells = (xml: string, ...cells: string[]): string =>
    cells.reduce((rest, cell) => rest.replace(new RegExp(`<c r="${cell}"(?:[^>]*/>|[\\s\\S]*?</c>)`), ""), xml);
  const edit = (cell: string, expected: string | null, value: string | null) => ({ cell: parseA1(cell) ?? { row: 1, column: 1 }, expected, value });

  test("the workbook has what it should have", () => {
    const sheet = text(parts["xl/worksheets/sheet2.xml"]);
    for (const piece of [
      "<conditionalFormatting",
      "<dataValidations",
      "x14:sparkline ",
      "x14:cfRule",
      "<tableParts",
      "<legacyDrawing",
      "<drawing",
      "<hyperlinks",
    ]) {
      expect([piece, sheet.includes(piece.trim())]).toEqual([piece, true]);
    }
    expect(text(parts["xl/worksheets/sheet3.xml"])).toMatch(/<sheetProtection[^>]*hashValue=/);
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining([
        "xl/vbaProject.bin",
        "xl/charts/chart7.xml",
        "xl/calcChain.xml",
        "docProps/custom.xml",
        "xl/comments2.xml",
        "xl/media/image1.png",
        "xl/tables/table1.xml",
      ]),
    );
  });

  test("opened and saved: the same file, byte for byte", async () => {
    const file = await open();
    for (const sheet of await file.sheets()) await file.read(sheet.id);
    expect(file.unsaved).toBe(false);
    expect(Buffer.compare(Buffer.from(await file.save()), Buffer.from(original))).toBe(0);
  });

  test("edits change the touched cells and nothing else", async () => {
    const file = await open();
    await file.applyEdits(await idOf(file, "进度表"), [edit("D4", "【进展滞后】尚未开工。", "【进展滞后】\n尚未开工，=1+1"), edit("B5", "建设文化广场", null)]);
    const { names, now } = await changed(file);
    expect(names).toEqual(["xl/worksheets/sheet1.xml"]);
    const before = text(parts["xl/worksheets/sheet1.xml"]);
    const after = text(now["xl/worksheets/sheet1.xml"]);
    expect(withoutCells(after, "D4", "B5")).toBe(withoutCells(before, "D4", "B5"));
    expect(/<c r="D4"[^>]* s="\d+"/.test(before)).toBe(/<c r="D4"[^>]* s="\d+"/.test(after));
  });

  test("edits beside tables, comments, validations and extensions change nothing of them", async () => {
    const file = await open();
    await file.applyEdits(await idOf(file, "汇集"), [
      edit("E2", "a & b < c > d \"e\" 'f'", "改"),
      edit("F3", null, "进展滞后"),
      edit("D2", "到进度表", "回到进度表"),
    ]);
    const { names, now } = await changed(file);
    const before = text(parts["xl/worksheets/sheet2.xml"]);
    const after = text(now["xl/worksheets/sheet2.xml"]);
    // a cell beyond the row's last one widens what the row says of itself
    const spans = /(<row r="3"[^>]*?) spans="[^"]*"/;
    expect(withoutCells(after, "E2", "F3", "D2").replace(spans, "$1")).toBe(withoutCells(before, "E2", "D2").replace(spans, "$1"));
    expect(names).toEqual(["xl/worksheets/sheet2.xml"]);
  });

  test("where a formula counts on an edited cell, the workbook is calculated anew on opening, and nothing else changes", async () => {
    const file = await open();
    await file.applyEdits(await idOf(file, "进度表"), [edit("C5", "文旅办", null)]);
    const { names, now } = await changed(file);
    expect(names).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    const calculation = / fullCalcOnLoad="1"/;
    expect(text(now["xl/workbook.xml"])).toMatch(calculation);
    expect(text(now["xl/workbook.xml"]).replace(calculation, "")).toBe(text(parts["xl/workbook.xml"]).replace(calculation, ""));
  });

  test("a heading of a table is not written alone: its own part repeats it", async () => {
    const file = await open();
    const id = await idOf(file, "汇集");
    await expect(file.applyEdits(id, [edit("A1", "单位", "责任单位")])).rejects.toMatchObject({ code: "unsupported", facts: { tableHeading: true } });
    expect(file.unsaved).toBe(false);
  });

  test("written sheets are added; what is there stays", async () => {
    const file = await open();
    await file.writeSheets(await file.planSheets([summarySheet(), laggingSheet()]));
    const { names, now } = await changed(file);
    const old = names.filter((name) => name in parts);
    expect(old).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
    const added = (name: string, pieces: RegExp): string => text(now[name]).replace(pieces, "");
    expect(added("[Content_Types].xml", /<Override PartName="\/xl\/(worksheets\/sheet|drawings\/drawing|charts\/chart)(?:8|9|1\d)\.xml"[^>]*>/g)).toBe(
      text(parts["[Content_Types].xml"]),
    );
    expect(added("xl/_rels/workbook.xml.rels", /<Relationship Id="rId(?:8|9|1\d)"[^>]*>/g)).toBe(text(parts["xl/_rels/workbook.xml.rels"]));
    expect(added("xl/workbook.xml", /<sheet name="(汇总表|滞后事项清单)"[^>]*>|<definedName name="[^"]*" localSheetId="[45]"[^>]*>[^<]*<\/definedName>/g)).toBe(
      text(parts["xl/workbook.xml"]),
    );
  });

  test("every cell format that was there keeps its number and its look", async () => {
    const file = await open();
    await file.writeSheets(await file.planSheets([summarySheet()]));
    const { now } = await changed(file);
    const [before, after] = [text(parts["xl/styles.xml"]), text(now["xl/styles.xml"])];
    const entries = (xml: string, name: string): string[] => child(parseElement(xml), name)?.children.map(({ start, end }) => xml.slice(start, end)) ?? [];
    for (const name of ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"]) {
      expect(entries(after, name).slice(0, entries(before, name).length)).toEqual(entries(before, name));
      expect(Number(child(parseElement(after), name)?.tag.match(/count="(\d+)"/)?.[1])).toBe(entries(after, name).length);
    }
  });

  test("taking everything back gives the same file, byte for byte", async () => {
    const file = await open();
    const tokens = [
      await file.applyEdits(await idOf(file, "进度表"), [edit("D4", "【进展滞后】尚未开工。", "改"), edit("H20", null, "新")]),
      await file.writeSheets(await file.planSheets([summarySheet(), laggingSheet()])),
      await file.writeSheets(await file.planSheets([summarySheet({ source: "source00002" })])),
    ];
    expect(Buffer.compare(Buffer.from(await file.save()), Buffer.from(original))).not.toBe(0);
    for (const token of tokens.reverse()) await file.undo(token);
    expect(Buffer.compare(Buffer.from(await file.save()), Buffer.from(original))).toBe(0);
  });

  test("the memory goes beside the user's properties", async () => {
    const file = await open();
    await file.memory.set("checked", "第1项");
    const { names, now } = await changed(file);
    expect(names).toEqual(["docProps/custom.xml"]);
    expect(text(now["docProps/custom.xml"]).replace(/<property [^>]*name="ProgressTable\.[^>]*>.*?<\/property>/, "")).toBe(text(parts["docProps/custom.xml"]));
  });

  test("whatever is edited, wherever: every other cell, and all else, stays", async () => {
    const reading = await open();
    const grids = await Promise.all((await reading.sheets()).map((sheet) => reading.read(sheet.id)));
    const writable = grids.filter((grid) => !grid.sheet.protected);
    const place = fc.record({ row: fc.integer({ min: 2, max: 30 }), column: fc.integer({ min: 3, max: 30 }) });
    const value = fc.oneof(
      fc.string(),
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.constantFrom("=1+1", "_x000D_", "]]>", "行\n二", " 首尾 "),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat(writable.length - 1),
        fc.uniqueArray(fc.tuple(place, value), { selector: ([cell]) => toA1(cell), maxLength: 6 }),
        async (index, wanted) => {
          const grid = writable[index];
          if (grid === undefined) return;
          const locked = new Set([...grid.formulas.map(toA1), "A1", "B1"]);
          const edits = wanted.filter(([cell]) => !locked.has(toA1(cell))).map(([cell, to]) => ({ cell, expected: cellAt(grid, cell), value: to }));
          const file = await open();
          const token = await file.applyEdits(grid.sheet.id, edits);
          const { names, now } = await changed(file);
          const part = names.find((name) => name.startsWith("xl/worksheets/"));
          expect(names.filter((name) => name !== part && name !== "xl/workbook.xml")).toEqual([]);
          const cells = edits.map(({ cell }) => toA1(cell));
          const shell = (xml: string): string =>
            withoutCells(xml, ...cells).replace(
              /<row r="\d+"><\/row>|<dimension[^>]*>|(?<=<row[^>]*) spans="[^"]*"|(?<=<row[^>]*)\/>|(?<=<row[^>]*)><\/row>/g,
              "",
            );
          if (part !== undefined) expect(shell(text(now[part]))).toBe(shell(text(parts[part])));
          const again = await (await openFile(await file.save(), "again.xlsm")).read(grid.sheet.id);
          for (const { cell, value: to } of edits)
            expect(cellAt(again, cell)).toEqual(
              typeof to === "string"
                ? to.replace(/\r\n?/g, "\n") || null
                : typeof to === "number" && typeof cellAt(again, cell) === "object"
                  ? { date: to }
                  : to,
            );
          await file.undo(token);
          expect(Buffer.compare(Buffer.from(await file.save()), Buffer.from(original))).toBe(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
