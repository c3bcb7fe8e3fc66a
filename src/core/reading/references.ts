import { serialNumber } from "../text/numerals";
import type { Item, Section } from "../table/progress-table";
import { sectionLabel } from "./sections";

type Numbered = Pick<Item, "serial" | "section" | "rows">;

/**
 * How people name the items: 第36项 where numbering runs through, 七—26 where it starts again in each section. A lost
 * serial is filled in where the numbers around it fit exactly; else the item is named by its row.
 */
export function itemReferences(items: readonly Numbered[], sections: readonly Section[]): string[] {
  const restarts = numberingRestarts(items);
  const numbers = inferredNumbers(items, restarts);
  return items.map((item, index) => {
    const number = numbers[index];
    const named = number === null || number === undefined ? item.serial : String(number);
    const section = item.section === null ? undefined : sections[item.section];
    if (named === "") return `第${String(item.rows[0] ?? 0)}行`;
    return restarts && section ? `${sectionLabel(section)}—${named}` : `第${named}项`;
  });
}

/** Whether the serials begin again with 1 in a later section. */
export function numberingRestarts(items: readonly Numbered[]): boolean {
  let highest = 0;
  let section: number | null | undefined;
  for (const item of items) {
    const number = serialNumber(item.serial);
    if (number === null) continue;
    if (section !== undefined && item.section !== section && number <= highest && number <= 2) return true;
    if (item.section !== section) section = item.section;
    highest = Math.max(highest, number);
  }
  return false;
}

/** The number of each item: what it says, or, in a gap that the items without a serial fill exactly, what it must be. Null where neither holds. */
export function inferredNumbers(items: readonly Numbered[], restarts: boolean): (number | null)[] {
  const numbers = items.map(({ serial }) => serialNumber(serial));
  for (let start = 0; start < items.length; start++) {
    if (items[start]?.serial !== "") continue;
    let end = start;
    while (end < items.length && items[end]?.serial === "" && (!restarts || items[end]?.section === items[start]?.section)) end++;
    const run = (index: number): boolean => index >= 0 && index < items.length && (!restarts || items[index]?.section === items[start]?.section);
    const before = run(start - 1) ? (numbers[start - 1] ?? null) : start === 0 || restarts ? 0 : null;
    const after = run(end) ? (numbers[end] ?? null) : null;
    if (before !== null && after !== null && after - before - 1 === end - start) {
      for (let i = start; i < end; i++) numbers[i] = before + 1 + i - start;
    }
    start = end - 1;
  }
  return numbers;
}
