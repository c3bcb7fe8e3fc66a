import { oncePerTable } from "./once-per-table";
import type { ProgressTable, Section } from "./progress-table";
import { serialNumber } from "../text/numerals";

/** One item in a run: its index in `ProgressTable.items`, and its number; null where the serial is lost or is no number. */
export interface SerialEntry {
  readonly item: number;
  readonly number: number | null;
}

/** Items that are numbered in one go: the whole table, or a section where numbering starts again. */
export interface SerialRun {
  /** Index of the section that the run begins in. */
  readonly section: number | null;
  readonly entries: readonly SerialEntry[];
  /** Whether the run must begin with 1: it does, or the runs of this table do. */
  readonly fromOne: boolean;
}

/** Items without a number that stand together, and the numbers that they must have; null where the gap does not fit. */
export interface LostSerials {
  readonly items: readonly number[];
  readonly numbers: readonly number[] | null;
}

/**
 * Numbers that are skipped between two items that stand one after the other. Where an item with a doubled number stands between, it bears
 * the skipped one by right, and there is no gap.
 */
export interface SerialGap {
  /** Index of the item before; null at the start of a run. */
  readonly before: number | null;
  /** Index of the item behind. */
  readonly after: number;
  readonly numbers: readonly number[];
}

/** What the serials of a run say. */
export interface SerialReading {
  readonly run: SerialRun;
  readonly lost: readonly LostSerials[];
  readonly gaps: readonly SerialGap[];
}

/** A stretch of items under one section. */
interface SectionStretch {
  readonly section: number | null;
  /** The highest level of section that begins here. */
  readonly level: number;
  readonly entries: readonly SerialEntry[];
  /** The number of the first entry, counted back from the first one that is known. */
  readonly begins: number | null;
}

/**
 * The runs of a table, and in each the serials that are lost and those that are skipped. Numbering starts again where
 * a section begins with 1, or where most sections of its level do. Empty where serials are no numbers at all.
 */
export const readSerials: (table: ProgressTable) => readonly SerialReading[] = oncePerTable((table) => {
  const numbers = table.items.map((item) => serialNumber(item.serial));
  let [numbered, written] = [0, 0];
  for (const number of numbers) if (number !== null) numbered++;
  for (const item of table.items) if (item.serial !== "") written++;
  if (written === 0 || numbered < written * 0.7 || numbered < table.items.length * 0.3) return [];
  return runsOf(table, numbers).map(readRun);
});

/** @param numbers the number of each item's serial */
function runsOf(table: ProgressTable, numbers: readonly (number | null)[]): readonly SerialRun[] {
  const stretches = stretchesOf(table, numbers);
  const restarts = (level: number): boolean => {
    const known = stretches.slice(1).filter((stretch) => stretch.level === level && stretch.begins !== null);
    return known.length > 0 && known.filter((stretch) => stretch.begins === 1).length * 2 > known.length;
  };
  const byLevel = new Map([1, 2, 3].map((level) => [level, restarts(level)]));
  const runs: { section: number | null; entries: SerialEntry[]; fromOne: boolean }[] = [];
  let next = 1;
  for (const stretch of stretches) {
    const current = runs.at(-1);
    const goesOn = stretch.begins !== null && stretch.begins === next;
    const again = byLevel.get(stretch.level) === true;
    if (!current || stretch.begins === 1 || (again && !goesOn)) {
      runs.push({ section: stretch.section, entries: [...stretch.entries], fromOne: stretch.begins === 1 || (again && current !== undefined) });
    } else {
      for (const entry of stretch.entries) current.entries.push(entry);
    }
    next = nextNumber(stretch.entries, stretch.begins === 1 ? 1 : next);
  }
  return runs;
}

function stretchesOf(table: ProgressTable, numbers: readonly (number | null)[]): readonly SectionStretch[] {
  const stretches: { section: number | null; level: number; entries: SerialEntry[] }[] = [];
  table.items.forEach((item, index) => {
    const current = stretches.at(-1);
    const entry = { item: index, number: numbers[index] ?? null };
    if (current && current.section === item.section) current.entries.push(entry);
    else stretches.push({ section: item.section, level: highestNew(table.sections, current?.section ?? null, item.section), entries: [entry] });
  });
  return stretches.map((stretch) => {
    const known = stretch.entries.findIndex((entry) => entry.number !== null);
    const number = stretch.entries[known]?.number ?? null;
    return { ...stretch, begins: number === null ? null : number - known };
  });
}

/** The level of the topmost section around `to` that is not around `from`. */
function highestNew(sections: readonly Section[], from: number | null, to: number | null): number {
  const around = new Set(chain(sections, from));
  const fresh = chain(sections, to).filter((section) => !around.has(section));
  return Math.min(3, ...fresh.map((section) => sections[section]?.level ?? 3));
}

function chain(sections: readonly Section[], section: number | null): readonly number[] {
  const found: number[] = [];
  for (let at = section; at !== null && !found.includes(at); at = sections[at]?.parent ?? null) found.push(at);
  return found;
}

function nextNumber(entries: readonly SerialEntry[], start: number): number {
  let next = start;
  for (const { number } of entries) next = number === null ? next + 1 : number + 1;
  return next;
}

function readRun(run: SerialRun): SerialReading {
  const lost: LostSerials[] = [];
  const gaps: SerialGap[] = [];
  let previous: { item: number | null; number: number } | null = run.fromOne ? { item: null, number: 0 } : null;
  let waiting: number[] = [];
  // items whose number stands before them already: each of them may bear the skipped one by right
  let doubled = 0;
  const seen = new Set<number>();
  let present: ReadonlySet<number | null> | null = null;
  for (const { item, number } of run.entries) {
    if (number === null) {
      waiting.push(item);
      continue;
    }
    if (seen.has(number)) {
      doubled++;
      continue;
    }
    seen.add(number);
    let between: readonly number[] = NONE;
    if (previous !== null && number > previous.number + 1) {
      const all = (present ??= new Set(run.entries.map((entry) => entry.number)));
      between = range(previous.number + 1, number - 1).filter((one) => !all.has(one));
    }
    if (waiting.length > 0) lost.push({ items: waiting, numbers: between.length === waiting.length ? between : null });
    else if (between.length > doubled && previous) gaps.push({ before: previous.item, after: item, numbers: between });
    if (previous === null || number > previous.number) previous = { item, number };
    waiting = [];
    doubled = 0;
  }
  if (waiting.length > 0) lost.push({ items: waiting, numbers: null });
  const missing = gaps.reduce((sum, gap) => sum + gap.numbers.length, 0);
  // more numbers skipped than kept: an extract of another table, not a table with gaps
  return { run, lost, gaps: missing * 2 > run.entries.length ? [] : gaps };
}

const NONE: readonly number[] = [];

/** At most a thousand numbers: a serial of 99999 by mistake is one gap, not a hundred thousand numbers. */
function range(from: number, to: number): number[] {
  return Array.from({ length: Math.min(1000, Math.max(0, to - from + 1)) }, (_, index) => from + index);
}
