import { withoutBlanks } from "../text/cell-text";
import type { Item } from "../table/progress-table";

/** What a person's word for a pair is kept by: the item's section aside, because sections are renumbered. */
export const itemKey = (item: Pick<Item, "task" | "serial">): string => `${item.serial}|${withoutBlanks(item.task).slice(0, 60)}`;
