import type { ShownSheet } from "../../app/workbook";
import type { CellRef } from "../../core/grid/cell-ref";
import type { CellValue } from "../../core/grid/cell-value";
import { cellAt, type Grid } from "../../core/grid/grid";
import type { CellStyle } from "../../core/reports/laid-out-sheet";

/** How a sheet looks, as plain data: a view without its grid. */
export interface Picture extends Pick<ShownSheet, "columnWidths" | "rowHeights" | "frozenRows" | "frozenColumns" | "links" | "charts" | "printing"> {
  /** How many rows and columns from A1 on it tells of; beyond, every cell looks like the last one. */
  readonly rows: number;
  readonly columns: number;
  readonly styles: readonly CellStyle[];
  /** Index into `styles`, row by row. */
  readonly styleOf: Uint16Array;
  /** By place as in `styleOf`: where what is shown is not the plain value. */
  readonly texts: ReadonlyMap<number, string>;
}

/** Blank cells around the table are drawn too: so many of them have a look of their own. */
const AROUND = { rows: 16, columns: 8 };

/** A view as plain data. */
export function pictureOf(view: ShownSheet): Picture {
  const { grid } = view;
  const rows = grid.origin.row - 1 + grid.values.length + AROUND.rows;
  const columns = grid.origin.column - 1 + (grid.values[0]?.length ?? 0) + AROUND.columns;
  const styles: CellStyle[] = [];
  const indexes = new Map<CellStyle, number>();
  const styleOf = new Uint16Array(rows * columns);
  const texts = new Map<number, string>();
  for (let row = 1, place = 0; row <= rows; row++) {
    for (let column = 1; column <= columns; column++, place++) {
      const cell = { row, column };
      const style = view.style(cell);
      let index = indexes.get(style);
      if (index === undefined) {
        indexes.set(style, (index = styles.length));
        styles.push(style);
      }
      styleOf[place] = index;
      const value = cellAt(grid, cell);
      if (value === null) continue;
      const text = view.text(cell);
      if (text !== plainText(value)) texts.set(place, text);
    }
  }
  const { columnWidths, rowHeights, frozenRows, frozenColumns, links, charts, printing } = view;
  return {
    columnWidths,
    rowHeights,
    ...(frozenRows === undefined ? {} : { frozenRows }),
    ...(frozenColumns === undefined ? {} : { frozenColumns }),
    ...(links === undefined ? {} : { links }),
    ...(charts === undefined ? {} : { charts }),
    ...(printing === undefined ? {} : { printing }),
    rows,
    columns,
    styles,
    styleOf,
    texts,
  };
}

/** The view that a picture was made of. */
export function viewOfPicture(grid: Grid, picture: Picture): ShownSheet {
  const { rows, columns, styles, styleOf, texts, ...sizes } = picture;
  const placeOf = ({ row, column }: CellRef): number => (Math.min(row, rows) - 1) * columns + Math.min(column, columns) - 1;
  const [first] = styles;
  return {
    ...sizes,
    grid,
    text: (cell) => {
      const value = cellAt(grid, cell);
      return value === null ? "" : (texts.get(placeOf(cell)) ?? plainText(value));
    },
    style: (cell) => {
      const style = styles[styleOf[placeOf(cell)] ?? 0] ?? first;
      if (style === undefined) throw new RangeError("a picture without a style");
      return style;
    },
  };
}

function plainText(value: Exclude<CellValue, null>): string {
  if (typeof value === "object") return "error" in value ? value.error : "";
  return String(value);
}
