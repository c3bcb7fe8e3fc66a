import type { ColumnProfile } from "./column-profile";
import type { Field } from "../terms/field";
import type { HeaderColumn } from "./find-header";

/** A column while it is being decided. */
export interface Candidate {
  readonly header: HeaderColumn;
  readonly profile: ColumnProfile;
  field: Field | null;
  /** As of its heading: 3 a known phrase, 2 a part of it, 1 its tail alone, 0 nothing. */
  certainty: number;
  period: string | null;
  role: "current" | "history";
}

/** The columns that are taken for a field so far, from left to right. */
export const of = (columns: readonly Candidate[], field: Field): Candidate[] => columns.filter((column) => column.field === field);

/** Whether a column holds numbers, two at least, and little else. */
export const holdsNumbers = ({ profile }: Candidate): boolean => profile.numbers >= 2 && profile.numbers >= profile.filled * 0.7;
