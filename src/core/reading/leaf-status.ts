import { isBlank } from "../text/cell-text";
import type { LeafTexts } from "./read-leaf";
import { readDialect } from "../terms/dialect";
import type { Status } from "../terms/status";
import type { Tag } from "../terms/tag";
import { cellTag, isClause, isPlainWord, progressTag, strangeTag } from "../terms/tags";
import type { Vocabulary } from "../terms/vocabulary";

/** The tag of a leaf, and the status that it gives or that is inherited. */
export interface LeafStatus {
  readonly tag: Tag | null;
  readonly status: Status | null;
}

/** From this share of the leaves on, a table is taken to speak its status in the first sentence. */
const SPOKEN_SHARE = 0.3;
/** From this share of the progress cells on that are nothing but a status word, they are its status column. */
const WHOLE_SHARE = 0.6;

/**
 * Tags leaf by leaf, the leaves of an item in order. A leaf that shares a merged progress cell, or goes on after a page
 * break, inherits the status of the leaf before where it has no tag of its own. 【…】 whose words nobody knows is a tag
 * only where the table tags in brackets; a first sentence like 已开工。 only where the table speaks so elsewhere.
 *
 * @param headingOf the heading of a column, for status columns that ask (是否达序) or are ticked
 */
export function readStatuses(texts: readonly (readonly LeafTexts[])[], headingOf: (column: number) => string, vocabulary: Vocabulary): LeafStatus[][] {
  const found = texts.map((leaves) => leaves.map((leaf) => ownTag(leaf, headingOf, vocabulary)));
  const plain = speaksPlainly(texts, found);
  const certain = plain ? found : found.map((tags, i) => tags.map((tag, j) => (tag && isWeak(tag, texts[i]?.[j]) ? null : tag)));
  const brackets = readDialect(each(certain))?.form === "bracket";
  return texts.map((leaves, i) => {
    let before: Status | null = null;
    return leaves.map((leaf, j) => {
      const tag = certain[i]?.[j] ?? (brackets && !leaf.sharesProgress ? strangeTag(leaf.fields.progress?.text ?? "") : null);
      const status: Status | null = tag ? tag.status : leaf.sharesProgress || leaf.broken ? before : null;
      before = status;
      return { tag, status };
    });
  });
}

function isWeak(tag: Tag, leaf: LeafTexts | undefined): boolean {
  return tag.form === "sentence" && (isPlainWord(tag.text) || isClause(tag, leaf?.fields.progress?.text ?? ""));
}

/** The tags of all leaves, one after the other. */
function* each(tags: readonly (readonly (Tag | null)[])[]): Iterable<Tag> {
  for (const some of tags) for (const tag of some) if (tag) yield tag;
}

function speaksPlainly(texts: readonly (readonly LeafTexts[])[], tags: readonly (readonly (Tag | null)[])[]): boolean {
  let spoken = 0;
  let whole = 0;
  let filled = 0;
  let all = 0;
  texts.forEach((leaves, i) => {
    leaves.forEach(({ fields }, j) => {
      const text = fields.progress?.text ?? "";
      const tag = tags[i]?.[j];
      all++;
      if (!isBlank(text)) filled++;
      if (!tag || (tag.form !== "sentence" && tag.form !== "mark")) return;
      if (!isPlainWord(tag.text) && !(tag.status === "completed" && isClause(tag, text))) spoken++;
      if (tag.at.end - tag.at.start >= text.trim().length) whole++;
    });
  });
  return spoken >= all * SPOKEN_SHARE || whole >= filled * WHOLE_SHARE;
}

function ownTag({ fields, sharesProgress }: LeafTexts, headingOf: (column: number) => string, vocabulary: Vocabulary): Tag | null {
  const status = fields.status;
  const cell = status ? cellTag(status.text, headingOf(status.pieces[0]?.cell.column ?? 0), vocabulary) : null;
  if (cell || sharesProgress) return cell;
  // 土建 全部完成 | 安装 未开始: what one part says is not said of all
  const pieces = fields.progress?.pieces ?? [];
  if (pieces.some(({ cell: at }) => at.column !== pieces[0]?.cell.column)) return null;
  return progressTag(fields.progress?.text ?? "", vocabulary);
}
