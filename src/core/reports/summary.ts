import { reportTexts as t } from "../messages/zh-CN/reports";
import { comparisonTexts } from "../messages/zh-CN/comparison";
import { words } from "../messages/zh-CN/words";
import type { Status } from "../terms/status";
import type { Item } from "../table/progress-table";
import type { ReportBlock, TableBlock } from "./document";
import { leadersTable, type LeadersTable } from "./leaders-table";
import { longDate, tableNameOf, sourceLine } from "./naming";
import type { PeriodComparison } from "../compare/comparison";
import { bothTagged } from "./comparison/both-tagged";
import { periodNames } from "./comparison/period-names";
import { quotableParagraph } from "./quotable-paragraph";
import { headingOf } from "./references";
import type { Report, ReportInput } from "./report";
import type { AttentionMarks } from "./grouped-table";
import { sectionsAreLeaders, sectionsTable, topSections } from "./sections-table";
import { signature } from "./signature";
import { listedItems, listedStatuses, otherWordsOf, saidStatus, unknownWords } from "./status-words";
import { itemsOrLeaves, denominatorOf, isAssessed, NOT_ASSESSED, roundingShows, statusesOf, tally } from "./tally";
import { countsLeaves } from "./unit-counts";
import { collectiveSupports, hasSeveralLeads, namedSubtask, unitsTable } from "./units-table";

/** 汇总表: the paragraph, the tables by section, by leader and by lead unit, notes, the source line. */
export const summary: Report = {
  id: "summary",
  make(input) {
    const { table, options } = input;
    const name = tableNameOf(table);
    const attention = attentionOf(input);
    const sections = sectionsTable(table, options, attention, comparedWith(input));
    const leaders = leadersTable(input, attention);
    const tables = unitsTable(input, attention);
    const units = tables?.leading ?? null;
    const sectionsCaption = topSections(table).length === 0 ? t.summary.overall : sectionsAreLeaders(table) ? t.summary.byLeader : t.summary.bySection;
    const blocks: ReportBlock[] = [];
    if (options.annex !== "") blocks.push({ kind: "annex", text: options.annex });
    blocks.push(
      { kind: "title", text: t.titles.summary(name.base, name.form, name.isSummary) },
      {
        kind: "subtitle",
        left: t.asOf(longDate(input.asOf)),
        right: withShares(sections) || sections.columns.some((column) => column.id === "at-pace-share") ? t.unitOfMeasure.withShares : t.unitOfMeasure.plain,
      },
      {
        kind: "paragraph",
        text: quotableParagraph(table, {
          ...options,
          asOf: input.asOf,
          ...(input.dated === undefined ? {} : { dated: input.dated }),
          ...(input.suggestion ? { suggestion: input.suggestion } : {}),
        }),
      },
      { kind: "caption", text: t.summary.caption(1, sectionsCaption) },
      sections,
    );
    if (leaders) blocks.push({ kind: "caption", text: t.summary.caption(2, t.summary.byLeaderColumn(leaders.heading)) }, leaders.table);
    if (units) {
      blocks.push({ kind: "caption", text: t.summary.caption(leaders ? 3 : 2, countsLeaves(table) ? t.summary.byUnitLeaves : t.summary.byUnit) }, units);
    }
    const notes = notesOf(input, units !== null, leaders, attention);
    if (notes.length > 0) blocks.push({ kind: "note", text: t.summary.notes(notes) });
    blocks.push({ kind: "note", text: sourceLine(input) }, ...signature(options));
    if (tables?.supporting) blocks.push({ kind: "caption", text: t.summary.captionSupporting, newPage: true }, tables.supporting);
    if (options.charts) blocks.push(...chartsOf(input, sections, units));
    return { report: "summary", sheetName: words.reports.summary, source: input.source, onePage: true, blocks };
  },
};

/** Whether each status has a share of its own. */
const withShares = ({ columns }: TableBlock): boolean => columns.some((column) => column.id.endsWith("-share") && column.id !== "at-pace-share");

