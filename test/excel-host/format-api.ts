import type { CellRange } from "../../src/core/grid/cell-ref";
import { ApiObject, fail, flagOf, numberOf, oneOf, PlainObject, type Properties } from "./api-object";
import { checkedLook, lookAt, SIDES, withLook, type Side } from "./look";
import { MAX_COLUMNS, MAX_ROWS, NO_CELL, type FakeSheet } from "./model";

const unbounded = (range: CellRange): boolean => range.bottom - range.top + 1 === MAX_ROWS || range.right - range.left + 1 === MAX_COLUMNS;

/** Calls for each cell of a range; an unbounded one only has the cells that hold something. */
export function eachCell(sheet: FakeSheet, range: CellRange, visit: (row: number, column: number) => void): void {
  if (unbounded(range)) {
    for (const { row, column } of sheet.filled(range)) visit(row, column);
    return;
  }
  for (let row = range.top; row <= range.bottom; row++) for (let column = range.left; column <= range.right; column++) visit(row, column);
}

/** The value of a path where all cells of the range agree, else null ("" for colours), as Excel answers. */
function uniform(sheet: FakeSheet, range: CellRange, path: string): unknown {
  const seen = new Set<unknown>();
  let mixed = false;
  eachCell(sheet, range, (row, column) => {
    const cell = sheet.cell(row, column);
    seen.add(lookAt(cell.look, path));
    mixed ||= cell.mixed && path.startsWith("font/");
  });
  if (mixed || seen.size > 1) return path.endsWith("color") ? "" : null;
  return seen.size === 1 ? [...seen][0] : lookAt(NO_CELL.look, path);
}

/** Sets a path on every cell of a range. */
export function setLook(sheet: FakeSheet, range: CellRange, path: string, value: unknown): void {
  sheet.guard();
  const checked = checkedLook(path, value);
  eachCell(sheet, range, (row, column) => {
    const cell = sheet.cell(row, column);
    const look = withLook(cell.look, path, checked);
    // a colour makes a fill, white too
    sheet.put(row, column, {
      ...cell,
      look: path === "fill/color" ? withLook(look, "fill/pattern", "Solid") : look,
      mixed: cell.mixed && !path.startsWith("font/"),
    });
  });
}

const lookProperties = (sheet: FakeSheet, range: CellRange, paths: readonly string[]): Properties =>
  Object.fromEntries(
    paths.map((path) => [
      path.slice(path.lastIndexOf("/") + 1),
      { get: () => uniform(sheet, range, path), set: (value: unknown) => setLook(sheet, range, path, value) },
    ]),
  );

/** Which cells of a range a border of it belongs to, and on which side. */
function borderParts(range: CellRange, edge: string): readonly (readonly [CellRange, Side])[] {
  switch (edge) {
    case "EdgeTop":
      return [[{ ...range, bottom: range.top }, "top"]];
    case "EdgeBottom":
      return [[{ ...range, top: range.bottom }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...range, right: range.left }, "left"]];
    case "EdgeRight":
      return [[{ ...range, left: range.right }, "right"]];
    case "InsideHorizontal":
      return range.top === range.bottom
        ? []
        : [
            [{ ...range, bottom: range.bottom - 1 }, "bottom"],
            [{ ...range, top: range.top + 1 }, "top"],
          ];
    case "InsideVertical":
      return range.left === range.right
        ? []
        : [
            [{ ...range, right: range.right - 1 }, "right"],
            [{ ...range, left: range.left + 1 }, "left"],
          ];
    default:
      return fail("InvalidArgument");
  }
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];

class BordersApi extends ApiObject {
  readonly type = "RangeBorderCollection";
  protected readonly properties = {};
  constructor(
    private readonly sheet: FakeSheet,
    private readonly range: CellRange,
  ) {
    super();
  }
  override readonly indexer = (key: unknown): ApiObject => {
    const parts = borderParts(this.range, oneOf(key, EDGES));
    return new PlainObject(
      "RangeBorder",
      Object.fromEntries(
        ["style", "weight", "color"].map((name) => [
          name,
          {
            get: () => (parts[0] ? uniform(this.sheet, parts[0][0], `borders/${parts[0][1]}/${name}`) : null),
            set: (value: unknown) => parts.forEach(([range, side]) => setLook(this.sheet, range, `borders/${side}/${name}`, value)),
          },
        ]),
      ),
    );
  };
  protected override readonly methods = { getItem: this.indexer };
}

