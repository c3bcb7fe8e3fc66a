import { problemText } from "../messages/problem-text";
import { reportTexts as t } from "../messages/zh-CN/reports";
import { words } from "../messages/zh-CN/words";
import { toA1, type CellRef } from "../grid/cell-ref";
import { SEVERITIES, type Problem } from "../rules/problem";
import type { Item, ProgressTable } from "../table/progress-table";
import { linkCell, textCell } from "./cells";
import type { ReportBlock, ReportRow } from "./document";
import { leadsOf } from "./leads";
import { longDate, tableNameOf, sourceLine } from "./naming";
import { headingOf, printedNumber } from "./references";
import type { Report, ReportInput } from "./report";
import { signature } from "./signature";

export const PROBLEMS_TABLE = "problems";

/** 校验问题清单: one row a problem, with a link to its first cell and a blank for what was done about it. */
export const problems: Report = {
  id: "problems",
  make(input) {
    const { table, options } = input;
    const isListed = ({ severity }: Problem): boolean => options.problemsWithInfo || severity !== "info";
    const shown = inOrder(input.problems.filter(isListed), input);
    const settled = (input.settled ?? []).filter(isListed).length;
    const c = t.problems.columns;
    const name = tableNameOf(table);
    const parts = SEVERITIES.flatMap((severity) => {
      const count = shown.filter((problem) => problem.severity === severity).length;
      return count === 0 ? [] : [`${words.severities[severity]}${count}个`];
    });
    const rows: ReportRow[] = shown.map((problem, index) => rowOf(problem, index + 1, table));
    if (rows.length === 0) rows.push({ heading: t.problems.none, cells: [] });
    const blocks: ReportBlock[] = [];
    if (options.annex !== "") blocks.push({ kind: "annex", text: options.annex });
    blocks.push(
      { kind: "title", text: t.titles.problems(name.base, name.form) },
      { kind: "subtitle", left: t.problems.subtitle(shown.length, parts), right: t.asOf(longDate(input.asOf)) },
      {
        kind: "table",
        id: PROBLEMS_TABLE,
        columns: [
          { id: "serial", heading: c.serial, content: "serial" },
          { id: "original", heading: c.original, content: "serial" },
          { id: "unit", heading: c.unit, content: "name", optional: 2 },
          { id: "heading", heading: c.heading, content: "name", optional: 1 },
          { id: "cell", heading: c.cell, content: "serial" },
          { id: "problem", heading: c.problem, content: "prose" },
          { id: "advice", heading: c.advice, content: "prose" },
          { id: "severity", heading: c.severity, content: "status" },
          { id: "handling", heading: c.handling, content: "name", room: 30 },
        ],
        rows,
      },
      ...(settled === 0 ? [] : [{ kind: "note", text: t.problems.settled(settled) } as const]),
      { kind: "note", text: sourceLine(input) },
      ...signature(options),
    );
    return { report: "problems", sheetName: words.reports.problems, source: input.source, blocks };
  },
};

function rowOf(problem: Problem, serial: number, table: ProgressTable): ReportRow {
  const text = problemText(problem, "zh-CN");
  const first = problem.cells[0];
  const items = itemsOf(problem, table);
  return {
    cells: [
      textCell(String(serial)),
      textCell(items[0] ? t.problems.items(printedNumber(items[0]), items.length) : t.none),
      textCell(unitOf(items) || t.none),
      textCell((first && headingAt(table, first)) ?? t.none),
      first ? linkCell(t.problems.cells(toA1(first), problem.cells.length), { source: first }) : textCell(t.none),
      textCell(text.text),
      textCell(text.action),
      textCell(words.severities[problem.severity]),
      { kind: "blank" },
    ],
  };
}

/** By number: as they come, sorted by place. By unit: units in the order of first appearance, what is nobody's last. */
function inOrder(all: readonly Problem[], { table, options }: ReportInput): readonly Problem[] {
  if (options.problemsBy === "number") return all;
  const groups = new Map<string, Problem[]>();
  for (const problem of all) {
    const unit = unitOf(itemsOf(problem, table));
    const group = groups.get(unit);
    if (group) group.push(problem);
    else groups.set(unit, [problem]);
  }
  const nobody = groups.get("") ?? [];
  groups.delete("");
  return [...[...groups.values()].flat(), ...nobody];
}

function itemsOf(problem: Problem, table: ProgressTable): readonly Item[] {
  return problem.items.flatMap((index) => table.items[index] ?? []);
}

/** The lead of the first item; "" where the problem is nobody's own. */
function unitOf(items: readonly Item[]): string {
  return items.length === 1 && items[0] ? leadsOf(items[0].leaves).join("、") : "";
}

/** The heading over a cell among the items; null for a cell of the title or the header. */
function headingAt(table: ProgressTable, cell: CellRef): string | null {
  const use = table.columns.find((column) => column.column === cell.column);
  if (!use || cell.row < Math.min(...table.headerRows)) return null;
  const own = use.field !== null && use.role === "current" ? headingOf(table, use.field) : null;
  return own ?? use.heading.replace(/\s/gu, "");
}
