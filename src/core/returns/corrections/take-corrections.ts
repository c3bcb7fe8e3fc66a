import { cellKey } from "../../grid/cell-ref";
import { sameCellValue } from "../../grid/cell-value";
import { cellAt } from "../../grid/grid";
import { leafAt, placeKey, type LeafPlace } from "../../handout/asked-leaves";
import { shownValue } from "../../text/shown/shown-value";
import { cellText, isBlank } from "../../text/cell-text";
import { comparable } from "../../text/same-text";
import { isChosen, returnedCell, rowOfAnswer, type Master, type ReturnChoices, type ReturnEdit, type ReturnIssue } from "../collection";
import type { KnownUnits } from "../known-units";
import { laterNamed } from "../later-file";
import { correctedValue } from "./corrected-value";
import { findCell, type CellPlace, type Quoted } from "./find-cell";
import { isReply } from "./replies";
import type { CorrectionRow, ReturnedList } from "./returned-list";

/** What a unit was asked in lists that came back, and what of it it answered. */
export interface ListedUnit {
  readonly unit: string;
  readonly files: readonly string[];
  readonly asked: readonly LeafPlace[];
  readonly answered: readonly LeafPlace[];
}

/** What returned lists come to. */
export interface Corrections {
  readonly units: readonly ListedUnit[];
  readonly edits: readonly ReturnEdit[];
  readonly issues: readonly ReturnIssue[];
}

/** A row, and the cell that it speaks of. */
interface Located {
  readonly list: ReturnedList;
  readonly row: CorrectionRow;
  readonly unit: string;
  readonly at: CellPlace;
  readonly quoted: Quoted | null;
}

/** An answer that leaves less than a third of so long a text is asked about: it may be meant to be added. */
const LONG = 40;
const MUCH_SHORTER = 1 / 3;

export type TakeCorrections = typeof takeCorrections;

/**
 * 修改后内容 of returned lists, as edits of the cells that their rows speak of. Taken is only what stands for the whole cell,
 * which still holds what was quoted; all else is an issue, and changes nothing before a person chose the file.
 */
export function takeCorrections(lists: readonly ReturnedList[], master: Master, known: KnownUnits, choices: ReturnChoices): Corrections {
  const issues: ReturnIssue[] = [];
  const byCell = new Map<ReturnType<typeof cellKey>, Located[]>();
  for (const list of lists) {
    for (const row of list.rows) {
      const one = locate(list, row, master, known, issues);
      if (one) byCell.set(cellKey(one.at.cell), [...(byCell.get(cellKey(one.at.cell)) ?? []), one]);
    }
  }
  const edits: ReturnEdit[] = [];
  const open = new Set<string>();
  for (const rows of byCell.values()) {
    const one = settle(rows, master, choices);
    edits.push(...one.edits);
    issues.push(...one.issues);
    if (rows.every(({ row }) => isEmpty(row))) for (const { at } of rows) open.add(placeKey(at.place));
  }
  return { units: unitsOf([...byCell.values()].flat(), open), edits, issues };
}

const isEmpty = ({ value }: CorrectionRow): boolean => isBlank(cellText(value));

/** The cell of a row, and whose it is; null where that cannot be told, which is then said. */
function locate(list: ReturnedList, row: CorrectionRow, master: Master, known: KnownUnits, issues: ReturnIssue[]): Located | null {
  const found = findCell(row, master);
  const from = returnedCell(list, row.cell);
  const named = row.unit === null ? null : known.find(row.unit);
  const sender = named ?? known.namedIn(list.file.replace(/\.[a-z]+$/iu, ""))[0] ?? row.unit ?? "";
  if (found.kind === "no-item") {
    issues.push({ kind: "correction-foreign", unit: sender, task: row.task === "" ? row.original : row.task, from });
    return null;
  }
  const leads = (leafAt(master.table, found.kind === "cell" ? found.at.place : found.place)?.leadUnits ?? []).map((name) => known.find(name) ?? name);
  const unit = named !== null && leads.includes(named) ? named : (leads[0] ?? sender);
  if (found.kind !== "cell") {
    if (found.kind === "doubtful") issues.push({ kind: "doubtful", unit: sender === "" ? unit : sender, place: found.place, task: row.task, from });
    else issues.push({ kind: "correction-cell", unit, place: found.place, heading: row.heading, from });
    return null;
  }
  if (named !== null && leads.length > 0 && !leads.includes(named) && !isEmpty(row)) {
    const own = leafAt(master.table, found.at.place);
    const supports = [...(own?.units ?? []), ...(own?.supportUnits ?? [])].some((name) => known.find(name) === named);
    issues.push({ kind: "not-the-lead", unit: named, place: found.at.place, lead: leads[0] ?? "", supports, text: cellText(row.value), from });
    return null;
  }
  return { list, row, unit, at: found.at, quoted: found.quoted };
}

