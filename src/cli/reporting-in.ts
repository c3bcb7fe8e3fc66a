import { readReturns } from "../app/read-returns";
import type { CliMessages } from "../core/messages/cli";
import type { Reporting } from "../core/reports/supervision/reporting";
import { collectReturns } from "../core/returns/collect";
import { NO_CHOICES } from "../core/returns/collection";
import { reportingOf } from "../core/returns/reporting";
import type { Arguments } from "./arguments";
import type { Environment } from "./environment";
import type { OpenedTable } from "./open-table";
import { returnFiles } from "./return-files";

/** Who reported, of the files that came back; null where none are given. */
export async function reportingOfFiles(
  { returned: paths, due }: Arguments,
  { reading: { table, grid }, options, judgement }: OpenedTable,
  environment: Environment,
  say: CliMessages,
): Promise<Reporting | null> {
  if (paths.length === 0) return null;
  const { returned, lists, unread } = await readReturns(await returnFiles(paths, environment, say), options);
  // a round of corrections says nothing of who reported
  if (returned.length === 0 && lists.length > 0) return null;
  return reportingOf(collectReturns({ table, grid }, returned, unread, { choices: NO_CHOICES, due, units: judgement.settings.units }), table);
}
