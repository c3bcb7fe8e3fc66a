import { makeDrafts, type DraftAttachment, type DraftId, type DraftResult, type Each, type Reporting } from "../core/drafts";
import type { tableIndicators } from "../core/indicators";
import type { ReportOptions } from "../core/reports/options";
import type { Problem } from "../core/rules/problem";
import type { PlainDate } from "../core/text/plain-date";
import type { JudgedTable } from "./heavy-work";

/** A draft that is wanted of a table. */
export interface DraftsWanted {
  readonly draft: DraftId;
  readonly each: Each;
  /** For this unit alone; null: for all. */
  readonly unit: string | null;
  /** Until when units answer; null leaves room. */
  readonly due: PlainDate | null;
  /** The day that letters bear; null leaves room. */
  readonly issued: PlainDate | null;
  /** What the rules found, those left out that were settled. */
  readonly problems: readonly Problem[];
  readonly madeOn: PlainDate;
  readonly options: ReportOptions;
  /** Tables of the same form that are not counted. */
  readonly otherTables: number;
  readonly attachments: readonly DraftAttachment[];
  readonly reporting: Reporting | null;
}

/** The drafts that tell how the indicators stand. */
const OF_INDICATORS: readonly DraftId[] = ["bulletin", "work-summary"];

/**
 * The drafts of a judged table, or why there are none. The same in every pane and on the command line.
 *
 * @param indicatorsOf reads the indicators of a table: a pane fetches it beside the drafts
 */
export function draftsOf(
  { reading: { table, grid }, analysis, judgement: { settings }, comparison = null }: JudgedTable,
  wanted: DraftsWanted,
  indicatorsOf: typeof tableIndicators,
): DraftResult {
  const { draft, each, ...input } = wanted;
  return makeDrafts(
    draft,
    {
      ...input,
      table,
      grid,
      source: grid.stamp,
      suggestion: analysis.suggestion,
      asOf: analysis.asOf,
      dated: analysis.dated,
      units: settings.units,
      paceCurve: settings.paceCurve,
      drafts: settings.drafts,
      comparison,
      indicators: OF_INDICATORS.includes(draft) ? indicatorsOf(table, analysis.asOf, settings.paceCurve) : [],
    },
    each,
  );
}
