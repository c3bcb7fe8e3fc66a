/** The rows of one leaf, before its fields are read. */
export interface LeafRows {
  readonly rows: number[];
  /** The page broke inside it: the first row after each break. */
  readonly breaks: number[];
}

/** The rows of one item, before its fields are read. */
export interface ItemRows {
  readonly rows: number[];
  readonly section: number | null;
  readonly leaves: LeafRows[];
  /** Rows whose serial and task only repeat those of the item: another page begins. */
  readonly repeats: number[];
  /** Those of them that stand below a repeated header: there the same text goes on. */
  readonly pages: number[];
}
