import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";
import { PROSE } from "../../terms/prose";
import { DOUBLED, oddTexts } from "../odd-texts";

export type DoubledWordFacts = {
  /** 完成完成 */
  readonly written: string;
  /** The text around it. */
  readonly context: string;
};

/** Words that nobody writes twice, unless the second one begins another word (完成完成率, 组织组织部). */
const WORD_TWICE =
  /(完成(?!完成[率量数度])|推进(?!推进[会组])|组织(?!组织[部者])|实施(?!实施[办方细])|落实|开展|进行|加强|进一步|已经|目前|正在|继续|积极|加快|确保|根据|按照|通过|以及|同时)\1|已已|的的(?![士确])/u;

/** A word typed twice. */
export const textDoubledWord = defineRule({
  id: "text/doubled-word",
  severity: "info",
  addressee: "unit",
  check(table, { grid }, report: ReportProblem<DoubledWordFacts>) {
    for (const { cell, field, text, may } of oddTexts(table, grid)) {
      const match = (may & DOUBLED) !== 0 && PROSE.includes(field) ? WORD_TWICE.exec(text) : null;
      if (!match) continue;
      const context = text.slice(Math.max(0, match.index - 6), match.index + match[0].length + 6).replace(/\s+/g, "");
      report([cell], { written: match[0], context });
    }
  },
});
