import type { RegisteredUnit } from "../../core/reports/register";
import { askedUnits, type HandoutGrouping } from "../../core/handout/asked-leaves";
import { fillFieldsOf } from "../../core/handout/fill-fields";
import type { FillField } from "../../core/terms/filled-in-by";
import { collectReturns } from "../../core/returns/collect";
import type { Collection, ReturnChoices } from "../../core/returns/collection";
import type { PlainDate } from "../../core/text/plain-date";
import type { TableState } from "../state/pane-state";
import { memoLast } from "../view/memo-last";
import type { CameBack, ExchangeState, SplitWishes } from "./exchange-state";

/** The columns that units fill in, as ticked. */
export const chosenFill = (wishes: SplitWishes, { table }: TableState["reading"]): readonly FillField[] =>
  fillFieldsOf(table).filter((field) => !wishes.notFill.includes(field));

/** Who would be asked, and how many items that are. */
export const askingInView = memoLast(({ table }: TableState["reading"], by: HandoutGrouping, register: readonly RegisteredUnit[]) => {
  const { units, nobody } = askedUnits(table, by, register);
  const items = new Set(units.flatMap(({ leaves }) => leaves.map(({ item }) => item))).size;
  return { units: units.length, items, nobody: [...new Set(nobody.map(({ item }) => table.items[item]?.reference ?? ""))] };
});

const collected = memoLast(
  (
    reading: TableState["reading"],
    returns: CameBack,
    choices: ReturnChoices,
    due: PlainDate | null,
    units: readonly RegisteredUnit[],
    alone: boolean,
  ): Collection =>
    collectReturns(reading, returns.returned, returns.unread, {
      choices,
      due,
      units,
      roomBelow: alone,
      ...(returns.take && { corrections: { lists: returns.lists, take: returns.take } }),
    }),
);

/** What came back against the table as it was read last; null before anything came. `set`: the sheets that are one in it. */
export const collectionOf = (
  { returns, choices, wishes }: ExchangeState,
  { reading, set }: Pick<TableState, "reading" | "set">,
  units: readonly RegisteredUnit[],
): Collection | null => (returns === null ? null : collected(reading, returns, choices, wishes.due, units, set === null));
