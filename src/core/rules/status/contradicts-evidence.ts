import * as z from "../../schema";
import { supporting } from "../../status/explain";
import type { Suggestion } from "../../status/evidence";
import { dialectWords, furtherTags } from "../../status/further-tags";
import type { Status } from "../../status/status";
import { cellOf } from "../../table/cell-span";
import type { Item, Leaf, ProgressTable } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import { leafReference, quoted } from "../leaf-reference";
import type { Report } from "../rule";

export type ContradictsEvidenceFacts = {
  readonly item: string;
  /** The tag's own words. */
  readonly tag: string;
  /** What its text says, the strongest first; at most two pieces. */
  readonly evidence: readonly string[];
  /** Items that say the same and are tagged worse. */
  readonly same: readonly string[];
  /** The words of the worse tag of those items; "" where there are none. */
  readonly worse: string;
};

/** The better the lower; null for tags that claim no progress. */
const RANK: { readonly [S in Status]: number | null } = {
  completed: 0,
  ahead: 0,
  "on-track": 0,
  "long-term": 0,
  "mostly-on-track": 1,
  lagging: 2,
  suspended: 2,
  terminated: 2,
  "not-started": 2,
  adjusted: 2,
  "not-assessed": null,
};

/** Shorter clauses are said of many things. */
const LEAST_CLAUSE = 9;
const MOST_SAYERS = 3;
/** Up to this weight a piece is a hint: waiting for an approval, a hindrance that is named. */
const HINT = 0.3;

const options = z.object({
  /** From which confidence a suggestion is held against a tag that says on track or better. */
  confidence: z.number().min(0).max(1).default(0.55),
  /** The same against one that says mostly on track: the step is smaller, so the text must be clearer. */
  confidenceAgainstMostly: z.number().min(0).max(1).default(0.7),
});

/**
 * A tag that is better than its own text: 按进度完成 over a text that says the work is suspended. Only where the text is
 * clear, and never where the tag is the worse of the two: a unit may know more than it writes. A completion rate alone
 * says so only beyond thirty points behind the pace.
 */
export const contradictsEvidence = defineRule({
  id: "status/contradicts-evidence",
  severity: "warning",
  needs: ["progress"],
  options,
  check(table, { suggestion, options: { confidence, confidenceAgainstMostly } }, report: Report<ContradictsEvidenceFacts>) {
    const worse = new WorseTagged(table);
    const tagWords = dialectWords(table);
    for (const item of table.items) {
      for (const leaf of item.leaves) {
        const { tag } = leaf;
        const stated = tag?.status ? RANK[tag.status] : null;
        const text = tag && leaf.fields[tag.at.field];
        if (!tag || !text || stated === null || stated > 1) continue;
        const proposed = suggestion(leaf);
        if (!proposed || RANK[proposed.status] !== 2 || proposed.confidence < (stated === 0 ? confidence : confidenceAgainstMostly)) continue;
        // where two tags stand, status/multiple asks which one counts
        if (furtherTags(leaf, tagWords).length > 0) continue;
        const all = supporting(proposed);
        const said = all.filter((piece) => piece.kind !== "deadline");
        // a deadline that is past is what date/overdue speaks of: beside it, a hint in the text makes no second finding
        if (said.length < all.length && !said.some((piece) => piece.weight > HINT)) continue;
        const pieces = said.slice(0, 2);
        const cell = cellOf(text, tag.at.start);
        if (pieces.length === 0 || !cell) continue;
        report([cell], { item: leafReference(item, leaf), tag: tag.text, evidence: pieces.map((piece) => quoted(piece.text)), ...worse.saying(item, proposed) });
      }
    }
  },
});

/** The items that are tagged as lagging, by the clauses of their texts: looked through once, when the first is asked for. */
class WorseTagged {
  private byClause: Map<string, { readonly item: Item; readonly leaf: Leaf }[]> | null = null;

  constructor(private readonly table: ProgressTable) {}

  /** Other items whose text says a clause of the evidence letter for letter. One that many say is a phrase, no common cause. */
  saying(item: Item, proposed: Suggestion): { readonly same: readonly string[]; readonly worse: string } {
    this.byClause ??= this.index();
    const same = new Map<string, string>();
    for (const piece of supporting(proposed)) {
      for (const clause of tellingClauses(piece.text)) {
        const sayers = this.byClause.get(clause) ?? [];
        for (const other of sayers.length > MOST_SAYERS ? [] : sayers) {
          if (other.item !== item) same.set(leafReference(other.item, other.leaf), other.leaf.tag?.text ?? "");
        }
      }
    }
    return { same: [...same.keys()], worse: [...same.values()][0] ?? "" };
  }

  private index(): Map<string, { readonly item: Item; readonly leaf: Leaf }[]> {
    const byClause = new Map<string, { readonly item: Item; readonly leaf: Leaf }[]>();
    for (const item of this.table.items) {
      for (const leaf of item.leaves) {
        const status = leaf.tag?.status;
        if (!status || RANK[status] !== 2) continue;
        for (const clause of tellingClauses(leaf.progress)) {
          const sayers = byClause.get(clause);
          if (sayers === undefined) byClause.set(clause, [{ item, leaf }]);
          else if (sayers.length <= MOST_SAYERS) sayers.push({ item, leaf });
        }
      }
    }
    return byClause;
  }
}

const tellingClauses = (text: string): string[] =>
  text
    .split(/[。；;，,：:\n]/)
    .map((clause) => clause.replace(/^\s*(?:故|因此|因|由于|现|目前|已)+/, "").trim())
    .filter((clause) => clause.length >= LEAST_CLAUSE);
