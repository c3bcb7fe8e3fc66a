import type { CellValue } from "../grid/cell-value";
import type { HandoutMark } from "../handout/handout-mark";
import { insertedTag, tagMarks, tagStyleOf, writtenTag } from "../table/tag-style";
import { columnOf } from "../table/column-of";
import type { Leaf, ProgressTable } from "../table/progress-table";
import { progressTag } from "../terms/tags";
import { cellText, isBlank, withoutBlanks } from "../text/cell-text";
import type { ReturnedTable } from "./collection";
import { statusWordsOf } from "./status-words-of";

/** A text of a form with the status that belongs to it, as the master writes both in one cell. */
export interface TextWithStatus {
  /** What is written; null where the form has no text. */
  readonly value: CellValue;
  /** A status that was chosen for no text: its words, and the master's cell with that status in it, for a person to take. */
  readonly alone?: { readonly word: string; readonly value: CellValue };
  /** The form says no status for its text, and the master's stays: its words, and whether the form has a column for it. */
  readonly kept?: { readonly word: string; readonly column: boolean };
}

/** Whether a form asks for the status in a column, and the master has it inside its texts. */
export const isApart = (returned: Pick<ReturnedTable, "table">, master: ProgressTable): boolean =>
  columnOf(returned.table, "status") !== undefined && columnOf(master, "status") === undefined;

/** The status that stands in a form's own column, as the unit wrote it; "" for none. */
export const chosenWord = (leaf: Leaf): string => (leaf.tag?.at.field === "status" ? leaf.tag.text : (leaf.fields.status?.text.trim() ?? ""));

/**
 * The text of a form's leaf as the master is to hold it: the status that was chosen in front of it or behind it, as the master
 * writes its own. No status is lost with a column or a text that was taken out, and no text with a status.
 *
 * @param value what stands in the form's cell
 * @param own the master's leaf; null for an item that it has not
 * @param sent what the mark says of the leaf (see `HandoutMark.apart`); undefined where it says nothing
 */
export function withStatus(
  returned: Pick<ReturnedTable, "table" | "mark">,
  leaf: Leaf,
  value: CellValue,
  master: ProgressTable,
  own: Leaf | null,
  sent: string | undefined,
): TextWithStatus {
  if (columnOf(master, "status") !== undefined) return { value };
  const column = columnOf(returned.table, "status") !== undefined;
  // a tag that the unit wrote into the text itself stays as it wrote it
  if (leaf.tag?.at.field === "progress") return { value };
  const word = column ? chosenWord(leaf) : "";
  const text = typeof value === "string" || value === null ? value : (leaf.fields.progress?.text ?? cellText(value));
  const tagged = own?.tag?.at.field === "progress" ? own : null;
  if (word === "") {
    const keeps = tagged !== null && text !== null && !isBlank(text) && (column ? sent !== "" : wasApart(returned, sent));
    return keeps ? { value: inPlaceOf(tagged, text), kept: { word: tagged.tag?.text ?? "", column } } : { value };
  }
  if (text !== null && !isBlank(text)) {
    // as it was sent: the master's own way of writing it, blanks and all
    if (tagged && withoutBlanks(tagged.tag?.text ?? "") === withoutBlanks(word) && tagged.progress === text)
      return { value: tagged.fields.progress?.text ?? text };
    const already = progressTag(text, statusWordsOf(master));
    if (already?.form === "bracket" && (already.text === word || already.status === leaf.status)) return { value: text };
    const change = insertedTag(tagStyleOf(master), wordsOf(master, leaf, word), text);
    return { value: change === null ? text : "value" in change ? change.value : applied(text, change.edits) };
  }
  // where the master holds a status and no text, a status is the whole answer
  if (tagged?.progress === "") return { value: statusAlone(master, leaf, word, tagged) };
  return { value: null, alone: { word, value: statusAlone(master, leaf, word, own) } };
}

/** A form without a column for the status that was sent with one; without a mark, one in which no text bears a status. */
function wasApart({ table, mark }: Pick<ReturnedTable, "table"> & { readonly mark: HandoutMark | null }, sent: string | undefined): boolean {
  return mark === null ? table.dialect === null : sent !== undefined && sent !== "";
}

/** A word as the master's tags have it: with its mark, where the master's sentences bear one. */
function wordsOf(master: ProgressTable, leaf: Leaf, word: string): string {
  const style = tagStyleOf(master);
  const sentence = style.leads && style.before === "" && style.after !== "";
  return sentence && leaf.status !== null ? (tagMarks(master)[leaf.status] ?? "") + word : word;
}

/** The master's cell with another status, its text as it is. */
function statusAlone(master: ProgressTable, leaf: Leaf, word: string, own: Leaf | null): CellValue {
  const style = tagStyleOf(master);
  const now = own?.fields.progress?.text ?? "";
  const tag = own?.tag?.at.field === "progress" ? own.tag : null;
  if (tag) {
    const written = now.slice(tag.at.start, tag.at.end);
    if (tag.text === word) return now;
    const changed = written.includes(tag.text) ? written.replace(tag.text, () => word) : writtenTag(style, word);
    return now.slice(0, tag.at.start) + changed + now.slice(tag.at.end);
  }
  const words = wordsOf(master, leaf, word);
  const change = insertedTag(style, words, now);
  return change !== null && "edits" in change ? applied(now, change.edits) : writtenTag(style, words);
}

/** A text in the place of a leaf's own, its tag as it is. */
function inPlaceOf(own: Leaf, text: string): string {
  const now = own.fields.progress?.text ?? "";
  const { start, end } = own.tag?.at ?? { start: 0, end: 0 };
  if (own.progress === text) return now;
  if (isBlank(now.slice(0, start))) return now.slice(0, end + (/^\s*/u.exec(now.slice(end))?.[0].length ?? 0)) + text;
  return text + now.slice(start - (/\s*$/u.exec(now.slice(0, start))?.[0].length ?? 0));
}

const applied = (text: string, edits: readonly { readonly start: number; readonly end: number; readonly text: string }[]): string =>
  edits.reduceRight((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
