import type { Arguments } from "../arguments";
import { formatInspect } from "../format-inspect";
import { openTable } from "../open-table";
import { printJson } from "../print-json";
import { visibleSigns } from "../visible-signs";
import type { Environment } from "../environment";

/** `inspect FILE`: what was read. Findings are no failure here: exit 0. */
export async function inspect(given: Arguments, environment: Environment): Promise<number> {
  const opened = await openTable(given, environment);
  if (given.json) return printJson(given, environment, opened, []);
  const { reading, analysis, reviewed } = opened;
  environment.out(`${visibleSigns(formatInspect(given.file, reading, analysis.asOf, reviewed.open(), given.language))}\n`);
  return 0;
}
