import type { Suggesting } from "../../app/suggesting";
import type { Steps } from "../../core/steps";
import type { Work } from "../../app/workbook";
import type { Problem } from "../../core/rules/problem";
import type { ProgressTable } from "../../core/table/progress-table";
import { HostError } from "../../core/host-error";
import { inSteps } from "./in-steps";
import type { PaneContext } from "./pane-context";
import { judged } from "./reading";

/**
 * Judges the leaves of the table in the state for 状态, beside any job: the screen stays alive, and it ends without a
 * word where the table was read or judged anew meanwhile. Nothing where it is done already.
 */
export async function judgeInState(context: PaneContext): Promise<void> {
  const { store, heavy } = context;
  const { sheet } = store.get();
  if (sheet.kind !== "table" || sheet.contradictions !== null) return;
  const { analysis, reading } = sheet;
  const replaced = (): boolean => {
    const now = store.get().sheet;
    return now.kind !== "table" || now.analysis !== analysis || now.contradictions !== null;
  };
  const work: Work = { cancelled: replaced, progress: () => undefined };
  try {
    const contradictions = await heavy.contradictions(judged(context, sheet), work);
    await inSteps(suggestWhereShown(reading.table, analysis, contradictions), work);
    store.dispatch({ kind: "statuses-judged", contradictions });
  } catch (error) {
    if (!(error instanceof HostError && error.code === "cancelled")) throw error;
  }
}

/** The suggestions that 状态 shows: of untagged leaves, and of those that contradict their tag. The analysis keeps them for the drawing. */
function* suggestWhereShown(table: ProgressTable, analysis: Suggesting, contradictions: readonly Problem[]): Steps<void> {
  const contradicting = new Set(contradictions.flatMap(({ items }) => items));
  const total = table.items.length;
  for (const [index, item] of table.items.entries()) {
    for (const leaf of item.leaves) if (leaf.status === null || contradicting.has(index)) analysis.suggestion(leaf);
    yield { done: index + 1, total };
  }
}
