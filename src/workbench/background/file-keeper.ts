import { analyse } from "../../app/analyse";
import { heavyInSteps, type JudgedTable } from "../../app/heavy-work";
import { HostError } from "../../core/host-error";
import { stopIfCancelled } from "../../app/one-writer";
import type { OpenedFile, UndoToken } from "../../app/workbook";
import type { Grid, SheetId } from "../../core/grid/grid";
import { readTableInSteps } from "../../core/reading/read-table";
import { inSteps } from "../../taskpane/actions/in-steps";
import { painted } from "../../taskpane/actions/painted";
import type { CallWork, Handlers } from "./answering";
import { STALE, type Changed, type GridAsked, type OfFile, type Stale, type TableAsked, type TokenAnswer } from "./calls";
import { partsToSend, type GridAnswer } from "./crossing-grid";
import { pictureOf } from "./picture";

/** A file that is open, with what the page was given of it. */
interface HeldFile {
  readonly file: OpenedFile;
  readonly tokens: Map<number, UndoToken>;
  /** By sheet, the rows that went over last. */
  readonly sent: Map<SheetId, { readonly version: number; readonly values: Grid["values"] }>;
}

/** Keeps opened files and does the heavy work on their tables: everything that the page asks of its worker. */
export function keepFiles(open: (bytes: Uint8Array, name: string) => Promise<OpenedFile>): Handlers {
  const files = new Map<number, HeldFile>();
  let last = 0;
  const kept = ({ file }: OfFile): HeldFile => {
    const found = files.get(file);
    if (!found) throw new HostError("session-lost");
    return found;
  };
  const heavy = heavyInSteps(inSteps);
  const tables = new LastTable();

  const gridAnswer = ({ sent }: HeldFile, grid: Grid, have: number, work: CallWork): GridAnswer => {
    const { values, ...rest } = grid;
    const before = sent.get(grid.sheet.id);
    const version = before?.values === values ? before.version : ++last;
    const since = before?.version === have ? have : 0;
    for (const part of partsToSend(values, since === 0 ? null : (before?.values ?? null))) work.rows(part);
    sent.set(grid.sheet.id, { version, values });
    return { grid: rest, rows: values.length, version, since };
  };
  const viewed = async (ask: GridAsked) => {
    const { file } = kept(ask);
    return file.view(ask.sheet === "active" ? (await file.read("active")).sheet.id : ask.sheet);
  };
  const issued = (one: HeldFile, token: UndoToken): Changed<TokenAnswer> => {
    one.tokens.set(++last, token);
    const { label, cells, sheets } = token;
    return { value: { label, cells, sheets, number: last }, unsaved: one.file.unsaved };
  };
  /** A write that was cancelled while it ran is taken back: the word comes through only when it is done. */
  const unlessCancelled = async (one: HeldFile, token: UndoToken, work: CallWork): Promise<Changed<TokenAnswer>> => {
    await painted();
    if (!work.cancelled()) return issued(one, token);
    await one.file.undo(token);
    throw new HostError("cancelled");
  };
  const tableOf = (ask: TableAsked, work: CallWork): Promise<JudgedTable | Stale> => {
    const found = files.get(ask.file);
    return found ? tables.table(found.file, ask, work) : Promise.resolve(STALE);
  };

  return {
    open: async ({ bytes, name }) => {
      const file = await open(bytes, name);
      files.set(++last, { file, tokens: new Map(), sent: new Map() });
      return { file: last, capabilities: file.capabilities, cannotKeep: file.cannotKeep, unsaved: file.unsaved, ...(file.notes && { notes: file.notes }) };
    },
    close: ({ file }) => {
      files.delete(file);
      tables.forget();
      return Promise.resolve(null);
    },
    alive: () => Promise.resolve(null),
    sheets: (ask) => kept(ask).file.sheets(),
    read: async (ask, work) => gridAnswer(kept(ask), await kept(ask).file.read(ask.sheet, work), ask.have, work),
    view: async (ask, work) => {
      const view = await viewed(ask);
      const picture = pictureOf(view);
      if (picture.styleOf.buffer instanceof ArrayBuffer) work.give(picture.styleOf.buffer);
      return { grid: gridAnswer(kept(ask), view.grid, ask.have, work), picture };
    },
    applyEdits: async (ask, work) => unlessCancelled(kept(ask), await kept(ask).file.applyEdits(ask.sheet, ask.edits, work), work),
    merge: async (ask) => {
      const { file } = kept(ask);
      if (!file.merge) throw new HostError("unsupported");
      return issued(kept(ask), await file.merge(ask.sheet, ask.ranges));
    },
    planSheets: (ask) => kept(ask).file.planSheets(ask.sheets),
    writeSheets: async (ask, work) => unlessCancelled(kept(ask), await kept(ask).file.writeSheets(ask.plan, work), work),
    undo: async (ask) => {
      const one = kept(ask);
      const token = one.tokens.get(ask.token);
      if (!token) throw new HostError("changed-meanwhile");
      const again = await one.file.undo(token);
      one.tokens.delete(ask.token);
      return issued(one, again);
    },
    forget: ({ file, token }) => {
      files.get(file)?.tokens.delete(token);
      return Promise.resolve(null);
    },
    reveal: async (ask) => {
      await kept(ask).file.reveal(ask.sheet, ask.cell);
      return null;
    },
    remember: async (ask) => {
      const { file } = kept(ask);
      await file.memory.set(ask.key, ask.value);
      return { value: null, unsaved: file.unsaved };
    },
    recall: (ask) => kept(ask).file.memory.get(ask.key),
    save: async (ask) => {
      const { file } = kept(ask);
      const value = await file.save("workbook");
      return { value, unsaved: file.unsaved };
    },
    copy: async (ask, work) => {
      const bytes = await kept(ask).file.copy();
      if (bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength) work.give(bytes.buffer);
      return bytes;
    },
    problems: async (ask, work) => {
      const table = await tableOf(ask, work);
      return table === STALE ? STALE : heavy.problems(table, work);
    },
    contradictions: async (ask, work) => {
      const table = await tableOf(ask, work);
      return table === STALE ? STALE : heavy.contradictions(table, work);
    },
    fixes: async (ask, work) => {
      const table = await tableOf(ask, work);
      return table === STALE ? STALE : heavy.fixes(table, ask.choice, await heavy.problems(table, work), work);
    },
    layOut: async (ask, work) => {
      const table = await tableOf(ask, work);
      return table === STALE ? STALE : heavy.sheets(table, ask.wanted, work);
    },
  };
}

/** The table that was asked for last, with what was found out about it: most questions are about one and the same. */
class LastTable {
  private known: { readonly key: string; readonly table: JudgedTable } | null = null;

  forget(): void {
    this.known = null;
  }

  /** The table of a sheet; `STALE` where the sheet is no longer as the page has it, or no longer read as a table. */
  async table(file: OpenedFile, ask: TableAsked, work: CallWork): Promise<JudgedTable | Stale> {
    const { stamp, options, judgement } = ask;
    const grid = await file.read(ask.sheet, work);
    if (grid.stamp !== stamp) return STALE;
    const key = JSON.stringify([ask.file, ask.sheet, stamp, options, judgement]);
    if (this.known?.key === key && this.known.table.reading.grid.values === grid.values) return this.known.table;
    stopIfCancelled(work);
    const result = await inSteps(readTableInSteps(grid, options), work);
    if (!result.ok) return STALE;
    const reading = { grid, table: result.table, chosen: "asked" } as const;
    const table = { reading, options, judgement, analysis: analyse(result.table, grid, judgement) };
    this.known = { key, table };
    return table;
  }
}
