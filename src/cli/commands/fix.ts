import { fixGrid } from "../../app/fix-grid";
import { carryOutAll, planEditsBySheet } from "../../app/several-plans";
import { planEdits } from "../../app/write-plan";
import type { Fix } from "../../core/rules/fix";
import { cliWords } from "../../core/messages/cli-words";
import { RULES } from "../../core/rules/index";
import type { Problem } from "../../core/rules/problem";
import type { Arguments } from "../arguments";
import { checkOutput, writeOutput } from "../files";
import { formatFixes } from "../format-fixes";
import { openTable } from "../open-table";
import { printJson } from "../print-json";
import { UsageError } from "../usage-error";
import type { Environment } from "../environment";

/**
 * `fix FILE -o OUT`: safe fixes (form only), or with `--rules` every fix of those rules, also those that ask a person:
 * naming the rule is the person's answer. What a reviewer settled is left as it is. `--dry-run` shows before and after and writes nothing.
 */
export async function fix(given: Arguments, environment: Environment): Promise<number> {
  const say = cliWords(given.language);
  const unknown = given.rules?.find((id) => !RULES.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new UsageError(say.badRules(unknown));
  const output = given.dryRun ? null : given.output;
  if (output !== null) checkOutput(given, output, say);
  const opened = await openTable(given, environment);
  const { grid } = opened.reading;
  const plan = planEdits(grid, fixGrid(grid, opened.options, opened.judgement, chooser(given.rules, opened.reviewed.settled)).edits);
  if (output !== null) {
    if (plan.changes.length > 0 && plan.kind === "cells") await carryOutAll(opened.workbook, opened.set ? planEditsBySheet(opened.set, plan.edits) : [plan]);
    writeOutput(output, await opened.workbook.save("workbook"), say);
  }
  if (given.json) return printJson(given, environment, opened, []);
  if (plan.kind === "cells" && plan.changes.length > 0) {
    environment.out(`${formatFixes(plan.edits, opened.reading.table, { language: given.language, colour: environment.colour, cellName: opened.cellName })}\n`);
  }
  if (output === null) environment.out(`${say.dryRun(plan.changes.length)}\n`);
  else environment.out(`${plan.changes.length === 0 ? say.nothingToFix : say.fixed(output, plan.changes.length)}\n`);
  return 0;
}

function chooser(rules: readonly string[] | null, settled: ReadonlySet<string>): (fix: Fix, problem: Problem) => boolean {
  return ({ safety }, { rule, key }) => !settled.has(key) && (rules === null ? safety === "safe" : rules.includes(rule));
}
