import type { Fix } from "../../fixes/fix";
import { tagStyleOf, writtenStyle, writtenTag } from "../../status/tag-style";
import type { Tag } from "../../status/tag";
import { cellSpan, type CellSpan } from "../../table/cell-span";
import { defineRule } from "../define-rule";
import { leafReference } from "../leaf-reference";
import type { Report } from "../rule";

export type StatusFormatFacts = {
  readonly item: string;
  readonly written: string;
  /** How the table writes it. */
  readonly usual: string;
};

/**
 * A known status that is not written as this table writes statuses: [顺利推进], 顺利推进：, behind the text instead of
 * before it. The words stay; only brackets, stops, blanks and the place change. A mark (▲) is left alone.
 */
export const statusFormat = defineRule({
  id: "status/format",
  severity: "warning",
  check(table, { grid }, report: Report<StatusFormatFacts>) {
    const dialect = table.dialect;
    if (!dialect) return;
    const usual = tagStyleOf(table);
    const usualWords = new Set(table.items.flatMap((item) => item.leaves.flatMap(({ tag }) => (tag?.form === dialect.form ? [tag.text] : []))));
    for (const item of table.items) {
      for (const leaf of item.leaves) {
        const tag = leaf.tag;
        const field = tag && leaf.fields[tag.at.field];
        // a status cell, and a tag in the text beside it, are two ways of their own
        if (!tag || tag.status === null || !field || tag.form === "mark" || (dialect.form === "cell") !== (tag.form === "cell")) continue;
        // 已完成。 at the start of a text is prose where the table puts 【顺利推进】 there
        if (tag.form !== dialect.form && !usualWords.has(tag.text)) continue;
        const written = field.text.slice(tag.at.start, tag.at.end).trim();
        const style = writtenStyle(leaf, tag);
        const leads = field.text.slice(0, tag.at.start).trim() === "";
        const whole = written === writtenTag(usual, tag.text);
        if (whole && leads) continue;
        if (style && style.before === usual.before && style.after === usual.after && !/\s/.test(written) && leads) continue;
        const span = cellSpan(grid, field, tag.at.start, tag.at.end);
        if (!span) continue;
        const fixes: Fix[] = [{ safety: "safe", cell: span.cell, expected: span.text, change: { edits: rewritten(span, tag, writtenTag(usual, tag.text), usual.gap) } }];
        report([span.cell], { item: leafReference(item, leaf), written, usual: writtenTag(usual, tag.text) }, { fixes });
      }
    }
  },
});

/** The tag written in the usual way at the start of its cell, and taken away from where it stands if that is elsewhere. */
function rewritten(span: CellSpan, tag: Tag, usual: string, gap: string): { start: number; end: number; text: string }[] {
  const { text, start, end } = span;
  const before = text.slice(0, start);
  const behind = /^\s*[：:；;，,]?\s*/.exec(text.slice(end))?.[0].length ?? 0;
  const rest = text.slice(end + behind);
  if (before.trim() === "") return [{ start: 0, end: end + (tag.form === "cell" ? text.length - end : behind), text: rest === "" ? usual : usual + gap }];
  const blanks = /\s*$/.exec(before)?.[0].length ?? 0;
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  return [
    { start: 0, end: lead, text: usual + gap },
    { start: start - blanks, end: end + (rest === "" ? behind : 0), text: "" },
  ];
}
