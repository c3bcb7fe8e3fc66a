import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileOf } from "../test/contract/xlsx-harness";
import { fuzzRound, type Seeds } from "../test/fixtures/fuzz-round";
import { label, xlsFile } from "../test/fixtures/xls-file";

/**
 * `npm run fuzz [MINUTES] [SEED] [FILE...]`: broken workbooks and random grids, one after the other, for so many minutes (1).
 * Rounds are numbered from the seed (1), and the same number makes the same file. FILEs are broken too. Prints how rounds
 * ended, and each that ended in anything but an answer or a sentence, with its number. Exit code 1 where one did.
 */
const [minutes = "1", seed = "1", ...files] = process.argv.slice(2);
const rows = [
  ["序号", "工作任务", "责任单位", "进展情况"],
  [1, "修渠", "水利站", "【顺利推进】已开工。"],
  [2, "修路", "交通所", "【进展滞后】尚未开工。"],
];
const given = files.map((file) => new Uint8Array(readFileSync(file)));
const isXls = (bytes: Uint8Array): boolean => bytes[0] === 0xd0;
const seeds: Seeds = {
  xlsx: [
    fileOf([
      { name: "进度表", rows, merges: ["A5:D5"], formats: { A2: "0" } },
      { name: "附表", rows: [["甲"]] },
    ]),
    ...given.filter((bytes) => !isXls(bytes)),
  ],
  xls: [
    new Uint8Array(readFileSync(resolve("test/fixtures/legacy.xls"))),
    xlsFile([{ name: "表", records: rows.flatMap((line, r) => line.map((text, c) => label(r, c, String(text)))) }]),
    ...given.filter(isXls),
  ],
};

async function main(): Promise<void> {
  const until = performance.now() + Number(minutes) * 60_000;
  const counts = new Map<string, number>();
  let slowest = { number: 0, seconds: 0 };
  let number = Number(seed);
  for (; performance.now() < until; number++) {
    const began = process.cpuUsage();
    const outcome = await fuzzRound(seeds, number).catch((error: unknown) => {
      console.log(
        `round ${number}: ${error instanceof Error ? `${(error.stack ?? error.message).split("\n").slice(0, 3).join(" ")} ${error.cause instanceof Error ? (error.cause.stack ?? "").split("\n").slice(0, 5).join(" ") : ""}` : String(error)}`,
      );
      return "broken";
    });
    const used = process.cpuUsage(began);
    const seconds = (used.user + used.system) / 1e6;
    if (seconds > slowest.seconds) slowest = { number, seconds };
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  console.log(`${number - Number(seed)} rounds`, Object.fromEntries(counts), `slowest: round ${slowest.number}, ${slowest.seconds.toFixed(2)} s`);
  process.exitCode = counts.has("broken") ? 1 : 0;
}

void main();
