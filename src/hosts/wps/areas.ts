import { rangeToA1, type CellRange, type CellRef } from "../../core/grid/cell-ref";
import { HostError } from "../../core/host-error";
import { stopIfCancelled } from "../../app/one-writer";
import type { Work } from "../../app/workbook";
import type { EtRange, EtSheet } from "./et";

/** Lets the pane paint and the person cancel during long work: a call takes a fifth of a millisecond, and none gives the turn away by itself. */
export class Breather {
  #calls = 0;

  constructor(
    private readonly pause: () => Promise<void>,
    private readonly work: Work | undefined,
    private readonly callsPerTurn = 200,
  ) {}

  /** The same without cancelling: what is being put back is put back whole. */
  uncancelled(): Breather {
    return new Breather(this.pause, undefined, this.callsPerTurn);
  }

  /** To be called between questions; `calls` is how many the last ones were. Throws `cancelled`. */
  async breathe(calls = 1): Promise<void> {
    this.#calls += calls;
    if (this.#calls < this.callsPerTurn) return;
    this.#calls = 0;
    await this.pause();
    stopIfCancelled(this.work);
  }
}

export const rowsOf = (box: CellRange): number => box.bottom - box.top + 1;
export const columnsOf = (box: CellRange): number => box.right - box.left + 1;
export const isOneCell = (box: CellRange): boolean => box.top === box.bottom && box.left === box.right;
export const oneCell = ({ row, column }: CellRef): CellRange => ({ top: row, bottom: row, left: column, right: column });
export const rangeAt = (sheet: EtSheet, box: CellRange): EtRange => sheet.Range(rangeToA1(box));

/** The two halves of a range: of its rows or of its columns, as wished, where there are several. */
export function halves(box: CellRange, wish: "rows" | "columns"): readonly [CellRange, CellRange] {
  const byRows = box.top < box.bottom && (wish === "rows" || box.left === box.right);
  const row = (box.top + box.bottom) >> 1;
  const column = (box.left + box.right) >> 1;
  return byRows
    ? [{ ...box, bottom: row }, { ...box, top: row + 1 }]
    : [{ ...box, right: column }, { ...box, left: column + 1 }];
}

/** A part of a sheet that answers a question with one value. */
export interface UniformArea<T> {
  readonly range: CellRange;
  readonly value: T;
}

/**
 * Asks a question of a range and, wherever the cells differ (`ask` gives null), of its halves: the object model answers
 * null for a property that is not the same in all cells, and never says where it differs. A cell that still answers null
 * is left out and given to `cell`, where there is one.
 */
export async function uniformAreas<T>(
  sheet: EtSheet,
  box: CellRange,
  ask: (range: EtRange, box: CellRange) => T | null,
  breather: Breather,
  options: { readonly halve: "rows" | "columns"; readonly cell?: (box: CellRange) => void },
): Promise<UniformArea<T>[]> {
  const found: UniformArea<T>[] = [];
  const open = [box];
  for (let next = open.pop(); next; next = open.pop()) {
    const value = ask(rangeAt(sheet, next), next);
    await breather.breathe();
    if (value !== null) found.push({ range: next, value });
    else if (isOneCell(next)) options.cell?.(next);
    else {
      const [first, second] = halves(next, options.halve);
      open.push(second, first);
    }
  }
  return found;
}

/** For `ask`: an answer of a type, null for none (the cells differ). A number where a truth value is wanted is one too. */
export function answered(type: "string", value: unknown): string | null;
export function answered(type: "number", value: unknown): number | null;
export function answered(type: "boolean", value: unknown): boolean | null;
export function answered(type: "string" | "number" | "boolean", value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === type) return value;
  if (type === "boolean" && typeof value === "number") return value !== 0;
  throw new HostError("host-failed", { cause: new Error(`expected ${type}, got ${typeof value}`) });
}
