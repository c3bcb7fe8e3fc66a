import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Grid } from "../src/core/grid/grid";
import { makeReport } from "../src/core/reports/every-report";
import { defaultReportOptions } from "../src/core/reports/options";
import { checkTable } from "../src/core/rules/run-rules";
import type { Suggestion } from "../src/core/judgement/evidence";
import { paceOn } from "../src/core/judgement/pace";
import { suggestStatus } from "../src/core/judgement/suggest";
import { suggestionContext } from "../src/core/judgement/suggestion-context";
import { readTable } from "../src/core/reading/read-table";
import type { Leaf, ProgressTable } from "../src/core/table/progress-table";
import { readGrids } from "../src/hosts/xlsx/read-grid";
import { repeatedTable } from "./repeated-table";
import { syntheticTable } from "./synthetic-table";

/** What one size took, in milliseconds of processor time, and the heap that its results hold after collecting garbage, in bytes. */
interface Measured {
  readonly rows: number;
  readonly characters: number;
  readonly parse: number;
  readonly read: number;
  readonly suggest: number;
  readonly validate: number;
  readonly summarise: number;
  readonly total: number;
  /** Everything the first time, while the engine still compiles. */
  readonly first: number;
  readonly valuesHeap: number;
  readonly resultsHeap: number;
}

declare const gc: (() => void) | undefined;

/** Processor time of this process, garbage collection included: what else the machine does is not in it. */
const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function heap(): number {
  if (typeof gc === "function") {
    gc();
    gc();
  }
  return process.memoryUsage().heapUsed;
}

/** Does some work and says how many milliseconds of processor time it took. */
function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const began = now();
  const result = work();
  return { ms: now() - began, result };
}

/** One round: the table read anew, so that nothing which is remembered of a table serves the next round. */
function round(grid: Grid) {
  const read = timed(() => tableOf(readTable(grid)));
  const table = read.result;
  const asOf = table.period?.to ?? "2023-06-30";
  const context = suggestionContext(table, { asOf, pace: paceOn(asOf, table.period) });
  const leaves = table.items.flatMap((item) => item.leaves);
  const suggest = timed(() => new Map<Leaf, Suggestion | null>(leaves.map((leaf) => [leaf, suggestStatus(leaf, context)])));
  const suggestions = suggest.result;
  const validate = timed(() => checkTable(table, grid, { asOf, pace: context.pace, suggestion: (leaf) => suggestions.get(leaf) ?? null }));
  const problems = validate.result;
  const summarise = timed(() => makeReport("summary", { table, source: grid.stamp, problems, asOf, madeOn: asOf, options: defaultReportOptions }));
  if (summarise.result.blocks.length === 0 || suggestions.size !== leaves.length) throw new Error("nothing was made");
  return {
    ms: { read: read.ms, suggest: suggest.ms, validate: validate.ms, summarise: summarise.ms, total: read.ms + suggest.ms + validate.ms + summarise.ms },
    results: [table, suggestions, problems, summarise.result],
  };
}

/** The quickest of `rounds` rounds: what the work takes, not what the machine was busy with. */
function measure(grid: Grid, rows: number, rounds: number): Measured {
  const json = JSON.stringify(grid.values);
  const valuesHeap = heldBy(() => [JSON.parse(json)]);
  let parse = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) parse = Math.min(parse, timed(() => JSON.parse(json) as unknown).ms);
  const first = round(grid).ms;
  let best = first;
  for (let i = 1; i < rounds; i++) {
    const again = round(grid).ms;
    if (again.total < best.total) best = again;
  }
  return { rows, characters: json.length, parse, first: first.total, ...best, valuesHeap, resultsHeap: heldBy(() => round(grid).results) };
}

/** The heap that results hold after collecting garbage, in bytes. */
function heldBy(make: () => readonly unknown[]): number {
  const before = heap();
  const results = make();
  const held = heap() - before;
  if (results.length === 0) throw new Error("no results");
  return held;
}

function tableOf(result: ReturnType<typeof readTable>): ProgressTable {
  if (!result.ok) throw new Error("no header found");
  return result.table;
}

/** The project's own samples, and the published tables where they are there. */
const FILES = [
  "samples/zehe-2025-h1.xlsx",
  "samples/lanping-livelihood-2025-09.xlsx",
  "../shared/data/tanzhou-2019-h1.xlsx",
  "../shared/data/jiangmen-2018-q3.xlsx",
];

async function main(): Promise<void> {
  const given = process.argv
    .slice(2)
    .map(Number)
    .filter((size) => size > 0);
  const sizes = given.length > 0 ? given : [1_000, 10_000, 100_000];
  console.log("table                         rows    chars(M)  parse   read suggest validate summarise  total  first  x parse  us/row  results/values heap");
  for (const rows of sizes) print("synthetic", measure(syntheticTable(rows), rows, rows > 30_000 ? 3 : 6));
  for (const file of FILES) {
    const path = join(process.cwd(), file);
    if (!existsSync(path)) {
      console.log(`${basename(file)} is not there: not measured`);
      continue;
    }
    const grids = await readGrids(new Uint8Array(readFileSync(path)));
    const read = grids.map((grid) => ({ grid, result: readTable(grid) })).find(({ result }) => result.ok);
    if (read?.result.ok !== true) throw new Error(`no table in ${file}`);
    for (const rows of sizes) print(basename(file), measure(repeatedTable(read.grid, read.result.table, rows), rows, rows > 30_000 ? 3 : 6));
  }
}

function print(name: string, one: Measured): void {
  const ms = (value: number, width: number): string => value.toFixed(0).padStart(width);
  console.log(
    name.padEnd(29),
    String(one.rows).padEnd(9),
    (one.characters / 1e6).toFixed(1).padStart(6),
    ms(one.parse, 6),
    ms(one.read, 6),
    ms(one.suggest, 7),
    ms(one.validate, 8),
    ms(one.summarise, 9),
    ms(one.total, 6),
    ms(one.first, 6),
    (one.total / one.parse).toFixed(1).padStart(8),
    ((one.total * 1000) / one.rows).toFixed(1).padStart(7),
    (one.resultsHeap / Math.max(1, one.valuesHeap)).toFixed(2).padStart(10),
  );
}

void main();
