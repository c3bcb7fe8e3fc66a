import { apartPrint, masterWhenSent, sentOf, sentPrint, type HandoutMark } from "../handout/handout-mark";
import type { FillField } from "../terms/filled-in-by";

/** What a form's mark says of one of its cells. */
export interface SentField {
  /** The master holds what it held when the form was sent. */
  readonly masterAsSent: boolean;
  /** The form holds what was sent. */
  readonly untouched: boolean;
  /** It was sent empty. */
  readonly empty: boolean;
}

/** Texts of a cell, for comparing: of the master's, and of the form's as it would be written; `apart` where the form has the status beside it. */
interface Texts {
  readonly master: string;
  readonly form: string;
  readonly apart: { readonly status: string; readonly text: string } | null;
}

/** What a mark says of a field; null where it knows nothing of the leaf, or there is none. */
export function sentField(mark: HandoutMark | null, key: string | null, field: FillField, { master, form, apart }: Texts): SentField | null {
  const [sent, was] = [sentOf(mark, key, field), masterWhenSent(mark, key, field)];
  if (sent === null || was === null) return null;
  const print = (text: string): string => (text === "" ? "" : sentPrint(text));
  const together = key === null ? undefined : mark?.apart?.[key];
  const alike = sent === print(form) || (field === "progress" && apart !== null && together !== undefined && together === apartPrint(apart.status, apart.text));
  return { masterAsSent: was === print(master), untouched: alike, empty: sent === "" };
}
