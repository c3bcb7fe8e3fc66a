import type { CellValue } from "../../grid/cell-value";
import { cellKey } from "../../grid/cell-ref";
import { formatAt } from "../../grid/format-runs";
import { cellAt } from "../../grid/grid";
import { leafAt } from "../../handout/asked-leaves";
import { insertedTag, tagStyleOf, writtenTag } from "../../table/tag-style";
import type { Status } from "../../terms/status";
import type { Vocabulary } from "../../terms/vocabulary";
import { isClause, isPlainWord, progressTag, strangeTag } from "../../terms/tags";
import type { Span } from "../../terms/span";
import { shownValue } from "../../text/shown/shown-value";
import { cellText } from "../../text/cell-text";
import type { Master } from "../collection";
import { statusWordsOf } from "../status-words-of";
import type { CellPlace, Quoted } from "./find-cell";
import type { CorrectionRow } from "./returned-list";
import { isPercentFormat } from "../../grid/number-format";

/**
 * What a cell holds once the answer stands in the place of what was quoted: letter for letter, the blanks at its ends aside.
 * The status in front of or behind the text stays where the unit wrote none; an answer that is a status and nothing else
 * changes the status alone. A number stays a number where the cell holds one.
 */
export function correctedValue(row: CorrectionRow, at: CellPlace, { start, end }: Quoted, master: Master): CellValue {
  const now = cellAt(master.grid, at.cell);
  const into = formatAt(master.grid, at.cell);
  if (typeof row.value !== "string") return asKept(row, now, into);
  const answer = row.value.trim();
  if (typeof now === "number") return numberOf(answer, into) ?? answer;
  if (typeof now !== "string") return answer;
  const tag = tagIn(at, master, now);
  const words = statusWordsOf(master.table);
  const leaf = leafAt(master.table, at.place);
  if (at.field === "progress" && words.status(answer) !== null) {
    if (tag && leaf?.tag) {
      const written = now.slice(tag.start, tag.end);
      return (
        now.slice(0, tag.start) +
        (written.includes(leaf.tag.text) ? written.replace(leaf.tag.text, () => answer) : writtenTag(tagStyleOf(master.table), answer)) +
        now.slice(tag.end)
      );
    }
    if (!leaf?.tag) {
      const change = insertedTag(tagStyleOf(master.table), answer, now);
      if (change && "edits" in change) return change.edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), now);
    }
  }
  const kept = tag && tag.start >= start && tag.end <= end && !hasTag(answer, leaf?.tag?.form ?? null, leaf?.status ?? null, words) ? tag : null;
  if (!kept) return now.slice(0, start) + answer + now.slice(end);
  const leads = now.slice(start, kept.start).trim() === "";
  return leads ? now.slice(0, blanksBehind(now, kept.end)) + answer + now.slice(end) : now.slice(0, start) + answer + now.slice(blanksBefore(now, kept.start));
}

/** What of a cell's text is a tag; null for none, and for a tag in a cell of its own. */
function tagIn({ place, cell }: CellPlace, { table }: Master, text: string): Span | null {
  const leaf = leafAt(table, place);
  if (!leaf?.tag || leaf.tag.form === "cell") return null;
  const { at } = leaf.tag;
  const piece = leaf.fields[at.field]?.pieces.find((one) => cellKey(one.cell) === cellKey(cell) && at.start >= one.start && at.end <= one.end);
  const whole = piece && leaf.fields[at.field]?.text.slice(piece.start, piece.end);
  return piece && whole === text ? { ...at, start: at.start - piece.start, end: at.end - piece.start } : null;
}

/** The status that is in an answer: written as the table's, or another one in other ways. */
function hasTag(answer: string, form: string | null, status: Status | null, words: Vocabulary): boolean {
  const tag = progressTag(answer, words) ?? strangeTag(answer);
  if (!tag) return false;
  return tag.form === form || tag.form === "bracket" || (tag.status !== status && !isClause(tag, answer) && !isPlainWord(tag.text));
}

function blanksBehind(text: string, at: number): number {
  while (at < text.length && /\s/u.test(text.charAt(at))) at++;
  return at;
}

function blanksBefore(text: string, at: number): number {
  while (at > 0 && /\s/u.test(text.charAt(at - 1))) at--;
  return at;
}

/** A number or a day as it is, where the cell holds one of its kind; else as it is shown. */
function asKept({ value, format }: CorrectionRow, now: CellValue, into: string | null): CellValue {
  if (typeof value === "number" && (typeof now === "number" || now === null) && (isPercentFormat(into) || !isPercentFormat(format)))
    return isPercentFormat(into) && !isPercentFormat(format) && value > 1.5 ? value / 100 : value;
  if (typeof value === "object" && value !== null && "date" in value && typeof now === "object" && now !== null && "date" in now) return value;
  return typeof value === "number" ? shownValue(value, format) : cellText(value);
}

/** 98.7% or 1,250 as the number that a cell with this format holds; null for what is no number. */
function numberOf(text: string, format: string | null): number | null {
  const match = /^(-?\d{1,3}(?:,\d{3})+|-?\d+)(\.\d+)?\s*([%％])?$/u.exec(text);
  if (!match) return null;
  const number = Number((match[1] ?? "").replace(/,/gu, "") + (match[2] ?? ""));
  if (match[3] === undefined) return isPercentFormat(format) ? null : number;
  return isPercentFormat(format) ? Number((number / 100).toPrecision(12)) : null;
}
