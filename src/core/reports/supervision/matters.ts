import { periodsBehind, longestRun, type Run } from "../comparison/periods-behind";
import { isCollective } from "../../text/collective-names";
import { decidingLeaves, leadsOf } from "../leads";
import { groupLeaves, type ListEntry } from "../list-entries";
import { quotedReason } from "../listed-reason";
import { overdueItems } from "../overdue-items";
import { writtenText } from "../references";
import { listedItems, listedStatuses, saidStatus } from "../status-words";
import { earlierStatus } from "../../table/earlier-status";
import type { Item } from "../../table/progress-table";
import { STALLED, type Status } from "../../terms/status";
import { toSerialDay } from "../../text/plain-date";
import type { ReportInput } from "../report";

/** An item that lags, is paused or past its time, with what the table says of it and leaves unsaid. */
export interface Matter {
  readonly item: Item;
  readonly status: Status | "overdue";
  /** The table's own word. */
  readonly word: string;
  readonly entries: readonly ListEntry[];
  readonly leads: readonly string[];
  readonly noReason: boolean;
  readonly noNextStep: boolean;
  /** It has been so in earlier periods too. */
  readonly run: Run | null;
  /** Days past its deadline on the day that figures are counted to; null where it is not, or has none. */
  readonly daysOver: number | null;
}

/** The matters of a table: what lags, then what is suspended, then what is past its deadline without being tagged so; each in the order of the table. */
export function mattersOf(input: ReportInput): readonly Matter[] {
  const { table, options, asOf } = input;
  const statuses = listedStatuses(table, options).filter((status) => STALLED.includes(status) || options.listStatuses?.includes(status) === true);
  const listed = statuses.flatMap((status) => listedItems(table, status, asOf, options).map((item) => ({ item, status })));
  const late = overdueItems(
    input,
    listed.map(({ item }) => item),
  ).map((item) => ({ item, status: "overdue" as const }));
  const runs = input.comparison ? periodsBehind(input.comparison) : null;
  const before = earlierStatus(table);
  const asksNext = table.columns.some(({ field, role }) => field === "nextStep" && role === "current");
  return [...listed, ...late].map(({ item, status }): Matter => {
    const entries = groupLeaves(item);
    const leaves = decidingLeaves(item);
    const again = leaves.some((leaf) => leaf.status !== null && STALLED.includes(leaf.status) && before?.(leaf) === leaf.status);
    const run =
      longestRun(leaves.flatMap((leaf) => runs?.get(leaf) ?? [])) ?? (again && item.status ? { status: item.status, periods: 2, openEnded: true } : null);
    const days = leaves.flatMap(({ deadline }) => (deadline !== null && deadline < asOf ? [toSerialDay(asOf) - toSerialDay(deadline)] : []));
    return {
      item,
      status,
      word: status === "overdue" ? "" : saidStatus(table, status),
      entries,
      leads: leadsOf(leaves),
      noReason: leaves.every((leaf) => quotedReason(leaf) === null),
      noNextStep: asksNext && leaves.every((leaf) => writtenText(leaf.fields.nextStep) === ""),
      run,
      daysOver: days.length === 0 ? null : Math.max(...days),
    };
  });
}

/** Matters by the unit that leads them, in order of first appearance; those that nobody leads last, under "". Collective names have none of their own. */
export function byUnit(matters: readonly Matter[]): {
  readonly units: ReadonlyMap<string, readonly Matter[]>;
  readonly collective: ReadonlyMap<string, number>;
} {
  const units = new Map<string, Matter[]>();
  const nobody: Matter[] = [];
  const collective = new Map<string, number>();
  for (const matter of matters) {
    if (matter.leads.length === 0) nobody.push(matter);
    for (const unit of matter.leads) {
      const own = units.get(unit);
      if (isCollective(unit)) collective.set(unit, (collective.get(unit) ?? 0) + 1);
      else if (own === undefined) units.set(unit, [matter]);
      else own.push(matter);
    }
  }
  return { units: nobody.length === 0 ? units : new Map([...units, ["", nobody]]), collective };
}
