import type { PlainDate } from "../text/plain-date";
import type { ProgressTable } from "../table/progress-table";
import type { Status } from "../terms/status";
import { PACE_RATIOS, type PaceRatios } from "./pace-ratios";
import { stageOfHeading, type RunningStage } from "./running-stage";
import { measureIn } from "../text/amounts";
import { targetsOf } from "./what-is-due";

/** What judging a leaf needs to know of its table and of the day. */
export interface SuggestionContext {
  /** See `paceOn`; null where the table says no period. */
  readonly pace: number | null;
  readonly asOf: PlainDate | null;
  /** What the targets are where a row does not say: a stage's, due in full, or the year's, against which the pace is read. See `targetsOf`. */
  readonly targetDue: "stage" | "year";
  /** The stage that the targets' heading names; null where it names none. */
  readonly stage: RunningStage | null;
  /** In what the column of planned amounts counts, as its heading says in brackets: 万元; "" where it says nothing. */
  readonly plannedIn: string;
  /** The words of the table's dialect; null where it never tags. */
  readonly words: { readonly [S in Status]?: string } | null;
  readonly ratios: PaceRatios;
}

/** The context of a table on a day. */
export function suggestionContext(
  table: ProgressTable,
  day: { readonly asOf: PlainDate | null; readonly pace: number | null; readonly ratios?: PaceRatios },
): SuggestionContext {
  const targetDue = targetsOf(table, day.pace);
  return {
    pace: day.pace,
    asOf: day.asOf,
    targetDue,
    stage: stageOf(table, targetDue, day.asOf),
    plannedIn: measureIn(table.columns.find(({ field }) => field === "plannedAmount")?.heading ?? "").replace(/[（()）]|单位[:：]/gu, ""),
    words: table.dialect?.words ?? null,
    ratios: day.ratios ?? PACE_RATIOS,
  };
}

/** The stage of the targets: as their heading names it, else the title, where the targets are a stage's at all (阶段任务 of 三季度任务落实表). */
function stageOf({ columns, title }: ProgressTable, targetDue: "stage" | "year", asOf: PlainDate | null): RunningStage | null {
  const named = stageOfHeading(columns.find(({ field, role }) => field === "target" && role === "current")?.heading ?? "", asOf);
  return named ?? (targetDue === "stage" && /季度/u.test(title ?? "") ? stageOfHeading(title ?? "", asOf) : null);
}
