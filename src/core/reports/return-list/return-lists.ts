import { problemText } from "../../messages/problem-text";
import { requestOf } from "../../messages/zh-CN/return-requests";
import type { CellRef } from "../../grid/cell-ref";
import type { Problem } from "../../rules/problem";
import type { Item, Leaf, ProgressTable } from "../../table/progress-table";
import { isCollective } from "../../text/collective-names";

/** What a unit is asked about one cell. */
export interface ReturnEntry {
  readonly item: Item;
  readonly leaf: Leaf;
  /** The cell that is asked about; null where the table has none. */
  readonly cell: CellRef | null;
  /** One finding each. */
  readonly requests: readonly string[];
  readonly problems: readonly Problem[];
}

/** The findings of one unit, in the order of the table. */
export interface ReturnList {
  /** "" for items whose lead nobody names. */
  readonly unit: string;
  readonly entries: readonly ReturnEntry[];
  /** How many findings: several may be of one cell. */
  readonly findings: number;
}

export interface ReturnLists {
  readonly lists: readonly ReturnList[];
  /** Collective leads (各村（社区）) get no list; how many findings that leaves out, by name. */
  readonly collective: ReadonlyMap<string, number>;
  /** Items that several units lead: each gets them. */
  readonly shared: readonly Item[];
}

/**
 * What each unit gets back: the findings that are for units (应改 and 待核), one list a lead, units in the order in which
 * they appear. A finding of several items is told of each; several of one cell are in one entry.
 */
export function returnLists(table: ProgressTable, problems: readonly Problem[]): ReturnLists {
  const lists = new Map<string, Map<string, { item: Item; leaf: Leaf; cell: CellRef | null; requests: string[]; problems: Problem[] }>>();
  const collective = new Map<string, number>();
  const shared = new Set<Item>();
  for (const problem of problems) {
    if (problem.addressee !== "unit" || problem.severity === "info") continue;
    for (const { item, leaf, cell } of spotsOf(table, problem)) {
      if (leaf.leadUnits.length > 1) shared.add(item);
      for (const unit of leaf.leadUnits.length === 0 ? [""] : leaf.leadUnits) {
        if (isCollective(unit)) {
          collective.set(unit, (collective.get(unit) ?? 0) + 1);
          continue;
        }
        const own = lists.get(unit) ?? new Map<string, never>();
        lists.set(unit, own);
        const key = cell ? `${String(cell.row)}:${String(cell.column)}` : `${item.reference}:${problem.rule}`;
        const entry = own.get(key) ?? { item, leaf, cell, requests: [], problems: [] };
        own.set(key, entry);
        entry.requests.push(requestOf(problem.rule, problem.facts, problemText(problem, "zh-CN")));
        entry.problems.push(problem);
      }
    }
  }
  const order = (list: { readonly entries: readonly ReturnEntry[] }): number => Math.min(...list.entries.map(({ leaf }) => leaf.row));
  const all = [...lists].map(([unit, own]): ReturnList => {
    const entries = [...own.values()].sort((a, b) => a.leaf.row - b.leaf.row || (a.cell?.column ?? 0) - (b.cell?.column ?? 0));
    return { unit, entries, findings: entries.reduce((sum, { requests }) => sum + requests.length, 0) };
  });
  const named = all.filter(({ unit }) => unit !== "").sort((a, b) => order(a) - order(b));
  return { lists: [...named, ...all.filter(({ unit }) => unit === "")], collective, shared: [...shared] };
}

/** The items and cells of a finding: of one item its first cell, of several a cell each. */
function spotsOf(table: ProgressTable, problem: Problem): readonly { readonly item: Item; readonly leaf: Leaf; readonly cell: CellRef | null }[] {
  const items = problem.items.flatMap((index) => table.items[index] ?? []);
  if (items.length <= 1) {
    const [item] = items;
    const cell = problem.cells[0] ?? null;
    const leaf = item && leafAt(item, cell);
    return item && leaf ? [{ item, leaf, cell }] : [];
  }
  return items.flatMap((item) => {
    const cells = problem.cells.filter(({ row, column }) => item.rows.includes(row) && (!item.span || (column >= item.span.left && column <= item.span.right)));
    return (cells.length === 0 ? [null] : cells.slice(0, 1)).flatMap((cell) => {
      const leaf = leafAt(item, cell);
      return leaf ? [{ item, leaf, cell }] : [];
    });
  });
}

function leafAt(item: Item, cell: CellRef | null): Leaf | undefined {
  if (cell === null) return item.leaves[0];
  const holds = item.leaves.find(({ fields }) =>
    Object.values(fields).some((field) => field.pieces.some((piece) => piece.cell.row === cell.row && piece.cell.column === cell.column)),
  );
  return holds ?? [...item.leaves].reverse().find(({ row }) => row <= cell.row) ?? item.leaves[0];
}
