import type { ProgressTable } from "../table/progress-table";
import { readSerials } from "../table/serial-runs";
import { brokenClaims } from "../table/claims";
import { sectionLabel } from "../reading/sections";

/** 3、5—7: numbers as people write a list of them. */
export function numberList(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : to === from + 1 ? `${from}、${to}` : `${from}—${to}`)).join("、");
}

/** The skipped serials of the whole table: 7、9 in one run; 二—5、11 for each run where numbering starts again. */
export function missingReferences(table: ProgressTable): { readonly references: readonly string[]; readonly count: number } {
  const readings = readSerials(table);
  const claims = brokenClaims(table);
  const references: string[] = [];
  let count = 0;
  for (const { run, gaps } of readings) {
    const claim = claims.find((one) => one.section === (readings.length === 1 ? null : run.section));
    const numbers = claim && claim.missing.length > 0 ? claim.missing : gaps.flatMap((gap) => gap.numbers);
    if (numbers.length === 0) continue;
    count += numbers.length;
    references.push(readings.length === 1 ? numberList(numbers) : `${runName(table, run.section)}—${numberList(numbers)}`);
  }
  return { references, count };
}

/** How a run is named before its numbers: the label of its section (二). "" for a table that is numbered in one run. */
export function runName(table: ProgressTable, section: number | null): string {
  const found = section === null ? undefined : table.sections[section];
  return found ? sectionLabel(found) : "";
}
