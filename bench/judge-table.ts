import type { Grid } from "../src/core/grid/grid";
import type { Suggestion } from "../src/core/judgement/evidence";
import { paceOn } from "../src/core/judgement/pace";
import type { PlainDate } from "../src/core/text/plain-date";
import type { Status } from "../src/core/terms/status";
import { checkTable } from "../src/core/rules/run-rules";
import { contradictsEvidence } from "../src/core/rules/status/contradicts-evidence";
import { suggestStatus } from "../src/core/judgement/suggest";
import { suggestionContext, type SuggestionContext } from "../src/core/judgement/suggestion-context";
import { readTable } from "../src/core/reading/read-table";
import type { ProgressTable } from "../src/core/table/progress-table";
import { stripTags } from "./strip-tags";

/** A leaf whose status an office has stated, beside what is suggested for it with the tags taken away. */
export interface Judged {
  readonly reference: string;
  readonly stated: Status;
  /** Statuses that a reader finds as fair as the stated one. */
  readonly also?: readonly Status[];
  readonly suggestion: Suggestion | null;
}

/** What is neither on track nor better, and is not merely uncounted. */
export const NOT_ON_TRACK: ReadonlySet<Status> = new Set<Status>(["lagging", "suspended", "terminated", "adjusted", "not-started", "mostly-on-track"]);

/** The table of a grid; throws where no header is found. */
export function tableOf(grid: Grid): ProgressTable {
  const result = readTable(grid);
  if (!result.ok) throw new Error(`no header found in ${grid.sheet.name}`);
  return result.table;
}

/** The context of a table on a day, the end of its period where none is given. */
export function endOfPeriod(table: ProgressTable, day: PlainDate | null = null): SuggestionContext {
  const asOf = day ?? table.period?.to ?? null;
  return suggestionContext(table, { asOf, pace: asOf === null ? null : paceOn(asOf, table.period) });
}

/** Reads a table, takes its tags away, reads it again, and sets the suggestion of each leaf beside the status that was stated. */
export function judgeWithoutTags(grid: Grid, day: PlainDate | null = null): Judged[] {
  const tagged = tableOf(grid);
  const bare = tableOf(stripTags(grid, tagged));
  const context = endOfPeriod(bare, day);
  const stated = new Map(tagged.items.flatMap((item) => item.leaves.map((leaf) => [leaf.row, leaf.status] as const)));
  return bare.items.flatMap((item) =>
    item.leaves.flatMap((leaf) => {
      const status = stated.get(leaf.row) ?? null;
      return status === null ? [] : [{ reference: item.reference, stated: status, suggestion: suggestStatus(leaf, context) }];
    }),
  );
}

/** How many of `wanted` were found, and how many others were called not on track. */
export function countFound(
  judged: readonly Judged[],
  wanted: ReadonlySet<Status>,
): { readonly wanted: number; readonly found: number; readonly falseAlarms: number } {
  const alarm = ({ suggestion }: Judged): boolean => suggestion !== null && NOT_ON_TRACK.has(suggestion.status);
  const of = judged.filter(({ stated }) => wanted.has(stated));
  return { wanted: of.length, found: of.filter(alarm).length, falseAlarms: judged.filter((one) => !wanted.has(one.stated) && alarm(one)).length };
}

/** The items whose tag is better than their text, as the rule names them. */
export function contradictionsOf(grid: Grid): string[] {
  const table = tableOf(grid);
  const context = endOfPeriod(table);
  const { asOf, pace } = context;
  if (asOf === null) throw new Error("a table without a period");
  const problems = checkTable(table, grid, { asOf, pace, suggestion: (leaf) => suggestStatus(leaf, context) }, [contradictsEvidence]);
  return problems.map(({ facts }) => String(facts["item"]));
}
