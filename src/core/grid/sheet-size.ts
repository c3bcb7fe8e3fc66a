import { HostError } from "../host-error";
import { SHEET_CELL_LIMIT, SHEET_ROW_LIMIT } from "./limits";

/** Throws `too-large`, before anything is read, for a sheet that has too many rows or cells. */
export function checkSheetSize(rows: number, columns: number): void {
  if (rows > SHEET_ROW_LIMIT) throw new HostError("too-large", { facts: { limit: String(SHEET_ROW_LIMIT), rows, columns } });
  if (rows * columns > SHEET_CELL_LIMIT) throw new HostError("too-large", { facts: { limit: String(SHEET_CELL_LIMIT), rows, columns } });
}
