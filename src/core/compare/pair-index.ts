import type { MatchRow } from "./candidates";

/**
 * Which rows have a pair of characters: for each pair its rows, one behind the other in one list of numbers. A list of its
 * own for each pair is what most of the time of 10,000 rows beside 10,000 went into.
 */
export class PairIndex {
  /** Indices of rows, by pair; ascending inside a pair. */
  readonly rows: Int32Array;
  private readonly places = new Map<number, number>();
  /** Where the rows of each place begin, and where the last end. */
  private readonly starts: Int32Array;

  constructor(rows: readonly MatchRow[]) {
    const sizes: number[] = [];
    for (const { print } of rows) {
      for (const pair of print.pairs) {
        const place = this.places.get(pair);
        if (place === undefined) this.places.set(pair, sizes.push(1) - 1);
        else sizes[place] = (sizes[place] ?? 0) + 1;
      }
    }
    this.starts = new Int32Array(sizes.length + 1);
    sizes.forEach((size, place) => (this.starts[place + 1] = (this.starts[place] ?? 0) + size));
    this.rows = new Int32Array(this.starts[sizes.length] ?? 0);
    const next = this.starts.slice();
    rows.forEach(({ print }, at) => {
      for (const pair of print.pairs) {
        const place = this.places.get(pair) ?? 0;
        const entry = next[place] ?? 0;
        this.rows[entry] = at;
        next[place] = entry + 1;
      }
    });
  }

  /** The places of those of some pairs that a row has, those of the fewest rows first. */
  rarestFirst(pairs: Int32Array): readonly number[] {
    const places: number[] = [];
    for (const pair of pairs) {
      const place = this.places.get(pair);
      if (place !== undefined) places.push(place);
    }
    return places.sort((a, b) => this.size(a) - this.size(b));
  }

  /** Where the rows of a place stand in `rows`, half-open. */
  range(place: number): readonly [from: number, to: number] {
    return [this.starts[place] ?? 0, this.starts[place + 1] ?? 0];
  }

  private size(place: number): number {
    const [from, to] = this.range(place);
    return to - from;
  }
}
