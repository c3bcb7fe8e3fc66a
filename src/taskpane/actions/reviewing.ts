import { dropReview, keepReviews } from "../../app/reviews";
import type { Problem } from "../../core/rules/problem";
import type { PaneActions } from "../pane-actions";
import type { PaneContext } from "./pane-context";

/** 已核实 and 维持原标: kept in the workbook, and said. */
export function reviewActions(context: PaneContext): Pick<PaneActions, "review" | "reviewAll" | "keepTag"> {
  const { workbook, store, runner, clock } = context;
  const told = () => context.messages().pane.told;
  const say = (text: string): void => store.dispatch({ kind: "told", text });
  /** 第36项; of several the first; 全表 of the table as a whole. */
  const named = ({ items }: Problem): string => {
    const { sheet } = store.get();
    const words = context.messages().pane.check;
    const first = items[0] === undefined || sheet.kind !== "table" ? undefined : sheet.reading.table.items[items[0]];
    if (!first) return words.wholeTable;
    return items.length > 1 ? words.many(first.reference, items.length) : first.reference;
  };
  const settle = (problems: readonly Problem[], reason: string): Promise<void> =>
    runner.quietly(told().notWritten, async () => {
      const [first] = problems;
      if (!first) return;
      store.dispatch({
        kind: "reviews-changed",
        reviews: await keepReviews(
          workbook,
          "problems",
          problems.map(({ key }) => ({ key, reason, on: clock.today() })),
        ),
      });
      say(told().reviewed(problems.length, named(first)));
    });
  return {
    review: (problem, reason) =>
      reason !== null
        ? settle([problem], reason)
        : runner.quietly(told().notWritten, async () => {
            store.dispatch({ kind: "reviews-changed", reviews: await dropReview(workbook, "problems", problem.key) });
            say(told().unreviewed(named(problem)));
          }),
    reviewAll: settle,
    keepTag: (leaf) =>
      runner.quietly(told().notWritten, async () => {
        const declined = await keepReviews(workbook, "suggestions", [{ key: leaf.key, reason: "", on: clock.today() }]);
        store.dispatch({ kind: "declined-changed", declined });
        const { sheet } = store.get();
        const item = sheet.kind === "table" ? sheet.reading.table.items.find(({ leaves }) => leaves.includes(leaf)) : undefined;
        say(told().tagKept(item?.reference ?? ""));
      }),
  };
}
