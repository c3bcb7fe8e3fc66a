import { basename } from "node:path";
import { analyse, type Analysis } from "../app/analyse";
import type { Judgement } from "../app/suggesting";
import type { TableReading } from "../app/choose-sheet";
import { DEFAULT_SETTINGS, parseSettings, readOptionsOf, type Settings } from "../app/settings";
import type { OpenedFile } from "../app/workbook";
import { layoutById, LAYOUTS } from "../core/layouts/choose-layout";
import { parseLayout } from "../core/layouts/layout";
import type { CliMessages } from "../core/messages/cli";
import type { Language } from "../core/messages/language";
import { OPTION_NAMES, setOption } from "../core/reports/set-option";
import { cliWords } from "../core/messages/cli-words";
import type { PeriodComparison } from "../core/compare/comparison";
import type { ReadOptions } from "../core/table/progress-table";
import type { Arguments } from "./arguments";
import { readTogether, sheetsBeside } from "../app/several-sheets";
import { placedName } from "../app/sheet-place";
import type { CellRef } from "../core/grid/cell-ref";
import { severalSheetsWords } from "../core/messages/several-sheets";
import { sourceNoteText } from "../core/messages/source-note-text";
import { tidyWords } from "../core/messages/tidy";
import { tornItems } from "../core/sources/torn-items";
import type { SourceNote } from "../core/sources/table-source";
import type { TableSet } from "../core/sources/table-set";
import { isFile, readInput, readText } from "./files";
import { openLast } from "./open-last";
import { readAs, readTableOf } from "./read-table-of";
import { reviewProblems, type ReviewedProblems } from "./reviewed-problems";
import { UsageError } from "./usage-error";
import { visibleSigns } from "./visible-signs";
import type { Environment } from "./environment";

/** A file opened, its table read and judged. */
export interface OpenedTable {
  readonly workbook: OpenedFile;
  readonly reading: TableReading;
  readonly options: ReadOptions;
  readonly judgement: Judgement;
  readonly analysis: Analysis;
  /** What of its problems reviewers settled. */
  readonly reviewed: ReviewedProblems;
  /** Sheets that are read as one; null where it is one sheet. */
  readonly set: TableSet | null;
  /** Tables of the same form that were not read. */
  readonly otherTables: number;
  /** The table beside those of `--last`; null without. */
  readonly comparison: PeriodComparison | null;
  /** Of a Word document: what reading did and left out. */
  readonly notes: readonly SourceNote[];
  /** A cell as people find it: E4, or 城建!E4 where several sheets are read as one. */
  readonly cellName: (cell: CellRef) => string;
}

/**
 * Opens the file of the arguments and reads its table.
 *
 * @throws UsageError, HostError
 */
export async function openTable(given: Arguments, environment: Environment): Promise<OpenedTable> {
  const say = cliWords(given.language);
  const settings = settingsOf(given, say);
  const options = readOptions(settings, given.layout, given.language);
  const workbook = await environment.open(readInput(given.file, say), basename(given.file));
  const read = await readTableOf(workbook, options, { ...given, sheet: await sheetOf(workbook, given, say) }, environment);
  // nothing can be checked or counted of a table without items; what was seen of it can be looked at
  if (given.command !== "inspect" && read.table.items.length === 0)
    throw new UsageError(say.noItems(read.table.sheet, read.table.headerRows[0] ?? 1, readAs(read.table.columns)));
  if (read.chosen === "first-with-table") environment.err(`${visibleSigns(say.otherSheetRead(read.table.sheet))}\n`);
  const notes = workbook.notes?.[await placeOf(workbook, read)] ?? [];
  for (const note of notes) environment.err(`${visibleSigns(sourceNoteText(note, given.language))}\n`);
  const torn = tornItems(read.table).length;
  if (torn > 0 && given.command !== "tidy") environment.err(`${tidyWords(given.language).torn(torn)}${tidyWords(given.language).byCommand}\n`);
  const { set, parts, otherTables } = await together(workbook, read, options, given, environment);
  if ((workbook.notes ?? []).length > 0 && given.table === null && given.sheet === null)
    await tellOtherTables(workbook, [read.table.sheet, ...parts], say, environment);
  const reading: TableReading = set ? { ...read, grid: set.grid, table: set.whole } : read;
  const judgement = { asOf: given.asOf, today: environment.today, settings };
  const comparison = await openLast(given, { workbook, reading, options }, environment);
  const analysis = analyse(reading.table, reading.grid, judgement, comparison);
  const reviewed = await reviewProblems(workbook, analysis.problems, given.all);
  if (reviewed.lost !== null) environment.err(`${say.lostReviews(reviewed.lost.count)}\n`);
  return { workbook, reading, options, judgement, analysis, reviewed, set, otherTables, comparison, notes, cellName: (cell) => placedName(set, cell) };
}

