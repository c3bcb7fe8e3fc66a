import type { NoTable, ChosenTable, TableReading } from "../app/choose-sheet";
import { readWorkbook } from "../app/read-workbook";
import type { OpenedFile } from "../app/workbook";
import { toA1 } from "../core/grid/cell-ref";
import type { CliMessages } from "../core/messages/cli";
import { cliWords } from "../core/messages/cli-words";
import { messages } from "../core/messages/messages";
import type { ColumnUse, ReadOptions } from "../core/table/progress-table";
import type { Arguments } from "./arguments";
import type { Environment } from "./environment";
import { UsageError } from "./usage-error";

/**
 * Reads the progress table of a workbook: of the sheet named, else as `readWorkbook` chooses it.
 *
 * @throws UsageError that says what was looked for and what was seen, where there is none
 */
export async function readTableOf(workbook: OpenedFile, options: ReadOptions, { sheet, language }: Arguments, environment: Environment): Promise<TableReading> {
  const say = cliWords(language);
  const found = await readSheet(workbook, options, sheet, say);
  if (found.ok) return found.reading;
  const { grid, failure } = found;
  // no rule speaks where no table was read
  for (const { kind, cells } of grid.damage ?? []) {
    environment.err(`${cells.slice(0, 12).map(toA1).join("、")}: ${messages(language).rules["table/damaged-file"].text({ kind, count: cells.length })}\n`);
  }
  const rows = grid.origin.row + grid.values.length - 1;
  if (grid.values.length === 0) throw new UsageError(say.emptySheet(grid.sheet.name));
  const saw = failure.saw
    .map((row) => row.headings.map((heading) => heading.replace(/\s+/g, "").slice(0, 12)).join("、"))
    .slice(0, 2)
    .join("；");
  if (failure.reason === "no-progress") throw new UsageError(say.noProgressTable(grid.sheet.name, headingsOf(failure), failure.lookedFor));
  if (failure.reason === "no-items") throw new UsageError(say.noItems(grid.sheet.name, failure.saw[0]?.row ?? 1, headingsOf(failure)));
  throw new UsageError(say.noTable(grid.sheet.name, rows, failure.lookedFor.slice(0, 4), saw));
}

const MOST_HEADINGS = 12;

const headingsOf = ({ saw }: NoTable["failure"]): readonly string[] => (saw[0]?.headings ?? []).slice(0, MOST_HEADINGS);

/** The headings of a header, for a sentence. */
export const readAs = (columns: readonly ColumnUse[]): readonly string[] =>
  columns
    .map(({ heading }) => heading.replace(/\s+/gu, ""))
    .filter((heading) => heading !== "")
    .slice(0, MOST_HEADINGS);

async function readSheet(workbook: OpenedFile, options: ReadOptions, sheet: string | null, say: CliMessages): Promise<ChosenTable> {
  if (sheet !== null) {
    const names = (await workbook.sheets()).map(({ name }) => name);
    if (!names.includes(sheet)) throw new UsageError(say.noSheet(sheet, names));
  }
  return readWorkbook(workbook, options, sheet);
}
