import type { ComparedTable, PeriodComparison, StatusChange } from "../../compare/comparison";
import { isBehind, isPaused, statusChange } from "../../compare/status-change";
import type { StatusMention } from "../../messages/comparison";
import { comparisonTexts as t } from "../../messages/zh-CN/comparison";
import type { ProgressTable } from "../../table/progress-table";
import { STALLED, STATUSES, type Status } from "../../terms/status";
import type { ReportOptions } from "../options";
import { saidStatus } from "../status-words";
import { itemsOrLeaves, tally } from "../tally";
import { changedRows, countItems, referencesOf, type ChangedRow } from "./changed-items";
import { isTagged } from "./both-tagged";
import { periodNames } from "./period-names";

/** What a leader asks first, in sentences; only what the two tables bear out. Items are counted, each once a sentence. */
export function comparisonSentence(comparison: PeriodComparison, options: Pick<ReportOptions, "countBy">): string {
  const { now, added, dropped } = comparison;
  const rows = changedRows(comparison);
  const s = t.sentence;
  const same = rows.filter(({ change }) => change.sameness === "same" || change.sameness === "time-or-figures-only");
  return [
    ...statusSentences(comparison, rows, options),
    s.addedAndDropped(added.length, dropped.length),
    ...amongThem(comparison, rows, options),
    same.length > 0 ? s.same(countItems(same), referencesOf(same)) : "",
    now.table.items.length === 0 ? "" : untagged(comparison, rows),
  ].join("");
}

function statusSentences(comparison: PeriodComparison, rows: readonly ChangedRow[], options: Pick<ReportOptions, "countBy">): readonly string[] {
  const { now, earlier } = comparison;
  const [before] = earlier;
  if (!before || !isTagged(before.table) || !isTagged(now.table)) return [];
  const s = t.sentence;
  const of = (...changes: readonly StatusChange[]): readonly ChangedRow[] => rows.filter(({ change }) => changes.includes(change.change));
  const part = (say: (amount: string, numbers: string) => string, own: readonly ChangedRow[], status: Status | null = null): readonly string[] => {
    const fits = (row: ChangedRow): boolean => itemChange(row) === row.change.change && (status === null || row.now?.item.status === status);
    return own.length === 0 ? [] : [say(amountOf(own, fits, options), referencesOf(own))];
  };
  const turnedFrom = (was: (status: Status | null) => boolean, own: readonly ChangedRow[]): readonly string[] =>
    STATUSES.flatMap((status) =>
      part(
        (amount, numbers) => s.turned(amount, saidStatus(now.table, status), numbers),
        own.filter((row) => was(statusBefore(row)) && statusNow(row) === status),
        status,
      ),
    );
  const better = of("recovered", "resumed", "newly-completed");
  const behind = { parts: [...part(s.newly, of("newly-behind")), ...part(s.still, of("still-behind"))], turned: turnedFrom(isBehind, better) };
  const paused = { parts: [...part(s.newly, of("paused")), ...part(s.still, of("still-paused"))], turned: turnedFrom(isPaused, better) };
  return [
    s.against(periodNames(now, before).before, countsOf(now, before, options)),
    behind.parts.length + behind.turned.length > 0 ? s.behind(saidStatus(now.table, "lagging"), behind.parts, behind.turned) : "",
    paused.parts.length + paused.turned.length > 0 ? s.behind(saidStatus(now.table, "suspended"), paused.parts, paused.turned) : "",
    ...part((amount, numbers) => s.completed(amount, saidStatus(now.table, "completed"), numbers), of("newly-completed")),
  ];
}

/**
 * How many items rows speak of, and how many sub-tasks of items that did not fare so as a whole (`fits`): one that is done
 * makes no item done. Where sub-tasks are what is counted, all of them.
 */
function amountOf(rows: readonly ChangedRow[], fits: (row: ChangedRow) => boolean, { countBy }: Pick<ReportOptions, "countBy">): string {
  const leaves = (own: readonly ChangedRow[]): number => own.reduce((sum, { now, before }) => sum + ((now ?? before)?.leaves.length ?? 0), 0);
  if (countBy !== "item") return t.sentence.amount(leaves(rows), 0);
  const whole = new Set(rows.filter(fits).map(({ now, before }) => (now ?? before)?.item));
  return t.sentence.amount(whole.size, leaves(rows.filter(({ now, before }) => !whole.has((now ?? before)?.item))));
}

/** What became of the item of a row as a whole. */
const itemChange = ({ now, before }: ChangedRow): StatusChange | null => (now && before ? statusChange(before.item.status, now.item.status) : null);

/** What is slow among the new items and among those that are gone: neither stands in the sentence on what lags. */
function amongThem(
  { now, earlier, added, dropped }: PeriodComparison,
  rows: readonly ChangedRow[],
  options: Pick<ReportOptions, "countBy">,
): readonly string[] {
  const before = earlier[0]?.table;
  if (!before || !isTagged(before) || !isTagged(now.table)) return [];
  const slow = (table: ProgressTable, own: readonly ChangedRow[], statusOf: (row: ChangedRow) => Status | null): readonly StatusMention[] =>
    STALLED.flatMap((status) => {
      const of = own.filter((row) => statusOf(row) === status);
      return of.length === 0
        ? []
        : [
            {
              word: saidStatus(table, status),
              amount: amountOf(of, (row) => (row.now ?? row.before)?.item.status === status, options),
              numbers: referencesOf(of),
            },
          ];
    });
  const came = slow(
    now.table,
    rows.filter(({ change }) => change.change === "new" && change.now !== null && added.includes(change.now.item)),
    statusNow,
  );
  const went = slow(
    before,
    rows.filter(({ change }) => change.change === "dropped" && change.before !== null && dropped.includes(change.before.item)),
    statusBefore,
  );
  return [...(came.length > 0 ? [t.sentence.amongAdded(came)] : []), ...(went.length > 0 ? [t.sentence.amongDropped(went)] : [])];
}

function countsOf(now: ComparedTable, before: ComparedTable, { countBy }: Pick<ReportOptions, "countBy">): readonly string[] {
  const [own, other] = [now, before].map(({ table }) => tally(itemsOrLeaves(table.items, countBy)));
  return STATUSES.flatMap((status) => {
    const [count, last] = [own?.byStatus[status] ?? 0, other?.byStatus[status] ?? 0];
    return count + last === 0 ? [] : [t.sentence.count(saidStatus(count > 0 ? now.table : before.table, status), count, count - last)];
  });
}

function untagged({ now, earlier }: PeriodComparison, rows: readonly ChangedRow[]): string {
  if (!isTagged(now.table)) return t.sentence.noStatusNow;
  if (earlier[0] && !isTagged(earlier[0].table)) return t.sentence.noStatusBefore;
  const own = rows.filter(({ change }) => change.change === "untagged");
  return own.length === 0 ? "" : t.sentence.untagged(countItems(own), referencesOf(own));
}

const statusNow = ({ now }: ChangedRow): Status | null => now?.leaves[0]?.status ?? null;
const statusBefore = ({ before }: ChangedRow): Status | null => before?.leaves[0]?.status ?? null;
