import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { CellValue } from "../src/core/grid/cell-value";
import { syntheticTable } from "./synthetic-table";

/**
 * The command line against the short openpyxl script of the same job (bench/openpyxl_summary.py): `run` with summary and
 * lagging on a workbook of 10,000 items, the whole process, the two in turn, the best of five each. Needs a python3
 * with openpyxl (PYTHON names another).
 */
const ROUNDS = 5;
const items = Number(process.argv[2] ?? 10_000);
const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "bench-"));
const input = join(folder, "in.xlsx");

const plain = (value: CellValue): string | number | boolean | null => (typeof value === "object" ? null : value);

function seconds(command: string, args: readonly string[]): number {
  const began = performance.now();
  const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? stderr}`);
  return (performance.now() - began) / 1000;
}

async function main(): Promise<void> {
  const grid = syntheticTable(items);
  const merges = grid.merges.map(({ top, left, bottom, right }) => ({ startRow: top - 1, startCol: left - 1, endRow: bottom - 1, endCol: right - 1 }));
  writeFileSync(input, await writeXlsx({ sheets: [{ name: "进度表", rows: grid.values.map((row) => row.map(plain)), merges }] }));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(seconds(process.execPath, [join(root, "dist/cli/progress-table.js"), "run", input, "-o", join(folder, "ours.xlsx")]));
    theirs.push(seconds(process.env.PYTHON ?? "python3", [join(root, "bench/openpyxl_summary.py"), input, join(folder, "theirs.xlsx")]));
  }
  const [a, b] = [Math.min(...ours), Math.min(...theirs)];
  console.log(`${items} items: command line ${a.toFixed(2)} s, openpyxl script ${b.toFixed(2)} s, ratio ${(a / b).toFixed(2)} (budget 0.50)`);
}

void main().finally(() => rmSync(folder, { recursive: true }));
