import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileOf } from "./contract/xlsx-harness";
import { fuzzRound, type Seeds } from "./fixtures/fuzz-round";
import { label, xlsFile } from "./fixtures/xls-file";

const rows = [
  ["序号", "工作任务", "责任单位", "进展情况"],
  [1, "修渠", "水利站", "【顺利推进】已开工。"],
  [2, "修路", "交通所", "【进展滞后】尚未开工。"],
];
const seeds: Seeds = {
  xlsx: [
    fileOf([
      { name: "进度表", rows, merges: ["A5:D5"], formats: { A2: "0" } },
      { name: "附表", rows: [["甲"]] },
    ]),
  ],
  xls: [
    new Uint8Array(readFileSync(resolve(__dirname, "fixtures/legacy.xls"))),
    xlsFile([{ name: "表", records: rows.flatMap((line, r) => line.map((text, c) => label(r, c, String(text)))) }]),
  ],
};

/** A short run of what `npm run fuzz` does for as long as it is let. */
test("broken workbooks and random grids: an answer or a sentence, never anything else", async () => {
  const counts = new Map<string, number>();
  for (let number = 1; number <= 250; number++) {
    const outcome = await fuzzRound(seeds, number).catch((cause: unknown) => {
      throw new Error(`round ${number}: ${String(cause)}`, { cause });
    });
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  // each way out is taken: what is all refused, or all read, tries nothing
  expect([...counts.keys()].sort()).toEqual(expect.arrayContaining(["no-table", "refused: not-a-workbook", "table"]));
});
