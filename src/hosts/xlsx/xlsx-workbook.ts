import { fetchedPart } from "../../app/fetched-part";
import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import { sheetId, type Grid, type SheetId, type SheetInfo } from "../../core/grid/grid";
import type { SourceNote } from "../../core/sources/table-source";
import type { LaidOutSheet } from "../../core/reports/laid-out-sheet";
import { checkEdits } from "../../app/edit-check";
import { HostError, toHostError } from "../../core/host-error";
import { fromPieces, isPieceOf, pieceName, toPieces } from "../../app/memory-pieces";
import { OneWriter, stopIfCancelled } from "../../app/one-writer";
import { checkPlan, sheetPlans } from "../../app/sheet-plan";
import { UndoTokens } from "../../app/undo-tokens";
import type { CellEdit, OpenedFile, SheetPlan, ShownSheet, UndoToken, Work } from "../../app/workbook";
import { editSheet } from "./edit/edit-sheet";
import { checkMerges, withMerges } from "./edit/merge-cells";
import { dependentsOf } from "./edit/dependents";
import type { FileState } from "./file-state";
import { cannotKeep } from "../../files/package/cannot-keep";
import { namespacesOf } from "../../files/package/namespaces";
import { noTemplate } from "../../files/package/content-types";
import { intact, type Package } from "../../files/package/package";
import { readSheetCells } from "../../files/xlsx/read/read-grid-of";
import { sheetInfo } from "./sheet-info";
import { workbookOf, type SheetEntry } from "../../files/xlsx/read/workbook-part";
import { inverted, undone, type Inverse } from "./undo";
import { readableProperties, withCustomProperties } from "./write/custom-properties";
import { writeSheets } from "./write/write-sheets";

/** How the next state of a file is put in place of the old one; a test's way to let it fail. */
export type Commit = (put: () => void) => void;

/**
 * An opened .xlsx. Every write makes the next state of the package beside the old one and puts it in place at the end:
 * whatever fails before leaves the file as it was.
 */
export class XlsxWorkbook implements OpenedFile {
  readonly capabilities = { charts: true, links: true, events: false, nativeUndo: false, save: true };
  readonly #writer = new OneWriter();
  readonly #tokens = new UndoTokens<Inverse>();

  constructor(
    private readonly state: FileState,
    private readonly commit: Commit = (put) => put(),
    /** Of a Word document: what was done and left out, sheet by sheet. */
    readonly notes: readonly (readonly SourceNote[])[] = [],
  ) {}

  get unsaved(): boolean {
    return this.state.unsaved;
  }

  get cannotKeep(): readonly string[] {
    return cannotKeep(this.state.pkg);
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return this.#answer(() => this.state.sheets.map((entry) => this.#info(entry, null)));
  }

