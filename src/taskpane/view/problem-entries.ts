import { toA1, type CellRef } from "../../core/grid/cell-ref";
import type { Review } from "../../app/reviews";
import type { Problem, Severity } from "../../core/rules/problem";
import type { Fix } from "../../core/rules/fix";
import type { ProgressTable } from "../../core/table/progress-table";
import type { CheckFilter, CheckGrouping } from "../state/pane-state";
import { aboutItems, type ItemAbout } from "./item-about";
import { isOfUnit, itemText, searchable, type ItemFilter } from "./item-filter";
import { problemRows, type ProblemRow } from "./problem-groups";

/** The sentences of a problem, from messages/. */
export interface ProblemWords {
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly todo: string;
}

/** One entry of the list 问题. */
export interface ProblemEntry {
  /** Made when it is first read: a table may have thousands of problems. */
  readonly said: () => ProblemWords;
  /** Unique in the list: by unit and by row a problem of several items has several entries. */
  readonly id: string;
  readonly problem: Problem;
  readonly severity: Severity;
  /** The items of the problem that are looked at: all of them, or those that a filter or a group leaves. */
  readonly items: readonly number[];
  /** Null for the table as a whole. */
  readonly about: ItemAbout | null;
  readonly cells: readonly CellRef[];
  readonly fixes: readonly Fix[];
  /** Fixes of the same rule anywhere in the table. */
  readonly ruleFixes: number;
  readonly review: Review | null;
}

export interface ProblemListView {
  /** What the list draws: entries, and the heads of groups that are closed. */
  readonly rows: readonly ProblemRow[];
  /** Of the unit that is looked at. */
  readonly counts: { readonly [F in CheckFilter]: number };
  /** Cells that 全部修正 would begin with. */
  readonly safeFixes: number;
}

/** What the list is made from; `words` are the headings that are nobody's name. */
export interface ProblemListInput extends ItemFilter {
  readonly table: ProgressTable;
  readonly problems: readonly Problem[];
  readonly reviews: readonly Review[];
  readonly describe: (problem: Problem) => ProblemWords;
  /** A cell as people find it. */
  readonly nameOf: (cell: CellRef) => string;
  readonly filter: CheckFilter;
  readonly grouping: CheckGrouping;
  /** Groups that are closed, by their ids. */
  readonly closed: ReadonlySet<string>;
  readonly words: { readonly wholeTable: string; readonly noUnit: string; readonly many: (reference: string, count: number) => string };
}

/** How many problems of each severity. */
export function severities(problems: readonly Problem[]): { readonly [S in Severity]: number } {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const problem of problems) counts[problem.severity]++;
  return counts;
}

/** The list 问题 as filtered, grouped and searched. Settled problems stand only under 已核实. */
export function problemListView(input: ProblemListInput): ProblemListView {
  const { table, unit } = input;
  const reviews = new Map(input.reviews.map((review) => [review.key, review]));
  const ruleFixes = new Map<string, number>();
  const safe = new Set<string>();
  const counts = { all: 0, error: 0, warning: 0, info: 0, reviewed: 0 };
  const chosen: (readonly [Problem, readonly number[]])[] = [];
  for (const problem of input.problems) {
    const settled = reviews.has(problem.key);
    if (!settled) {
      ruleFixes.set(problem.rule, (ruleFixes.get(problem.rule) ?? 0) + problem.fixes.length);
      for (const fix of problem.fixes) if (fix.safety === "safe") safe.add(toA1(fix.cell));
    }
    const items = unit === null ? problem.items : problem.items.filter((item) => ofUnit(table, item, unit));
    if (unit !== null && items.length === 0) continue;
    if (settled) counts.reviewed++;
    else {
      counts.all++;
      counts[problem.severity]++;
    }
    if (input.filter === "reviewed" ? settled : !settled && (input.filter === "all" || problem.severity === input.filter)) chosen.push([problem, items]);
  }
  const wanted = searchable(input.search);
  const rowItems = itemsByRow(table);
  const entries = chosen.flatMap(([problem, items]): readonly ProblemEntry[] => {
    const entry = makeEntry(problem, input, ruleFixes.get(problem.rule) ?? problem.fixes.length, reviews.get(problem.key) ?? null);
    const whole = wanted === "" || searchable(ownText(entry, input.nameOf)).includes(wanted);
    const left = whole ? items : items.filter((item) => found(table, item, wanted));
    if (!whole && left.length === 0) return [];
    return [left.length === problem.items.length ? entry : narrowed(entry, left, rowItems, input)];
  });
  return { rows: problemRows(entries, input, (entry, item) => narrowed(entry, [item], rowItems, input)), counts, safeFixes: safe.size };
}

function ofUnit(table: ProgressTable, item: number, unit: string): boolean {
  const one = table.items[item];
  return one !== undefined && isOfUnit(one, unit);
}

function found(table: ProgressTable, item: number, wanted: string): boolean {
  const one = table.items[item];
  return one !== undefined && itemText(table, one).includes(wanted);
}

function ownText(entry: ProblemEntry, nameOf: (cell: CellRef) => string): string {
  const { title, message } = entry.said();
  return [title, message, entry.problem.rule, ...entry.cells.map(nameOf)].join("\n");
}

function makeEntry(problem: Problem, { table, describe, words }: ProblemListInput, ruleFixes: number, review: Review | null): ProblemEntry {
  let made: ProblemWords | null = null;
  return {
    said: () => (made ??= describe(problem)),
    id: problem.key,
    problem,
    severity: problem.severity,
    items: problem.items,
    about: aboutItems(table, problem.items, words.many),
    cells: problem.cells,
    fixes: problem.fixes,
    ruleFixes,
    review,
  };
}

type RowItems = ReadonlyMap<number, readonly number[]>;

function itemsByRow(table: ProgressTable): RowItems {
  const rows = new Map<number, number[]>();
  table.items.forEach((item, index) =>
    item.rows.forEach((row) => {
      const there = rows.get(row);
      if (there) there.push(index);
      else rows.set(row, [index]);
    }),
  );
  return rows;
}

/** An entry of some of its problem's items alone: with the cells and fixes that lie in them. */
function narrowed(entry: ProblemEntry, items: readonly number[], rowItems: RowItems, { table, words }: ProblemListInput): ProblemEntry {
  const wanted = new Set(items);
  const lies = (item: number, column: number): boolean => {
    const span = table.items[item]?.span;
    return wanted.has(item) && (!span || (column >= span.left && column <= span.right));
  };
  const inside = ({ row, column }: CellRef): boolean => rowItems.get(row)?.some((item) => lies(item, column)) === true;
  return {
    ...entry,
    items,
    about: aboutItems(table, items, words.many),
    cells: entry.cells.filter(inside),
    fixes: entry.fixes.filter((fix) => inside(fix.cell)),
  };
}
