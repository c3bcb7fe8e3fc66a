import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ProgressTable } from "../src/core/table/progress-table";
import { readTable } from "../src/core/reading/read-table";
import { comparePeriods } from "../src/core/compare/compare-tables";
import { matchTables } from "../src/core/compare/match-tables";
import { readGrids } from "../src/hosts/xlsx/read-grid";
import { countPairs, nextPeriod, seeded, UPHEAVED, USUAL, type PairCount } from "../test/fixtures/next-period";
import { repeatedTable } from "./repeated-table";
import { syntheticTable } from "./synthetic-table";

/**
 * How well items are matched: next periods made of every table at hand (see test/fixtures/next-period.ts), and how long
 * 10,000 rows beside 10,000 take. The number behind the name: rounds a table.
 */

const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function tableOf(grid: Parameters<typeof readTable>[0]): ProgressTable {
  const result = readTable(grid);
  if (!result.ok) throw new Error("no table");
  return result.table;
}

const published = join(process.cwd(), "../shared/data");
const files = [
  ...readdirSync("samples")
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => ({ name: `sample ${name}`, file: join("samples", name), group: "samples" })),
  ...["tanzhou-2019-h1.xlsx", "jiangmen-2018-q3.xlsx"]
    .map((name, at) => ({ name: at === 0 ? "the first published" : "the second published", file: join(published, name), group: "published" }))
    .filter(({ file }) => existsSync(file)),
];

async function main(): Promise<void> {
  const rounds = Number(process.argv[2] ?? 20);
  const tables: { readonly name: string; readonly group: string; readonly table: ProgressTable }[] = [];
  for (const { name, file, group } of files) {
    const [grid] = await readGrids(new Uint8Array(readFileSync(file)));
    if (grid) tables.push({ name, group, table: tableOf(grid) });
  }
  for (const [kind, upheaval] of [
    ["usual", USUAL],
    ["upheaved", UPHEAVED],
  ] as const) {
    for (const { name, group, table } of tables) {
      const own = new Set(table.items.map(({ task }) => task));
      const tasks = tables
        .filter((one) => one.group === group && one.name !== name)
        .flatMap((one) => one.table.items.map(({ task }) => task))
        .filter((task) => !own.has(task));
      const sum: { -readonly [K in keyof PairCount]: number } = { items: 0, pairs: 0, wrong: 0, wrongInSilence: 0, missed: 0, doubtful: 0 };
      for (let round = 1; round <= rounds; round++) {
        const next = nextPeriod(table, tasks, upheaval, seeded(round));
        const count = countPairs(next, matchTables(next.table, table));
        for (const key of ["items", "pairs", "wrong", "wrongInSilence", "missed", "doubtful"] as const) sum[key] += count[key];
      }
      console.log(
        `${kind}, ${name}: ${Object.entries(sum)
          .map(([key, value]) => `${key} ${value}`)
          .join(", ")}`,
      );
    }
  }
  const long = [{ name: "our own", table: tableOf(syntheticTable(10_000)) }];
  const [first] = tables.filter(({ group }) => group === "published");
  const file = files.find(({ name }) => name === first?.name);
  if (file) {
    const [grid] = await readGrids(new Uint8Array(readFileSync(file.file)));
    if (grid) long.push({ name: "the first published, repeated", table: tableOf(repeatedTable(grid, tableOf(grid), 10_000)) });
  }
  for (const { name, table } of long) {
    const next = nextPeriod(table, ["开展第一届文化节"], UPHEAVED, seeded(1));
    const compared = (one: ProgressTable) => ({ source: "", sheet: "", period: one.period, table: one });
    const best = Math.min(
      ...[1, 2, 3].map(() => {
        const began = now();
        comparePeriods(compared(next.table), [compared(table)]);
        return now() - began;
      }),
    );
    console.log(`${name}: ${next.table.items.length} items beside ${table.items.length} in ${Math.round(best)} ms of processor time`);
  }
}

void main();
