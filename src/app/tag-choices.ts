import type { Suggestion } from "../core/judgement/evidence";
import { LIKELY } from "../core/judgement/likely";
import { leafNumber } from "../core/reports/references";
import { statusWord } from "../core/reports/status-words";
import { STATUSES, type Status } from "../core/terms/status";
import { buildVocabulary, type StatusWords } from "../core/terms/vocabulary";
import type { Item, Leaf, ProgressTable } from "../core/table/progress-table";
import type { TagChoice } from "./plan-tags";

/** Which suggestions are taken, and what a person said of single items. */
export interface Accepted {
  /** Of items without a status: none, those that are likely right, or all. */
  readonly suggestions: "none" | "confident" | "all";
  /** Item, or item and sub-task (第8项（2）), and a word for the status. */
  readonly said: readonly { readonly item: string; readonly word: string }[];
}

/** What an item is tagged with, and why. */
export interface AcceptedTag extends TagChoice {
  readonly item: Item;
  /** Null where a person said it. */
  readonly suggestion: Suggestion | null;
}

export type TagChoices =
  | {
      readonly ok: true;
      readonly tags: readonly AcceptedTag[];
      /** Items whose suggestion was not taken. */
      readonly left: readonly Item[];
    }
  | { readonly ok: false; readonly mistake: "no-item" | "no-status"; readonly given: string };

/**
 * The statuses that are to be written: what a person said of an item, also against its tag; for items without a status
 * the suggestions that are accepted, but for those that somebody turned down.
 *
 * @param declined leaf keys of suggestions that were turned down
 */
export function tagChoices(
  table: ProgressTable,
  suggestion: (leaf: Leaf) => Suggestion | null,
  declined: ReadonlySet<string>,
  accepted: Accepted,
  words: StatusWords = {},
): TagChoices {
  const said = new Map<Leaf, Status>();
  for (const { item, word } of accepted.said) {
    const leaves = leavesOf(table, item);
    if (leaves.length === 0) return { ok: false, mistake: "no-item", given: item };
    const status = statusOf(table, word, words);
    if (status === null) return { ok: false, mistake: "no-status", given: word };
    for (const leaf of leaves) said.set(leaf, status);
  }
  const tags: AcceptedTag[] = [];
  const left: Item[] = [];
  for (const item of table.items) {
    for (const leaf of item.leaves) {
      const own = said.get(leaf);
      if (own !== undefined) {
        tags.push({ item, leaf, status: own, suggestion: null });
        continue;
      }
      if (leaf.status !== null || declined.has(leaf.key)) continue;
      const found = suggestion(leaf);
      if (!found) continue;
      const taken = accepted.suggestions === "all" || (accepted.suggestions === "confident" && found.confidence >= LIKELY);
      if (taken) tags.push({ item, leaf, status: found.status, suggestion: found });
      else if (!left.includes(item)) left.push(item);
    }
  }
  return { ok: true, tags, left };
}

/** The leaves of 第8项, 8, 七—26, or the one of 第8项（2）. */
function leavesOf(table: ProgressTable, given: string): readonly Leaf[] {
  const wanted = plain(given);
  for (const item of table.items) {
    const reference = plain(item.reference);
    if (reference === wanted) return item.leaves;
    const leaf = item.leaves.find((one) => item.leaves.length > 1 && `${reference}(${leafNumber(item, one)})` === wanted);
    if (leaf) return [leaf];
  }
  return [];
}

/** Number alone, widths and dashes folded: 8 of 第8项, 七-26 of 七—26. */
const plain = (reference: string): string =>
  reference
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/[—–－‐]/gu, "-")
    .replace(/^第/u, "")
    .replace(/项(?=\(|$)/u, "");

/** The status of a word: of the table's own, of the office's, or of any that tables write. */
function statusOf(table: ProgressTable, word: string, words: StatusWords): Status | null {
  return STATUSES.find((status) => statusWord(table, status) === word) ?? buildVocabulary(words).status(word);
}
