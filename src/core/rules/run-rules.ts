import { byPlace, type CellRef } from "../grid/cell-ref";
import type { PeriodComparison } from "../compare/comparison";
import { cellAt, type Grid } from "../grid/grid";
import { Hash } from "../grid/hash";
import { layoutById } from "../layouts/choose-layout";
import { general } from "../layouts/general";
import type { Layout } from "../layouts/layout";
import type { Suggestion } from "../judgement/evidence";
import { PACE_RATIOS, type PaceRatios } from "../judgement/pace-ratios";
import { headingOver } from "../table/column-of";
import type { Field } from "../terms/field";
import type { PlainDate } from "../text/plain-date";
import type { Leaf, ProgressTable } from "../table/progress-table";
import type { CrashedFacts } from "./crashed";
import { noOptions } from "./define-rule";
import { RULES } from "./index";
import { KnownProse } from "./known-prose";
import type { Problem } from "./problem";
import type { CheckContext, Rule } from "./rule";
import { runToEnd, type Steps } from "../steps";

/** What a check takes beside the table and its grid. */
export interface CheckSettings {
  readonly asOf: PlainDate;
  /** Whether the table can be held to that day; it can where this is left out. */
  readonly dated?: boolean;
  /** The share of the period that has passed on `asOf`, 0 to 1; null without a period. */
  readonly pace: number | null;
  /** What a share done over the share due means; the built-in ones where the office has set none. */
  readonly ratios?: PaceRatios;
  readonly suggestion: (leaf: Leaf) => Suggestion | null;
  /** The office's own layouts, where the table may have been read by one. */
  readonly layouts?: readonly Layout[];
  /** The table beside earlier ones, where a person chose some. */
  readonly comparison?: PeriodComparison | null;
  /** Whether the office's list has two names for one unit; it has none where this is left out. */
  readonly registeredAsOne?: (one: string, other: string) => boolean;
  /** By rule id: its options, or `false` to leave the rule out. */
  readonly options?: { readonly [rule: string]: unknown };
}

/**
 * Every problem of a table, sorted by row, column and rule id; problems of the table as a whole come first. Pure, and
 * linear in the rows. A rule that throws becomes a `rule/crashed` problem naming it, and the others go on.
 */
export function checkTable(table: ProgressTable, grid: Grid, settings: CheckSettings, rules: readonly Rule[] = RULES): readonly Problem[] {
  return runToEnd(checkInSteps(table, grid, settings, rules));
}

/** As `checkTable`, one rule a step: a caller may let a screen breathe between two steps, or stop. Yields rules done. */
export function* checkInSteps(table: ProgressTable, grid: Grid, settings: CheckSettings, rules: readonly Rule[] = RULES): Steps<readonly Problem[]> {
  const { options = {}, layouts = [], ratios = PACE_RATIOS, comparison = null, registeredAsOne = () => false, dated = true, ...rest } = settings;
  const context: CheckContext = {
    ...rest,
    dated,
    ratios,
    comparison,
    registeredAsOne,
    grid,
    layout: layoutById(table.layout, layouts) ?? general,
    prose: new KnownProse(),
    headingOver: (column) => headingOver(table, grid, column),
  };
  const fields = new Set(table.columns.map((column) => column.field));
  const naming = new ProblemNames(table, grid);
  const problems: Problem[] = [];
  for (const [index, rule] of rules.entries()) {
    const wanted = options[rule.id] !== false && rule.needs.every((field) => fields.has(field));
    if (wanted) for (const problem of runRule(rule, table, context, options[rule.id], naming)) problems.push(problem);
    yield { done: index + 1, total: rules.length };
  }
  return withDistinctKeys(problems.sort(bySite));
}

/** What a rule without options is given where none are set. */
const NONE_SET: object = {};

function runRule(rule: Rule, table: ProgressTable, context: CheckContext, options: unknown, naming: ProblemNames): readonly Problem[] {
  const found: Problem[] = [];
  try {
    const given = options === undefined && rule.options === noOptions ? NONE_SET : rule.options.parse(options ?? {});
    rule.check(table, { ...context, options: given }, (cells, facts, more = {}) => {
      const items = naming.items(cells);
      found.push({
        rule: rule.id,
        severity: more.severity ?? rule.severity,
        addressee: more.addressee ?? rule.addressee,
        key: naming.key(rule.id, cells, items),
        cells,
        items,
        facts,
        fixes: more.fixes ?? [],
      });
    });
    return found;
  } catch (error) {
    const facts: CrashedFacts = { rule: rule.id, message: error instanceof Error ? error.message : String(error) };
    return [
      {
        rule: "rule/crashed",
        severity: "warning",
        addressee: "compiler",
        key: naming.key(`rule/crashed ${rule.id}`, [], []),
        cells: [],
        items: [],
        facts,
        fixes: [],
      },
    ];
  }
}

/** What ties a problem to the items of a table: which items its cells lie in, and the key that finds it again. */
class ProblemNames {
  private readonly itemOfRow: Int32Array;
  /** Items stand side by side: a row alone does not tell one. */
  private sharesRows = false;
  private readonly fieldOfColumn = new Map<number, Field | null>();

  constructor(
    private readonly table: ProgressTable,
    private readonly grid: Grid,
  ) {
    this.itemOfRow = new Int32Array(grid.origin.row + grid.values.length).fill(NO_ITEM);
    table.items.forEach((item, index) => {
      for (const row of item.rows) {
        if (item.span && (this.itemOfRow[row] ?? NO_ITEM) !== NO_ITEM) this.sharesRows = true;
        else this.itemOfRow[row] = index;
      }
    });
    table.columns.forEach((column) => this.fieldOfColumn.set(column.column, column.field));
  }

  items(cells: readonly CellRef[]): readonly number[] {
    const items = new Set<number>();
    for (const cell of cells) {
      const item = this.itemAt(cell);
      if (item === NO_ITEM) continue;
      if (cells.length === 1) return [item];
      items.add(item);
    }
    return [...items];
  }

  private itemAt({ row, column }: CellRef): number {
    if (!this.sharesRows) return this.itemOfRow[row] ?? NO_ITEM;
    return this.table.items.findIndex(({ rows, span }) => rows.includes(row) && (!span || (column >= span.left && column <= span.right)));
  }

  /** Rule, items, fields and texts: survives moved rows and columns, dies when what was looked at changes. */
  key(rule: string, cells: readonly CellRef[], items: readonly number[]): string {
    const hash = new Hash();
    for (const item of items) for (const leaf of this.table.items[item]?.leaves ?? []) hash.text(leaf.key);
    for (const cell of cells) {
      const value = cellAt(this.grid, cell);
      hash.text(this.fieldOfColumn.get(cell.column) ?? "").text(typeof value === "string" ? value : JSON.stringify(value));
    }
    return `${rule} ${hash.digest()}`;
  }
}

const NO_ITEM = -1;

function bySite(a: Problem, b: Problem): number {
  const [first, second] = [a.cells[0], b.cells[0]];
  if (first && second) return byPlace(first, second) || byId(a, b);
  if (!first && !second) return byId(a, b);
  return first ? 1 : -1;
}

const byId = (a: Problem, b: Problem): number => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Two problems of one rule on equal texts are told apart by their order. */
function withDistinctKeys(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const times = (seen.get(problem.key) ?? 0) + 1;
    seen.set(problem.key, times);
    return times === 1 ? problem : { ...problem, key: `${problem.key} ${times}` };
  });
}
