import type { Grid } from "../../../core/grid/grid";
import { messages } from "../../../core/messages/messages";
import { filledCells } from "../../../../test/fixtures/text-grid";
import {
  BOF,
  compoundFile,
  EOF,
  formulaText,
  label,
  number,
  record,
  shared,
  textFormula,
  u16,
  u32,
  wideText,
  xlsFile,
  xlsStream,
  type XlsRecord,
} from "../../../../test/fixtures/xls-file";
import { HostError } from "../../../core/host-error";
import { openFile } from "../open-file";

const read = async (bytes: Uint8Array): Promise<Grid> => (await openFile(bytes, "旧表.xls")).read("active");
const one = (...records: XlsRecord[]): Uint8Array => xlsFile([{ name: "进度表", records }]);
const narrow = (text: string): Buffer => Buffer.from(text, "latin1");

describe("which sheet of an .xls", () => {
  const sheets = [
    { name: "一季度", records: [label(0, 0, "旧")] },
    { name: "二季度", records: [label(0, 0, "新")] },
  ];
  test("the one in front", async () => {
    expect((await read(xlsFile(sheets, { front: 1 }))).sheet).toMatchObject({ name: "二季度", active: true });
    const file = await openFile(xlsFile(sheets, { front: 1 }), "a.xls");
    expect((await file.sheets()).map(({ name, active }) => [name, active])).toEqual([
      ["一季度", false],
      ["二季度", true],
    ]);
  });

  test("chart sheets count in its place, and are no worksheets", async () => {
    const chart = { name: "图", kind: 0x20, records: [number(0, 0, 100)] };
    const [first, second] = sheets;
    expect((await read(xlsFile([first!, chart, second!], { front: 2 }))).sheet.name).toBe("二季度");
    expect((await read(xlsFile([chart, first!], { front: 0 }))).sheet.name).toBe("一季度");
    await expect(openFile(xlsFile([chart]), "a.xls")).rejects.toMatchObject({ facts: { kind: "charts-only" } });
  });

  test("a hidden one in front gives way to the first that shows", async () => {
    expect((await read(xlsFile([{ ...sheets[0]!, hidden: true }, sheets[1]!]))).sheet.name).toBe("二季度");
  });

  test("the workbook is the stream in the root, in capitals or small letters; embedded objects have theirs", async () => {
    const inner = xlsStream([{ name: "嵌入", records: [label(0, 0, "别的表")] }]);
    const outer = xlsStream([{ name: "进度表", records: [label(0, 0, "本表")] }]);
    expect((await read(compoundFile({ MBD0001: { Workbook: inner }, Workbook: outer }))).sheet.name).toBe("进度表");
    expect((await read(compoundFile({ WORKBOOK: outer }))).sheet.name).toBe("进度表");
    expect((await read(outer)).sheet.name).toBe("进度表");
    await expect(openFile(compoundFile({ MBD0001: { Workbook: inner }, WordDocument: new Uint8Array(9) }), "a.doc")).rejects.toMatchObject({
      facts: { kind: "doc" },
    });
  });
});

