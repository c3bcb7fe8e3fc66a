import type { LeafChange, TextSameness } from "../../compare/comparison";
import { comparisonTexts as t } from "../../messages/zh-CN/comparison";
import type { ProgressTable } from "../../table/progress-table";
import type { Status } from "../../terms/status";
import { saidStatus } from "../status-words";

/** What became of a leaf, in the words of people: 新增滞后, 连续两期进展滞后, 转为顺利推进, 不变. */
export function changeWords(table: ProgressTable, { change, periodsBehind, openEnded }: LeafChange, status: Status | null): string {
  const word = status === null ? "" : saidStatus(table, status);
  if (change === "still-behind" || change === "still-paused") return t.inARow(word, periodsBehind, openEnded);
  return change === "recovered" || change === "changed" ? t.turnedInto(word) : t.changes[change];
}

/** What else is to be said of a leaf: 任务调整, 牵头变更, 进展雷同. */
export function changeMarks({ task, target, lead, sameness }: LeafChange): readonly string[] {
  return [...(task ? [t.marks.task] : []), ...(target ? [t.marks.target] : []), ...(lead ? [t.marks.lead] : []), ...(sameness ? [markOf(sameness)] : [])];
}

const markOf = (sameness: Exclude<TextSameness, null>): string => t.marks.sameness[sameness];
