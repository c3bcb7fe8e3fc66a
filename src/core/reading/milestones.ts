import { isTick } from "../terms/tags";
import { composedStatus } from "../terms/status-grammar";
import type { Vocabulary } from "../terms/vocabulary";
import type { ColumnUse } from "../table/progress-table";
import type { LeafStatus } from "./leaf-status";
import type { LeafTexts } from "./read-leaf";

/** Columns in which stages of the work are ticked (开工 √ | 完工 √ | 验收), from left to right. */
export interface Milestones {
  readonly columns: readonly number[];
}

/**
 * The columns of a table's stages: two or more that no field knows, whose headings say how far the work is, and in which there
 * are ticks and nothing else. Null where there are none, or where the table has a status column.
 *
 * @param headingOf the lowest heading over a column
 */
export function findMilestones(texts: readonly (readonly LeafTexts[])[], columns: readonly ColumnUse[], headingOf: (column: number) => string, vocabulary: Vocabulary): Milestones | null {
  if (columns.some(({ field, role }) => field === "status" && role === "current")) return null;
  const stages = columns.filter(({ column, field }) => field === null && (vocabulary.status(headingOf(column)) ?? composedStatus(headingOf(column))) !== null).map(({ column }) => column);
  if (stages.length < 2) return null;
  // 立项 | 环评 | 施工许可 | 开工: a stage between them that nobody knows may be the last that is ticked
  const [leftmost = 0, rightmost = 0] = [stages[0], stages.at(-1)];
  if (columns.some(({ column, field }) => field === null && column > leftmost && column < rightmost && !stages.includes(column) && isTicked(texts, column))) return null;
  const cells = texts.flat().flatMap(({ others }) => others.filter(({ column }) => stages.includes(column)));
  return cells.length > 0 && cells.every(({ text }) => isTick(text.text)) ? { columns: stages } : null;
}

/** Whether a column holds ticks, and nothing else. */
function isTicked(texts: readonly (readonly LeafTexts[])[], column: number): boolean {
  const cells = texts.flat().flatMap(({ others }) => others.filter((other) => other.column === column));
  return cells.length > 0 && cells.every(({ text }) => isTick(text.text));
}

/** The texts with the last ticked stage of each leaf as its status. */
export function withMilestones(texts: readonly (readonly LeafTexts[])[], { columns }: Milestones): LeafTexts[][] {
  return texts.map((leaves) =>
    leaves.map((leaf) => {
      const last = leaf.others.filter(({ column }) => columns.includes(column)).at(-1);
      return last && !leaf.fields.status ? { ...leaf, fields: { ...leaf.fields, status: last.text } } : leaf;
    }),
  );
}

/** Where several stages of one work are ticked, a leaf without any tick has not begun; where one of several words is chosen, it says nothing. */
export function untickedStatuses(texts: readonly (readonly LeafTexts[])[], statuses: readonly (readonly LeafStatus[])[], { columns }: Milestones): LeafStatus[][] {
  const ticks = (leaf: LeafTexts | undefined): number => leaf?.others.filter(({ column }) => columns.includes(column)).length ?? 0;
  const stages = texts.flat().some((leaf) => ticks(leaf) > 1);
  return statuses.map((leaves, i) => leaves.map((one, j) => (stages && one.tag === null && one.status === null && ticks(texts[i]?.[j]) === 0 ? { tag: null, status: "not-started" } : one)));
}
