import { brokenClaims } from "../../table/claims";
import { lostItems, sectionsAccountForTitle } from "../../table/lost-items";
import { defineRule } from "../define-rule";
import { missingReferences } from "../missing-references";
import type { ReportProblem } from "../rule";
import { titleClaimCell } from "../title-claim";

export type CountMismatchFacts = {
  readonly claimed: number;
  readonly actual: number;
  /** 二—5、11, 四—15 … where the skipped serials account for the difference; else empty. */
  readonly missing: readonly string[];
};

/**
 * The title claims another number of items than the table holds. Silent where its sections' claims account for the
 * difference (`section/count-mismatch` tells it with them), and where texts of lost items do (`table/lost-item`).
 */
export const countMismatch = defineRule({
  id: "table/count-mismatch",
  severity: "warning",
  addressee: "compiler",
  check(table, { grid }, report: ReportProblem<CountMismatchFacts>) {
    const claim = brokenClaims(table).find((one) => one.section === null);
    if (!claim || lostItems(table).told.has(null) || sectionsAccountForTitle(table)) return;
    const { references, count } = missingReferences(table);
    report([titleClaimCell(table, grid, claim.claimed)], {
      claimed: claim.claimed,
      actual: claim.actual,
      missing: claim.claimed - claim.actual === count ? references : [],
    });
  },
});
