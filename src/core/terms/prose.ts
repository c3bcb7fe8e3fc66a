import type { Field } from "./field";

/** Columns in which people write sentences. */
export const PROSE: readonly Field[] = ["task", "subtask", "target", "measures", "progress", "obstacles", "nextStep", "remarks"];
