import type { ComparedTable } from "../../compare/comparison";
import { comparisonTexts as t } from "../../messages/zh-CN/comparison";
import { dateParts } from "../../text/plain-date";
import { nameOf } from "../naming";

/** What the two periods are called: 上半年 and 一季度; with their years where those differ and the title does not say them. */
export function periodNames(now: ComparedTable, before: ComparedTable): { readonly now: string; readonly before: string } {
  const years = yearsOf(now, before);
  const other = years !== null && years.now !== years.before;
  const name = ({ period }: ComparedTable, otherwise: string, withYear: boolean): string => {
    const label = period?.label.replace(/\s/gu, "") ?? "";
    if (!period || label === "") return otherwise;
    const { year } = dateParts(period.from);
    return withYear && !label.includes(String(year)) ? t.ofYear(year, label) : label;
  };
  return { now: name(now, t.thisPeriod, other && !nameOf(now.table).work.includes(String(years.now))), before: name(before, t.lastPeriod, other) };
}

/** The years of the two periods; null where one of the tables names none. */
export function yearsOf(now: ComparedTable, before: ComparedTable): { readonly now: number; readonly before: number } | null {
  return now.period && before.period ? { now: dateParts(now.period.to).year, before: dateParts(before.period.to).year } : null;
}
