import type { Catalogue } from "../../core/messages/catalogue";
import { incomparableText } from "../../core/messages/incomparable-text";
import type { ComparedTable, ItemPair, PeriodComparison } from "../../core/compare/comparison";
import { itemKeys } from "../../core/compare/item-key";
import { toConfirm } from "../../core/compare/to-confirm";
import { taskInLine } from "../../core/reports/references";
import type { Item } from "../../core/table/progress-table";
import type { LastState } from "../state/pane-state";

/** An item of this table, of the newest earlier one, or a pair of the two, as the list of matches shows it. */
export interface PairEntry {
  readonly key: string;
  /** Place in this table; null for one that is gone. */
  readonly item: number | null;
  readonly now: string | null;
  readonly before: string | null;
  /** The same, of the earlier table. */
  readonly beforeItem: number | null;
  readonly kind: "doubtful" | "matched" | "new" | "gone";
  /** A person said so. */
  readonly decided: boolean;
  readonly reference: string;
  /** What a new item was probably part of, or what one that is gone probably went into. */
  readonly hint: string | null;
}

/** What the card 上期 shows. */
export interface LastView {
  /** Null where no earlier table is at hand. */
  readonly matched: string | null;
  readonly tables: readonly string[];
  /** Why the tables at hand are not compared; what the workbook remembers and is not at hand. */
  readonly notes: readonly string[];
  readonly entries: readonly PairEntry[];
  /** What a new item can be said to have been. */
  readonly gone: readonly { readonly item: number; readonly label: string }[];
}

const LONGEST_TASK = 40;

/** The view of 上期. */
export function lastView({ result, tables, decisions, wanted, damaged }: LastState, messages: Catalogue): LastView {
  const words = messages.pane.last;
  const name = ({ source, sheet, period }: ComparedTable): string => words.table(source, sheet, period?.label.replace(/\s/gu, "") ?? null);
  const notes = [
    ...(result?.ok === false ? [incomparableText(result.refusal, messages.incomparable)] : []),
    ...(wanted.length > 0 ? [words.wanted(wanted)] : []),
    ...(damaged ? [words.damaged] : []),
  ];
  if (result?.ok !== true) return { matched: null, tables: tables.map(name), notes, entries: [], gone: [] };
  const { comparison } = result;
  const decided = new Set(decisions.map(({ now }) => now));
  const earlier = comparison.earlier[0]?.table.items ?? [];
  const entries = entriesOf(comparison, decided, messages);
  return {
    matched: words.matched(comparison.pairs.length, comparison.added.length, comparison.dropped.length, toConfirm(comparison)),
    tables: comparison.earlier.map(name),
    notes,
    entries,
    gone: comparison.dropped.flatMap((at) => {
      const item = earlier[at];
      return item ? [{ item: at, label: `${item.reference} ${shortTask(item)}` }] : [];
    }),
  };
}

/** Those that a person should look at first: doubtful pairs, what was probably split or merged, then what else is new or gone; the rest behind. */
function entriesOf(
  { now, earlier, pairs, added, dropped, split, merged }: PeriodComparison,
  decided: ReadonlySet<string>,
  messages: Catalogue,
): readonly PairEntry[] {
  const words = messages.pane.last;
  const items = now.table.items;
  const keys = itemKeys(items);
  const before = earlier[0]?.table.items ?? [];
  const own = (at: number) => {
    const item = items[at];
    return { item: at, now: item ? words.now(item.reference, shortTask(item)) : null, decided: decided.has(keys[at] ?? ""), reference: item?.reference ?? "" };
  };
  const other = (at: number): string | null => {
    const item = before[at];
    return item ? words.before(item.reference, shortTask(item)) : null;
  };
  const paired = (pair: ItemPair): PairEntry => ({
    key: `${pair.now}-${pair.before}`,
    ...own(pair.now),
    before: other(pair.before),
    beforeItem: pair.before,
    kind: pair.doubtful ? "doubtful" : "matched",
    hint: null,
  });
  const [partOf, went] = [new Map(split.map(({ item, of }) => [item, of])), new Map(merged.map(({ item, of }) => [item, of]))];
  const hintOf = (whole: number | undefined, list: readonly Item[], say: (reference: string) => string): string | null =>
    whole === undefined ? null : say(list[whole]?.reference ?? "");
  const single = [
    ...added.map((at): PairEntry => ({
      key: `${at}-`,
      ...own(at),
      before: null,
      beforeItem: null,
      kind: "new",
      hint: hintOf(partOf.get(at), before, words.splitFrom),
    })),
    ...dropped.map((at): PairEntry => ({
      key: `-${at}`,
      item: null,
      now: null,
      decided: false,
      before: other(at),
      beforeItem: at,
      kind: "gone",
      reference: before[at]?.reference ?? "",
      hint: hintOf(went.get(at), items, words.mergedInto),
    })),
  ];
  return [
    ...pairs.filter(({ doubtful }) => doubtful).map(paired),
    ...single.filter(({ hint }) => hint !== null),
    ...single.filter(({ hint }) => hint === null),
    ...pairs.filter(({ doubtful }) => !doubtful).map(paired),
  ];
}

function shortTask(item: Item): string {
  const task = taskInLine(item);
  return task.length > LONGEST_TASK ? `${task.slice(0, LONGEST_TASK)}……` : task;
}
