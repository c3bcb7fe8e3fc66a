import type { Field } from "./field";

/** Columns in which people write sentences. */
export const SENTENCE_FIELDS: readonly Field[] = ["task", "subtask", "target", "measures", "progress", "obstacles", "nextStep", "remarks"];
