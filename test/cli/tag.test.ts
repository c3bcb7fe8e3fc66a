import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { keepReview } from "../../src/app/reviews";
import { readTable } from "../../src/core/reading/read-table";
import * as z from "../../src/core/schema";
import { openFile } from "../../src/hosts/xlsx/open-file";
import { commandLineOn } from "../fixtures/command-line";

/** `tag`: statuses written as the table writes its own; and `run --option`. */
let folder: string;
const at = (name: string): string => join(folder, name);
const FILE = "表.xlsx";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cli-tag-"));
  copyFileSync(resolve(__dirname, "../../samples/zehe-2025-h1.xlsx"), at(FILE));
});
afterEach(() => rmSync(folder, { recursive: true }));

const cli = commandLineOn("2025-07-10");

const shape = z.object({
  counts: z.object({ untagged: z.number(), itemsByStatus: z.record(z.string(), z.number()) }),
  items: z.array(
    z.object({
      reference: z.string(),
      status: z.nullable(z.string()),
      leaves: z.array(z.object({ suggestion: z.nullable(z.object({ status: z.string(), confidence: z.number() })) })),
    }),
  ),
  tagged: z.array(
    z.object({
      item: z.string(),
      cell: z.string(),
      expected: z.nullable(z.string()),
      value: z.string(),
      status: z.string(),
      confidence: z.nullable(z.number()),
    }),
  ),
});
const json = async (...argv: readonly string[]): Promise<z.infer<typeof shape>> => shape.parse(JSON.parse((await cli(...argv, "--json")).out));

test("every suggestion is taken with all, those that are likely right with confident, none of a person's tags is touched", async () => {
  const before = await json("inspect", at(FILE));
  expect(before.counts.untagged).toBeGreaterThan(0);
  expect(before.tagged).toEqual([]);
  const all = await json("tag", at(FILE), "--accept", "all", "-o", at("全.xlsx"));
  expect(all.tagged.map(({ item }) => item)).toEqual(before.items.filter(({ status }) => status === null).map(({ reference }) => reference));
  const after = await json("inspect", at("全.xlsx"));
  expect(after.counts.untagged).toBe(0);
  for (const [index, item] of before.items.entries()) if (item.status !== null) expect(after.items[index]?.status).toBe(item.status);

  const likely = await json("tag", at(FILE), "--dry-run");
  expect(likely.tagged.every(({ confidence }) => (confidence ?? 0) >= 0.8)).toBe(true);
  expect(likely.tagged).toEqual(all.tagged.filter(({ confidence }) => (confidence ?? 0) >= 0.8));
});

test("a person's own word for an item goes into its cell in the table's writing, also over a tag that is there", async () => {
  const [first, second] = (await json("inspect", at(FILE))).items;
  if (!first || !second) throw new Error("no items");
  const { tagged } = await json(
    "tag",
    at(FILE),
    "--accept",
    `${first.reference}=进展滞后,${second.reference.replace(/[第项]/g, "")}=红灯`,
    "-o",
    at("改.xlsx"),
  );
  expect(tagged).toMatchObject([
    { item: first.reference, status: "lagging", confidence: null, value: expect.stringMatching(/^【进展滞后】/) as string },
    { item: second.reference, status: "lagging", confidence: null, value: expect.stringMatching(/^【进展滞后】/) as string },
  ]);
  const after = await json("inspect", at("改.xlsx"));
  expect(after.items.slice(0, 2).map(({ status }) => status)).toEqual(["lagging", "lagging"]);
});

test("--dry-run shows before and after, tells what was not taken, and writes nothing; the input stays as it is", async () => {
  const bytes = readFileSync(at(FILE));
  const { code, out } = await cli("tag", at(FILE), "--accept", "第1项=项目暂停", "--dry-run");
  expect(code).toBe(0);
  expect(out).toMatch(/原 .*\n.*改 .*项目暂停/);
  expect(out).toMatch(/另有\d+项有建议、未采纳：第\d+项/);
  expect(out.trimEnd().split("\n").at(-1)).toBe("将改动1个单元格，未写入。");
  expect(readdirSync(folder)).toEqual([FILE]);
  expect((await cli("tag", at(FILE), "--accept", "第1项=项目暂停", "-o", at("改.xlsx"))).out).toContain("已写入：标注1个单元格");
  expect(readFileSync(at(FILE)).equals(bytes)).toBe(true);
});

test("a suggestion that somebody turned down is not taken", async () => {
  const file = await openFile(new Uint8Array(bytesOf(FILE)), FILE);
  const read = readTable(await file.read((await file.sheets())[0]?.id ?? "active"));
  if (!read.ok) throw new Error("no table");
  const untagged = read.table.items.flatMap(({ leaves }) => leaves).filter(({ status }) => status === null);
  for (const leaf of untagged) await keepReview(file, "suggestions", { key: leaf.key, reason: "维持", on: "2025-07-09" });
  writeFileSync(at(FILE), await file.save());
  const { out } = await cli("tag", at(FILE), "--accept", "all", "-o", at("空.xlsx"));
  expect(out).toBe("没有可标注的事项。\n");
});

const bytesOf = (name: string): Buffer => readFileSync(at(name));

test.each([
  [["--accept", "第999项=进展滞后"], "表中没有“第999项”这一项。"],
  [["--accept", "第1项=挺好"], "“挺好”不是状态用语。"],
  [["--accept", "some"], "“some”不能作为 --accept 的取值"],
  [["--accept", ""], "“--accept”缺少取值"],
])("tag %j is bad usage", async (more, sentence) => {
  const { code, err } = await cli("tag", at(FILE), "--dry-run", ...more);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
  expect(err.trimEnd()).not.toContain("\n");
});

test("tag needs a place to write to", async () => {
  expect(await cli("tag", at(FILE))).toMatchObject({ code: 2, err: expect.stringContaining("-o") as string });
  expect(await cli("tag", at(FILE), "-o", at(FILE))).toMatchObject({ code: 2, err: expect.stringContaining("与输入文件相同") as string });
});

describe("run --option", () => {
  const texts = async (...options: readonly string[]): Promise<readonly string[]> => {
    const { code, err } = await cli("run", at(FILE), "-o", at("报表.xlsx"), ...options.flatMap((option) => ["--option", option]));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const file = await openFile(new Uint8Array(bytesOf("报表.xlsx")), "报表.xlsx");
    const sheet = (await file.sheets()).find(({ name }) => name === "滞后事项清单");
    return (await file.read(sheet?.id ?? "active")).values.flat().filter((value) => typeof value === "string");
  };

  test("sets what the settings set, over them", async () => {
    const plain = await texts();
    expect(plain.some((text) => /督办意见|附件2|制表人/.test(text))).toBe(false);
    const set = await texts("annex=附件2", "opinionColumn=true", "signature=是", "signatureMaker=柳某", "listStatuses=suspended");
    expect(set).toEqual(expect.arrayContaining(["附件2", "督办意见", expect.stringContaining("制表人：柳某")]));
    expect(set.some((text) => text.includes("、进展滞后（"))).toBe(false);
  });

  test.each([
    ["pape=A3", "没有“pape”这个报表选项，可用：denominator、"],
    ["paper=A5", "报表选项“paper”不能取“A5”。"],
    ["paper", "“paper”不是报表选项，请写作 --option 名称=取值。"],
  ])("%s is bad usage", async (option, sentence) => {
    const { code, err } = await cli("run", at(FILE), "-o", at("报表.xlsx"), "--option", option);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
