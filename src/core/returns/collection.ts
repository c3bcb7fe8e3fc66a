import type { CellEdit } from "../grid/cell-edit";
import type { CellRef } from "../grid/cell-ref";
import type { Grid } from "../grid/grid";
import type { FillField } from "../terms/filled-in-by";
import type { LeafPlace } from "../handout/asked-leaves";
import type { HandoutMark } from "../handout/handout-mark";
import type { HostErrorData } from "../host-error";
import type { RegisteredUnit } from "../reports/register";
import type { ProgressTable } from "../table/progress-table";
import type { Field } from "../terms/field";
import type { PlainDate } from "../text/plain-date";
import type { ReturnedList } from "./corrections/returned-list";
import type { TakeCorrections } from "./corrections/take-corrections";

/** The master that returns are collected into (总表). */
export interface Master {
  readonly table: ProgressTable;
  readonly grid: Grid;
}

/** A table that came back. */
export interface ReturnedTable {
  /** The file's name, without its folder. */
  readonly file: string;
  readonly grid: Grid;
  readonly table: ProgressTable;
  /**
   * The same grid with every row under a serial as a leaf of its own, where that is another table: a form whose merged cells were lost, or
   * of which a part is filled in.
   */
  readonly byRows?: ProgressTable;
  readonly mark: HandoutMark | null;
}

/** A file that holds no table that could be read, and why. */
export interface UnreadReturn {
  readonly file: string;
  /** `no-table`: a workbook, but no progress table in it. */
  readonly why: HostErrorData["code"] | "no-table";
  readonly facts: HostErrorData["facts"];
}

/** Where a text of a return stands. */
export interface ReturnedCell {
  readonly file: string;
  readonly sheet: string;
  readonly cell: CellRef;
}

/** A cell of a return, with the file that it stands in. */
export const returnedCell = ({ file, grid }: Pick<ReturnedTable, "file" | "grid">, cell: CellRef): ReturnedCell => ({ file, sheet: grid.sheet.name, cell });

/** What became of a unit's returns. `several`: more than one file, and they do not agree. */
export type ReturnState = "returned" | "partly" | "missing" | "several" | "unreadable";

/** A unit that was asked, and what it answered. */
export interface UnitReturn {
  readonly unit: string;
  readonly asked: readonly LeafPlace[];
  /** Leaves of which the answer is there, taken or not. */
  readonly answered: readonly LeafPlace[];
  readonly files: readonly string[];
  readonly state: ReturnState;
  /** 填报日期 is behind the day on which it was due. */
  readonly late: boolean;
}

/** An answer to one field of one leaf of the master. */
export interface Answer {
  readonly file: string;
  readonly text: string;
  /** Where in the file, if several answers stand in it: 7, or 填报表!7 on several sheets. */
  readonly row?: string;
}

/** How a person names one of several rows of a file: 财政所.xlsx#7. */
export const rowChoice = (file: string, row: string): string => `${file}#${row}`;

/** Whether a person's choice (a file, or a row of one) is the cell of an answer. */
export const isChosen = (choice: string | undefined, { file, sheet, cell }: ReturnedCell): boolean =>
  choice === file || choice === rowChoice(file, String(cell.row)) || choice === rowChoice(file, `${sheet}!${cell.row}`);

/** What tells an answer from others in its file: nothing where it is alone there. */
export function rowOfAnswer(from: ReturnedCell, all: readonly ReturnedCell[]): Pick<Answer, "row"> {
  const beside = all.filter(({ file, sheet, cell }) => file === from.file && (sheet !== from.sheet || cell.row !== from.cell.row));
  if (beside.length === 0) return {};
  return { row: beside.some(({ sheet }) => sheet !== from.sheet) ? `${from.sheet}!${from.cell.row}` : String(from.cell.row) };
}

