import { fieldsWith } from "../terms/field-traits";
import type { Field } from "../terms/field";
import { COUNTED_STAGES } from "../terms/counted-stages";
import { NEEDED, QUIET_LABEL } from "../terms/heading-weights";
import { normalizeHeading } from "../terms/headings";
import { pointsOf, type CandidateColumn } from "./candidate-column";
import { holdsNumbers, holdsSomeNumbers, shareOf } from "./column-profile";
import { INSTEAD_OF_UNITS } from "./column-weights";
import type { SheetView } from "./sheet-view";

type Fields = ReadonlyMap<CandidateColumn, Field>;

/** All columns of a header over their rows. */
export interface WholeHeader {
  readonly columns: readonly CandidateColumn[];
  /** Fields that a person gave to other columns. */
  readonly taken: ReadonlySet<Field>;
  readonly view: SheetView;
  /** Rows of the view, both included. */
  readonly first: number;
  readonly last: number;
}

/** What only a whole header tells of the columns, one after the other: each looks at what those before it left. */
const STEPS: readonly ((fields: Fields, header: WholeHeader) => Fields)[] = [withoutStages, withTarget, withWhole, withoutLead, withUnits, withCategory];

/**
 * The fields of a header's columns with what only the whole of it tells: whether numbers wanted are measured against any, what they are of,
 * who answers, what groups the tasks.
 */
export const settledFields = (fields: Fields, header: WholeHeader): Fields => STEPS.reduce((so, step) => step(so, header), fields);

const columnFor = (fields: Fields, wanted: Field): CandidateColumn | undefined => [...fields].find(([, field]) => field === wanted)?.[0];

function isGiven(wanted: readonly Field[], fields: Fields, taken: ReadonlySet<Field>): boolean {
  const given = new Set([...taken, ...fields.values()]);
  return wanted.some((field) => given.has(field));
}

/** Numbers that have come to a stage each (签约项目 | 开工项目 | 投产项目) are none of them what was done, where nothing says of how many. */
function withoutStages(fields: Fields, { columns, taken }: WholeHeader): Fields {
  const actual = columnFor(fields, "actualAmount");
  if (isGiven(["plannedAmount", "completionRate", "target"], fields, taken)) return fields;
  const staged = (column: CandidateColumn): boolean => STAGED.test(normalizeHeading(column.header.label)) && holdsNumbers(column.profile);
  if (!actual || !staged(actual) || !columns.some((column) => column !== actual && !fields.has(column) && staged(column))) return fields;
  return new Map([...fields].filter(([column]) => column !== actual));
}

const STAGED = new RegExp(`^(?:已|新)?(?:${COUNTED_STAGES})(?:项目)?(?:数|个数|户数)?$`, "u");

/** Money that a heading names without saying whether it was planned or spent: 投入资金, 项目资金, 投资额. */
const MONEY =
  /^(?!.*(?:已|实际|完成|累计|支付|支出|拨付|到位|剩余|结余|未|缺口|其中|自筹|[本当上去]年))(?:年初|当年|项目|工程|建设|计划|资金|投入|总|专项|财政|衔接|补助|奖补|帮扶|扶持|上级|中央|省级|市级|县级|签约|协议|合同|引资|认缴|拟)*(?:资金|投资|投入|金额|经费|造价|预算|概算)(?:额|总额|金额|规模)?$/u;

/** What a heading counts: 资金 of 资金 over 总额. */
function countedUnder({ header: { label, group } }: CandidateColumn): string {
  const bare = normalizeHeading(label);
  return group !== "" && (QUIET_LABEL.test(bare) || bare === "总额") ? normalizeHeading(group.replaceAll("\n", "")) : bare;
}

/**
 * Where what was paid is counted and nothing says of how much, the money that stands left of it and is nowhere less is the whole: 投入资金 |
 * 已支付. Numbers alone do not tell what they are of; a heading of money and the arithmetic of every row do.
 */
