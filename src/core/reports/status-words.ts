import { words } from "../messages/zh-CN/words";
import type { Status } from "../terms/status";
import type { Item, ProgressTable } from "../table/progress-table";
import type { PlainDate } from "../text/plain-date";
import type { ReportOptions } from "./options";
import { headingOf } from "./references";
import { itemsOf, statusesOf } from "./tally";

/** The word for a status: the table's own, else its layout's, else the canonical name. */
export function statusWord(table: ProgressTable, status: Status): string {
  return table.writing.words[status] ?? words.statuses[status];
}

const YES = /^(?:是|有|[√✓✔]|y(?:es)?)$/iu;
const NO = /^(?:否|无|[×✗✘]|n(?:o)?)$/iu;

/** A status as reports say it: the table's own word; of answers (是 and 否 under 是否销号) what they answer: 已销号, 未销号. */
export function saidStatus(table: ProgressTable, status: Status): string {
  const word = statusWord(table, status);
  const asked = /^是否(?:已经?)?([\u4e00-\u9fff]{1,6})$/u.exec(headingOf(table, "status") ?? "")?.[1];
  if (asked === undefined) return word;
  return YES.test(word) ? `已${asked}` : NO.test(word) ? `未${asked}` : word;
}

/** The order of the blocks of the list, and of the sentences about what is not on track. */
const ATTENTION: readonly Status[] = ["lagging", "mostly-on-track", "suspended", "not-started", "terminated", "adjusted"];

/**
 * The statuses that are listed: those chosen, else every one that calls for attention and occurs in the table.
 * Lagging always stands among them where nothing was chosen, so that a table without any says so.
 */
export function listedStatuses(table: ProgressTable, options: Pick<ReportOptions, "listStatuses">): readonly Status[] {
  const chosen = options.listStatuses;
  if (chosen) return [...ATTENTION.filter((status) => chosen.includes(status)), ...chosen.filter((status) => !ATTENTION.includes(status))];
  const there = statusesOf(table);
  return ATTENTION.filter((status) => status === "lagging" || there.includes(status));
}

/**
 * The items of a status that are listed. What is not started is listed only when its start or its deadline is past,
 * unless the office chose that status itself.
 */
export function listedItems(table: ProgressTable, status: Status, asOf: PlainDate, options: Pick<ReportOptions, "listStatuses">): readonly Item[] {
  const ofStatus = itemsOf(table, status);
  if (status !== "not-started" || options.listStatuses) return ofStatus;
  return ofStatus.filter((item) => item.leaves.some((leaf) => leaf.deadline !== null && leaf.deadline < asOf));
}
