import { leafAt } from "../handout/asked-leaves";
import type { ProgressTable } from "../table/progress-table";
import type { Collection } from "./collection";

/** Units that sent something that could be read, under every name that the table has for them. */
export function answeringNames({ units }: Pick<Collection, "units">, table: ProgressTable): ReadonlySet<string> {
  const came = units.filter(({ state }) => state !== "missing" && state !== "unreadable");
  return new Set(came.flatMap(({ unit, asked }) => [unit, ...asked.flatMap((place) => leafAt(table, place)?.leadUnits[0] ?? [])]));
}
