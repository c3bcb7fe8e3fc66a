import type { BodyRow, FieldColumns } from "./body-rows";
import type { SheetView } from "./sheet-view";
import { sectionTitle } from "./section-title";
import { totalsPart } from "./total-words";
import type { Field } from "../terms/field";
import { foldWidth, withoutBlanks } from "../text/cell-text";
import { serialNumber } from "../text/numerals";
import type { ColumnUse, PrintedTotal, TotalFigure } from "../table/progress-table";
import { rowText } from "./row-texts";

/** The rows of a body with its totals found, and what the totals say. */
export interface SettledTotals {
  readonly body: readonly BodyRow[];
  readonly totals: readonly PrintedTotal[];
}

/** What is no amount that rows add up to, by the heading. */
const NOT_ADDED = /[率比%％均价]|排名|名次|位次|权重|年[份限]|电话|[编序]号|日期|时[间限]|^[上同环]/u;
const ADDED: ReadonlySet<Field | null> = new Set<Field | null>(["plannedAmount", "actualAmount", "target", "progress", null]);
/** What an item says of itself and a total does not. */
const SAID: readonly Field[] = ["progress", "status", "target", "measures", "leadUnit", "units", "persons", "leader", "nextStep", "obstacles"];
const FIGURE = /^[-+]?\d[\d,]*(?:\.\d+)?[\u4e00-\u9fff]{0,2}$/u;
const NONE = /^[-—–－/／\\无]*$/u;

/** An amount as a cell shows it, with its decimal places. */
interface ShownAmount {
  readonly value: number;
  readonly places: number;
}

/** A column of amounts in some rows, added up. */
interface Sum {
  readonly value: number;
  readonly places: number;
  /** Rows that hold an amount, and those of them that are not 0. */
  readonly filled: number;
  readonly counted: number;
  /** A cell holds what is no amount, so that the sum is not known. */
  readonly broken: boolean;
}

/**
 * Finds the rows that are totals by their figures alone: without a number of their own where the others have one, saying
 * nothing of themselves, every amount the sum of the rows that they stand over, under, or among. Then adds up what each
 * printed total (found so or by its word) and each section with figures in its heading stands for.
 */
export function settleTotals(view: SheetView, body: readonly BodyRow[], fields: FieldColumns, columns: readonly ColumnUse[]): SettledTotals {
  const adder = rowAdder(view, fields, columns);
  if (adder.columns.length === 0) return { body, totals: [] };
  const found = byFigures(view, body, fields, columns, adder);
  const settled =
    found.size === 0 ? body : body.map((row) => (found.has(row.row) ? { row: row.row, kind: "total" as const, text: rowText(view, row.row) } : row));
  const everything = settled.flatMap(({ row, kind }) => (kind === "data" && !adder.isPart(row) ? [row] : []));
  const totals: PrintedTotal[] = [];
  settled.forEach((entry, at) => {
    if (entry.kind !== "total" && entry.kind !== "section") return;
    const printed = adder.figuresOf(entry.row);
    // a mean is no sum of its rows
    if (printed.size === 0 || entry.text.includes("平均")) return;
    const scopes =
      entry.kind === "section"
        ? [under(settled, at, adder)]
        : totalsPart(entry.text)
          ? [above(settled, at, adder), under(settled, at, adder)]
          : [everything, above(settled, at, adder), under(settled, at, adder)];
    const figures = best(
      scopes.map((rows) => adder.alike(entry.row, rows)),
      printed,
      adder,
    );
    if (figures.length > 0) totals.push({ row: entry.row, text: entry.text, figures });
  });
  return { body: settled, totals };
}

/** The rows between a total and the one before, or the heading row over them. */
function above(body: readonly BodyRow[], at: number, adder: RowAdder): readonly number[] {
  const rows: number[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const entry = body[index];
    if (!entry || entry.kind === "total" || entry.kind === "section") break;
    if (entry.kind === "data" && !adder.isPart(entry.row)) rows.unshift(entry.row);
  }
  return rows;
}

