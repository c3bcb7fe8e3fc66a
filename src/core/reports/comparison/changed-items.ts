import type { LeafChange, PeriodComparison } from "../../compare/comparison";
import type { Item, Leaf } from "../../table/progress-table";
import { reportTexts } from "../../messages/zh-CN/reports";
import { leafNumber } from "../references";

/** An item, or those of its sub-tasks that fared alike and share one progress cell: a row of 表二 and 表三. */
export interface ChangedRow {
  readonly change: LeafChange;
  readonly now: Side | null;
  readonly before: Side | null;
  /** The pair that it stands in is one that a person should look at. */
  readonly doubtful: boolean;
}

/** One side of a row: at least one leaf. */
export interface Side {
  readonly item: Item;
  readonly leaves: readonly Leaf[];
}

/** All changes of a comparison as rows, in the order of this table, then what is gone. */
export function changedRows({ now, earlier, changes, pairs }: PeriodComparison): readonly ChangedRow[] {
  const doubtful = new Set(pairs.filter((pair) => pair.doubtful).map((pair) => pair.now));
  const rows: ChangedRow[] = [];
  for (const change of changes) {
    const [own, other] = [sideAt(now.table.items, change.now), sideAt(earlier[0]?.table.items, change.before)];
    const last = rows.at(-1);
    if (last && fareAlike(last, change, own, other)) {
      rows[rows.length - 1] = { ...last, now: together(last.now, own), before: together(last.before, other) };
      continue;
    }
    rows.push({ change, now: own, before: other, doubtful: change.now !== null && change.before !== null && doubtful.has(change.now.item) });
  }
  return rows;
}

function sideAt(items: readonly Item[] | undefined, place: { readonly item: number; readonly leaf: number } | null): Side | null {
  const item = place && items?.[place.item];
  const leaf = item?.leaves[place?.leaf ?? -1];
  return item && leaf ? { item, leaves: [leaf] } : null;
}

/** Whether a leaf goes on with the row above: same items, same change, the same progress cell on the side that has it. */
function fareAlike(last: ChangedRow, change: LeafChange, now: Side | null, before: Side | null): boolean {
  const { change: other } = last;
  if (last.now?.item !== now?.item || last.before?.item !== before?.item) return false;
  if (
    other.change !== change.change ||
    other.periodsBehind !== change.periodsBehind ||
    other.openEnded !== change.openEnded ||
    other.sameness !== change.sameness
  )
    return false;
  const [own, same] = now ? [now, last.now] : [before, last.before];
  const cell = (side: Side | null): string => {
    const place = side?.leaves[0]?.fields.progress?.pieces[0]?.cell;
    return place ? `${place.row},${place.column}` : "";
  };
  return cell(own) !== "" && cell(own) === cell(same);
}

const together = (side: Side | null, more: Side | null): Side | null =>
  side && more ? { item: side.item, leaves: [...new Set([...side.leaves, ...more.leaves])] } : (side ?? more);

/** 第36项, or 七—26（2） for a sub-task among several. */
export function sideReference({ item, leaves }: Side): string {
  if (leaves.length === item.leaves.length) return item.reference;
  return reportTexts.summary.leafReference(item.reference, leaves.map((leaf) => leafNumber(item, leaf)).join("、"));
}

/** How many items rows speak of: each once. */
export const countItems = (rows: readonly ChangedRow[]): number => new Set(rows.map(({ now, before }) => now?.item ?? before?.item)).size;

/** The references of this period's side, each once; of what is gone, of last period's. */
export function referencesOf(rows: readonly ChangedRow[]): string {
  return reportTexts.sentence.numbers([...new Set(rows.flatMap(({ now, before }) => [now ?? before].flatMap((side) => (side ? [sideReference(side)] : []))))]);
}
