import type { CellRef } from "../../grid/cell-ref";
import type { Fix } from "../fix";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";
import { SENTENCE_FIELDS } from "../../terms/field-traits";
import { oddTexts, PUNCTUATION } from "../odd-texts";
import type { TextEdit } from "../../text/text-edit";
import { BRACKET, HALF_WIDTH, SINGLE_STOPS } from "../odd-letters";

export type PunctuationFacts = {
  readonly count: number;
  /** What stands in the first cell, with a character on each side. */
  readonly example: string;
};

const HAN = "\\p{Script=Han}”》）】";
const PATTERNS: readonly (readonly [RegExp, (found: string) => string])[] = [
  ...HALF_WIDTH.map(
    ({ sign, full, ends }) => [new RegExp(`(?<=[${HAN}])${sign}(?=[\\p{Script=Han}“《（【\\n]${ends ? "|$" : ""})`, "gu"), () => full] as const,
  ),
  [new RegExp(`([${SINGLE_STOPS}])\\1(?!\\1)(?<!\\1\\1\\1)`, "gu"), (found) => found.charAt(0)],
  [new RegExp(`[${SINGLE_STOPS.replace("。", "")}](?=。)`, "gu"), () => ""],
];
/** A pair of half-width brackets around Chinese words. */
const BRACKETS = new RegExp(`(?<=\\p{Script=Han})\\${BRACKET}([^()\\n]{1,60})\\)`, "gu");

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
      if ((may & PUNCTUATION) === 0 || !SENTENCE_FIELDS.includes(field)) continue;
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
