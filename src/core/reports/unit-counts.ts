import type { Status } from "../terms/status";
import type { Item, Leaf, ProgressTable } from "../table/progress-table";
import { isCollective } from "../text/collective-names";
import type { AttentionMarks } from "./grouped-table";
import { decidingLeaves, leadsOf, supportsOf } from "./leads";
import { addStatus, emptyTally, type GrowingTally } from "./tally";

/** What a unit leads and supports: how many, and which of them call for attention. */
export interface UnitTally {
  readonly unit: string;
  /** Whether its name stands for many organisations. */
  readonly collective: boolean;
  readonly led: GrowingTally;
  /** Of what it leads, what the last column names. */
  readonly shown: TalliedWork[];
  supported: number;
  supportedBehind: number;
}

/** An item, or one of its leaves: what the table counts. */
export interface TalliedWork {
  readonly item: Item;
  /** Null where items are counted. */
  readonly leaf: Leaf | null;
}

/** Whether the unit table counts sub-tasks: where an item has several, each may have a lead of its own. */
export function countsLeaves(table: ProgressTable): boolean {
  return table.items.some((item) => item.leaves.length > 1);
}

/** What each unit of a table leads and supports, in the order in which the table names them; "" for what names no lead. */
export function unitTallies(table: ProgressTable, attention: AttentionMarks): readonly UnitTally[] {
  const units = new UnitCounts(countsLeaves(table), attention);
  for (const item of table.items) units.add(item);
  return units.all();
}

/** What the units of a table lead and support, in the order in which it names them. */
class UnitCounts {
  private readonly units = new Map<string, UnitTally>();

  constructor(
    private readonly byLeaf: boolean,
    private readonly attention: AttentionMarks,
  ) {}

  add(item: Item): void {
    const only = item.leaves.length === 1 ? item.leaves[0] : undefined;
    const leads = leadsOf(item.leaves);
    if (!this.byLeaf) this.lead(leads, item.status, item, null);
    else for (const leaf of item.leaves) this.lead(leaf.leadUnits, leaf.status, item, leaf);
    this.support(only ? supportsOf(only) : severalSupports(item, leads), item);
  }

  all(): readonly UnitTally[] {
    return [...this.units.values()];
  }

  private lead(names: readonly string[], status: Status | null, item: Item, leaf: Leaf | null): void {
    const shown = isShown(item, leaf, status, this.attention);
    for (const name of names.length > 0 ? names : NOBODY) {
      const unit = this.of(name);
      addStatus(unit.led, status);
      if (shown) unit.shown.push({ item, leaf });
    }
  }

  private support(names: readonly string[], item: Item): void {
    for (const name of names) {
      const unit = this.of(name);
      unit.supported++;
      if (item.status === "lagging" || item.status === "suspended") unit.supportedBehind++;
    }
  }

  private of(name: string): UnitTally {
    let found = this.units.get(name);
    if (!found) this.units.set(name, (found = { unit: name, collective: isCollective(name), led: emptyTally(), shown: [], supported: 0, supportedBehind: 0 }));
    return found;
  }
}

const NOBODY: readonly string[] = [""];

/** What the leaves of an item name beside its leads, each once. */
const severalSupports = (item: Item, leads: readonly string[]): readonly string[] => [
  ...new Set(item.leaves.flatMap(supportsOf).filter((unit) => !leads.includes(unit))),
];

/** Whether the last column names an item, or one of its leaves. */
export function isShown(item: Item, leaf: Leaf | null, status: Status | null, attention: AttentionMarks): boolean {
  return status !== null && attention.statuses.includes(status) && attention.isListed(item) && (leaf === null || decidingLeaves(item).includes(leaf));
}
