import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readProse } from "../../src/files/docx/read-document";
import { openFile } from "../../src/hosts/xlsx/open-file";
import { paragraph, row, table, wordFile } from "../fixtures/word-file";
import { commandLineOn } from "../fixtures/command-line";

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cli-"));
  const body = table(
    row(["序号", "工作任务", "责任单位", "进展情况", "下一步工作计划"]),
    row(["1", "修建便民桥。", "交通局", "【顺利推进】桥墩已完工。", "架梁。"]),
    row(["2", "改造老旧管网。", "住建局", "【进展滞后】已更换管线二公里。", ""]),
    row(["3", "新建公园。", "城管局", "【进展滞后】因用地未批，尚未开工。", "开工。"]),
  );
  writeFileSync(at("表.docx"), wordFile({ body: paragraph("岚岭县2025年重点工作上半年进展情况表") + body }));
});
afterEach(() => rmSync(folder, { recursive: true }));

const cli = commandLineOn("2025-07-10");

const prose = (name: string): string => readProse(new Uint8Array(readFileSync(at(name)))).join("\n");

test("one file for all, a folder with a file a unit, or one unit's alone; both ways to name the draft", async () => {
  expect(await cli("draft", "return", at("表.docx"), "-o", at("退回.docx"), "--due", "2025-07-20")).toMatchObject({
    code: 0,
    out: `已写入：${at("退回.docx")}。\n`,
  });
  expect(prose("退回.docx")).toContain("请于2025年7月20日前修改后重新报送。");
  expect(await cli("draft", at("表.docx"), "--kind", "supervision", "-o", at("督办"))).toMatchObject({ code: 0 });
  expect(readdirSync(at("督办")).sort()).toEqual(["督办通知单_住建局.docx", "督办通知单_城管局.docx"]);
  expect(await cli("draft", "summary", at("表.docx"), "--unit", "交通局", "-o", at("总结.docx"))).toMatchObject({ code: 0 });
  expect(prose("总结.docx")).toContain("桥墩已完工。");
});

test("the notice with the office's own words, from its settings; as data with --json", async () => {
  writeFileSync(at("设置.json"), JSON.stringify({ drafts: { issuer: "岚岭县人民政府办公室", requirements: ["请于月底前反馈。"] } }));
  expect(await cli("draft", "bulletin", at("表.docx"), "--settings", at("设置.json"), "-o", at("通报.docx"))).toMatchObject({ code: 0, err: "" });
  expect(prose("通报.docx")).toMatch(/请于月底前反馈。[\s\S]*岚岭县人民政府办公室/u);
  const { code, out } = await cli("draft", "bulletin", at("表.docx"), "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ drafts: [{ draft: "bulletin", unit: null }], written: [] });
});

test.each([
  [["draft", "letter", "表.docx", "-o", "x.docx"], "没有“letter”这种文稿"],
  [["draft", "表.docx", "-o", "x.docx"], "没有“表.docx”这种文稿"],
  [["draft", "return", "表.docx"], "请用 -o 指定输出文件"],
])("%s is refused in one line", async (argv, told) => {
  const { code, err } = await cli(...argv);
  expect([code, err.includes(told)]).toEqual([2, true]);
});

test("what is no place for drafts is refused before anything is written; nothing to send back writes nothing", async () => {
  expect(await cli("draft", "return", at("表.docx"), "-o", at("x.xlsx"))).toEqual({ code: 2, out: "", err: "文稿的输出应为 .docx 文件或文件夹，未写入。\n" });
  expect(await cli("draft", "return", at("表.docx"), "-o", at("表.docx"))).toMatchObject({ code: 2 });
  expect(await cli("draft", "supervision", at("表.docx"), "--unit", "档案局", "-o", at("y.docx"))).toEqual({
    code: 0,
    out: "“档案局”没有需要列入的内容。\n",
    err: "",
  });
  expect(existsSync(at("y.docx"))).toBe(false);
});

test("退回修改清单 and 督办台账 as sheets", async () => {
  expect(await cli("run", at("表.docx"), "-o", at("报表.xlsx"), "--reports", "returns,supervision")).toMatchObject({ code: 0, err: "" });
  const book = await openFile(new Uint8Array(readFileSync(at("报表.xlsx"))), "报表.xlsx");
  const sheets = await book.sheets();
  expect(sheets.map(({ name }) => name)).toEqual(["Word表格", "退回修改清单", "督办台账"]);
  const texts = (await book.read(sheets[1]?.id ?? "active")).values.flat();
  expect(texts).toEqual(expect.arrayContaining(["一、住建局（2处）", "请补充滞后原因和差距", "请列明下一步措施和完成时限"]));
  expect((await book.read(sheets[2]?.id ?? "active")).values.flat()).toEqual(
    expect.arrayContaining(["岚岭县2025年重点工作上半年督办台账", "共2项，涉及2个单位", "住建局"]),
  );
});

test("督办台账 with the numbers of a round, until when, and who did not report", async () => {
  writeFileSync(at("设置.json"), JSON.stringify({ drafts: { numberPrefix: "岚督〔2025〕", numberFrom: 11 } }));
  expect(await cli("split", at("表.docx"), "-o", at("下发"))).toMatchObject({ code: 0 });
  for (const name of readdirSync(at("下发"))) if (name.includes("交通局")) rmSync(join(at("下发"), name));
  expect(
    await cli(
      "run",
      at("表.docx"),
      "-o",
      at("报表.xlsx"),
      "--reports",
      "supervision",
      "--settings",
      at("设置.json"),
      "--due",
      "2025-07-20",
      "--returned",
      at("下发"),
      "--each",
      "unit",
    ),
  ).toMatchObject({ code: 0, err: "" });
  const book = await openFile(new Uint8Array(readFileSync(at("报表.xlsx"))), "报表.xlsx");
  const [, sheet] = await book.sheets();
  const { values } = await book.read(sheet?.id ?? "active");
  const shown = values.map((row) => row.slice(0, 7).map((value) => (typeof value === "string" || typeof value === "number" ? String(value) : "")));
  const rows = shown.filter(([serial = ""]) => /^\d+$/u.test(serial)).map(([, ...cells]) => cells.join("|"));
  expect(rows).toEqual([
    "岚督〔2025〕11号|住建局|2|改造老旧管网。||2025年7月20日",
    "岚督〔2025〕12号|城管局|3|新建公园。||2025年7月20日",
    "岚督〔2025〕13号|交通局|1|报送岚岭县2025年重点工作上半年进展情况（第1项）||2025年7月20日",
  ]);
});
