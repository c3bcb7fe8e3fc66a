/**
 * A text, and what its readers find in it: each is asked once. `Prose` is one with the readers that most ask for; this alone
 * brings none of them along, for what is fetched without judgement and rules.
 */
export class PlainProse {
  /** The readers that were asked, each with what it found behind it: a handful, gone through sooner than a map is made. */
  private readonly known: unknown[] = [];

  constructor(readonly text: string) {}

  /**
   * What a reader finds in the text; it is asked once. It is known by its identity: a function of a module, never one made on
   * the spot.
   */
  read<T>(reader: (prose: this) => T): T {
    const { known } = this;
    // what stands behind a reader is its own answer, and nothing else is ever put there
    for (let at = 0; at < known.length; at += 2) if (known[at] === reader) return known[at + 1] as T;
    const found = reader(this);
    known.push(reader, found);
    return found;
  }
}
