import type { Status } from "./status";
import type { Span } from "./span";

/** How a tag is written: 【顺利推进】 around the text; a first sentence 按进度完成。; a cell of its own; a mark ▲ with words. */
export type TagForm = "bracket" | "sentence" | "cell" | "mark";

/** The words in the sheet that state a status. */
export interface Tag {
  /** The words alone, brackets, marks and blanks off: 顺利推进. */
  readonly text: string;
  /** `null`: words that are in no vocabulary. */
  readonly status: Status | null;
  readonly form: TagForm;
  /** The words are in no list and were read by their parts (阶段性办结); absent where they are. */
  readonly composed?: true;
  /** All that is tag: brackets, marks and stop included. */
  readonly at: Span;
}
