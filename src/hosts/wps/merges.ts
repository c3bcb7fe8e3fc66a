import { parseRange, type CellRange } from "../../core/grid/cell-ref";
import { HostError } from "../../core/host-error";
import { answered, halves, isOneCell, rangeAt, type Breather } from "./areas";
import type { EtSheet } from "./et";

/**
 * The merged areas of a range, in no order. No call lists them: `MergeCells` is asked, the range is split wherever it
 * says that some cells are merged, and the cells of areas already found are not asked again.
 */
export async function mergedAreas(sheet: EtSheet, box: CellRange, breather: Breather): Promise<CellRange[]> {
  const found: CellRange[] = [];
  const open = [box];
  for (let next = open.pop(); next; next = open.pop()) {
    const part = next;
    if (found.some((area) => contains(area, part))) continue;
    const merged = answered("boolean", rangeAt(sheet, part).MergeCells);
    await breather.breathe();
    if (merged === false) continue;
    const corner = { ...part, bottom: part.top, right: part.left };
    if (merged === true && !found.some((area) => contains(area, corner))) {
      const area = areaOf(sheet, corner);
      found.push(area);
      if (contains(area, part)) continue;
    }
    if (isOneCell(part)) continue;
    const [first, second] = halves(part, "rows");
    open.push(second, first);
  }
  return found;
}

function areaOf(sheet: EtSheet, cell: CellRange): CellRange {
  const address = rangeAt(sheet, cell).MergeArea.Address(false, false);
  const area = parseRange(address);
  if (!area) throw new HostError("host-failed", { cause: new Error(`a merged area at "${address}"`) });
  return area;
}

const contains = (outer: CellRange, inner: CellRange): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;
