import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";
import { SENTENCE_FIELDS } from "../../terms/field-traits";
import { DOUBLED, oddTexts } from "../odd-texts";
import { NEVER_TWICE } from "../odd-letters";

export type DoubledWordFacts = {
  /** 完成完成 */
  readonly written: string;
  /** The text around it. */
  readonly context: string;
};

const WORD_TWICE = new RegExp(NEVER_TWICE.map(({ word, but }) => `${word}${word}${but === undefined ? "" : `(?![${but}])`}`).join("|"), "u");

/** A word typed twice. */
export const textDoubledWord = defineRule({
  id: "text/doubled-word",
  severity: "info",
  addressee: "unit",
  check(table, { grid }, report: ReportProblem<DoubledWordFacts>) {
    for (const { cell, field, text, may } of oddTexts(table, grid)) {
      const match = (may & DOUBLED) !== 0 && SENTENCE_FIELDS.includes(field) ? WORD_TWICE.exec(text) : null;
      if (!match) continue;
      const context = text.slice(Math.max(0, match.index - 6), match.index + match[0].length + 6).replace(/\s+/g, "");
      report([cell], { written: match[0], context });
    }
  },
});
