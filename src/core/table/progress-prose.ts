import { Prose, proseOf } from "../text/prose";
import type { Leaf } from "./progress-table";

const known = new WeakMap<Leaf, Prose>();

/** The prose of `Leaf.progress`, which has no tag, the same for everybody who asks. Where it is the whole text of its cell, it is that of the cell. */
export function progressProse(leaf: Leaf): Prose {
  const field = leaf.fields.progress;
  if (field !== undefined && field.text === leaf.progress) return proseOf(field);
  const before = known.get(leaf);
  if (before !== undefined) return before;
  const prose = new Prose(leaf.progress);
  known.set(leaf, prose);
  return prose;
}
