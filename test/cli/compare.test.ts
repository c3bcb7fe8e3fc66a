import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepPair } from "../../src/app/last-memory";
import * as z from "../../src/core/schema";
import { openFile } from "../../src/hosts/xlsx/open-file";
import { writeWorkbook } from "../fixtures/sheets-of-text";
import { commandLineOn } from "../fixtures/command-line";

let folder: string;
const at = (name: string): string => join(folder, name);

const tableOf = (label: string, ...rows: readonly string[]): string =>
  [`| 岚岭县2025年重点工作${label}进展情况表 | < | < | < |`, "| 序号 | 工作任务 | 责任单位 | 进展情况 |", ...rows].join("\n");
const FIRST = tableOf(
  "一季度",
  "| 1 | 修建便民桥 | 交通局 | 【进展滞后】尚未招标。 |",
  "| 2 | 新建中心小学 | 教育局 | 【进展滞后】用地未批。 |",
  "| 3 | 整治南溪河道 | 水利局 | 【顺利推进】清淤三公里。 |",
  "| 4 | 创建卫生乡镇 | 卫健局 | 【顺利推进】方案已定。 |",
);
const HALF = tableOf(
  "上半年",
  "| 1 | 修建便民桥 | 交通局 | 【进展滞后】正在招标。 |",
  "| 2 | 新建中心小学 | 教育局 | 【顺利推进】已开工。 |",
  "| 3 | 整治南溪河道 | 水利局 | 【顺利推进】清淤三公里。 |",
  "| 4 | 举办农民节 | 文旅局 | 【顺利推进】筹备中。 |",
);
const THIRD = tableOf(
  "1-9月",
  "| 1 | 修建便民桥 | 交通局 | 【进展滞后】评标结束。 |",
  "| 2 | 新建中心小学 | 教育局 | 【已完成】启用。 |",
  "| 3 | 整治南溪河道 | 水利局 | 【项目暂停】资金未到位。 |",
  "| 4 | 举办农民节 | 文旅局 | 【顺利推进】已办结。 |",
);
const OTHER = tableOf("一季度", "| 1 | 慰问困难群众 | 民政局 | 【顺利推进】在走访。 |", "| 2 | 开展普法宣传 | 司法局 | 【顺利推进】讲课三场。 |");

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cli-"));
  await writeWorkbook(at("一季度.xlsx"), { 一季度: FIRST });
  await writeWorkbook(at("上半年.xlsx"), { 上半年: HALF });
  await writeWorkbook(at("三季度.xlsx"), { 三季度: THIRD });
  await writeWorkbook(at("别的.xlsx"), { 别的: OTHER });
  await writeWorkbook(at("全年.xlsx"), { 三季度: THIRD, 一季度: FIRST, 上半年: HALF });
});
afterAll(() => rmSync(folder, { recursive: true }));

const cli = commandLineOn("2025-10-10");

const Json = z.object({
  comparison: z.nullable(
    z.object({
      last: z.array(z.object({ file: z.string(), sheet: z.string() })),
      matched: z.number(),
      added: z.array(z.string()),
      dropped: z.array(z.string()),
      items: z.array(z.object({ item: z.nullable(z.string()), last: z.nullable(z.string()), words: z.string(), marks: z.array(z.string()) })),
    }),
  ),
  problems: z.array(z.object({ rule: z.string(), cell: z.nullable(z.string()) })),
  written: z.array(z.object({ sheet: z.string(), report: z.string() })),
});
const parse = (text: string) => Json.parse(JSON.parse(text));
const comparisonOf = (text: string) => parse(text).comparison;

