import type { Judgement } from "../../app/suggesting";
import type { HostErrorData } from "../../core/host-error";
import type { FixRequest, SheetsWanted } from "../../app/heavy-work";
import type { CellEdit, LaidOutSheet, OpenedFile, SheetPlan, UndoToken } from "../../app/workbook";
import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import type { SheetId, SheetInfo } from "../../core/grid/grid";
import type { Problem } from "../../core/rules/problem";
import type { ReadOptions } from "../../core/table/progress-table";
import type { GridAnswer, RowsPart } from "./crossing-grid";
import type { Picture } from "./picture";

/** A file that the worker holds, by the number that it gave it. */
export interface OfFile {
  readonly file: number;
}

export interface OfSheet extends OfFile {
  readonly sheet: SheetId;
}

/** The same, and which version of the sheet's rows the page has; 0 for none. */
export interface GridAsked extends OfFile {
  readonly sheet: SheetId | "active";
  readonly have: number;
}

/** A sheet of a file, how it is read and judged. `stamp`: of the grid that the page speaks of. */
export interface TableAsked extends OfSheet {
  readonly stamp: string;
  readonly options: ReadOptions;
  readonly judgement: Judgement;
}

/** What a change answers, and whether the file is unsaved after it. */
export interface Changed<T> {
  readonly value: T;
  readonly unsaved: boolean;
}

/** An undo token: the worker keeps the token itself by its number. */
export interface TokenAnswer extends UndoToken {
  readonly number: number;
}

/**
 * What the page asks of the worker, and what it is answered: plain data, each copied on its way (docs/performance.md
 * says what that costs and why tables never go this way). `STALE`: the worker has another state of that sheet.
 */
export interface Calls {
  open: { ask: { readonly name: string; readonly bytes: Uint8Array }; answer: Pick<OpenedFile, "capabilities" | "cannotKeep" | "unsaved" | "notes"> & OfFile };
  close: { ask: OfFile; answer: null };
  /** Whether the worker still answers. */
  alive: { ask: null; answer: null };
  sheets: { ask: OfFile; answer: readonly SheetInfo[] };
  read: { ask: GridAsked; answer: GridAnswer };
  view: { ask: GridAsked; answer: { readonly grid: GridAnswer; readonly picture: Picture } };
  applyEdits: { ask: OfSheet & { readonly edits: readonly CellEdit[] }; answer: Changed<TokenAnswer> };
  merge: { ask: OfSheet & { readonly ranges: readonly CellRange[] }; answer: Changed<TokenAnswer> };
  planSheets: { ask: OfFile & { readonly sheets: readonly LaidOutSheet[] }; answer: readonly SheetPlan[] };
  writeSheets: { ask: OfFile & { readonly plan: readonly SheetPlan[] }; answer: Changed<TokenAnswer> };
  undo: { ask: OfFile & { readonly token: number }; answer: Changed<TokenAnswer> };
  /** The page holds that token no longer. */
  forget: { ask: OfFile & { readonly token: number }; answer: null };
  reveal: { ask: OfSheet & { readonly cell: CellRef }; answer: null };
  remember: { ask: OfFile & { readonly key: string; readonly value: string | null }; answer: Changed<null> };
  recall: { ask: OfFile & { readonly key: string }; answer: string | null };
  save: { ask: OfFile; answer: Changed<Uint8Array> };
  copy: { ask: OfFile; answer: Uint8Array };
  problems: { ask: TableAsked; answer: readonly Problem[] | Stale };
  contradictions: { ask: TableAsked; answer: readonly Problem[] | Stale };
  fixes: { ask: TableAsked & { readonly choice: FixRequest }; answer: readonly CellEdit[] | Stale };
  layOut: { ask: TableAsked & { readonly wanted: SheetsWanted }; answer: readonly LaidOutSheet[] | Stale };
}

export const STALE = "stale";
export type Stale = typeof STALE;

export type CallName = keyof Calls;
export type AskOf<N extends CallName> = Calls[N]["ask"];
export type AnswerOf<N extends CallName> = Calls[N]["answer"];

/** One call, as it goes to the worker; `call` is its number. */
export type NumberedCall<N extends CallName = CallName> = { [K in N]: { readonly call: number; readonly name: K; readonly ask: AskOf<K> } }[N];

interface Cancel {
  readonly call: number;
  readonly name: "cancel";
}

/** As the worker hears it. */
export type ToWorker = NumberedCall | Cancel;

/** As the page sends it: `Caller.call` sees to it that name and question belong together. */
export type FromPage = { readonly call: number; readonly name: CallName; readonly ask: AskOf<CallName> } | Cancel;

export type ToPage =
  /** The worker has started. */
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly call: number; readonly done: number; readonly total: number }
  /** Rows ahead of the answer, so that no single message holds the page up. */
  | { readonly kind: "rows"; readonly call: number; readonly part: RowsPart }
  | { readonly kind: "done"; readonly call: number; readonly answer: AnswerOf<CallName> }
  | { readonly kind: "failed"; readonly call: number; readonly error: HostErrorData & { readonly cause: string } };

/** One end of the way between page and worker. */
export interface Port<Out, In> {
  post(message: Out, transfer?: Transferable[]): void;
  listen(listener: (message: In) => void): void;
}
