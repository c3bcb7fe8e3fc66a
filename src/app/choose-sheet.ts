import type { Grid, SheetId, SheetInfo } from "../core/grid/grid";
import type { ProgressTable, ReadOptions, ReadResult } from "../core/table/progress-table";
import { HostError, type HostErrorCode } from "../core/host-error";
import type { Work, Workbook } from "./workbook";

/** A sheet that was read as a progress table. */
export interface TableReading {
  readonly grid: Grid;
  readonly table: ProgressTable;
  /** Why this sheet: the one asked for, the one in front, or the first that holds a table (then a person is told). */
  readonly chosen: "asked" | "active" | "first-with-table";
}

/** A sheet that holds no progress table: what was looked for, and what was seen there. */
export interface NoTable {
  readonly grid: Grid;
  readonly failure: Extract<ReadResult, { readonly ok: false }>;
}

export type ChosenTable = { readonly ok: true; readonly reading: TableReading } | ({ readonly ok: false } & NoTable);

/**
 * Reads a progress table: of the sheet named, else of the active one, else of the first that holds one, visible ones
 * before hidden ones. Sheets that we wrote ourselves are passed over unless named, and a header without items gives way
 * to a table that has some. A damaged sheet is passed over like one that holds no table. If none holds a table, the answer is
 * about the active sheet.
 *
 * @param read makes a table of each grid
 * @throws HostError `sheet-gone` if there is no sheet of that name, and whatever the host's `read` throws
 */
export async function readWorkbookBy(read: ReadGrid, workbook: Workbook, options: ReadOptions, sheetName: string | null, work?: Work): Promise<ChosenTable> {
  // whoever names a sheet says that its table is there
  const readOne = oneReader(sheetName === null ? options : { ...options, asked: true }, read);
  if (sheetName !== null) {
    const sheets = await workbook.sheets();
    const sheet = sheets.find((one) => one.name === sheetName);
    if (!sheet) throw new HostError("sheet-gone", { facts: { sheet: sheetName, sheets: sheets.map((one) => one.name) } });
    return readOne(await workbook.read(sheet.id, work), "asked");
  }
  const active = await orDamage(["not-a-workbook"], async () => readOne(await workbook.read("active", work), "active"));
  const failed = active instanceof HostError;
  const activeIsOurs = !failed && (active.ok ? active.reading.grid : active.grid).sheet.ours !== null;
  if (!failed && !activeIsOurs && hasItems(active)) return active;
  let empty: ChosenTable | null = !failed && active.ok && !activeIsOurs ? active : null;
  const found: { with: ChosenTable | null } = { with: null };
  const take = async (grid: Grid): Promise<boolean> => {
    const reading = await readOne(grid, "first-with-table");
    if (hasItems(reading)) found.with = reading;
    else if (reading.ok) empty ??= reading;
    return found.with !== null;
  };
  await readEach(
    workbook,
    candidates(await workbook.sheets(true)).map(({ id }) => id),
    take,
    work,
  );
  if (found.with !== null) return found.with;
  if (empty !== null) return empty;
  if (failed) throw active;
  return active;
}

/** Reads sheets until one is enough; damaged ones, and those too large for a table, are passed over. */
async function readEach(workbook: Workbook, sheets: readonly SheetId[], take: (grid: Grid) => Promise<boolean>, work: Work | undefined): Promise<void> {
  if (workbook.readSome) return workbook.readSome(sheets, take, work);
  for (const sheet of sheets) {
    const grid = await orDamage(["not-a-workbook", "too-large"], () => workbook.read(sheet, work));
    if (!(grid instanceof HostError) && (await take(grid))) return;
  }
}

/** What one sheet gives, or what is wrong with it: a damaged one is no reason to leave the others unread. */
export async function orDamage<T>(codes: readonly HostErrorCode[], read: () => Promise<T>): Promise<T | HostError> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof HostError && codes.includes(error.code)) return error;
    throw error;
  }
}

const hasItems = (reading: ChosenTable): boolean => reading.ok && reading.reading.table.items.length > 0;

/** Sheets that may hold the office's table, visible ones first. The header row and columns that a person gave belong to the sheet in front. */
function candidates(sheets: readonly SheetInfo[]): readonly SheetInfo[] {
  const others = sheets.filter((sheet) => !sheet.active && sheet.ours === null);
  return [...others.filter((sheet) => sheet.visible), ...others.filter((sheet) => !sheet.visible)];
}

/** How a grid becomes a table: at once, or in steps where a screen must stay alive. */
export type ReadGrid = (grid: Grid, options: ReadOptions) => Promise<ReadResult>;

function oneReader(options: ReadOptions, read: ReadGrid) {
  const { headerRow: _row, mapping: _mapping, ...elsewhere } = options;
  return async (grid: Grid, chosen: TableReading["chosen"]): Promise<ChosenTable> => {
    const result = await read(grid, chosen === "first-with-table" ? elsewhere : options);
    return result.ok ? { ok: true, reading: { grid, table: result.table, chosen } } : { ok: false, grid, failure: result };
  };
}
