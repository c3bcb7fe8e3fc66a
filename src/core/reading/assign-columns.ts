import { FIELDS, type Field } from "../terms/field";
import { NEEDED, QUIET_LABEL } from "../terms/heading-weights";
import { normalizeHeading } from "../terms/headings";
import { amountTriples, type AmountTriple } from "./amount-triples";
import { bestAssignment, gainOf } from "./assign";
import { pointsOf, type Candidate } from "./candidate-column";
import { holdsNumbers, holdsSomeNumbers, namesEach, shareOf } from "./column-profile";
import { CALLED_BY_CODE, INSTEAD_OF_TASK, INSTEAD_OF_UNITS, NAMED_BESIDE_TARGET } from "./column-weights";
import type { SheetView } from "./sheet-view";

/** A place that one column may take: each field has one, a few have more at a cost. */
interface Slot {
  readonly field: Field;
  readonly cost: number;
  readonly only?: (column: Candidate) => boolean;
}

const spansRows = ({ profile }: Candidate): boolean => profile.spans > 0 || profile.distinct * 1.2 < profile.filled;

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
  readonly fields: ReadonlyMap<Candidate, Field>;
  /** The points of a field of a column as they counted in the end. */
  readonly points: (column: Candidate, field: Field) => number;
}

/**
 * Gives every column a field or none, so that the sum of their points is greatest: one column a field, amounts that make the
 * rate together. Where no column means the task, what may stand for it is weighed once more.
 *
 * @param taken fields that a person gave to other columns
 */
export function assignColumns(columns: readonly Candidate[], taken: ReadonlySet<Field>, view: SheetView, first: number, last: number): Assignment {
  const triples = amountTriples(columns, view, first, last).slice(0, MOST_TRIPLES);
  const rows: BodyOfSheet = { view, first, last };
  const plain = bestOf(columns, taken, triples, pointsOf);
  if (taken.has("task") || [...plain.fields.values()].includes("task")) return settled(columns, taken, rows, plain);
  const instead = insteadOfTask(columns);
  return settled(columns, taken, rows, bestOf(columns, taken, triples, (column, field) => (field === "task" ? (instead.get(column) ?? 0) : pointsOf(column, field))));
}

/** The assignment with what only a whole header tells: whether numbers wanted are measured against any, and who answers. */
function settled(columns: readonly Candidate[], taken: ReadonlySet<Field>, rows: BodyOfSheet, assignment: Assignment): Assignment {
  return withCategory(columns, taken, withUnits(columns, taken, withoutLead(taken, withWhole(columns, taken, rows, withTarget(taken, withoutStages(columns, taken, assignment))))));
}

/** Numbers that have come to a stage each (签约项目 | 开工项目 | 投产项目) are none of them what was done, where nothing says of how many. */
function withoutStages(columns: readonly Candidate[], taken: ReadonlySet<Field>, assignment: Assignment): Assignment {
  const given = new Set([...taken, ...assignment.fields.values()]);
  if (given.has("plannedAmount") || given.has("completionRate") || given.has("target")) return assignment;
  const actual = [...assignment.fields].find(([, field]) => field === "actualAmount")?.[0];
  const staged = (column: Candidate): boolean => STAGED.test(normalizeHeading(column.header.label)) && holdsNumbers(column.profile);
  if (!actual || !staged(actual) || !columns.some((column) => column !== actual && !assignment.fields.has(column) && staged(column))) return assignment;
  return { ...assignment, fields: new Map([...assignment.fields].filter(([column]) => column !== actual)) };
}

const STAGED = /^(?:已|新)?(?:在谈|签约|落地|开工|在建|竣工|投产|投用|完工)(?:项目)?(?:数|个数|户数)?$/u;

interface BodyOfSheet {
  readonly view: SheetView;
  readonly first: number;
  readonly last: number;
}

/** Money that a heading names without saying whether it was planned or spent: 投入资金, 项目资金, 投资额. */
const MONEY = /^(?!.*(?:已|实际|完成|累计|支付|支出|拨付|到位|剩余|结余|未|缺口|其中|自筹|[本当上去]年))(?:项目|工程|建设|计划|资金|投入|总|专项|财政|衔接|补助|奖补|帮扶|扶持|上级|中央|省级|市级|县级|签约|协议|合同|引资|认缴|拟)*(?:资金|投资|投入|金额|经费|造价|预算|概算)(?:额|总额|金额|规模)?$/u;

/** What a heading counts: 资金 of 资金 over 总额. */
function countedUnder({ header: { label, group } }: Candidate): string {
  const bare = normalizeHeading(label);
  return group !== "" && (QUIET_LABEL.test(bare) || bare === "总额") ? normalizeHeading(group.replaceAll("\n", "")) : bare;
}

/**
 * Where what was paid is counted and nothing says of how much, the money that stands left of it and is nowhere less is the whole: 投入资金 |
 * 已支付. Numbers alone do not tell what they are of; a heading of money and the arithmetic of every row do.
 */