/** All rows about one cell: of several files, of several leads. */
function settle(rows: readonly Located[], master: Master, choices: ReturnChoices): Pick<Corrections, "edits" | "issues"> {
  const [first] = rows;
  if (!first) return { edits: [], issues: [] };
  const { unit, at } = first;
  const { place, field } = at;
  const chosen = choices.files.get(place.item);
  const filled = rows.filter(({ row }) => !isEmpty(row));
  const picked = filled.filter(({ list, row }) => isChosen(chosen, returnedCell(list, row.cell)));
  const use = picked.length > 0 ? picked : filled;
  const [one] = use;
  if (!one) return { edits: [], issues: [{ kind: "correction-open", unit, place, field, from: returnedCell(first.list, first.row.cell) }] };
  const cells = use.map(({ list, row }) => returnedCell(list, row.cell));
  const answers = use.map(({ list, row }) => ({
    file: list.file,
    text: shownValue(row.value, row.format),
    ...rowOfAnswer(returnedCell(list, row.cell), cells),
  }));
  if (new Set(answers.map(({ text }) => text.trim())).size > 1) {
    return { edits: [], issues: [{ kind: "two-answers", unit, place, field, answers, proposed: laterNamed(use.map(({ list }) => list.file)) }] };
  }
  return settleOne(one, master, picked.length > 0);
}

function settleOne({ list, row, unit, at, quoted }: Located, master: Master, chosen: boolean): Pick<Corrections, "edits" | "issues"> {
  const { place, field, cell } = at;
  const expected = cellAt(master.grid, cell);
  const now = cellText(expected);
  const from = returnedCell(list, row.cell);
  const said = shownValue(row.value, row.format).trim();
  const answers = [{ file: list.file, text: said }];
  const none = { edits: [], issues: [] };
  if (sameCellValue(expected, row.value) || now.trim() === said) return none;
  if (isReply(said)) return { edits: [], issues: [{ kind: "correction-reply", unit, place, field, now, answers }] };
  if (master.grid.formulas.some((one) => cellKey(one) === cellKey(cell))) return { edits: [], issues: [{ kind: "formula", unit, place, field, now, answers }] };
  if (!quoted && !chosen)
    return { edits: [], issues: [{ kind: "master-changed", unit, place, field, now, answers, quoted: list.source === master.grid.stamp ? "unit" : "either" }] };
  const whole = { start: 0, end: now.length, whole: true };
  // where the answer holds what was not quoted, it is the whole text
  const into = quoted === null || repeatsRest(said, now, quoted) ? whole : quoted;
  const value = correctedValue(row, at, into, master);
  if (sameCellValue(expected, value)) return none;
  if (quoted && !chosen) {
    if (!quoted.whole) return { edits: [], issues: [{ kind: "correction-part", unit, place, field, now, answers, into: into === whole ? "cell" : "excerpt" }] };
    if (typeof value === "string" && isMuchShorter(value, now))
      return { edits: [], issues: [{ kind: "correction-part", unit, place, field, now, answers, into: "cell" }] };
  }
  return { edits: [{ cell, expected, value, unit, place, field, from }], issues: [] };
}

function isMuchShorter(value: string, now: string): boolean {
  const length = comparable(now).length;
  return length >= LONG && comparable(value).length < length * MUCH_SHORTER;
}

/** Whether an answer says a sentence of the text again that was not quoted to the unit. */
function repeatsRest(answer: string, text: string, { start, end, whole }: Quoted): boolean {
  if (whole) return false;
  const said = comparable(answer);
  const rest = [text.slice(0, start), text.slice(end)].flatMap((part) => part.split(/[。；;\n]/u)).map(comparable);
  return rest.some((sentence) => sentence.length >= 8 && said.includes(sentence));
}

function unitsOf(rows: readonly Located[], open: ReadonlySet<string>): readonly ListedUnit[] {
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const sole = (list: ReturnedList): boolean => new Set(rows.filter((one) => one.list === list).map(({ unit }) => unit)).size === 1;
  return units.map((unit) => {
    const own = rows.filter((one) => one.unit === unit);
    const asked = [...new Map(own.map(({ at }) => [placeKey(at.place), at.place])).values()];
    // a list of all units holds each of them, answered or not; a list of one was sent by it
    const files = new Set(own.filter(({ list, row }) => !isEmpty(row) || sole(list)).map(({ list }) => list.file));
    return { unit, files: [...files], asked, answered: asked.filter((place) => !open.has(placeKey(place))) };
  });
}
