import { askedUnits, placeKey, type LeafPlace } from "../handout/asked-leaves";
import type { Collection, CollectOptions, Master, ReturnedTable, ReturnIssue, ReturnState, UnitReturn, UnreadReturn } from "./collection";
import { statedDay } from "./form-lines";
import { knownUnits, type KnownUnits } from "./known-units";
import { ownedReturns } from "./owned-returns";
import { settleUnit, type MatchedReturn, type SettledUnit } from "./settle-unit";
import { addedItems } from "./add-items";
import type { ListedUnit } from "./corrections/take-corrections";
import { joinedInOneCell } from "./one-cell";

/**
 * Returns into the master: whose each is, which rows they are, and what of them may be written where. Only fill fields, only
 * from the unit that leads, only where the master's cell is still what was sent or empty; whatever is not so is an issue, and
 * changes nothing.
 */
export function collectReturns(master: Master, returned: readonly ReturnedTable[], unread: readonly UnreadReturn[], options: CollectOptions): Collection {
  const asked = askedUnits(master.table, "lead", options.units);
  const known = knownUnits(master.table, asked.units, options.units);
  const issues: ReturnIssue[] = [];
  const { lists, take } = options.corrections ?? { lists: [], take: null };
  const byUnit = ownedReturns(returned, master, asked.units, known, options.choices, new Set(lists.map(({ file }) => file)), issues);
  const onlyLists = lists.length > 0 && returned.every(({ file }) => issues.some((issue) => issue.kind === "master-itself" && issue.file === file));
  for (const { file, why, facts } of unread) issues.push({ kind: "unreadable", file, why, facts });
  const settled = asked.units.map((unit) => settleUnit(unit, byUnit.get(unit.unit) ?? [], master, known, options));
  const supporting = [...byUnit]
    .filter(([unit]) => !asked.units.some((one) => one.unit === unit))
    .map(([unit, own]) => settleUnit({ unit, names: [unit], leaves: [] }, own, master, known, options));
  const corrections = take?.(lists, master, known, options.choices) ?? { units: [], edits: [], issues: [] };
  const joined = joinedInOneCell([...settled.flatMap(({ edits }) => edits), ...corrections.edits], options.choices);
  const additions = addedItems(
    [...settled, ...supporting].flatMap((one) => one.issues),
    options.choices.add ?? new Set(),
    [...byUnit.values()].flat(),
    master,
    options.roomBelow ?? true,
  );
  return {
    units: withLists(
      settled.map((one) => unitReturn(one, byUnit.get(one.unit.unit) ?? [], unread, known, options)),
      corrections.units,
      onlyLists,
    ),
    issues: [...issues, ...additions.issues, ...corrections.issues, ...joined.issues],
    edits: joined.edits,
    added: additions.added,
    nobody: onlyLists ? [] : asked.nobody,
  };
}

/**
 * The units with what they answered in lists. Where nothing but lists came it is a round of corrections: asked is what the lists
 * ask, of the units that stand in them; who is in none of them has nothing to send.
 */
function withLists(units: readonly UnitReturn[], listed: readonly ListedUnit[], onlyLists: boolean): readonly UnitReturn[] {
  const of = new Map(listed.map((one) => [one.unit, one]));
  const strange = listed
    .filter(({ unit }) => !units.some((one) => one.unit === unit))
    .map(({ unit }): UnitReturn => ({ unit, asked: [], answered: [], files: [], state: "missing", late: false }));
  return [...units, ...strange].flatMap((one): readonly UnitReturn[] => {
    const list = of.get(one.unit);
    if (!list) return onlyLists && one.state === "missing" ? [] : [one];
    const asked = onlyLists ? list.asked : joinedPlaces(one.asked, list.asked);
    const answered = joinedPlaces(one.answered, list.answered);
    const files = [...new Set([...(one.state === "unreadable" ? [] : one.files), ...list.files])];
    const state = files.length === 0 ? one.state : one.state === "several" ? one.state : answered.length < asked.length ? "partly" : "returned";
    return [{ ...one, asked, answered, files, state }];
  });
}

const joinedPlaces = (some: readonly LeafPlace[], more: readonly LeafPlace[]): readonly LeafPlace[] => [
  ...new Map([...some, ...more].map((place) => [placeKey(place), place])).values(),
];

function unitReturn(
  settled: SettledUnit,
  returns: readonly MatchedReturn[],
  unread: readonly UnreadReturn[],
  known: KnownUnits,
  { due }: CollectOptions,
): UnitReturn {
  const { unit, leaves } = settled.unit;
  const files = [...new Set(returns.map(({ returned }) => returned.file))];
  const days = returns.map(({ returned }) => statedDay(returned));
  const broken = unread.filter(({ file }) => known.namedIn(file).includes(unit)).map(({ file }) => file);
  return {
    unit,
    asked: leaves,
    answered: settled.answered,
    files: files.length > 0 ? files : broken,
    state: stateOf(settled, files, broken),
    late: due !== null && days.length > 0 && days.every((day) => day !== null && day > due),
  };
}

function stateOf({ unit, answered, issues }: SettledUnit, files: readonly string[], broken: readonly string[]): ReturnState {
  if (files.length === 0) return broken.length > 0 ? "unreadable" : "missing";
  if (files.length > 1 && issues.some(({ kind }) => kind === "two-answers")) return "several";
  return answered.length < unit.leaves.length ? "partly" : "returned";
}
