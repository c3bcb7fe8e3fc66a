import type { ComparedTable } from "../../compare/comparison";
import { comparisonTexts as t } from "../../messages/zh-CN/comparison";
import { saysYearAlone, orderUnknown } from "../../compare/year-alone";
import { dateParts, monthsBetween } from "../../text/plain-date";
import { tableNameOf } from "../naming";

/** What the title of 对比表 is made of: the work, and what the two periods are called beside it. */
export function titleParts(now: ComparedTable, before: ComparedTable): { readonly work: string; readonly now: string; readonly before: string } {
  const { work } = tableNameOf(now.table);
  const names = periodNames(now, before);
  // 2025年重点工作全年: the period is 2025年, and the title has its own word for it
  const whole = /^20\d\d年$/u.test(now.period?.label ?? "") ? WHOLE_YEAR.exec(work)?.[0] : undefined;
  if (whole !== undefined) return { ...names, work: work.slice(0, -whole.length), now: whole };
  // 2025年重点工作: the title says the year already
  if (work.includes(names.now)) return { ...names, work, now: t.thisPeriod };
  const dated = now.period !== null && names.now === labelOf(now) && !/20\d\d/u.test(work + names.now);
  return { ...names, work, now: dated ? t.ofYear(dateParts(now.period.to).year, names.now) : names.now };
}

const WHOLE_YEAR = /(?:全年度?|年度|年终)$/u;

/** What the two periods are called: 上半年 and 一季度; with their years where those differ and the title does not say them. */
export function periodNames(now: ComparedTable, before: ComparedTable): { readonly now: string; readonly before: string } {
  const years = yearsOf(now, before);
  const other = years !== null && years.now !== years.before;
  const unknown = orderUnknown(now, before);
  const name = (one: ComparedTable, otherwise: string, withYear: boolean): string => {
    const { period } = one;
    const label = labelOf(one);
    if (!period || label === "" || (unknown && saysYearAlone(one))) return otherwise;
    const { year } = dateParts(period.from);
    return withYear && !label.includes(String(year)) ? t.ofYear(year, label) : label;
  };
  return { now: name(now, t.thisPeriod, other && !tableNameOf(now.table).work.includes(String(years.now))), before: name(before, t.lastPeriod, other) };
}

/** The years of the two periods; null where one of the tables names none. */
export function yearsOf(now: ComparedTable, before: ComparedTable): { readonly now: number; readonly before: number } | null {
  return now.period && before.period ? { now: dateParts(now.period.to).year, before: dateParts(before.period.to).year } : null;
}

const labelOf = ({ period }: ComparedTable): string => period?.label.replace(/\s|^截[至止]/gu, "") ?? "";

/** Reports come every quarter at the least: between two that end further apart there is probably another. */
const NEXT = 3.5;

/** What the periods of tables are called, the newest first, where two that follow each other end so far apart that one was probably left out; else null. */
export function periodsFarApart(tables: readonly ComparedTable[]): readonly string[] | null {
  const periods = tables.flatMap(({ period }) => period ?? []);
  if (periods.length < tables.length || tables.some((one, at) => tables.slice(0, at).some((other) => orderUnknown(one, other)))) return null;
  if (!periods.some(({ to }, at) => monthsBetween(to, periods[at - 1]?.to ?? to) > NEXT)) return null;
  const years = periods.map(({ to }) => dateParts(to).year);
  return tables.map((one, at) => {
    const year = years[at] ?? 0;
    return years.every((other) => other === year) || labelOf(one).includes(String(year)) ? labelOf(one) : t.ofYear(year, labelOf(one));
  });
}
