import type { CellRef } from "../../grid/cell-ref";
import type { Fix } from "../fix";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";
import { PROSE } from "../../terms/prose";
import { oddTexts, PUNCTUATION } from "../odd-texts";
import type { TextEdit } from "../../text/text-edit";

export type PunctuationFacts = {
  readonly count: number;
  /** What stands in the first cell, with a character on each side. */
  readonly example: string;
};

const HAN = "\\p{Script=Han}”》）】";
const PATTERNS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [new RegExp(`(?<=[${HAN}])[,;](?=[\\p{Script=Han}“《（【\\n]|$)`, "gu"), (found) => (found === "," ? "，" : "；")],
  [new RegExp(`(?<=[${HAN}]):(?=[\\p{Script=Han}“《（【\\n])`, "gu"), () => "："],
  [/([。，；、])\1(?!\1)(?<!\1\1\1)/gu, (found) => found.charAt(0)],
  [/[，、；](?=。)/gu, () => ""],
];
/** A pair of half-width brackets around Chinese words. */
const BRACKETS = /(?<=\p{Script=Han})\(([^()\n]{1,60})\)/gu;

/** Half-width punctuation among Chinese characters, and doubled stops: one problem a table. Names of units are left alone. */
export const textPunctuation = defineRule({
  id: "text/punctuation",
  severity: "info",
  addressee: "unit",
  check(table, { grid }, report: ReportProblem<PunctuationFacts>) {
    const cells: CellRef[] = [];
    const fixes: Fix[] = [];
    let example = "";
    for (const { cell, field, text, may } of oddTexts(table, grid)) {
      if ((may & PUNCTUATION) === 0 || !PROSE.includes(field)) continue;
      const edits = punctuationEdits(text);
      const [first] = edits;
      if (!first) continue;
      if (example === "") example = text.slice(Math.max(0, first.start - 4), first.end + 4).replace(/\s+/g, "");
      cells.push(cell);
      fixes.push({ safety: "safe", cell, expected: text, change: { edits } });
    }
    if (cells.length > 0) report(cells, { count: cells.length, example }, { fixes });
  },
});

function punctuationEdits(text: string): readonly TextEdit[] {
  const edits: TextEdit[] = PATTERNS.flatMap(([pattern, change]) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: change(match[0]) })),
  );
  for (const match of text.matchAll(BRACKETS)) {
    if (!/\p{Script=Han}/u.test(match[1] ?? "")) continue;
    const end = match.index + match[0].length;
    edits.push({ start: match.index, end: match.index + 1, text: "（" }, { start: end - 1, end, text: "）" });
  }
  const inOrder = edits.sort((a, b) => a.start - b.start);
  return inOrder.filter((edit, index) => {
    const before = inOrder[index - 1];
    return !before || before.end <= edit.start;
  });
}
