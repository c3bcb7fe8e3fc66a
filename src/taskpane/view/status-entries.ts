import { leafId, type Choices } from "../../app/kept-choices";
import type { Review } from "../../app/reviews";
import type { CellRef } from "../../core/grid/cell-ref";
import type { Problem } from "../../core/rules/problem";
import type { Suggestion } from "../../core/judgement/evidence";
import type { Status } from "../../core/terms/status";
import type { Field } from "../../core/terms/field";
import type { Item, Leaf, ProgressTable } from "../../core/table/progress-table";
import type { StatusFilter } from "../state/pane-state";
import { isOfUnit, itemText, searchable, type ItemFilter } from "./item-filter";
import { markedText, type MarkedPart } from "./marked-text";
import { LIKELY } from "../../core/judgement/likely";
import { supporting } from "../../core/judgement/supporting";

export type Confidence = "high" | "middle" | "low";

/** A piece of a field's text with the words in it that speak for a status. */
export interface EvidenceLine {
  readonly field: Field;
  readonly parts: readonly MarkedPart[];
}

/** One entry of the list 事项: one leaf. */
export interface StatusEntry {
  readonly item: Item;
  readonly leaf: Leaf;
  /** Tells the entry apart, and keeps its choice. */
  readonly id: string;
  readonly row: number;
  readonly cell: CellRef;
  readonly reference: string;
  readonly task: string;
  /** Its lead; "" where nobody is named. */
  readonly unit: string;
  readonly tag: string | null;
  readonly status: Status | null;
  readonly contradicting: boolean;
  /** `sentence` says why; `evidence` shows it in the text. */
  readonly suggestion: {
    readonly status: Status;
    readonly confidence: Confidence;
    readonly sentence: string;
    readonly evidence: readonly EvidenceLine[];
  } | null;
  readonly kept: Review | null;
  readonly chosen: Status | null;
}

export interface StatusListView {
  readonly entries: readonly StatusEntry[];
  /** Of the unit that is looked at. */
  readonly counts: { readonly [F in StatusFilter]: number };
  /** Entries without a choice whose suggestion is likely right. */
  readonly likely: readonly StatusEntry[];
}

/** What every leaf is made into, whatever is chosen or filtered. */
export interface StatusLeavesInput {
  readonly table: ProgressTable;
  readonly suggestion: (leaf: Leaf) => Suggestion | null;
  /** Why a status is suggested, as one sentence. */
  readonly explain: (suggestion: Suggestion) => string;
  readonly contradictions: readonly Problem[];
  readonly declined: readonly Review[];
}

export interface StatusListInput extends ItemFilter {
  readonly table: ProgressTable;
  readonly all: readonly StatusEntry[];
  readonly choices: Choices;
  readonly filter: StatusFilter;
  /** Items of this status alone, as they count in 概览. */
  readonly onlyStatus: Status | "untagged" | null;
}

const POSSIBLE = 0.55;

/** How sure a suggestion is, in three steps that a person can act on. */
export function confidenceStep(suggestion: Suggestion): Confidence {
  return suggestion.confidence >= LIKELY ? "high" : suggestion.confidence >= POSSIBLE ? "middle" : "low";
}

/** An entry for every leaf, in the order of the sheet, nothing chosen; a sentence and its evidence are made when they are first drawn. */
export function statusLeaves(input: StatusLeavesInput): readonly StatusEntry[] {
  const declined = new Map(input.declined.map((review) => [review.key, review]));
  const contradicted = new Set(input.contradictions.flatMap((problem) => problem.cells.map((cell) => cell.row)));
  return input.table.items.flatMap((item) =>
    item.leaves.map((leaf): StatusEntry => {
      const kept = declined.get(leaf.key) ?? null;
      const status = leaf.status;
      const cell = judgedCell(leaf);
      const contradicting = kept === null && contradicted.has(cell.row);
      const found = status === null || contradicting ? input.suggestion(leaf) : null;
      return {
        item,
        leaf,
        id: leafId(input.table, leaf),
        row: leaf.row,
        cell,
        reference: item.reference,
        task: leaf.fields.subtask?.text || item.task,
        unit: leaf.leadUnits[0] ?? "",
        tag: leaf.tag?.text ?? null,
        status,
        contradicting,
        suggestion: found && suggested(leaf, found, input.explain),
        kept,
        chosen: null,
      };
    }),
  );
}

function suggested(leaf: Leaf, found: Suggestion, explain: StatusLeavesInput["explain"]): StatusEntry["suggestion"] {
  let sentence: string | null = null;
  let evidence: readonly EvidenceLine[] | null = null;
  return {
    status: found.status,
    confidence: confidenceStep(found),
    get sentence() {
      return (sentence ??= explain(found));
    },
    get evidence() {
      return (evidence ??= evidenceLines(leaf, found));
    },
  };
}

/** The list 事项 as filtered and searched, in the order of the sheet; where all are shown, those that their text contradicts first, then the untagged. */
export function statusList({ table, all: leaves, choices, filter, search, unit, onlyStatus }: StatusListInput): StatusListView {
  const all = leaves.flatMap((entry): readonly StatusEntry[] => {
    if (unit !== null && !isOfUnit(entry.item, unit)) return [];
    const chosen = choices.get(entry.id);
    return [chosen === undefined ? entry : { ...entry, chosen }];
  });
  const is: { readonly [F in StatusFilter]: (entry: StatusEntry) => boolean } = {
    untagged: (entry) => entry.status === null,
    contradicting: (entry) => entry.contradicting,
    chosen: (entry) => entry.chosen !== null,
    all: () => true,
  };
  const count = (one: StatusFilter): number => all.filter(is[one]).length;
  const rank = (entry: StatusEntry): number => (entry.contradicting ? 0 : entry.status === null ? 1 : 2);
  const wanted = searchable(search);
  const shown = all.filter(
    (entry) =>
      is[filter](entry) &&
      (onlyStatus === null || (entry.item.status ?? "untagged") === onlyStatus) &&
      (wanted === "" || itemText(table, entry.item).includes(wanted)),
  );
  return {
    entries: shown.sort((a, b) => rank(a) - rank(b)),
    counts: { untagged: count("untagged"), contradicting: count("contradicting"), chosen: count("chosen"), all: all.length },
    likely: all.filter((entry) => entry.chosen === null && entry.suggestion?.confidence === "high" && entry.status === null),
  };
}

/** The cell that a person looks at to judge a leaf: its tag's, else its progress, else the leaf's first row. */
export function judgedCell(leaf: Leaf): CellRef {
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
