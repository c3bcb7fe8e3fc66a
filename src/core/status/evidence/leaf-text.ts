import type { Field } from "../../table/field";
import type { Leaf } from "../../table/progress-table";
import type { Status } from "../status";
import type { Evidence, EvidenceKind } from "../evidence";
import type { Stretch } from "./clauses";

/** The text of a field, "" where the leaf has none. */
export const fieldText = (leaf: Leaf, field: Field): string => leaf.fields[field]?.text ?? "";

/** Where the progress without its tag stands in the text of the field: a tag is never evidence for itself. */
export function progressStretch(leaf: Leaf): Stretch {
  const text = fieldText(leaf, "progress");
  const at = leaf.progress.length === text.length ? 0 : text.indexOf(leaf.progress);
  return at < 0 ? { start: 0, end: text.length } : { start: at, end: at + leaf.progress.length };
}

/** A piece of a field's text as evidence, blanks at its ends off. */
export function piece(kind: EvidenceKind, leaf: Leaf, field: Field, place: Stretch, speaksFor: Status, weight: number): Evidence {
  const text = fieldText(leaf, field);
  let { start, end } = place;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { kind, at: { field, start, end }, text: text.slice(start, end), speaksFor, weight };
}

/** Most characters are Chinese, and no blank: the pattern is only for what is rare. */
const isBlank = (code: number): boolean => (code < 0x80 ? code === 0x20 || (code >= 9 && code <= 13) : (code < 0x4e00 || code > 0x9fff) && /\s/.test(String.fromCharCode(code)));
