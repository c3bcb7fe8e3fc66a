import { toA1, type CellRef } from "../../core/grid/cell-ref";
import type { CellValue } from "../../core/grid/cell-value";
import { cellAt, type Grid, type SheetInfo } from "../../core/grid/grid";
import { checkEdits } from "../../app/edit-check";
import { cellError, HostError } from "../../core/host-error";
import type { CellEdit, Work } from "../../app/workbook";
import { stopIfCancelled } from "../../app/one-writer";
import type { Sending } from "./batches";
import { LOOK } from "./cell-look";
import { cellOperations, cellOperationsBack, runAddress, runsOf, stateIn, type CellState } from "./cell-states";
import { isTooMuch } from "./excel-error";
import { askListing, type Listing } from "./listing";
import { contentInParts } from "./read-large";
import { askContent, gridOf, type SheetContent } from "./read-sheet";
import { ask, type Connection } from "./requests";
import { sendOrTakeBack } from "./rollback";
import { TEXT } from "../../core/grid/number-format";

/** Cells of one sheet and how to get from one state to the other. */
export interface StateChange {
  readonly sheet: SheetInfo;
  readonly from: readonly CellState[];
  readonly to: readonly CellState[];
}

/** A sheet as it is now, with the state of some of its cells and the look of others. */
interface SheetNow {
  readonly grid: Grid;
  readonly state: (cell: CellRef) => CellState;
  readonly dressed: (cell: CellRef) => CellState;
}

/** Edits asked about in one question where a sheet is too much for one. */
const EDITS_AT_ONCE = 200;

/** Asks for a sheet and the cells of edits on it, in one request, or in parts where that is too much; `sheet-gone` where it is not there. */
async function lookAt(excel: Connection, id: string, edits: readonly CellEdit[], work: Work | undefined): Promise<SheetNow> {
  try {
    return await ask(excel, (context) => {
      const listing = askListing(context, { keys: [id] });
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      const content = askContent(sheet);
      const cells = askCells(sheet, edits);
      return () => lookOf(listing(), id, content, [cells]);
    });
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    const listing = await ask(excel, (context) => askListing(context, { keys: [id] }));
    const content = await contentInParts(excel, id, work);
    const cells: (() => EditedCells)[] = [];
    for (let from = 0; from < edits.length; from += EDITS_AT_ONCE) {
      const part = await ask(excel, (context) => askCells(context.workbook.worksheets.getItem(id), edits.slice(from, from + EDITS_AT_ONCE)));
      cells.push(() => part);
    }
    return lookOf(listing, id, () => content, cells);
  }
}

/** Of cells that are edited, by A1: the number format, and the look of those that get another. */
interface EditedCells {
  readonly formats: ReadonlyMap<string, string>;
  readonly dressed: ReadonlyMap<string, { readonly format: string; readonly look: Excel.CellPropertiesFormat | null }>;
}

function askCells(sheet: Excel.Worksheet, edits: readonly CellEdit[]): () => EditedCells {
  // a cell outside of the used range may be formatted as text
  const formats = runsOf(edits.map(({ cell }) => stateIn(null, cell))).map((run) => {
    const range = sheet.getRange(runAddress(run));
    range.load("numberFormat");
    return { run, range };
  });
  const looks = edits
    .flatMap(({ cell, formatLike }) => (formatLike ? [cell, formatLike] : []))
    .map((cell) => {
      const range = sheet.getRange(toA1(cell));
      range.load("numberFormat");
      return { cell, range, properties: range.getCellProperties({ format: LOOK }) };
    });
  return () => ({
    formats: new Map(formats.flatMap(({ run, range }) => run.map(({ cell }, index) => [toA1(cell), String(range.numberFormat[index]?.[0])] as const))),
    dressed: new Map(
      looks.map(({ cell, range, properties }) => [toA1(cell), { format: String(range.numberFormat[0]?.[0]), look: properties.value[0]?.[0]?.format ?? null }]),
    ),
  });
}