/**
 * What a person has to look at. Nothing of it changes the master.
 *
 * - `fixed-changed`: a unit wrote into a column that is not its own; its answers are taken all the same. `fixed-moved`: the form has what
 *   was sent there, and the master was changed since.
 * - `two-answers`: files of one unit that differ, rows of one item in one file, or two rows that stand in one cell of the master; `proposed` is the later file.
 * - `master-changed`: the master's cell has a text that was not sent. `unmarked`: or that may not have been, for the form lost its mark and
 *   tells nothing of what was sent. `quoted`: a list quotes another
 *   text, which the office or the unit changed (`either`), or surely the unit.
 * - `formula`: the master's cell holds a formula. `error-value`: the form's cell shows an error of a formula (#REF!), which is no answer.
 * - `extra-item`: a row of no item of the master. `doubtful`: one that may be an item, and may not.
 * - `no-room`: an extra item that a person wants in the master, for which no free row stands below the last item of its section (`section`:
 *   its title, null where there is none; `row`: the row that is
 *   not free, null where several sheets are the master).
 * - `item-missing`: an item that was asked for and is not in the unit's file.
 * - `not-filled`: an item whose progress is empty; `status`: what was chosen for it all the same, to be taken alone. `emptied`: another
 *   cell that came back empty, of which the master has a text.
 * - `status-kept`: the form says no status for its text, and the master's (`word`) stays; `column`: whether it has a column for it.
 * - `not-the-lead`: what a unit wrote to an item that another one (`lead`) leads; `supports`: of which it is a support unit (配合单位补充).
 * - `also-of`: a file of one unit that holds every item of another one, which sent nothing: taken as that one's too.
 * - `unread-row`: a row of a return with text that reading could not give to any item.
 * - `correction-part`: an answer in a 退回修改清单 to words that are not the whole cell, or one much shorter than the cell; `into`: what it would stand for.
 * - `correction-reply`: an answer to the office, not a text for the table (经核实无误). `correction-open`: a row without an answer.
 * - `correction-cell`: a row of a list of which the item is known and the cell is not. `correction-foreign`: one of no item.
 * - `whose`: a file of nobody that could be told; `same-file`: as another one of the unit; `other-period`: of another time; `foreign`: a
 *   table that shares no item with the master (`period`: where it is of another time too).
 * - `master-itself`: the master among its returns; `list`: in a file of which a 退回修改清单 is taken.
 */
export type ReturnIssue =
  | {
      readonly kind: "fixed-changed" | "fixed-moved";
      readonly unit: string;
      readonly place: LeafPlace;
      readonly field: Field;
      readonly was: string;
      readonly now: string;
      readonly from: ReturnedCell;
    }
  | {
      readonly kind: "two-answers";
      readonly unit: string;
      readonly place: LeafPlace;
      readonly field: Field;
      readonly answers: readonly Answer[];
      readonly proposed: string;
    }
  | {
      readonly kind: "master-changed";
      readonly unit: string;
      readonly place: LeafPlace;
      readonly field: Field;
      readonly now: string;
      readonly answers: readonly Answer[];
      readonly unmarked?: true;
      readonly quoted?: "unit" | "either";
    }
  | {
      readonly kind: "formula" | "error-value" | "correction-reply";
      readonly unit: string;
      readonly place: LeafPlace;
      readonly field: Field;
      readonly now: string;
      readonly answers: readonly Answer[];
    }
  | {
      readonly kind: "correction-part";
      readonly unit: string;
      readonly place: LeafPlace;
      readonly field: Field;
      readonly now: string;
      readonly answers: readonly Answer[];
      readonly into: "cell" | "excerpt";
    }
  | { readonly kind: "correction-open"; readonly unit: string; readonly place: LeafPlace; readonly field: Field; readonly from: ReturnedCell }
  | { readonly kind: "correction-cell"; readonly unit: string; readonly place: LeafPlace; readonly heading: string; readonly from: ReturnedCell }
  | { readonly kind: "correction-foreign"; readonly unit: string; readonly task: string; readonly from: ReturnedCell }
  | { readonly kind: "extra-item"; readonly unit: string; readonly task: string; readonly from: ReturnedCell }
  | {
      readonly kind: "no-room";
      readonly unit: string;
      readonly task: string;
      readonly section: string | null;
      readonly row: number | null;
      readonly from: ReturnedCell;
    }
  | { readonly kind: "doubtful"; readonly unit: string; readonly place: LeafPlace; readonly task: string; readonly from: ReturnedCell }
  | { readonly kind: "item-missing"; readonly unit: string; readonly place: LeafPlace; readonly file: string }
  | {
      readonly kind: "not-filled";
      readonly unit: string;
      readonly place: LeafPlace;
      readonly field: FillField;
      readonly status?: string;
      readonly from: ReturnedCell;
    }
  | { readonly kind: "emptied"; readonly unit: string; readonly place: LeafPlace; readonly field: FillField; readonly now: string; readonly from: ReturnedCell }
  | {
      readonly kind: "status-kept";
      readonly unit: string;
      readonly place: LeafPlace;
      readonly word: string;
      readonly column: boolean;
      readonly from: ReturnedCell;
    }
  | {
      readonly kind: "not-the-lead";
      readonly unit: string;
      readonly place: LeafPlace;
      readonly lead: string;
      readonly supports: boolean;
      readonly text: string;
      readonly from: ReturnedCell;
    }
  | { readonly kind: "also-of"; readonly unit: string; readonly file: string; readonly as: readonly string[]; readonly items: number }
  | { readonly kind: "unread-row"; readonly unit: string; readonly text: string; readonly from: ReturnedCell }
  | { readonly kind: "whose"; readonly file: string; readonly candidates: readonly string[] }
  | { readonly kind: "same-file"; readonly unit: string; readonly file: string; readonly as: string }
  | { readonly kind: "other-period"; readonly file: string; readonly period: string }
  | { readonly kind: "foreign"; readonly file: string; readonly period: string | null }
  | { readonly kind: "master-itself"; readonly file: string; readonly list?: true }
  | { readonly kind: "unreadable"; readonly file: string; readonly why: UnreadReturn["why"]; readonly facts: UnreadReturn["facts"] };

