import type { CellRef } from "../../src/core/grid/cell-ref";
import type { CellValue } from "../../src/core/grid/cell-value";
import { changedCells } from "../../src/core/grid/changed-cells";
import type { Grid, SheetId, SheetInfo } from "../../src/core/grid/grid";
import type { LaidOutSheet } from "../../src/core/reports/laid-out-sheet";
import { checkEdits } from "../../src/app/edit-check";
import { cellError, HostError, toHostError } from "../../src/core/host-error";
import { fromPieces, isPieceOf, toPieces } from "../../src/app/memory-pieces";
import { OneWriter, stopIfCancelled } from "../../src/app/one-writer";
import { checkPlan, sheetPlans, sameSheetName } from "../../src/app/sheet-plan";
import { UndoTokens } from "../../src/app/undo-tokens";
import type { CellEdit, SheetPlan, UndoToken, Work, Workbook, WorkbookEvent } from "../../src/app/workbook";
import { cellOf, putCell, typeInto, type MemoryBook, type MemoryCell, type MemorySheet } from "./memory-book";
import { gridOf, infoOf, valueOf } from "./memory-read";
import { putText, writingSteps, type Step } from "./memory-write";

type CellChange = { readonly at: CellRef; readonly before: MemoryCell; readonly after: MemoryCell };
type SheetChange = { readonly id: string; readonly before: MemorySheet | null; readonly after: MemorySheet | null };
/** What a token takes back: cells of one sheet, or whole sheets of ours. */
type Inverse =
  | { readonly kind: "cells"; readonly sheet: string; readonly changes: readonly CellChange[] }
  | { readonly kind: "sheets"; readonly changes: readonly SheetChange[] };

/**
 * The port over a workbook in memory: the plainest complete host, and what the others are measured by.
 *
 * @param runStep how a change is made; a test's way to let one fail
 */
export class MemoryWorkbook implements Workbook {
  readonly capabilities = { charts: true, links: true, events: true, nativeUndo: false, save: false };
  readonly #writer = new OneWriter();
  readonly #tokens = new UndoTokens<Inverse>();

  constructor(
    private readonly book: MemoryBook,
    private readonly runStep: (step: Step) => Promise<void> = async ({ whole }) => Promise.resolve(whole()),
  ) {}

  sheets(): Promise<readonly SheetInfo[]> {
    return this.#answer(() => this.book.state.sheets.map((sheet) => infoOf(this.book.state, sheet, null)));
  }

