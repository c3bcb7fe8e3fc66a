import { isNumberField } from "../terms/field-traits";
import type { Field } from "../terms/field";
import type { HeadingReader } from "../terms/headings";
import { endsLikeUnit, isPlace } from "../text/unit-names";
import type { Header, HeaderColumn } from "./find-header";
import type { CellRef } from "../grid/cell-ref";
import type { SheetView } from "./sheet-view";
import { totalName } from "./total-words";

/** Columns that each hold the same figure of another place. */
export interface CrossedColumns {
  readonly columns: readonly { readonly column: number; readonly cell: CellRef }[];
  /** Columns of the same run that add the others up (全区, 合计). */
  readonly totals: readonly number[];
  /** What the figure says. */
  readonly field: Field;
}

/** So many places side by side are a run. */
const ENOUGH = 3;
const RATE = /率|比例|百分比|进度/u;
const DONE = /完成|办结|实际|已/u;
const SHARE = /^\d+(?:\.\d+)?[%％]$/u;
const FIGURE = /^-?\d[\d,]*(?:\.\d+)?[%％]?$/u;

/**
 * Works as rows and places as columns, one figure where they cross: three columns or more side by side that are headed by
 * the names of places or units and hold figures. What the figure says is told by a heading over all of them, by a percent sign
 * in its cells, or by the title; null where nothing tells it, or there is no such run.
 */
export function crossedColumns(view: SheetView, header: Header, headings: HeadingReader): CrossedColumns | null {
  const named = header.columns.filter(({ label }) => label !== "");
  let run: HeaderColumn[] = [];
  let best: readonly HeaderColumn[] = [];
  for (const column of named) {
    run = namesPlace(column, headings) && holdsFigures(view, header, column.column) ? [...run, column] : [];
    if (run.length > best.length) best = run;
  }
  const places = best.filter(({ label }) => totalName(label) === null);
  const field = places.length >= ENOUGH ? fieldOf(view, header, best, headings) : null;
  if (field === null) return null;
  return {
    columns: places.map(({ column }) => ({ column, cell: headingPlace(view, header, column) })),
    totals: best.filter(({ label }) => totalName(label) !== null).map(({ column }) => column),
    field,
  };
}

/** A name of its own: 城东街道, 县水利局, and 全区 among them; no word of the trade (责任单位). */
function namesPlace({ label }: HeaderColumn, headings: HeadingReader): boolean {
  const name = label.replace(/\s/gu, "");
  if (totalName(name) !== null) return true;
  // 转办, 已督办 are done with things, and no offices
  return (
    name.length >= 3 &&
    name.length <= 12 &&
    !/^[已未待应拟需]/u.test(name) &&
    (endsLikeUnit(name) || isPlace(name)) &&
    (headings.meaning(label)?.certainty ?? 0) <= 1
  );
}

function holdsFigures(view: SheetView, header: Header, column: number): boolean {
  let filled = 0;
  let figures = 0;
  for (let row = header.bottom + 1; row <= view.used.bottom; row++) {
    const text = view.text(row, column).trim();
    if (text === "") continue;
    filled++;
    if (typeof view.value(row, column) === "number" || FIGURE.test(text)) figures++;
  }
  return figures > 0 && figures >= filled * 0.8;
}

function fieldOf(view: SheetView, header: Header, run: readonly HeaderColumn[], headings: HeadingReader): Field | null {
  const [first] = run;
  if (!first) return null;
  const group = run.every(({ group }) => group === first.group) ? first.group : "";
  const over = group === "" ? undefined : headings.meaning(group.replaceAll("\n", ""))?.field;
  if (over && isNumberField(over)) return over;
  let shares = 0;
  let filled = 0;
  for (let row = header.bottom + 1; row <= view.used.bottom; row++) {
    const text = view.text(row, first.column).trim();
    if (text === "") continue;
    filled++;
    if (SHARE.test(text)) shares++;
  }
  const title = titleOver(view, header);
  if (shares === filled || RATE.test(title)) return "completionRate";
  return DONE.test(title) ? "actualAmount" : null;
}

function titleOver(view: SheetView, header: Header): string {
  const texts: string[] = [];
  for (let row = view.used.top; row < header.top; row++)
    for (let column = view.used.left; column <= view.used.right; column++) texts.push(view.text(row, column));
  return texts.join("");
}

/** The lowest heading cell over a column. */
function headingPlace(view: SheetView, header: Header, column: number): CellRef {
  for (let row = header.bottom; row > header.top; row--) {
    const anchor = view.anchor(row, column);
    if (view.text(anchor.row, anchor.column) !== "") return anchor;
  }
  return view.anchor(header.top, column);
}
