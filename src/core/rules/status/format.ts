import type { Fix } from "../fix";
import { usualTagStyle, writtenStyle, writtenTag, type TagStyle } from "../../table/tag-style";
import type { Tag } from "../../terms/tag";
import { cellSpan, type CellSpan } from "../../table/cell-span";
import { eachLeaf } from "../../table/each-leaf";
import type { Item, Leaf, ProgressTable } from "../../table/progress-table";
import { hasWhite, INVISIBLE } from "../../text/white-space";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { ReportProblem } from "../rule";

export type StatusFormatFacts = {
  readonly item: string;
  readonly written: string;
  /** How the table writes it. */
  readonly usual: string;
  /** Where only the place differs: the tag stands at the end (of the text) or at the start, elsewhere at the other. "" else. */
  readonly place: "start" | "end" | "";
};

const UNSEEN = new RegExp(`[${INVISIBLE}]`, "gu");

/** A table in which less of the tags are written alike has no way of its own. */
const HABIT = 0.5;

/**
 * A known status that is not written as this table writes statuses: [顺利推进], 顺利推进：, behind the text instead of
 * before it. The words stay; only brackets, stops, blanks and the place change. A mark (▲) is left alone, and so is a
 * status cell that is no more than wrapped or ticked.
 */
export const statusFormat = defineRule({
  id: "status/format",
  severity: "warning",
  addressee: "unit",
  check(table, { grid }, report: ReportProblem<StatusFormatFacts>) {
    const dialect = table.dialect;
    if (!dialect) return;
    const { style: usual, share } = usualTagStyle(table);
    // words without bracket or stop in the midst of a text are no form that others could follow
    if (share < HABIT || (dialect.form !== "cell" && usual.before + usual.after === "")) return;
    const usualWords = wordsOfForm(table, dialect.form);
    eachLeaf(table, (leaf, item) => {
      const { tag } = leaf;
      // a status cell, and a tag in the text beside it, are two ways of their own
      if (!tag || tag.status === null || tag.form === "mark" || (dialect.form === "cell") !== (tag.form === "cell")) return;
      // 已完成。 at the start of a text is prose where the table puts 【顺利推进】 there
      if (tag.form !== dialect.form && !usualWords.has(tag.text)) return;
      const style = writtenStyle(leaf, tag);
      if (tag.form === "cell" && !style) return;
      const alike = style !== null && style.before === usual.before && style.after === usual.after && style.leads === usual.leads;
      if (!alike || (tag.form !== "cell" && !isWrittenPlainly(leaf, tag))) tell(leaf, item, tag);
    });

    /** Said where nothing but the place differs. */
    function placeOf(leaf: Leaf, tag: Tag, written: string): StatusFormatFacts["place"] {
      const leads = writtenStyle(leaf, tag)?.leads ?? usual.leads;
      return leads === usual.leads || written !== writtenTag(usual, tag.text) ? "" : leads ? "start" : "end";
    }

    function tell(leaf: Leaf, item: Item, tag: Tag): void {
      const field = leaf.fields[tag.at.field];
      const span = field && cellSpan(grid, field, tag.at.start, tag.at.end);
      if (!span) return;
      const written = field.text.slice(tag.at.start, tag.at.end).trim();
      // what differs by signs that nobody sees would be told in two words that look the same: text/whitespace tells it
      const stands = writtenStyle(leaf, tag)?.leads ?? usual.leads;
      if (stands === usual.leads && written.replace(UNSEEN, "") === writtenTag(usual, tag.text)) return;
      const fixes: Fix[] = [{ safety: "safe", cell: span.cell, expected: span.text, change: { edits: rewritten(span, tag, usual) } }];
      report([span.cell], { item: leafReference(item, leaf), written, usual: writtenTag(usual, tag.text), place: placeOf(leaf, tag, written) }, { fixes });
    }
  },
});

/** Whether no white space stands inside the tag. */
function isWrittenPlainly(leaf: Leaf, tag: Tag): boolean {
  const text = leaf.fields[tag.at.field]?.text ?? "";
  return !hasWhite(text.slice(tag.at.start, tag.at.end).trim());
}

/** The words of all tags of one form. */
function wordsOfForm(table: ProgressTable, form: Tag["form"]): ReadonlySet<string> {
  const words = new Set<string>();
  eachLeaf(table, ({ tag }) => {
    if (tag?.form === form) words.add(tag.text);
  });
  return words;
}

/** The tag written in the usual way at its usual place, and taken away from where it stands if that is elsewhere. */
function rewritten(span: CellSpan, tag: Tag, usual: TagStyle): { start: number; end: number; text: string }[] {
  const { text, start, end } = span;
  const written = writtenTag(usual, tag.text);
  const before = text.slice(0, start);
  const behind = /^\s*[：:；;，,]?\s*/.exec(text.slice(end))?.[0].length ?? 0;
  const rest = text.slice(end + behind);
  const blanks = before.length - before.trimEnd().length;
  if (tag.form === "cell") return [{ start: 0, end: text.length, text: written }];
  if (usual.leads) {
    if (before.trim() === "") return [{ start: 0, end: end + behind, text: rest === "" ? written : written + usual.gap }];
    return [
      { start: 0, end: text.length - text.trimStart().length, text: written + usual.gap },
      { start: start - blanks, end: end + (rest === "" ? behind : 0), text: "" },
    ];
  }
  if (rest === "") return [{ start: start - blanks, end: text.length, text: usual.gap + written }];
  return [
    { start, end: end + behind, text: "" },
    { start: text.trimEnd().length, end: text.length, text: usual.gap + written },
  ];
}
