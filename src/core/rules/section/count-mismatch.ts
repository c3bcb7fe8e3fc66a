import { brokenClaims } from "../../table/claims";
import { defineRule } from "../define-rule";
import { numberList } from "../missing-references";
import { quoted } from "../leaf-reference";
import type { Report } from "../rule";
import { sectionCell } from "../section-cell";

export type SectionCountFacts = {
  readonly section: string;
  readonly claimed: number;
  readonly actual: number;
  /** 5、11; "" where the serials do not tell. */
  readonly missing: string;
};

/** A section claims another number of items than it holds. */
export const sectionCountMismatch = defineRule({
  id: "section/count-mismatch",
  severity: "warning",
  addressee: "compiler",
  check(table, { grid }, report: Report<SectionCountFacts>) {
    for (const { section, claimed, actual, missing } of brokenClaims(table)) {
      const heading = section === null ? undefined : table.sections[section];
      if (!heading) continue;
      const title = quoted(heading.title.replace(/[（(]\s*共\s*\d+\s*[项件条个][^）)]*[）)]\s*$/, ""));
      report([sectionCell(table, grid, heading)], { section: title, claimed, actual, missing: numberList(missing) });
    }
  },
});
