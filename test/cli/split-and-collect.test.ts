import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as z from "../../src/core/schema";
import { zipOf } from "../../src/files/archive";
import { openFile } from "../../src/hosts/xlsx/open-file";
import { commandLineOn } from "../fixtures/command-line";

const SAMPLE = resolve(__dirname, "../../samples");
const sample = join(
  SAMPLE,
  readdirSync(SAMPLE)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()[0] ?? "",
);

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "returns-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const cli = commandLineOn("2025-07-10");

const Split = z.object({ written: z.array(z.object({ unit: z.string(), file: z.string(), items: z.number() })) });
const Collected = z.object({
  units: z.array(z.object({ unit: z.string(), asked: z.array(z.string()), state: z.string(), files: z.array(z.string()) })),
  issues: z.array(z.object({ kind: z.string(), open: z.boolean(), text: z.string() })),
  edits: z.array(z.unknown()),
});

test("a table is parted into one file a unit, and collected untouched it is the master byte for byte", async () => {
  const split = await cli("split", sample, "-o", at("下发"), "--due", "2025-07-15", "--json");
  expect(split).toMatchObject({ code: 0, err: "" });
  const { written } = Split.parse(JSON.parse(split.out));
  expect(readdirSync(at("下发")).sort()).toEqual(written.map(({ file }) => file).sort());
  expect(await cli("collect", sample, at("下发"), "-o", at("汇总.xlsx"))).toMatchObject({ code: 0, err: "" });
  expect(Buffer.compare(readFileSync(at("汇总.xlsx")), readFileSync(sample))).toBe(0);
});

test("nothing is written over: neither a file in the folder nor the master", async () => {
  expect((await cli("split", sample, "-o", at("下发"))).code).toBe(0);
  expect(await cli("split", sample, "-o", at("下发"))).toMatchObject({ code: 2, err: expect.stringContaining("已有同名文件，未写入") as string });
  const [form = ""] = readdirSync(at("下发"));
  for (const read of [sample, join(at("下发"), form)]) {
    const before = readFileSync(read);
    expect(await cli("collect", sample, at("下发"), "-o", read)).toMatchObject({ code: 2, err: "输出文件与输入文件相同，未写入。请用 -o 另指定文件。\n" });
    expect(Buffer.compare(readFileSync(read), before)).toBe(0);
  }
  expect(await cli("run", sample, "--reports", "supervision", "--returned", at("下发"), "-o", join(at("下发"), form))).toMatchObject({
    code: 2,
    err: expect.stringContaining("与输入文件相同") as string,
  });
  cpSync(sample, at("上期.xlsx"));
  expect(await cli("compare", sample, "--last", at("上期.xlsx"), "-o", at("上期.xlsx"))).toMatchObject({
    code: 2,
    err: expect.stringContaining("与输入文件相同") as string,
  });
});

test("who has not answered is told, a damaged file is named, and the rest goes on; 报送情况表 stands beside the table", async () => {
  const { written } = Split.parse(JSON.parse((await cli("split", sample, "-o", at("下发"), "--json")).out));
  mkdirSync(at("回收"));
  const [first, second, ...others] = written;
  for (const { file } of others) cpSync(join(at("下发"), file), join(at("回收"), file));
  writeFileSync(join(at("回收"), second?.file ?? ""), "not a workbook");
  const { code, out } = await cli("collect", sample, at("回收"), "-o", at("汇总.xlsx"), "--json");
  const { units, issues, edits } = Collected.parse(JSON.parse(out));
  expect(code).toBe(1);
  expect(edits).toEqual([]);
  expect(units.filter(({ state }) => state !== "returned").map(({ unit, state }) => [unit, state])).toEqual([
    [first?.unit, "missing"],
    [second?.unit, "unreadable"],
  ]);
  expect(issues.map(({ kind }) => kind)).toEqual(["unreadable"]);
  const book = await openFile(new Uint8Array(readFileSync(at("汇总.xlsx"))), "汇总.xlsx");
  expect((await book.sheets()).map(({ name }) => name)).toContain("报送情况表");
  const again = await cli("collect", sample, at("回收"), "--dry-run");
  // who answered, who did not, and whose file cannot be read, are all that were asked
  expect(again.out.split("\n")[0]).toMatch(
    new RegExp(`^应报${written.length}个单位、.*；已报${others.length}个单位、.*；未报送1个单位；1个单位的文件未能读取$`, "u"),
  );
  expect(again.out).toContain(`未报送：${first?.unit ?? ""}（`);
});

