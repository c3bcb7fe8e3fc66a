import { readXlsx } from "hucre/xlsx";
import { sheetId, type Grid } from "../../core/grid/grid";
import type { CellValue } from "../../core/grid/cell-value";
import { stampOf } from "../../core/grid/stamp";

/** The sheets of an .xlsx as grids. First cut: values and merges. */
export async function readGrids(bytes: Uint8Array): Promise<readonly Grid[]> {
  const book = await readXlsx(bytes);
  return book.sheets.map((sheet, index) => {
    const width = Math.max(0, ...sheet.rows.map((row) => row.length));
    const values = sheet.rows.map((row) => Array.from({ length: width }, (_, c) => cellValue(row[c])));
    const origin = { row: 1, column: 1 };
    return {
      sheet: {
        id: sheetId(String(index + 1)), name: sheet.name, visible: sheet.hidden !== true, active: index === 0,
        protected: false, filtered: false, ours: null,
      },
      origin,
      values,
      merges: (sheet.merges ?? []).map((merge) => ({
        top: merge.startRow + 1, left: merge.startCol + 1, bottom: merge.endRow + 1, right: merge.endCol + 1,
      })),
      hiddenRows: [], hiddenColumns: [], formulas: [], mixedFormat: [],
      stamp: stampOf(origin, values),
    };
  });
}

function cellValue(value: unknown): CellValue {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "string") return value.replace(/\r\n?/g, "\n");
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return { date: value.getTime() / 86_400_000 + 25569 };
  return JSON.stringify(value);
}