function withWhole(columns: readonly Candidate[], taken: ReadonlySet<Field>, { view, first, last }: BodyOfSheet, assignment: Assignment): Assignment {
  const given = new Set([...taken, ...assignment.fields.values()]);
  if (given.has("plannedAmount")) return assignment;
  const actual = [...assignment.fields].find(([, field]) => field === "actualAmount")?.[0];
  if (!actual) return assignment;
  const holdsAll = ({ header: { column } }: Candidate): boolean => {
    let rows = 0;
    for (let row = first; row <= last; row++) {
      const [whole, part] = [view.value(row, column), view.value(row, actual.header.column)];
      if (typeof whole !== "number" || typeof part !== "number") continue;
      if (whole < part) return false;
      rows++;
    }
    return rows >= 2;
  };
  const wholes = columns.filter(
    (column) =>
      column.header.column < actual.header.column && !assignment.fields.has(column) && !column.readings.none && holdsSomeNumbers(column.profile) && MONEY.test(countedUnder(column)) && holdsAll(column),
  );
  const [whole] = wholes;
  return whole && wholes.length === 1 ? { ...assignment, fields: new Map([...assignment.fields, [whole, "plannedAmount"]]) } : assignment;
}

/** Words merged down over several items left of what names them group these, under whatever heading: 更新片区, 线路. */
function withCategory(columns: readonly Candidate[], taken: ReadonlySet<Field>, assignment: Assignment): Assignment {
  const given = new Set([...taken, ...assignment.fields.values()]);
  const task = [...assignment.fields].find(([, field]) => field === "task")?.[0];
  if (given.has("category") || !task || task.profile.spans > 0) return assignment;
  const groups = columns.filter((column) => column.header.column < task.header.column && !assignment.fields.has(column) && isGroup(column));
  const [first] = groups;
  return first ? { ...assignment, fields: new Map([...assignment.fields, [first, "category"]]) } : assignment;
}

/** Whether a column of no field holds short words merged down over rows, and says nothing of when, by whom or how much. */
function isGroup({ header, profile, readings }: Candidate): boolean {
  if (header.heading === "" || readings.aside || profile.spans === 0 || profile.filled < 2 || profile.length > LONGEST_GROUP) return false;
  return (["number", "date", "tick", "status", "answer", "code"] as const).every((kind) => shareOf(profile, kind) < 0.3);
}

const LONGEST_GROUP = 16;

/** Who is in charge (主管部门) answers, and leads nobody, where nobody else does. */
const IN_CHARGE = /^(?:项目)?主管(?:部门|单位|科室|股室)$/u;

function withoutLead(taken: ReadonlySet<Field>, assignment: Assignment): Assignment {
  const given = new Set([...taken, ...assignment.fields.values()]);
  if (given.has("units") || given.has("supportUnits")) return assignment;
  const lead = [...assignment.fields].find(([column, field]) => field === "leadUnit" && IN_CHARGE.test(normalizeHeading(column.header.label)))?.[0];
  return lead ? { ...assignment, fields: new Map([...assignment.fields, [lead, "units"]]) } : assignment;
}

/** A target in numbers with their measure (3座) is a target as it stands where nothing done is counted. */
function withTarget(taken: ReadonlySet<Field>, assignment: Assignment): Assignment {
  const given = new Set([...taken, ...assignment.fields.values()]);
  if (["target", "actualAmount"].some((field) => given.has(field as Field))) return assignment;
  const planned = [...assignment.fields].find(([column, field]) => field === "plannedAmount" && pointsOf(column, "target") > NEEDED)?.[0];
  return planned ? { ...assignment, fields: new Map([...assignment.fields, [planned, "target"]]) } : assignment;
}

const ANSWERS: readonly Field[] = ["units", "leadUnit", "supportUnits"];

/** The assignment with what stands for the units where no column names who answers. */
function withUnits(columns: readonly Candidate[], taken: ReadonlySet<Field>, assignment: Assignment): Assignment {
  const given = new Set([...taken, ...assignment.fields.values()]);
  if (ANSWERS.some((field) => given.has(field))) return assignment;
  const free = columns.filter((column) => !assignment.fields.has(column) && column.profile.filled > 0);
  const ranks = free.map((column) => {
    const rank = INSTEAD_OF_UNITS.findIndex(({ heading }) => heading.test(normalizeHeading(column.header.label)));
    const says = column.readings.none && rank === INSTEAD_OF_UNITS.length - 1;
    return { column, rank, fits: !says && (column.profile.filled >= 2 || rank === 0) && isOfNames(column) && shareOf(column.profile, "unit") >= (INSTEAD_OF_UNITS[rank]?.share ?? 2) };
  });
  const [best] = ranks.filter(({ fits }) => fits).sort((a, b) => a.rank - b.rank);
  return best ? { ...assignment, fields: new Map([...assignment.fields, [best.column, "units"]]) } : assignment;
}

