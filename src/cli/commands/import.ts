import { basename } from "node:path";
import { firstRows, tableSheet } from "../../app/table-sheet";
import { carryOut, planLaidOut } from "../../app/write-plan";
import { numberedName } from "../../app/sheet-plan";
import { cliWords } from "../../core/messages/cli-words";
import { sourceNoteText } from "../../core/messages/source-note-text";
import { readTable } from "../../core/reading/read-table";
import type { Grid } from "../../core/grid/grid";
import type { LaidOutSheet } from "../../core/reports/laid-out-sheet";
import type { Arguments } from "../arguments";
import type { Environment } from "../environment";
import { checkOutput, readInput, writeOutput } from "../files";
import { UsageError } from "../usage-error";
import { visibleSigns } from "../visible-signs";

/**
 * `import FILE... -o OUT`: the tables of the files as sheets of a new workbook, cell by cell as text. `--table` takes one
 * of each document.
 */
export async function importTables(given: Arguments, environment: Environment): Promise<number> {
  const say = cliWords(given.language);
  const { output } = given;
  if (output === null) throw new UsageError(say.missingOutput);
  checkOutput(given, output, say);
  const sheets: LaidOutSheet[] = [];
  for (const file of [given.file, ...given.more]) {
    for (const grid of await tablesOf(file, given, environment)) sheets.push(sheetOf(grid, sheets));
  }
  const workbook = environment.create();
  const plan = await planLaidOut(workbook, sheets);
  await carryOut(workbook, plan);
  writeOutput(output, await workbook.save(), say);
  const written = sheets.map(({ name, values }) => ({ name, rows: values.length }));
  if (given.json)
    environment.out(`${JSON.stringify({ file: given.file, written: written.map(({ name, rows }) => ({ sheet: name, report: "table", rows })) }, null, 2)}\n`);
  else environment.out(`${say.imported(output, written)}\n`);
  return 0;
}

/** The tables of a Word document, each told what reading it did. */
async function tablesOf(file: string, { table, language }: Arguments, environment: Environment): Promise<readonly Grid[]> {
  const say = cliWords(language);
  const opened = await environment.open(readInput(file, say), basename(file));
  const { notes = [] } = opened;
  if (notes.length === 0) throw new UsageError(say.notWord(basename(file)));
  const infos = await opened.sheets();
  if (table !== null && infos.length < table) throw new UsageError(say.noSuchTable(table, infos.length));
  const grids: Grid[] = [];
  for (const [at, info] of infos.entries()) {
    if (table !== null && at !== table - 1) continue;
    grids.push(await opened.read(info.id));
    for (const note of notes[at] ?? [])
      environment.err(`${visibleSigns(`${basename(file)} ${info.name}${language === "en" ? ": " : "："}${sourceNoteText(note, language)}`)}\n`);
  }
  return grids;
}

/** Under its own name, or the first numbered one that is free. */
function sheetOf(grid: Grid, before: readonly LaidOutSheet[]): LaidOutSheet {
  let n = 1;
  while (before.some(({ name }) => name === numberedName(grid.sheet.name, n))) n++;
  return tableSheet(grid, numberedName(grid.sheet.name, n), readTable(firstRows(grid)));
}