describe("compare", () => {
  test("says how much was matched, the sentence, and what changed", async () => {
    const { code, out, err } = await cli("compare", at("上半年.xlsx"), "--last", at("一季度.xlsx"));
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").slice(0, 2)).toEqual([
      "与上期对比：已匹配3项，新增1项，减少1项，待确认0项",
      "与一季度相比，顺利推进3项，增加1项；进展滞后1项，减少1项。进展滞后事项中，连续两期及以上1项（第1项）；1项转为顺利推进（第2项）。新增事项1项，减少1项。本期进展与上期文字相同或仅改动时间、数字的1项（第3项）。",
    ]);
    expect(out).toContain("一、连续滞后（1项）\n  第1项  上期第1项  交通局  连续两期进展滞后  修建便民桥\n");
    expect(out).toContain("四、减少事项（1项）\n  —  上期第4项  卫健局  减少事项  创建卫生乡镇\n");
  });

  test("further files are earlier periods, in whatever order", async () => {
    const { out } = await cli("compare", at("三季度.xlsx"), at("一季度.xlsx"), at("上半年.xlsx"), "--json");
    expect(comparisonOf(out)?.last.map(({ file }) => file)).toEqual(["上半年.xlsx", "一季度.xlsx"]);
    expect(comparisonOf(out)?.items.map(({ words }) => words)).toEqual(["至少连续三期进展滞后", "新完成", "新暂停", "不变"]);
  });

  test("a sheet is named behind a colon or apart; of the file itself the nearest earlier one is taken", async () => {
    const sheetOf = async (...last: readonly string[]) => comparisonOf((await cli("compare", at("全年.xlsx"), ...last, "--json")).out)?.last[0]?.sheet;
    expect(await sheetOf("--last", at("全年.xlsx:一季度"))).toBe("一季度");
    expect(await sheetOf("--last", ":一季度")).toBe("一季度");
    expect(await sheetOf("--last", at("全年.xlsx"), "--last-sheet", "一季度")).toBe("一季度");
    expect(await sheetOf("--last", at("全年.xlsx"))).toBe("上半年");
  });

  test("what is wrong with one of the earlier files is said with its name; a report of ours is none", async () => {
    await writeWorkbook(at("无表.xlsx"), { Sheet1: "| 甲 | 乙 |\n| 1 | 2 |" });
    expect((await cli("compare", at("三季度.xlsx"), "--last", at("上半年.xlsx"), "--last", at("无表.xlsx"))).err).toMatch(/^“无表\.xlsx”：未读取/u);
    expect((await cli("compare", at("三季度.xlsx"), "--last", at("一季度.xlsx"), "--last", at("上半年.xlsx:没有"))).err).toMatch(
      /^“上半年\.xlsx”：没有名为“没有”的工作表/u,
    );
    await cli("run", at("上半年.xlsx"), "-o", at("有报表.xlsx"));
    const { code, err } = await cli("compare", at("三季度.xlsx"), "--last", at("有报表.xlsx:滞后事项清单"));
    expect([code, err]).toEqual([2, "“有报表.xlsx”的工作表“滞后事项清单”是生成的报表，不是进度表，未作对比；请指定上期的进度表。\n"]);
  });

  test("of a file with a sheet for each leader the others are named", async () => {
    const part = (name: string, from: number, to: number) =>
      [...FIRST.split("\n").slice(0, 2), ...FIRST.split("\n").slice(2 + from, 2 + to)].join("\n").replace("进展情况表", `进展情况表（${name}）`);
    await writeWorkbook(at("分组.xlsx"), { 甲组: part("甲组", 0, 2), 乙组: part("乙组", 2, 4) });
    const { out, err } = await cli("compare", at("上半年.xlsx"), "--last", at("分组.xlsx"));
    expect([out.split("\n")[0], err]).toEqual([
      "与上期对比：已匹配2项，新增2项，减少0项，待确认0项",
      "“分组.xlsx”：另有1张同样的表未读取；全部统计请加 --sheets all\n",
    ]);
  });

  test("of another file the active sheet is read, and one that is nearer to this period is named", async () => {
    await writeWorkbook(at("两期.xlsx"), { 一季度: FIRST, 上半年: HALF });
    const { code, err } = await cli("compare", at("三季度.xlsx"), "--last", at("两期.xlsx"));
    expect([code, err]).toEqual([0, "“两期.xlsx”按当前工作表“一季度”对比；其中“上半年”离本期更近，如需采用请写作 文件:工作表。\n"]);
    expect((await cli("compare", at("三季度.xlsx"), "--last", at("两期.xlsx:上半年"))).err).toBe("");
  });

  test("-o writes 对比表 beside the table into a copy; 上期 that stands in the workbook is linked", async () => {
    const { code, out } = await cli("compare", at("全年.xlsx"), "--last", at("全年.xlsx"), "-o", at("对比.xlsx"));
    expect([code, out.split("\n").at(-2)]).toEqual([0, `已写入：对比表（${at("对比.xlsx")}）。`]);
    const book = await openFile(new Uint8Array(readFileSync(at("对比.xlsx"))), "对比.xlsx");
    const report = (await book.sheets()).find(({ name }) => name === "对比表");
    expect(report?.ours?.report).toBe("comparison");
    const view = report && (await book.view(report.id));
    expect(new Set(view?.links?.map(({ sheet }) => sheet))).toEqual(new Set(["三季度", "上半年"]));
  });

  test("pairs that a person joined or parted in the workbook hold here too", async () => {
    const book = await openFile(new Uint8Array(readFileSync(at("上半年.xlsx"))), "上半年.xlsx");
    await keepPair(book, "2025-01-01/2025-03-31", { now: "4|举办农民节", before: "4|创建卫生乡镇" });
    writeFileSync(at("配对.xlsx"), await book.save());
    expect(comparisonOf((await cli("compare", at("配对.xlsx"), "--last", at("一季度.xlsx"), "--json")).out)).toMatchObject({
      matched: 4,
      added: [],
      dropped: [],
    });
  });
});

