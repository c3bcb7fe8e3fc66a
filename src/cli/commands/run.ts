import { cliWords } from "../../core/messages/cli-words";
import type { Arguments } from "../arguments";
import type { Environment } from "../environment";
import { checkOutput } from "../files";
import { openTable } from "../open-table";
import { printJson } from "../print-json";
import { UsageError } from "../usage-error";
import { tellWritten, writeReports } from "../write-reports";

/**
 * `run FILE -o OUT`: the reports beside the table in a copy of the workbook. An .xls is only read: its reports go into a
 * workbook of their own.
 */
export async function run(given: Arguments, environment: Environment): Promise<number> {
  const say = cliWords(given.language);
  const { output } = given;
  if (output === null) throw new UsageError(say.missingOutput);
  checkOutput(given, output, say);
  const opened = await openTable(given, environment);
  const plans = await writeReports({ ...given, output }, opened, environment);
  if (given.json) {
    const written = plans.map((plan) => ({ sheet: plan.newName, report: plan.sheet.report, rows: plan.sheet.values.length }));
    return printJson(given, environment, opened, written);
  }
  tellWritten(plans, { ...given, output }, environment);
  return 0;
}
