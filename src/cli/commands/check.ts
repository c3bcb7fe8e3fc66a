import type { Arguments } from "../arguments";
import { formatProblems } from "../format-problems";
import { openTable } from "../open-table";
import { printJson } from "../print-json";
import type { Environment } from "../environment";

/**
 * `check FILE`: the problems, by cause, row or unit, without those that a reviewer settled (已核实) unless `--all` asks for
 * them. Exit 1 where something must be corrected (应改) and nobody has settled it.
 */
export async function check(given: Arguments, environment: Environment): Promise<number> {
  const opened = await openTable(given, environment);
  const { reviewed } = opened;
  const code = reviewed.open().some((problem) => problem.severity === "error") ? 1 : 0;
  if (given.json) {
    printJson(given, environment, opened, []);
    return code;
  }
  const { by, language } = given;
  environment.out(
    `${formatProblems(reviewed.listed(), opened.reading.table, { by, language, colour: environment.colour, cellName: opened.cellName, reviewed })}\n`,
  );
  return code;
}
