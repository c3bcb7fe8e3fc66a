import type { ProgressTable } from "./progress-table";

/** A title that means the year to its end says so: 全年, 年终. 2025年度重点工作 is the work of that year, at whatever time. */
const WHOLE_YEAR = /全年|年终|(?<!\d)年度/u;

/** Whether a table says no more of its time than the year (2025年重点工作进展情况表): it can be of any time in it. */
export function namesYearAlone({ period, title, sheet }: Pick<ProgressTable, "period" | "title" | "sheet">): boolean {
  return period !== null && /^20\d\d年$/u.test(period.label) && !WHOLE_YEAR.test(`${title ?? ""} ${sheet}`);
}
