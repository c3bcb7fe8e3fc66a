import { cellKey, type CellRef } from "../grid/cell-ref";
import { cellAt } from "../grid/grid";
import { isErrorValue, sameCellValue } from "../grid/cell-value";
import { leafAt, placeKey, type AskedUnit, type LeafPlace } from "../handout/asked-leaves";
import type { FillField } from "../handout/fill-fields";
import { sentOf, sentPrint } from "../handout/handout-mark";
import { plainFieldText } from "../handout/plain-text";
import { cellOfField } from "../table/cell-of-field";
import { columnOf } from "../table/column-of";
import type { Item, Leaf } from "../table/progress-table";
import { cellText, isBlank } from "../text/cell-text";
import { comparable } from "../text/same-text";
import { answersOf, type FieldAnswer } from "./answers";
import { returnedCell, type CollectOptions, type Master, type ReturnedTable, type ReturnEdit, type ReturnIssue } from "./collection";
import { fixedChanges } from "./fixed-changes";
import { laterOf } from "./later-file";
import type { ReturnRow } from "./match-return";

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

/** An answer, and the return that it stands in. */
interface GivenAnswer extends FieldAnswer {
  readonly returned: ReturnedTable;
}

/** All returns of a unit against what it was asked for. */
export function settleUnit(unit: AskedUnit, returns: readonly MatchedReturn[], master: Master, options: CollectOptions): SettledUnit {
  const asked = new Set(unit.leaves.map(placeKey));
  const issues: ReturnIssue[] = [];
  const given = new Map<string, GivenAnswer[]>();
  for (const { returned, rows } of returns) {
    for (const row of rows) look(row, returned, unit.unit, asked, master, issues, given);
  }
  issues.push(...missingItems(unit, returns, master));
  issues.push(...sameFiles(unit.unit, returns, given));
  const edits: ReturnEdit[] = [];
  const answered: LeafPlace[] = [];
  for (const place of unit.leaves) {
    const answers = given.get(placeKey(place));
    if (!answers) continue;
    const one = settleLeaf(unit.unit, place, answers, master, options);
    edits.push(...one.edits);
    issues.push(...one.issues);
    if (one.answered) answered.push(place);
  }
  return { unit, answered, issues, edits };
}

