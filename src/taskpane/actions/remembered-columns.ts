import { headingsKey, type Settings } from "../../app/settings";
import type { Field } from "../../core/terms/field";
import type { ProgressTable, ReadOptions } from "../../core/table/progress-table";

const plain = (heading: string): string => heading.replace(/\s+/g, "");

/** The columns of this table that a person set right before, in a table with the same headings; null if there are none. */
export function rememberedColumns(settings: Settings, table: ProgressTable): NonNullable<ReadOptions["mapping"]> | null {
  const known = settings.mappings[headingsKey(table.columns.map((use) => use.heading))];
  if (!known) return null;
  const mapping: { [column: number]: Field | null } = {};
  for (const use of table.columns) {
    const field = known[plain(use.heading)];
    if (field !== undefined) mapping[use.column] = field;
  }
  return mapping;
}

/** The settings with columns set right, by the headings of the table; what was set before for the same headings stays. */
export function rememberColumns(settings: Settings, table: ProgressTable, columns: ReadonlyMap<string, Field | null>): Settings {
  const key = headingsKey(table.columns.map((use) => use.heading));
  const changed = Object.fromEntries([...columns].map(([heading, field]) => [plain(heading), field]));
  return { ...settings, mappings: { ...settings.mappings, [key]: { ...settings.mappings[key], ...changed } } };
}
