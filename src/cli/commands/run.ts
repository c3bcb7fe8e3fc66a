import { layOut } from "../../app/lay-out";
import { planReports } from "../../app/plan-reports";
import { planOfSheets, carryOut } from "../../app/write-plan";
import type { SheetPlan } from "../../app/workbook";
import { cliWords } from "../../core/messages/cli-words";
import type { Arguments } from "../arguments";
import { checkOutput, writeOutput } from "../files";
import { openTable } from "../open-table";
import { printJson } from "../print-json";
import { UsageError } from "../usage-error";
import { visibleSigns } from "../visible-signs";
import type { Environment } from "../environment";

/**
 * `run FILE -o OUT`: the reports beside the table in a copy of the workbook. An .xls is only read: its reports go into a
 * workbook of their own.
 */
export async function run(given: Arguments, environment: Environment): Promise<number> {
  const say = cliWords(given.language);
  const { output } = given;
  if (output === null) throw new UsageError(say.missingOutput);
  checkOutput(given.file, output, say);
  const opened = await openTable(given, environment);
  const own = opened.workbook.capabilities.save;
  const target = own ? opened.workbook : environment.create();
  const { reading, analysis, judgement } = opened;
  const request = { reading, analysis, reports: given.reports, options: judgement.settings.reports, units: judgement.settings.units, madeOn: environment.today, set: opened.set, otherTables: opened.otherTables, settled: given.all ? [] : [...opened.reviewed.settled] };
  const plans = await planReports(target, (names) => Promise.resolve(layOut(request, names, own)));
  await carryOut(target, planOfSheets(plans));
  writeOutput(output, await target.save("workbook"), say);
  if (given.json) {
    const written = plans.map((plan) => ({ sheet: plan.newName, report: plan.sheet.report, rows: plan.sheet.values.length }));
    return printJson(given, environment, opened, written);
  }
  for (const line of notes(plans, given)) environment.out(`${visibleSigns(line)}\n`);
  environment.out(`${visibleSigns(say.written(output, plans.map((plan) => plan.newName)))}\n`);
  return 0;
}

/** What a person must know of the names: a sheet of hers, or an edited one of ours, was in the way and is kept. */
function notes(plans: readonly SheetPlan[], given: Arguments): string[] {
  const say = cliWords(given.language);
  return plans
    .filter((plan) => plan.newName !== plan.sheet.name)
    .map((plan) => (plan.action === "replace-edited" ? say.leftBeside(plan.sheet.name, plan.newName) : say.renamed(plan.sheet.name, plan.newName)));
}