describe("check and run beside an earlier table", () => {
  test("check adds texts that are last period's; without --last nothing is said of them", async () => {
    const { code, out } = await cli("check", at("上半年.xlsx"), "--last", at("一季度.xlsx"));
    expect(code).toBe(0);
    expect(out).toContain("D5  第3项进展情况与上期（一季度）文字相同（“清淤三公里。”）");
    expect(parse((await cli("check", at("上半年.xlsx"), "--json")).out)).toMatchObject({ comparison: null });
    expect((await cli("check", at("上半年.xlsx"))).out).not.toContain("上期");
  });

  test("run writes 对比表 too, unless reports are named; the lagging list says how many periods in a row", async () => {
    const all = parse((await cli("run", at("三季度.xlsx"), "--last", at("上半年.xlsx"), "--last", at("一季度.xlsx"), "-o", at("报表.xlsx"), "--json")).out);
    expect(all.written.map(({ report }) => report)).toEqual(["summary", "lagging", "comparison"]);
    const book = await openFile(new Uint8Array(readFileSync(at("报表.xlsx"))), "报表.xlsx");
    const textsOf = async (name: string): Promise<string> => {
      const sheet = (await book.sheets()).find((one) => one.name === name);
      return sheet ? JSON.stringify((await book.read(sheet.id)).values) : "";
    };
    expect(await textsOf("滞后事项清单")).toContain("至少连续三期进展滞后");
    expect(await textsOf("汇总表")).toContain("较上期");
    const named = parse((await cli("run", at("三季度.xlsx"), "--last", at("上半年.xlsx"), "-o", at("报表2.xlsx"), "--reports", "lagging", "--json")).out);
    expect(named.written.map(({ report }) => report)).toEqual(["lagging"]);
  });
});

describe("refused, in one line and with 2", () => {
  test.each<[string, () => readonly string[], string]>([
    ["the same period twice", () => ["compare", at("上半年.xlsx"), at("上半年.xlsx")], "两张表的报告期都是上半年，无法对比；请重新选择上期。"],
    [
      "a later one",
      () => ["check", at("一季度.xlsx"), "--last", at("上半年.xlsx")],
      "“上半年.xlsx”的工作表“上半年”的报告期（上半年）晚于本期（一季度），未作对比；请对调本期与上期。",
    ],
    [
      "another work",
      () => ["compare", at("上半年.xlsx"), at("别的.xlsx")],
      "两张表只有0项对得上（共4项），可能不是同一批工作，未作对比；请核对“别的.xlsx”的工作表“别的”。",
    ],
    ["no earlier table", () => ["compare", at("上半年.xlsx")], "请用 --last 指定上期的表。"],
    [
      "a command that compares nothing",
      () => ["inspect", at("上半年.xlsx"), "--last", at("一季度.xlsx")],
      "inspect 不使用 --last；可用于 check、run、compare、draft。",
    ],
    ["对比表 without it", () => ["run", at("上半年.xlsx"), "-o", at("无.xlsx"), "--reports", "comparison"], "生成对比表请用 --last 指定上期的表。"],
    ["a file that is not there", () => ["compare", at("上半年.xlsx"), "没有.xlsx"], "没有找到文件“没有.xlsx”。"],
    ["a sheet that is not there", () => ["compare", at("上半年.xlsx"), at("一季度.xlsx:二季度")], "没有名为“二季度”的工作表。现有工作表：一季度。"],
  ])("%s", async (_, argv, line) => {
    expect(await cli(...argv())).toEqual({ code: 2, out: "", err: `${line}\n` });
    expect(existsSync(at("无.xlsx"))).toBe(false);
  });
});
