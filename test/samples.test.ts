/** The committed workbooks of samples/ are what `npm run sample` makes of samples/source/. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ExcelJS from "exceljs";

const root = resolve(__dirname, "..");
const samples = join(root, "samples");
const workbooks = readdirSync(samples).filter((name) => name.endsWith(".xlsx"));

async function cellsOf(path: string): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book.worksheets.flatMap((sheet) => {
    const lines = [`${sheet.name} ${JSON.stringify(sheet.model.merges)}`];
    sheet.eachRow((row) => row.eachCell((cell) => lines.push(`${cell.address} ${JSON.stringify(cell.value)}`)));
    return lines;
  });
}

describe("samples", () => {
  const made = mkdtempSync(join(tmpdir(), "samples-"));
  beforeAll(() => {
    execFileSync(process.execPath, [join(root, "scripts/make-samples.mjs"), "--out", made], { env: { ...process.env, TZ: "Asia/Shanghai" } });
  });
  afterAll(() => rmSync(made, { recursive: true }));

  test("every source has its committed workbook, and the other way round", () => {
    expect(workbooks).toHaveLength(2);
    expect(readdirSync(made).sort()).toEqual([...workbooks].sort());
  });

  test.each(workbooks)("%s holds, cell by cell, what its source says", async (name) => {
    const committed = await cellsOf(join(samples, name));
    expect(committed.length).toBeGreaterThan(200);
    expect(committed).toEqual(await cellsOf(join(made, name)));
  });

  test.each(workbooks)("%s comes out the same, byte for byte, whenever and wherever it is made", (name) => {
    expect(readFileSync(join(made, name)).equals(readFileSync(join(samples, name)))).toBe(true);
  });

  test("the town's table holds six sections and more than sixty tasks", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(samples, "zehe-2025-h1.xlsx"));
    const sheet = book.getWorksheet("上半年进度情况表");
    const numerals = new Set<string>();
    sheet?.getColumn(1).eachCell((cell) => /^.、/.test(cell.text) && numerals.add(cell.text.charAt(0)));
    expect([...numerals]).toEqual(["一", "二", "三", "四", "五", "七"]);
    const tasks = new Set<string>();
    sheet?.getColumn(2).eachCell((cell, row) => row > 3 && tasks.add(cell.text));
    expect(tasks.size).toBeGreaterThanOrEqual(60);
  });
});
