import { FIELDS, type Field } from "./field";

/**
 * Who fills a field in: the office that compiles the table, which hands it out locked, or the unit that reports. What goes out as
 * a form (handout), whom an empty cell is asked of and what is advised all follow from it.
 */
export const FILLED_IN_BY = {
  serial: "office",
  category: "office",
  task: "office",
  subtask: "office",
  target: "office",
  measures: "office",
  leadUnit: "office",
  units: "office",
  supportUnits: "office",
  leader: "office",
  persons: "office",
  startDate: "office",
  deadline: "office",
  progress: "unit",
  measureUnit: "office",
  plannedAmount: "office",
  actualAmount: "unit",
  completionRate: "unit",
  status: "unit",
  obstacles: "unit",
  nextStep: "unit",
  remarks: "unit",
} as const satisfies { readonly [F in Field]: "office" | "unit" };

/** A field that a unit fills in (填报栏目). */
export type FillField = { [F in Field]: (typeof FILLED_IN_BY)[F] extends "unit" ? F : never }[Field];

export const isFillField = (field: Field): field is FillField => FILLED_IN_BY[field] === "unit";

export const FILL_FIELDS: readonly FillField[] = FIELDS.filter(isFillField);
