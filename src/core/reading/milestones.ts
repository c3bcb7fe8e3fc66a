import { isTick } from "../terms/tags";
import { composedStatus } from "../terms/status-grammar";
import type { Status } from "../terms/status";
import type { Vocabulary } from "../terms/vocabulary";
import type { ColumnUse } from "../table/progress-table";
import type { LeafStatus } from "./leaf-status";
import type { LeafTexts } from "./read-leaf";

/** Columns in which stages of the work are ticked (开工 √ | 完工 √ | 验收), from left to right. */
export interface Milestones {
  readonly columns: readonly number[];
  /** Stages of these that no list knows (规划公示), by column: what is ticked there has begun, and is not at its end. */
  readonly unknown: ReadonlyMap<number, string>;
  /** Of these the last stage of all, where it is the end of the work by how it ends: 通梯验收. Null where there is none. */
  readonly last: number | null;
}

/** What a leaf is whose last ticked stage nobody knows, where the last stage of all is the end of the work. */
const UNDER_WAY: Status = "on-track";
const DONE: Status = "completed";
/** How the last of several stages ends that is the end of the work: 竣工验收, 通梯验收, 并网发电. */
const LAST_STAGE =
  /(?:验收|投用|投运|使用|通车|通水|通气|通电|竣工|完工|交付|销号|办结|结案|结题|结项|归档|开业|投产|达产|入住|回迁|发证|颁证|并网|发电|运行|运营)$/u;
/** Rows whose ticks leave out a stage before the last ticked one: more of them, and the columns are no stages but kinds. */
const MOST_GAPS = 0.2;

/**
 * The columns of a table's stages: two or more that no field knows, in which there are ticks and nothing else. Either their headings
 * all say how far the work is, or the last one says that it is done (业主签约 | 规划公示 | 施工 | 投入使用) and the rows tick them one
 * after the other. Null where there are none, or where the table has a status column.
 *
 * @param headingOf the lowest heading over a column
 */
export function findMilestones(
  texts: readonly (readonly LeafTexts[])[],
  columns: readonly ColumnUse[],
  headingOf: (column: number) => string,
  vocabulary: Vocabulary,
): Milestones | null {
  if (columns.some(({ field, role }) => field === "status" && role === "current")) return null;
  const statusOf = (column: number): Status | null => vocabulary.status(headingOf(column)) ?? composedStatus(headingOf(column));
  const ticked = columns.filter(({ column, field, why }) => field === null && why?.time !== true && isTicked(texts, column)).map(({ column }) => column);
  const stages = columns.filter(({ column, field }) => field === null && statusOf(column) !== null).map(({ column }) => column);
  const [leftmost = 0, rightmost = 0] = [stages[0], stages.at(-1)];
  const told = columns.some(({ field, role }) => field === "progress" && role === "current");
  const end = ticked.at(-1) ?? 0;
  const ends = statusOf(end) === "completed" || (statusOf(end) === null && LAST_STAGE.test(headingOf(end)));
  if (ticked.length >= 3 && (ends || !told) && oneAfterTheOther(texts, ticked, ends ? MOST_GAPS : 0)) {
    const unknown = new Map(ticked.filter((column) => statusOf(column) === null).map((column) => [column, headingOf(column)]));
    return { columns: ticked, unknown, last: ends && unknown.has(end) ? end : null };
  }
  if (stages.length < 2) return null;
  // 立项 | 环评 | 施工许可 | 开工: a stage between them that nobody knows may be the last that is ticked
  if (columns.some(({ column, field }) => field === null && column > leftmost && column < rightmost && !stages.includes(column) && isTicked(texts, column)))
    return null;
  const cells = texts.flat().flatMap(({ others }) => others.filter(({ column }) => stages.includes(column)));
  return cells.length > 0 && cells.every(({ text }) => isTick(text.text)) ? { columns: stages, unknown: new Map(), last: null } : null;
}

/** Whether a column holds ticks, and nothing else. */
function isTicked(texts: readonly (readonly LeafTexts[])[], column: number): boolean {
  const cells = texts.flat().flatMap(({ others }) => others.filter((other) => other.column === column));
  return cells.length > 0 && cells.every(({ text }) => isTick(text.text));
}

/** Whether nearly every leaf has ticked all stages before its last, and they do not all stand at the same one. */
function oneAfterTheOther(texts: readonly (readonly LeafTexts[])[], stages: readonly number[], most: number): boolean {
  const leaves = texts.flat().map(({ others }) => stages.map((stage) => others.some(({ column }) => column === stage)));
  const gaps = leaves.filter((ticks) => ticks.lastIndexOf(true) >= 0 && ticks.slice(0, ticks.lastIndexOf(true)).includes(false)).length;
  return (
    gaps <= leaves.length * most && new Set(leaves.map((ticks) => ticks.lastIndexOf(true))).size > 1 && leaves.some((ticks) => ticks.filter(Boolean).length > 1)
  );
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

/**
 * The statuses with what only the stages together say: a last ticked stage that nobody knows is under way, which is said; and where
 * several stages of one work are ticked, a leaf without any tick has not begun. Where one of several words is chosen, none says nothing.
 */
export function stagedStatuses(
  texts: readonly (readonly LeafTexts[])[],
  statuses: readonly (readonly LeafStatus[])[],
  { columns, unknown, last }: Milestones,
): LeafStatus[][] {
  const ticks = (leaf: LeafTexts | undefined): number => leaf?.others.filter(({ column }) => columns.includes(column)).length ?? 0;
  const stages = texts.flat().some((leaf) => ticks(leaf) > 1);
  return statuses.map((leaves, i) =>
    leaves.map((one, j): LeafStatus => {
      const leaf = texts[i]?.[j];
      if (stages && one.tag === null && one.status === null && ticks(leaf) === 0) return { tag: null, status: "not-started" };
      const column = leaf?.fields.status?.pieces[0]?.cell.column ?? 0;
      const words = unknown.get(column);
      const status = column === last ? DONE : UNDER_WAY;
      return one.tag !== null && words !== undefined ? { tag: { ...one.tag, text: words, status, composed: true }, status } : one;
    }),
  );
}
