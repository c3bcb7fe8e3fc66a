import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "../../src/core/schema";
import { openFile } from "../../src/hosts/xlsx/open-file";
import { paragraph, row, table, wordFile } from "../fixtures/word-file";
import { commandLineOn } from "../fixtures/command-line";

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "cli-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const cli = commandLineOn("2025-07-10");

const Json = z.object({
  source: z.string(),
  asOf: z.string(),
  indicators: z.array(
    z.object({
      paragraph: z.optional(z.number()),
      item: z.optional(z.string()),
      name: z.string(),
      actual: z.nullable(z.object({ value: z.number(), unit: z.string() })),
      months: z.nullable(z.number()),
      rate: z.nullable(z.number()),
    }),
  ),
});

const PROSE = ["云溪县2025年上半年工作总结", "上半年，完成固定资产投资3.2亿元，完成年度目标8亿元的40%。"];

test("prose of a Word document or a text file: paragraphs count from 1, the time is the text's own", async () => {
  writeFileSync(at("总结.docx"), wordFile({ body: PROSE.map((text) => paragraph(text)).join("") }));
  writeFileSync(at("总结.txt"), PROSE.join("\r\n"));
  for (const file of ["总结.docx", "总结.txt"]) {
    const { code, out, err } = await cli("indicators", at(file), "--json");
    expect([code, err]).toEqual([0, ""]);
    expect(Json.parse(JSON.parse(out))).toEqual({
      source: "prose",
      asOf: "2025-06-30",
      indicators: [{ paragraph: 2, name: "固定资产投资", actual: { value: 3.2, unit: "亿元" }, months: 6, rate: 0.4 }],
    });
  }
  const written = await cli("indicators", at("总结.docx"), "-o", at("指标.xlsx"));
  expect(written).toMatchObject({ code: 0 });
  expect(written.out).toContain("未达到序时进度：固定资产投资完成3.2亿元，为目标的40.0%，低10个百分点。");
  const book = await openFile(new Uint8Array(readFileSync(at("指标.xlsx"))), "指标.xlsx");
  expect((await book.read("active")).values.flat()).toContain("云溪县2025年上半年工作总结指标完成情况表");
});

test("a progress table in Word is read as a table, and with --text as prose", async () => {
  const one = table(
    row(["序号", "工作任务", "责任单位", "进展情况"]),
    row(["1", "新增就业800人。", "人社局", "【顺利推进】已完成新增就业500人。"]),
    row(["2", "修建便民桥。", "交通局", "【顺利推进】桥墩已完工。"]),
  );
  writeFileSync(
    at("表.docx"),
    wordFile({ body: paragraph("岚岭县2025年重点工作上半年进展情况表") + one + paragraph("完成改厕90户，占全年150户任务目标的60%。") }),
  );
  expect(Json.parse(JSON.parse((await cli("indicators", at("表.docx"), "--json")).out))).toMatchObject({
    source: "table",
    indicators: [{ item: "第1项", actual: { value: 500 }, rate: 0.625 }],
  });
  expect(Json.parse(JSON.parse((await cli("indicators", at("表.docx"), "--text", "--json")).out))).toMatchObject({
    source: "prose",
    indicators: [{ actual: { value: 90 } }],
  });
});

test("the sheet beside the table, and as one of the reports", async () => {
  writeFileSync(
    at("表.docx"),
    wordFile({ body: table(row(["序号", "工作任务", "责任单位", "进展情况"]), row(["1", "新增就业800人。", "人社局", "【顺利推进】已完成新增就业500人。"])) }),
  );
  expect(await cli("run", at("表.docx"), "-o", at("报表.xlsx"), "--reports", "indicators")).toMatchObject({ code: 0, err: "" });
  const book = await openFile(new Uint8Array(readFileSync(at("报表.xlsx"))), "报表.xlsx");
  expect((await book.sheets()).map(({ name }) => name)).toEqual(["Word表格", "指标完成情况表"]);
});

test("a workbook without a progress table is refused as ever", async () => {
  writeFileSync(at("空.txt"), "");
  expect(await cli("indicators", at("没有.docx"))).toMatchObject({ code: 2 });
  expect(await cli("indicators", at("空.txt"))).toEqual({ code: 0, out: "未识别到可以量化的指标。\n", err: "" });
});
