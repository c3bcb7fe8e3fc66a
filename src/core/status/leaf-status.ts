import type { LeafTexts } from "../table/read-leaf";
import { readDialect } from "./dialect";
import type { Status } from "./status";
import type { Tag } from "./tag";
import { cellTag, progressTag, strangeTag } from "./tags";
import type { Vocabulary } from "./vocabulary";

/** The tag of a leaf, and the status that it gives or that is inherited. */
export interface LeafStatus {
  readonly tag: Tag | null;
  readonly status: Status | null;
}

/**
 * Tags leaf by leaf, the leaves of an item in order. A leaf that shares a merged progress cell, or goes on after a page
 * break, inherits the status of the leaf before where it has no tag of its own. 【…】 whose words nobody knows is a tag
 * only where the table tags in brackets.
 *
 * @param heading the heading of the status column; "" where there is none
 */
export function readStatuses(texts: readonly (readonly LeafTexts[])[], heading: string, vocabulary: Vocabulary): LeafStatus[][] {
  const found = texts.map((leaves) => leaves.map((leaf) => ownTag(leaf, heading, vocabulary)));
  const brackets = readDialect(found.flat().filter((tag) => tag !== null))?.form === "bracket";
  return texts.map((leaves, i) => {
    let before: Status | null = null;
    return leaves.map((leaf, j) => {
      const tag = found[i]?.[j] ?? (brackets && !leaf.sharesProgress ? strangeTag(leaf.fields.progress?.text ?? "") : null);
      const status: Status | null = tag ? tag.status : leaf.sharesProgress || leaf.broken ? before : null;
      before = status;
      return { tag, status };
    });
  });
}

function ownTag({ fields, sharesProgress }: LeafTexts, heading: string, vocabulary: Vocabulary): Tag | null {
  const cell = cellTag(fields.status?.text ?? "", heading, vocabulary);
  if (cell || sharesProgress) return cell;
  return progressTag(fields.progress?.text ?? "", vocabulary);
}
