import { HANDOUT_MEMORY, parseMark, parseSheetMarks, SHEET_MARKS_MEMORY } from "../core/handout/handout-mark";
import { HostError, toHostError } from "../core/host-error";
import { readTable } from "../core/reading/read-table";
import type { ReturnedTable, UnreadReturn } from "../core/returns/collection";
import { returnedList, type ReturnedList } from "../core/returns/corrections/returned-list";
import type { ReadOptions } from "../core/table/progress-table";
import type { OpenedFile, Work } from "./workbook";

/** A file that came back: its name, and how it is opened. */
export interface ReturnedFile {
  readonly name: string;
  /** @throws HostError for what is no workbook and no document */
  open(): Promise<Pick<OpenedFile, "sheets" | "read" | "memory" | "close">>;
}

/** Files that came back, read. */
export interface ReadReturns {
  readonly returned: readonly ReturnedTable[];
  /** 退回修改清单 among them. */
  readonly lists: readonly ReturnedList[];
  readonly unread: readonly UnreadReturn[];
}

/**
 * Reads every table of every file. What cannot be read is named with its reason, and the rest goes on: one damaged return
 * among thirty must not keep the others out.
 *
 * @param work `turn`: lets others have theirs between two files
 */
export async function readReturns(
  files: readonly ReturnedFile[],
  options: ReadOptions,
  work?: Work & { readonly turn?: () => Promise<void> },
): Promise<ReadReturns> {
  const returned: ReturnedTable[] = [];
  const lists: ReturnedList[] = [];
  const unread: UnreadReturn[] = [];
  for (const [at, file] of files.entries()) {
    if (work?.cancelled()) throw new HostError("cancelled");
    try {
      const { tables, lists: own } = await tablesOf(file, options);
      if (tables.length + own.length === 0) unread.push({ file: file.name, why: "no-table", facts: {} });
      returned.push(...tables);
      lists.push(...own);
    } catch (error) {
      const { code, facts } = toHostError(error);
      unread.push({ file: file.name, why: code, facts });
    }
    work?.progress(at + 1, files.length);
    await work?.turn?.();
  }
  return { returned, lists, unread };
}

/** What a file remembers; what of it is damaged is as if it were not there: a return is read without its mark too. */
async function rememberedBy({ memory }: Pick<OpenedFile, "memory">, key: string): Promise<string | null> {
  return memory.get(key).catch((error: unknown) => {
    if (error instanceof HostError && error.code === "memory-damaged") return null;
    throw error;
  });
}

async function tablesOf(
  file: ReturnedFile,
  options: ReadOptions,
): Promise<{ readonly tables: readonly ReturnedTable[]; readonly lists: readonly ReturnedList[] }> {
  const opened = await file.open();
  const [ofFile, ofSheets] = [parseMark(await rememberedBy(opened, HANDOUT_MEMORY)), parseSheetMarks(await rememberedBy(opened, SHEET_MARKS_MEMORY))];
  const tables: ReturnedTable[] = [];
  const lists: ReturnedList[] = [];
  for (const info of await opened.sheets()) {
    // of the sheets that are ours a list alone comes back filled in
    if (!info.visible || (info.ours !== null && info.ours.report !== "return-list")) continue;
    const grid = await opened.read(info.id);
    const list = returnedList(file.name, grid);
    if (list) lists.push(list);
    if (list || info.ours !== null) continue;
    const result = readTable(grid, options);
    if (!result.ok || result.table.items.length === 0) continue;
    const joined = result.table.remnants.length > 0 || result.table.items.some(({ rows, leaves }) => rows.length > leaves.length);
    const byRows = joined ? readTable(grid, { ...options, rowsAreLeaves: true }) : null;
    tables.push({ file: file.name, grid, table: result.table, ...(byRows?.ok === true ? { byRows: byRows.table } : {}), mark: ofSheets[info.name] ?? ofFile });
  }
  opened.close?.();
  return { tables, lists };
}
