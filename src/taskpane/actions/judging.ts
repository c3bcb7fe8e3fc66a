import type { Work } from "../../app/workbook";
import type { Analysis } from "../../app/analyse";
import type { Problem } from "../../core/rules/problem";
import type { ProgressTable } from "../../core/table/progress-table";
import { HostError } from "../../app/host-error";
import { inSteps } from "./in-steps";
import type { PaneContext } from "./pane-context";

/**
 * Judges every leaf of the table in the state for 状态, beside any job: the screen breathes, and it ends without a word
 * where the table was read or judged anew meanwhile. Nothing where it is done already.
 */
export async function judgeInState({ store }: PaneContext): Promise<void> {
  const { sheet } = store.get();
  if (sheet.kind !== "table" || sheet.contradictions !== null) return;
  const { analysis, reading } = sheet;
  const replaced = (): boolean => {
    const now = store.get().sheet;
    return now.kind !== "table" || now.analysis !== analysis || now.contradictions !== null;
  };
  const work: Work = { cancelled: replaced, progress: () => undefined };
  try {
    const contradictions = await inSteps(judged(reading.table, analysis), work);
    store.dispatch({ kind: "statuses-judged", contradictions });
  } catch (error) {
    if (!(error instanceof HostError && error.code === "cancelled")) throw error;
  }
}

/** The suggestions are kept by the analysis: what is made here leaf by leaf is there when it is drawn. */
function* judged(table: ProgressTable, analysis: Analysis): Generator<{ readonly done: number; readonly total: number }, readonly Problem[]> {
  const total = table.items.length;
  for (const [index, item] of table.items.entries()) {
    for (const leaf of item.leaves) analysis.suggestion(leaf);
    yield { done: index + 1, total };
  }
  return analysis.contradictions();
}
