import type { Field } from "../terms/field";
import { pointsOf, type CandidateColumn } from "./candidate-column";
import { shareOf } from "./column-profile";
import type { Header } from "./find-header";
import type { SheetView } from "./sheet-view";

/** Fields of one number or day a leaf: a second column under the heading says something else. */
const SINGLE: ReadonlySet<Field> = new Set(["serial", "startDate", "deadline", "plannedAmount", "actualAmount", "completionRate", "status", "measureUnit"]);

/**
 * What a column is whose heading cell is merged over it from the left, or that has none beside the task: under the task its
 * sub-tasks, or the task itself where the left column groups; under names the second kind of them (责任单位及责任人); else more
 * of the same.
 *
 * @param fields what the columns left of it were read as; the head of the heading is changed where it groups tasks
 */
export function fieldUnderHeading(
  column: CandidateColumn,
  columns: readonly CandidateColumn[],
  fields: Map<CandidateColumn, Field | null>,
  view: SheetView,
  header: Header,
): Field | null {
  if (column.profile.filled === 0) return null;
  const left = columns[columns.indexOf(column) - 1];
  const head = columns.find((one) => one.header.column === (column.header.under ?? left?.header.column)) ?? left;
  if (!left || !head) return null;
  const field = fields.get(head) ?? null;
  if (field === "task" && left === head && ownsSerials(columns, column, left, view, header)) {
    fields.set(head, "category");
    return "task";
  }
  if (field === "task" || fields.get(left) === "subtask") return "subtask";
  if (column.readings.also !== null && column.readings.also !== field && isOfKind(column, column.readings.also)) return column.readings.also;
  if (field === null || SINGLE.has(field)) return null;
  return pointsOf(column, field) > 0 || column.header.heading === "" ? field : null;
}

/** Fields whose text may be told in parts: 工程进展 over 土建 | 安装 | 室外. */
const IN_PARTS: ReadonlySet<Field> = new Set(["target", "measures", "progress", "obstacles", "nextStep"]);

/**
 * What a column is whose own label says nothing, beside one that the same group heading was read for: more of the same text. Words
 * only: of numbers a group says what they are by their labels.
 */
export function partUnderGroup(column: CandidateColumn, columns: readonly CandidateColumn[], fields: ReadonlyMap<CandidateColumn, Field | null>): Field | null {
  if (!tellsPart(column)) return null;
  const other = columns.find(
    (one) => one !== column && tellsPart(one) && one.header.group === column.header.group && IN_PARTS.has(fields.get(one) ?? "serial"),
  );
  return other === undefined ? null : (fields.get(other) ?? null);
}

function tellsPart({ header, profile, readings }: CandidateColumn): boolean {
  return (
    readings.underGroup &&
    !readings.bareTime &&
    !readings.none &&
    header.group !== "" &&
    profile.filled > 0 &&
    shareOf(profile, "number") < 0.3 &&
    shareOf(profile, "date") < 0.3 &&
    shareOf(profile, "tick") < 0.3
  );
}

function isOfKind({ profile }: CandidateColumn, field: Field): boolean {
  if (field === "persons" || field === "leader") return shareOf(profile, "person") >= 0.6;
  if (field === "units" || field === "leadUnit" || field === "supportUnits") return shareOf(profile, "unit") >= 0.6;
  return false;
}

/** Whether every text of a column has a serial of its own while the texts to its left span several serials. */
function ownsSerials(columns: readonly CandidateColumn[], column: CandidateColumn, left: CandidateColumn, view: SheetView, header: Header): boolean {
  const serial = [...columns].sort((a, b) => pointsOf(b, "serial") - pointsOf(a, "serial"))[0];
  if (!serial || pointsOf(serial, "serial") <= 0 || left.profile.filled === 0) return false;
  return (
    left.profile.filled * 1.3 < serial.profile.filled &&
    column.profile.filled >= serial.profile.filled * 0.9 &&
    left.profile.spans > 0 &&
    view.used.bottom > header.bottom
  );
}
