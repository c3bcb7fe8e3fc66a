import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "../../src/core/schema";
import { openFile } from "../../src/hosts/xlsx/open-file";
import { describeShared, sharedPath } from "../fixtures/shared-data";
import { cell, level, list, model, numbered, paragraph, row, table, wordFile } from "../fixtures/word-file";
import { commandLineOn } from "../fixtures/command-line";

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "cli-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const cli = commandLineOn("2025-07-10");

const Json = z.object({
  sheets: z.array(z.string()),
  otherTables: z.number(),
  notes: z.array(z.object({ kind: z.string(), count: z.number() })),
  counts: z.object({ items: z.number(), leaves: z.number(), itemsByStatus: z.record(z.string(), z.number()) }),
  items: z.array(z.object({ serial: z.string(), task: z.string(), leaves: z.array(z.object({ cells: z.record(z.string(), z.array(z.string())) })) })),
});
const parse = (text: string) => Json.parse(JSON.parse(text));

describe("a Word document", () => {
  const serial = cell(paragraph("", numbered(1)));
  const heading = row(["序号", "工作任务", "责任单位", "进展情况"]);
  const one =
    paragraph("岚岭县2025年重点工作上半年进展情况表") +
    table(heading, row([serial, "修建便民桥", "交通局", "【顺利推进】桥墩已完工。"]), row([serial, "改造老旧管网", "住建局", "【进展滞后】尚未招标。"]));
  const numbering = model(1, level(0, "decimal", "%1")) + list(1, 1);
  const two = one + paragraph("附表2 通讯录") + table(row(["姓名", "科室", "电话"]), row(["甲", "乙", "0012"]));

  test("is read as a workbook is, with a word of what was done", async () => {
    writeFileSync(at("表.docx"), wordFile({ body: one, numbering }));
    const { code, out, err } = await cli("inspect", at("表.docx"), "--json");
    expect([code, err]).toEqual([0, "已补回自动编号2处\n"]);
    expect(parse(out)).toMatchObject({
      notes: [{ kind: "automatic-numbers", count: 2 }],
      counts: { items: 2, itemsByStatus: { "on-track": 1, lagging: 1 } },
      items: [{ serial: "1" }, { serial: "2" }],
    });
  });

  test("is put into a workbook with its reports, its cells as text", async () => {
    writeFileSync(at("表.docx"), wordFile({ body: one, numbering }));
    expect(await cli("run", at("表.docx"), "-o", at("报表.xlsx"))).toMatchObject({ code: 0 });
    const book = await openFile(new Uint8Array(readFileSync(at("报表.xlsx"))), "报表.xlsx");
    expect((await book.sheets()).map(({ name }) => name)).toEqual(["Word表格", "汇总表", "滞后事项清单"]);
    expect((await book.read("active")).values[2]).toEqual(["1", "修建便民桥", "交通局", "【顺利推进】桥墩已完工。"]);
  });

  test("of several tables the progress table is read; --table takes another, and says how many there are", async () => {
    writeFileSync(at("表.docx"), wordFile({ body: two, numbering }));
    expect(parse((await cli("inspect", at("表.docx"), "--json")).out).counts.items).toBe(2);
    expect((await cli("inspect", at("表.docx"))).err).toBe("已补回自动编号2处\n文档中另有1张表未读取：第2张（附表2 通讯录）；要读取的，请加 --table 序号\n");
    expect((await cli("inspect", at("表.docx"), "--table", "1")).err).toBe("已补回自动编号2处\n");
    await cli("import", at("表.docx"), "-o", at("表.xlsx"));
    expect((await cli("inspect", at("表.xlsx"))).err).toBe("");
    expect(await cli("inspect", at("表.docx"), "--table", "3")).toEqual({ code: 2, out: "", err: "文档中没有第3张表，共有2张。\n" });
    expect(await cli("inspect", at("表.docx"), "--table", "x")).toMatchObject({ code: 2, err: "“x”不是表格序号，请写作 --table 2 的形式。\n" });
  });

  test("import writes the tables of several documents as sheets, letter for letter", async () => {
    writeFileSync(at("一.docx"), wordFile({ body: two, numbering }));
    writeFileSync(at("二.docx"), wordFile({ body: one, numbering }));
    const { code, out } = await cli("import", at("一.docx"), at("二.docx"), "-o", at("总.xlsx"));
    expect([code, out]).toEqual([0, `已写入：Word表格1（4行）、Word表格2（3行）、Word表格（4行）（${at("总.xlsx")}）。\n`]);
    const book = await openFile(new Uint8Array(readFileSync(at("总.xlsx"))), "总.xlsx");
    const second = (await book.sheets())[1];
    expect(second && (await book.read(second.id)).values).toEqual([
      ["附表2 通讯录", null, null],
      ["姓名", "科室", "电话"],
      ["甲", "乙", "0012"],
    ]);
  });

  test("a workbook is not imported: its formulas and formats would be lost", async () => {
    writeFileSync(at("表.docx"), wordFile({ body: one, numbering }));
    await cli("import", at("表.docx"), "-o", at("总.xlsx"));
    expect(await cli("import", at("总.xlsx"), "-o", at("再.xlsx"))).toEqual({ code: 2, out: "", err: "“总.xlsx”不是Word文档，import 只读取 .docx。\n" });
  });

  test.each([
    ["旧.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "not"],
    ["空.docx", wordFile({ body: paragraph("只有文字") }), "没有表格"],
    ["坏.docx", wordFile({ body: table(heading) }).slice(0, 300), ""],
  ])("%s is refused in one line", async (name, bytes) => {
    writeFileSync(at(name), bytes);
    const { code, out, err } = await cli("inspect", at(name));
    expect([code, out, err.trim().split("\n").length, err.includes("程序出错")]).toEqual([2, "", 1, false]);
  });
});

describe("a table that was pasted badly", () => {
  const down = (text: string, start: boolean) => cell(text, `<w:vMerge${start ? ' w:val="restart"' : ""}/>`);
  const torn = table(
    row(["序号", "工作任务", "责任单位", "进展情况"]),
    ...["修建便民桥", "改造老旧管网"].flatMap((task, at) => [
      row([down(String(at + 1), true), down(task, true), "交通局", "【进展滞后】"]),
      row([down("", false), down("", false), "住建局", "因用地未批，"]),
      row([down("", false), down("", false), "", "尚未招标。"]),
    ]),
  );

  test("is told by every command, and tidy writes it with one row an item on a sheet beside it", async () => {
    writeFileSync(at("表.docx"), wordFile({ body: torn }));
    expect((await cli("import", at("表.docx"), "-o", at("乱.xlsx"))).code).toBe(0);
    const told = "本表似由Word粘贴而来，2项占了多行。可用 tidy 命令整理为一项一行，另存。\n";
    expect((await cli("inspect", at("乱.xlsx"))).err).toBe(told);
    const { code, out, err } = await cli("tidy", at("乱.xlsx"), "-o", at("好.xlsx"));
    expect([code, out, err]).toEqual([0, `2项由多行并为一行，同一单元格内分行\n已写入：Word表格（整理）（3行）（${at("好.xlsx")}）。\n`, ""]);
    const book = await openFile(new Uint8Array(readFileSync(at("好.xlsx"))), "好.xlsx");
    const tidied = (await book.sheets()).find(({ name }) => name === "Word表格（整理）");
    expect(tidied && (await book.read(tidied.id)).values[2]).toEqual(["2", "改造老旧管网", "交通局\n住建局", "【进展滞后】\n因用地未批，\n尚未招标。"]);
    expect((await cli("check", at("好.xlsx"), "--sheet", "Word表格（整理）")).err).toBe("");
    expect(await cli("tidy", at("好.xlsx"), "--sheet", "Word表格（整理）", "-o", at("再.xlsx"))).toEqual({
      code: 2,
      out: "",
      err: "未整理：本表各项均为一行，无需整理。\n",
    });
  });
});

describe("several sheets of one form", () => {
  const make = async (): Promise<void> => {
    const part = (title: string, task: string) =>
      paragraph("岚岭县2025年重点工作上半年进展情况表") +
      paragraph("") +
      table(
        row([cell(title, '<w:gridSpan w:val="4"/>')]),
        row(["序号", "工作任务", "责任单位", "进展情况"]),
        row(["1", task, "交通局", "【进展滞后】因用地未批，尚未招标。 "]),
        row(["2", `${task}二期`, "交通局", "【顺利推进】已开工。"]),
      );
    writeFileSync(at("一.docx"), wordFile({ body: part("一、城建", "修建便民桥") }));
    writeFileSync(at("二.docx"), wordFile({ body: part("二、民生", "新建中心小学") }));
    expect((await cli("import", at("一.docx"), at("二.docx"), "-o", at("总.xlsx"))).code).toBe(0);
  };

  test("one is read, and the other is told of; with --sheets both are one table", async () => {
    await make();
    const alone = await cli("inspect", at("总.xlsx"));
    expect(alone.out.split("\n")[0]).toBe("另有1张同样的表未读取；全部统计请加 --sheets all");
    expect(parse((await cli("inspect", at("总.xlsx"), "--json")).out)).toMatchObject({ otherTables: 1, counts: { items: 2 } });
    const whole = parse((await cli("inspect", at("总.xlsx"), "--json", "--sheets", "all")).out);
    expect(whole).toMatchObject({ sheets: ["Word表格", "Word表格 (2)"], otherTables: 0, counts: { items: 4, itemsByStatus: { lagging: 2, "on-track": 2 } } });
    expect(whole.items.at(-1)?.leaves[0]?.cells.task).toEqual(["Word表格 (2)!B5"]);
  });

  test("the report of one says that another was not counted; that of both links into each", async () => {
    await make();
    expect((await cli("run", at("总.xlsx"), "-o", at("一表.xlsx"))).code).toBe(0);
    expect((await cli("run", at("总.xlsx"), "-o", at("两表.xlsx"), "--sheets", "all")).code).toBe(0);
    const read = async (name: string) => {
      const book = await openFile(new Uint8Array(readFileSync(at(name))), name);
      const info = (await book.sheets()).find((sheet) => sheet.name === "滞后事项清单");
      if (!info) throw new Error("no list");
      const view = await book.view(info.id);
      return {
        text: view.grid.values
          .flat()
          .filter((value) => typeof value === "string")
          .join("\n"),
        links: view.links?.map(({ sheet }) => sheet),
      };
    };
    expect((await read("一表.xlsx")).text).toContain("本簿另有1张同样的表未计入");
    const both = await read("两表.xlsx");
    expect(both.text).not.toContain("未计入");
    expect(both.links).toEqual(expect.arrayContaining(["Word表格", "Word表格 (2)"]));
  });

  test("fix corrects each in its place", async () => {
    await make();
    const { code, out } = await cli("fix", at("总.xlsx"), "-o", at("改.xlsx"), "--sheets", "all");
    expect([code, out]).toEqual([0, expect.stringContaining("Word表格 (2)!D4")]);
    const book = await openFile(new Uint8Array(readFileSync(at("改.xlsx"))), "改.xlsx");
    for (const info of await book.sheets()) expect((await book.read(info.id)).values[3]?.[3]).toBe("【进展滞后】因用地未批，尚未招标。");
  });

  test("a sheet that is not there is said", async () => {
    await make();
    expect(await cli("inspect", at("总.xlsx"), "--sheets", "附件")).toMatchObject({
      code: 2,
      err: "没有名为“附件”的工作表。现有工作表：Word表格、Word表格 (2)。\n",
    });
  });
});

describeShared("the municipal table cut into sheets", () => {
  test("on the command line: one is read and ten are told of, or all of them are", async () => {
    const file = sharedPath("next/core/eleven.xlsx");
    expect((await cli("check", file)).out.split("\n")[0]).toBe("另有10张同样的表未读取；全部统计请加 --sheets all");
    expect(parse((await cli("inspect", file, "--json", "--sheets", "all")).out)).toMatchObject({
      otherTables: 0,
      counts: { items: 247, leaves: 281, itemsByStatus: { "on-track": 222, completed: 15, "mostly-on-track": 6, lagging: 3, adjusted: 1 } },
    });
  });
});
