import { brokenClaims } from "../../table/claims";
import { lostItems, sectionsAccountForTitle } from "../../table/lost-items";
import { withoutClaim } from "../../text/claimed-count";
import { defineRule } from "../define-rule";
import { shortQuote } from "../leaf-reference";
import { numberList } from "../missing-references";
import type { ReportProblem } from "../rule";
import { sectionCell } from "../section-cell";
import { titleClaimCell } from "../title-claim";

export type SectionCountFacts = {
  readonly section: string;
  readonly claimed: number;
  readonly actual: number;
  /** 5、11; "" where the serials do not tell. */
  readonly missing: string;
  /** What the title claims and the table holds, where its sections account for the difference; else 0. */
  readonly titleClaimed: number;
  readonly titleActual: number;
};

/**
 * A section claims another number of items than it holds; with it the title's claim, where the sections account for it.
 * Silent where texts of lost items account for the section's (`table/lost-item`).
 */
export const sectionCountMismatch = defineRule({
  id: "section/count-mismatch",
  severity: "warning",
  addressee: "compiler",
  check(table, { grid }, report: ReportProblem<SectionCountFacts>) {
    const { told } = lostItems(table);
    const claims = brokenClaims(table);
    const title = sectionsAccountForTitle(table) && !told.has(null) ? claims.find(({ section }) => section === null) : undefined;
    for (const { section, claimed, actual, missing } of claims) {
      const heading = section === null ? undefined : table.sections[section];
      if (!heading || told.has(section)) continue;
      const cells = [sectionCell(table, grid, heading), ...(title ? [titleClaimCell(table, grid, title.claimed)] : [])];
      const facts = { section: shortQuote(withoutClaim(heading.title)), claimed, actual, missing: numberList(missing) };
      report(cells, { ...facts, titleClaimed: title?.claimed ?? 0, titleActual: title?.actual ?? 0 });
    }
  },
});
