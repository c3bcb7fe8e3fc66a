import { HostError } from "../host-error";
import { SHEET_CELL_LIMIT, SHEET_ROW_LIMIT } from "./limits";

/** Throws `too-large`, before anything is read, for a sheet that has too many rows or cells. `more`: where, for the sentence. */
export function checkSheetSize(rows: number, columns: number, more: { readonly sheet?: string; readonly cell?: string } = {}): void {
  if (rows > SHEET_ROW_LIMIT) throw new HostError("too-large", { facts: { ...more, limit: String(SHEET_ROW_LIMIT), unit: "rows", rows, columns } });
  if (rows * columns > SHEET_CELL_LIMIT)
    throw new HostError("too-large", { facts: { ...more, limit: String(SHEET_CELL_LIMIT), unit: "cells", rows, columns } });
}
