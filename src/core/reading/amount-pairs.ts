import { HEADING_POINTS, NEEDED } from "../terms/heading-weights";
import { readAmount } from "../text/amounts";
import { pointsOf, type CandidateColumn } from "./candidate-column";
import { holdsNumbers } from "./column-profile";
import type { SheetView } from "./sheet-view";

/** Rows that are looked at. */
const SAMPLE = 60;
const LEAST = 2;
const MEASURE = /[（(]([^（()）%％]{1,6})[）)]\s*$/u;
const COUNTS = /(?:[户栋个套人件宗亩台处条座家所]数|面积|里程|长度|数量|金额|资金|投资|产值|学位)$/u;

/**
 * The columns, where no heading says what was planned: one of numbers that counts in what the amount done counts in (改造楼栋数（栋）
 * beside 累计完成（栋）), and is never less than that, is what was planned. Two such columns leave it open.
 */
export function pairAmounts(columns: readonly CandidateColumn[], view: SheetView, first: number, last: number): readonly CandidateColumn[] {
  if (columns.some((column) => pointsOf(column, "plannedAmount") > NEEDED)) return columns;
  const done = columns
    .filter((column) => pointsOf(column, "actualAmount") > NEEDED && measureOf(column) !== null)
    .sort((a, b) => pointsOf(b, "actualAmount") - pointsOf(a, "actualAmount"))[0];
  if (!done) return columns;
  const fits = columns.filter(
    (column) =>
      column !== done &&
      holdsNumbers(column.profile) &&
      column.scores.size === 0 &&
      !column.readings.none &&
      measureOf(column) === measureOf(done) &&
      holds(view, column, done, first, last),
  );
  const [planned] = fits;
  if (fits.length !== 1 || !planned) return columns;
  return columns.map((column) =>
    column === planned ? { ...column, scores: new Map([["plannedAmount", { heading: HEADING_POINTS.amount, contents: 0, position: 0 }]]) } : column,
  );
}

/** What a heading counts in: in brackets, else as it ends (改造户数 | 完工户数). */
function measureOf({ header }: CandidateColumn): string | null {
  const label = header.label.trim();
  return MEASURE.exec(label)?.[1] ?? COUNTS.exec(label)?.[0] ?? null;
}

/** Whether one amount is at least the other in every row, and more in one of them. */
function holds(view: SheetView, whole: CandidateColumn, part: CandidateColumn, first: number, last: number): boolean {
  let rows = 0;
  let more = 0;
  for (let row = first; row <= Math.min(last, first + SAMPLE - 1); row++) {
    const [all, done] = [readAmount(view.text(row, whole.header.column)), readAmount(view.text(row, part.header.column))];
    if (all === null || done === null) continue;
    if (done > all) return false;
    rows++;
    if (done < all) more++;
  }
  return rows >= LEAST && more > 0;
}