function lookOf({ infos, marks }: Listing, id: string, content: () => SheetContent, cells: readonly (() => EditedCells)[]): SheetNow {
  const info = infos.find((one) => one.id === id);
  if (!info) throw new HostError("sheet-gone");
  const read = content();
  const parts = cells.map((part) => part());
  const formats = new Map(parts.flatMap((part) => [...part.formats]));
  const looks = new Map(parts.flatMap((part) => [...part.dressed]));
  const state = (cell: CellRef): CellState => {
    const known = stateIn(read.cells, cell);
    return { ...known, format: formats.get(toA1(cell)) ?? known.format };
  };
  const grid = gridOf(info, read, marks.get(id));
  return { grid, state, dressed: (cell) => ({ ...state(cell), ...looks.get(toA1(cell)) }) };
}

/** Makes edits on a sheet: one request to look, one to write. Gives what was changed. */
export async function editCells(excel: Connection, id: string, edits: readonly CellEdit[], work: Work | undefined): Promise<StateChange> {
  stopIfCancelled(work);
  const { grid, state, dressed } = await lookAt(excel, id, edits, work);
  checkEdits(await unlocked(excel, grid, edits), edits);
  const from = edits.map(({ cell, formatLike }) => (formatLike ? dressed(cell) : state(cell)));
  const to = edits.map(({ cell, formatLike, value }) => ({
    ...(formatLike ? { ...dressed(formatLike), cell } : state(cell)),
    value: value === "" ? null : value,
  }));
  return change(excel, { sheet: grid.sheet, from, to }, work);
}

/** Takes a change back: refused where a cell was changed since. Gives the change that does it again. */
export async function revertCells(excel: Connection, { sheet, from, to }: StateChange, work: Work | undefined): Promise<StateChange> {
  const { grid } = await lookAt(excel, sheet.id, [], work);
  const edits = to.map((state) => ({ cell: state.cell, expected: storedValue(state, cellAt(grid, state.cell)), value: null }));
  checkEdits(await unlocked(excel, grid, edits), edits);
  return change(excel, { sheet: grid.sheet, from: to, to: from }, work);
}

/**
 * A sheet as edits meet it: its protection does not stand in the way of unlocked cells, as long as no look is changed.
 *
 * @throws HostError `protected`, naming the cells that are locked
 */
async function unlocked(excel: Connection, grid: Grid, edits: readonly CellEdit[]): Promise<Grid> {
  const { sheet } = grid;
  if (!sheet.protected || edits.some(({ formatLike }) => formatLike)) return grid;
  const locked = await lockedAmong(
    excel,
    sheet.id,
    edits.map(({ cell }) => cell),
  );
  if (locked.length > 0) throw cellError("protected", locked, { sheet: sheet.name });
  return { ...grid, sheet: { ...sheet, protected: false } };
}

async function lockedAmong(excel: Connection, id: string, cells: readonly CellRef[]): Promise<readonly CellRef[]> {
  const locked: CellRef[] = [];
  for (let from = 0; from < cells.length; from += EDITS_AT_ONCE) {
    const part = cells.slice(from, from + EDITS_AT_ONCE);
    locked.push(
      ...(await ask(excel, (context) => {
        const sheet = context.workbook.worksheets.getItem(id);
        const asked = part.map((cell) => {
          const { protection } = sheet.getRange(toA1(cell)).format;
          protection.load("locked");
          return { cell, protection };
        });
        return () => asked.flatMap(({ cell, protection }) => (protection.locked ? [cell] : []));
      })),
    );
  }
  return locked;
}

/** What Excel makes of a value that we wrote: a number in a text cell is read as text, a day in a plain cell as a number. */
function storedValue({ value, format }: CellState, now: CellValue): CellValue {
  if (typeof value === "number" && format === TEXT && now === String(value)) return now;
  if (typeof value === "object" && value !== null && "date" in value && now === value.date) return now;
  return value;
}

async function change(excel: Connection, { sheet, from, to }: StateChange, work: Work | undefined): Promise<StateChange> {
  if (to.length === 0) return { sheet, from, to };
  const takeBack = (): Promise<Sending> => Promise.resolve({ cells: cellOperationsBack(sheet.id, from, sheet.protected), pages: [] });
  await sendOrTakeBack(
    excel,
    { cells: cellOperations(sheet.id, to), pages: [] },
    takeBack,
    { cells: from.map(({ cell }) => cell), sheets: [sheet.name] },
    work,
  );
  return { sheet, from, to };
}
