import { cliWords } from "../../core/messages/cli-words";
import { formatComparison } from "../format-comparison";
import type { Arguments } from "../arguments";
import { checkOutput } from "../files";
import { openTable } from "../open-table";
import { printJson } from "../print-json";
import { writeReports, tellWritten } from "../write-reports";
import { UsageError } from "../usage-error";
import type { Environment } from "../environment";

/**
 * `compare FILE --last FILE`: what changed since the last period. With `-o` 对比表 is written beside the table into a copy
 * of the workbook.
 */
export async function compare(given: Arguments, environment: Environment): Promise<number> {
  if (given.output !== null) checkOutput(given, given.output, cliWords(given.language));
  const opened = await openTable(given, environment);
  const { comparison } = opened;
  if (!comparison) throw new UsageError(cliWords(given.language).missingLast);
  const plans = given.output === null ? [] : await writeReports({ ...given, output: given.output, reports: ["comparison"] }, opened, environment);
  if (given.json)
    return printJson(
      given,
      environment,
      opened,
      plans.map((plan) => ({ sheet: plan.newName, report: plan.sheet.report, rows: plan.sheet.values.length })),
    );
  environment.out(`${formatComparison(comparison, opened.judgement.settings.reports, given.language)}\n`);
  if (given.output !== null) tellWritten(plans, { ...given, output: given.output }, environment);
  return 0;
}
