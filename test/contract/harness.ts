import type { CellValue } from "../../src/core/grid/cell-value";
import type { Workbook } from "../../src/app/workbook";

/** What a test puts into a cell, with nothing converted. A date needs no format: the harness gives it one. */
export type CellContent = CellValue | { readonly formula: string; readonly value: CellValue };

/** A sheet of the user's, as a test describes it. */
export interface SheetDescription {
  readonly name: string;
  /** The cells, row by row, the first at `at` (A1 unless told). */
  readonly rows?: readonly (readonly CellContent[])[];
  readonly at?: string;
  /** A1 ranges. */
  readonly merges?: readonly string[];
  /** Number formats (en-US codes) by A1 range: { "B2:B9": "@" }. */
  readonly formats?: { readonly [range: string]: string };
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** A1 of cells with several fonts inside. */
  readonly mixed?: readonly string[];
  readonly hidden?: boolean;
  readonly protected?: boolean;
  /** A filter hides some row now. */
  readonly filtered?: boolean;
}

export interface BookOptions {
  /** Name of the sheet in front; the first unless told. */
  readonly active?: string;
  readonly structureProtected?: boolean;
}

/**
 * How a step of the host can go wrong: nothing of it is done; it breaks off in the middle; all of it is done but the answer does
 * not arrive. A host with steps that cannot be half done treats `half-done` as `refused`.
 */
export type Fault = "refused" | "half-done" | "answer-lost";

export interface Injection {
  /** Whether the step was reached. */
  readonly fired: boolean;
  /** Takes the fault away. */
  heal(): void;
}

/** A cell as the host's own file or program holds it. */
export interface RawCell {
  readonly value: CellValue;
  /** With "="; null for none. */
  readonly formula: string | null;
  /** Number format, en-US codes; "General" for none. */
  readonly format: string;
}

/** What a cell asks for: whether it is locked, the words that may stand in it, what it warns of else. */
export interface CellFilling {
  readonly locked: boolean;
  readonly words: readonly string[] | null;
  readonly asks: "number" | "date" | null;
}

/** A workbook under test: the port, and beside it the person and the examiner. Sheets go by name, cells by A1. */
export interface OpenBook {
  readonly workbook: Workbook;
  /** The person types a value that is kept as it is. */
  edit(sheet: string, cell: string, value: CellValue): Promise<void>;
  rename(sheet: string, name: string): Promise<void>;
  remove(sheet: string): Promise<void>;
  add(sheet: string): Promise<void>;
  activate(sheet: string): Promise<void>;
  protect(sheet: string): Promise<void>;
  filter(sheet: string): Promise<void>;
  /** What a sheet that is to be filled in asks of a cell. */
  filling(sheet: string, cell: string): Promise<CellFilling>;
  /** A cell with nothing interpreted. */
  look(sheet: string, cell: string): Promise<RawCell>;
  /**
   * Everything that a person could find in the workbook, as plain data: sheets in order, values, formulas, formats, looks,
   * merges, sizes, names with their comments, links, charts, print set-up. Not which cell is selected, not the memory.
   */
  snapshot(): Promise<unknown>;
  /** The names of the custom document properties, in any order. */
  propertyNames(): Promise<readonly string[]>;
  /** What is selected. */
  selection(): Promise<{ readonly sheet: string; readonly cell: string }>;
  /** Waits until events that are under way have been told. */
  settle(): Promise<void>;
  /** The same workbook opened anew (saved and loaded, where the host has files), with a host that knows nothing of before. */
  reopen(): Promise<OpenBook>;
  /**
   * Lets the n-th step (from 1) from now on go wrong, and, if `lasting`, every one after it. A step is what can fail on its own:
   * a request, a call, a write.
   */
  failAt(step: number, fault: Fault, lasting: boolean): Injection;
  close(): Promise<void>;
}

/** How the suite makes workbooks of one host. */
export interface ContractHarness {
  open(sheets: readonly SheetDescription[], options?: BookOptions): Promise<OpenBook>;
}

/** What some hosts cannot do or cannot be shown doing. */
export type Ability =
  | "error-like-text"
  | "hidden-sheets"
  | "mixed-format"
  | "filter"
  | "protection"
  | "structure-protection"
  | "events"
  | "faults"
  | "cancel-between-steps"
  | "formulas";

/** What a host declares about itself. Whatever it cannot do is said, with its reason, in a test's name. */
export interface HostDeclaration {
  readonly cannot: { readonly [A in Ability]?: string };
  /** The ways in which its steps can go wrong. */
  readonly faults: readonly Fault[];
}
