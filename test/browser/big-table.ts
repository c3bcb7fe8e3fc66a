import { writeXlsx } from "hucre/xlsx";
import { syntheticTable } from "../../bench/synthetic-table";

/** A workbook of one long table of our own; every hundredth row ends in blanks, so that there is something to fix. */
export function bigTable(rows: number): Promise<Uint8Array> {
  const values = syntheticTable(rows).values.map((row, index) =>
    row.map((value, column) => (typeof value === "object" ? null : index % 100 === 50 && column === 5 && typeof value === "string" ? `${value}  ` : value)),
  );
  return writeXlsx({ sheets: [{ name: "进度表", rows: values, merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 5 }] }] });
}
