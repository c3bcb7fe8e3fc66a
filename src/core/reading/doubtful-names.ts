import type { DoubtfulName, Item } from "../table/progress-table";
import type { UnitReader } from "../text/units";

/** The names of units that a line break may or may not cut in two, each once, with the cell that it stands in first. */
export function doubtfulNames(items: readonly Item[], units: UnitReader): readonly DoubtfulName[] {
  const found = new Map<string, DoubtfulName>();
  for (const { leaves } of items) {
    for (const { fields } of leaves) {
      for (const field of ["leadUnit", "units", "supportUnits"] as const) {
        const text = fields[field];
        const [piece] = text?.pieces ?? [];
        if (!text || !piece) continue;
        for (const lines of units.doubts(text.text)) {
          if (!found.has(lines)) found.set(lines, { cell: piece.cell, lines, joined: units.names(text.text).includes(lines.replaceAll("⏎", "")) });
        }
      }
    }
  }
  return [...found.values()];
}
