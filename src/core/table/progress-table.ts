/**
 * What reading a grid gives. Read once, immutable. Every leaf keeps the cells it came from, so that a problem, a fix
 * and a link can point back.
 */
import type { CellRef } from "../grid/cell-ref";
import type { Layout } from "../layouts/layout";
import type { Status } from "../terms/status";
import type { Tag, TagForm } from "../terms/tag";
import type { StatusWords } from "../terms/vocabulary";
import type { Writing } from "../layouts/writing";
import type { Field } from "../terms/field";
import type { PlainDate } from "../text/plain-date";
import type { FieldText } from "../text/field-text";

/** The time that a table reports on, from its title, its sheet name or its headings. Both days are inclusive. */
export interface Period {
  /** As the table writes it: 上半年, 1-9月. */
  readonly label: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The day up to which a table reports, where nothing in it names a year: 6月 without a day is its end. */
export interface DayOfSomeYear {
  /** 1 to 12. */
  readonly month: number;
  readonly day: number | null;
}

/** What a column was read as. */
export interface ColumnUse {
  /** 1-based. */
  readonly column: number;
  /** As it stands in the sheet; of a two-row header both rows joined with "\n". */
  readonly heading: string;
  /** `null`: a heading that no field knows. */
  readonly field: Field | null;
  /**
   * `history`: an earlier period's column of a field that has a later, filled one. `again`: it holds what a current column holds,
   * of other leaves (a table printed in parts side by side, a group of columns repeated for each work).
   */
  readonly role: "current" | "history" | "again";
  /** The period that the heading carries (二季度 in 二季度目标), as written. */
  readonly period: string | null;
  /** What it says stands in the header, over a group of columns, and not below: `column` is the first of the group. */
  readonly inHeader?: true;
  /** Why it was read so; null where a person said it. */
  readonly why: ColumnReason | null;
}

/** Why a column was read as its field, or as none, in points (core/terms/heading-weights, core/reading/column-weights). */
export interface ColumnReason {
  /** What its heading says for its field. */
  readonly heading: number;
  /** What its cells, the arithmetic of the amounts and its place say. */
  readonly contents: number;
  /** The column that would be read as the field without it, and by how much it came behind; null where there is none. */
  readonly runnerUp: { readonly column: number; readonly by: number } | null;
  /** Of a column that is none: the field that it means too, the column that was read as it, and by how much; null where it means none. */
  readonly lost: { readonly field: Field; readonly to: number; readonly by: number } | null;
  /** Of a column that is none: its heading is of what such tables often have beside (检查日期, 验收人, 同比, 照片). */
  readonly none?: true;
  /** Its heading is a time and nothing else, with no group over it that says what was done then. */
  readonly time?: true;
}

/** A heading row over items, or a merged category cell. */
export interface Section {
  readonly title: string;
  readonly row: number;
  readonly level: 1 | 2 | 3;
  /** Index into `ProgressTable.sections` of the section around it. */
  readonly parent: number | null;
  /** 18 of （共18项）. */
  readonly claimedCount: number | null;
  /** 3 of 三、. */
  readonly numeral: number | null;
}

/** The smallest thing with units and progress of its own (子项); an item without sub-tasks has one. */
export interface Leaf {
  /** Where its fields stand, or would stand, by 1-based column, if not where the table's columns say. */
  readonly places?: { readonly [F in Field]?: number };
  /** Hash of task, subtask and progress text: survives moved rows, dies with a changed text. */
  readonly key: string;
  /** The first row of the leaf. */
  readonly row: number;
  readonly fields: { readonly [F in Field]?: FieldText };
  /** What stands in columns that are no current field: history, and headings that no field knows. Absent where there is none. */
  readonly others?: readonly { readonly column: number; readonly text: FieldText }[];
  /** From a lead column or （牵头单位：…）, else the first of `units`. */
  readonly leadUnits: readonly string[];
  /** Every name of the units column in order, the lead included. */
  readonly units: readonly string[];
  readonly supportUnits: readonly string[];
  readonly persons: readonly string[];
  readonly deadline: PlainDate | null;
  readonly planned: number | null;
  readonly actual: number | null;
  /**
   * By what `actual` is multiplied where it is measured against `planned`: they may count in different measures (亿元, 万元). Null where nobody
   * can tell; absent for 1. See `shareDone`.
   */
  readonly amountRatio?: number | null;
  /** A share of the whole: 0.985 for 98.5%. */
  readonly rate: number | null;
  /** `fields.progress.text` without the tag. */
  readonly progress: string;
  readonly tag: Tag | null;
  /** The tag's status, inherited down a merged or page-broken progress cell. */
  readonly status: Status | null;
}

/** One numbered task, with one or more leaves (事项). */
export interface Item {
  /** As written, white space off; "" where it is lost. */
  readonly serial: string;
  /** Index into `ProgressTable.sections`. */
  readonly section: number | null;
  readonly task: string;
  readonly rows: readonly number[];
  /** The columns that it takes up, where other items stand beside it in its rows. */
  readonly span?: { readonly left: number; readonly right: number };
  readonly leaves: readonly Leaf[];
  /** How people name it: 第36项 where numbering runs through, 七—26 where it starts again in each section. In every message, sheet and link. */
  readonly reference: string;
  /** Rolled up from the leaves (see `rollUpStatus`); null if no leaf has a status. */
  readonly status: Status | null;
}

/** What reading met beside items; rules turn these into problems. */
export interface Remnant {
  readonly kind:
    | "blank-row"
    | "repeated-header"
    | "page-break"
    | "lost-item"
    | "shifted-row"
    | "second-table"
    | "note"
    /** A row that adds others up (小计, 合计, 全镇): no item. */
    | "total"
    | "unreadable";
  readonly row: number;
  readonly text: string;
  /** All rows of it, where it has more than one (another table on the sheet). */
  readonly rows?: readonly number[];
  /** The column in which it begins, 1-based, where it stands beside the table. */
  readonly column?: number;
}

/** Lines in a cell of units that may be one name or two. */
export interface DoubtfulName {
  readonly cell: CellRef;
  /** Joined with "⏎". */
  readonly lines: string;
  /** Read as one name. */
  readonly joined: boolean;
}

/** One figure of a total, and what the rows that it stands for come to. */
export interface TotalFigure {
  /** 1-based. */
  readonly column: number;
  readonly printed: number;
  readonly sum: number;
  /** So many rows hold an amount. */
  readonly rows: number;
  /** Whether the two are the same, rounding aside. */
  readonly agrees: boolean;
}

/** A total that the sheet prints: a total row, or a heading row with figures. */
export interface PrintedTotal {
  readonly row: number;
  readonly text: string;
  readonly figures: readonly TotalFigure[];
}

export interface ProgressTable {
  /** The sheet's name. */
  readonly sheet: string;
  /** Id of the layout. */
  readonly layout: string;
  /** A person named the layout; absent where the nearest one was taken. */
  readonly layoutAsked?: true;
  readonly title: string | null;
  readonly period: Period | null;
  /** Of a table that names a time without any year (第三季度, 9月15日—9月21日): its end; absent of all others. */
  readonly endsOn?: DayOfSomeYear;
  /** 253 of （共253项） in or under the title. */
  readonly claimedCount: number | null;
  /** 万元 of 单位：万元 above the header: what amounts count that say nothing else. Absent where nothing says so. */
  readonly amountsIn?: string;
  /** The rows of the first header, then those of its repetitions below. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnUse[];
  readonly sections: readonly Section[];
  readonly items: readonly Item[];
  readonly remnants: readonly Remnant[];
  /** Absent where the sheet prints none. */
  readonly totals?: readonly PrintedTotal[];
  /** Absent where every line break in a cell of units is understood. */
  readonly doubtfulNames?: readonly DoubtfulName[];
  /** How this table writes a status; used to write tags. `null`: no tag anywhere. */
  readonly dialect: { readonly form: TagForm; readonly words: { readonly [S in Status]?: string } } | null;
  /** How new tags are written: as the table's own, and where it has none as its layout says. */
  readonly writing: Writing;
}

/** What a person, or the settings, may tell the reader; nothing of it is needed. */
export interface ReadOptions {
  /** The first header row, 1-based. */
  readonly headerRow?: number;
  /** A person says that this sheet is a progress table: it is read as one, whatever comes of it. */
  readonly asked?: boolean;
  /** By 1-based column; null: this column is none of the fields. */
  readonly mapping?: { readonly [column: number]: Field | null };
  /** Id of the layout to read by. */
  readonly layout?: string;
  /** Full names of the office's units: what stands whole here is never split. */
  readonly unitNames?: readonly string[];
  /** The office's own layouts: they go before the built-in ones. */
  readonly layouts?: readonly Layout[];
  /** What the office's own status words mean. */
  readonly statusWords?: StatusWords;
  /** Every row under a serial is a leaf of its own, as in the forms that are sent out; else it may be a paragraph. */
  readonly rowsAreLeaves?: boolean;
}

/** Why a sheet was not read: it has no header; its header says nothing of how work stands; no item comes of its rows. */
export type NotRead = "no-header" | "no-progress" | "no-items";

export type ReadResult =
  | { readonly ok: true; readonly table: ProgressTable }
  | {
      readonly ok: false;
      readonly reason: NotRead;
      /** The fields whose headings were looked for. */
      readonly lookedFor: readonly Field[];
      /** The rows that come nearest to a header, with what stands in them. */
      readonly saw: readonly { readonly row: number; readonly headings: readonly string[] }[];
    };
