import { withoutBlanks } from "../text/cell-text";
import type { PlainDate } from "../text/plain-date";
import type { ProgressTable } from "../table/progress-table";
import type { Status } from "../terms/status";

/** How far behind the pace is what, in percentage points. */
export interface PaceThresholds {
  /** Up to here at pace (绿). */
  readonly yellow: number;
  /** Up to here a little behind (黄), beyond it behind (红). */
  readonly red: number;
}

/** The rule of 银川 2025, which is the only complete published one. */
export const PACE_THRESHOLDS: PaceThresholds = { yellow: 10, red: 30 };

/** What judging a leaf needs to know of its table and of the day. */
export interface SuggestionContext {
  /** See `paceOn`; null where the table says no period. */
  readonly pace: number | null;
  readonly asOf: PlainDate | null;
  /** `stage`: the target column is a stage's (二季度目标), due in full; `year`: the year's, against which the pace is read. */
  readonly targetDue: "stage" | "year";
  /** The words of the table's dialect; null where it never tags. */
  readonly words: { readonly [S in Status]?: string } | null;
  readonly thresholds: PaceThresholds;
}

/** The context of a table on a day. */
export function suggestionContext(
  table: ProgressTable,
  day: { readonly asOf: PlainDate | null; readonly pace: number | null; readonly thresholds?: PaceThresholds },
): SuggestionContext {
  return {
    pace: day.pace,
    asOf: day.asOf,
    targetDue: targetDue(table),
    words: table.dialect?.words ?? null,
    thresholds: day.thresholds ?? PACE_THRESHOLDS,
  };
}

/** 二季度目标, 1-9月目标, 阶段目标 are due in full; 年度目标, 全年目标任务, 工作目标 are the year's. */
function targetDue(table: ProgressTable): SuggestionContext["targetDue"] {
  const column = table.columns.find(({ field, role }) => field === "target" && role === "current");
  const heading = withoutBlanks(column?.heading ?? "");
  if (/年度|全年|年内|总体|长期/.test(heading)) return "year";
  return /季度|[0-9一二三四五六七八九十]月|半年|阶段|节点|本期|当期|当前/.test(heading) ? "stage" : "year";
}