/** Range.format. */
export function formatApi(sheet: FakeSheet, range: CellRange): ApiObject {
  return new PlainObject("RangeFormat", {
    ...lookProperties(sheet, range, ["horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel", "shrinkToFit", "textOrientation"]),
    font: {
      get: () =>
        new PlainObject(
          "RangeFont",
          lookProperties(
            sheet,
            range,
            ["name", "size", "bold", "italic", "color", "underline", "strikethrough"].map((name) => `font/${name}`),
          ),
        ),
    },
    fill: {
      get: () =>
        new PlainObject("RangeFill", lookProperties(sheet, range, ["fill/color", "fill/pattern"]), {
          clear: () => {
            setLook(sheet, range, "fill/color", "#FFFFFF");
            setLook(sheet, range, "fill/pattern", "None");
          },
        }),
    },
    borders: { get: () => new BordersApi(sheet, range) },
    protection: { get: () => new PlainObject("FormatProtection", lookProperties(sheet, range, ["protection/locked"])) },
    columnWidth: { get: () => columnWidth(sheet, range), set: (value) => setWidth(sheet, range, value) },
    rowHeight: { get: () => rowHeight(sheet, range), set: (value) => setHeight(sheet, range, value) },
    useStandardWidth: {
      get: () => columnWidth(sheet, range) === 54,
      set: (value) => {
        if (flagOf(value)) forget(sheet.columns, range.left, range.right);
      },
    },
    useStandardHeight: {
      get: () => rowHeight(sheet, range) === 14.25,
      set: (value) => {
        if (flagOf(value)) forget(sheet.rows, range.top, range.bottom);
      },
    },
  });
}

const columnWidth = (sheet: FakeSheet, range: CellRange): number => sheet.columns.get(range.left)?.width ?? 54;
const rowHeight = (sheet: FakeSheet, range: CellRange): number => sheet.rows.get(range.top)?.height ?? 14.25;

function setWidth(sheet: FakeSheet, range: CellRange, value: unknown): void {
  sheet.guard();
  const width = numberOf(value, 0, 1790);
  for (let column = range.left; column <= range.right; column++) sheet.columns.set(column, { ...sheet.columns.get(column), width });
}

function setHeight(sheet: FakeSheet, range: CellRange, value: unknown): void {
  sheet.guard();
  const height = numberOf(value, 0, 409.5);
  for (let row = range.top; row <= range.bottom; row++) sheet.rows.set(row, { ...sheet.rows.get(row), height });
}

/** Takes widths or heights off, and keeps what is hidden. */
function forget(sizes: Map<number, { hidden?: boolean }>, from: number, to: number): void {
  for (const [index, { hidden }] of [...sizes]) {
    if (index < from || index > to) continue;
    if (hidden === true) sizes.set(index, { hidden });
    else sizes.delete(index);
  }
}

/** One cell's look as getCellProperties answers it: only what was asked for. */
export function cellLook(sheet: FakeSheet, row: number, column: number, asked: { readonly [key: string]: unknown }): { [key: string]: unknown } {
  const one = { top: row, left: column, bottom: row, right: column };
  const answer: { [key: string]: unknown } = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (name === "borders") {
      answer[name] = Object.fromEntries(
        SIDES.map((side) => [side, Object.fromEntries(Object.keys(wanted ?? {}).map((part) => [part, uniform(sheet, one, `borders/${side}/${part}`)]))]),
      );
    } else if (typeof wanted === "object" && wanted !== null) {
      answer[name] = Object.fromEntries(Object.keys(wanted).map((part) => [part, uniform(sheet, one, `${name}/${part}`)]));
    } else if (wanted === true) answer[name] = uniform(sheet, one, name);
  }
  return answer;
}

/** Sets what setCellProperties was given for one cell. */
export function setCellLook(sheet: FakeSheet, row: number, column: number, look: { readonly [key: string]: unknown }, prefix = ""): void {
  const one = { top: row, left: column, bottom: row, right: column };
  for (const [name, value] of Object.entries(look)) {
    if (value === undefined) continue;
    if (typeof value === "object" && value !== null) setCellLook(sheet, row, column, { ...value }, `${prefix}${name}/`);
    else setLook(sheet, one, prefix + name, value);
  }
}
