import { cellAt } from "../../grid/grid";
import type { Fix } from "../fix";
import { chineseNumeral } from "../../text/numerals";
import type { Section } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import { shortQuote } from "../leaf-reference";
import type { ReportProblem } from "../rule";
import { sectionCell } from "../section-cell";

export type SectionNumberingFacts = {
  readonly section: string;
  readonly before: string;
  readonly expected: string;
  readonly doubled: boolean;
};

/**
 * A section number that is skipped or doubled among its sisters (一、二、四). A number that begins again with 一 is a new
 * part. The fix is given only where the one changed number makes the order whole.
 */
export const sectionNumbering = defineRule({
  id: "section/numbering",
  severity: "warning",
  addressee: "compiler",
  check(table, { grid }, report: ReportProblem<SectionNumberingFacts>) {
    for (const sisters of sistersOf(table.sections)) {
      let before = 0;
      sisters.forEach((section, index) => {
        const numeral = section.numeral ?? 0;
        if (before === 0 || numeral === before + 1 || numeral === 1) {
          before = numeral;
          return;
        }
        const next = sisters[index + 1]?.numeral ?? null;
        const cell = sectionCell(table, grid, section);
        const text = cellAt(grid, cell);
        const written = chineseNumeral(numeral);
        const at = typeof text === "string" ? text.indexOf(written) : -1;
        const fits = next === null || next === before + 2 || next === 1;
        const fixes: Fix[] =
          fits && typeof text === "string" && at >= 0 && at <= 3
            ? [{ safety: "ask", cell, expected: text, change: { edits: [{ start: at, end: at + written.length, text: chineseNumeral(before + 1) }] } }]
            : [];
        const facts = { section: shortQuote(section.title), before: chineseNumeral(before), expected: chineseNumeral(before + 1), doubled: numeral <= before };
        report([cell], facts, { fixes });
        // behind a slip that the next number shows to be one, the order goes on
        before = fits ? before + 1 : numeral;
      });
    }
  },
});

/** Numbered sections under one parent and of one level, in their order. */
function sistersOf(sections: readonly Section[]): readonly (readonly Section[])[] {
  const groups = new Map<string, Section[]>();
  for (const section of sections) {
    if (section.numeral === null) continue;
    const key = `${section.parent ?? ""} ${section.level}`;
    const group = groups.get(key);
    if (group) group.push(section);
    else groups.set(key, [section]);
  }
  return [...groups.values()];
}
