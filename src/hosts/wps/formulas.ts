import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import { cellsIn, isOneCell, etRangeAt, rowsOf, columnsOf, oneCell } from "./areas";
import { orNull, type Asking } from "./asking";
import type { EtRange, EtSheet } from "./et";
import { findTrueCells } from "./true-cells";
import { blockRows, type RawValue } from "./value-block";

type RawValues = readonly (readonly RawValue[])[];
const ROWS_A_BLOCK = 200;

/**
 * Which cells of a range hold a formula, row by row, by what `Formula` says beside their values: a formula begins with "=", and
 * no value is its own formula. Null where the client does not answer that: a cell that holds something has a formula or
 * its value there.
 */
function formulasByText(range: EtRange, box: CellRange, values: RawValues): boolean[][] | null {
  const texts = orNull(() => blockRows(range.Formula, rowsOf(box), columnsOf(box)));
  if (texts === null) return null;
  const isAnswer = (text: unknown, value: RawValue): boolean => value === null || typeof text === "string" || typeof text === "number" || text === value;
  if (!texts.every((line, r) => line.every((text, c) => isAnswer(text, values[r]?.[c] ?? null)))) return null;
  return texts.map((line, r) => line.map((text, c) => typeof text === "string" && text.startsWith("=") && text.replace(/\r\n?/g, "\n") !== values[r]?.[c]));
}

/** The cells of a small range that hold a formula, at once. Where the client tells neither way, none does: a write is read back. */
export function formulasAt(sheet: EtSheet, box: CellRange, values: RawValues): CellRef[] {
  const range = etRangeAt(sheet, box);
  const byText = formulasByText(range, box, values);
  const holds = (cell: CellRef): boolean =>
    byText ? byText[cell.row - box.top]?.[cell.column - box.left] === true : orNull<unknown>(() => etRangeAt(sheet, oneCell(cell)).HasFormula) === true;
  return cellsIn([box]).filter(holds);
}

/** The cells of a range that hold a formula, in reading order: by `Formula`, in blocks; where the client refuses that, by `HasFormula`. */
export async function formulaCells(sheet: EtSheet, box: CellRange, values: RawValues, asking: Asking): Promise<CellRef[]> {
  const cells: CellRef[] = [];
  for (let top = box.top; top <= box.bottom; top += ROWS_A_BLOCK) {
    const part = { ...box, top, bottom: Math.min(box.bottom, top + ROWS_A_BLOCK - 1) };
    const lines = formulasByText(etRangeAt(sheet, part), part, values.slice(top - box.top, part.bottom - box.top + 1));
    if (lines === null) return byQuestion(sheet, box, asking);
    lines.forEach((line, r) =>
      line.forEach((is, c) => {
        if (is) cells.push({ row: top + r, column: box.left + c });
      }),
    );
    await asking.breathe(rowsOf(part));
  }
  return cells;
}

async function byQuestion(sheet: EtSheet, box: CellRange, asking: Asking): Promise<CellRef[]> {
  const cells: CellRange[] = [];
  asking.notes("Range.Formula: no answer");
  const told = await findTrueCells(
    box,
    { what: "Range.HasFormula", ask: (part) => etRangeAt(sheet, part).HasFormula, found: (cell) => cells.push(cell) },
    asking,
  );
  if (!told) asking.untold.add("formulas");
  return cellsIn(cells.filter(isOneCell));
}
