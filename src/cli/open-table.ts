import { basename } from "node:path";
import { analyse, type Analysis, type Judgement } from "../app/analyse";
import { readWorkbook, type Reading, type TableReading } from "../app/choose-sheet";
import { DEFAULT_SETTINGS, parseSettings, readOptionsOf, type Settings } from "../app/settings";
import type { OpenedFile } from "../app/workbook";
import { layoutById, LAYOUTS } from "../core/layouts/choose-layout";
import { parseLayout } from "../core/layouts/layout";
import type { CliMessages } from "../core/messages/cli";
import type { Language } from "../core/messages/language";
import { cliWords } from "../core/messages/cli-words";
import type { ReadOptions } from "../core/table/progress-table";
import type { Arguments } from "./arguments";
import { isFile, readInput, readText } from "./files";
import { UsageError } from "./usage-error";
import type { Environment } from "./environment";

/** A file opened, its table read and judged. */
export interface OpenedTable {
  readonly workbook: OpenedFile;
  readonly reading: TableReading;
  readonly options: ReadOptions;
  readonly judgement: Judgement;
  readonly analysis: Analysis;
}

/**
 * Opens the file of the arguments and reads its table.
 *
 * @throws UsageError, HostError
 */
export async function openTable(given: Arguments, environment: Environment): Promise<OpenedTable> {
  const say = cliWords(given.language);
  const settings = readSettings(given.settings, say);
  const options = readOptions(settings, given.layout, given.language);
  const workbook = await environment.open(readInput(given.file, say), basename(given.file));
  const reading = await readTableOf(workbook, options, given.sheet, say);
  if (reading.chosen === "first-with-table") environment.err(`${say.otherSheetRead(reading.table.sheet)}\n`);
  const judgement = { asOf: given.asOf, today: environment.today, settings };
  return { workbook, reading, options, judgement, analysis: analyse(reading.table, reading.grid, judgement) };
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
  if (!isFile(layout)) throw new UsageError(say.badLayout(layout, LAYOUTS.map(({ id }) => id)));
  const parsed = parseLayout(readText(layout, say));
  if (!parsed.ok) throw new UsageError(say.badLayoutFile(layout, parsed.mistakes));
  return { ...options, layout: parsed.layout.id, layouts: [...(options.layouts ?? []), parsed.layout] };
}

async function readTableOf(workbook: OpenedFile, options: ReadOptions, sheet: string | null, say: CliMessages): Promise<TableReading> {
  const found = await readSheet(workbook, options, sheet, say);
  if (found.ok) return found.reading;
  const { grid, failure } = found;
  const rows = grid.origin.row + grid.values.length - 1;
  if (grid.values.length === 0) throw new UsageError(say.emptySheet(grid.sheet.name));
  const saw = failure.saw.map((row) => row.headings.map((heading) => heading.replace(/\s+/g, "").slice(0, 12)).join("、")).slice(0, 2).join("；");
  throw new UsageError(say.noTable(grid.sheet.name, rows, failure.lookedFor.slice(0, 4), saw));
}

async function readSheet(workbook: OpenedFile, options: ReadOptions, sheet: string | null, say: CliMessages): Promise<Reading> {
  if (sheet !== null) {
    const names = (await workbook.sheets()).map(({ name }) => name);
    if (!names.includes(sheet)) throw new UsageError(say.noSheet(sheet, names));
  }
  return readWorkbook(workbook, options, sheet);
}
