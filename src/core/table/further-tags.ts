import type { Leaf, ProgressTable } from "./progress-table";
import { rollUpStatus, STATUSES, type Status } from "../terms/status";
import { buildVocabulary } from "../terms/vocabulary";
import { characterKinds } from "../text/character-kinds";

/** A bracketed tag in a leaf's progress beside the one that was read; `start` is a UTF-16 offset into the field's text. */
export interface FurtherTag {
  readonly words: string;
  readonly start: number;
}

/** The words that a table uses as tags. */
export function dialectWords(table: Pick<ProgressTable, "dialect">): ReadonlySet<string> {
  return new Set(STATUSES.flatMap((status) => table.dialect?.words[status] ?? []));
}

/**
 * Tags in brackets, in other words than the leaf's own tag and known by the table's, or right behind its own tag and
 * known anywhere: the leaf states its status twice, and nobody can tell which one counts. Empty for a leaf without a tag.
 */
export function furtherTags(leaf: Leaf, words: ReadonlySet<string>): readonly FurtherTag[] {
  const { tag } = leaf;
  const text = leaf.fields.progress?.text;
  if (!tag || text === undefined) return NONE;
  let tags: FurtherTag[] | null = null;
  for (let at = 0; at < text.length; at++) {
    if (marks[text.charCodeAt(at)] !== OPENS) continue;
    const end = closing(text, at + 1);
    if (end < 0) continue;
    const inner = text.slice(at + 1, end).replace(/[\s▲]+/g, "");
    if (inner !== tag.text && (words.has(inner) || (isBeside(text, at, leaf) && known.status(inner) !== null))) (tags ??= []).push({ words: inner, start: at });
    at = end;
  }
  return tags ?? NONE;
}

/** Whether a bracket stands right behind the leaf's own tag: there a status word is a second tag, whoever uses it. */
function isBeside(text: string, at: number, { tag }: Leaf): boolean {
  return tag !== null && tag.at.field === "progress" && at >= tag.at.end && text.slice(tag.at.end, at).trim() === "";
}

/** The worst of what a leaf's tags say; its own status where it has one tag. A table's words first, then those of every table. */
export function worstStatus(leaf: Leaf, dialect: ProgressTable["dialect"], words: ReadonlySet<string>): Status | null {
  const more = furtherTags(leaf, words);
  if (more.length === 0) return leaf.status;
  const statusOf = (word: string): Status | null => STATUSES.find((status) => dialect?.words[status] === word) ?? known.status(word);
  return rollUpStatus([leaf.status, ...more.map((one) => statusOf(one.words))]);
}

const known = buildVocabulary();
const NONE: readonly FurtherTag[] = [];
const OPENS = 1;
const CLOSES = 2;
const BREAKS = 3;
/** What a character is to a tag in brackets; read for every character. */
const marks = characterKinds(["【[［〔", OPENS], ["】]］〕", CLOSES], ["\n", BREAKS]);
/** So many characters may stand between the brackets. */
const FEWEST = 2;
const MOST = 12;

/** Where the bracket closes that opened before `start`; -1 where too little or too much, or a line break, stands between. */
function closing(text: string, start: number): number {
  for (let at = start; at <= start + MOST; at++) {
    const mark = marks[text.charCodeAt(at)];
    if (mark === CLOSES) return at - start >= FEWEST ? at : -1;
    if (mark === BREAKS) return -1;
  }
  return -1;
}