/** The rows below a total up to the next, those below a section up to the next that stands beside it. */
function under(body: readonly BodyRow[], at: number, adder: RowAdder): readonly number[] {
  const rows: number[] = [];
  const head = body[at];
  const numbering = head?.kind === "section" ? sectionTitle(head.text).numbering : null;
  for (const entry of body.slice(at + 1)) {
    if (entry.kind === "section" && (numbering === null || numbering === "none" || sectionTitle(entry.text).numbering === numbering)) break;
    if (entry.kind === "total" && numbering === null) break;
    if (entry.kind === "data" && !adder.isPart(entry.row)) rows.push(entry.row);
  }
  return rows;
}

/** What a total says beside what its rows make: of the rows that it may stand for, those that most of its figures fit; of equals the first. */
function best(scopes: readonly (readonly number[])[], printed: ReadonlyMap<number, ShownAmount>, adder: RowAdder): readonly TotalFigure[] {
  let chosen: readonly TotalFigure[] = [];
  let most = -1;
  for (const rows of scopes) {
    const figures = compare(rows, printed, adder);
    const agreeing = figures.filter(({ agrees }) => agrees).length;
    if (figures.length > 0 && agreeing > most) {
      most = agreeing;
      chosen = figures;
    }
  }
  return chosen;
}

function compare(rows: readonly number[], printed: ReadonlyMap<number, ShownAmount>, adder: RowAdder): readonly TotalFigure[] {
  const figures: TotalFigure[] = [];
  const mixed = adder.countsInSeveral(rows);
  for (const [column, figure] of printed) {
    const sum = adder.sum(rows, column);
    if (sum.broken || sum.filled < 2) continue;
    const agrees = fits(figure, sum);
    // 座 and 公里 come to nothing together
    if (agrees || !mixed) figures.push({ column, printed: figure.value, sum: sum.value, rows: sum.filled, agrees });
  }
  return figures;
}

/** Whether a printed total is a sum: to the last place where both are whole, else with what rounding may do. */
function fits(printed: ShownAmount, sum: Sum): boolean {
  const rounded = sum.places === 0 ? 0 : (sum.filled * 10 ** -sum.places) / 2;
  const shown = printed.places < sum.places ? 10 ** -printed.places / 2 : 0;
  return Math.abs(printed.value - sum.value) <= Math.max(rounded, shown) + 1e-9 * Math.max(1, Math.abs(sum.value));
}

/** Rows that are the sums of the others, by their figures alone. */
function byFigures(view: SheetView, body: readonly BodyRow[], fields: FieldColumns, columns: readonly ColumnUse[], adder: RowAdder): ReadonlySet<number> {
  const data = body.flatMap(({ row, kind }, at) => (kind === "data" ? [{ row, at }] : []));
  const [serial] = fields.get("serial") ?? [];
  const said = SAID.flatMap((field) => fields.get(field) ?? []);
  const first = Math.min(...columns.map(({ column }) => column));
  // what stands at the left names the row, whatever the column means
  const silent = (row: number): boolean =>
    said.every((column) => column === first || NONE.test(withoutBlanks(view.text(row, column))) || toFigure(view, row, column) !== null);
  const unnumbered = (row: number): boolean => serial !== undefined && view.anchorRow(row, serial) === row && serialNumber(view.text(row, serial)) === null;
  const ends = [data[0], data.at(-1)];
  const candidates = (serial === undefined ? ends.flatMap((one) => one ?? []) : data.filter(({ row }) => unnumbered(row))).filter(
    ({ row }) => silent(row) && !adder.isPart(row) && adder.figuresOf(row).size > 0,
  );
  const found = new Set<number>();
  // where none has a number, being unnumbered says nothing
  if (candidates.length === 0 || (serial !== undefined && candidates.length * 2 > data.length)) return found;
  const chosen = new Set(candidates.map(({ row }) => row));
  const others = data.flatMap(({ row }) => ((serial !== undefined && chosen.has(row)) || adder.isPart(row) ? [] : [row]));
  for (const { row, at } of candidates) {
    const printed = adder.figuresOf(row);
    const near = (rows: readonly number[]): readonly number[] => rows.filter((one) => !chosen.has(one));
    const scopes = serial === undefined ? [others.filter((one) => one !== row)] : [others, near(above(body, at, adder)), near(under(body, at, adder))];
    for (const rows of scopes) {
      const figures = compare(rows, printed, adder);
      const spread = Math.max(0, ...figures.map(({ column }) => adder.sum(rows, column).counted));
      const telling = serial !== undefined || figures.length >= 2 || spread >= 3;
      if (figures.length === printed.size && figures.every(({ agrees }) => agrees) && spread >= 2 && telling) found.add(row);
    }
  }
  return found;
}