test("a return that is no workbook is named, and one in a folder below is read: nobody is said to have sent nothing who did", async () => {
  const { written } = Split.parse(JSON.parse((await cli("split", sample, "-o", at("下发"), "--json")).out));
  const [first, second] = written;
  mkdirSync(at("回收/第二批"), { recursive: true });
  cpSync(join(at("下发"), first?.file ?? ""), join(at("回收/第二批"), first?.file ?? ""));
  writeFileSync(join(at("回收"), `${second?.unit ?? ""}.pdf`), "%PDF-1.7\n");
  writeFileSync(join(at("回收"), "~$表格.xlsx"), "");
  const { units, issues } = Collected.parse(JSON.parse((await cli("collect", sample, at("回收"), "--dry-run", "--json")).out));
  expect(units.slice(0, 2).map(({ unit, state }) => [unit, state])).toEqual([
    [first?.unit, "returned"],
    [second?.unit, "unreadable"],
  ]);
  expect(issues.map(({ kind, text }) => [kind, text.includes("PDF")])).toEqual([["unreadable", true]]);
});

test("a zip file stands for what is in it", async () => {
  const { written } = Split.parse(JSON.parse((await cli("split", sample, "-o", at("下发"), "--json")).out));
  const [first] = written;
  writeFileSync(at("回收.zip"), zipOf([{ name: `回收/${first?.file ?? ""}`, bytes: new Uint8Array(readFileSync(join(at("下发"), first?.file ?? ""))) }]));
  const { units } = Collected.parse(JSON.parse((await cli("collect", sample, at("回收.zip"), "--dry-run", "--json")).out));
  expect(units.filter(({ files }) => files.length > 0)).toEqual([expect.objectContaining({ unit: first?.unit, files: [first?.file], state: "returned" })]);
});

test("what is asked for wrongly is said in one line", async () => {
  expect(await cli("collect", sample, "-o", at("汇总.xlsx"))).toMatchObject({ code: 2, err: "请在总表之后指定回收的文件或文件夹。\n" });
  mkdirSync(at("空"));
  expect(await cli("collect", sample, at("空"), "-o", at("汇总.xlsx"))).toMatchObject({
    code: 2,
    err: expect.stringContaining("没有可读取的回收文件") as string,
  });
  expect((await cli("split", sample, "-o", at("下发"))).code).toBe(0);
  expect(await cli("collect", sample, at("下发"), "--dry-run", "--choose", "第999项=甲.xlsx")).toMatchObject({ code: 2, err: "总表中没有“第999项”。\n" });
  expect(await cli("collect", sample, at("下发"), "--dry-run", "--choose", "第1项")).toMatchObject({
    code: 2,
    err: "选项“--choose”应写作 名称=取值，“第1项”无法识别。\n",
  });
  const [form = ""] = readdirSync(at("下发"));
  expect(await cli("collect", sample, at("下发"), "--dry-run", "--whose", `${form}=不存在的单位`)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^总表中没有牵头单位“不存在的单位”。总表的牵头单位：.+。\n$/u) as string,
  });
  expect(await cli("split", sample, "-o", at("另"), "--fill", "电话")).toMatchObject({
    code: 2,
    err: expect.stringContaining("没有可填报的栏目“电话”") as string,
  });
});
