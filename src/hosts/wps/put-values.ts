import type { CellRange } from "../../core/grid/cell-ref";
import { HostError } from "../../core/host-error";
import { TEXT } from "../../core/grid/number-format";
import { asTyped } from "../../app/typed-text";
import { isOneCell, oneCell, etRangeAt } from "./areas";
import type { EtInput, EtSheet } from "./et";
import { rawValues, sameRaw, type RawValue } from "./value-block";

/** What has to be put into a cell of a number format so that it holds a value: text is protected from being converted. */
function input(value: RawValue, format: string | null): string | number | boolean {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" && format !== TEXT ? asTyped(value) : value;
}

/** Whether a cell says what it should. In a text-formatted cell a number stands as its figures. */
function says(found: RawValue, wanted: RawValue, format: string | null): boolean {
  if (sameRaw(found, wanted)) return true;
  return (format === TEXT || format === null) && typeof wanted === "number" && found === String(wanted);
}

/**
 * Puts values into a range in one go and reads them back. A cell that then says something else gets its text once more,
 * alone, as other clients want it (with and without an apostrophe before it). `format` gives null where the client does not tell a
 * cell's number format. Fails with `host-failed` where a value still did not arrive.
 */
export function putValues(
  sheet: EtSheet,
  box: CellRange,
  values: readonly (readonly RawValue[])[],
  format: (row: number, column: number) => string | null,
): void {
  const range = etRangeAt(sheet, box);
  const rows = values.map((line, r) => line.map((value, c) => input(value, format(box.top + r, box.left + c))));
  const single = isOneCell(box) ? rows[0]?.[0] : undefined;
  range.Value2 = single ?? rows;
  rawValues(range, box).forEach((line, r) => {
    line.forEach((found, c) => {
      const [row, column] = [box.top + r, box.left + c];
      const wanted = values[r]?.[c] ?? null;
      if (!says(found, wanted, format(row, column))) putAlone(sheet, row, column, wanted, format(row, column));
    });
  });
}

function putAlone(sheet: EtSheet, row: number, column: number, wanted: RawValue, format: string | null): void {
  const cell = oneCell({ row, column });
  const range = etRangeAt(sheet, cell);
  const ways: EtInput[] = typeof wanted === "string" ? [input(wanted, format), wanted, `'${wanted}`] : [input(wanted, format)];
  for (const way of ways) {
    range.Value2 = way;
    if (says(rawValues(range, cell)[0]?.[0] ?? null, wanted, format)) return;
  }
  throw new HostError("host-failed", { cells: [{ row, column }], cause: new Error("a value did not arrive as it was given") });
}