  read(sheet: SheetId | "active", work?: Work): Promise<Grid> {
    return this.#answer(() => {
      stopIfCancelled(work);
      const grid = gridOf(this.book.state, this.#sheet(sheet === "active" ? this.book.state.active : sheet));
      work?.progress(grid.values.length, grid.values.length);
      return grid;
    });
  }

  applyEdits(sheet: SheetId, edits: readonly CellEdit[], work?: Work): Promise<UndoToken> {
    return this.#writer.run(async () => {
      const target = this.#sheet(sheet);
      checkEdits(gridOf(this.book.state, target), edits);
      const before = edits.map(({ cell }) => cellOf(target, cell));
      await this.#allOrNone(
        edits.map((edit) => ({ whole: () => applyEdit(target, edit), half: () => undefined })),
        work,
      );
      const changes = edits.map(({ cell }, index) => ({ at: cell, before: before[index] ?? cellOf(target, cell), after: cellOf(target, cell) }));
      return this.#tokens.issue({ kind: "cells", sheet: target.id, changes }, [target.name], changes.length);
    });
  }

  planSheets(sheets: readonly LaidOutSheet[]): Promise<readonly SheetPlan[]> {
    return this.#answer(() => sheetPlans(sheets, this.#infos()));
  }

  writeSheets(plan: readonly SheetPlan[], work?: Work): Promise<UndoToken> {
    return this.#writer.run(async () => {
      checkPlan(plan, this.#infos());
      this.#checkStructure(plan.some((entry) => entry.action !== "replace"));
      const written = plan.map((entry) => {
        const old = entry.action === "replace" ? this.book.byName(entry.newName) : undefined;
        return { entry, sheet: old ?? this.book.newSheet(entry.newName), before: old ? structuredClone(old) : null };
      });
      const steps = written.flatMap(({ entry, sheet, before }) => [
        ...(before ? [] : [{ whole: () => void this.book.state.sheets.push(sheet), half: () => undefined }]),
        ...writingSteps(sheet, entry.sheet),
      ]);
      await this.#allOrNone(steps, work);
      const changes = written.map(({ sheet, before }) => ({ id: sheet.id, before, after: structuredClone(sheet) }));
      return this.#tokens.issue(
        { kind: "sheets", changes },
        written.map(({ sheet }) => sheet.name),
        0,
      );
    });
  }

  undo(token: UndoToken): Promise<UndoToken> {
    return this.#writer.run(async () => {
      const inverse = this.#tokens.inverse(token);
      const steps = inverse.kind === "cells" ? this.#undoCells(inverse) : this.#undoSheets(inverse.changes);
      await this.#allOrNone(steps, undefined);
      this.#tokens.spend(token);
      const again: Inverse =
        inverse.kind === "cells"
          ? { ...inverse, changes: inverse.changes.map(({ at, before, after }) => ({ at, before: after, after: before })) }
          : { kind: "sheets", changes: inverse.changes.map(({ id, before, after }) => ({ id, before: after, after: before })) };
      return this.#tokens.issue(again, token.sheets, token.cells);
    });
  }

  reveal(sheet: SheetId, cell: CellRef): Promise<void> {
    return this.#answer(() => {
      const target = this.#sheet(sheet);
      if (target.hidden) throw new HostError("unsupported", { facts: { sheet: target.name, hidden: true } });
      this.book.state.active = target.id;
      this.book.state.selection = cell;
    });
  }

  watch(listener: (event: WorkbookEvent) => void): () => void {
    return this.book.watch(listener);
  }

  readonly memory = {
    get: (key: string): Promise<string | null> => this.#answer(() => fromPieces(key, (name) => this.book.state.properties.get(name) ?? null)),
    set: (key: string, value: string | null): Promise<void> =>
      this.#answer(() => {
        const { properties } = this.book.state;
        for (const name of [...properties.keys()]) if (isPieceOf(name, key)) properties.delete(name);
        for (const [name, piece] of value === null ? [] : toPieces(key, value)) properties.set(name, piece);
      }),
  };

  #undoCells({ sheet, changes }: Inverse & { kind: "cells" }): Step[] {
    const target = this.#sheet(sheet);
    const edits = changes.map(({ at, after }) => ({ cell: at, expected: valueOf(after), value: null }));
    checkEdits(gridOf(this.book.state, target), edits);
    return changes.map(({ at, before }) => ({ whole: () => putCell(target, at, before), half: () => undefined }));
  }

  #undoSheets(changes: readonly SheetChange[]): Step[] {
    const { state } = this.book;
    for (const { after, before } of changes) {
      if (after === null) {
        if (before && this.book.byName(before.name)) throw new HostError("changed-meanwhile", { facts: { sheets: before.name } });
        continue;
      }
      const now = this.book.byId(after.id);
      if (!now || !sameSheetName(now.name, after.name)) throw new HostError("sheet-gone", { facts: { sheet: after.name } });
      if (now.protected && !after.protected) throw new HostError("protected", { facts: { sheet: now.name } });
      const changed = changedCells(gridOf(state, now), gridOf(state, after));
      if (changed.length > 0) throw cellError("changed-meanwhile", changed, { sheet: now.name });
    }
    this.#checkStructure(changes.some(({ before, after }) => before === null || after === null));
    return changes.map(({ id, before }) => ({ whole: () => this.#putSheet(id, before), half: () => undefined }));
  }

  #putSheet(id: string, sheet: MemorySheet | null): void {
    const { state } = this.book;
    const at = state.sheets.findIndex((other) => other.id === id);
    if (sheet === null) {
      state.sheets.splice(at, 1);
      if (state.active === id) state.active = state.sheets.find((other) => !other.hidden)?.id ?? "";
    } else if (at < 0) state.sheets.push(structuredClone(sheet));
    else state.sheets[at] = structuredClone(sheet);
  }

  /** Makes changes one by one; after the first that fails, or a cancel, everything is as before. */
  async #allOrNone(steps: readonly Step[], work: Work | undefined): Promise<void> {
    const before = this.book.copy();
    try {
      for (const [index, step] of steps.entries()) {
        stopIfCancelled(work);
        await this.runStep(step);
        work?.progress(index + 1, steps.length);
      }
    } catch (error) {
      const restore = (): void => void (this.book.state = before);
      try {
        await this.runStep({ whole: restore, half: () => undefined });
      } catch (cause) {
        throw new HostError("not-restored", { cause });
      }
      throw toHostError(error);
    }
  }

  #checkStructure(changesSheets: boolean): void {
    if (changesSheets && this.book.state.structureProtected) throw new HostError("protected", { facts: { workbook: true } });
  }

  #infos(): SheetInfo[] {
    return this.book.state.sheets.map((sheet) => {
      const listed = infoOf(this.book.state, sheet, null);
      return listed.ours ? gridOf(this.book.state, sheet).sheet : listed;
    });
  }

  #sheet(id: string): MemorySheet {
    const sheet = this.book.byId(id);
    if (!sheet) throw new HostError("sheet-gone");
    return sheet;
  }

  async #answer<T>(question: () => T): Promise<T> {
    try {
      return await Promise.resolve(question());
    } catch (error) {
      throw toHostError(error);
    }
  }
}

function applyEdit(sheet: MemorySheet, { cell, value, formatLike }: CellEdit): void {
  if (formatLike) {
    const { style, format } = cellOf(sheet, formatLike);
    putCell(sheet, cell, { ...cellOf(sheet, cell), style, format });
  }
  if (typeof value === "string") putText(sheet, cell, value);
  else typeInto(sheet, cell, plainValue(value));
}

const plainValue = (value: Exclude<CellValue, string>): number | boolean | null =>
  typeof value !== "object" || value === null ? value : "date" in value ? value.date : null;
