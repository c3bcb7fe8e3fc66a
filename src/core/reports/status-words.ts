import type { SaidWord } from "../messages/reports";
import { words } from "../messages/zh-CN/words";
import type { Status } from "../terms/status";
import { isNo, isYes } from "../terms/answers";
import type { Item, Leaf, ProgressTable } from "../table/progress-table";
import type { PlainDate } from "../text/plain-date";
import type { ReportOptions } from "./options";
import { headingOf } from "./references";
import { oncePerTable } from "../table/once-per-table";
import { itemsOf, statusesOf } from "./tally";

/** The word for a status: the table's own, else its layout's, else the canonical name. */
export function statusWord(table: ProgressTable, status: Status): string {
  return table.writing.words[status] ?? words.statuses[status];
}

/** A word of completion that says nothing beside it: 完工, 办结, 整改到位. */
const DONE = /^[\u4e00-\u9fff]{2}(?:到位|完毕)?$/u;

/**
 * A status as reports say it: the table's own word; of answers (是 and 否 under 是否销号) what they answer: 已销号, 未销号. Where no
 * word of the table says most items of a status, it is what they have in common: 正在落实, 部分整改到位 and 持续整改中 are not all 正在落实.
 */
export function saidStatus(table: ProgressTable, status: Status): string {
  return isMixed(table, status) ? words.mixedStatuses[status] : answered(table, statusWord(table, status));
}

/** No word says more than half of a status's items. */
function isMixed(table: ProgressTable, status: Status): boolean {
  const [first, ...others] = wordsOfItems(table).get(status) ?? [];
  return first !== undefined && others.length > 0 && first.count <= others.reduce((sum, { count }) => sum + count, 0);
}

/**
 * What else the items of a status say, beside the word that stands for all of them in a report: 持续推进 under 达到序时进度. The most
 * frequent first; [] where they all say that word.
 */
export function otherWordsOf(table: ProgressTable, status: Status, countBy: ReportOptions["countBy"]): readonly SaidWord[] {
  const said = saidStatus(table, status);
  const others = ((countBy === "item" ? wordsOfItems : wordsOfLeaves)(table).get(status) ?? []).filter(({ word }) => sameWord(word) !== sameWord(said));
  // done is done, whichever of the usual words says it: 已完工 among 已完成
  return status === "completed" && !isMixed(table, status) ? others.filter(({ word }) => !DONE.test(sameWord(word))) : others;
}

/** Words of items or leaves that stand for no known status (status/unknown): they are counted among those without one. */
export function unknownWords(table: ProgressTable, countBy: ReportOptions["countBy"]): readonly SaidWord[] {
  const tags =
    countBy === "item"
      ? table.items.flatMap(({ status, leaves }) => (status === null ? [leaves.find(({ tag }) => tag !== null)?.tag ?? null] : []))
      : table.items.flatMap(({ leaves }) => leaves.filter(({ status }) => status === null).map(({ tag }) => tag));
  const found = new Map<string, number>();
  for (const tag of tags) if (tag) found.set(tag.text, (found.get(tag.text) ?? 0) + 1);
  return [...found].map(([word, count]) => ({ word, count }));
}

/** The words of the items of each status, the most frequent first; an item of several leaves is counted under the first word of those that decide. */
const wordsOfItems = oncePerTable((table) =>
  wordsByStatus(
    table,
    table.items.map(({ status, leaves }) => ({ status, tag: leaves.find((leaf) => leaf.tag?.status === status)?.tag ?? null })),
  ),
);
/** Those of the leaves. */
const wordsOfLeaves = oncePerTable((table) =>
  wordsByStatus(
    table,
    table.items.flatMap(({ leaves }) => leaves),
  ),
);

function wordsByStatus(table: ProgressTable, all: readonly Pick<Leaf, "status" | "tag">[]): ReadonlyMap<Status, readonly SaidWord[]> {
  const tags = new Map<Status, Map<string, number>>();
  for (const { status, tag } of all) {
    // of two tags of one leaf the other may rule
    if (status === null || tag?.status !== status) continue;
    const counts = tags.get(status) ?? new Map<string, number>();
    counts.set(tag.text, (counts.get(tag.text) ?? 0) + 1);
    tags.set(status, counts);
  }
  return new Map([...tags].map(([status, counts]) => [status, saidWords(table, counts)]));
}

/** The words of so many tags, those that mean one thing together, under the one that most of them write; the most frequent first. */
function saidWords(table: ProgressTable, tags: ReadonlyMap<string, number>): readonly SaidWord[] {
  const found = new Map<string, Map<string, number>>();
  for (const [tag, count] of tags) {
    const word = answered(table, tag);
    const meant = sameWord(word);
    const written = found.get(meant) ?? new Map<string, number>();
    written.set(word, (written.get(word) ?? 0) + count);
    found.set(meant, written);
  }
  return [...found.values()].map(mostFrequent).sort((a, b) => b.count - a.count);
}

function mostFrequent(written: ReadonlyMap<string, number>): SaidWord {
  let [word, most, all] = ["", 0, 0];
  for (const [one, count] of written) {
    all += count;
    if (count > most) [word, most] = [one, count];
  }
  return { word, count: all };
}

/** What two words are that differ in nothing that is meant: 已完成 and 完成, 正在推进 and 推进中. */
const sameWord = (word: string): string =>
  word
    .replace(/[\s“”"【】[\]（）()。，,.▲△●○◐★☆√✓×]/gu, "")
    .replace(/^(?:均?已经?|全部|全面|正在?|在)(?=.{2})/u, "")
    .replace(/(?<=.{2})[中了]$/u, "");

function answered(table: ProgressTable, word: string): string {
  const asked = /^是否(?:已经?)?([\u4e00-\u9fff]{1,6})$/u.exec(headingOf(table, "status") ?? "")?.[1];
  if (asked === undefined) return word;
  return isYes(word) ? `已${asked}` : isNo(word) ? `未${asked}` : word;
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