function withWhole(fields: Fields, { columns, taken, view, first, last }: WholeHeader): Fields {
  const actual = columnFor(fields, "actualAmount");
  if (!actual || isGiven(["plannedAmount"], fields, taken)) return fields;
  const holdsAll = ({ header: { column } }: CandidateColumn): boolean => {
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
      column.header.column < actual.header.column &&
      !fields.has(column) &&
      !column.readings.none &&
      holdsSomeNumbers(column.profile) &&
      MONEY.test(countedUnder(column)) &&
      holdsAll(column),
  );
  const [whole] = wholes;
  return whole && wholes.length === 1 ? new Map([...fields, [whole, "plannedAmount"]]) : fields;
}

/** Words merged down over several items left of what names them group these, under whatever heading: 更新片区, 线路. */
function withCategory(fields: Fields, { columns, taken }: WholeHeader): Fields {
  const task = columnFor(fields, "task");
  if (isGiven(["category"], fields, taken) || !task || task.profile.spans > 0) return fields;
  const groups = columns.filter((column) => column.header.column < task.header.column && !fields.has(column) && isGroup(column));
  const [first] = groups;
  return first ? new Map([...fields, [first, "category"]]) : fields;
}

/** Whether a column of no field holds short words merged down over rows, and says nothing of when, by whom or how much. */
function isGroup({ header, profile, readings }: CandidateColumn): boolean {
  if (header.heading === "" || readings.aside || profile.spans === 0 || profile.filled < 2 || profile.length > LONGEST_NAME) return false;
  return (["number", "date", "tick", "status", "answer", "code"] as const).every((kind) => shareOf(profile, kind) < 0.3);
}

/** So long is a name at most. Characters. */
export const LONGEST_NAME = 16;

/** Who is in charge (主管部门) answers, and leads nobody, where nobody else does. */
const IN_CHARGE = /^(?:项目)?主管(?:部门|单位|科室|股室)$/u;

function withoutLead(fields: Fields, { taken }: WholeHeader): Fields {
  if (isGiven(["units", "supportUnits"], fields, taken)) return fields;
  const lead = [...fields].find(([column, field]) => field === "leadUnit" && IN_CHARGE.test(normalizeHeading(column.header.label)))?.[0];
  return lead ? new Map([...fields, [lead, "units"]]) : fields;
}

/** A target in numbers with their measure (3座) is a target as it stands where nothing done is counted. */
function withTarget(fields: Fields, { taken }: WholeHeader): Fields {
  if (isGiven(["target", "actualAmount"], fields, taken)) return fields;
  const planned = [...fields].find(([column, field]) => field === "plannedAmount" && pointsOf(column, "target") > NEEDED)?.[0];
  return planned ? new Map([...fields, [planned, "target"]]) : fields;
}

const ANSWERS = fieldsWith(({ names }) => names === "units");

/** What stands for the units where no column names who answers. */
function withUnits(fields: Fields, { columns, taken }: WholeHeader): Fields {
  if (isGiven(ANSWERS, fields, taken)) return fields;
  const free = columns.filter((column) => !fields.has(column) && column.profile.filled > 0);
  const ranks = free.map((column) => {
    const rank = INSTEAD_OF_UNITS.findIndex(({ heading }) => heading.test(normalizeHeading(column.header.label)));
    const says = column.readings.none && rank === INSTEAD_OF_UNITS.length - 1;
    return {
      column,
      rank,
      fits: !says && (column.profile.filled >= 2 || rank === 0) && isOfNames(column) && shareOf(column.profile, "unit") >= (INSTEAD_OF_UNITS[rank]?.share ?? 2),
    };
  });
  const [best] = ranks.filter(({ fits }) => fits).sort((a, b) => a.rank - b.rank);
  return best ? new Map([...fields, [best.column, "units"]]) : fields;
}

/** Whether a column holds short words and nothing that is no name: 宏远建筑 ends like no office, and builds all the same. */
function isOfNames({ profile }: CandidateColumn): boolean {
  return (
    profile.length <= LONGEST_NAME * 2 &&
    (["number", "date", "tick", "status", "answer", "measure", "person"] as const).every((kind) => shareOf(profile, kind) < 0.4)
  );
}
