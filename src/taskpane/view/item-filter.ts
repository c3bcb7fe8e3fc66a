import { bareNumber } from "../../core/reports/references";
import { oncePerTable } from "../../core/table/once-per-table";
import type { Item, ProgressTable } from "../../core/table/progress-table";

/** What a person looks for in 校验 and 状态. */
export interface ItemFilter {
  /** Any part of number, task, unit or text; "" for all. */
  readonly search: string;
  /** Only items that this unit leads or has a part in; null for all. */
  readonly unit: string | null;
}

/** A text as it is searched: widths and cases folded, without white space. */
export const searchable = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");

/** Made item by item, when it is first searched. */
const texts = oncePerTable((_table: ProgressTable): Map<Item, string> => new Map());

/** Everything of an item that is searched: its number, task and units, and every text of its leaves. */
export function itemText(table: ProgressTable, item: Item): string {
  const known = texts(table).get(item);
  if (known !== undefined) return known;
  const leaves = item.leaves.flatMap((leaf) => [
    ...leaf.units,
    ...leaf.leadUnits,
    ...leaf.supportUnits,
    ...Object.values(leaf.fields).map((field) => field.text),
    ...(leaf.others ?? []).map(({ text }) => text.text),
  ]);
  const made = searchable([item.reference, bareNumber(item), item.task, ...leaves].join("\n"));
  texts(table).set(item, made);
  return made;
}

/** Whether a unit leads a leaf of the item or has a part in one. */
export const isOfUnit = (item: Item, unit: string): boolean =>
  item.leaves.some(({ leadUnits, units, supportUnits }) => leadUnits.includes(unit) || units.includes(unit) || supportUnits.includes(unit));

/** The units of a table, those that lead most first. */
export const unitsOf = oncePerTable((table): readonly string[] => {
  const counts = new Map<string, number>();
  const add = (unit: string, weight: number): void => void counts.set(unit, (counts.get(unit) ?? 0) + weight);
  for (const { leaves } of table.items) {
    for (const unit of new Set(leaves.flatMap(({ leadUnits }) => leadUnits))) add(unit, 1);
    for (const unit of new Set(leaves.flatMap(({ units, supportUnits }) => [...units, ...supportUnits]))) add(unit, 0);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([unit]) => unit);
});
