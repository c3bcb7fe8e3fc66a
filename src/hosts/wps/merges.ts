import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import { boxOf, cellsIn, contains, isOneCell, oneCell, etRangeAt } from "./areas";
import { orNull, type Asking } from "./asking";
import type { EtSheet } from "./et";
import { findTrueCells } from "./true-cells";

/**
 * The merged areas of a range, in no order; none, noted and `untold`, where the client does not tell them. No call lists them: `MergeCells`
 * tells which cells are merged, `MergeArea` with which; where `MergeCells` is refused, or knows none that `MergeArea` knows, `MergeArea` alone does.
 *
 * @param isEmpty of a cell: a merged area of several cells covers an empty one
 */
export async function mergedAreas(sheet: EtSheet, box: CellRange, isEmpty: (cell: CellRef) => boolean, asking: Asking): Promise<CellRange[]> {
  const areas: CellRange[] = [];
  let toldArea = true;
  const areaOf = (cell: CellRange): CellRange | null => {
    const area = orNull(() => boxOf(etRangeAt(sheet, cell).MergeArea));
    return area && contains(area, cell) ? area : null;
  };
  const found = (cell: CellRange): void => {
    const area = areaOf(cell);
    if (area === null) toldArea = false;
    else if (!isOneCell(area)) areas.push(area);
  };
  const shared = {
    skips: (part: CellRange) => areas.some((area) => contains(area, part)),
    // an area may reach beyond the range: then its edge is asked
    isWorthAsking: ({ top: row, left: column }: CellRange) => isEmpty({ row, column }) || row === box.bottom || column === box.right,
    found,
  };
  let told = await findTrueCells(box, { ...shared, what: "Range.MergeCells", ask: (part) => etRangeAt(sheet, part).MergeCells }, asking);
  if (told && toldArea && areas.length === 0) told = !mayBeCovered(box, isEmpty).some((cell) => isMergedAt(areaOf(cell)));
  if (!told) {
    told = await findTrueCells(box, { ...shared, what: "Range.MergeArea", ask: (part) => (isOneCell(part) ? isMergedAt(areaOf(part)) : null) }, asking);
  }
  if (!toldArea) asking.notes("Range.MergeArea: no answer");
  if (!told || !toldArea) asking.untold.add("merges");
  return areas;
}

/** Null where the area is not known. */
const isMergedAt = (area: CellRange | null): boolean | null => area && !isOneCell(area);

/** So many cells of a sheet that is said to have no merged ones are held against `MergeArea`. */
const HELD_AGAINST = 400;

/** Empty cells beside or below a filled one: what a merged area that shows something covers. */
function mayBeCovered(box: CellRange, isEmpty: (cell: CellRef) => boolean): CellRange[] {
  const isFilled = (row: number, column: number): boolean => row >= box.top && column >= box.left && !isEmpty({ row, column });
  const cells = cellsIn([{ ...box, bottom: Math.min(box.bottom, box.top + HELD_AGAINST) }]);
  return cells
    .filter((cell) => isEmpty(cell) && (isFilled(cell.row, cell.column - 1) || isFilled(cell.row - 1, cell.column)))
    .slice(0, HELD_AGAINST)
    .map(oneCell);
}