describe("the cells of an .xls", () => {
  test("records of a chart in the sheet are none of it", async () => {
    expect(
      filledCells(await read(one(label(0, 0, "标题"), BOF(0x20), number(0, 0, 4), number(0, 1, 104), label(1, 0, "图例"), EOF, label(1, 0, "甲")))),
    ).toEqual(['A1="标题"', 'A2="甲"']);
  });

  test("the text of a formula stands behind what its formula is shared by, and may go on in further records", async () => {
    const sharedFormula = record(0x4bc, u16(0, 3), Buffer.from([0, 0]), Buffer.alloc(6));
    const array = record(0x221, u16(0, 2), Buffer.from([1, 1]), Buffer.alloc(8));
    const long = "长".repeat(30);
    const split = Buffer.concat([
      record(0x207, u16(30), Buffer.from([1]), Buffer.from(long.slice(0, 10), "utf16le")),
      record(0x3c, Buffer.from([1]), Buffer.from(long.slice(10), "utf16le")),
    ]);
    const grid = await read(
      one(textFormula(0, 0), sharedFormula, formulaText("水利站"), textFormula(0, 1), array, formulaText("甲"), textFormula(1, 0), split, number(3, 0, 1)),
    );
    expect(filledCells(grid)).toEqual(['A1="水利站"', 'B1="甲"', `A2="${long}"`, "A4=1"]);
    expect(grid.formulas.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
      [3, 2],
    ]);
  });

  test("shared texts over several records: width told anew, runs and phonetics passed over, split between them", async () => {
    // 甲乙 (wide), "abc" with two runs, 東京 with phonetics, a text that changes width at the border
    const sst = Buffer.concat([u32(5), u32(4), wideText("甲乙"), u16(3), Buffer.from([8]), u16(2), narrow("abc"), Buffer.alloc(5)]);
    const second = Buffer.concat([Buffer.alloc(3), u16(2), Buffer.from([5]), u32(6), Buffer.from("東京", "utf16le"), Buffer.alloc(4)]);
    const third = Buffer.concat([Buffer.alloc(2), u16(6), Buffer.from([0]), narrow("xyz")]);
    const fourth = Buffer.concat([Buffer.from([1]), Buffer.from("水利站", "utf16le")]);
    const globals = [record(0xfc, sst), record(0x3c, second), record(0x3c, third), record(0x3c, fourth)];
    const grid = await read(xlsFile([{ name: "表", records: [0, 1, 2, 3, 9].map((index) => shared(index, 0, index)) }], { globals }));
    expect(grid.values).toEqual([["甲乙"], ["abc"], ["東京"], ["xyz水利站"]]);
    expect(grid.damage).toEqual([{ kind: "lost-text", cells: [{ row: 10, column: 1 }] }]);
  });

  test.each([14, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])("built-in format %i is one of days", async (id) => {
    expect((await read(xlsFile([{ name: "表", records: [number(0, 0, 46203, 1)] }], { formats: [0, id] }))).values).toEqual([[{ date: 46203 }]]);
  });

  test("times of day are numbers; the file's own formats go before the built-in ones", async () => {
    const globals = [record(0x41e, u16(200), wideText('yyyy"年"m"月"')), record(0x41e, u16(14), wideText("0.00"))];
    const records = [number(0, 0, 0.5, 1), number(0, 1, 46203, 2), number(0, 2, 12, 3)];
    expect((await read(xlsFile([{ name: "表", records }], { formats: [0, 32, 200, 14], globals }))).values).toEqual([[0.5, { date: 46203 }, 12]]);
  });

  test("days before March 1900, and the 1904 system", async () => {
    const days = [0.5, 1, 59, 60, 61].map((day, column) => number(0, column, day, 1));
    expect((await read(xlsFile([{ name: "表", records: days }], { formats: [0, 14] }))).values).toEqual([[0.5, 1, 59, 60, 61].map((date) => ({ date }))]);
    expect((await read(xlsFile([{ name: "表", records: [number(0, 0, 42184, 1)] }], { formats: [0, 14], globals: [record(0x22, u16(1))] }))).values).toEqual([
      [{ date: 43646 }],
    ]);
  });

  test("packed numbers, truth values, errors, merges, hidden rows and columns", async () => {
    const rk = (n: number): Buffer => u32(n);
    const records = [
      record(0xbd, u16(0, 0, 0), rk((1234 << 2) | 3), u16(0), rk((-5 << 2) | 2), u16(1)),
      record(0x27e, u16(0, 2, 0), rk(0x3ff00000)),
      record(0x205, u16(1, 0, 0), Buffer.from([1, 0])),
      record(0x205, u16(1, 1, 0), Buffer.from([7, 1])),
      label(2, 0, "合"),
      label(2, 1, "盖"),
      record(0xe5, u16(1, 2, 2, 0, 1)),
      record(0x208, u16(1, 0, 3, 255, 0, 0, 0x20, 0)),
      record(0x7d, u16(1, 1, 0, 0, 0)),
      record(0x12, u16(1)),
    ];
    const grid = await read(one(...records));
    expect(grid.values).toEqual([
      [12.34, -5, 1],
      [true, { error: "#DIV/0!" }, null],
      ["合", null, null],
    ]);
    expect(grid).toMatchObject({ hiddenRows: [2], hiddenColumns: [2], merges: [{ top: 3, left: 1, bottom: 3, right: 2 }], sheet: { protected: true } });
  });
});

describe("older and locked ones", () => {
  // 进度表, 责任单位 in the code page of the mainland
  const gbk = (hex: string): Buffer => Buffer.from(hex, "hex");
  test("Excel 5 and 95: texts by their code page", async () => {
    const text = (row: number, bytes: Buffer): XlsRecord => record(0x204, u16(row, 0, 0), u16(bytes.length), bytes);
    const stream = xlsStream([{ name: "", records: [text(0, gbk("d4f0c8ceb5a5cebb")), number(1, 0, 3)] }], {
      globals: [record(0x42, u16(936))],
      name: () => gbk("bdf8b6c8b1ed"),
    });
    const grid = await read(compoundFile({ Book: stream }));
    expect([grid.sheet.name, grid.values]).toEqual(["进度表", [["责任单位"], [3]]]);
  });

  test.each<[string, Uint8Array, string]>([
    ["Excel 4", Buffer.from([0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0, 0, 0]), "Excel 4"],
    ["one that is cut off", one(label(0, 0, "甲")).slice(0, 1600), "已损坏"],
  ])("%s: said what it is", async (_, bytes, words) => {
    const error: unknown = await read(new Uint8Array(bytes)).catch((caught: unknown) => caught);
    if (!(error instanceof HostError)) throw error;
    expect(messages("zh-CN").hostErrors[error.code](error.facts)).toContain(words);
  });

  test("an opening password", async () => {
    await expect(openFile(xlsFile([{ name: "表", records: [] }], { globals: [record(0x2f, u16(0))] }), "a.xls")).rejects.toMatchObject({ code: "encrypted" });
  });

  test("a damaged sheet is said by name; the others read", async () => {
    const stream = Buffer.from(
      xlsStream([
        { name: "好", records: [label(0, 0, "甲")] },
        { name: "坏", records: [record(0x203, u16(0))] },
      ]),
    );
    const file = await openFile(compoundFile({ Workbook: stream }), "a.xls");
    expect((await file.read("active")).values).toEqual([["甲"]]);
    const bad = (await file.sheets())[1];
    await expect(file.read(bad!.id)).rejects.toMatchObject({ code: "not-a-workbook", facts: { sheet: "坏" } });
  });
});
