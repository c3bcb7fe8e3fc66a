import type { Leaf } from "../table/progress-table";
import type { FieldText } from "../text/field-text";
import { Prose } from "../text/prose";

const EMPTY = new Prose("");

/** The prose of the cells of a table, one for all rules of a check: what several of them look for in a cell is looked for once. */
export class KnownProse {
  private readonly fields = new Map<FieldText, Prose>();
  private readonly bodies = new Map<Leaf, Prose>();

  /** That of a field; of one that a leaf lacks it is empty. */
  of(field: FieldText | undefined): Prose {
    return field === undefined ? EMPTY : known(this.fields, field, field.text);
  }

  /** That of `Leaf.progress`, which has no tag: where it is the whole text of its cell, that of the cell. */
  progress(leaf: Leaf): Prose {
    const field = leaf.fields.progress;
    return field?.text === leaf.progress ? this.of(field) : known(this.bodies, leaf, leaf.progress);
  }
}

function known<K>(all: Map<K, Prose>, key: K, text: string): Prose {
  const before = all.get(key);
  if (before !== undefined) return before;
  const prose = new Prose(text);
  all.set(key, prose);
  return prose;
}
