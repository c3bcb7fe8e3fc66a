import { headingCell, headingText } from "../../table/column-of";
import type { Field } from "../../terms/field";
import type { ColumnUse } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import type { ReportProblem } from "../rule";

export type DuplicateColumnFacts = {
  readonly field: Field;
  readonly heading: string;
  /** The heading of the column that was read. */
  readonly other: string;
  /** So many columns more are doubled: a form with groups that come again, said once. */
  readonly more: number;
};

/** From so many on, doubled columns are one cause: the form repeats a group of columns. */
const ONE_CAUSE = 3;

/** Fields of which a table may have several columns: levels of sections, lists of names, ticks under 已完成 and 未启动. */
const SEVERAL: readonly Field[] = ["category", "task", "subtask", "leader", "persons", "status", "remarks"];

/** Fields whose columns belong together where their headings differ: 存在问题 beside 需协调事项, 整改措施 beside 长效机制. */
const TOGETHER: readonly Field[] = ["measures", "supportUnits", "obstacles"];

/** Fields whose columns belong together where their headings name different times: 本周进展 beside 累计进展. */
const TIMED: readonly Field[] = ["progress", "nextStep"];
const TIME = /[本上下每][日周旬月季年]|累计|最新|当前|截至/u;

/** A division of the unit in the column beside it. */
const DIVISION = /(?:科室|处室|股室|站所|站办|室)$/;

/** Points below which nothing tells two columns of one field apart: which was read is chance, and a person must say. */
const NOTHING_BETWEEN = 0.75;

/** Two columns of this period that mean the same field, and nothing tells which counts; earlier periods kept beside it are none. */
export const duplicateColumn = defineRule({
  id: "table/duplicate-column",
  severity: "error",
  addressee: "compiler",
  check(table, { grid }, report: ReportProblem<DuplicateColumnFacts>) {
    const seen = new Map<Field, ColumnUse>();
    const doubled: { readonly first: ColumnUse; readonly column: ColumnUse; readonly field: Field }[] = [];
    for (const column of table.columns) {
      const lost = column.why?.lost;
      const winner = lost && (lost.field === "task" || !SEVERAL.includes(lost.field)) ? table.columns.find((other) => other.column === lost.to) : undefined;
      const same = winner !== undefined && headingText(winner) === headingText(column);
      if (lost && winner && (same || (lost.by <= NOTHING_BETWEEN && !belongsBeside(winner, column))))
        doubled.push({ first: winner, column, field: lost.field });
      if (column.field === null || column.role !== "current" || SEVERAL.includes(column.field)) continue;
      const first = seen.get(column.field);
      if (first && belongsBeside(first, column)) continue;
      if (first) doubled.push({ first, column, field: column.field });
      else seen.set(column.field, column);
    }
    const together = doubled.length >= ONE_CAUSE;
    for (const { first, column, field } of together ? doubled.slice(0, 1) : doubled) {
      const cells = together ? doubled.map((one) => headingCell(table, grid, one.column)) : [headingCell(table, grid, column)];
      report(cells, { field, heading: headingText(column), other: headingText(first), more: cells.length - 1 });
    }
  },
});

/** Whether two columns of one field say different things: in words of their own, under groups of their own, or as a unit and its division. */
function belongsBeside(first: ColumnUse, second: ColumnUse): boolean {
  const [one, other] = [headingText(first), headingText(second)];
  if (one === other || first.field === null) return false;
  if (TOGETHER.includes(first.field)) return true;
  // 工程进展 over 土建 | 安装: parts of one text
  if (PARTS.includes(first.field) && groupOf(first) !== "" && groupOf(first) === groupOf(second)) return true;
  if (TIMED.includes(first.field)) return timeOf(first) !== timeOf(second);
  if (first.field !== "units" && first.field !== "leadUnit") return false;
  return first.heading.includes("\n") || second.heading.includes("\n") || DIVISION.test(one) !== DIVISION.test(other);
}

const PARTS: readonly Field[] = ["progress", "target", "nextStep"];
const groupOf = ({ heading }: ColumnUse): string => heading.split("\n").slice(0, -1).join("\n");

/** The time that a heading names; "" where it names none. */
const timeOf = (column: ColumnUse): string => column.period ?? TIME.exec(headingText(column))?.[0] ?? "";
