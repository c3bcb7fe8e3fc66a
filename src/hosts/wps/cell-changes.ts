import { byPlace, rangeToA1, toA1, type CellRange, type CellRef } from "../../core/grid/cell-ref";
import { cellError } from "../../core/host-error";
import { stopIfCancelled } from "../../app/one-writer";
import type { CellEdit, Work } from "../../app/workbook";
import { checkAccepts } from "./accepts";
import { oneCell, etRangeAt, uniformAreas } from "./areas";
import { type Asking, nameAnswered, orNull } from "./asking";
import type { EtSheet } from "./et";
import { formulasAt } from "./formulas";
import { putValues } from "./put-values";
import { afterFailure, orNote, type Notes } from "./quiet";
import { edgesOfCell, lookOfCell, putEdge, putLook, type Edge, type Look } from "./sheet-look";
import { rawValues, sameRaw, toRaw, type RawValue } from "./value-block";

/** The look of one cell. */
interface CellLook {
  readonly looks: readonly Look[];
  readonly edges: readonly Edge[];
}

/** A change of one cell of the user's, both ways. */
export interface RawCellChange {
  readonly cell: CellRef;
  readonly before: RawValue;
  readonly after: RawValue;
  /** Only where the cell takes the look of another. */
  readonly look: { readonly before: CellLook; readonly after: CellLook } | null;
}

const lookAt = (sheet: EtSheet, cell: CellRef): CellLook => ({ looks: lookOfCell(sheet, oneCell(cell)), edges: edgesOfCell(sheet, oneCell(cell)) });

const movedTo = ({ looks, edges }: CellLook, cell: CellRef): CellLook => ({
  looks: looks.map((look) => ({ ...look, range: oneCell(cell) })),
  edges: edges.map((edge) => ({ ...edge, range: oneCell(cell) })),
});

/** Edits as changes in the object model's terms. Nothing is written yet. */
export function rawChanges(sheet: EtSheet, edits: readonly CellEdit[], date1904: boolean): RawCellChange[] {
  return edits.map(({ cell, expected, value, formatLike }) => ({
    cell,
    before: toRaw(expected, date1904),
    after: toRaw(value, date1904),
    look: formatLike ? { before: lookAt(sheet, cell), after: movedTo(lookAt(sheet, formatLike), cell) } : null,
  }));
}

export const reversed = (change: RawCellChange): RawCellChange => ({
  ...change,
  before: change.after,
  after: change.before,
  look: change.look && { before: change.look.after, after: change.look.before },
});

/** Changes of cells that stand directly below one another, written as one block. */
interface WrittenBlock {
  readonly box: CellRange;
  readonly changes: readonly RawCellChange[];
}

const ROWS_A_BLOCK = 100;

