import type { ColumnUse } from "../table/progress-table";
import { measureOfHeading, type Measure } from "../text/amounts";
import { withoutBlanks } from "../text/cell-text";

/** In what planned and actual amounts count. */
export interface Measures {
  readonly plannedAmount: Measure | null;
  readonly actualAmount: Measure | null;
}

/** 单位：万元 above a table. */
const ALL_IN = /单位[:：](?:万|千|百万|亿)(?:元|亩|人)/u;

/**
 * In what the amounts count: by their own heading, else by the line above the table. Null where neither says anything: each cell is then
 * what it says.
 *
 * @param above the lines above the header
 */
export function measuresOf(columns: readonly ColumnUse[], above: readonly string[]): Measures {
  const line = above.map((text) => ALL_IN.exec(withoutBlanks(text))?.[0]).find((found) => found !== undefined);
  const whole = line === undefined ? null : measureOfHeading(`（${line}）`);
  const of = (field: keyof Measures): Measure | null => {
    const heading = withoutBlanks(columns.find((column) => column.field === field && column.role === "current")?.heading ?? "");
    return measureOfHeading(heading) ?? (/[（(]/u.test(heading) ? null : whole);
  };
  return { plannedAmount: of("plannedAmount"), actualAmount: of("actualAmount") };
}
