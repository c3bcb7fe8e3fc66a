import { basename, extname } from "node:path";
import { proseReport } from "../../app/prose-report";
import { planReports } from "../../app/plan-reports";
import { carryOut, planOfSheets } from "../../app/write-plan";
import { HostError } from "../../core/host-error";
import { tableIndicators, type Indicator } from "../../core/indicators";
import { cliWords } from "../../core/messages/cli-words";
import { indicatorsInOrder } from "../../core/reports/indicators/indicator-table";
import { indicatorSentence } from "../../core/reports/indicators/indicator-sentence";
import type { ReportOptions } from "../../core/reports/options";
import type { ProgressTable } from "../../core/table/progress-table";
import type { PlainDate } from "../../core/text/plain-date";
import { readProse } from "../../files/docx/read-document";
import type { Arguments } from "../arguments";
import type { Environment } from "../environment";
import { checkOutput, readInput, writeOutput } from "../files";
import { formatIndicators } from "../format-indicators";
import { indicatorJson } from "../indicator-json";
import { openTable, settingsOf } from "../open-table";
import { UsageError } from "../usage-error";
import { visibleJson, visibleSigns } from "../visible-signs";
import { tellWritten, writeReports } from "../write-reports";

/**
 * `indicators FILE`: quantities against their targets, of a progress table (its columns, else its texts), or of prose: a Word
 * document without one, a text file. With `-o` as the sheet 指标完成情况表.
 */
export async function indicators(given: Arguments, environment: Environment): Promise<number> {
  const say = cliWords(given.language);
  if (given.output !== null) checkOutput(given, given.output, say);
  const paragraphs = given.text || extname(given.file).toLowerCase() === ".txt" ? proseIn(given) : null;
  return paragraphs === null ? ofTable(given, environment) : ofProse(paragraphs, given, environment);
}

async function ofTable(given: Arguments, environment: Environment): Promise<number> {
  let opened;
  try {
    opened = await openTable(given, environment);
  } catch (error) {
    // a report without a progress table is read as prose; what else is wrong with the file is said
    const noTable = error instanceof UsageError || (error instanceof HostError && error.code === "no-table");
    if (!noTable || extname(given.file).toLowerCase() !== ".docx") throw error;
    const paragraphs = proseIn(given);
    if (paragraphs.every((one) => one.trim() === "")) throw error;
    return ofProse(paragraphs, given, environment);
  }
  const {
    reading: { table },
    analysis,
    judgement,
  } = opened;
  const all = tableIndicators(table, analysis.asOf, judgement.settings.paceCurve);
  const output = given.output;
  const plans = output === null ? [] : await writeReports({ ...given, output, reports: ["indicators"] }, opened, environment);
  tell(all, table, analysis.asOf, judgement.settings.reports, given, environment);
  if (output !== null && !given.json) tellWritten(plans, { ...given, output }, environment);
  return 0;
}

function proseIn(given: Arguments): readonly string[] {
  const bytes = readInput(given.file, cliWords(given.language));
  return extname(given.file).toLowerCase() === ".txt" ? new TextDecoder().decode(bytes).split(/\r?\n/u) : readProse(bytes);
}

async function ofProse(paragraphs: readonly string[], given: Arguments, environment: Environment): Promise<number> {
  const asOf = given.asOf ?? environment.today;
  const { paceCurve, reports: options } = settingsOf(given, cliWords(given.language));
  const { output } = given;
  const {
    indicators: all,
    asOf: day,
    sheet,
  } = proseReport(paragraphs, {
    asOf,
    madeOn: environment.today,
    paceCurve,
    options,
    called: basename(given.file, extname(given.file)),
  });
  tell(all, null, day, options, given, environment);
  if (output === null) return 0;
  const target = environment.create();
  const plans = await planReports(target, () => Promise.resolve([sheet]));
  await carryOut(target, planOfSheets(plans));
  writeOutput(output, await target.save("workbook"), cliWords(given.language));
  if (!given.json) tellWritten(plans, { ...given, output }, environment);
  return 0;
}

function tell(
  all: readonly Indicator[],
  table: ProgressTable | null,
  asOf: PlainDate,
  { indicatorOrder, indicatorParts }: ReportOptions,
  given: Arguments,
  environment: Environment,
): void {
  const listed = indicatorsInOrder(all, indicatorOrder);
  const sentence = indicatorSentence(all, asOf, (one) => table?.items[one.item]?.leaves[one.leaf]?.leadUnits.join("、") ?? "");
  if (given.json) {
    const json = {
      file: given.file,
      source: table === null ? "prose" : "table",
      sheet: table?.sheet ?? null,
      title: table?.title ?? null,
      asOf,
      sentence,
      indicators: listed.map((one) => indicatorJson(one, table)),
    };
    environment.out(`${visibleJson(JSON.stringify(json, null, 2))}\n`);
  } else environment.out(`${visibleSigns(formatIndicators(listed, table, sentence, indicatorParts))}\n`);
}
