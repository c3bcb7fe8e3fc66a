import type { Field } from "../terms/field";
import { HOLDER, NEEDED } from "../terms/heading-weights";
import { normalizeHeading, type HeadingReader } from "../terms/headings";
import type { Vocabulary } from "../terms/vocabulary";
import type { ColumnUse, ColumnReason } from "../table/progress-table";
import { pairAmounts } from "./amount-pairs";
import { assignColumns, type Assignment } from "./assign-columns";
import { numbersColumns } from "./body-rows";
import { pointsOf, type CandidateColumn } from "./candidate-column";
import { sortPeriods } from "./column-periods";
import { fieldUnderHeading, partUnderGroup } from "./columns-under-one-heading";
import type { Header } from "./find-header";
import { scoreColumns } from "./score-columns";
import { relateTasks } from "./second-task";
import type { SheetView } from "./sheet-view";
import { LONGEST_NAME } from "./whole-header";

/** What a table's reader knows before its columns are read. */
export interface ColumnContext {
  readonly vocabulary: Vocabulary;
  readonly headings: HeadingReader;
  /** What a person said that columns are. */
  readonly mapping: { readonly [column: number]: Field | null };
  /** The end of the period that the title names, as `orderOf` counts; 0 where it names none. */
  readonly titled: number;
}

/**
 * What the columns of a header mean. Headings, cells and places give every column points for every field; columns of other
 * periods are set aside; the others are assigned as a whole. What a person said goes before all of it.
 */
export function readColumns(view: SheetView, header: Header, lastRow: number, { vocabulary, headings, mapping, titled }: ColumnContext): readonly ColumnUse[] {
  const first = header.bottom + (numbersColumns(view, header.bottom + 1) ? 2 : 1);
  const scored = relateTasks(pairAmounts(scoreColumns(view, header, first, lastRow, vocabulary, headings), view, first, lastRow), view, header, lastRow);
  const { columns, history } = sortPeriods(scored, titled);
  const given = (column: CandidateColumn): boolean => mapping[column.header.column] !== undefined;
  const taken = new Set(Object.values(mapping).filter((field) => field !== null));
  if (columns.some((column) => column.ticked && !given(column))) taken.add("status");
  const under = columns.filter((column) => !column.ticked && isCovered(column, columns));
  const free = columns.filter((column) => !given(column) && !history.has(column.header.column) && !under.includes(column) && !column.ticked);
  const assignment = assignColumns(free, taken, view, header.bottom + 1, lastRow);
  const fields = new Map<CandidateColumn, Field | null>();
  for (const column of columns) {
    const asked = mapping[column.header.column];
    fields.set(column, asked !== undefined ? asked : column.ticked ? "status" : (history.get(column.header.column) ?? assignment.fields.get(column) ?? null));
  }
  for (const column of under) if (!given(column)) fields.set(column, fieldUnderHeading(column, columns, fields, view, header));
  for (const column of free) if (fields.get(column) === null) fields.set(column, partUnderGroup(column, columns, fields));
  return columns.map((column): ColumnUse => {
    const field = fields.get(column) ?? null;
    const past = history.has(column.header.column) && !given(column);
    return {
      column: column.header.column,
      heading: column.header.heading,
      field,
      role: past ? "history" : "current",
      period: column.readings.period,
      why: given(column) ? null : reasonOf(column, field, past, free, assignment),
    };
  });
}

/** A column without a heading cell of its own: one merged over it, or none beside the task. */
function isCovered(column: CandidateColumn, columns: readonly CandidateColumn[]): boolean {
  const index = columns.indexOf(column);
  const left = columns[index - 1];
  if (!left || left.header.column !== column.header.column - 1) return false;
  if (column.header.under !== null) return column.header.under === (left.header.under ?? left.header.column);
  return column.header.heading === "" && pointsOf(left, "task") > NEEDED;
}

/** Whether a column of no field holds figures, ticks or short words of where and of which kind: nobody can do anything about it. */
function describes({ header, profile, readings }: CandidateColumn): boolean {
  if (profile.filled < 2) return false;
  const figures = (profile.kinds.number + profile.kinds.tick) / profile.filled >= 0.7;
  const label = normalizeHeading(header.label);
  const short = profile.length <= LONGEST_NAME;
  // whose the thing is, where it lies, by which code it goes
  return figures || (readings.none && profile.length <= 10 && WHERE_OR_WHICH.test(label)) || (short && (HOLDER.test(label) || PLACE_OR_CODE.test(label)));
}

const WHERE_OR_WHICH = /(?:地点|地址|位置|性质|年份|届次|层级|批次|等级|级别|满意度)$/u;
const PLACE_OR_CODE =
  /^(?:所[在属])?(?:安置点|点位|网格|片区|路段|河段|库区|粮库|仓库|院落|楼栋|车间|班组|村组|小区)(?:名称)?$|(?:编码|点位码|代码|批次|编号)$|^(?:代表|委员|领导|群众|专家|企业|服务对象)(?:满意度|评价)$|^实际(?:完成|竣工|完工|开工|办结|销号)$/u;

/** Why a column was read so: its points, the column that came next for its field, and to which one it lost. */
function reasonOf(column: CandidateColumn, field: Field | null, past: boolean, free: readonly CandidateColumn[], { fields, points }: Assignment): ColumnReason {
  const round = (value: number): number => Number(value.toFixed(2));
  const score = field === null ? undefined : column.scores.get(field);
  const heading = round(score?.heading ?? 0);
  const contents = round((field === null ? 0 : points(column, field)) - heading);
  let runnerUp: ColumnReason["runnerUp"] = null;
  let lost: ColumnReason["lost"] = null;
  if (field !== null && !past) {
    for (const other of free) {
      if (other === column || fields.has(other) || points(other, field) <= NEEDED) continue;
      const by = round(points(column, field) - points(other, field));
      if (runnerUp === null || by < runnerUp.by) runnerUp = { column: other.header.column, by };
    }
  } else if (field === null) {
    let most = NEEDED;
    for (const wanted of column.scores.keys()) {
      const own = points(column, wanted);
      const winner = free.find((other) => fields.get(other) === wanted);
      if (own <= most || !winner) continue;
      most = own;
      // an empty column shows nothing that tells it from the other: only the headings do
      const behind =
        column.profile.filled === 0 ? (winner.scores.get(wanted)?.heading ?? 0) - (column.scores.get(wanted)?.heading ?? 0) : points(winner, wanted) - own;
      lost = { field: wanted, to: winner.header.column, by: round(behind) };
    }
  }
  const none = field === null && (column.readings.aside || describes(column));
  return {
    heading,
    contents,
    runnerUp,
    lost,
    ...(none ? { none: true as const } : {}),
    ...(field === null && column.readings.bareTime ? { time: true as const } : {}),
  };
}
