import type { TableBlock, ChartBlock } from "../document";
import type { CellStyle, SheetChart } from "../laid-out-sheet";
import { STATUSES } from "../../terms/status";
import { STATUS_COLORS } from "./look";
import type { SheetWriter } from "./sheet-writer";
import type { PlacedTable } from "./table-block";

/** Points. */
const TALLEST = 300;
const LOWEST = 180;
/** More bars than this cannot be read. */
const MOST_BARS = 20;

/** Whether a chart has anything to draw. */
export function isDrawn(chart: ChartBlock, tables: readonly TableBlock[]): boolean {
  const table = tables.find(({ id }) => id === chart.table);
  return table !== undefined && (chart.shape === "shares" || plainRows(chart, table) > 0);
}

/**
 * Rows for the charts, one as tall as each, on pages of their own. Returns them. They have a look though nothing stands in
 * them: a host counts a row without any as none of the sheet, and would not put its height back.
 */
export function reserveCharts(count: number, sheet: SheetWriter, look: CellStyle): readonly number[] {
  if (count === 0) return [];
  sheet.newPage();
  const height = Math.max(LOWEST, Math.min(TALLEST, Math.floor(sheet.room / count) - 1));
  return Array.from({ length: count }, () => {
    const row = sheet.addRow(height);
    sheet.paint({ top: row, left: 1, bottom: row, right: sheet.columns }, look);
    return row;
  });
}

/** The charts, each in its row over the whole width. */
export function placeCharts(charts: readonly ChartBlock[], tables: readonly PlacedTable[], rows: readonly number[], columns: number): readonly SheetChart[] {
  return charts.flatMap((chart, index) => {
    const table = tables.find((one) => one.table.id === chart.table);
    const data = table && chartData(chart, table);
    const row = rows[index];
    if (!data || row === undefined) return [];
    return [
      {
        shape: chart.shape === "shares" ? ("pie" as const) : chart.shape,
        title: chart.title,
        ...data,
        place: { top: row, left: 1, bottom: row, right: columns },
      },
    ];
  });
}

function chartData(chart: ChartBlock, placed: PlacedTable): Pick<SheetChart, "categories" | "series"> | null {
  const columnOf = (id: string): number | null => placed.spans[placed.columns.findIndex((column) => column.id === id)]?.left ?? null;
  const color = (id: string): string => STATUS_COLORS[STATUSES.find((status) => status === id) ?? "suspended"];
  const categories = columnOf(chart.categories);
  const series = chart.series.flatMap((id) => {
    const column = columnOf(id);
    return column === null ? [] : [{ id, column }];
  });
  const first = series[0];
  if (categories === null || !first) return null;
  if (chart.shape === "shares") {
    const last = series.at(-1) ?? first;
    if (last.column - first.column !== series.length - 1) return null;
    const line = (row: number): SheetChart["categories"] => ({ top: row, left: first.column, bottom: row, right: last.column });
    return {
      categories: line(placed.header[1]),
      series: [{ name: { row: placed.bottom, column: categories }, values: line(placed.bottom), color: color(first.id) }],
    };
  }
  const count = plainRows(chart, placed.table);
  const top = placed.rows[0];
  const bottom = placed.rows[count - 1];
  if (count === 0 || top === undefined || bottom === undefined) return null;
  const down = (column: number): SheetChart["categories"] => ({ top, left: column, bottom, right: column });
  return {
    categories: down(categories),
    series: series.map(({ id, column }) => ({ name: nameCell(id, column, placed), values: down(column), color: color(id) })),
  };
}

/** The status word stands in the first header row where the columns are grouped by status, else over the figures. */
function nameCell(id: string, column: number, placed: PlacedTable): { row: number; column: number } {
  const own = placed.columns.find((one) => one.id === id);
  const shared = placed.columns.some((one) => one.id === `${id}-share`);
  return { row: own?.group !== undefined && shared ? placed.header[0] : placed.header[1], column };
}

/** How many of the first rows are drawn: up to the first heading or total; of bars, as long as there is a figure. */
function plainRows(chart: ChartBlock, table: TableBlock): number {
  let count = 0;
  for (const row of table.rows) {
    if (row.heading !== undefined || row.cells.some((cell) => cell.tone === "total")) break;
    if (chart.shape === "bars") {
      const index = table.columns.findIndex((column) => column.id === chart.series[0]);
      const cell = row.cells[index];
      if (count >= MOST_BARS || cell?.kind !== "integer" || !cell.value) break;
    }
    count++;
  }
  return count;
}
