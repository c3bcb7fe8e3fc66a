import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../src/core/grid/grid";
import { z } from "../src/core/schema";
import { completionRates } from "../src/core/judgement/evidence/completion-rate";
import type { PlainDate } from "../src/core/text/plain-date";
import type { Status } from "../src/core/terms/status";
import { readGrids } from "../src/hosts/xlsx/read-grid";
import { contradictionsOf, countFound, judgeWithoutTags, NOT_ON_TRACK, type Judged } from "./judge-table";
import { BEHIND, isExact as isExactStatus, printMeasures, printReliability } from "./judged-measures";
import { judgeCases, readCases, type JudgedCase } from "./office-cases";
import { withDeadline, withTargetHeading } from "./retarget";

/** The published tables, their sheet, and what of them a list of the lagging must not miss. */
const TABLES: readonly { readonly name: string; readonly file: string; readonly sheet: string; readonly wanted: ReadonlySet<Status> }[] = [
  { name: "tanzhou", file: "tanzhou-2019-h1.xlsx", sheet: "上半年进度情况表", wanted: NOT_ON_TRACK },
  { name: "jiangmen", file: "jiangmen-2018-q3.xlsx", sheet: "1-9月进展情况", wanted: new Set<Status>(["lagging"]) },
];
const SENTENCES = "completion-rates.gold.json";
/** What other offices call the targets of a stage, or of no time that they say. */
const OTHER_HEADINGS = ["工作目标", "目标任务", "本季目标", "Q2目标", "阶段目标", "节点计划", "目标要求"];
const DEADLINE = "6月30日";
const AFTER_DEADLINE: PlainDate = "2019-07-05";

const folder = join(process.cwd(), "../shared/data");
const cases = join(process.cwd(), "../shared/cases/judgement/tables.json");

/** Behind the name: files of cases to measure besides, and `--misses` to see what went wrong in cases. */
const args = process.argv.slice(2);
const showMisses = args.includes("--misses");

async function main(): Promise<void> {
  for (const path of [cases, ...args.filter((arg) => arg.endsWith(".json"))]) if (existsSync(path)) gathering(path);
  if (!existsSync(join(folder, SENTENCES))) {
    console.log(`the published tables are not at ${folder}: nothing more to judge`);
    return;
  }
  sentences();
  const all: Judged[] = [];
  for (const table of TABLES) all.push(...judge(table.name, await gridOf(table.file, table.sheet), table.wanted));
  console.log("\ncalibration, both tables: confidence, how many, how many of them right");
  printReliability(all);
  const [town] = TABLES;
  if (town !== undefined) otherwise(await gridOf(town.file, town.sheet), town.wanted);
}

async function gridOf(file: string, sheet: string): Promise<Grid> {
  const grid = (await readGrids(new Uint8Array(readFileSync(join(folder, file))))).find((one) => one.sheet.name === sheet);
  if (grid === undefined) throw new Error(`no sheet ${sheet}`);
  return grid;
}

function gathering(path: string): void {
  const read = readCases(path);
  const judged = judgeCases(read);
  console.log("");
  printMeasures(path.split("/").slice(-1).join(), judged);
  printReliability(judged);
  const wrong = read.rates.filter((one) => !isExact(one));
  if (read.rates.length > 0) console.log(`  rates exact: ${String(read.rates.length - wrong.length)} of ${String(read.rates.length)}`);
  if (!showMisses) return;
  for (const one of judged) if (args.includes("--all") ? !isExactStatus(one) : isMiss(one)) printMiss(one);
  for (const { text, completion } of wrong)
    console.log(`  rate ${JSON.stringify(completion)} got ${JSON.stringify(completionRates(text).map(({ value }) => value))} ${text}`);
}

const isMiss = ({ stated, also, suggestion }: JudgedCase): boolean =>
  !(also ?? []).some((status) => status === suggestion?.status) && BEHIND.has(stated) !== (suggestion !== null && BEHIND.has(suggestion.status));

function printMiss({ title, reference, stated, suggestion, text }: JudgedCase): void {
  console.log(`  ${stated} > ${suggestion?.status ?? "nothing"} ${suggestion?.confidence.toFixed(2) ?? ""} ${title}\n      ${reference} | ${text}`);
  for (const { kind, speaksFor, weight, text: said } of suggestion?.evidence ?? []) console.log(`        ${kind} ${speaksFor} ${weight.toFixed(2)} ${said}`);
}

const isExact = ({ text, completion }: { readonly text: string; readonly completion: readonly number[] }): boolean =>
  completionRates(text)
    .map(({ value }) => value)
    .join() === completion.join();

function sentences(): void {
  const gold = z.array(z.object({ text: z.string(), completion: z.array(z.number()) })).parse(JSON.parse(readFileSync(join(folder, SENTENCES), "utf8")));
  console.log(`\nsentences exactly right: ${String(gold.filter(isExact).length)} of ${String(gold.length)}`);
}

function judge(name: string, grid: Grid, wanted: ReadonlySet<Status>): Judged[] {
  const judged = judgeWithoutTags(grid);
  console.log(`\n${name}, tags taken away: ${foundIn(judged, wanted)}`);
  const tally = new Map<string, number>();
  for (const { stated, suggestion } of judged) {
    const key = `${stated} > ${suggestion?.status ?? "nothing"}`;
    tally.set(key, (tally.get(key) ?? 0) + 1);
  }
  for (const [key, count] of [...tally].sort(([, a], [, b]) => b - a)) console.log(`  ${String(count).padStart(4)}  ${key}`);
  if (showMisses) for (const one of judged) if (!wanted.has(one.stated) && one.suggestion !== null && NOT_ON_TRACK.has(one.suggestion.status)) printAlarm(one);
  const contradictions = contradictionsOf(grid);
  console.log(`  tags better than their text: ${String(contradictions.length)} (${contradictions.join("、")})`);
  return judged;
}

function foundIn(judged: readonly Judged[], of: ReadonlySet<Status>): string {
  const { wanted, found, falseAlarms } = countFound(judged, of);
  return `${String(found)} of ${String(wanted)} found, ${String(falseAlarms)} false alarms among ${String(judged.length - wanted)}`;
}

/** The same table with its targets called otherwise, and with a deadline that is over. */
function otherwise(grid: Grid, wanted: ReadonlySet<Status>): void {
  console.log("\ntanzhou under other headings");
  for (const heading of OTHER_HEADINGS) console.log(`  ${heading}: ${foundIn(judgeWithoutTags(withTargetHeading(grid, heading)), wanted)}`);
  const late = judgeWithoutTags(withDeadline(grid, DEADLINE), AFTER_DEADLINE);
  console.log(`tanzhou with 完成时限 ${DEADLINE} on ${AFTER_DEADLINE}: ${foundIn(late, wanted)}`);
  if (showMisses) for (const one of late) if (!wanted.has(one.stated) && one.suggestion !== null && wanted.has(one.suggestion.status)) printAlarm(one);
}

const printAlarm = ({ reference, stated, suggestion }: Judged): void =>
  console.log(
    `    ${reference} ${stated} > ${suggestion?.status ?? ""}: ${(suggestion?.evidence ?? []).map(({ kind, text, speaksFor, weight }) => `${kind} ${speaksFor} ${weight.toFixed(2)} ${text}`).join(" / ")}`,
  );

void main();
