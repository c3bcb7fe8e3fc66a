import { isNumberField, tellsHowItStands } from "../terms/field-traits";
import { FIELDS, type Field } from "../terms/field";
import { NEEDED } from "../terms/heading-weights";
import { normalizeHeading } from "../terms/headings";
import { amountTriples, type AmountTriple } from "./amount-triples";
import { bestAssignment, gainOf } from "./assign";
import { pointsOf, type CandidateColumn } from "./candidate-column";
import { holdsNumbers, namesEach, shareOf } from "./column-profile";
import { CALLED_BY_CODE, INSTEAD_OF_TASK } from "./column-weights";
import type { SheetView } from "./sheet-view";
import { LONGEST_NAME, settledFields } from "./whole-header";

/** A place that one column may take: each field has one, a few have more at a cost. */
interface Slot {
  readonly field: Field;
  readonly cost: number;
  readonly only?: (column: CandidateColumn) => boolean;
}

const spansRows = ({ profile }: CandidateColumn): boolean => profile.spans > 0 || profile.distinct * 1.2 < profile.filled;

/**
 * One column a field. More only for lists of names, where the second heading is sure of itself (责任单位 | 责任科室: as sure as a
 * listed phrase that says who answers), and for levels of categories.
 */
const SLOTS: readonly Slot[] = [
  ...FIELDS.map((field): Slot => ({ field, cost: 0 })),
  { field: "units", cost: 10.5 },
  { field: "supportUnits", cost: 6 },
  { field: "persons", cost: 8 },
  { field: "persons", cost: 8 },
  { field: "category", cost: 2, only: spansRows },
  { field: "category", cost: 2, only: spansRows },
];

/** Points for each of three columns whose numbers make one another: more than any heading tells two amounts apart by. */
const ARITHMETIC = 8;
/** Points for amounts by whose word the rate is named: between two triples that both fit. */
const NAMED = 3;
/** Triples that are tried: the best fit stands first. */
const MOST_TRIPLES = 12;

/** The field of every column, as a whole header gains most. */
export interface Assignment {
  readonly fields: ReadonlyMap<CandidateColumn, Field>;
  /** The points of a field of a column as they counted in the end. */
  readonly points: (column: CandidateColumn, field: Field) => number;
}

/**
 * Gives every column a field or none, so that the sum of their points is greatest: one column a field, amounts that make the
 * rate together. Where no column means the task, what may stand for it is weighed once more.
 *
 * @param taken fields that a person gave to other columns
 */
export function assignColumns(columns: readonly CandidateColumn[], taken: ReadonlySet<Field>, view: SheetView, first: number, last: number): Assignment {
  const triples = amountTriples(columns, view, first, last).slice(0, MOST_TRIPLES);
  const settled = (best: Assignment): Assignment => ({ ...best, fields: settledFields(best.fields, { columns, taken, view, first, last }) });
  const plain = bestOf(columns, taken, triples, pointsOf);
  if (taken.has("task") || [...plain.fields.values()].includes("task")) return settled(plain);
  const instead = insteadOfTask(columns);
  return settled(bestOf(columns, taken, triples, (column, field) => (field === "task" ? (instead.get(column) ?? 0) : pointsOf(column, field))));
}

/** The best assignment of all that follow one triple of amounts, or none. */
function bestOf(
  columns: readonly CandidateColumn[],
  taken: ReadonlySet<Field>,
  triples: readonly AmountTriple[],
  pointsBy: (column: CandidateColumn, field: Field) => number,
): Assignment {
  const slots = SLOTS.filter(({ field }) => !taken.has(field));
  let best: { readonly gain: number; readonly assignment: Assignment } | null = null;
  for (const triple of [null, ...triples]) {
    const points = triple === null ? pointsBy : withTriple(triple, pointsBy);
    const gains = columns.map((column) => slots.map(({ field, cost, only }) => (only && !only(column) ? 0 : points(column, field) - NEEDED - cost)));
    const assigned = bestAssignment(gains);
    const gain = gainOf(gains, assigned);
    if (best !== null && gain <= best.gain) continue;
    const fields = new Map<CandidateColumn, Field>();
    columns.forEach((column, index) => {
      const slot = slots[assigned[index] ?? -1];
      if (slot) fields.set(column, slot.field);
    });
    best = { gain, assignment: { fields, points } };
  }
  return best?.assignment ?? { fields: new Map(), points: pointsBy };
}

function withTriple(
  { planned, actual, rate, named }: AmountTriple,
  pointsBy: (column: CandidateColumn, field: Field) => number,
): (column: CandidateColumn, field: Field) => number {
  return (column, field) => {
    const points = pointsBy(column, field);
    const part =
      (column === planned && field === "plannedAmount") || (column === actual && field === "actualAmount") || (column === rate && field === "completionRate");
    if (part) return points + ARITHMETIC + (named && column === actual ? NAMED : 0);
    // of three numbers that make one another none is taken with another measure's
    return isNumberField(field) ? 0 : points;
  };
}

/** Why something is not done names no row, wherever it stands. */
const WHY = /(?:原因|理由)$/u;

/** Behind what was done, a problem is what stands in its way. */

/** What stands for the task where no heading means it, by column. */
function insteadOfTask(columns: readonly CandidateColumn[]): ReadonlyMap<CandidateColumn, number> {
  const told = columns.findIndex((column) => tellsHowItStands(likely(column) ?? "task"));
  const found = new Map<CandidateColumn, number>();
  columns.forEach((column, index) => {
    if (column.profile.filled === 0 || holdsOther(column)) return;
    const own = likely(column);
    if (own === "obstacles" && ((told >= 0 && index > told) || WHY.test(normalizeHeading(column.header.label)))) return;
    if (own === null && column.readings.none) return;
    const each = namesEach(column.profile) || (column.profile.filled === 1 && column.profile.spans === 0);
    const named = each && isNamed(column) && columns.slice(index + 1).some((other) => likely(other) === "target" && tellsResults(other));
    const rank = INSTEAD_OF_TASK.findIndex((one) => one.field === own && (!one.each || each) && (!one.named || named));
    // further left goes before: what a row is called stands before what is said of it
    if (rank >= 0) found.set(column, (INSTEAD_OF_TASK.length - rank) * RANKED - index * LEFTMOST);
  });
  return found;
}

/** Whether short names that differ from row to row stand in a column, none of offices or persons: 城北主干管. */
function isNamed({ profile }: CandidateColumn): boolean {
  return profile.length >= 2 && profile.length <= LONGEST_NAME && shareOf(profile, "unit") < 0.5 && shareOf(profile, "person") < 0.5;
}

/** Whether what is wanted is told in a few words (投运, 贯通4.2公里), which name no work. */
function tellsResults({ profile }: CandidateColumn): boolean {
  return profile.length <= LONGEST_RESULT;
}

const LONGEST_RESULT = 12;

/** A better stand-in goes before any place, and a place before what the column could be else. */
const RANKED = 10_000;
const LEFTMOST = 15;

function likely(column: CandidateColumn): Field | null {
  let best: Field | null = null;
  let most = NEEDED;
  for (const field of column.scores.keys()) {
    const points = pointsOf(column, field);
    if (points > most) [best, most] = [field, points];
  }
  return best;
}

/** Numbers, ticks, dates, status words and codes name no row. */
function holdsOther({ header, profile }: CandidateColumn): boolean {
  if (CALLED_BY_CODE.test(normalizeHeading(header.label)) && namesEach(profile)) return false;
  return holdsNumbers(profile) || (["number", "tick", "date", "status", "measure", "code"] as const).some((kind) => shareOf(profile, kind) >= 0.7);
}
