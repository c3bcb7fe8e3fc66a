import type { Item, Leaf, ProgressTable } from "../table/progress-table";
import { withoutLead } from "../terms/lead-bracket";
import { scanFigures } from "./scan-figures";

/** What a row is about, and in what it says itself that it counts. */
export interface RowThing {
  readonly name: string;
  /** 亩 of 土地征收（亩）; "" where the row says none. */
  readonly unit: string;
}

const NUMBER = /^\s*(?:[（(]\d+[）)]|\d+[.、．](?!\d))/u;
const UNIT = /[（(](?:单位[：:])?([^（()）\d]{1,5})[）)]$/u;
const KNOWN_ALONE = /^(?:%|％|工作日|‰)$/u;

const plain = (text: string): string =>
  withoutLead(text)
    .replace(NUMBER, "")
    .replace(/\s+/gu, "")
    .replace(/[。；;.]$/u, "");

/**
 * Names what each row is about, in one line: its sub-task, else its task, its number and the bracket with its lead off. A
 * sub-task that several items have (a column of a matrix: 土地征收 of each village) is named with its item.
 */
export function rowThings(table: ProgressTable): (item: Item, leaf: Leaf) => RowThing {
  const items = new Map<string, Set<Item>>();
  for (const item of table.items) {
    for (const { fields } of item.leaves) {
      if (fields.subtask === undefined) continue;
      const text = plain(fields.subtask.text);
      items.set(text, (items.get(text) ?? new Set<Item>()).add(item));
    }
  }
  return (item, leaf) => {
    const subtask = leaf.fields.subtask === undefined ? null : plain(leaf.fields.subtask.text);
    const text = subtask ?? plain(item.task);
    const unit = UNIT.exec(text)?.[1] ?? "";
    const known = KNOWN_ALONE.test(unit) || (scanFigures(`1${unit}`)[0]?.measure ?? "") !== "";
    const name = known ? text.replace(UNIT, "") : text;
    const parts = item.leaves.findIndex(({ fields }) => fields.subtask?.text.trim().startsWith("其中") === true);
    const isPart = parts >= 0 && item.leaves.indexOf(leaf) >= parts;
    const shared = subtask !== null && !isPart && (items.get(subtask)?.size ?? 0) > 1 && item.task !== "";
    return { name: shared ? `${plain(item.task)}${name}` : name, unit: known ? unit.replace("％", "%") : "" };
  };
}
