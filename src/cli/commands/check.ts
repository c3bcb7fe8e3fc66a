import type { Arguments } from "../arguments";
import { formatProblems } from "../format-problems";
import { openTable } from "../open-table";
import { printJson } from "../print-json";
import type { Environment } from "../environment";

/** `check FILE`: the problems, by cause, row or unit. Exit 1 where something must be corrected (应改). */
export async function check(given: Arguments, environment: Environment): Promise<number> {
  const opened = await openTable(given, environment);
  const problems = opened.analysis.problems();
  const code = problems.some((problem) => problem.severity === "error") ? 1 : 0;
  if (given.json) {
    printJson(given, environment, opened, []);
    return code;
  }
  const { by, language } = given;
  environment.out(`${formatProblems(problems, opened.reading.table, { by, language, colour: environment.colour, cellName: opened.cellName })}\n`);
  return code;
}