/** One row of a return: its answers, or why it has none that may be taken. */
function look(row: ReturnRow, returned: ReturnedTable, unit: string, asked: ReadonlySet<string>, master: Master, issues: ReturnIssue[], given: Map<string, GivenAnswer[]>): void {
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
  const answers = answersOf(returned, leaf, master, own);
  if (!asked.has(placeKey(place))) {
    const text = answers.find(({ field }) => field === "progress")?.text ?? "";
    if (!isBlank(text) && comparable(text) !== comparable(own.fields.progress?.text ?? "")) issues.push({ kind: "not-the-lead", unit, place, text, from });
    return;
  }
  for (const change of fixedChanges(returned, leaf, item, master.table, own, ownItem)) {
    const told = issues.some((one) => one.kind === "fixed-changed" && one.place.item === place.item && one.field === change.field && one.now === change.now);
    if (!told) issues.push({ kind: "fixed-changed", unit, place, ...change });
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
  const saysOf = (file: ReturnedTable): string => [...given].map(([key, answers]) => answers.filter(({ returned }) => returned === file).map(({ field, text }) => `${key} ${field} ${text}`).join("\n")).join("\n");
  const says = saysOf(first.returned);
  return others.filter(({ returned }) => returned.file !== first.returned.file && saysOf(returned) === says).map(({ returned }) => ({ kind: "same-file", unit, file: returned.file, as: first.returned.file }));
}

function settleLeaf(unit: string, place: LeafPlace, answers: readonly GivenAnswer[], master: Master, { choices }: CollectOptions): Pick<SettledUnit, "edits" | "issues"> & { readonly answered: boolean } {
  const own = leafAt(master.table, place);
  const item = master.table.items[place.item];
  if (!own || !item) return { edits: [], issues: [], answered: false };
  const fields = [...new Set(answers.map(({ field }) => field))];
  const chosen = choices.files.get(place.item);
  const edits: ReturnEdit[] = [];
  const issues: ReturnIssue[] = [];
  for (const field of fields) {
    const all = answers.filter((answer) => answer.field === field);
    const filled = all.filter(({ value }) => value !== null);
    const picked = chosen === undefined ? filled : filled.filter(({ returned }) => returned.file === chosen);
    const use = picked.length > 0 ? picked : filled;
    const texts = new Set(use.map(({ plain }) => plain.trim()));
    const [answer] = use;
    if (!answer) {
      const [first] = all;
      if (first && field === mustFill(master)) issues.push({ kind: "not-filled", unit, place, field, from: first.from });
      continue;
    }
    if (texts.size > 1) {
      issues.push({ kind: "two-answers", unit, place, field, answers: use.map(({ returned, text }) => ({ file: returned.file, text })), proposed: laterOf(use.map(({ returned }) => returned)).file });
      continue;
    }
    const one = settleField(unit, place, field, answer, own, item, master, chosen === answer.returned.file);
    edits.push(...one.edits);
    issues.push(...one.issues);
  }
  const main = mustFill(master);
  return { edits, issues, answered: answers.some(({ field, value }) => value !== null && (main === null || field === main)) };
}

/** The field without which an item is not answered. */
const mustFill = ({ table }: Master): FillField | null => (["progress", "status", "actualAmount", "completionRate"] as const).find((field) => columnOf(table, field)) ?? null;

/** A text so long stands in another by nothing but its having been written on. Characters. */
const LONG_ENOUGH = 8;

/** One answer into one cell: only where the cell is still what was sent, or empty, or a person chose the file. */
function settleField(
  unit: string,
  place: LeafPlace,
  field: FillField,
  answer: GivenAnswer,
  own: Leaf,
  item: Item,
  master: Master,
  chosen: boolean,
): { readonly edits: readonly ReturnEdit[]; readonly issues: readonly ReturnIssue[] } {
  const cells = own.fields[field]?.pieces.map((piece) => piece.cell) ?? [];
  const into = cellOfField(master.table, own, field);
  if (!into) return { edits: [], issues: [] };
  const now = own.fields[field]?.text ?? "";
  const plain = plainFieldText(master.grid, own, field);
  // blanks at the ends aside: nobody sees them
  if (plain.trim() === answer.plain.trim() || sameCellValue(cellAt(master.grid, into), answer.value)) return { edits: [], issues: [] };
  const sent = sentOf(answer.returned.mark, item, own, field);
  const asSent = sent !== null && (plain === "" ? sent === "" : sent === sentPrint(plain));
  // a form that lost its mark, whose answer holds the master's text whole: the unit wrote on what the master has now
  const writtenOn = sent === null && plain.trim().length >= LONG_ENOUGH && answer.plain.includes(plain.trim());
  const untouched = sent !== null && sent === sentPrint(answer.plain);
  // the unit left what was sent, and the office wrote something newer: that stays
  if (untouched && !chosen) return { edits: [], issues: [] };
  const answers = [{ file: answer.returned.file, text: answer.text }];
  if (isErrorValue(answer.value)) return { edits: [], issues: [{ kind: "error-value", unit, place, field, now, answers }] };
  const formulas = new Set(master.grid.formulas.map(cellKey));
  if ([into, ...cells].some((cell) => formulas.has(cellKey(cell)))) return { edits: [], issues: [{ kind: "formula", unit, place, field, now, answers }] };
  if (!isBlank(now) && !asSent && !writtenOn && !chosen) return { edits: [], issues: [{ kind: "master-changed", unit, place, field, now, answers, ...(sent === null && { unmarked: true }) }] };
  const edit = (cell: CellRef, value: FieldAnswer["value"]): ReturnEdit => ({ cell, expected: cellAt(master.grid, cell), value, unit, place, field, from: answer.from });
  // beside its target each, where nothing stands there yet
  if (answer.rows && isBlank(now)) return { edits: answer.rows.map(({ cell, value }) => edit(cell, value)), issues: [] };
  // a text that lies in several cells is written into the first one
  const rest = cells.filter((cell) => cellKey(cell) !== cellKey(into) && cellText(cellAt(master.grid, cell)) !== "");
  return { edits: [edit(into, answer.value), ...rest.map((cell) => edit(cell, null))], issues: [] };
}
