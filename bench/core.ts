import { makeReport } from "../src/core/reports/index";
import { defaultReportOptions } from "../src/core/reports/options";
import { checkTable } from "../src/core/rules/run-rules";
import type { Suggestion } from "../src/core/status/evidence";
import { paceOn } from "../src/core/status/pace";
import { suggestStatus } from "../src/core/status/suggest";
import { suggestionContext } from "../src/core/status/suggestion-context";
import { readTable } from "../src/core/table/read-table";
import type { Leaf, ProgressTable } from "../src/core/table/progress-table";
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

/** The quickest of a few runs: what the work takes, not what the machine was busy with. */
function quickest<T>(times: number, work: () => T): { readonly ms: number; readonly result: T } {
  let best = Number.POSITIVE_INFINITY;
  let result: T | null = null;
  for (let time = 0; time < times; time++) {
    result = null;
    const began = now();
    result = work();
    best = Math.min(best, now() - began);
  }
  return { ms: best, result: result as T };
}

function measure(rows: number, times: number): Measured {
  const json = jsonOf(rows);
  const before = heap();
  const parse = quickest(times, () => JSON.parse(json) as unknown[]);
  const valuesHeap = heap() - before;
  if (parse.result.length < rows) throw new Error("nothing was parsed");

  const grid = syntheticTable(rows);
  const held = heap();

  const read = quickest(times, () => tableOf(readTable(grid)));
  const table = read.result;
  const asOf = table.period?.to ?? "2023-06-30";
  const context = suggestionContext(table, { asOf, pace: paceOn(asOf, table.period) });
  const leaves = table.items.flatMap((item) => item.leaves);
  const suggest = quickest(times, () => new Map<Leaf, Suggestion | null>(leaves.map((leaf) => [leaf, suggestStatus(leaf, context)])));
  const suggestions = suggest.result;
  const validate = quickest(times, () =>
    checkTable(table, grid, { asOf, pace: context.pace, suggestion: (leaf) => suggestions.get(leaf) ?? null }),
  );
  const problems = validate.result;
  const summarise = quickest(times, () => makeReport("summary", { table, source: grid.stamp, problems, asOf, madeOn: asOf, options: defaultReportOptions }));
  const resultsHeap = heap() - held;
  if (summarise.result.blocks.length === 0 || suggestions.size !== leaves.length) throw new Error("nothing was made");
  return {
    rows,
    characters: json.length,
    parse: parse.ms,
    read: read.ms,
    suggest: suggest.ms,
    validate: validate.ms,
    summarise: summarise.ms,
    total: read.ms + suggest.ms + validate.ms + summarise.ms,
    valuesHeap,
    resultsHeap,
  };
}

/** In a function of its own, so that nothing of the grid is held while the heap is measured. */
const jsonOf = (rows: number): string => JSON.stringify(syntheticTable(rows).values);

function tableOf(result: ReturnType<typeof readTable>): ProgressTable {
  if (!result.ok) throw new Error("no header found");
  return result.table;
}

const sizes = process.argv.slice(2).map(Number).filter((size) => size > 0);
console.log("rows      chars(M)  parse  read  suggest  validate  summarise  total   x parse   us/row   results/values heap");
for (const rows of sizes.length > 0 ? sizes : [1_000, 10_000, 30_000, 100_000]) {
  const one = measure(rows, rows > 30_000 ? 2 : 3);
  const ms = (value: number): string => value.toFixed(0).padStart(6);
  console.log(
    String(rows).padEnd(9),
    (one.characters / 1e6).toFixed(1).padStart(7),
    ms(one.parse), ms(one.read), ms(one.suggest), ms(one.validate), ms(one.summarise), ms(one.total),
    (one.total / one.parse).toFixed(1).padStart(8),
    ((one.total * 1000) / rows).toFixed(1).padStart(8),
    (one.resultsHeap / Math.max(1, one.valuesHeap)).toFixed(2).padStart(10),
  );
}
