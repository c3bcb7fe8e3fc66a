import type { CellRef } from "../grid/cell-ref";
import { columnOf } from "../table/column-of";
import type { Leaf, ProgressTable } from "../table/progress-table";
import { dateParts, type PlainDate } from "../text/plain-date";
import { PlainProse } from "../text/plain-prose";
import { isNothing } from "../text/nothing-written";
import { isStage } from "../text/times";
import { columnIndicator, decimalsOf, withParts } from "./column-indicators";
import { goalsOf } from "./goals";
import type { Indicator } from "./indicator";
import { rowThings, type RowThing } from "./row-things";
import { textIndicators, type ReportedText } from "./text-indicators";
import { goalOfRow, valueIn } from "./value-cells";

/**
 * The indicators of a table: from its columns of amounts where a row has them, else from the target, the sub-task or the
 * task and what the progress says. In the order of the table. A figure that is not sure is null, with the doubt beside it.
 *
 * @param asOf up to when figures run that say nothing else
 * @param curve the share due by the end of each month, where the office has its own
 */
export function tableIndicators(table: ProgressTable, asOf: PlainDate, curve: readonly number[] | null = null): readonly Indicator[] {
  const seen = new Set<string>();
  const thingOf = rowThings(table);
  const hasResults = columnOf(table, "actualAmount") !== undefined;
  return table.items.flatMap((item, at) =>
    withParts(
      item.leaves.flatMap((leaf, index) => {
        const thing = thingOf(item, leaf);
        const column = columnIndicator(table, item, leaf, thing, at, index, asOf, curve);
        if (column !== null && (column.actual !== null || hasResults)) return [column];
        const cell = leaf.fields.progress?.pieces[0]?.cell;
        const key = cell === undefined ? "" : keyOf(cell);
        const again = seen.has(key);
        seen.add(key);
        const reported = reportedOf(table, leaf, thing.name, at, index, asOf, !again);
        const value = valueReported(table, leaf, thing, reported);
        // 5200 beside 累计新增5486人: where no column is of results, the progress tells them
        return column !== null && value === null ? [column] : textIndicators(value ?? reported, curve);
      }),
    ),
  );
}

const keyOf = ({ row, column }: CellRef): string => `${String(row)}:${String(column)}`;

/** A row whose target is one value: held against what its column of results says, else against what the progress does. */
function valueReported(table: ProgressTable, leaf: Leaf, { name, unit }: RowThing, reported: ReportedText): ReportedText | null {
  const { actualAmount, completionRate } = leaf.fields;
  const only = goalOfRow(table, leaf, name, unit);
  if (only === null) return null;
  const period = columnOf(table, only.field)?.period ?? null;
  const field = actualAmount === undefined ? "progress" : "actualAmount";
  const prose = actualAmount === undefined ? reported.prose : new PlainProse(actualAmount.text);
  const value = valueIn(prose.text, only.figure.unit);
  const printed = completionRate?.text.trim() ?? "";
  return {
    ...reported,
    field,
    prose,
    goal: { prose: new PlainProse(only.text), field: only.field, ofStage: period !== null && isStage(period), only },
    ...(value?.measure === only.figure.measure ? { value } : {}),
    ...(leaf.rate === null || isNothing(printed) ? {} : { printed: { value: leaf.rate, text: printed, places: decimalsOf(printed) } }),
  };
}

function reportedOf(table: ProgressTable, leaf: Leaf, thing: string, at: number, index: number, asOf: PlainDate, statements: boolean): ReportedText {
  const { fields, progress } = leaf;
  const first = index === 0 || leaf.fields.subtask === undefined ? fields.task : undefined;
  const asked = (
    [
      ["target", fields.target],
      ["subtask", fields.subtask],
      ["task", first],
    ] as const
  )
    .flatMap(([field, text]) => (text === undefined ? [] : [{ field, prose: new PlainProse(text.text) }]))
    .find(({ prose }) => prose.read(goalsOf).length > 0);
  const period = asked?.field === "target" ? (columnOf(table, "target")?.period ?? null) : null;
  return {
    item: at,
    leaf: index,
    prose: new PlainProse(progress),
    goal: asked === undefined ? null : { ...asked, ofStage: period !== null && isStage(period) },
    thing,
    until: asOf,
    year: dateParts(asOf).year,
    statements,
  };
}
