import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readWorkbook } from "../src/app/read-workbook";
import { HostError } from "../src/core/host-error";
import { messages } from "../src/core/messages/messages";
import type { ProgressTable } from "../src/core/table/progress-table";
import { openFile } from "../src/hosts/xlsx/open-file";

/** The small files of other hands, each with one thing odd in it; skipped with a word where they are not at hand. */
const FOLDER = resolve(__dirname, "../../shared/cases/files");
const there = existsSync(FOLDER);

/** What is right for each: the items read, or words of the sentence that refuses it. */
const RIGHT: { readonly [file: string]: number | string } = {
  "blank-text-far-below.xlsx": 3,
  "heading-is-a-number.xlsx": 3,
  "heading-is-a-day.xlsx": 3,
  "zero-far-right.xlsx": 3,
  "heading-with-a-long-note.xlsx": 3,
  "xls-second-sheet-in-front.xls": 2,
  "xls-embedded-chart.xls": 3,
  "xls-embedded-workbook.xls": 3,
  "xls-shared-formula-text.xls": 3,
  "xls-chinese-day-format.xls": 2,
  "xls-early-days.xls": 3,
  "directory-in-another-order.xlsx": 3,
  "zip-comment.xlsx": 3,
  "zip-trailing-bytes.xlsx": 3,
  "row-in-several-elements.xlsx": 3,
  "row-repeated-for-one-more-cell.xlsx": 3,
  "cell-references-count-from-0.xlsx": 3,
  "sheet-without-a-part.xlsx": 3,
  "styles-root-is-one-tag.xlsx": 3,
  "styles-without-formats.xlsx": 3,
  "template.xltx": 3,
  "terminal-signs.xlsx": 3,
  "invisible-signs-in-tags.xlsx": 7,
  "only-a-chart-sheet.xlsx": "没有可读取的工作表",
  "web-page.xls": "另存为 .xlsx",
  "xml-2003.xls": "另存为 .xlsx",
};

const read = async (file: string): Promise<ProgressTable | string> => {
  try {
    const workbook = await openFile(new Uint8Array(readFileSync(join(FOLDER, file))), file);
    const reading = await readWorkbook(workbook);
    return reading.ok ? reading.reading.table : "no table";
  } catch (error) {
    if (error instanceof HostError) return messages("zh-CN").hostErrors[error.code](error.facts);
    throw error;
  }
};

(there ? test.each(Object.entries(RIGHT)) : test.each([["no shared files here: nothing to try", ""] as const]))("%s", async (file, right) => {
  if (!there) return;
  const table = await read(file);
  if (typeof right === "string" || typeof table === "string") expect(table).toEqual(expect.stringContaining(String(right)));
  else expect(table.items).toHaveLength(right);
});

test("all are saved as they were opened", async () => {
  for (const file of there ? readdirSync(FOLDER) : []) {
    if (!/\.xl(sx|tx)$/.test(file) || typeof RIGHT[file] !== "number") continue;
    const bytes = new Uint8Array(readFileSync(join(FOLDER, file)));
    const workbook = await openFile(bytes, file);
    await readWorkbook(workbook);
    expect([file, Buffer.compare(Buffer.from(await workbook.save()), Buffer.from(bytes))]).toEqual([file, 0]);
  }
});
