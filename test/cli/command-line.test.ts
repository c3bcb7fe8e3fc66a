import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as z from "../../src/core/schema";
import { commandLineOn } from "../fixtures/command-line";
import { describeShared, sharedPath } from "../fixtures/shared-data";

/** The command line as a person uses it, on files in a folder of its own: what it prints, its exit code, what it leaves. */
const SAMPLE = resolve(__dirname, "../../samples/zehe-2025-h1.xlsx");
let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cli-"));
  copyFileSync(SAMPLE, at("表.xlsx"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const cli = commandLineOn("2025-07-10");

const counted = z.object({
  counts: z.object({ items: z.number(), itemsByStatus: z.record(z.string(), z.number()) }),
  written: z.array(z.object({ sheet: z.string(), report: z.string(), rows: z.number() })),
  problems: z.array(z.object({ rule: z.string(), severity: z.string(), cell: z.nullable(z.string()), message: z.string() })),
});
const parse = (text: string): z.infer<typeof counted> => counted.parse(JSON.parse(text));

test("inspect says how the sheet was read", async () => {
  const { code, out, err } = await cli("inspect", at("表.xlsx"));
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/表头第[\d、]+行/);
  expect(out).toMatch(/共\d+项/);
});

test("check ends with 1 where something must be corrected, and names cell and item", async () => {
  const { code, out } = await cli("check", at("表.xlsx"));
  expect(code).toBe(1);
  expect(out).toMatch(/应改 {2}[A-Z]+\d+/);
});

test("run leaves the input as it was and writes the two reports into a copy", async () => {
  const before = readFileSync(at("表.xlsx"));
  const { code, out, err } = await cli("run", at("表.xlsx"), "-o", at("报表.xlsx"));
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("已写入：汇总表、滞后事项清单");
  expect(readFileSync(at("表.xlsx")).equals(before)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(["报表.xlsx", "表.xlsx"].sort());
  const again = parse((await cli("inspect", at("报表.xlsx"), "--json")).out);
  expect(again.counts).toEqual(parse((await cli("inspect", at("表.xlsx"), "--json")).out).counts);
});

test("run again replaces our own sheets", async () => {
  await cli("run", at("表.xlsx"), "-o", at("一.xlsx"));
  const { out } = await cli("run", at("一.xlsx"), "-o", at("二.xlsx"), "--json");
  expect(parse(out).written.map(({ sheet }) => sheet)).toEqual(["汇总表", "滞后事项清单"]);
});

test("fix --dry-run shows before and after and writes nothing; fix writes a copy that needs no safe fix any more", async () => {
  const dry = await cli("fix", at("表.xlsx"), "--dry-run");
  expect(dry).toMatchObject({ code: 0, err: "" });
  expect(dry.out).toMatch(/将改动[1-9]\d*个单元格，未写入/);
  expect(readdirSync(folder)).toEqual(["表.xlsx"]);
  expect((await cli("fix", at("表.xlsx"), "-o", at("改.xlsx"))).out).toMatch(/已写入：修正[1-9]\d*个单元格/);
  expect((await cli("fix", at("改.xlsx"), "--dry-run")).out).toContain("将改动0个单元格");
});

describe("input that cannot be read is answered in one line, with exit code 2", () => {
  test.each([
    ["a file that is not there", () => at("无.xlsx"), "没有找到文件"],
    ["a folder", () => (mkdirSync(at("夹.xlsx")), at("夹.xlsx")), "是文件夹"],
    ["an empty file", () => (writeFileSync(at("空.xlsx"), ""), at("空.xlsx")), "是空文件"],
    ["text by another name", () => (writeFileSync(at("文.xlsx"), "序号,任务\n1,修路\n"), at("文.xlsx")), "是文本文件（.csv）"],
    ["half a workbook", () => (writeFileSync(at("半.xlsx"), readFileSync(SAMPLE).subarray(0, 4000)), at("半.xlsx")), "不完整"],
  ])("%s", async (_, make, sentence) => {
    const { code, out, err } = await cli("inspect", make());
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toContain("\n");
  });

  test("a workbook without a table: what was looked for and what was seen", async () => {
    const { code, err } = await cli("inspect", at("表.xlsx"), "--sheet", "填报说明");
    expect(code).toBe(2);
    expect(err).toMatch(
      /^未读取：工作表“填报说明”第1—\d+行未找到表头。要找的栏目：.*。表在别处的，请加 --sheet 名称（Word文档加 --table 序号）；栏目叫法不同的，请加 --layout 表式。\n$/,
    );
  });

  test("a sheet that is not there, with those that are", async () => {
    expect((await cli("inspect", at("表.xlsx"), "--sheet", "三季度")).err).toContain("现有工作表：");
  });

  test("settings and a layout with mistakes are told by place", async () => {
    writeFileSync(at("设置.json"), '{"units":[{"full":""}]}');
    expect(await cli("inspect", at("表.xlsx"), "--settings", at("设置.json"))).toMatchObject({
      code: 2,
      err: expect.stringContaining("“units[0].full”不能为空") as string,
    });
    writeFileSync(at("设置.json"), '{"unit":[]}');
    expect(await cli("inspect", at("表.xlsx"), "--settings", at("设置.json"))).toMatchObject({
      code: 2,
      err: expect.stringContaining("没有“unit”这一项") as string,
    });
    writeFileSync(at("表式.json"), '{"id":"own"}');
    expect(await cli("inspect", at("表.xlsx"), "--layout", at("表式.json"))).toMatchObject({ code: 2, err: expect.stringContaining("缺少") as string });
    expect(await cli("inspect", at("表.xlsx"), "--layout", "quarterly")).toMatchObject({ code: 2, err: expect.stringContaining("township") as string });
  });
});

describe("an output that cannot be written is refused before any work, and the input stays", () => {
  test.each([
    ["the input itself", () => at("表.xlsx"), "与输入文件相同"],
    ["the input by a symbolic link", () => (symlinkSync(at("表.xlsx"), at("链.xlsx")), at("链.xlsx")), "与输入文件相同"],
    ["the input by a second name", () => (linkSync(at("表.xlsx"), at("名.xlsx")), at("名.xlsx")), "与输入文件相同"],
    ["a folder that is not there", () => at("无/报表.xlsx"), "没有文件夹"],
    ["a folder", () => (mkdirSync(at("夹")), at("夹")), "是文件夹"],
    ["a name that Excel would not open", () => at("报表.csv"), "应以“.xlsx”结尾"],
  ])("%s", async (_, make, sentence) => {
    const before = readFileSync(at("表.xlsx"));
    const { code, err } = await cli("run", at("表.xlsx"), "-o", make());
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toContain("\n");
    expect(readFileSync(at("表.xlsx")).equals(before)).toBe(true);
  });

  test("a file of that name that is there already stays until the new one is whole", async () => {
    writeFileSync(at("旧.xlsx"), "old");
    expect((await cli("run", at("表.xlsx"), "-o", at("旧.xlsx"), "--sheet", "无此表")).code).toBe(2);
    expect(readFileSync(at("旧.xlsx"), "utf8")).toBe("old");
    expect(existsSync(at("旧.xlsx"))).toBe(true);
  });
});

describeShared("the published tables", () => {
  test.each([
    ["tanzhou-2019-h1.xlsx", 89, { "on-track": 74, lagging: 13, suspended: 2 }],
    ["jiangmen-2018-q3.xlsx", 247, { completed: 15, "on-track": 222, "mostly-on-track": 6, lagging: 3, adjusted: 1 }],
  ])("%s: run counts what a person counts", async (name, items, itemsByStatus) => {
    const { code, out } = await cli("run", sharedPath(name), "-o", at("报表.xlsx"), "--json");
    expect(code).toBe(0);
    expect(parse(out).counts).toMatchObject({ items, itemsByStatus });
    expect(parse(out).written.map(({ sheet }) => sheet)).toEqual(["汇总表", "滞后事项清单"]);
  });
});
