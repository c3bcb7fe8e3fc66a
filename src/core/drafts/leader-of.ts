import { registerOf } from "../reports/register";
import type { DraftInput, Pieces } from "./draft-input";
import type { Matter } from "../reports/supervision/matters";
import { blank, counted, quoteField } from "./pieces";

/** Who leads a unit's work: as the table's column says, else as the office's register does; room where neither does. */
export function leaderOfMatter({ grid, units }: DraftInput, unit: string, matters: readonly Matter[]): Pieces {
  const named = matters
    .flatMap(({ entries }) => entries.flatMap(({ leaves }) => leaves.map((leaf) => leaf.fields.leader)))
    .filter((field) => field !== undefined && field.text.trim() !== "");
  const [first] = named;
  if (first && named.every((field) => field?.text === first.text)) return quoteField(grid, first);
  const leader = named.length === 0 ? registerOf(units).leaderOf(unit) : null;
  return leader === null ? [blank()] : [counted(leader)];
}
