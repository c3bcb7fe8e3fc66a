import { periodOrder } from "../text/times";
import type { Leaf, ProgressTable } from "./progress-table";
import type { Status } from "../terms/status";
import { cellTag, isPlainWord, progressTag } from "../terms/tags";
import { buildVocabulary } from "../terms/vocabulary";

/** The status that a leaf had one period earlier; null where the sheet does not say. */
export type EarlierStatus = (leaf: Leaf) => Status | null;

/**
 * Reads the status of the period before this one off the columns that tables keep of earlier periods (一季度完成情况 beside
 * 二季度完成情况): the tag in the latest of them. Words that say how far work is as often as they judge it (已开工。) count
 * only in a status column. Null where the sheet holds no earlier column.
 */
export function earlierStatus(table: ProgressTable): EarlierStatus | null {
  const current = Math.max(0, ...table.columns.filter(({ field, role }) => role === "current" && (field === "progress" || field === "status")).map(orderOf));
  const earlier = table.columns
    .filter((column) => column.role === "history" && (column.field === "progress" || column.field === "status"))
    .filter((column) => orderOf(column) > 0 && (current === 0 || orderOf(column) < current));
  if (earlier.length === 0) return null;
  const latest = Math.max(...earlier.map(orderOf));
  const headings = new Map(earlier.filter((column) => orderOf(column) === latest).map(({ column, field, heading }) => [column, { field, heading }]));
  const own = Object.entries(table.dialect?.words ?? {}).map(([status, word]) => [status, [word]] as const);
  const vocabulary = buildVocabulary(Object.fromEntries(own));
  return (leaf) => {
    for (const { column, text } of leaf.others ?? []) {
      const heading = headings.get(column);
      if (!heading) continue;
      const tag = heading.field === "status" ? cellTag(text.text, heading.heading, vocabulary) : progressTag(text.text, vocabulary);
      if (tag && tag.status !== null && !(tag.form === "sentence" && isPlainWord(tag.text))) return tag.status;
    }
    return null;
  };
}

const orderOf = ({ period }: { readonly period: string | null }): number => (period === null ? 0 : periodOrder(period));