/** An edit of the master, and the cell that it came from. `field`: one that units fill in, or what a 退回修改清单 asked about. */
export interface ReturnEdit extends CellEdit {
  readonly unit: string;
  readonly place: LeafPlace;
  readonly field: Field;
  readonly from: ReturnedCell;
}

/** An item of a unit that a person wants in the master: a row of its own, below the last one of the section that the unit wrote it under. */
export interface AddedItem {
  readonly unit: string;
  readonly task: string;
  readonly row: number;
  readonly from: ReturnedCell;
  readonly edits: readonly CellEdit[];
}

/** What an extra item is known by while a person decides about it. */
export const extraKey = ({ from }: { readonly from: ReturnedCell }): string => `${from.file}|${from.sheet}|${from.cell.row}`;

/** What all returns together come to. */
export interface Collection {
  /** Units in the order of the master. */
  readonly units: readonly UnitReturn[];
  readonly issues: readonly ReturnIssue[];
  /** All on the master, ready to be shown; none where an issue is open. */
  readonly edits: readonly ReturnEdit[];
  /** Extra items that a person chose. */
  readonly added: readonly AddedItem[];
  /** Leaves of the master that nobody leads: asked of no unit. */
  readonly nobody: readonly LeafPlace[];
}

/** What a person decided. */
export interface ReturnChoices {
  /** From which file, or row of one (see `rowChoice`), the open fields of an item are taken, by the item's index. */
  readonly files: ReadonlyMap<number, string>;
  /** Whose a file is, by its name. */
  readonly whose: ReadonlyMap<string, string>;
  /** Extra items that are added to the master (see `extraKey`). */
  readonly add?: ReadonlySet<string>;
}

export const NO_CHOICES: ReturnChoices = { files: new Map(), whose: new Map() };

/** Every edit of a collection, of items that are there and of those that are added. */
export const allEdits = ({ edits, added }: Collection): readonly CellEdit[] => [...edits, ...added.flatMap((one) => one.edits)];

/** What collecting is told beside master and returns. */
export interface CollectOptions {
  readonly choices: ReturnChoices;
  /** 报送时限. */
  readonly due: PlainDate | null;
  /** The office's own list of units; nothing of it is needed. */
  readonly units?: readonly RegisteredUnit[];
  /** Rows below the last item are the master's own, so that items may be added; not so where several sheets are read as one. */
  readonly roomBelow?: boolean;
  /** 退回修改清单 that came back, and what takes them (`takeCorrections`): its code is fetched where such a list came. */
  readonly corrections?: { readonly lists: readonly ReturnedList[]; readonly take: TakeCorrections };
}
