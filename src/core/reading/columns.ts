import type { Vocabulary } from "../terms/vocabulary";
import { numbersColumns } from "./body-rows";
import { holdsNumbers, of, type Candidate } from "./candidate-column";
import { profileColumn } from "./column-profile";
import type { Field } from "../terms/field";
import type { Header, HeaderColumn } from "./find-header";
import { headingPeriod, normalizeHeading, type HeadingReader } from "../terms/headings";
import { periodOrder } from "../text/period-order";
import type { ColumnUse } from "../table/progress-table";
import { settleRivals } from "./rival-columns";
import type { SheetView } from "./sheet-view";

/** What the columns of a header mean: by heading, then by what stands under it, then by what the others are. */
export function readColumns(
  view: SheetView,
  header: Header,
  lastRow: number,
  vocabulary: Vocabulary,
  headings: HeadingReader,
  mapping: { readonly [column: number]: Field | null } = {},
): readonly ColumnUse[] {
  const first = header.bottom + (numbersColumns(view, header.bottom + 1) ? 2 : 1);
  const columns = header.columns
    .map((column): Candidate => {
      const meaning = meaningOf(column, headings);
      return {
        header: column,
        profile: profileColumn(view, column.column, first, lastRow, vocabulary),
        field: meaning.field,
        certainty: meaning.certainty,
        period: meaning.period,
        role: "current",
      };
    })
    .filter(({ header: { heading, column } }) => heading !== "" || holdsText(view, column, header.bottom + 1, lastRow));
  decideSerial(columns);
  decideTicks(columns, vocabulary);
  decideUnderGroups(columns, headings);
  decideByContent(columns, headings);
  decideSubtasks(columns, view, header);
  decideNames(columns);
  decideTask(columns);
  decideSecondTask(columns, view, header, lastRow);
  for (const column of columns) {
    const given = mapping[column.header.column];
    if (given !== undefined) column.field = given;
  }
  decidePeriods(columns);
  settleRivals(columns.filter(({ header: { column } }) => mapping[column] === undefined), view, header.bottom + 1, lastRow);
  return columns.map(({ header: { column, heading }, field, role, period }) => ({ column, heading, field, role, period }));
}

function holdsText(view: SheetView, column: number, first: number, last: number): boolean {
  for (let row = first; row <= last; row++) if (view.text(row, column) !== "") return true;
  return false;
}

function meaningOf({ label, group, heading }: HeaderColumn, headings: HeadingReader): { field: Field | null; certainty: number; period: string | null } {
  const own = headings.meaning(label);
  const over = group === "" ? null : headings.meaning(group.replaceAll("\n", ""));
  const overPeriod = headingPeriod(group);
  if (own?.field === "task" && over?.field === "obstacles") return { field: "obstacles", certainty: 2, period: own.period ?? overPeriod };
  if (own && (own.certainty > 1 || !over)) return { field: own.field, certainty: own.certainty, period: own.period ?? overPeriod };
  const whole = group === "" ? null : headings.meaning(heading.replaceAll("\n", ""));
  const chosen = whole && whole.certainty > ((own ?? over)?.certainty ?? 0) ? whole : (own ?? over);
  return { field: chosen?.field ?? null, certainty: chosen?.certainty ?? 0, period: headingPeriod(label) ?? overPeriod };
}

/** Beside 序号 another number (文号编号) is no serial; two columns of the very same heading stay, for a person to settle. */
function decideSerial(columns: Candidate[]): void {
  const serials = of(columns, "serial");
  const best = [...serials].sort((a, b) => b.certainty - a.certainty)[0];
  if (!best) return;
  for (const other of serials) if (normalizeHeading(other.header.label) !== normalizeHeading(best.header.label)) other.field = null;
}

/** Columns that each stand for one status and hold ticks: 已完成 | 正在推进 | 未启动. */
function decideTicks(columns: Candidate[], vocabulary: Vocabulary): void {
  const ticked = columns.filter(({ header, profile }) => vocabulary.status(header.label) !== null && profile.ticks === profile.filled);
  if (ticked.length >= 2 && ticked.some(({ profile }) => profile.filled > 0)) for (const column of ticked) column.field = "status";
}

