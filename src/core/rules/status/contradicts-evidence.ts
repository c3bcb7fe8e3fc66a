import * as z from "../../schema";
import type { Evidence, Suggestion } from "../../judgement/evidence";
import { dialectWords, furtherTags } from "../../table/further-tags";
import type { Tag } from "../../terms/tag";
import type { Status } from "../../terms/status";
import { cellOf } from "../../table/cell-span";
import { endsSegment } from "../../text/clauses";
import { eachLeaf } from "../../table/each-leaf";
import type { Item, Leaf, ProgressTable } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import { leafReference, shortQuote } from "../leaf-reference";
import type { ReportProblem } from "../rule";
import { supporting } from "../../judgement/supporting";

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

/** 否 under 是否办结 says itself that it is not done. */
const NOT_DONE = /^(?:否|未|没有?|无|不|不能|×|✗|✘|x|n|no)$/iu;
/** Shorter clauses are said of many things. */
const LEAST_CLAUSE = 9;
const MOST_SAYERS = 3;
/** Up to this weight a piece is a hint: waiting for an approval, a hindrance that is named. */
const HINT = 0.3;
/** Up to so many percentage points behind the pace a share alone is no reason to doubt a tag. */
const SMALL_GAP = 30;
/** A hint, or a share that is a little behind the pace. */
const isSmallGap = ({ weight, pointsBehind = SMALL_GAP }: Evidence): boolean => weight <= HINT || pointsBehind < SMALL_GAP;

const share = z.number().check(z.minimum(0), z.maximum(1));

const options = z.object({
  /** From which confidence a suggestion is held against a tag that says on track or better. */
  confidence: z._default(share, 0.55),
  /** The same against one that says mostly on track: the step is smaller, so the text must be clearer. */
  confidenceAgainstMostly: z._default(share, 0.7),
});

/**
 * A tag that is better than its own text: 按进度完成 over a text that says the work is suspended. Only where the text is
 * clear, and never where the tag is the worse of the two: a unit may know more than it writes. A completion rate alone
 * says so only beyond thirty points behind the pace.
 */
export const contradictsEvidence = defineRule({
  id: "status/contradicts-evidence",
  severity: "warning",
  addressee: "unit",
  needs: ["progress"],
  options,
  check(table, { suggestion, options: { confidence, confidenceAgainstMostly } }, report: ReportProblem<ContradictsEvidenceFacts>) {
    const worse = new WorseTagged(table);
    const tagWords = dialectWords(table);
    eachLeaf(table, (leaf, item) => {
      const { tag } = leaf;
      const stated = tag?.status ? RANK[tag.status] : null;
      if (!tag || stated === null || stated > 1 || (tag.composed === true && NOT_DONE.test(tag.text))) return;
      const proposed = suggestion(leaf);
      if (!proposed || RANK[proposed.status] !== 2 || proposed.confidence < (stated === 0 ? confidence : confidenceAgainstMostly)) return;
      // where two tags stand, status/multiple asks which one counts
      if (furtherTags(leaf, tagWords).length === 0) look(leaf, item, tag, proposed);
    });

    function look(leaf: Leaf, item: Item, tag: Tag, proposed: Suggestion): void {
      const all = supporting(proposed);
      // a deadline that is past is what date/overdue speaks of, a plan that is past date/plan-passed, a rate of its own column
      // status/contradicts-amount: beside them, a hint in the text makes no second finding
      const said = all.filter((piece) => piece.kind !== "deadline" && piece.kind !== "plan" && piece.at.field !== "completionRate");
      if (said.length < all.length && !said.some((piece) => piece.weight > HINT)) return;
      if (said.every(isSmallGap)) return;
      const pieces = said.slice(0, 2);
      const text = leaf.fields[tag.at.field];
      const cell = text && cellOf(text, tag.at.start);
      if (pieces.length === 0 || !cell) return;
      report([cell], { item: leafReference(item, leaf), tag: tag.text, evidence: pieces.map((piece) => shortQuote(piece.text)), ...worse.saying(item, all) });
    }
  },
});

/** The items that are tagged as lagging, by the clauses of their texts: looked through once, when the first is asked for. */
class WorseTagged {
  private byClause: Map<string, { readonly item: Item; readonly leaf: Leaf }[]> | null = null;

  constructor(private readonly table: ProgressTable) {}

  /** Other items whose text says a clause of the evidence letter for letter. One that many say is a phrase, no common cause. */
  saying(item: Item, evidence: readonly Evidence[]): { readonly same: readonly string[]; readonly worse: string } {
    this.byClause ??= this.index();
    const same = new Map<string, string>();
    for (const piece of evidence) {
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
    eachLeaf(this.table, (leaf, item) => {
      const status = leaf.tag?.status;
      if (!status || RANK[status] !== 2) return;
      for (const clause of tellingClauses(leaf.progress)) {
        const sayers = byClause.get(clause);
        if (sayers === undefined) byClause.set(clause, [{ item, leaf }]);
        else if (sayers.length <= MOST_SAYERS) sayers.push({ item, leaf });
      }
    });
    return byClause;
  }
}

/** The long segments of a text, without the word for a cause or a time before them. */
function tellingClauses(text: string): readonly string[] {
  const clauses: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !endsSegment(text, at)) continue;
    if (at - start >= LEAST_CLAUSE) {
      const clause = text
        .slice(start, at)
        .replace(/^\s*(?:故|因此|因|由于|现|目前|已)+/, "")
        .trim();
      if (clause.length >= LEAST_CLAUSE) clauses.push(clause);
    }
    start = at + 1;
  }
  return clauses;
}
