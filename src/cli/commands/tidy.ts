import { tidyTable } from "../../app/tidy-table";
import { carryOut, planLaidOut } from "../../app/write-plan";
import { cliWords } from "../../core/messages/cli-words";
import { tidyWords } from "../../core/messages/tidy";
import { tornItems } from "../../core/sources/torn-items";
import type { Arguments } from "../arguments";
import type { Environment } from "../environment";
import { checkOutput, writeOutput } from "../files";
import { openTable } from "../open-table";
import { UsageError } from "../usage-error";

/**
 * `tidy FILE -o OUT`: a table whose items lie in several rows each (pasted out of Word), with one row an item on a new sheet
 * beside it. A table that needs none of it is said to, and nothing is written.
 */
export async function tidy(given: Arguments, environment: Environment): Promise<number> {
  const say = cliWords(given.language);
  const words = tidyWords(given.language);
  const { output } = given;
  if (output === null) throw new UsageError(say.missingOutput);
  checkOutput(given, output, say);
  const { workbook, reading, options } = await openTable({ ...given, sheets: null }, environment);
  if (tornItems(reading.table).length === 0) throw new UsageError(words.notDone(words.nothing));
  const made = tidyTable(reading, options, words.sheetName(reading.grid.sheet.name));
  if (!made) throw new UsageError(words.notDone(words.unsure));
  const plan = await planLaidOut(workbook, [made.sheet]);
  await carryOut(workbook, plan);
  writeOutput(output, await workbook.save("workbook"), say);
  const rows = made.sheet.values.length;
  const name = plan.changes[0] && "name" in plan.changes[0] ? plan.changes[0].name : made.sheet.name;
  if (given.json) environment.out(`${JSON.stringify({ file: given.file, written: [{ sheet: name, report: "table", rows }], torn: made.torn }, null, 2)}\n`);
  else environment.out(`${words.joins(made.torn)}\n${say.imported(output, [{ name, rows }])}\n`);
  return 0;
}
