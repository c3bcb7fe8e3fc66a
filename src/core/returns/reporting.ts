import type { Reporting, UnitItems } from "../reports/supervision/reporting";
import type { LeafPlace } from "../handout/asked-leaves";
import { isCollective } from "../text/collective-names";
import type { ProgressTable } from "../table/progress-table";
import type { Collection, UnitReturn } from "./collection";

/**
 * What a collection says of who reported, for 督查通报 and 督办通知单: units without a return, units that left items open,
 * units that were late. A return that could not be read or of which two disagree came, and is none of these.
 */
export function reportingOf({ units }: Pick<Collection, "units">, table: ProgressTable): Reporting {
  const asked = units.filter(({ unit }) => !isCollective(unit));
  const itemsOf = (places: readonly LeafPlace[]) => [...new Set(places.map(({ item }) => item))].flatMap((at) => table.items[at] ?? []);
  const open = ({ asked: all, answered }: UnitReturn): readonly LeafPlace[] =>
    all.filter((one) => !answered.some(({ item, leaf }) => item === one.item && leaf === one.leaf));
  const of = (state: UnitReturn["state"], places: (one: UnitReturn) => readonly LeafPlace[]): readonly UnitItems[] =>
    asked.filter((one) => one.state === state).map((one) => ({ unit: one.unit, items: itemsOf(places(one)) }));
  return {
    asked: asked.length,
    missing: of("missing", (one) => one.asked),
    partly: of("partly", open),
    late: asked.filter(({ late }) => late).map(({ unit }) => unit),
  };
}
