import { setByPeriod } from "../../compare/compare-tables";
import type { PeriodComparison } from "../../compare/comparison";
import { orderUnknown } from "../../compare/year-alone";
import { comparisonTexts as t } from "../../messages/zh-CN/comparison";
import { reportTexts } from "../../messages/zh-CN/reports";
import { words } from "../../messages/zh-CN/words";
import { STATUSES } from "../../terms/status";
import type { ReportBlock } from "../document";
import { longDate, tableNameOf } from "../naming";
import type { Report, ReportInput } from "../report";
import { saidStatus } from "../status-words";
import { statusesOf } from "../tally";
import { bothTagged } from "./both-tagged";
import { changesTable } from "./changes-table";
import { comparisonSentence } from "./comparison-sentence";
import { periodsFarApart, titleParts, yearsOf } from "./period-names";
import { plannedTable } from "./planned-table";
import { sameTable } from "./same-table";
import { statusMatrix } from "./status-matrix";

/** 对比表: this period beside the last: the sentence, how many changed in which way, what changed, whose text is last period's. */
export const comparison: Report = {
  id: "comparison",
  make(input) {
    if (!input.comparison) throw new RangeError("the comparison report needs a comparison");
    return { report: "comparison", sheetName: words.reports.comparison, source: input.source, blocks: blocksOf(input, input.comparison) };
  },
};

function blocksOf({ options, asOf, madeOn }: ReportInput, comparison: PeriodComparison): readonly ReportBlock[] {
  const { now, earlier } = comparison;
  const before = earlier[0] ?? now;
  const names = titleParts(now, before);
  const planned = plannedTable(comparison);
  const tables = [
    ...(bothTagged(comparison) ? [{ caption: t.captions.matrix, table: statusMatrix(comparison, options.countBy) }] : []),
    { caption: t.captions.changes, table: changesTable(comparison) },
    { caption: t.captions.same, table: sameTable(comparison) },
    ...(planned ? [{ caption: t.captions.planned, table: planned }] : []),
  ];
  return [
    ...(options.annex === "" ? [] : [{ kind: "annex" as const, text: options.annex }]),
    { kind: "title", text: t.title(names.work, names.now, names.before) },
    { kind: "subtitle", left: reportTexts.asOf(longDate(asOf)), right: reportTexts.unitOfMeasure.plain },
    { kind: "paragraph", text: comparisonSentence(comparison, options) },
    ...tables.flatMap(({ caption, table }, index): readonly ReportBlock[] => [
      { kind: "caption", text: reportTexts.summary.caption(index + 1, caption) },
      table,
    ]),
    { kind: "note", text: reportTexts.summary.notes(notesOf(comparison, planned !== null)) },
    {
      kind: "note",
      text: t.source(
        tableNameOf(now.table).title,
        earlier.map(({ table }) => tableNameOf(table).title),
        longDate(madeOn),
      ),
    },
  ];
}

function notesOf(comparison: PeriodComparison, planned: boolean): readonly string[] {
  const { now, earlier, pairs, split, merged, changes } = comparison;
  const before = earlier[0] ?? now;
  const doubtful = pairs.filter((pair) => pair.doubtful).length;
  const years = yearsOf(now, before);
  const notes: string[] = [t.notes.byTask];
  if ([now, before].some(({ table }) => table.items.some(({ leaves }) => leaves.length > 1))) notes.push(t.notes.leaves);
  if (doubtful > 0) notes.push(t.notes.doubtful(doubtful));
  if (split.length + merged.length > 0) notes.push(t.notes.split(split.length + merged.length));
  const words = STATUSES.filter((status) => statusesOf(now.table).includes(status) && statusesOf(before.table).includes(status))
    .map((status) => ({ before: saidStatus(before.table, status), now: saidStatus(now.table, status) }))
    .filter((one) => one.before !== one.now);
  if (words.length > 0) notes.push(t.notes.otherWords(words));
  if (setByPeriod(now.table, before.table)) notes.push(t.notes.targetsByPeriod);
  if (years && years.now !== years.before) notes.push(t.notes.otherYear(years.before, years.now));
  const tables = [now, ...earlier];
  if (tables.some((one, at) => tables.slice(0, at).some((other) => orderUnknown(one, other)))) notes.push(t.notes.asGiven);
  const apart = changes.some(({ periodsBehind }) => periodsBehind > 1) ? periodsFarApart(tables) : null;
  if (apart) notes.push(t.notes.countedAsGiven(apart));
  if (planned) notes.push(t.notes.onlySlow(t.captions.planned));
  return notes;
}
