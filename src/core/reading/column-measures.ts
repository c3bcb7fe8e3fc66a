import type { Field } from "../terms/field";
import type { ColumnUse } from "../table/progress-table";
import { measureIn, measureOfHeading, measureRatio, type Measure } from "../text/amounts";
import { withoutBlanks } from "../text/cell-text";

/** In what planned and actual amounts count. */
export interface Measures {
  readonly plannedAmount: Measure | null;
  readonly actualAmount: Measure | null;
  /** By what an amount done, as a cell says it, is multiplied where it is measured against an amount planned (`measureRatio`). */
  readonly ratio: (actual: string, planned: string) => number | null;
}

/** 单位：万元 above a table. */
const ALL_IN = /单位[:：](?:万|千|百万|亿)(?:元|亩|人)/u;

/** The same, in any unit; an office is none (填报单位：供电公司). */
const UNIT_ABOVE = /单位[:：]\s*(?:人民币)?((?:万|千|百万|亿)?(?:元|亩|人次|人|户|个|公里|米|吨|件|平方米|立方米))(?![\u4e00-\u9fff])/u;

/** 万元 of 单位：万元 in the lines above a table. */
export const unitAbove = (above: readonly string[]): string | undefined => above.map((text) => UNIT_ABOVE.exec(text)?.[1]).find((found) => found !== undefined);

/**
 * In what the amounts count: by their own heading, else by the line above the table. Null where neither says anything: each cell is then
 * what it says.
 *
 * @param above the lines above the header
 */
export function measuresOf(columns: readonly ColumnUse[], above: readonly string[]): Measures {
  const line = above.map((text) => ALL_IN.exec(withoutBlanks(text))?.[0]).find((found) => found !== undefined);
  const whole = line === undefined ? null : measureOfHeading(`（${line}）`);
  const headingOf = (field: Field): string => withoutBlanks(columns.find((column) => column.field === field && column.role === "current")?.heading ?? "");
  const bracketOf = (field: Field): string => measureIn(headingOf(field));
  const of = (field: "plannedAmount" | "actualAmount"): Measure | null => {
    const heading = headingOf(field);
    return measureOfHeading(heading) ?? (/[（(]/u.test(heading) ? null : whole);
  };
  const [planned, actual] = [of("plannedAmount"), of("actualAmount")];
  const [wanted, done] = [bracketOf("plannedAmount"), bracketOf("actualAmount")];
  return {
    plannedAmount: planned,
    actualAmount: actual,
    ratio: (part, whole) => measureRatio({ text: part, heading: done, measure: actual }, { text: whole, heading: wanted, measure: planned }),
  };
}