/** Whether a column holds short words and nothing that is no name: 宏远建筑 ends like no office, and builds all the same. */
function isOfNames({ profile }: Candidate): boolean {
  return profile.length <= LONGEST_GROUP * 2 && (["number", "date", "tick", "status", "answer", "measure", "person"] as const).every((kind) => shareOf(profile, kind) < 0.4);
}

/** The best assignment of all that follow one triple of amounts, or none. */
function bestOf(columns: readonly Candidate[], taken: ReadonlySet<Field>, triples: readonly AmountTriple[], pointsBy: (column: Candidate, field: Field) => number): Assignment {
  const slots = SLOTS.filter(({ field }) => !taken.has(field));
  let best: { readonly gain: number; readonly assignment: Assignment } | null = null;
  for (const triple of [null, ...triples]) {
    const points = triple === null ? pointsBy : withTriple(triple, pointsBy);
    const gains = columns.map((column) => slots.map(({ field, cost, only }) => (only && !only(column) ? 0 : points(column, field) - NEEDED - cost)));
    const assigned = bestAssignment(gains);
    const gain = gainOf(gains, assigned);
    if (best !== null && gain <= best.gain) continue;
    const fields = new Map<Candidate, Field>();
    columns.forEach((column, index) => {
      const slot = slots[assigned[index] ?? -1];
      if (slot) fields.set(column, slot.field);
    });
    best = { gain, assignment: { fields, points } };
  }
  return best?.assignment ?? { fields: new Map(), points: pointsBy };
}

function withTriple({ planned, actual, rate, named }: AmountTriple, pointsBy: (column: Candidate, field: Field) => number): (column: Candidate, field: Field) => number {
  return (column, field) => {
    const points = pointsBy(column, field);
    const part = (column === planned && field === "plannedAmount") || (column === actual && field === "actualAmount") || (column === rate && field === "completionRate");
    if (part) return points + ARITHMETIC + (named && column === actual ? NAMED : 0);
    // of three numbers that make one another none is taken with another measure's
    return MEASURED.has(field) ? 0 : points;
  };
}

const MEASURED: ReadonlySet<Field> = new Set<Field>(["plannedAmount", "actualAmount", "completionRate"]);

/** Behind what was done, a problem is what stands in its way. */
const TELLS: ReadonlySet<Field> = new Set<Field>(["progress", "actualAmount", "completionRate", "status"]);

/** What stands for the task where no heading means it, by column. */
function insteadOfTask(columns: readonly Candidate[]): ReadonlyMap<Candidate, number> {
  const told = columns.findIndex((column) => TELLS.has(likely(column) ?? "task"));
  const found = new Map<Candidate, number>();
  columns.forEach((column, index) => {
    if (column.profile.filled === 0 || holdsOther(column)) return;
    const own = likely(column);
    if (own === "obstacles" && told >= 0 && index > told) return;
    if (own === null && column.readings.none) return;
    const each = namesEach(column.profile) || (column.profile.filled === 1 && column.profile.spans === 0);
    const beside = own === null && each && isNamed(column) && columns.slice(index + 1).some((other) => likely(other) === "target" && tellsResults(other));
    const choice = beside ? NAMED_BESIDE_TARGET : INSTEAD_OF_TASK.find((one) => one.field === own && (!one.each || each));
    // further left goes before: what a row is called stands before what is said of it
    if (choice) found.set(column, choice.points * RANKED - index * LEFTMOST);
  });
  return found;
}

/** Whether short names that differ from row to row stand in a column, none of offices or persons: 城北主干管. */
function isNamed({ profile }: Candidate): boolean {
  return profile.length >= 2 && profile.length <= LONGEST_GROUP && shareOf(profile, "unit") < 0.5 && shareOf(profile, "person") < 0.5;
}

/** Whether what is wanted is told in a few words (投运, 贯通4.2公里), which name no work. */
function tellsResults({ profile }: Candidate): boolean {
  return profile.length <= LONGEST_RESULT;
}

const LONGEST_RESULT = 12;

/** A better stand-in goes before any place, and a place before what the column could be else. */
const RANKED = 1000;
const LEFTMOST = 15;

function likely(column: Candidate): Field | null {
  let best: Field | null = null;
  let most = NEEDED;
  for (const field of column.scores.keys()) {
    const points = pointsOf(column, field);
    if (points > most) [best, most] = [field, points];
  }
  return best;
}

/** Numbers, ticks, dates, status words and codes name no row. */
function holdsOther({ header, profile }: Candidate): boolean {
  if (CALLED_BY_CODE.test(normalizeHeading(header.label)) && namesEach(profile)) return false;
  return holdsNumbers(profile) || (["number", "tick", "date", "status", "measure", "code"] as const).some((kind) => shareOf(profile, kind) >= 0.7);
}
