import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../src/core/grid/grid";
import { z } from "../src/core/schema";
import { completionRates } from "../src/core/judgement/evidence/completion-rate";
import type { Status } from "../src/core/terms/status";
import { readGrids } from "../src/hosts/xlsx/read-grid";
import { contradictionsOf, countFound, judgeWithoutTags, NOT_ON_TRACK, type Judged } from "./judge-table";

/** The published tables, their sheet, and what of them a list of the lagging must not miss. */
const TABLES: readonly { readonly name: string; readonly file: string; readonly sheet: string; readonly wanted: ReadonlySet<Status> }[] = [
  { name: "tanzhou", file: "tanzhou-2019-h1.xlsx", sheet: "上半年进度情况表", wanted: NOT_ON_TRACK },
  { name: "jiangmen", file: "jiangmen-2018-q3.xlsx", sheet: "1-9月进展情况", wanted: new Set<Status>(["lagging"]) },
];
const SENTENCES = "completion-rates.gold.json";
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 1.01];

const folder = join(process.cwd(), "../shared/data");

async function main(): Promise<void> {
  if (!existsSync(join(folder, SENTENCES))) {
    console.log(`the published tables are not at ${folder}: nothing to judge`);
    return;
  }
  sentences();
  const all: Judged[] = [];
  for (const table of TABLES) {
    const grid = (await readGrids(new Uint8Array(readFileSync(join(folder, table.file))))).find((one) => one.sheet.name === table.sheet);
    if (grid === undefined) throw new Error(`no sheet ${table.sheet}`);
    all.push(...judge(table.name, grid, table.wanted));
  }
  console.log("\ncalibration, both tables: confidence, how many, how many of them right");
  calibration(all);
}

function sentences(): void {
  const gold = z.array(z.object({ text: z.string(), completion: z.array(z.number()) })).parse(JSON.parse(readFileSync(join(folder, SENTENCES), "utf8")));
  const right = gold.filter(({ text, completion }) => completionRates(text).map(({ value }) => value).join() === completion.join());
  console.log(`sentences exactly right: ${String(right.length)} of ${String(gold.length)}`);
}

function judge(name: string, grid: Grid, wanted: ReadonlySet<Status>): Judged[] {
  const judged = judgeWithoutTags(grid);
  const { wanted: asked, found, falseAlarms } = countFound(judged, wanted);
  console.log(`\n${name}, tags taken away: ${String(found)} of ${String(asked)} found, ${String(falseAlarms)} false alarms among ${String(judged.length - asked)}`);
  const tally = new Map<string, number>();
  for (const { stated, suggestion } of judged) {
    const key = `${stated} > ${suggestion?.status ?? "nothing"}`;
    tally.set(key, (tally.get(key) ?? 0) + 1);
  }
  for (const [key, count] of [...tally].sort(([, a], [, b]) => b - a)) console.log(`  ${String(count).padStart(4)}  ${key}`);
  const contradictions = contradictionsOf(grid);
  console.log(`  tags better than their text: ${String(contradictions.length)} (${contradictions.join("、")})`);
  return judged;
}

function calibration(judged: readonly Judged[]): void {
  BINS.slice(1).forEach((upper, index) => {
    const lower = BINS[index] ?? 0;
    const inside = judged.filter(({ suggestion }) => suggestion !== null && suggestion.confidence >= lower && suggestion.confidence < upper);
    const right = inside.filter(({ stated, suggestion }) => stated === suggestion?.status);
    const mean = inside.reduce((sum, { suggestion }) => sum + (suggestion?.confidence ?? 0), 0) / Math.max(1, inside.length);
    console.log(`  ${lower.toFixed(1)}-${Math.min(1, upper).toFixed(1)}  ${String(inside.length).padStart(4)}  mean ${mean.toFixed(2)}  right ${(right.length / Math.max(1, inside.length)).toFixed(2)}`);
  });
}

void main();
