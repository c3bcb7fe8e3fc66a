import { HostError } from "../../core/host-error";
import { OneWriter } from "../../app/one-writer";
import type { CellEdit, LaidOutSheet, OpenedFile, SheetPlan, ShownSheet, UndoToken, Work } from "../../app/workbook";
import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import type { Grid, SheetId, SheetInfo } from "../../core/grid/grid";
import type { SourceNote } from "../../core/sources/table-source";
import type { Caller } from "./caller";
import type { AnswerOf, Changed, OfSheet, TokenAnswer } from "./calls";
import { assembled, type GridAnswer, type RowsPart } from "./crossing-grid";
import { viewOfPicture } from "./picture";

/** From which sheet of the worker's the rows of a grid came. Rows are the same object for as long as they are equal. */
export type Sources = WeakMap<Grid["values"], OfSheet>;

/** A file that a worker holds, asked like every opened file. */
export class RemoteFile implements OpenedFile {
  readonly capabilities: OpenedFile["capabilities"];
  readonly cannotKeep: readonly string[];
  readonly notes?: readonly (readonly SourceNote[])[];
  private readonly file: number;
  private changed: boolean;
  private readonly writer = new OneWriter();
  private readonly known = new Map<SheetId, { readonly version: number; readonly values: Grid["values"] }>();
  private readonly tokens = new WeakMap<UndoToken, number>();
  /** Tokens that nobody holds any more are forgotten in the worker too. */
  private readonly dropped = new FinalizationRegistry<number>((token) => {
    this.caller.call("forget", { file: this.file, token }).catch(() => undefined);
  });

  constructor(
    private readonly caller: Caller,
    private readonly sources: Sources,
    opened: AnswerOf<"open">,
  ) {
    this.file = opened.file;
    this.capabilities = opened.capabilities;
    this.cannotKeep = opened.cannotKeep;
    this.changed = opened.unsaved;
    if (opened.notes) this.notes = opened.notes;
  }

  get unsaved(): boolean {
    return this.changed;
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return this.caller.call("sheets", { file: this.file });
  }

  async read(sheet: SheetId | "active", work?: Work, have = this.have(sheet)): Promise<Grid> {
    const parts: RowsPart[] = [];
    const answer = await this.caller.call("read", { file: this.file, sheet, have }, { work, abandon: {}, onRows: (part) => parts.push(part) });
    return this.grid(answer, parts) ?? this.read(sheet, work, 0);
  }

  async view(sheet: SheetId, work?: Work, have = this.have(sheet)): Promise<ShownSheet> {
    const parts: RowsPart[] = [];
    const { grid: answer, picture } = await this.caller.call(
      "view",
      { file: this.file, sheet, have },
      { work, abandon: {}, onRows: (part) => parts.push(part) },
    );
    const grid = this.grid(answer, parts);
    return grid ? viewOfPicture(grid, picture) : this.view(sheet, work, 0);
  }

  applyEdits(sheet: SheetId, edits: readonly CellEdit[], work?: Work): Promise<UndoToken> {
    return this.writer.run(async () => this.issued(await this.caller.call("applyEdits", { file: this.file, sheet, edits }, { work })));
  }

  merge(sheet: SheetId, ranges: readonly CellRange[]): Promise<UndoToken> {
    return this.writer.run(async () => this.issued(await this.caller.call("merge", { file: this.file, sheet, ranges })));
  }

  planSheets(sheets: readonly LaidOutSheet[]): Promise<readonly SheetPlan[]> {
    return this.caller.call("planSheets", { file: this.file, sheets });
  }

  writeSheets(plan: readonly SheetPlan[], work?: Work): Promise<UndoToken> {
    return this.writer.run(async () => this.issued(await this.caller.call("writeSheets", { file: this.file, plan }, { work })));
  }

  undo(token: UndoToken): Promise<UndoToken> {
    return this.writer.run(async () => {
      const number = this.tokens.get(token);
      if (number === undefined) throw new HostError("changed-meanwhile");
      const again = this.issued(await this.caller.call("undo", { file: this.file, token: number }));
      this.tokens.delete(token);
      return again;
    });
  }

  async reveal(sheet: SheetId, cell: CellRef): Promise<void> {
    await this.caller.call("reveal", { file: this.file, sheet, cell });
  }

  /** A file tells nothing: nobody but the port changes it. */
  watch(): () => void {
    return () => undefined;
  }

  readonly memory = {
    get: (key: string): Promise<string | null> => this.caller.call("recall", { file: this.file, key }),
    set: async (key: string, value: string | null): Promise<void> =>
      this.value(await this.caller.call("remember", { file: this.file, key, value })) ?? undefined,
  };

  async save(): Promise<Uint8Array> {
    return this.value(await this.caller.call("save", { file: this.file }));
  }

  copy(): Promise<Uint8Array> {
    return this.caller.call("copy", { file: this.file });
  }

  close(): void {
    this.caller.call("close", { file: this.file }).catch(() => undefined);
  }

  private have(sheet: SheetId | "active"): number {
    return sheet === "active" ? 0 : (this.known.get(sheet)?.version ?? 0);
  }

  /** Null where another answer came in between, so that the rows that were not sent are no longer here. */
  private grid(answer: GridAnswer, parts: readonly RowsPart[]): Grid | null {
    const { id } = answer.grid.sheet;
    const before = this.known.get(id);
    if (answer.since !== 0 && before?.version !== answer.since) return null;
    const grid = assembled(answer, parts, answer.since === 0 ? null : (before?.values ?? null));
    this.known.set(id, { version: answer.version, values: grid.values });
    this.sources.set(grid.values, { file: this.file, sheet: id });
    return grid;
  }

  private issued(changed: Changed<TokenAnswer>): UndoToken {
    const { number, label, cells, sheets } = this.value(changed);
    const token: UndoToken = { label, cells, sheets };
    this.tokens.set(token, number);
    this.dropped.register(token, number);
    return token;
  }

  private value<T>({ value, unsaved }: Changed<T>): T {
    this.changed = unsaved;
    return value;
  }
}
