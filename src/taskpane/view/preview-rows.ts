import { inRange } from "../../core/grid/cell-ref";
import { fromSerialDay } from "../../core/text/plain-date";
import type { CellStyle, LaidOutSheet } from "../../core/reports/laid-out-sheet";

export interface PreviewCell {
  readonly column: number;
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly style: CellStyle | null;
}

/** Rows drawn in the pane; the sheet itself has them all. */
const MOST_ROWS = 40;

/** The first rows of a laid-out sheet as a table: covered cells of a merge left out, spans cut at the last row shown. */
export function previewRows(sheet: LaidOutSheet): { readonly rows: readonly (readonly PreviewCell[])[]; readonly more: number } {
  const shown = Math.min(sheet.values.length, MOST_ROWS);
  const merges = sheet.merges.filter((merge) => merge.top <= shown);
  const regions = sheet.regions.filter((region) => region.range.top <= shown);
  const rows = sheet.values.slice(0, shown).map((values, r) => {
    const row = r + 1;
    const here = merges.filter((merge) => merge.top <= row && merge.bottom >= row);
    const styles = regions.filter(({ range }) => range.top <= row && range.bottom >= row);
    return values.flatMap((value, c): PreviewCell[] => {
      const column = c + 1;
      const merge = here.find((one) => one.left <= column && one.right >= column);
      if (merge && (merge.top !== row || merge.left !== column)) return [];
      // regions are in writing order: the last one that holds the cell is what it looks like
      const region = styles.filter(({ range }) => inRange({ row, column }, range)).at(-1);
      const style = region === undefined ? null : (sheet.styles[region.style] ?? null);
      const rowSpan = merge ? Math.min(merge.bottom, shown) - row + 1 : 1;
      return [{ column, text: shownValue(value, style), rowSpan, colSpan: merge ? merge.right - column + 1 : 1, style }];
    });
  });
  return { rows, more: sheet.values.length - shown };
}

function shownValue(value: string | number | null, style: CellStyle | null): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  switch (style?.format) {
    case "percent-1":
      return `${(value * 100).toFixed(1)}%`;
    case "decimal-1":
      return value.toFixed(1);
    case "date":
      return fromSerialDay(value);
    default:
      return String(value);
  }
}
