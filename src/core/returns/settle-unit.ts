import { leafAt, placeKey, type AskedUnit, type LeafPlace } from "../handout/asked-leaves";
import { cellOfField } from "../table/cell-of-field";
import { isBlank } from "../text/cell-text";
import { comparable } from "../text/same-text";
import { answersOf, markKey } from "./answers";
import { returnedCell, type CollectOptions, type Master, type ReturnedTable, type ReturnEdit, type ReturnIssue } from "./collection";
import { fixedChanges } from "./fixed-changes";
import type { KnownUnits } from "./known-units";
import type { ReturnRow } from "./match-return";
import { settleLeaf, type GivenAnswer } from "./settle-leaf";

/** A return of a unit, and which leaves of the master its rows are. */
export interface MatchedReturn {
  readonly returned: ReturnedTable;
  readonly rows: readonly ReturnRow[];
}

/** What a unit's returns come to. */
export interface SettledUnit {
  readonly unit: AskedUnit;
  readonly answered: readonly LeafPlace[];
  readonly issues: readonly ReturnIssue[];
  readonly edits: readonly ReturnEdit[];
}

/** All returns of a unit against what it was asked for. */
export function settleUnit(unit: AskedUnit, returns: readonly MatchedReturn[], master: Master, known: KnownUnits, options: CollectOptions): SettledUnit {
  const asked = new Set(unit.leaves.map(placeKey));
  const issues: ReturnIssue[] = [];
  const given = new Map<string, GivenAnswer[]>();
  for (const { returned, rows } of returns) {
    for (const row of rows) look(row, returned, unit.unit, asked, master, known, issues, given);
  }
  issues.push(...missingItems(unit, returns, master));
  issues.push(...sameFiles(unit.unit, returns, given));
  const edits: ReturnEdit[] = [];
  const answered: LeafPlace[] = [];
  for (const place of unit.leaves) {
    const answers = given.get(placeKey(place));
    if (!answers) continue;
    const one = settleLeaf(unit.unit, place, answers, master, options.choices);
    edits.push(...one.edits);
    issues.push(...one.issues);
    if (one.answered) answered.push(place);
  }
  return { unit, answered, issues, edits };
}

/** One row of a return: its answers, or why it has none that may be taken. */
function look(
  row: ReturnRow,
  returned: ReturnedTable,
  unit: string,
  asked: ReadonlySet<string>,
  master: Master,
  known: KnownUnits,
  issues: ReturnIssue[],
  given: Map<string, GivenAnswer[]>,
): void {
  const item = returned.table.items[row.own.item];
  const leaf = leafAt(returned.table, row.own);
  if (!item || !leaf) return;
  const from = returnedCell(returned, cellOfField(returned.table, leaf, "task") ?? { row: leaf.row, column: 1 });
  const place = row.master;
  const own = place && leafAt(master.table, place);
  const ownItem = place && master.table.items[place.item];
  if (!place || !own || !ownItem) {
    issues.push({ kind: "extra-item", unit, task: item.task, from });
    return;
  }
  if (!row.sure) {
    issues.push({ kind: "doubtful", unit, place, task: item.task, from });
    return;
  }
  const [came, there] = [
    { item, leaf },
    { item: ownItem, leaf: own },
  ];
  const answers = answersOf(returned, came, master, there);
  if (!asked.has(placeKey(place))) {
    const text = answers.find(({ field }) => field === "progress")?.text ?? "";
    const lead = own.leadUnits[0] ?? "";
    const supports = [...own.units, ...own.supportUnits].some((name) => known.find(name) === unit || known.same(name, unit));
    if (!isBlank(text) && comparable(text) !== comparable(own.fields.progress?.text ?? ""))
      issues.push({ kind: "not-the-lead", unit, place, lead, supports, text, from });
    return;
  }
  for (const { by, ...change } of fixedChanges(returned, came, master.table, there, markKey(returned, came, there), known.same)) {
    const kind = by === "unit" ? "fixed-changed" : "fixed-moved";
    const told = issues.some((one) => one.kind === kind && one.place.item === place.item && one.field === change.field && one.now === change.now);
    if (!told) issues.push({ kind, unit, place, ...change });
  }
  const list = given.get(placeKey(place)) ?? [];
  given.set(placeKey(place), [...list, ...answers.map((answer) => ({ ...answer, returned }))]);
}

/** Items that no file of the unit holds, each once. */
function missingItems(unit: AskedUnit, returns: readonly MatchedReturn[], master: Master): readonly ReturnIssue[] {
  const [first] = returns;
  if (!first) return [];
  const there = new Set(returns.flatMap(({ rows }) => rows.flatMap(({ master: place }) => (place ? [placeKey(place)] : []))));
  const missing = unit.leaves.filter((place) => !there.has(placeKey(place)) && master.table.items[place.item] !== undefined);
  return missing
    .filter((place, at) => missing.findIndex((one) => one.item === place.item) === at)
    .map((place) => ({ kind: "item-missing", unit: unit.unit, place, file: first.returned.file }));
}

/** Files of a unit that say the same throughout: one of them is enough. */
function sameFiles(unit: string, returns: readonly MatchedReturn[], given: ReadonlyMap<string, readonly GivenAnswer[]>): readonly ReturnIssue[] {
  const [first, ...others] = returns;
  if (!first) return [];
  const saysOf = (file: ReturnedTable): string =>
    [...given]
      .map(([key, answers]) =>
        answers
          .filter(({ returned }) => returned === file)
          .map(({ field, plain, alone }) => `${key} ${field} ${alone?.word ?? ""} ${plain}`)
          .join("\n"),
      )
      .join("\n");
  const says = saysOf(first.returned);
  return others
    .filter(({ returned }) => returned.file !== first.returned.file && saysOf(returned) === says)
    .map(({ returned }) => ({ kind: "same-file", unit, file: returned.file, as: first.returned.file }));
}
