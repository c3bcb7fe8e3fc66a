import type { OpenedFile, UndoToken } from "../app/workbook";
import { HostError } from "../core/host-error";
import type { CellEdit } from "../core/grid/cell-edit";
import type { CellRange, CellRef } from "../core/grid/cell-ref";
import type { SheetId, SheetInfo } from "../core/grid/grid";
import type { SourceNote } from "../core/sources/table-source";
import { A1, picked, type DeskState, type FileOnDesk } from "./desk-state";
import { PLAIN_LOOK, type SheetLook } from "./sheet/geometry";
import type { Typing } from "./typing";

/** Changes typed into the grid that can be taken back one by one. */
const MOST_TYPED = 100;

/** A file on the desk, with what a file does not know of itself: what was typed, what is selected, how it is looked at. */
export class OpenFileOnDesk {
  /** Of a sheet that is a table of a Word document: what reading it did and left out. */
  readonly notes: ReadonlyMap<SheetId, readonly SourceNote[]>;
  /** Where links were followed from, the last at the end. */
  trail: readonly { readonly sheet: SheetId; readonly cell: CellRef }[] = [];
  /** Typed, and not yet written. */
  typing: readonly Typing[] = [];
  /** As it was when another file was brought in front. */
  left: Pick<DeskState, "front" | "selected" | "range"> = { front: null, ...picked(A1) };
  private revision = 0;
  /** Each with what takes it back, in that order. */
  private typed: readonly { readonly sheet: SheetId; readonly tokens: readonly UndoToken[] }[] = [];
  private readonly looks = new Map<SheetId, SheetLook>();

  /** @param restored it holds changes of an earlier opening of the page that were never downloaded */
  constructor(
    readonly key: number,
    readonly name: string,
    readonly file: OpenedFile,
    sheets: readonly SheetInfo[],
    private restored: boolean,
  ) {
    this.notes = new Map(sheets.map(({ id }, at) => [id, file.notes?.[at] ?? []]));
  }

  get unsaved(): boolean {
    return this.restored || this.file.unsaved;
  }

  listed(): FileOnDesk {
    const { key, name, unsaved, revision } = this;
    return { key, name, unsaved, revision, writable: this.file.capabilities.save };
  }

  /** What would be downloaded is another now. */
  changed(): void {
    this.revision++;
  }

  downloaded(): void {
    this.restored = false;
  }

  /** Writes what was typed or pasted: edits, then merges, both or neither. `takeBack` takes it back as one. */
  async change(sheet: SheetId, edits: readonly CellEdit[], merges: readonly CellRange[]): Promise<void> {
    const tokens = await this.written(sheet, edits, merges);
    this.typed = [...this.typed, { sheet, tokens }].slice(-MOST_TYPED);
    this.changed();
  }

  private async written(sheet: SheetId, edits: readonly CellEdit[], merges: readonly CellRange[]): Promise<readonly UndoToken[]> {
    const { file } = this;
    const edited = await file.applyEdits(sheet, edits);
    if (merges.length === 0) return [edited];
    try {
      if (!file.merge) throw new HostError("unsupported");
      return [await file.merge(sheet, merges), edited];
    } catch (error) {
      await file.undo(edited);
      throw error;
    }
  }

  /** Takes back what was typed last; the sheet that it was in, null where there is nothing. */
  async takeBack(): Promise<SheetId | null> {
    const last = this.typed.at(-1);
    if (!last) return null;
    this.typed = this.typed.slice(0, -1);
    for (const token of last.tokens) await this.file.undo(token);
    this.changed();
    return last.sheet;
  }

  look(sheet: SheetId | null): SheetLook {
    return (sheet === null ? null : this.looks.get(sheet)) ?? PLAIN_LOOK;
  }

  lookAt(sheet: SheetId, look: SheetLook): void {
    this.looks.set(sheet, look);
  }
}
