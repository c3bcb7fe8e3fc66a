import { FIELDS, type Field } from "./field";

/** What can be said of a field wherever it is met. */
export interface FieldTraits {
  /** A number is written in it: an amount, or a share. */
  readonly number?: "planned" | "done";
  /** It tells how the work stands. */
  readonly tells?: true;
  /** Whom it names. */
  readonly names?: "units" | "persons";
  /** It names a day, or a time by which something is due. */
  readonly day?: true;
  /** People write sentences in it. */
  readonly sentences?: true;
}

/** The traits of every field. */
export const FIELD_TRAITS: { readonly [F in Field]: FieldTraits } = {
  serial: {},
  category: {},
  task: { sentences: true },
  subtask: { sentences: true },
  target: { sentences: true },
  measures: { sentences: true },
  leadUnit: { names: "units" },
  units: { names: "units" },
  supportUnits: { names: "units" },
  leader: { names: "persons" },
  persons: { names: "persons" },
  startDate: { day: true },
  deadline: { day: true },
  progress: { tells: true, sentences: true },
  measureUnit: {},
  plannedAmount: { number: "planned" },
  actualAmount: { number: "done", tells: true },
  completionRate: { number: "done", tells: true },
  status: { tells: true },
  obstacles: { sentences: true },
  nextStep: { sentences: true },
  remarks: { sentences: true },
};

/** The fields of which something holds, in the order of `FIELDS`. */
export const fieldsWith = (holds: (traits: FieldTraits) => boolean): readonly Field[] => FIELDS.filter((field) => holds(FIELD_TRAITS[field]));

/** 计划数, 完成数, 完成率. */
export const isNumberField = (field: Field): boolean => FIELD_TRAITS[field].number !== undefined;
export const NUMBER_FIELDS = fieldsWith(({ number }) => number !== undefined);

/** 完成数, 完成率. */
export const isDoneNumber = (field: Field): boolean => FIELD_TRAITS[field].number === "done";

/** 进展情况, 完成数, 完成率, 状态: without any of them nobody knows how the work stands. */
export const tellsHowItStands = (field: Field): boolean => FIELD_TRAITS[field].tells === true;

export const namesSomebody = (field: Field): boolean => FIELD_TRAITS[field].names !== undefined;

/** Columns in which people write sentences. */
export const SENTENCE_FIELDS = fieldsWith(({ sentences }) => sentences === true);
