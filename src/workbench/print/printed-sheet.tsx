import { useEffect, useState, type CSSProperties, type ReactNode } from "react";
import { createPortal, flushSync } from "react-dom";
import type { ShownSheet } from "../../app/workbook";
import type { CellRange } from "../../core/grid/cell-ref";
import type { WorkbenchMessages } from "../../core/messages/workbench";
import { useChartPen, type ChartPen } from "../chart/use-chart-picture";
import { cellLook } from "../sheet/cell-look";
import { geometryOf, PLAIN_LOOK, type Geometry, type SheetLook } from "../sheet/geometry";
import { PLAIN_PRINTING, pageStyle, printedScale } from "./page-style";
import { placedCharts, PrintedChart } from "./printed-charts";

interface PrintedSheetProps {
  readonly words: WorkbenchMessages["sheet"]["chart"];
  /** Widths that a person drew are not in the file, and not printed. */
  readonly view: ShownSheet | null;
  readonly file: string;
}

/** On paper there is the sheet and nothing else. */
const ALONE =
  "@media print { html, body { height: auto !important; overflow: visible !important; } #root { display: none !important; } } @media screen { [data-printed] { display: none; } }";

/**
 * The sheet in front as it is printed, by its own print set-up: drawn only while the browser prints, however that was
 * asked for, and whole, where the grid draws what is seen.
 */
