import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { carryOut, planEdits } from "../../src/app/write-plan";
import { returnedList } from "../../src/core/returns/corrections/returned-list";
import * as z from "../../src/core/schema";
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
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "lists-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const cli = commandLineOn("2025-07-10");

const Collected = z.object({
  units: z.array(z.object({ unit: z.string(), state: z.string(), files: z.array(z.string()) })),
  issues: z.array(z.object({ kind: z.string(), text: z.string() })),
  edits: z.array(z.object({ cell: z.string(), item: z.string(), before: z.string(), after: z.string() })),
});

/** Fills the first row's 修改后内容 of the list in a workbook; what the row was. */
async function fill(from: string, to: string, answer: string) {
  const book = await openFile(new Uint8Array(readFileSync(from)), from);
  for (const info of await book.sheets()) {
    if (info.ours?.report !== "return-list") continue;
    const grid = await book.read(info.id);
    const rows = returnedList(from, grid)?.rows ?? [];
    const [first] = rows;
    if (!first) continue;
    await carryOut(book, planEdits(grid, [{ cell: first.cell, expected: null, value: answer }]));
    writeFileSync(to, await book.save("workbook"));
    return { first, count: rows.length };
  }
  throw new Error("no list");
}

test("the list of the reports comes back filled in, in the workbook that it was made in: shown, written, and nothing else of the master changes", async () => {
  expect((await cli("run", sample, "--reports", "returns", "-o", at("清单.xlsx"))).code).toBe(0);
  const { first, count } = await fill(at("清单.xlsx"), at("退回.xlsx"), "75%");
  expect(count).toBeGreaterThan(1);
  const { code, out } = await cli("collect", sample, at("退回.xlsx"), "-o", at("汇总.xlsx"), "--json");
  const { units, issues, edits } = Collected.parse(JSON.parse(out));
  expect(code).toBe(1);
  expect(edits).toEqual([expect.objectContaining({ item: `第${first.original}项`, after: "0.75" })]);
  expect(issues.map(({ kind }) => kind)).toEqual(["master-itself", ...Array.from({ length: count - 1 }, () => "correction-open")]);
  expect(units.map(({ state }) => state)).toEqual(["returned", "missing"]);
  const [before, after] = await Promise.all(
    [sample, at("汇总.xlsx")].map(async (file) => {
      const book = await openFile(new Uint8Array(readFileSync(file)), file);
      const [sheet] = await book.sheets();
      if (!sheet) throw new Error("no sheet");
      return (await book.read(sheet.id)).values;
    }),
  );
  const changed = before?.flatMap((line, r) =>
    line.flatMap((value, c) => (JSON.stringify(value) === JSON.stringify(after?.[r]?.[c]) ? [] : [after?.[r]?.[c]])),
  );
  expect(changed).toEqual([0.75]);
  expect((await cli("collect", sample, at("退回.xlsx"), "--dry-run")).out).toContain("写入1个单元格；未写入。");
});

test("letters that came back as they were sent are known as such, and each row is said to be unanswered", async () => {
  expect((await cli("draft", "return", sample, "-o", at("退回.docx"))).code).toBe(0);
  const { code, out } = await cli("collect", sample, at("退回.docx"), "--dry-run", "--json");
  const { issues, edits } = Collected.parse(JSON.parse(out));
  expect([code, edits]).toEqual([1, []]);
  expect(issues.length).toBeGreaterThan(0);
  expect(new Set(issues.map(({ kind }) => kind))).toEqual(new Set(["correction-open"]));
});
