import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { toA1 } from "../src/core/grid/cell-ref";
import type { CellValue } from "../src/core/grid/cell-value";
import { cellAt, type Grid } from "../src/core/grid/grid";
import { HostError } from "../src/core/host-error";
import { openFile } from "../src/hosts/xlsx/open-file";

/**
 * Our reading of .xls files against that of LibreOffice, cell by cell: `npm run bench legacy-files FOLDER [CONVERTED]`.
 * Each file of the folder is turned into .xlsx by LibreOffice (or taken from CONVERTED, where it stands already) and that
 * is read by our reader of .xlsx, which is held against others elsewhere. Prints what differs, a line a cell, and the sums.
 */
const [folder = ".", given] = process.argv.slice(2);
const SHOWN = 6;

function converted(file: string, into: string): Uint8Array | null {
  const out = join(into, `${parse(file).name}.xlsx`);
  if (!existsSync(out) && given === undefined)
    spawnSync("soffice", ["--headless", "--convert-to", "xlsx", "--outdir", into, join(folder, file)], { timeout: 120_000 });
  return existsSync(out) ? new Uint8Array(readFileSync(out)) : null;
}

async function gridsOf(bytes: Uint8Array, name: string): Promise<readonly Grid[]> {
  const file = await openFile(bytes, name);
  const grids: Grid[] = [];
  for (const { id } of await file.sheets()) grids.push(await file.read(id));
  return grids;
}

/** A value as it is compared: a day and its number are one, since a converter may choose another format; blanks at ends of lines stay. */
const plain = (value: CellValue): string | number | boolean | null => {
  if (typeof value !== "object" || value === null) return value;
  return "date" in value ? value.date : value.error;
};

function same(ours: CellValue, theirs: CellValue): boolean {
  const [a, b] = [plain(ours), plain(theirs)];
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  return a === b;
}

async function main(): Promise<void> {
  const into = given ?? mkdtempSync(join(tmpdir(), "legacy-"));
  const sums = { files: 0, compared: 0, sheets: 0, cells: 0, same: 0, days: 0, formulas: 0, sameFormulas: 0 };
  const refused = new Map<string, number>();
  for (const file of readdirSync(folder)
    .filter((name) => /\.(xls|xlt|et)$/i.test(name))
    .sort()) {
    sums.files++;
    let ours: readonly Grid[];
    try {
      ours = await gridsOf(new Uint8Array(readFileSync(join(folder, file))), file);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const why = `${error.code} ${String(error.facts.kind ?? error.facts.reason ?? "")}`;
      refused.set(why, (refused.get(why) ?? 0) + 1);
      console.log(`${file}: refused, ${why}${existsSync(join(into, `${parse(file).name}.xlsx`)) ? " (LibreOffice reads it)" : ""}`);
      continue;
    }
    const bytes = converted(file, into);
    if (bytes === null) continue;
    let theirs: readonly Grid[];
    try {
      theirs = await gridsOf(bytes, file);
    } catch {
      continue;
    }
    sums.compared++;
    const front = (grids: readonly Grid[]): string => grids.find(({ sheet }) => sheet.active)?.sheet.name ?? "";
    if (front(ours) !== front(theirs)) console.log(`${file}: in front ${front(ours)}, LibreOffice ${front(theirs)}`);
    for (const grid of ours) {
      const other = theirs.find(({ sheet }) => sheet.name === grid.sheet.name);
      if (other === undefined) {
        console.log(`${file}: no sheet ${grid.sheet.name} in LibreOffice's`);
        continue;
      }
      sums.sheets++;
      let shown = 0;
      const formulas = new Set(grid.formulas.map(toA1));
      for (const cell of union(grid, other)) {
        const [a, b] = [cellAt(grid, cell), cellAt(other, cell)];
        // a converter calculates formulas anew: their results are counted on their own
        if (formulas.has(toA1(cell))) {
          sums.formulas++;
          if (same(a, b)) sums.sameFormulas++;
          continue;
        }
        sums.cells++;
        if (same(a, b)) sums.same++;
        else if (shown++ < SHOWN) console.log(`${file} ${grid.sheet.name}!${toA1(cell)}: ${JSON.stringify(a)} / ${JSON.stringify(b)}`);
        if (typeof a === "object" && a !== null && "date" in a) sums.days++;
      }
    }
  }
  console.log(sums, Object.fromEntries(refused));
}

/** Cells that hold something in either, ours first. */
function* union(a: Grid, b: Grid): Generator<{ row: number; column: number }> {
  for (const [grid, other] of [
    [a, null],
    [b, a],
  ] as const) {
    for (const [r, line] of grid.values.entries()) {
      for (const [c, value] of line.entries()) {
        const cell = { row: grid.origin.row + r, column: grid.origin.column + c };
        if (value !== null && (other === null || cellAt(other, cell) === null)) yield cell;
      }
    }
  }
}

void main();
