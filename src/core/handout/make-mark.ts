import type { Grid } from "../grid/grid";
import { columnOf } from "../table/column-of";
import type { Item, Leaf, ProgressTable } from "../table/progress-table";
import { leafAt, type LeafPlace } from "./asked-leaves";
import type { FillField } from "../terms/filled-in-by";
import { FIXED_FIELDS, fixedText } from "./fixed-text";
import { apartPrint, leafMarkKey, sentPrint, type HandoutMark } from "./handout-mark";
import { plainFieldText } from "./plain-text";

/** What is sent of a table, for its mark. */
export interface SentContent {
  readonly leaves: readonly LeafPlace[];
  readonly fill: readonly FillField[];
  /** Fill fields are sent empty. */
  readonly empty: boolean;
  /** Statuses are sent in a column of their own. */
  readonly apart: boolean;
  /** What is sent as the target, where that is not the table's own. */
  readonly target: ((leaf: Leaf) => string) | null;
}

/** The mark of a form: what of each leaf is sent, and what the master has. Leaves that nothing tells apart are left out. */
export function makeMark(table: ProgressTable, grid: Grid, unit: string, content: SentContent): HandoutMark {
  const leaves = content.leaves.flatMap((place) => {
    const [item, leaf] = [table.items[place.item], leafAt(table, place)];
    return item && leaf ? [{ item, leaf, key: leafMarkKey(item, leaf, content.target?.(leaf)) }] : [];
  });
  const times = new Map<string, number>();
  for (const { key } of leaves) times.set(key, (times.get(key) ?? 0) + 1);
  const once = leaves.filter(({ key }) => times.get(key) === 1);
  const byKey = <T>(of: (item: Item, leaf: Leaf) => T): { readonly [key: string]: T } =>
    Object.fromEntries(once.map(({ key, item, leaf }) => [key, of(item, leaf)]));
  const texts = (_: Item, leaf: Leaf) =>
    Object.fromEntries(content.fill.flatMap((field) => (leaf.fields[field] ? [[field, sentPrint(plainFieldText(grid, leaf, field))]] : [])));
  return {
    form: "progress-table/handout-1",
    unit,
    source: grid.stamp,
    period: table.period?.label ?? null,
    sent: byKey(content.empty ? () => ({}) : texts),
    ...(content.empty && { was: byKey(texts) }),
    ...(content.apart && { apart: byKey((_, leaf) => (content.empty ? "" : apartPrint(leaf.tag?.text ?? "", leaf.progress))) }),
    fixed: byKey((item, leaf) => fixedPrints(table, item, leaf, content.target !== null)),
  };
}

function fixedPrints(table: ProgressTable, item: Item, leaf: Leaf, newTarget: boolean): { readonly [field: string]: string } {
  const fields = FIXED_FIELDS.filter((field) => columnOf(table, field) !== undefined && !(newTarget && field === "target"));
  return Object.fromEntries(fields.map((field) => [field, sentPrint(fixedText(item, leaf, field))]));
}
