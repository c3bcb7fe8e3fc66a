import { columnOf } from "./column-of";
import type { Field } from "./field";
import type { ProgressTable } from "./progress-table";

/** Something that every progress table has, in one of the fields that can say it; the first is its usual one. */
export type Requirement = readonly [Field, ...Field[]];

/** Who answers for an item, and how far it has come. What the task is, the reader always finds. */
const EVERY_TABLE: readonly Requirement[] = [
  ["units", "leadUnit", "persons", "leader"],
  ["progress", "status", "actualAmount", "completionRate", "remarks"],
];

/** What a table must have and lacks: the usual field of each requirement that no column meets. */
export function missingFields(table: ProgressTable, required: readonly Requirement[] = EVERY_TABLE): readonly Field[] {
  return required.filter((fields) => fields.every((field) => !columnOf(table, field))).map(([field]) => field);
}

/** The fields that a row must fill: of each requirement the first that the table has a column for. */
export function requiredFields(table: ProgressTable, required: readonly Requirement[] = EVERY_TABLE): readonly Field[] {
  return required.flatMap((fields) => fields.find((field) => columnOf(table, field)) ?? []).concat("task");
}