/** The sheet that `--sheet` names, or the one of the table that `--table` counts. */
async function sheetOf(workbook: OpenedFile, { sheet, table }: Arguments, say: CliMessages): Promise<string | null> {
  if (table === null) return sheet;
  const sheets = await workbook.sheets();
  const chosen = sheets[table - 1];
  if (!chosen) throw new UsageError(say.noSuchTable(table, sheets.length));
  return chosen.name;
}

async function placeOf(workbook: OpenedFile, { grid }: TableReading): Promise<number> {
  return (await workbook.sheets()).findIndex(({ id }) => id === grid.sheet.id);
}

/** Characters by which a table is known in a sentence. */
const SAYS = 24;

/** Tables of a Word document that are neither read nor told of as the same form. */
async function tellOtherTables(workbook: OpenedFile, told: readonly string[], say: CliMessages, environment: Environment): Promise<void> {
  const tables = [];
  for (const [index, { id, name }] of (await workbook.sheets()).entries()) {
    if (told.includes(name)) continue;
    const text = (await workbook.read(id)).values.flat().flatMap((value) => (typeof value === "string" && value.trim() !== "" ? [value] : []))[0];
    tables.push({ number: index + 1, says: (text ?? "").replace(/\s+/gu, " ").trim().slice(0, SAYS) });
  }
  if (tables.length > 0) environment.err(`${visibleSigns(say.otherWordTables(tables))}\n`);
}

/** Other sheets of the same form: read as one with this where `--sheets` says so, else counted; said in any case. */
async function together(
  workbook: OpenedFile,
  reading: TableReading,
  options: ReadOptions,
  { sheets, json, language }: Arguments,
  environment: Environment,
): Promise<{ readonly set: TableSet | null; readonly parts: readonly string[]; readonly otherTables: number }> {
  const say = cliWords(language);
  const tell = (line: string): void => (json ? environment.err(`${visibleSigns(line)}\n`) : environment.out(`${visibleSigns(line)}\n`));
  if (sheets !== null && sheets !== "all") {
    const names = (await workbook.sheets()).map(({ name }) => name);
    const unknown = sheets.find((name) => !names.includes(name));
    if (unknown !== undefined) throw new UsageError(say.noSheet(unknown, names));
  }
  const { parts, leftOut } = await sheetsBeside(workbook, reading, options, sheets ?? "all");
  const names = parts.map(({ sheet }) => sheet);
  if (sheets === null) {
    if (parts.length > 0) tell(say.otherTables(parts.length));
    return { set: null, parts: names, otherTables: parts.length };
  }
  const set = parts.length === 0 ? null : readTogether(reading, parts, options);
  if (set) tell(say.together(set.parts.map(({ sheet }) => sheet)));
  const borrowed = parts.flatMap(({ sheet, borrowed: rows }) => (rows === undefined ? [] : [sheet]));
  if (set && borrowed.length > 0) tell(severalSheetsWords(language).borrowedHeader(borrowed));
  for (const { sheet, why } of leftOut) tell(say.leftOut(sheet, why));
  return { set, parts: [...names, ...leftOut.map(({ sheet }) => sheet)], otherTables: leftOut.filter(({ why }) => why === "not-chosen").length };
}

/** The settings of a call: those of its file, with the report options that it names. @throws UsageError */
export const settingsOf = (given: Pick<Arguments, "settings" | "options">, say: CliMessages): Settings =>
  withOptions(readSettings(given.settings, say), given.options, say);

/** Options of reports as given with `--option`, over those of the settings. */
function withOptions(settings: Settings, options: Arguments["options"], say: CliMessages): Settings {
  let { reports } = settings;
  for (const { name, value } of options) {
    const set = setOption(reports, name, value);
    if (set === null) throw new UsageError(say.noSuchOption(name, OPTION_NAMES));
    if (set.options === null) throw new UsageError(say.badOptionValue(name, value));
    reports = set.options;
  }
  return { ...settings, reports };
}

function readSettings(file: string | null, say: CliMessages): Settings {
  if (file === null) return DEFAULT_SETTINGS;
  const parsed = parseSettings(readText(file, say));
  const mistakes = parsed.ok ? parsed.strays : parsed.mistakes;
  if (!parsed.ok || mistakes.length > 0) throw new UsageError(say.badSettings(file, mistakes));
  return parsed.settings;
}

/** What the settings and `--layout` tell the reader: the id of a layout, or a file that holds one. */
function readOptions(settings: Settings, layout: string | null, language: Language): ReadOptions {
  const say = cliWords(language);
  const options = readOptionsOf(settings);
  if (layout === null) return options;
  if (layoutById(layout, options.layouts)) return { ...options, layout };
  if (!isFile(layout))
    throw new UsageError(
      say.badLayout(
        layout,
        LAYOUTS.map(({ id }) => id),
      ),
    );
  const parsed = parseLayout(readText(layout, say));
  if (!parsed.ok) throw new UsageError(say.badLayoutFile(layout, parsed.mistakes));
  return { ...options, layout: parsed.layout.id, layouts: [...(options.layouts ?? []), parsed.layout] };
}
