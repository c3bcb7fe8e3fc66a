import type { Item } from "../../table/progress-table";

/** Which units answered when they were asked to report (报送): names and numbers of items, never persons. */
export interface Reporting {
  /** How many units were asked. */
  readonly asked: number;
  readonly missing: readonly UnitItems[];
  /** Those that answered for some of their items, with the ones that they left open. */
  readonly partly: readonly UnitItems[];
  readonly late: readonly string[];
}

export interface UnitItems {
  readonly unit: string;
  readonly items: readonly Item[];
}
