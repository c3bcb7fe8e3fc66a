import { layOut } from "../app/lay-out";
import { planReports } from "../app/plan-reports";
import type { SheetPlan } from "../app/workbook";
import { carryOut, planOfSheets } from "../app/write-plan";
import { everyReport } from "../core/reports/every-report";
import { cliWords } from "../core/messages/cli-words";
import type { Arguments } from "./arguments";
import type { Environment } from "./environment";
import { writeOutput } from "./files";
import type { OpenedTable } from "./open-table";
import { reportingOfFiles } from "./reporting-in";
import { visibleSigns } from "./visible-signs";

/** Arguments of a command that writes. */
type WritingArguments = Arguments & { readonly output: string };

/**
 * Writes reports beside the table into a copy of the workbook. A file that can only be read gets them in a workbook of
 * their own.
 *
 * @throws UsageError, HostError
 */
export async function writeReports(given: WritingArguments, opened: OpenedTable, environment: Environment): Promise<readonly SheetPlan[]> {
  const own = opened.workbook.capabilities.save;
  const target = own ? opened.workbook : environment.create();
  const { reading, analysis, judgement, set, otherTables, comparison } = opened;
  const {
    reports: options,
    units,
    paceCurve,
    drafts: { numberPrefix, numberFrom },
  } = judgement.settings;
  const settled = given.all ? [] : [...opened.reviewed.settled];
  const reporting = given.reports.includes("supervision") ? await reportingOfFiles(given, opened, environment, cliWords(given.language)) : null;
  const round = { each: given.each, numberPrefix, numberFrom, due: given.due, issued: given.issued, reporting };
  const request = {
    reading,
    analysis,
    reports: given.reports,
    registry: everyReport,
    options,
    units,
    madeOn: environment.today,
    set,
    otherTables,
    comparison,
    settled,
    paceCurve,
    round,
  };
  const plans = await planReports(target, (names) => Promise.resolve(layOut(request, names, own)));
  await carryOut(target, planOfSheets(plans));
  writeOutput(given.output, await target.save("workbook"), cliWords(given.language));
  return plans;
}

/** Says what was written, and what a person must know of the names: a sheet of hers, or an edited one of ours, was in the way and is kept. */
export function tellWritten(plans: readonly SheetPlan[], { language, output }: WritingArguments, environment: Environment): void {
  const say = cliWords(language);
  for (const { action, newName, sheet } of plans) {
    if (newName === sheet.name) continue;
    environment.out(`${visibleSigns(action === "replace-edited" ? say.leftBeside(sheet.name, newName) : say.renamed(sheet.name, newName))}\n`);
  }
  environment.out(
    `${visibleSigns(
      say.written(
        output,
        plans.map((plan) => plan.newName),
      ),
    )}\n`,
  );
}
