import type { TableReading } from "../../app/choose-sheet";
import { comparedTable } from "../../app/last-period";
import { decisionsWith, type LastMemory } from "../../app/last-memory";
import type { Work } from "../../app/workbook";
import type { ComparedTable, PairDecision } from "../../core/compare/comparison";
import type { ReadOptions } from "../../core/table/progress-table";
import { NO_LAST, type LastState } from "../state/pane-state";
import type { PaneContext } from "./pane-context";

/** Reads the grids of other sheets and files. */
export const gridReader =
  ({ heavy }: PaneContext, work: Work) =>
  (grid: TableReading["grid"], how: ReadOptions) =>
    heavy.read(grid, how, work);

/**
 * The earlier tables of a sheet that was just read: those that the workbook remembers. Sheets of the workbook are read
 * again, so that what is compared is what is there; a file is still at hand, or must be opened again.
 *
 * @param kept what was at hand for the same sheet before
 */
export async function lastOf(
  context: PaneContext,
  reading: TableReading,
  options: ReadOptions,
  memory: LastMemory & { readonly damaged: boolean },
  kept: LastState,
  work: Work,
): Promise<LastState> {
  const chosen = memory.tables.filter(({ of }) => of === reading.grid.sheet.name);
  if (chosen.length === 0 && kept.tables.length === 0) return { ...NO_LAST, damaged: memory.damaged };
  const { headerRow: _row, mapping: _mapping, ...elsewhere } = options;
  const tables: ComparedTable[] = [];
  const wanted: string[] = [];
  // where nothing could be remembered, what a person chose stays chosen
  for (const { file, sheet } of chosen.length > 0 ? chosen : kept.tables.map((one) => ({ file: one.here === true ? null : one.source, sheet: one.sheet }))) {
    if (file !== null) {
      const there = kept.tables.find((one) => one.here !== true && one.source === file && one.sheet === sheet);
      if (there) tables.push(there);
      else wanted.push(file);
      continue;
    }
    const info = (await context.workbook.sheets(true)).find((one) => one.name === sheet && one.id !== reading.grid.sheet.id);
    if (!info) continue;
    const grid = await context.workbook.read(info.id, work);
    const result = await gridReader(context, work)(grid, elsewhere);
    if (result.ok) tables.push(comparedTable({ grid, table: result.table }, "", true));
  }
  return { ...(await compareWith(context, reading, tables, memory.pairs)), wanted, damaged: memory.damaged };
}

/** Compares; without a table there is nothing to compare. */
export async function compareWith(
  context: PaneContext,
  reading: TableReading,
  tables: readonly ComparedTable[],
  pairs: LastMemory["pairs"],
): Promise<LastState> {
  if (tables.length === 0) return NO_LAST;
  const now = comparedTable(reading, "", true);
  const first = await context.heavy.compare(now, tables, []);
  const newest = first.ok ? first.comparison.earlier[0] : undefined;
  const decisions: readonly PairDecision[] = newest ? decisionsWith({ pairs }, newest) : [];
  return { ...NO_LAST, tables, result: decisions.length === 0 ? first : await context.heavy.compare(now, tables, decisions), decisions };
}
