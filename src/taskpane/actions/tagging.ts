import type { LostChoice } from "../../app/kept-choices";
import { leafId } from "../../app/kept-choices";
import { planStatusColumn, planTags, type TagChoice } from "../../app/plan-tags";
import { planOn } from "../../app/several-plans";
import { planEdits, type WritePlan } from "../../app/write-plan";
import type { TableState } from "../state/pane-state";
import type { PaneContext } from "./pane-context";

/** What writing the chosen statuses would change, and which of them cannot be written, a line of words; "" where all can. */
export function planChosen(context: PaneContext, now: TableState): { readonly plan: WritePlan; readonly left: string } {
  const { store } = context;
  const words = context.messages();
  const { table, grid } = now.reading;
  const chosen = table.items.flatMap((item) =>
    item.leaves.flatMap((leaf): (TagChoice & { readonly reference: string })[] => {
      const status = now.choices.get(leafId(table, leaf));
      return status === undefined ? [] : [{ leaf, status, reference: item.reference }];
    }),
  );
  if (store.get().statusColumn && !now.set) return { plan: planEdits(grid, planStatusColumn(table, grid, chosen, words.words.fields.status)), left: "" };
  const plan = planOn({ grid, set: now.set }, planTags(table, grid, chosen));
  // usually each gives one change; only where one is missing is it looked for
  const without = plan.changes.length >= chosen.length ? [] : chosen.filter((one) => planTags(table, grid, [one]).length === 0);
  return { plan, left: without.length === 0 ? "" : words.pane.told.cannotTag(without.map(({ reference }) => reference)) };
}

/** What the sheet no longer has a place for, as a sentence; "" where nothing was lost. */
export const lostSentence = (context: PaneContext, lost: readonly LostChoice[]): string =>
  lost.length === 0 ? "" : context.messages().pane.told.lostChoices(lost.map(({ reference }) => reference));
