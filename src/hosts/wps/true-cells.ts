import type { CellRange } from "../../core/grid/cell-ref";
import { cellBeside, columnsOf, halves, isOneCell, oneCell, rowsOf } from "./areas";
import { answered, orNull, type Asking } from "./asking";

/** So many questions take half a second: below that every cell (or row, or column) is asked alone. */
const ASKED_ALONE = 3000;

/** A question that is true or false of a cell, put to ranges. */
export interface Truth {
  /** Of the object model, for the note where it is refused. */
  readonly what: string;
  ask(box: CellRange): unknown;
  /** Whether a cell's answer is known without asking. */
  skips?(box: CellRange): boolean;
  /** Whether asking a cell alone can tell anything, where a client's answers for ranges cannot be trusted. */
  isWorthAsking?(cell: CellRange): boolean;
  /** Told of each cell for which the answer is true, as soon as it is known. */
  found(cell: CellRange): void;
}

/**
 * Finds the cells of which something is true, whatever a client answers for a range in which it differs: null, undefined, false
 * or true. Up to some 3,000 cells every one is asked alone. In a larger range that many are, from the top; where two
 * neighbours of them differ, the two together show what the client answers then, and that answer is trusted no more. Else
 * ranges are held against some of their cells. False, and noted, where the client does not answer the question, or says yes of a cell
 * that nobody has touched.
 */
export async function findTrueCells(box: CellRange, truth: Truth, asking: Asking): Promise<boolean> {
  const answerOf = (part: CellRange): boolean | null => orNull(() => answered("boolean", truth.ask(part)));
  const beside = asking.known(truth.what, () => (answered("boolean", truth.ask(cellBeside(box))) === false ? false : null));
  if (beside === null) return false;
  const [head, rest] = partsOf(box);
  const trust = new Trust();
  let last: { readonly cell: CellRange; readonly is: boolean } | null = null;
  for (const cell of cellsIn(head)) {
    if (truth.skips?.(cell) === true) continue;
    const is = answerOf(cell) === true;
    if (is) truth.found(cell);
    if (rest.length > 0 && last && last.is !== is && isBeside(last.cell, cell)) trust.learn(answerOf({ ...last.cell, bottom: cell.bottom, right: cell.right }));
    last = { cell, is };
    await asking.breathe();
  }
  const open = [...rest].reverse();
  for (let part = open.pop(); part; part = open.pop()) {
    if (truth.skips?.(part) === true) continue;
    const answer = isOneCell(part) && trust.isLost && truth.isWorthAsking?.(part) === false ? false : answerOf(part);
    await asking.breathe();
    if (isOneCell(part) || (answer !== null && trust.holds(answer, () => samplesOf(part ?? box).map(answerOf)))) {
      if (answer === true) for (const cell of cellsIn(part)) if (truth.skips?.(cell) !== true) truth.found(cell);
      continue;
    }
    const [first, second] = halves(part, "rows");
    open.push(second, first);
  }
  return true;
}

/** What a client's answers for ranges are worth. */
class Trust {
  #honest = false;
  readonly #lies = new Set<boolean>();

  get isLost(): boolean {
    return this.#lies.size > 0;
  }

  /** What it answered for two cells that differ. */
  learn(answer: boolean | null): void {
    if (answer === null) this.#honest = true;
    else this.#lies.add(answer);
  }

  /** Whether an answer for a range holds for every cell of it; `samples` are answers for some of them. */
  holds(answer: boolean, samples: () => (boolean | null)[]): boolean {
    if (this.#lies.has(answer)) return false;
    if (this.#honest) return true;
    if (samples().every((one) => one === answer)) return true;
    this.#lies.add(answer);
    return false;
  }
}

/** The part whose cells are asked alone, and what is left. */
function partsOf(box: CellRange): readonly [CellRange, readonly CellRange[]] {
  const columns = columnsOf(box);
  if (columns * rowsOf(box) <= ASKED_ALONE) return [box, []];
  const bottom = box.top + Math.max(1, Math.floor(ASKED_ALONE / columns)) - 1;
  const head = { ...box, bottom, right: Math.min(box.right, box.left + ASKED_ALONE - 1) };
  const rest = [
    { ...box, top: head.bottom + 1 },
    { ...head, left: head.right + 1, right: box.right },
  ];
  return [head, rest.filter((part) => part.top <= part.bottom && part.left <= part.right)];
}

function* cellsIn(box: CellRange): Generator<CellRange> {
  for (let row = box.top; row <= box.bottom; row++) for (let column = box.left; column <= box.right; column++) yield oneCell({ row, column });
}

const isBeside = (a: CellRange, b: CellRange): boolean => (a.top === b.top && a.left + 1 === b.left) || (a.left === b.left && a.top + 1 === b.top);

/** Some cells of a range, spread over it. */
function samplesOf(box: CellRange): CellRange[] {
  const at = (from: number, to: number, share: number): number => from + Math.floor((to - from) * share);
  return [
    [0, 0],
    [1, 1],
    [0.5, 0.5],
    [0, 1],
    [1, 0],
    [0.25, 0.75],
    [0.75, 0.25],
    [0.1, 0.4],
  ].map(([down = 0, across = 0]) => oneCell({ row: at(box.top, box.bottom, down), column: at(box.left, box.right, across) }));
}
