import type { Leaf } from "../table/progress-table";
import { mainPoints, type TextPoint } from "../text/text-points";

/** The numbered points of targets and of progress texts, each read once for all rules of a check. */
export class LeafPoints {
  private readonly targets: Read[] = [];
  private readonly texts: Read[] = [];

  /** The main points of the leaf's target; offsets are into its text. */
  target(leaf: Leaf): readonly TextPoint[] {
    return remembered(this.targets, leaf, leaf.fields.target?.text ?? "");
  }

  /** The main points of `Leaf.progress`, which has no tag. */
  progress(leaf: Leaf): readonly TextPoint[] {
    return remembered(this.texts, leaf, leaf.progress);
  }
}

/** The points of a text. */
interface Read {
  readonly leaf: Leaf;
  readonly points: readonly TextPoint[];
}

/** By row, which finds a leaf many times as fast as a map of leaves does; of two leaves in one row the last is remembered. */
function remembered(byRow: Read[], leaf: Leaf, text: string): readonly TextPoint[] {
  const known = byRow[leaf.row];
  if (known?.leaf === leaf) return known.points;
  const points = mainPoints(text);
  byRow[leaf.row] = { leaf, points };
  return points;
}