/**
 * Columns that only the heading over them gives a meaning (形象进度 over 工程量 | 明细): the first that holds words; the others say
 * something else. Under a group of periods (落实情况 over 3月底 | 6月底) each is what the group is.
 */
function decideUnderGroups(columns: Candidate[], headings: HeadingReader): void {
  const taken = new Set<string>();
  for (const column of columns) {
    const { label, group } = column.header;
    if (group === "" || column.field === null || headings.meaning(label) || headingPeriod(label) === normalizeHeading(label) || column.field === "status") continue;
    const key = `${column.field}\n${group}`;
    if (taken.has(key) || headings.isNone(label) || column.profile.ticks > 0 || (holdsNumbers(column) && !QUANTITY.test(label.trim()))) column.field = null;
    else taken.add(key);
  }
}

/** Headings that say nothing but that numbers stand under them: what they count, the group says. */
const QUANTITY = /^(?:绝对值|总量|总数|数量|金额|面积|个数|数值|投资额?|里程)/u;

/** Beginnings of headings over numbers: what is to be done or spent, what was. */
const PLANNED = /^(?:年度|全年|本年度?|累计)?(?:任务|计划|目标|下达|预算|受理|交办|应|资金(?:规模|总额|计划))/u;
const ACTUAL = /^(?:年度|全年|本年度?)?(?:累计)?(?:已|完成|办结|化解|实际|实发|实收|实拨|支付|支出|拨付)/u;

/** Headings that say one thing over words and another over numbers. */
function decideByContent(columns: Candidate[], headings: HeadingReader): void {
  const tasks = of(columns, "task").length;
  for (const column of columns) {
    const { profile, field } = column;
    const label = normalizeHeading(column.header.label);
    if (holdsNumbers(column)) {
      if (field === "remarks") column.field = null;
      if (field === "task" && tasks > 1 && /目标|任务|计划/u.test(label)) column.field = "plannedAmount";
      if (field === "task" && tasks > 1 && column.certainty === 1) column.field = null;
      if ((field === null || (field === "task" && tasks > 1)) && !headings.isNone(column.header.label)) {
        if (PLANNED.test(label)) column.field = "plannedAmount";
        else if (ACTUAL.test(label)) column.field = "actualAmount";
      }
    }
    if (field === "status" && column.certainty === 1 && profile.filled >= 2 && profile.statuses === 0 && profile.ticks === 0) column.field = null;
    if (field === "units" && label === "单位" && profile.filled > 0 && profile.measures >= profile.filled * 0.6) column.field = "measureUnit";
    if (field === "measureUnit" && label === "单位" && profile.measures < profile.filled * 0.3) column.field = "units";
    if (holdsNumbers(column)) {
      if (field === "target" || (field === "deadline" && PLANNED.test(label))) column.field = "plannedAmount";
      if (field === "progress") column.field = profile.shares >= profile.filled * 0.6 ? "completionRate" : "actualAmount";
      if (field === "status") column.field = profile.shares >= profile.filled * 0.6 ? "completionRate" : field;
    }
    const amount = field === "plannedAmount" || field === "actualAmount" || field === "completionRate";
    if (amount && profile.filled > 0 && profile.numbers < profile.filled * 0.4) column.field = column.certainty === 1 && field === "completionRate" ? null : field === "plannedAmount" ? "target" : "progress";
  }
  const hasStatus = of(columns, "status").length > 0;
  const notes = [...of(columns, "remarks"), ...of(columns, "obstacles").filter(({ header }) => /说明$/u.test(normalizeHeading(header.label)))];
  for (const remarks of hasStatus ? [] : notes) {
    if (remarks.profile.filled >= 2 && remarks.profile.statuses >= remarks.profile.filled * 0.8) {
      remarks.field = "status";
      break;
    }
  }
  const progress = of(columns, "progress");
  if (progress.length > 1 && of(columns, "status").length === 0) {
    const states = progress.filter(({ profile }) => profile.filled >= 1 && profile.statuses >= profile.filled * 0.8);
    if (states.length === 1 && states[0] && progress.some((column) => column !== states[0] && column.profile.filled > 0)) states[0].field = "status";
  }
}

