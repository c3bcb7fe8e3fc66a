import type { CellRef } from "../../grid/cell-ref";
import type { Fix } from "../fix";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";
import { isBlank } from "../../text/cell-text";
import type { Field } from "../../terms/field";
import { SENTENCE_FIELDS } from "../../terms/field-traits";
import { INVISIBLE } from "../../text/white-space";
import { BLANKS, MANY_BLANKS, oddTexts, type OddText } from "../odd-texts";
import type { TextEdit } from "../../text/text-edit";
import { BLANK_SIGNS, LINE_SIGNS, MANY_BLANKS_FROM, NO_BLANK_BEFORE } from "../odd-letters";

export type WhitespaceFacts = {
  /** blanks: at the edges, before a stop, control characters. line-break: a run of blanks in place of a line break. */
  readonly kind: "blanks" | "line-break";
  readonly count: number;
};

/** A full-width indent of a paragraph, which people set on purpose. */
const INDENT = /^(?:\u3000{2}| {4})(?=\S)/u;
/** Control signs, and signs that nobody sees; joiners inside emoji, and direction marks in a text that runs from right to left, are right. */
const UNSEEN = `${LINE_SIGNS}${INVISIBLE}`;
const CONTROL = new RegExp(`[${UNSEEN}]+(?!\\p{Extended_Pictographic})`, "gu");
const RIGHT_TO_LEFT = /[\u0590-\u061b\u061d-\u08ff]/u;
const BEFORE_STOP = new RegExp(`[${BLANK_SIGNS}]+(?=[${NO_BLANK_BEFORE}])`, "gu");
/** Blanks that stand where a new point begins: somebody filled the line up instead of breaking it. */
const FILLED_UP = new RegExp(`(?<=[^${BLANK_SIGNS}])[${BLANK_SIGNS}]{${String(MANY_BLANKS_FROM)},}(?=(?:[（(]?\\d{1,2}[.．、）)]|[①-⑳])(?!\\d))`, "gu");

/**
 * Blanks at the edges of a cell, before a stop, control characters; and runs of blanks where a line break was meant. One
 * problem a kind. Blanks inside names (陈  霞), a paragraph's indent and that of a part under its whole (  其中：) are right.
 */
export const textWhitespace = defineRule({
  id: "text/whitespace",
  severity: "info",
  addressee: "unit",
  check(table, { grid }, report: ReportProblem<WhitespaceFacts>) {
    const found = { blanks: { cells: [] as CellRef[], fixes: [] as Fix[] }, "line-break": { cells: [] as CellRef[], fixes: [] as Fix[] } };
    const texts = oddTexts(table, grid);
    const stepped = steppedFields(texts);
    for (const { cell, field, text, may } of texts) {
      const note = (kind: "blanks" | "line-break", edits: readonly TextEdit[]): void => {
        if (edits.length === 0) return;
        found[kind].cells.push(cell);
        found[kind].fixes.push({ safety: "safe", cell, expected: text, change: { edits } });
      };
      const prose = SENTENCE_FIELDS.includes(field);
      if ((may & BLANKS) !== 0) note("blanks", blankEdits(text, prose, stepped.has(field)));
      if (prose && (may & MANY_BLANKS) !== 0)
        note(
          "line-break",
          [...text.matchAll(FILLED_UP)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: "\n" })),
        );
    }
    for (const kind of ["blanks", "line-break"] as const) {
      const { cells, fixes } = found[kind];
      if (cells.length > 0) report(cells, { kind, count: cells.length }, { fixes });
    }
  },
});

/** Fields whose cells name what a row is about: there blanks in front say that it is a part of the row above. */
const NAMES: readonly Field[] = ["category", "task", "subtask"];
const STEP = /^(?:\u3000| {2,}|\t)[\s\u3000]*(?=\S)/u;
const OF_WHICH = /^[\s\u3000]+[（(]?(?:其\s*中|含|#)/u;

/** Fields in which a table sets parts in: a row begins with 其中 behind blanks, or several rows with a blank or more of the width of a character. */
function steppedFields(texts: readonly OddText[]): ReadonlySet<Field> {
  return new Set(
    NAMES.filter((field) => {
      const setIn = texts.filter((one) => one.field === field && STEP.test(one.text));
      return setIn.length >= 2 || texts.some((one) => one.field === field && OF_WHICH.test(one.text));
    }),
  );
}

function blankEdits(text: string, prose: boolean, stepped: boolean): readonly TextEdit[] {
  if (isBlank(text)) return [];
  const start = START.exec(text)?.[0].length ?? 0;
  const end = text.length - (END.exec(text)?.[0].length ?? 0);
  const edits: TextEdit[] = [];
  if (start > 0 && !stepped && !INDENT.test(text)) edits.push({ start: 0, end: start, text: "" });
  if (end < text.length) edits.push({ start: end, end: text.length, text: "" });
  const inside = [...(RIGHT_TO_LEFT.test(text) ? [] : text.matchAll(CONTROL)), ...(prose ? text.matchAll(BEFORE_STOP) : [])];
  for (const match of inside) {
    const edit = { start: match.index, end: match.index + match[0].length, text: "" };
    const word = CONTROL_ONLY.test(match[0]) || /[\p{Script=Han}）”》]/u.test(text.charAt(match.index - 1));
    if (word && edit.start >= start && edit.end <= end) edits.push(edit);
  }
  return edits;
}

const START = new RegExp(`^[\\s${INVISIBLE}]*`, "u");
const END = new RegExp(`(?<![\\s${INVISIBLE}])[\\s${INVISIBLE}]*$`, "u");
const CONTROL_ONLY = new RegExp(`^[${UNSEEN}]+$`, "u");