interface RowAdder {
  /** The columns whose amounts may be added up. */
  readonly columns: readonly number[];
  /** The amounts of a row by column. */
  figuresOf(row: number): ReadonlyMap<number, ShownAmount>;
  sum(rows: readonly number[], column: number): Sum;
  /** Of some rows those that say the same sub-task as a total does; all where it says none. */
  alike(total: number, rows: readonly number[]): readonly number[];
  /** Whether the rows count in more than one unit of measure. */
  countsInSeveral(rows: readonly number[]): boolean;
  /** Whether a row is a part of the one above (其中：…), which has counted it already. */
  isPart(row: number): boolean;
}

function rowAdder(view: SheetView, fields: FieldColumns, columns: readonly ColumnUse[]): RowAdder {
  const added = columns.filter(({ field, heading }) => ADDED.has(field) && !NOT_ADDED.test(heading.split("\n").at(-1) ?? "")).map(({ column }) => column);
  const names = [...(fields.get("task") ?? []), ...(fields.get("subtask") ?? [])];
  const sums = new Map<readonly number[], Map<number, Sum>>();
  const [measure] = fields.get("measureUnit") ?? [];
  const [subtask] = fields.get("subtask") ?? [];
  return {
    columns: added,
    figuresOf(row) {
      const figures = new Map<number, ShownAmount>();
      for (const column of added) {
        const figure = toFigure(view, row, column);
        if (figure) figures.set(column, figure);
      }
      return figures;
    },
    sum(rows, column) {
      const known = sums.get(rows) ?? new Map<number, Sum>();
      sums.set(rows, known);
      const sum = known.get(column) ?? addUp(view, rows, column);
      known.set(column, sum);
      return sum;
    },
    alike(total, rows) {
      const text = subtask === undefined ? "" : view.text(total, subtask);
      return text === "" ? rows : rows.filter((row) => subtask !== undefined && view.text(row, subtask) === text);
    },
    countsInSeveral: (rows) =>
      measure !== undefined && new Set(rows.map((row) => withoutBlanks(view.text(row, measure))).filter((text) => text !== "")).size > 1,
    isPart: (row) => names.some((column) => /^\s*其中|^[\s\u3000]/u.test(view.text(row, column))),
  };
}

function addUp(view: SheetView, rows: readonly number[], column: number): Sum {
  let value = 0;
  let places = 0;
  let filled = 0;
  let counted = 0;
  let broken = false;
  for (const row of rows) {
    const figure = toFigure(view, row, column);
    if (figure) {
      value += figure.value;
      places = Math.max(places, figure.places);
      filled++;
      if (figure.value !== 0) counted++;
    } else if (!NONE.test(withoutBlanks(view.text(row, column)))) broken = true;
  }
  return { value: Number(value.toPrecision(13)), places, filled, counted, broken };
}

/** The amount of a cell that holds nothing else; null for any other cell. */
function toFigure(view: SheetView, row: number, column: number): ShownAmount | null {
  const value = view.value(row, column);
  if (typeof value === "number") return { value, places: decimalsOf(String(Number(value.toPrecision(12)))) };
  const text = withoutBlanks(foldWidth(view.text(row, column))).replaceAll("，", ",");
  if (text === "" || text.length > 24 || !FIGURE.test(text) || /[%月日年号]/u.test(text)) return null;
  const digits = text.replace(/[\u4e00-\u9fff,]/gu, "");
  return { value: Number(digits), places: decimalsOf(digits) };
}

const decimalsOf = (digits: string): number => digits.split(".")[1]?.length ?? 0;
