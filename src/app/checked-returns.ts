import type { CellEdit } from "../core/grid/cell-edit";
import type { Grid } from "../core/grid/grid";
import { withEdits } from "../core/fixes/with-edits";
import { checkChanges, type CheckedTable, type UnitCheck } from "../core/returns/check-changes";

/**
 * What answers do to what the check finds, by unit: the table as it is beside the table as it would be. Nothing is written.
 *
 * @param settled keys of findings that somebody settled (已核实): they are told on neither side
 * @param answering the units that sent something: of others nothing changed
 * @param check reads a grid and checks it; null where no table comes of it
 */
export async function checkedReturns(
  before: CheckedTable,
  grid: Grid,
  edits: readonly CellEdit[],
  { settled, answering }: { readonly settled: ReadonlySet<string>; readonly answering: ReadonlySet<string> },
  check: (grid: Grid) => Promise<CheckedTable | null>,
): Promise<readonly UnitCheck[]> {
  if (edits.length === 0) return [];
  const now = await check(withEdits(grid, edits));
  if (!now) return [];
  const open = ({ table, problems }: CheckedTable): CheckedTable => ({ table, problems: problems.filter(({ key }) => !settled.has(key)) });
  return checkChanges(open(before), open(now)).filter(({ unit }) => answering.has(unit));
}
