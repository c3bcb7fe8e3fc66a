import { leafId, type Choices } from "../../app/kept-choices";
import type { Review } from "../../app/reviews";
import type { CellRef } from "../../core/grid/cell-ref";
import type { Problem } from "../../core/rules/problem";
import type { Suggestion } from "../../core/judgement/evidence";
import type { Status } from "../../core/terms/status";
import type { Field } from "../../core/terms/field";
import type { Leaf, ProgressTable } from "../../core/table/progress-table";
import type { StatusFilter } from "../state/pane-state";
import { markedText, type TextPart } from "./marked-text";
import { LIKELY } from "../../core/judgement/likely";
import { supporting } from "../../core/judgement/supporting";

export type Confidence = "high" | "middle" | "low";

/** A piece of a field's text with the words in it that speak for a status. */
export interface EvidenceLine {
  readonly field: Field;
  readonly parts: readonly TextPart[];
}

/** One entry of the list 事项: one leaf. */
export interface StatusEntry {
  readonly leaf: Leaf;
  /** Tells the entry apart, and keeps its choice. */
  readonly id: string;
  readonly row: number;
  readonly cell: CellRef;
  readonly reference: string;
  readonly task: string;
  readonly tag: string | null;
  readonly status: Status | null;
  readonly contradicting: boolean;
  /** `sentence` says why; `evidence` shows it in the text. */
  readonly suggestion: { readonly status: Status; readonly confidence: Confidence; readonly sentence: string; readonly evidence: readonly EvidenceLine[] } | null;
  readonly kept: Review | null;
  readonly chosen: Status | null;
}

export interface StatusListView {
  readonly entries: readonly StatusEntry[];
  readonly counts: { readonly [F in StatusFilter]: number };
  /** Entries without a choice whose suggestion is likely right. */
  readonly likely: readonly StatusEntry[];
}

export interface StatusListInput {
  readonly table: ProgressTable;
  readonly suggestion: (leaf: Leaf) => Suggestion | null;
  /** Why a status is suggested, as one sentence. */
  readonly explain: (suggestion: Suggestion) => string;
  readonly contradictions: readonly Problem[];
  readonly declined: readonly Review[];
  readonly choices: Choices;
  readonly filter: StatusFilter;
}

const POSSIBLE = 0.55;

/** How sure a suggestion is, in three steps that a person can act on. */
export function confidenceOf(suggestion: Suggestion): Confidence {
  return suggestion.confidence >= LIKELY ? "high" : suggestion.confidence >= POSSIBLE ? "middle" : "low";
}

/** The list 事项 as filtered: every leaf, in the order of the sheet; where all are shown, those that their text contradicts first, then the untagged. */
export function statusList(input: StatusListInput): StatusListView {
  const declined = new Map(input.declined.map((review) => [review.key, review]));
  const contradicted = new Set(input.contradictions.flatMap((problem) => problem.cells.map((cell) => cell.row)));
  const all = input.table.items.flatMap((item) =>
    item.leaves.map((leaf): StatusEntry => {
      const id = leafId(input.table, leaf);
      const kept = declined.get(leaf.key) ?? null;
      const status = leaf.status;
      const contradicting = kept === null && contradicted.has(placeOf(leaf).row);
      const found = status === null || contradicting ? input.suggestion(leaf) : null;
      return {
        leaf,
        id,
        row: leaf.row,
        cell: placeOf(leaf),
        reference: item.reference,
        task: leaf.fields.subtask?.text || item.task,
        tag: leaf.tag?.text ?? null,
        status,
        contradicting,
        suggestion: found && { status: found.status, confidence: confidenceOf(found), sentence: input.explain(found), evidence: evidenceLines(leaf, found) },
        kept,
        chosen: input.choices.get(id) ?? null,
      };
    }),
  );
  const is: { readonly [F in StatusFilter]: (entry: StatusEntry) => boolean } = {
    untagged: (entry) => entry.status === null,
    contradicting: (entry) => entry.contradicting,
    chosen: (entry) => entry.chosen !== null,
    all: () => true,
  };
  const count = (filter: StatusFilter): number => all.filter(is[filter]).length;
  const rank = (entry: StatusEntry): number => (entry.contradicting ? 0 : entry.status === null ? 1 : 2);
  return {
    entries: all.filter(is[input.filter]).sort((a, b) => rank(a) - rank(b)),
    counts: { untagged: count("untagged"), contradicting: count("contradicting"), chosen: count("chosen"), all: all.length },
    likely: all.filter((entry) => entry.chosen === null && entry.suggestion?.confidence === "high" && entry.status === null),
  };
}

/** The cell that a person looks at to judge a leaf: its tag's, else its progress, else the leaf's first row. */
function placeOf(leaf: Leaf): CellRef {
  const text = leaf.fields[leaf.tag?.at.field ?? "progress"] ?? leaf.fields.status ?? leaf.fields.task;
  return text?.pieces[0]?.cell ?? { row: leaf.row, column: 1 };
}

function evidenceLines(leaf: Leaf, suggestion: Suggestion): readonly EvidenceLine[] {
  const byField = new Map<Field, { start: number; end: number }[]>();
  for (const { at } of supporting(suggestion)) {
    const spans = byField.get(at.field);
    if (spans) spans.push(at);
    else byField.set(at.field, [at]);
  }
  return [...byField].map(([field, spans]) => ({ field, parts: markedText(leaf.fields[field]?.text ?? "", spans) }));
}
