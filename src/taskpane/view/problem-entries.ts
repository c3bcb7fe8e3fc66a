import { toA1, type CellRef } from "../../core/grid/cell-ref";
import type { Review } from "../../app/reviews";
import type { Problem, Severity } from "../../core/rules/problem";
import type { Fix } from "../../core/rules/fix";
import type { ProgressTable } from "../../core/table/progress-table";
import type { CheckFilter, CheckGrouping } from "../state/pane-state";

/** The sentences of a problem, from messages/. */
export interface ProblemWords {
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly todo: string;
}

/** One entry of the list 问题. */
export interface ProblemEntry extends ProblemWords {
  /** Unique in the list: by unit and by row a problem of several items has several entries. */
  readonly id: string;
  readonly problem: Problem;
  readonly severity: Severity;
  /** Of the group that begins with this entry. */
  readonly heading: string | null;
  readonly cells: readonly CellRef[];
  readonly fixes: readonly Fix[];
  /** Fixes of the same rule anywhere in the table. */
  readonly ruleFixes: number;
  readonly review: Review | null;
}

export interface ProblemListView {
  readonly entries: readonly ProblemEntry[];
  readonly counts: { readonly [F in CheckFilter]: number };
  /** Cells that 全部修正 would begin with. */
  readonly safeFixes: number;
}

/** What the list is made from; `words` are the headings that are nobody's name. */
export interface ProblemListInput {
  readonly table: ProgressTable;
  readonly problems: readonly Problem[];
  readonly reviews: readonly Review[];
  readonly describe: (problem: Problem) => ProblemWords;
  readonly filter: CheckFilter;
  readonly grouping: CheckGrouping;
  readonly search: string;
  readonly words: { readonly wholeTable: string; readonly noUnit: string };
}

/** How many problems of each severity. */
export function severities(problems: readonly Problem[]): { readonly [S in Severity]: number } {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const problem of problems) counts[problem.severity]++;
  return counts;
}

const RANK: { readonly [S in Severity]: number } = { error: 0, warning: 1, info: 2 };

/** The list 问题 as filtered, grouped and searched. Settled problems stand only under 已核实. */
export function problemList(input: ProblemListInput): ProblemListView {
  const reviews = new Map(input.reviews.map((review) => [review.key, review]));
  const open = input.problems.filter((problem) => !reviews.has(problem.key));
  const settled = input.problems.filter((problem) => reviews.has(problem.key));
  const counts = { all: open.length, error: 0, warning: 0, info: 0, reviewed: settled.length };
  const ruleFixes = new Map<string, number>();
  const safe = new Set<string>();
  for (const problem of open) {
    counts[problem.severity]++;
    ruleFixes.set(problem.rule, (ruleFixes.get(problem.rule) ?? 0) + problem.fixes.length);
    for (const fix of problem.fixes) if (fix.safety === "safe") safe.add(toA1(fix.cell));
  }
  const chosen = input.filter === "reviewed" ? settled : open.filter((problem) => input.filter === "all" || problem.severity === input.filter);
  const wanted = input.search.trim().toLowerCase();
  const entries = chosen
    .map((problem): ProblemEntry => ({
      ...input.describe(problem),
      id: problem.key,
      problem,
      severity: problem.severity,
      heading: null,
      cells: problem.cells,
      fixes: problem.fixes,
      ruleFixes: ruleFixes.get(problem.rule) ?? problem.fixes.length,
      review: reviews.get(problem.key) ?? null,
    }))
    .filter((entry) => wanted === "" || searchable(entry).includes(wanted));
  return { entries: arranged(entries, input), counts, safeFixes: safe.size };
}

function searchable(entry: ProblemEntry): string {
  return [entry.title, entry.message, entry.problem.rule, ...entry.cells.map(toA1)].join("\n").toLowerCase();
}

function arranged(entries: readonly ProblemEntry[], input: ProblemListInput): readonly ProblemEntry[] {
  switch (input.grouping) {
    case "problem":
      // stable: within a rule the order of the sheet stays
      return withHeadings(
        [...entries].sort((a, b) => RANK[a.severity] - RANK[b.severity] || (a.problem.rule < b.problem.rule ? -1 : a.problem.rule > b.problem.rule ? 1 : 0)),
        () => "",
      );
    case "row":
      return withHeadings(
        perItem(entries, input.table).sort((a, b) => a.item - b.item),
        (one) => (one.item < 0 ? input.words.wholeTable : (input.table.items[one.item]?.reference ?? "")),
      );
    case "unit": {
      const unitOf = (item: number): string => (item < 0 ? input.words.wholeTable : (input.table.items[item]?.leaves[0]?.leadUnits[0] ?? input.words.noUnit));
      const groups = new Map<string, ItemEntry[]>();
      for (const one of perItem(entries, input.table)) {
        const unit = unitOf(one.item);
        const group = groups.get(unit);
        if (group) group.push(one);
        else groups.set(unit, [one]);
      }
      return withHeadings([...groups.values()].flatMap((group) => group.sort((a, b) => a.item - b.item)), (one) => unitOf(one.item));
    }
  }
}

/** -1: the table as a whole. */
type ItemEntry = ProblemEntry & { readonly item: number };

/** One entry for each item of a problem, with the cells and fixes that lie in it. */
function perItem(entries: readonly ProblemEntry[], table: ProgressTable): ItemEntry[] {
  const itemOfRow = new Map<number, number>();
  table.items.forEach((item, index) => item.rows.forEach((row) => itemOfRow.set(row, index)));
  return entries.flatMap((entry): ItemEntry[] => {
    const { items } = entry.problem;
    if (items.length <= 1) return [{ ...entry, item: items[0] ?? -1 }];
    const cells = groupedBy(entry.cells, (cell) => itemOfRow.get(cell.row));
    const fixes = groupedBy(entry.fixes, (fix) => itemOfRow.get(fix.cell.row));
    return items.map((item) => ({ ...entry, item, id: `${entry.id} ${item}`, cells: cells.get(item) ?? [], fixes: fixes.get(item) ?? [] }));
  });
}

function groupedBy<T>(all: readonly T[], groupOf: (one: T) => number | undefined): ReadonlyMap<number | undefined, readonly T[]> {
  const groups = new Map<number | undefined, T[]>();
  for (const one of all) {
    const group = groups.get(groupOf(one));
    if (group) group.push(one);
    else groups.set(groupOf(one), [one]);
  }
  return groups;
}

function withHeadings<E extends ProblemEntry>(entries: readonly E[], headingOf: (entry: E) => string): readonly ProblemEntry[] {
  let last = "";
  return entries.map((entry) => {
    const heading = headingOf(entry);
    const begins = heading !== last;
    last = heading;
    return begins ? { ...entry, heading } : entry;
  });
}
