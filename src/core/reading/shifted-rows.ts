import type { Vocabulary } from "../terms/vocabulary";
import type { FieldColumns } from "./body-rows";
import { withoutBlanks } from "../text/cell-text";
import { characterKinds, WHITE_SPACE } from "../text/character-kinds";
import { deadlineReader } from "../text/deadline";
import type { Field } from "../terms/field";
import { serialNumber } from "../text/numerals";
import { isPersonName } from "../text/persons";
import type { SheetView, Shift } from "./sheet-view";
import { endsLikeUnit, isPlace } from "../text/unit-names";

/** A column whose cells are told from others by what stands in them. */
interface TellingColumn {
  readonly column: number;
  readonly fits: (text: string) => boolean;
}

/** So many rows are looked at to learn what a column holds. */
const SAMPLE = 300;
/** So large a part of a column must look alike before a cell that does not can be said to have moved. */
const ALIKE = 0.8;

/**
 * The rows whose cells moved by one column, because a merged cell was lost or an empty one put in: where two marked
 * columns or more hold what belongs beside them, and moving the cells back puts every one of them right.
 */
export function findShifts(view: SheetView, first: number, fields: FieldColumns, vocabulary: Vocabulary): ReadonlyMap<number, Shift> {
  const shifts = new Map<number, Shift>();
  const marked = markedColumns(view, first, fields, vocabulary);
  if (marked.length < 2) return shifts;
  for (let row = first; row <= view.used.bottom; row++) {
    let wrong = 0;
    for (const { column, fits } of marked) {
      const text = view.text(row, column);
      if (text !== "" && !fits(text)) wrong++;
    }
    if (wrong < 2) continue;
    const shift = bestShift(view, row, marked, wrong);
    if (shift) shifts.set(row, shift);
  }
  return shifts;
}

function markedColumns(view: SheetView, first: number, fields: FieldColumns, vocabulary: Vocabulary): TellingColumn[] {
  const deadlines = deadlineReader(2000);
  const tests: { readonly [F in Field]?: (text: string) => boolean } = {
    serial: (text) => serialNumber(text) !== null,
    units: looksLikeUnits,
    leadUnit: looksLikeUnits,
    persons: looksLikePersons,
    leader: looksLikePersons,
    deadline: (text) => text.length <= 24 && deadlines(text).date !== null,
    status: (text) => vocabulary.status(text) !== null,
  };
  const marked: TellingColumn[] = [];
  for (const [field, columns] of fields) {
    const fits = tests[field];
    if (!fits) continue;
    for (const column of columns) {
      let filled = 0;
      let alike = 0;
      for (let row = first; row <= Math.min(view.used.bottom, first + SAMPLE - 1); row++) {
        const text = view.text(row, column);
        if (text === "" || (view.mergeAt(row, column)?.right ?? column) > column + 1) continue;
        filled++;
        if (fits(text)) alike++;
      }
      if (filled >= 2 && alike >= filled * (filled < 5 ? 0.6 : ALIKE)) marked.push({ column, fits });
    }
  }
  return marked.sort((a, b) => a.column - b.column);
}

/** 1 for what stands between names. */
const between = characterKinds([`${WHITE_SPACE}、，,；;/`, 1]);

function looksLikeUnits(text: string): boolean {
  let end = 0;
  while (end < text.length && between[text.charCodeAt(end)] === 0) end++;
  if (end > 1 && end <= 12 && endsLikeUnit(text.slice(0, end))) return true;
  if (text.length > 400 || /[。！？]/u.test(text)) return false;
  const names = text
    .split(/[\n、，,；;/ ]/u)
    .map(withoutBlanks)
    .filter((name) => name !== "");
  const units = names.filter((name) => name.length <= 20 && (endsLikeUnit(name) || isPlace(name)));
  return units.length > 0 && units.length * 2 >= names.length && !names.every(isPersonName);
}

function looksLikePersons(text: string): boolean {
  const names = text
    .split(/[\n、，,；;/]/u)
    .map(withoutBlanks)
    .filter((name) => name !== "");
  return names.length > 0 && names.filter((name) => isPersonName(name) || /(?:长|人|负责人|书记|主任)$/u.test(name)).length * 2 >= names.length;
}

/**
 * The shift that puts every marked column right, with as few cells moved as will do; null if none does. Nothing may be
 * pushed over the edge or over another cell.
 */
function bestShift(view: SheetView, row: number, marked: readonly TellingColumn[], wrong: number): Shift | null {
  const { left, right } = view.used;
  let best: Shift | null = null;
  let most = wrong - 1;
  for (const by of [-1, 1] as const) {
    if (by === -1 && view.text(row, right) !== "") continue;
    for (let from = right; from > left; from--) {
      if (by === 1 && view.text(row, from) !== "") continue;
      const source = (column: number): number => (column < from ? column : by === -1 && column === from ? 0 : column + by);
      const moved = marked.map(({ column, fits }) => ({ text: source(column) === 0 ? "" : view.text(row, source(column)), fits }));
      const filled = moved.filter(({ text }) => text !== "");
      if (filled.length > most && filled.every(({ text, fits }) => fits(text))) {
        best = { from, by };
        most = filled.length;
      }
    }
  }
  return best;
}
