/** A small change of a source: half-open offsets, and what is put there. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  readonly kind: string;
}

export function mutantsOf(source: string, name?: string): readonly Mutant[];
