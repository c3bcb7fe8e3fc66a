import { isCollective } from "../text/collective-names";
import { withLongForm } from "../text/short-unit-names";
import { eachLeaf } from "./each-leaf";
import type { Leaf, ProgressTable } from "./progress-table";

/** Two names in one table that seem to be one unit: the one that is seldom written, and the usual one. */
export interface UnitAlias {
  readonly rare: string;
  readonly usual: string;
  readonly rareCount: number;
  readonly usualCount: number;
}

/** Every name of the units columns of a leaf, each once. */
export function unitsNamed({ units, supportUnits }: Leaf): readonly string[] {
  if (units.length + supportUnits.length <= 1) return supportUnits.length === 0 ? units : supportUnits;
  const names: string[] = [];
  for (const name of units) if (!names.includes(name)) names.push(name);
  for (const name of supportUnits) if (!names.includes(name)) names.push(name);
  return names;
}

/** How often each name stands in a units column of the table. */
export function nameCounts(table: ProgressTable): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  eachLeaf(table, (leaf) => {
    for (const name of unitsNamed(leaf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  return counts;
}

/** 市场 and 市政 are words of their own; 政务 is one of what stands behind a level. */
const LEVEL = /^(?:[省县区镇乡]|市(?!场|政(?!务))|街道)(?=政务|[^、，政府]{2})/u;
const TAIL = /(?:办公室)$/u;

/**
 * What stays of a unit's name without the form: the level (市, 镇) or place before it, 和 and 与, an alias in brackets,
 * 办公室 for 办, official short forms written out. Two names with the same core may be one unit; 市税务局 and 市商务局 never are.
 */
export function unitCore(name: string, places: readonly string[]): string {
  return withLongForm(withoutPlace(name, places).replace(/[和与及暨、·]/g, "")).replace(TAIL, "办");
}

/** A unit's name without the level or place before it, and without an alias in brackets: 文旅局 of 区文旅局. */
export function withoutPlace(name: string, places: readonly string[]): string {
  const bare = name
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[(（][^)）]{0,200}[)）]/g, "");
  const place = places.find((one) => bare.startsWith(one) && bare.length - one.length >= 3);
  return (place ? bare.slice(place.length) : bare).replace(LEVEL, "");
}

/**
 * The place that a table is about (坦洲镇 of 坦洲镇2019年…), with and without its level. Names of units may carry it or
 * leave it out.
 */
export function ownPlace(table: ProgressTable): readonly string[] {
  const match = /^([\p{Script=Han}]{2,8}?)(省|市|县|区|镇|乡|街道)/u.exec(table.title ?? "");
  if (!match) return [];
  const [, name = "", level = ""] = match;
  return [name + level, name];
}

/**
 * Pairs of names with the same core, the rarer against the most frequent one. A name that stands beside the other in
 * one cell is another unit; levels that both occur (市… and 镇…) are two offices.
 */
export function unitAliases(table: ProgressTable): readonly UnitAlias[] {
  const counts = nameCounts(table);
  const places = ownPlace(table);
  const byCore = new Map<string, string[]>();
  for (const name of counts.keys()) {
    const core = unitCore(name, places);
    if (core.length < 2 || isCollective(name)) continue;
    const group = byCore.get(core);
    if (group) group.push(name);
    else byCore.set(core, [name]);
  }
  const groups = [...byCore.values()].filter((group) => group.length > 1);
  if (groups.length === 0) return [];
  const together = pairsInOneCell(table, new Set(groups.flat()));
  return groups.flatMap((group) => {
    const count = (name: string): number => counts.get(name) ?? 0;
    const [usual = "", ...others] = [...group].sort((a, b) => count(b) - count(a) || a.length - b.length);
    return others
      .filter((rare) => !together.has(pair(rare, usual)) && !differentLevels(rare, usual))
      .map((rare) => ({ rare, usual, rareCount: count(rare), usualCount: count(usual) }));
  });
}

const levelOf = (name: string): string => /^(?:[省市县区镇乡]|街道)/u.exec(name)?.[0] ?? "";

function differentLevels(a: string, b: string): boolean {
  const [one, two] = [levelOf(a), levelOf(b)];
  return one !== "" && two !== "" && one !== two;
}

const pair = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

function pairsInOneCell(table: ProgressTable, names: ReadonlySet<string>): ReadonlySet<string> {
  const pairs = new Set<string>();
  eachLeaf(table, (leaf) => {
    if (leaf.units.length + leaf.supportUnits.length < 2) return;
    const here: string[] = [];
    for (const name of leaf.units) if (names.has(name)) here.push(name);
    for (const name of leaf.supportUnits) if (names.has(name)) here.push(name);
    for (let one = 0; one < here.length; one++) for (let two = one + 1; two < here.length; two++) pairs.add(pair(here[one] ?? "", here[two] ?? ""));
  });
  return pairs;
}
