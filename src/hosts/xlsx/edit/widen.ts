import { parseRange, rangeToA1, type CellRef } from "../../../core/grid/cell-ref";
import { openTag, section, type SheetMap } from "../../../files/xlsx/read/sheet-map";
import type { Splice } from "../../../files/xml/splice";
import { attributeIn } from "../../../files/xml/tags";

/** The change of a sheet's `dimension` where cells lie outside of it: programs that trust it would not see them. */
export function widenedDimension(map: SheetMap, cells: readonly CellRef[]): Splice[] {
  const dimension = section(map, "dimension");
  if (dimension === undefined) return [];
  const ref = attributeIn(openTag(map, dimension), "ref") ?? "";
  const range = parseRange(ref);
  if (range === null) return [];
  const wide = cells.reduce(
    (sum, { row, column }) => ({
      top: Math.min(sum.top, row),
      left: Math.min(sum.left, column),
      bottom: Math.max(sum.bottom, row),
      right: Math.max(sum.right, column),
    }),
    range,
  );
  return rangeToA1(wide) === rangeToA1(range) ? [] : inTag(map, dimension.start, dimension.openEnd, ref, rangeToA1(wide));
}

/** The change of a row's `spans` where new cells lie outside of them. */
export function widenedSpans(map: SheetMap, row: { readonly start: number; readonly openEnd: number }, columns: readonly number[]): Splice[] {
  const spans = attributeIn(map.xml.slice(row.start, row.openEnd), "spans") ?? "";
  const match = /^(\d+):(\d+)$/.exec(spans);
  if (match === null) return [];
  const wide = `${Math.min(Number(match[1]), ...columns)}:${Math.max(Number(match[2]), ...columns)}`;
  return wide === spans ? [] : inTag(map, row.start, row.openEnd, spans, wide);
}

function inTag(map: SheetMap, start: number, end: number, from: string, to: string): Splice[] {
  const quoted = new RegExp(`(["'])${from.replace(/[$]/g, "\\$&")}\\1`);
  const at = map.xml.slice(start, end).search(quoted);
  return at === -1 ? [] : [{ start: start + at + 1, end: start + at + 1 + from.length, text: to }];
}
