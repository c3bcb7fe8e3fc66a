import type { Field } from "./field";

/** Half-open UTF-16 offsets into `FieldText.text` of `field`. */
export interface Span {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}