export function PrintedSheet({ words, view, file }: PrintedSheetProps) {
  const [printing, setPrinting] = useState(false);
  // here before it is printed: the browser does not wait
  const pen = useChartPen((view?.charts ?? []).some(({ figures }) => figures !== null));
  useEffect(() => {
    // the browser takes what is there when this returns
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return printing && view ? createPortal(<Pages view={view} file={file} charts={{ words, pen }} />, document.body) : null;
}

/** What charts are drawn with. */
interface ChartDrawing {
  readonly words: WorkbenchMessages["sheet"]["chart"];
  readonly pen: ChartPen;
}

function Pages({ view, file, charts }: { readonly view: ShownSheet; readonly file: string; readonly charts: ChartDrawing }) {
  const setup = view.printing ?? PLAIN_PRINTING;
  const whole = geometryOf(view, PLAIN_LOOK);
  const areas = setup.areas.length > 0 ? setup.areas : [usedArea(view)];
  return (
    <div data-printed>
      <style>{ALONE + pageStyle(setup, { file, sheet: view.grid.sheet.name })}</style>
      {areas.map((area, at) => {
        const look: SheetLook = { ...PLAIN_LOOK, zoom: printedScale(setup, sizeOfArea(whole, area)) };
        return <Area key={`${area.top}/${area.left}`} view={view} area={area} look={look} first={at === 0} charts={charts} />;
      })}
    </div>
  );
}

interface AreaProps {
  readonly view: ShownSheet;
  readonly area: CellRange;
  readonly look: SheetLook;
  readonly first: boolean;
  readonly charts: ChartDrawing;
}

/** An area of the sheet: what stands over the repeated rows, then the rest under them. */
function Area({ view, area, look, first, charts }: AreaProps) {
  const geometry = geometryOf(view, look);
  const { repeatRows, breaks, centred } = view.printing ?? PLAIN_PRINTING;
  const columns = numbers(area.left, area.right).filter((column) => geometry.columnWidths[column - 1] !== 0);
  const rows = (from: number, to: number): readonly number[] => numbers(from, to).filter((row) => geometry.rowHeights[row - 1] !== 0);
  const repeated = repeatRows ? rows(...repeatRows) : [];
  const over = repeatRows ? rows(area.top, Math.min(area.bottom, repeatRows[0] - 1)) : [];
  const under = rows(repeatRows ? Math.max(area.top, repeatRows[1] + 1) : area.top, area.bottom);
  const placed = placedCharts(view.charts ?? [], geometry, look.zoom, area, [...over, ...repeated, ...under], columns);
  const row = (number: number) => (
    <PrintedRow key={number} row={number} view={view} geometry={geometry} area={area} columns={columns} breaks={breaks.includes(number) && number !== area.top}>
      {(column) =>
        placed
          .filter((chart) => chart.row === number && chart.column === column)
          .map((chart, index) => <PrintedChart key={index} placed={chart} zoom={look.zoom} {...charts} />)
      }
    </PrintedRow>
  );
  const width = columns.reduce((sum, column) => sum + (geometry.columnWidths[column - 1] ?? 0), 0);
  const style: CSSProperties & { readonly "--sheet-zoom": number } = {
    "--sheet-zoom": look.zoom,
    tableLayout: "fixed",
    borderCollapse: "collapse",
    width,
    margin: centred ? "0 auto" : 0,
    color: "#000",
    background: "#fff",
  };
  const table = (body: ReactNode, head: ReactNode) => (
    <table style={style}>
      <colgroup>
        {columns.map((column) => (
          <col key={column} style={{ width: geometry.columnWidths[column - 1] }} />
        ))}
      </colgroup>
      {head}
      <tbody>{body}</tbody>
    </table>
  );
  return (
    <div style={first ? {} : { breakBefore: "page" }}>
      {over.length > 0 && table(over.map(row), null)}
      {table(under.map(row), repeated.length > 0 ? <thead>{repeated.map(row)}</thead> : null)}
    </div>
  );
}

interface PrintedRowProps {
  readonly row: number;
  readonly view: ShownSheet;
  readonly geometry: Geometry;
  readonly area: CellRange;
  readonly columns: readonly number[];
  readonly breaks: boolean;
  /** What lies over the cells from that of a column on. */
  readonly children: (column: number) => readonly ReactNode[];
}

function PrintedRow({ row, view, geometry, area, columns, breaks, children }: PrintedRowProps) {
  const merges = geometry.mergesTouching(row, row);
  return (
    <tr style={{ height: geometry.rowHeights[row - 1], breakInside: "avoid", ...(breaks ? { breakBefore: "page" } : {}) }}>
      {columns.map((column) => {
        const merge = merges.find((one) => column >= one.left && column <= one.right);
        if (merge && (merge.top !== row || column !== Math.max(merge.left, columns[0] ?? 1))) return null;
        const cell = { row, column: merge?.left ?? column };
        const style = view.style(cell);
        const look = cellLook(style);
        const over = children(column);
        return (
          <td
            key={column}
            colSpan={merge ? columns.filter((one) => one >= merge.left && one <= merge.right).length : 1}
            rowSpan={merge ? numbers(merge.top, Math.min(merge.bottom, area.bottom)).filter((one) => geometry.rowHeights[one - 1] !== 0).length : 1}
            style={{
              ...look,
              lineHeight: 1.25,
              padding: "1px 3px",
              verticalAlign: "middle",
              overflowWrap: "anywhere",
              ...(over.length > 0 ? { position: "relative", overflow: "visible" } : { overflow: "hidden" }),
              border: style.border === "none" ? "none" : "0.5pt solid #000",
              printColorAdjust: "exact",
            }}
          >
            {view.text(cell)}
            {over}
          </td>
        );
      })}
    </tr>
  );
}

const numbers = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

function usedArea({ grid, charts }: ShownSheet): CellRange {
  const { origin, values, merges } = grid;
  const bottom = origin.row + values.length - 1;
  const right = origin.column + (values[0]?.length ?? 0) - 1;
  const drawn = (charts ?? []).map(({ to }) => to.cell);
  return {
    top: 1,
    left: 1,
    bottom: Math.max(
      merges.reduce((most, merge) => Math.max(most, merge.bottom), Math.max(1, bottom)),
      ...drawn.map(({ row }) => row),
    ),
    right: Math.max(
      merges.reduce((most, merge) => Math.max(most, merge.right), Math.max(1, right)),
      ...drawn.map(({ column }) => column),
    ),
  };
}

/** In CSS pixels, as large as the file says. */
function sizeOfArea({ columnStarts, rowStarts }: Geometry, { top, left, bottom, right }: CellRange): { readonly width: number; readonly height: number } {
  return {
    width: (columnStarts[right] ?? columnStarts.at(-1) ?? 0) - (columnStarts[left - 1] ?? 0),
    height: (rowStarts[bottom] ?? rowStarts.at(-1) ?? 0) - (rowStarts[top - 1] ?? 0),
  };
}
