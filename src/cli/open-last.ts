import { basename } from "node:path";
import { statSync } from "node:fs";
import type { ReadGrid, TableReading } from "../app/choose-sheet";
import { comparedTable, earlierSheets, isEarlier } from "../app/last-period";
import { decisionsWith, loadLast } from "../app/last-memory";
import { readTogether, sheetsBeside } from "../app/several-sheets";
import type { OpenedFile } from "../app/workbook";
import type { ComparedTable, PeriodComparison } from "../core/compare/comparison";
import { toConfirm } from "../core/compare/to-confirm";
import { MOST_EARLIER, newestFirst, tryComparison } from "../core/compare/try-comparison";
import type { CliMessages } from "../core/messages/cli";
import { cliWords } from "../core/messages/cli-words";
import { messages } from "../core/messages/messages";
import { incomparableText } from "../core/messages/incomparable-text";
import { readTable } from "../core/reading/read-table";
import type { ReadOptions } from "../core/table/progress-table";
import type { Arguments } from "./arguments";
import type { Environment } from "./environment";
import { isFile, readInput } from "./files";
import { readTableOf } from "./read-table-of";
import { UsageError } from "./usage-error";
import { visibleSigns } from "./visible-signs";

/** The table that earlier ones are set beside. */
interface Now {
  readonly workbook: OpenedFile;
  readonly reading: TableReading;
  readonly options: ReadOptions;
}

/** A table that `--last` names. */
interface NamedTable {
  readonly file: string;
  readonly sheet: string | null;
}

/**
 * This table beside those that `--last` names; null where it names none.
 *
 * @throws UsageError where they cannot be compared, with why; HostError
 */
export async function openLast(given: Arguments, now: Now, environment: Environment): Promise<PeriodComparison | null> {
  const say = cliWords(given.language);
  if (given.last.length === 0) return null;
  if (given.last.length > MOST_EARLIER) throw new UsageError(say.tooManyLast(MOST_EARLIER));
  const earlier: ComparedTable[] = [];
  for (const [at, value] of given.last.entries())
    earlier.push(await lastTable(wishOf(value, given.file, given.lastSheets[at] ?? null), given, now, environment));
  const [newest] = newestFirst(earlier);
  const memory = await loadLast(now.workbook);
  if (memory.damaged) environment.err(`${say.lostPairs}\n`);
  const result = tryComparison(
    comparedTable(now.reading, basename(given.file), now.workbook.capabilities.save),
    earlier,
    newest ? decisionsWith(memory, newest) : [],
  );
  if (!result.ok) throw new UsageError(visibleSigns(incomparableText(result.refusal, messages(given.language).incomparable)));
  const tell = (line: string): void => (given.json ? environment.err(line) : environment.out(line));
  const { pairs, added, dropped } = result.comparison;
  tell(`${visibleSigns(say.matched(pairs.length, added.length, dropped.length, toConfirm(result.comparison)))}\n`);
  return result.comparison;
}

/** FILE, FILE:sheet, or :sheet of the file itself. A colon may stand in a file's name. */
function wishOf(value: string, file: string, sheet: string | null): NamedTable {
  if (isFile(value)) return { file: value, sheet };
  const at = Math.max(value.lastIndexOf(":"), value.lastIndexOf("："));
  if (at < 0) return { file: value, sheet };
  const [name, own] = [value.slice(0, at), value.slice(at + 1)];
  if (name === "") return { file, sheet: own };
  return isFile(name) ? { file: name, sheet: own } : { file: value, sheet };
}

async function lastTable({ file, sheet }: NamedTable, given: Arguments, now: Now, environment: Environment): Promise<ComparedTable> {
  const say = cliWords(given.language);
  const here = isSameFile(file, given.file);
  const workbook = here ? now.workbook : await environment.open(readInput(file, say), basename(file));
  const { headerRow: _row, mapping: _mapping, ...options } = now.options;
  let reading: TableReading;
  if (here && sheet === null) {
    // in one workbook it is a sheet of an earlier time, which need not be named; without one it is the table itself
    reading = (await earlierSheets(inCore, workbook, now.reading, options))[0] ?? now.reading;
  } else
    reading = await named(
      here || (sheet !== null && given.last.length === 1) ? null : basename(file),
      () => readTableOf(workbook, options, { ...given, sheet }, environment),
      say,
    );
  if ((await workbook.sheets()).some(({ id, ours }) => id === reading.grid.sheet.id && ours !== null))
    throw new UsageError(visibleSigns(say.lastIsReport(basename(file), reading.table.sheet)));
  if (!here && reading.chosen === "first-with-table") environment.err(`${visibleSigns(say.lastSheetRead(basename(file), reading.table.sheet))}\n`);
  if (!here && sheet === null) {
    const nearer = (await earlierSheets(inCore, workbook, { ...reading, table: now.reading.table }, options)).filter(({ table }) =>
      isEarlier(reading.table.period, table.period),
    );
    if (nearer.length > 0)
      environment.err(
        `${visibleSigns(
          say.nearerSheets(
            basename(file),
            reading.table.sheet,
            nearer.map(({ table }) => table.sheet),
          ),
        )}\n`,
      );
  }
  const beside = given.sheets !== null || (!here && sheet === null) ? (await sheetsBeside(workbook, reading, options, "all")).parts : [];
  const parts = given.sheets === null ? [] : beside;
  if (beside.length > parts.length) environment.err(`${visibleSigns(say.inFile(basename(file), say.otherTables(beside.length)))}\n`);
  const set = parts.length === 0 ? null : readTogether(reading, parts, options);
  // of several sheets read as one a row alone tells no cell
  return comparedTable(set ? { grid: reading.grid, table: set.whole } : reading, basename(file), here && set === null && workbook.capabilities.save);
}

const inCore: ReadGrid = (grid, how) => Promise.resolve(readTable(grid, how));

/** What is wrong with a table is said with the name of its file, where that is not plain. */
async function named<T>(file: string | null, read: () => Promise<T>, say: CliMessages): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (file === null || !(error instanceof UsageError)) throw error;
    throw new UsageError(visibleSigns(say.inFile(file, error.message)), { cause: error });
  }
}

function isSameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((file) => statSync(file, { throwIfNoEntry: false }));
  return one !== undefined && other !== undefined && one.ino === other.ino && one.dev === other.dev;
}