/** A heading merged over two columns, or a filled column without a heading beside the task: sub-tasks. */
function decideSubtasks(columns: Candidate[], view: SheetView, header: Header): void {
  if (of(columns, "subtask").length > 0) return;
  columns.forEach((column, index) => {
    const left = columns[index - 1];
    if (!left || left.field !== "task" || left.header.column !== column.header.column - 1) return;
    const covered = column.header.under !== null && column.header.under === (left.header.under ?? left.header.column);
    const blank = column.header.heading === "";
    if (!covered && !blank) return;
    if (column.profile.filled === 0) column.field = null;
    else if (ownsSerials(columns, column, view, header)) {
      left.field = "category";
      column.field = "task";
    } else column.field = "subtask";
    column.certainty = 2;
  });
}

/** Whether every text of a column has a serial of its own while the texts to its left span several serials. */
function ownsSerials(columns: readonly Candidate[], column: Candidate, view: SheetView, header: Header): boolean {
  const serial = of(columns, "serial")[0];
  const left = columns[columns.indexOf(column) - 1];
  if (!serial || !left || left.profile.filled === 0) return false;
  return left.profile.filled * 1.3 < serial.profile.filled && column.profile.filled >= serial.profile.filled * 0.9 && left.profile.spans > 0 && view.used.bottom > header.bottom;
}

/**
 * Where no heading means the task: the target that reads like tasks, else the problem or the measures, else the longest
 * unknown text left of the progress, else what is planned; in a table of amounts alone, the places or units that it compares.
 */
function decideTask(columns: Candidate[]): void {
  if (of(columns, "task").length > 0) return;
  const [progress] = of(columns, "progress");
  const before = (column: Candidate): boolean => !progress || columns.indexOf(column) < columns.indexOf(progress);
  const choices: (Candidate | undefined)[] = [
    ...of(columns, "subtask"),
    ...of(columns, "target"),
    ...of(columns, "obstacles").filter(before),
    ...of(columns, "measures"),
    ...of(columns, "category").filter(({ profile }) => profile.length >= 6),
    columns.filter(({ field, profile }) => field === null && profile.prose > 0).sort((a, b) => b.profile.length - a.profile.length)[0],
    ...of(columns, "category"),
    columns.find(({ field, header, profile }) => field === null && profile.filled > 0 && /(?:名称|标题|主题)$/u.test(normalizeHeading(header.label))),
    ...(progress ? [] : of(columns, "nextStep")),
    ...(progress || of(columns, "plannedAmount").length + of(columns, "actualAmount").length === 0 ? [] : of(columns, "units")),
  ];
  const task = choices.find((column) => column !== undefined && column.profile.filled > 0) ?? choices.find((column) => column !== undefined);
  if (task) task.field = "task";
}

/** 工程名称 over a name of its own in every row is the task; over several rows each it is the category. */
function decideNames(columns: Candidate[]): void {
  const tasks = of(columns, "task");
  for (const column of of(columns, "category")) {
    const { filled, spans, distinct } = column.profile;
    if (!/名称$/u.test(normalizeHeading(column.header.label)) || filled < 2 || spans > 0 || distinct < filled) continue;
    if (tasks.every(({ profile }) => profile.filled <= filled)) {
      column.field = "task";
      column.certainty = 3;
    }
  }
}

/** Two columns that mean the task: the left one is the category or the task over sub-tasks, or the right one is the target. */
function decideSecondTask(columns: Candidate[], view: SheetView, header: Header, lastRow: number): void {
  const tasks = of(columns, "task").filter(({ profile }) => profile.filled > 0);
  const [first, second] = tasks;
  if (!first || !second) return;
  const serial = of(columns, "serial").find(({ profile }) => profile.filled > 0);
  const groups = first.profile.spans > 0 || first.profile.filled * 1.2 < second.profile.filled || first.profile.distinct * 1.2 < first.profile.filled;
  if (groups && second.profile.distinct > first.profile.distinct) {
    if (serial && serial.profile.filled <= first.profile.filled * 1.1 && of(columns, "subtask").length === 0 && serialsSpan(view, header, lastRow, serial, first)) second.field = "subtask";
    else if (of(columns, "category").length === 0) first.field = "category";
    return;
  }
  const [main, other] = first.certainty >= second.certainty || first.profile.length * 3 >= second.profile.length ? [first, second] : [second, first];
  if (other.header.column > main.header.column) {
    if (of(columns, "target").length === 0) other.field = "target";
    else if (of(columns, "measures").length === 0) other.field = "measures";
    else other.field = null;
  } else if (of(columns, "category").length === 0) other.field = "category";
  else other.field = null;
  for (const more of tasks.slice(2)) more.field = null;
}

