import type { TableSource } from "../core/sources/table-source";
import type { ComparedTable } from "../core/compare/comparison";
import type { Period, ReadOptions } from "../core/table/progress-table";
import { HostError } from "../core/host-error";
import { orDamage, type ReadGrid, type TableReading } from "./choose-sheet";
import type { Work, Workbook } from "./workbook";

/** A table that was read, as one that can be compared. `here`: its sheet stands in the workbook that reports go into. */
export function comparedTable({ table, grid }: Pick<TableReading, "table" | "grid">, source: string, here: boolean): ComparedTable {
  return { source, sheet: grid.sheet.name, period: table.period, table, here };
}

/**
 * The other sheets of the workbook that hold a progress table of an earlier time, the newest first: what can be 上期
 * without another file. Our own reports and hidden sheets are none, and a sheet that is damaged is passed over.
 */
export async function earlierSheets(
  read: ReadGrid,
  workbook: Pick<Workbook, "sheets" | "read">,
  { grid, table }: TableReading,
  options: ReadOptions,
  work?: Work,
): Promise<readonly TableReading[]> {
  const { headerRow: _row, mapping: _mapping, ...elsewhere } = options;
  const found: TableReading[] = [];
  for (const info of await workbook.sheets()) {
    if (info.id === grid.sheet.id || info.ours !== null || !info.visible) continue;
    const other = await orDamage(["not-a-workbook", "too-large"], () => workbook.read(info.id, work));
    if (other instanceof HostError) continue;
    const result = await read(other, elsewhere);
    if (result.ok && result.table.items.length > 0 && isEarlier(result.table.period, table.period))
      found.push({ grid: other, table: result.table, chosen: "asked" });
  }
  return newestFirst(found);
}

/**
 * The table of a file that is 上期 of another: the newest one of an earlier time, else the first that has items. Null where
 * no grid of the file holds any. `beside`: the names of its other sheets of the same period, which are not read with it and
 * must be told: where a file has a sheet for each leader, all the rest would be new.
 */
export async function earlierOfFile(
  read: ReadGrid,
  source: TableSource,
  now: TableReading,
  options: ReadOptions,
): Promise<{ readonly reading: TableReading; readonly beside: readonly string[] } | null> {
  const { headerRow: _row, mapping: _mapping, ...elsewhere } = options;
  const found: TableReading[] = [];
  for (const grid of source.grids) {
    const result = await read(grid, elsewhere);
    if (result.ok && result.table.items.length > 0) found.push({ grid, table: result.table, chosen: "asked" });
  }
  const reading = newestFirst(found.filter(({ table }) => isEarlier(table.period, now.table.period)))[0] ?? found[0];
  if (!reading) return null;
  const end = reading.table.period?.to ?? null;
  return { reading, beside: found.filter((one) => one !== reading && (one.table.period?.to ?? end) === end).map(({ grid }) => grid.sheet.name) };
}

function newestFirst(readings: readonly TableReading[]): readonly TableReading[] {
  const end = ({ table }: TableReading): string => table.period?.to ?? "";
  return [...readings].sort((a, b) => (end(a) < end(b) ? 1 : end(a) > end(b) ? -1 : 0));
}

/** Whether a period ends before another; one that is not named is none that is known to be earlier. */
export function isEarlier(period: Period | null, than: Period | null): boolean {
  return period !== null && than !== null && period.to < than.to;
}