function attentionOf({ table, asOf, options }: ReportInput): AttentionMarks {
  const marked = listedStatuses(table, options).map((status) => ({ status, items: listedItems(table, status, asOf, options) }));
  const statuses: readonly Status[] = marked.filter(({ items }) => items.length > 0).map(({ status }) => status);
  const listed = new Set<Item>(marked.flatMap(({ items }) => items));
  return { statuses, isListed: (item) => listed.has(item) };
}

/** What 较上期 is counted from; null where it is left out, or last period states no status. */
function comparedWith({ options, comparison }: Pick<ReportInput, "options" | "comparison">): PeriodComparison | null {
  return options.againstLast && comparison && bothTagged(comparison) ? comparison : null;
}

function notesOf({ table, options, comparison }: ReportInput, hasUnits: boolean, leaders: LeadersTable | null, attention: AttentionMarks): readonly string[] {
  const notes: string[] = [];
  if (leaders?.fromRegister) notes.push(t.summary.noteRegisterLeaders);
  if (leaders?.shares) notes.push(t.summary.noteSeveralLeaders(leaders.heading));
  if (hasUnits) {
    const ownColumn = headingOf(table, "leadUnit") !== null;
    notes.push(ownColumn ? t.summary.noteLeadColumn : t.summary.noteLeadFirst);
    const subtask = countsLeaves(table) ? namedSubtask(table, attention) : null;
    if (subtask) notes.push(t.summary.noteSubtask(subtask.reference, subtask.leaf));
    if (countsLeaves(table)) notes.push(t.summary.noteLeaves);
    else notes.push(hasSeveralLeads(table) ? t.summary.noteSeveralLeads : t.summary.noteLeadSum);
    const collective = countsLeaves(table) ? [] : collectiveSupports(table);
    if (collective.length > 0) notes.push(t.summary.noteCollective(collective));
  }
  const found = tally(itemsOrLeaves(table.items, options.countBy));
  const of = denominatorOf(found, options.denominator);
  if (of !== found.total) {
    const outside = NOT_ASSESSED.filter((status) => (found.byStatus[status] ?? 0) > 0);
    notes.push(
      t.summary.noteAssessed(
        of,
        outside.map((status) => saidStatus(table, status)),
      ),
    );
  }
  const several = statusesOf(table).flatMap((status) => {
    const others = otherWordsOf(table, status, options.countBy);
    return others.length === 0 ? [] : [{ word: saidStatus(table, status), count: found.byStatus[status] ?? 0, others }];
  });
  if (several.length > 0) notes.push(t.summary.noteOtherWords(several));
  const unknown = unknownWords(table, options.countBy);
  if (unknown.length > 0) notes.push(t.summary.noteUnknownWords(unknown));
  const parts = statusesOf(table)
    .filter((status) => isAssessed(status, options.denominator))
    .map((status) => found.byStatus[status] ?? 0);
  if (roundingShows([...parts, found.untagged], of)) notes.push(t.summary.noteRounding);
  const compared = comparedWith({ options, comparison: comparison ?? null });
  const last = compared?.earlier[0];
  if (compared && last) notes.push(comparisonTexts.noteAgainstLast(periodNames(compared.now, last).before, tableNameOf(last.table).title));
  return notes;
}

/** The layout puts them on a page of their own. Leaders are never compared in a picture. */
function chartsOf({ table }: ReportInput, sections: TableBlock, units: TableBlock | null): ReportBlock[] {
  const statuses = statusesOf(table);
  const charts: ReportBlock[] = [];
  const several = topSections(table).length > 1;
  if (several && !sectionsAreLeaders(table)) {
    charts.push({ kind: "chart", shape: "stacked-bars", title: t.summary.chartSections, table: sections.id, categories: "section", series: statuses });
  } else if (statuses.length > 1 && !withShares(sections)) {
    charts.push({ kind: "chart", shape: "shares", title: t.summary.chartShares, table: sections.id, categories: "section", series: statuses });
  }
  if (units && statuses.includes("lagging")) {
    charts.push({
      kind: "chart",
      shape: "bars",
      title: t.summary.chartUnits(saidStatus(table, "lagging")),
      table: units.id,
      categories: "unit",
      series: ["lagging"],
    });
  }
  return charts;
}
