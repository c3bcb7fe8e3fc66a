import type { Arguments } from "./arguments";
import type { OpenedTable } from "./open-table";
import { tableJson, type TaggedCell, type WrittenSheet } from "./table-json";
import { visibleJson } from "./visible-signs";
import type { Environment } from "./environment";

/** Prints the JSON of docs/architecture.md on standard output. Returns exit code 0. */
export function printJson(
  given: Arguments,
  environment: Environment,
  { reading, analysis, reviewed, set, otherTables, comparison, notes, cellName }: Omit<OpenedTable, "workbook" | "options" | "judgement">,
  written: readonly WrittenSheet[],
  tagged: readonly TaggedCell[] = [],
): number {
  const json = tableJson({
    file: given.file,
    reading,
    asOf: analysis.asOf,
    problems: reviewed.listed(),
    settled: reviewed.settled,
    settledCount: reviewed.settledCount(),
    suggestion: analysis.suggestion,
    written,
    tagged,
    language: given.language,
    otherTables,
    sheets: set ? set.parts.map(({ sheet }) => sheet) : [reading.grid.sheet.name],
    comparison,
    notes,
    cellName,
  });
  environment.out(`${visibleJson(JSON.stringify(json, null, 2))}\n`);
  return 0;
}
