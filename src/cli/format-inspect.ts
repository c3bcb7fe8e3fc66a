import type { TableReading } from "../app/choose-sheet";
import { columnLetters } from "../core/grid/cell-ref";
import type { Language } from "../core/messages/language";
import { cliWords } from "../core/messages/cli-words";
import { messages } from "../core/messages/messages";
import type { Problem } from "../core/rules/problem";
import { STATUSES } from "../core/terms/status";
import { unknownColumns } from "../core/table/column-of";
import { narrowColumns } from "../core/table/narrow-columns";
import { countTable } from "../core/table/counts";
import type { PlainDate } from "../core/text/plain-date";
import type { ColumnUse, ProgressTable } from "../core/table/progress-table";

/** What `inspect` tells a person: how the sheet was read, so that she can see at a glance whether it was read right. */
export function formatInspect(file: string, { table }: TableReading, asOf: PlainDate, problems: readonly Problem[], language: Language): string {
  const { words } = messages(language);
  const say = cliWords(language).inspect;
  const line = (label: string, text: string): string => (language === "en" ? `${label}: ${text}` : `${label}：${text}`);
  const severity = (one: Problem["severity"]): number => problems.filter((problem) => problem.severity === one).length;
  const unknown = unknownColumns(table);
  const named = (use: ColumnUse): string => `${columnLetters(use.column)} ${oneLine(use.heading) || say.noHeading}`;
  const narrow = narrowColumns(table);
  const unnamed = table.columns.filter((use) => use.field === "serial" && use.role === "current" && use.heading.trim() === "");
  return [
    line(say.file, file),
    line(say.sheet, `${table.sheet}  ${say.header(table.headerRows)}`),
    line(say.layout, table.layout),
    line(say.title, table.title ?? say.none),
    line(
      say.period,
      table.period ? `${table.period.label} ${table.period.from}—${table.period.to}  ${say.asOf(asOf)}` : table.endsOn ? say.noYear(asOf) : say.none,
    ),
    line(say.columns, columnsLine(table, words.fields)),
    ...(unknown.length === 0 ? [] : [line(say.unknownColumns, unknown.map(named).join("  "))]),
    ...narrow.map(({ column, field, other }) => line(say.narrowColumns, say.narrowColumn(named(column), words.fields[field], named(other)))),
    ...unnamed.map((use) => line(say.narrowColumns, say.noHeadingRead(named(use), words.fields.serial))),
    "",
    ...sectionLines(table, say),
    "",
    countsLine(table, language),
    say.problems(severity("error"), severity("warning"), severity("info")),
  ].join("\n");
}

function columnsLine(table: ProgressTable, names: { readonly [field: string]: string }): string {
  return table.columns
    .filter((use) => use.field !== null && use.role !== "again")
    .map((use) => `${columnLetters(use.column)} ${oneLine(use.heading)}→${names[use.field ?? ""] ?? ""}${use.role === "history" ? "*" : ""}`)
    .join("  ");
}

function sectionLines(table: ProgressTable, say: { readonly claimed: (count: number) => string; readonly count: (count: number) => string }): string[] {
  return table.sections.map((section, index) => {
    const items = table.items.filter((item) => item.section === index).length;
    const claim = section.claimedCount === null || section.claimedCount === items ? "" : `  ${say.claimed(section.claimedCount)}`;
    return `${"  ".repeat(section.level - 1)}${oneLine(section.title)}  ${say.count(items)}${claim}`;
  });
}

function countsLine(table: ProgressTable, language: Language): string {
  const { words } = messages(language);
  const say = cliWords(language).inspect;
  const counts = countTable(table);
  const comma = language === "en" ? ", " : "，";
  const statuses = STATUSES.flatMap((status) => {
    const count = counts.itemsByStatus[status] ?? 0;
    return count === 0 ? [] : [`${table.dialect?.words[status] ?? words.statuses[status]} ${say.count(count)}`];
  });
  const untagged = counts.untagged === 0 ? [] : [say.untagged(counts.untagged)];
  return [say.items(counts.items, counts.leaves), ...statuses, ...untagged].join(comma);
}

const oneLine = (text: string): string => text.replace(/\s+/g, "");