function blocksOf(changes: readonly RawCellChange[]): WrittenBlock[] {
  const blocks: { box: CellRange; changes: RawCellChange[] }[] = [];
  const inColumns = [...changes].sort((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row);
  for (const change of inColumns) {
    const last = blocks.at(-1);
    const { row, column } = change.cell;
    const follows = last?.box.left === column && last.box.bottom === row - 1 && last.changes.length < ROWS_A_BLOCK;
    if (last && follows && !change.look && !last.changes.some((other) => other.look)) {
      last.box = { ...last.box, bottom: row };
      last.changes.push(change);
    } else blocks.push({ box: oneCell(change.cell), changes: [change] });
  }
  return blocks;
}

/** The number format of a row; null where the client does not tell it. */
type Formats = (row: number) => string | null;

/** The number formats of a block, by row. */
async function formatsIn(sheet: EtSheet, box: CellRange, asking: Asking): Promise<Formats> {
  const areas = await uniformAreas(sheet, box, "Range.NumberFormat", (range) => nameAnswered(range.NumberFormat), asking, { halve: "rows" });
  return (row) => areas?.find(({ range }) => range.top <= row && row <= range.bottom)?.value ?? null;
}

/** Throws `changed-meanwhile`, naming them, for cells that hold something else than `before`, or a formula. */
export function checkUnchanged(sheet: EtSheet, changes: readonly RawCellChange[]): void {
  const changed = blocksOf(changes).flatMap((block) => changedIn(sheet, block));
  if (changed.length > 0) throw cellError("changed-meanwhile", changed.sort(byPlace));
}

function changedIn(sheet: EtSheet, { box, changes }: WrittenBlock): CellRef[] {
  const now = rawValues(etRangeAt(sheet, box), box);
  const formulas = new Set(formulasAt(sheet, box, now).map(toA1));
  return changes.filter(({ cell, before }) => formulas.has(toA1(cell)) || !says(now[cell.row - box.top]?.[0] ?? null, before)).map(({ cell }) => cell);
}

/** A number that was put into a text-formatted cell stands there as its figures. */
const says = (found: RawValue, wanted: RawValue): boolean => sameRaw(found, wanted) || (typeof wanted === "number" && found === String(wanted));

/**
 * Makes changes, all or none. Cells are compared with `before` once more directly before each block is written, since the person may
 * type while the pane paints. After a failure every block that was begun is put back and looked at.
 */
export async function makeChanges(
  sheet: EtSheet,
  changes: readonly RawCellChange[],
  { asking, work }: { readonly asking: Asking; readonly work?: Work | undefined },
): Promise<void> {
  const { notes } = asking;
  const blocks: (WrittenBlock & { readonly formats: Formats })[] = [];
  for (const block of blocksOf(changes)) blocks.push({ ...block, formats: await formatsIn(sheet, block.box, asking) });
  const begun: typeof blocks = [];
  try {
    for (const [index, block] of blocks.entries()) {
      stopIfCancelled(work);
      const changed = changedIn(sheet, block);
      if (changed.length > 0) throw cellError("changed-meanwhile", changed);
      begun.push(block);
      putBlock(sheet, block, "after", notes);
      work?.progress(index + 1, blocks.length);
      await asking.breathe(20);
    }
  } catch (error) {
    const broken = begun.reverse().filter((block) => !putBack(sheet, block, notes));
    const cells = broken.map(({ box }) => rangeToA1(box)).join("、");
    throw afterFailure(error, broken.length === 0, { cells });
  }
}

/** Restyles first: the number format decides how a text has to be put in. A look that the client refuses is noted: the cell keeps the one it has. */
function putBlock(sheet: EtSheet, { box, changes, formats }: WrittenBlock & { readonly formats: Formats }, side: "before" | "after", notes: Notes): void {
  for (const { look } of changes) if (look) putCellLook(sheet, look[side], notes);
  const restyled = changes.some(({ look }) => look !== null);
  const formatNow = (row: number): string | null => orNull(() => nameAnswered(etRangeAt(sheet, oneCell({ row, column: box.left })).NumberFormat));
  const format = restyled ? formatNow : formats;
  putValues(
    sheet,
    box,
    changes.map((change) => [change[side]]),
    format,
  );
  if (!restyled) keepFormats(sheet, box, format, notes);
}

/** Some clients give a cell a number format of their own for what is put into it; the user's stays. */
function keepFormats(sheet: EtSheet, box: CellRange, format: Formats, notes: Notes): void {
  const wanted = format(box.top);
  const range = etRangeAt(sheet, box);
  const same = Array.from({ length: box.bottom - box.top + 1 }, (_, r) => format(box.top + r)).every((one) => one === wanted);
  if (same && orNull<unknown>(() => range.NumberFormat) === wanted) return;
  for (let row = box.top; row <= box.bottom; row++) {
    const cell = etRangeAt(sheet, oneCell({ row, column: box.left }));
    const before = format(row);
    if (before === null || orNull<unknown>(() => cell.NumberFormat) === before) continue;
    orNote(notes, "Range.NumberFormat", () => void (cell.NumberFormat = before));
  }
}

function putCellLook(sheet: EtSheet, { looks, edges }: CellLook, notes: Notes): void {
  for (const look of looks) adorn(sheet, look.range, notes, `look ${look.key}`, () => putLook(sheet, look));
  for (const edge of edges) adorn(sheet, edge.range, notes, "Borders", () => putEdge(sheet, edge));
}

/** Throws where the client accepts nothing at all: then it is not this look that it refuses. */
function adorn(sheet: EtSheet, cell: CellRange, notes: Notes, what: string, action: () => void): void {
  if (!orNote(notes, what, action)) checkAccepts(etRangeAt(sheet, cell));
}

/** Puts a block back as it was, and looks whether it is. */
function putBack(sheet: EtSheet, block: WrittenBlock & { readonly formats: Formats }, notes: Notes): boolean {
  orNote(notes, "put back", () => putBlock(sheet, block, "before", notes));
  try {
    return (
      changedIn(sheet, block).length === 0 &&
      block.changes.every(({ cell, look }) => {
        if (look) return JSON.stringify(lookAt(sheet, cell)) === JSON.stringify(look.before);
        const format = block.formats(cell.row);
        return format === null || etRangeAt(sheet, oneCell(cell)).NumberFormat === format;
      })
    );
  } catch {
    // whether it is as before cannot be seen: then it is not restored, which is what the person is told
    return false;
  }
}
