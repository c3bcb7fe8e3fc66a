import type { Field } from "../terms/field";
import type { ColumnUse, ProgressTable } from "./progress-table";

/** Points below which a person should look which of two columns a field is: a word's preference tells them apart, no heading does. */
const NARROW = 3;

/** A column that was read as its field by little, with the one that came next. */
export interface NarrowColumn {
  readonly column: ColumnUse;
  readonly field: Field;
  readonly other: ColumnUse;
  /** By how many points it won. */
  readonly by: number;
}

/** The columns of this period that won their field by little, from left to right: what 概览 and `inspect` ask a person to check. */
export function narrowColumns({ columns }: Pick<ProgressTable, "columns">): readonly NarrowColumn[] {
  return columns.flatMap((column): NarrowColumn[] => {
    const { field, role, why } = column;
    const next = why?.runnerUp;
    const other = next && columns.find((one) => one.column === next.column);
    return field !== null && role === "current" && other && next.by <= NARROW ? [{ column, field, other, by: next.by }] : [];
  });
}