function serialsSpan(view: SheetView, header: Header, lastRow: number, serial: Candidate, task: Candidate): boolean {
  let together = 0;
  let apart = 0;
  for (let row = header.bottom + 1; row <= Math.min(lastRow, header.bottom + 300); row++) {
    if (view.text(row, task.header.column) === "") continue;
    if (view.text(row, serial.header.column) !== "") together++;
    else apart++;
  }
  return together > apart;
}

const ARRANGED = /(?:安排|计划|打算)\s*$/u;

/** Periods that are no stage of a year: the year itself, and what is said of now. */
const NO_STAGE = /^(?:本|当|上(?!半))|^(?:20\d\d)?(?:年度?|全年|年底)$/u;

/** Of several columns of a field that carry periods, the latest that is filled is this period's; the earlier are history. */
function decidePeriods(columns: Candidate[]): void {
  const dated = (field: Field): Candidate[] => of(columns, field).filter((column) => column.period !== null);
  const order = ({ period }: Candidate): number => (period === null ? 0 : periodOrder(period));
  let now = 0;
  const months = of(columns, "progress").filter(({ period, profile }) => period !== null && !NO_STAGE.test(period) && profile.filled > 0);
  for (const column of months.length > 0 ? of(columns, "progress") : []) {
    // 年度形象进度 beside that of a month is what the year is to bring
    if (column.period !== null && NO_STAGE.test(column.period) && /(?<!完成)进度$/u.test(normalizeHeading(column.header.label))) column.field = "target";
  }
  for (const field of ["progress", "actualAmount", "completionRate", "status"] as const) {
    const same = dated(field);
    const [only] = of(columns, field);
    if (only && only === same[0] && of(columns, field).length === 1 && only.profile.filled > 0) now = Math.max(now, order(only));
    if (same.length < 2 && of(columns, field).length < 2) continue;
    const most = Math.max(...same.map(({ profile }) => profile.filled));
    const filled = same.filter(({ profile }) => profile.filled > 0 && profile.filled >= most * 0.1);
    const latest = [...(filled.length > 0 ? filled : same)].sort((a, b) => order(b) - order(a))[0];
    if (!latest) continue;
    now = Math.max(now, order(latest));
    for (const column of same) if (order(column) < order(latest) || column.profile.filled === 0) column.role = column === latest ? "current" : "history";
  }
  const arranged = of(columns, "measures").filter(({ header }) => ARRANGED.test(header.label));
  const later =
    arranged.find((column) => now > 0 && column.period !== null && order(column) > now) ??
    arranged.find(({ header }) => of(columns, "progress").length > 0 && /^[本下](?:周|旬|月|季度?|期)/u.test(normalizeHeading(header.label)));
  if (later && of(columns, "nextStep").length === 0) later.field = "nextStep";
  for (const field of ["target", "plannedAmount", "nextStep", "remarks", "obstacles"] as const) {
    // 本月计划 and 年度计划 are no stages of one another: the rate, or their headings, say which counts
    const years = new Set(dated(field).map(({ period }) => /20\d\d/u.exec(period ?? "")?.[0])).size;
    const same = dated(field).filter((column) => field !== "plannedAmount" || years > 1 || !NO_STAGE.test(column.period ?? ""));
    if (of(columns, field).length < 2 || same.length === 0) continue;
    const stages = same.filter((column) => !/[年]/u.test(column.period ?? "") || order(column) < 12);
    const open = (stages.length > 0 ? stages : same).sort((a, b) => order(a) - order(b));
    const chosen = (now > 0 ? (open.find((column) => order(column) >= now && column.profile.filled > 0) ?? open.at(-1)) : open.filter(({ profile }) => profile.filled > 0).at(-1)) ?? open[0];
    const rival = (column: Candidate): boolean => field === "plannedAmount" && chosen !== undefined && order(column) === order(chosen);
    for (const column of same) column.role = column === chosen || rival(column) ? "current" : "history";
  }
}
