import type { ColumnProfile } from "./column-profile";
import type { Field } from "../terms/field";
import type { HeadingReadings } from "../terms/heading-readings";
import type { HeaderColumn } from "./find-header";

/** What speaks for one field of one column, in points. */
export interface FieldScore {
  /** What the heading says, its preferences among rivals included. */
  readonly heading: number;
  /** What the cells say. */
  readonly contents: number;
  /** Where it stands. */
  readonly position: number;
}

/** A column with what is known of it before the columns of the table are weighed against each other. */
export interface CandidateColumn {
  readonly header: HeaderColumn;
  readonly profile: ColumnProfile;
  readonly readings: HeadingReadings;
  /** Only fields for which something speaks. */
  readonly scores: ReadonlyMap<Field, FieldScore>;
  /** One of several columns of ticks, each under the words of a status: they are the status together. */
  readonly ticked: boolean;
}

/** The points of a field of a column; 0 where nothing speaks for it. */
export function pointsOf({ scores }: Pick<CandidateColumn, "scores">, field: Field): number {
  const score = scores.get(field);
  return score === undefined ? 0 : score.heading + score.contents + score.position;
}

/** The field that most speaks for, with its points; null where nothing reaches `least`. */
export function likeliest(candidate: CandidateColumn, least: number): { readonly field: Field; readonly points: number } | null {
  let best: { field: Field; points: number } | null = null;
  for (const field of candidate.scores.keys()) {
    const points = pointsOf(candidate, field);
    if (points > least && (best === null || points > best.points)) best = { field, points };
  }
  return best;
}
