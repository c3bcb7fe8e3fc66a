import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { analyse } from "../../src/app/analyse";
import { keepReview } from "../../src/app/reviews";
import { DEFAULT_SETTINGS, readOptionsOf } from "../../src/app/settings";
import { readTable } from "../../src/core/reading/read-table";
import * as z from "../../src/core/schema";
import { openFile } from "../../src/hosts/xlsx/open-file";
import { commandLineOn } from "../fixtures/command-line";

/** What a reviewer settled in the pane (已核实) stands in the workbook: the command line knows it too. */
let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cli-reviewed-"));
  copyFileSync(resolve(__dirname, "../../samples/zehe-2025-h1.xlsx"), at("表.xlsx"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const cli = commandLineOn("2025-07-10");

const found = z.object({
  settled: z.number(),
  problems: z.array(z.object({ rule: z.string(), severity: z.string(), settled: z.boolean(), cell: z.nullable(z.string()) })),
  written: z.array(z.object({ report: z.string(), rows: z.number() })),
});
const json = async (...argv: readonly string[]): Promise<z.infer<typeof found>> => found.parse(JSON.parse((await cli(...argv, "--json")).out));

/** Settles the problems that `wanted` takes, as the pane does. Returns how many. */
async function settle(wanted: (problem: { readonly severity: string }) => boolean): Promise<number> {
  const file = await openFile(new Uint8Array(readFileSync(at("表.xlsx"))), "表.xlsx");
  const grid = await file.read((await file.sheets())[0]?.id ?? "active");
  const read = readTable(grid, readOptionsOf(DEFAULT_SETTINGS));
  if (!read.ok) throw new Error("no table");
  const problems = analyse(read.table, grid, { asOf: null, today: "2025-07-10", settings: DEFAULT_SETTINGS }).problems().filter(wanted);
  for (const { key } of problems) await keepReview(file, "problems", { key, reason: "情况属实", on: "2025-07-09" });
  writeFileSync(at("表.xlsx"), await file.save());
  return problems.length;
}

test("what is settled goes from the list and from the exit code; how many is said, and --all shows them with a mark", async () => {
  const before = await json("check", at("表.xlsx"));
  expect((await cli("check", at("表.xlsx"))).code).toBe(1);
  const errors = await settle(({ severity }) => severity === "error");
  expect(errors).toBeGreaterThan(0);

  const { code, out } = await cli("check", at("表.xlsx"));
  expect(code).toBe(0);
  expect(out).toMatch(/^应改0，/);
  expect(out).toContain(`另有${errors}个问题已核实`);
  const after = await json("check", at("表.xlsx"));
  expect(after.settled).toBe(errors);
  expect(after.problems).toEqual(before.problems.filter(({ severity }) => severity !== "error"));

  const all = await cli("check", at("表.xlsx"), "--all");
  expect(all.code).toBe(0);
  expect(all.out.match(/（已核实）/g)).toHaveLength(errors);
  const listed = (await json("check", at("表.xlsx"), "--all")).problems;
  expect(listed.filter(({ settled }) => settled)).toHaveLength(errors);
  expect(listed).toHaveLength(before.problems.length);
});

test("the list of problems that run writes leaves them out and says so; fix leaves them alone", async () => {
  const whole = await json("run", at("表.xlsx"), "--reports", "problems", "-o", at("一.xlsx"));
  expect((await cli("fix", at("表.xlsx"), "--dry-run")).out).toMatch(/将改动[1-9]/);
  const settled = await settle(() => true);
  const open = await json("run", at("表.xlsx"), "--reports", "problems", "-o", at("二.xlsx"));
  expect(open.settled).toBe(settled);
  expect(open.problems).toEqual([]);
  expect((await json("run", at("表.xlsx"), "--reports", "problems", "--all", "-o", at("三.xlsx"))).written).toEqual(whole.written);
  const file = await openFile(new Uint8Array(readFileSync(at("二.xlsx"))), "二.xlsx");
  const sheet = (await file.sheets()).find(({ name }) => name === "校验问题清单");
  const texts = (await file.read(sheet?.id ?? "active")).values.flat().filter((value) => typeof value === "string");
  expect(texts).toContain("未发现应改和待核的问题");
  expect(texts.some((text) => /^注：另有\d+个问题已核实，未列入本表。$/.test(text))).toBe(true);
  expect((await cli("fix", at("表.xlsx"), "--dry-run")).out).toContain("将改动0个单元格");
});

test("records that cannot be read are told, and their problems are listed", async () => {
  const file = await openFile(new Uint8Array(readFileSync(at("表.xlsx"))), "表.xlsx");
  await file.memory.set("ProgressTable.reviews", '[3,{"key":');
  writeFileSync(at("表.xlsx"), await file.save());
  const { code, err } = await cli("check", at("表.xlsx"));
  expect(code).toBe(1);
  expect(err).toBe("3条“已核实”记录无法读取，有关问题仍列出。\n");
});
