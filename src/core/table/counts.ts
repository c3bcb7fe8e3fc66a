import type { Status } from "../terms/status";
import type { ProgressTable } from "./progress-table";

export type StatusCounts = { readonly [S in Status]?: number };

/** What the lead units of a table answer for. */
export interface UnitCount {
  readonly unit: string;
  /** Items of which it leads a leaf. */
  readonly items: number;
  readonly leaves: number;
  /** Leaves by status; those without a status are in `leaves` alone. */
  readonly byStatus: StatusCounts;
}

export interface TableCounts {
  readonly items: number;
  readonly leaves: number;
  /** Items by the status rolled up from their leaves. */
  readonly itemsByStatus: StatusCounts;
  readonly leavesByStatus: StatusCounts;
  /** By lead unit, most leaves first, then in the order of the table. A leaf with two leads counts for both. */
  readonly byLeadUnit: readonly UnitCount[];
  /** Leaves without a status. */
  readonly untagged: number;
}

/** Counts items, leaves and their statuses. */
export function countTable(table: Pick<ProgressTable, "items">): TableCounts {
  const units = new Map<string, { items: number; leaves: number; byStatus: { [S in Status]?: number }; last: number }>();
  const itemsByStatus: { [S in Status]?: number } = {};
  const leavesByStatus: { [S in Status]?: number } = {};
  let leaves = 0;
  let untagged = 0;
  table.items.forEach((item, index) => {
    add(itemsByStatus, item.status);
    for (const leaf of item.leaves) {
      leaves++;
      add(leavesByStatus, leaf.status);
      if (leaf.status === null) untagged++;
      for (const name of leaf.leadUnits) {
        const unit = units.get(name) ?? { items: 0, leaves: 0, byStatus: {}, last: -1 };
        unit.leaves++;
        if (unit.last !== index) unit.items++;
        unit.last = index;
        add(unit.byStatus, leaf.status);
        units.set(name, unit);
      }
    }
  });
  const byLeadUnit = [...units]
    .map(([unit, count]) => ({ unit, items: count.items, leaves: count.leaves, byStatus: count.byStatus }))
    .sort((a, b) => b.leaves - a.leaves);
  return { items: table.items.length, leaves, itemsByStatus, leavesByStatus, byLeadUnit, untagged };
}

function add(counts: { [S in Status]?: number }, status: Status | null): void {
  if (status !== null) counts[status] = (counts[status] ?? 0) + 1;
}