  read(sheet: SheetId | "active", work?: Work): Promise<Grid> {
    return this.#answer(() => {
      stopIfCancelled(work);
      const entry = sheet === "active" ? this.state.front() : this.state.sheet(sheet);
      if (entry === undefined) throw new HostError("sheet-gone");
      const grid = this.#grid(entry, work);
      work?.progress(grid.values.length, grid.values.length);
      return grid;
    });
  }

  applyEdits(sheet: SheetId, edits: readonly CellEdit[], work?: Work): Promise<UndoToken> {
    return this.#writer.run(async () => {
      await Promise.resolve();
      stopIfCancelled(work);
      const { state } = this;
      const entry = state.sheet(sheet);
      checkEdits(this.#grid(entry), edits);
      const before = state.pkg;
      const writes = edits.map(({ cell, value, formatLike }) => ({ cell, become: { value, formatLike: formatLike ?? null } }));
      const edited = editSheet(before, entry, writes);
      const after = dependentsOf(
        edited.pkg,
        entry,
        edits.map(({ cell }) => cell),
      );
      stopIfCancelled(work);
      if (edits.length > 0) this.#put(after);
      work?.progress(edits.length, edits.length);
      const changes = edits.map(({ cell }, index) => ({ cell, xml: edited.before[index] ?? null }));
      return this.#tokens.issue({ kind: "cells", sheet: entry.id, changes, before, after }, [entry.name], edits.length);
    });
  }

  merge(sheet: SheetId, ranges: readonly CellRange[]): Promise<UndoToken> {
    return this.#writer.run(async () => {
      await Promise.resolve();
      const before = this.state.pkg;
      const entry = this.state.sheet(sheet);
      checkMerges(this.#grid(entry), ranges, before, entry);
      const after = ranges.length === 0 ? before : withMerges(before, entry, ranges);
      if (ranges.length > 0) this.#put(after);
      return this.#tokens.issue({ kind: "merges", sheet: entry.id, ranges, on: true, before, after }, [entry.name], 0);
    });
  }

  planSheets(sheets: readonly LaidOutSheet[]): Promise<readonly SheetPlan[]> {
    return this.#answer(() => sheetPlans(sheets, this.#checkedInfos()));
  }

  writeSheets(plan: readonly SheetPlan[], work?: Work): Promise<UndoToken> {
    return this.#writer.run(async () => {
      await Promise.resolve();
      stopIfCancelled(work);
      checkPlan(plan, this.#checkedInfos());
      if (workbookOf(this.state.pkg).structureProtected && plan.some((entry) => entry.action !== "replace")) {
        throw new HostError("protected", { facts: { workbook: true } });
      }
      const before = this.state.pkg;
      const { pkg: after, changes } = writeSheets(this.state, plan, this.#source(plan), (done) => {
        stopIfCancelled(work);
        work?.progress(done, plan.length + 1);
      });
      this.#put(after);
      work?.progress(plan.length + 1, plan.length + 1);
      return this.#tokens.issue(
        { kind: "sheets", changes, before, after },
        changes.map((change) => (change.after ?? change.before).name),
        0,
      );
    });
  }

  undo(token: UndoToken): Promise<UndoToken> {
    return this.#writer.run(async () => {
      await Promise.resolve();
      const inverse = this.#tokens.inverse(token);
      const before = this.state.pkg;
      const after = undone(before, inverse, (entry) => this.#grid(entry));
      this.#put(after);
      this.#tokens.spend(token);
      return this.#tokens.issue(inverted(inverse, before, after), token.sheets, token.cells);
    });
  }

  reveal(sheet: SheetId, cell: CellRef): Promise<void> {
    return this.#answer(() => {
      const entry = this.state.sheet(sheet);
      if (!entry.visible) throw new HostError("unsupported", { facts: { sheet: entry.name, hidden: true } });
      this.state.active = entry.id;
      this.state.selection = cell;
    });
  }

  /** A file tells nothing: nobody but the port changes it. */
  watch(): () => void {
    return () => undefined;
  }

  readonly memory = {
    get: (key: string): Promise<string | null> =>
      this.#answer(() => {
        const properties = readableProperties(this.state.pkg);
        return fromPieces(key, (name) => properties.get(name.toLowerCase()) ?? null);
      }),
    set: (key: string, value: string | null): Promise<void> =>
      this.#answer(() => {
        const { pkg } = this.state;
        const form = namespacesOf(workbookOf(pkg).root.tag);
        // no program tells cases of property names apart: the pieces are those of the key in any case
        const first = pieceName(key, 1);
        const isOurs = (name: string): boolean =>
          name.slice(0, first.length).toLowerCase() === first.toLowerCase() && isPieceOf(first + name.slice(first.length), key);
        this.#put(withCustomProperties(pkg, form, isOurs, value === null ? [] : toPieces(key, value)));
      }),
  };

  async view(sheet: SheetId, work?: Work): Promise<ShownSheet> {
    // where files are opened only to be read and written (Excel's pane) nobody asks for it
    const { viewOf } = await fetchedPart(import(/* webpackChunkName: "sheet-view" */ "./view/sheet-view"));
    return this.#answer(() => {
      const entry = this.state.sheet(sheet);
      return viewOf(this.state.pkg, entry, this.#grid(entry, work), (other) => this.#grid(other));
    });
  }

  async copy(): Promise<Uint8Array> {
    const { pkg } = this.state;
    await pkg.preparePacking();
    return this.#answer(() => pkg.toBytes());
  }

  async save(as?: "workbook"): Promise<Uint8Array> {
    const { pkg } = this.state;
    const saved = as === "workbook" ? noTemplate(pkg) : pkg;
    await saved.preparePacking();
    return this.#answer(() => {
      const bytes = saved.toBytes();
      // a change that was made in the meantime is not in these bytes
      if (this.state.pkg === pkg) this.state.unsaved = false;
      return bytes;
    });
  }

  #grid(entry: SheetEntry, work?: Work): Grid {
    const { pkg } = this.state;
    const cells = readSheetCells(pkg, entry, (share) => {
      stopIfCancelled(work);
      work?.progress(Math.floor(share * 100), 100);
    });
    return { sheet: this.#info(entry, cells.stamp), ...cells };
  }

  #info(entry: SheetEntry, stamp: string | null): SheetInfo {
    const { pkg } = this.state;
    return sheetInfo(pkg, workbookOf(pkg), entry, this.state.front()?.id ?? null, stamp);
  }

  /** All sheets, ours with what became of them. */
  #checkedInfos(): readonly SheetInfo[] {
    const infos = this.state.sheets.map((entry) => {
      const info = this.#info(entry, null);
      return info.ours === null ? info : this.#grid(entry).sheet;
    });
    // chart and macro sheets take names too
    const others = workbookOf(this.state.pkg).others.map(({ name }) => ({
      id: sheetId(`-${name}`),
      name,
      visible: true,
      active: false,
      protected: false,
      filtered: false,
      ours: null,
    }));
    return [...infos, ...others];
  }

  /** The names of the sheets that the reports of a plan were made from. */
  #source(plan: readonly SheetPlan[]): (name: string) => boolean {
    const stamps = new Set(plan.map(({ sheet }) => sheet.source));
    const wanted = new Set(plan.filter(({ sheet, newName }) => sheet.name !== newName).map(({ sheet }) => sheet.name));
    const sources = this.state.sheets.filter((entry) => wanted.has(entry.name) && stamps.has(this.#grid(entry).stamp)).map((entry) => entry.name);
    return (name) => sources.includes(name);
  }

  #put(next: Package): void {
    const { pkg, unsaved } = this.state;
    try {
      this.commit(() => {
        this.state.pkg = next;
        this.state.unsaved = true;
      });
    } catch (error) {
      this.state.pkg = pkg;
      this.state.unsaved = unsaved;
      throw error;
    }
  }

  #answer<T>(ask: () => T): Promise<T> {
    try {
      return Promise.resolve(intact("", ask));
    } catch (error) {
      return Promise.reject(toHostError(error));
    }
  }
}
