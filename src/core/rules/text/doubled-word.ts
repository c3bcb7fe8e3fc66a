import { defineRule } from "../define-rule";
import type { Report } from "../rule";
import { PROSE, textCells } from "../../table/text-cells";

export type DoubledWordFacts = {
  /** 完成完成 */
  readonly written: string;
  /** The text around it. */
  readonly context: string;
};

/** Words that nobody writes twice; what may stand behind them when the second one begins another word (完成完成率). */
const DOUBLED =
  /(?:(完成)\1(?![率量数度])|(推进)\1(?![会组])|(组织)\1(?![部者])|(落实)\1|(开展)\1|(进行)\1|(实施)\1(?![办方细])|(加强)\1|(进一步)\1|(已经)\1|(目前)\1|(正在)\1|(继续)\1|(积极)\1|(加快)\1|(确保)\1|(根据)\1|(按照)\1|(通过)\1|(以及)\1|(同时)\1|已已|的的(?![士确]))/u;

/** A word typed twice. */
export const textDoubledWord = defineRule({
  id: "text/doubled-word",
  severity: "info",
  check(table, { grid }, report: Report<DoubledWordFacts>) {
    for (const { cell, text } of textCells(table, grid, PROSE)) {
      const match = DOUBLED.exec(text);
      if (!match) continue;
      const context = text.slice(Math.max(0, match.index - 6), match.index + match[0].length + 6).replace(/\s+/g, "");
      report([cell], { written: match[0], context });
    }
  },
});
