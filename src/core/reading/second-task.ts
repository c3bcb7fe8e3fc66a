import type { Field } from "../terms/field";
import { HOLDER, NEEDED } from "../terms/heading-weights";
import { normalizeHeading } from "../terms/headings";
import { pointsOf, type CandidateColumn, type FieldScore } from "./candidate-column";
import { namesEach } from "./column-profile";
import type { Header } from "./find-header";
import type { SheetView } from "./sheet-view";

/** What a column that is not the task after all keeps of the points that its heading gave for it. */
const SECOND_WEIGHTS = { category: -1, subtask: 1, target: -3, measures: -3.5, progress: -3, leftCategory: -4 } as const;
/** What the other one of two columns that mean the task loses for it: enough to give way to the one that stands for it. */
const GIVES_WAY = 7;
/** Beside a task, a problem is what hinders it: 质安问题 behind 建设内容. */
const HINDERS = /(?:问题|隐患|困难|风险)\s*$/u;
/** Beside a task, what is done about it: 改革举措 behind 改革事项. */
const MEANS = /(?:举措|措施|办法|方法|步骤)$/u;
/**
 * Beside a task, what it holds or shall come to: 建设内容 behind 工程名称. A second name (奖补项目 behind 政策名称) says neither, and 前期工作
 * is how far that part is.
 */
const WANTED = /(?:内容|规模|任务|要求|事项|(?<!前期)工作|指标|要点|标准)$/u;
/** Beside a task, how it stands: 简要情况 behind 重点事项. */
const STANDING = /情况$/u;
/** What a column loses for the task that stands beside a surer one. */
const STANDS_BACK = 4;

/**
 * Where several headings mean the task: the left one groups rows (category), or is the task over sub-tasks, where it spans
 * rows or repeats itself; else the surer one is the task, and what stands right of it says what is wanted (工程名称 | 建设内容).
 */
export function relateTasks(columns: readonly CandidateColumn[], view: SheetView, header: Header, lastRow: number): readonly CandidateColumn[] {
  const tasks = columns.filter((column) => column.header.under === null && column.profile.filled > 0 && pointsOf(column, "task") > NEEDED);
  const [first, second] = tasks;
  if (!first || !second) return columns;
  const changed = new Map<CandidateColumn, CandidateColumn>();
  const change = (column: CandidateColumn, to: Field, by: number): void => {
    changed.set(column, withScores(column, [[to, pointsOf(column, "task") + by]]));
  };
  if (groups(first, second)) {
    const serial = columns.filter((column) => column.profile.filled > 0).sort((a, b) => pointsOf(b, "serial") - pointsOf(a, "serial"))[0];
    const together =
      serial !== undefined &&
      pointsOf(serial, "serial") > NEEDED &&
      serial.profile.filled <= first.profile.filled * 1.1 &&
      serialsSpan(view, header, lastRow, serial, first);
    const hasSubtasks = columns.some((column) => pointsOf(column, "subtask") > NEEDED);
    if (together && !hasSubtasks) change(second, "subtask", SECOND_WEIGHTS.subtask);
    else change(first, "category", SECOND_WEIGHTS.category);
  }
  const left = tasks.filter((column) => !changed.has(column));
  const main = [...left].sort((a, b) => namesRow(b, left) - namesRow(a, left))[0];
  for (const column of left) {
    if (column === main || !main) continue;
    const own = pointsOf(column, "task");
    const aside: readonly (readonly [Field, number])[] =
      column.header.column > main.header.column && HINDERS.test(column.header.label)
        ? [["obstacles", own]]
        : MEANS.test(normalizeHeading(column.header.label))
          ? [["measures", own]]
          : column.header.column > main.header.column && STANDING.test(normalizeHeading(column.header.label))
            ? [["progress", own + SECOND_WEIGHTS.progress]]
            : column.header.column > main.header.column
              ? WANTED.test(normalizeHeading(column.header.label))
                ? [
                    ["target", own + SECOND_WEIGHTS.target],
                    ["measures", own + SECOND_WEIGHTS.measures],
                  ]
                : []
              : namesEach(column.profile) || (column.profile.spans === 0 && HOLDER.test(normalizeHeading(column.header.label)))
                ? []
                : [["category", own + SECOND_WEIGHTS.leftCategory]];
    changed.set(column, withScores(column, aside, STANDS_BACK));
  }
  return columns.map((column) => changed.get(column) ?? column);
}

/** What a name that differs in every row weighs more for the task than contents: 课题名称 goes before 考核指标. */
const NAME = 6;
const NAMES = /(?:名称|题目|标题|课题|里程碑)$/u;

/** A project names the row where another column says what it holds: 扶持项目 before 建设内容. */
const PROJECT = /(?:项目|工程|事项)$/u;
const HOLDS = /(?:内容|规模|主要任务)$/u;

/** What is wanted, which names the row only where nothing else does: 重点工作 before 目标任务. */
const GOAL = /^(?:年度|全年|工作)?目标/u;
/** What such a heading loses where a column left of it names each row. */
const BEHIND_A_NAME = 3;

/** How much a column speaks for being what names the row. */
function namesRow(column: CandidateColumn, among: readonly CandidateColumn[]): number {
  const label = normalizeHeading(column.header.label);
  const named = standsForName(column, label, among);
  const behind = GOAL.test(label) && among.some((other) => other.header.column < column.header.column && namesEach(other.profile));
  return pointsOf(column, "task") + (named && !HOLDER.test(label) && namesEach(column.profile) ? NAME : 0) - (behind ? BEHIND_A_NAME : 0);
}

function standsForName({ header }: CandidateColumn, label: string, among: readonly CandidateColumn[]): boolean {
  return (
    NAMES.test(label) || (PROJECT.test(label) && among.some((other) => other.header.column > header.column && HOLDS.test(normalizeHeading(other.header.label))))
  );
}

/** Whether the left of two columns spans or repeats where the right one differs. */
function groups(first: CandidateColumn, second: CandidateColumn): boolean {
  const { filled, spans, distinct } = first.profile;
  if (spans === 0 && HOLDER.test(normalizeHeading(first.header.label))) return false;
  return (spans > 0 || filled * 1.2 < second.profile.filled || distinct * 1.2 < filled) && second.profile.distinct > distinct;
}

function withScores(column: CandidateColumn, points: readonly (readonly [Field, number])[], loss: number = GIVES_WAY): CandidateColumn {
  const scores = new Map(column.scores);
  const task = scores.get("task");
  if (task) scores.set("task", { ...task, position: task.position - loss });
  for (const [field, value] of points)
    if (value > pointsOf(column, field)) scores.set(field, { heading: value, contents: 0, position: 0 } satisfies FieldScore);
  return { ...column, scores };
}

/** Whether serials stand where the task does, so that rows without one are its parts. */
function serialsSpan(view: SheetView, header: Header, lastRow: number, serial: CandidateColumn, task: CandidateColumn): boolean {
  let together = 0;
  let apart = 0;
  for (let row = header.bottom + 1; row <= Math.min(lastRow, header.bottom + 300); row++) {
    if (view.text(row, task.header.column) === "") continue;
    if (view.text(row, serial.header.column) !== "") together++;
    else apart++;
  }
  return together > apart;
}
