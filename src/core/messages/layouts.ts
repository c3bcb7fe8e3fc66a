import type { LayoutMistake } from "../layouts/layout";

/** One line for a mistake in an office's own layout (表式文件): where it is, what is wrong, what may stand there. */
export interface LayoutMessages {
  readonly mistake: (mistake: LayoutMistake) => string;
}
