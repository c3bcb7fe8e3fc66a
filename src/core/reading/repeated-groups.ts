import { isNumberField } from "../terms/field-traits";
import type { CellRange } from "../grid/cell-ref";
import type { Field } from "../terms/field";
import { headingPeriod, normalizeHeading, type HeadingReader } from "../terms/headings";
import { amountOfHeading } from "../terms/heading-readings";
import { endsLikeUnit, isPlace } from "../text/unit-names";
import { crossedColumns } from "./crossed-columns";
import type { Header, HeaderColumn } from "./find-header";
import { viewRows, type Arrangement, type LaidRow, type CellSource } from "./rearranged-view";
import type { SheetView } from "./sheet-view";
import type { TableChoice } from "./table-blocks";
import { totalName } from "./total-words";

/** A group of columns under one heading cell; the same columns again stand under its neighbours. */
interface ColumnGroup {
  readonly left: number;
  readonly right: number;
  /** The cells over all of its columns and no others, from the top. */
  readonly names: readonly CellSource[];
}

/** What the columns of a group say of a work: a group that holds two of these is one work of many. */
const OF_A_WORK: ReadonlySet<Field> = new Set<Field>(["task", "target", "plannedAmount", "actualAmount", "completionRate", "progress", "status"]);
/** What a heading over columns that are no works means: planned and done, each counted in several ways. */
const OF_A_COLUMN: ReadonlySet<Field> = new Set<Field>([
  "plannedAmount",
  "actualAmount",
  "completionRate",
  "progress",
  "status",
  "target",
  "deadline",
  "nextStep",
]);
const PLANNED = /^(?:年度|全年|目标|计划|下达)?(?:任务|目标|计划|指标)数?$/u;
const IN_BRACKETS = /[（(【[]([^（()）【】[\]]{1,6})[）)】\]]\s*$/u;

const OF_DAYS = /(?:时间|日期|时限|期限|节点|年月)$/u;

/** The virtual columns right of the sheet's own. */
const NAME = 1;
const UNITS = 2;
const MEASURE = 3;

/**
 * A matrix of places × works: under each work's heading the same columns (任务 | 完成 | 比例). It is read as one table of works,
 * each row of the sheet an item, each group in which it says something a leaf: named by the group's heading, with the group's
 * unit and measure. A group that is the total of the others is left out where rows are places; where they are works of their own,
 * it is the work, and its parts (其中：省级) are no columns of it.
 *
 * Groups of periods (一季度 | 二季度) and of fields (计划 | 完成, each 数量 | 金额) are none. Null where there is no matrix.
 */
export function arrangeGroups(view: SheetView, choice: TableChoice, headings: HeadingReader): Arrangement | null {
  const { header } = choice;
  const crossed = crossedColumns(view, header, headings);
  if (crossed) {
    const groups = crossed.columns.map(({ column, cell }): ColumnGroup => ({ left: column, right: column, names: [cell] }));
    const [first] = groups;
    const all = new Set([...crossed.columns.map(({ column }) => column), ...crossed.totals]);
    const shared = header.columns.filter(({ column, label }) => label !== "" && !all.has(column));
    if (first && shared.length > 0) return layGroups(view, choice, first, groups, shared, headings, { [first.left]: crossed.field });
  }
  if (header.bottom === header.top) return null;
  const groups = groupsOf(view, header, headings);
  const [first] = groups;
  if (!first || !areWorks(view, header, groups, headings)) return null;
  const shared = header.columns.filter(({ column, label }) => label !== "" && !groups.some(({ left, right }) => column >= left && column <= right));
  const total = groups.find(({ names }) => names.some((name) => totalName(nameText(view, name)) !== null));
  const works = groups.filter((group) => group !== total);
  if (works.length < 2 || shared.length === 0) return null;
  return layGroups(view, choice, first, works, shared, headings);
}

/** The runs of equal groups: adjacent cells merged over as many columns, with the same labels under each. */
function groupsOf(view: SheetView, header: Header, headings: HeadingReader): readonly ColumnGroup[] {
  const label = new Map(header.columns.map((column) => [column.column, column.label]));
  const says = ({ left, right }: Pick<CellRange, "left" | "right">): string => {
    const labels: string[] = [];
    for (let column = left; column <= right; column++) labels.push(normalizeHeading(label.get(column) ?? ""));
    return labels.includes("") ? "" : labels.join("|");
  };
  /** 总任务 | 已完成 | 占比 beside 总户数 | 已签约 | 签约率: planned, done and its share of each. */
  const means = ({ left, right }: Pick<CellRange, "left" | "right">): string => {
    const fields: string[] = [];
    for (let column = left; column <= right; column++) fields.push(amountMeant(label.get(column) ?? "", headings) ?? "");
    return fields.includes("") || !fields.includes("actualAmount") || new Set(fields).size < 2 ? "" : fields.join("|");
  };
  for (let row = header.bottom - 1; row >= header.top; row--) {
    const merges = new Map<number, CellRange>();
    for (let column = view.used.left; column <= view.used.right; column++) {
      const merge = view.mergeAt(row, column);
      if (merge && merge.right > merge.left && merge.bottom < header.bottom && view.text(merge.top, merge.left) !== "") merges.set(merge.left, merge);
    }
    const spans = [...merges.values()].sort((a, b) => a.left - b.left);
    const alike = spans.map(means);
    if (alike.length >= 2 && alike[0] !== "" && alike.every((meaning) => meaning === alike[0]))
      return spans.map(({ left, right }) => ({ left, right, names: namesOver(view, header, left, right) }));
    const said = spans.map(says).find((labels, at) => labels !== "" && spans.some((other, index) => index > at && says(other) === labels));
    if (said !== undefined)
      return spans.filter((span) => says(span) === said).map(({ left, right }) => ({ left, right, names: namesOver(view, header, left, right) }));
  }
  return [];
}

/** Whether a label is of what is planned, of what was done, or of its share; null for any other. */
function amountMeant(label: string, headings: HeadingReader): Field | null {
  // 计划时间 | 实际时间 under each stage are days
  if (OF_DAYS.test(normalizeHeading(label))) return null;
  const field = amountOfHeading({ label, group: "", heading: label }) ?? headings.meaning(label)?.field;
  return field !== undefined && isNumberField(field) ? field : null;
}

function namesOver(view: SheetView, header: Header, left: number, right: number): readonly CellSource[] {
  const names: CellSource[] = [];
  for (let row = header.top; row < header.bottom; row++) {
    const merge = view.mergeAt(row, left);
    if (merge && merge.left === left && merge.right === right && merge.top === row && view.text(row, left) !== "") names.push({ row, column: left });
  }
  return names;
}

const nameText = (view: SheetView, { row, column }: CellSource): string => view.text(row, column).trim();

function areWorks(view: SheetView, header: Header, groups: readonly ColumnGroup[], headings: HeadingReader): boolean {
  const [first] = groups;
  if (!first) return false;
  const fields = new Set(
    header.columns
      .filter(({ column }) => column >= first.left && column <= first.right)
      .flatMap(({ label }) => amountMeant(label, headings) ?? headings.meaning(label)?.field ?? []),
  );
  if ([...fields].filter((field) => OF_A_WORK.has(field)).length < 2) return false;
  const names = groups.map((group) => group.names.map((name) => nameText(view, name)).join("\n"));
  if (names.includes("") || new Set(names).size < names.length || names.some((name) => headingPeriod(name) !== null)) return false;
  return !groups.some(({ names: [name] }) => {
    const meaning = name && headings.meaning(nameText(view, name));
    return meaning ? meaning.certainty > 1 && OF_A_COLUMN.has(meaning.field) : false;
  });
}

/** The group's own name, the unit that answers for it, and what it counts in. */
function saysOf(
  view: SheetView,
  { names }: ColumnGroup,
): { readonly name: CellSource | null; readonly unit: CellSource | null; readonly measure: CellSource | null } {
  const unit = names.length > 1 ? names.slice(1).find((name) => endsLikeUnit(nameText(view, name)) || isPlace(nameText(view, name))) : undefined;
  const [name] = names.filter((one) => one !== unit).slice(-1);
  const bracket = name && IN_BRACKETS.exec(nameText(view, name))?.[1];
  return { name: name ?? null, unit: unit ?? null, measure: name && bracket !== undefined && !/[%％]/u.test(bracket) ? { ...name, text: bracket } : null };
}

function layGroups(
  view: SheetView,
  choice: TableChoice,
  first: ColumnGroup,
  works: readonly ColumnGroup[],
  shared: readonly HeaderColumn[],
  headings: HeadingReader,
  given: { readonly [column: number]: Field } = {},
): Arrangement {
  const { header } = choice;
  const top = header.bottom + 1;
  const last = view.used.right;
  const said = works.map((work) => saysOf(view, work));
  const [model = first] = works;
  const extras = [NAME, ...(said.some(({ unit }) => unit) ? [UNITS] : []), ...(said.some(({ measure }) => measure) ? [MEASURE] : [])];
  const elsewhere = new Set(choice.others.flatMap(({ rows }) => rows));
  const rows: LaidRow[] = [];
  const headerRows = new Set<number>();
  /** The first and the last of the rows that each row of the sheet becomes. */
  const laid = new Map<number, { from: number; to: number }>();
  for (let row = top; row <= view.used.bottom; row++) {
    if (elsewhere.has(row)) continue;
    if (choice.headerRows.has(row)) headerRows.add(top + rows.length);
    const own = shared.map(({ column }) => view.text(row, column)).find((text) => text !== "") ?? "";
    const held = choice.headerRows.has(row) ? [] : works.flatMap((work, at) => (fills(view, row, work) ? [at] : []));
    laid.set(row, { from: top + rows.length, to: top + rows.length + Math.max(1, held.length) - 1 });
    const total = totalName(own) !== null;
    (held.length > 0 ? held : [null]).forEach((at, index) => {
      rows.push(laidRow(row, at, index, total));
    });
  }
  return {
    view: viewRows(view, top, rows, view.used.left, last + MEASURE),
    header: {
      ...header,
      columns: [
        ...header.columns
          .filter(({ column }) => shared.some((one) => one.column === column) || (column >= model.left && column <= model.right))
          .map(({ column, label, under }) => ({ column, heading: label, label, group: "", under: shared.some((one) => one.column === column) ? under : null })),
        ...extras.map((extra) => headingOf(extra)),
      ],
    },
    headerRows,
    mapping: meanings(),
    again: works.slice(1).flatMap(({ left }) => Array.from({ length: model.right - model.left + 1 }, (_, at) => ({ column: left + at, of: model.left + at }))),
    inHeader: new Map(extras.map((extra) => [last + extra, model.left])),
    rows,
    first: top,
  };

  function headingOf(extra: number): HeaderColumn {
    const from = extra === NAME ? said[0]?.name : extra === UNITS ? said[0]?.unit : said[0]?.measure;
    const text = from ? (from.text ?? nameText(view, from)) : "";
    return { column: last + extra, heading: text, label: text, group: "", under: null };
  }

  /** What the headings of a matrix do not say: that rows without a task are named by what stands at the left, and what 任务 counts. */
  function meanings(): { [column: number]: Field | null } {
    const mapping: { [column: number]: Field | null } = { ...given };
    // only of columns that there are: the sheet may have one of units of its own
    for (const extra of extras) mapping[last + extra] = extra === NAME ? "subtask" : extra === UNITS ? "units" : "measureUnit";
    const meaning = ({ label }: HeaderColumn): Field | undefined => headings.meaning(label)?.field;
    for (const column of header.columns) {
      if (column.column >= model.left && column.column <= model.right && PLANNED.test(normalizeHeading(column.label)) && countsIn(view, column.column, top))
        mapping[column.column] = "plannedAmount";
    }
    if (!shared.some((column) => meaning(column) === "task")) {
      const named = shared.find((column) => meaning(column) !== "serial" && meaning(column) !== "category");
      if (named) mapping[named.column] = "task";
    }
    return mapping;
  }

  /** @param total the row adds others up: it says so of each work by itself */
  function laidRow(row: number, at: number | null, index: number, total: boolean): LaidRow {
    const work = at === null ? null : works[at];
    const own = at === null ? null : said[at];
    return {
      row,
      span: null,
      source(column): CellSource | null {
        if (column > last) return own ? ([own.name, own.unit, own.measure][column - last - 1] ?? null) : null;
        if (column >= model.left && column <= model.right)
          return work ? { row, column: column - model.left + work.left } : work === null ? { row, column } : null;
        if (works.some(({ left, right }) => column >= left && column <= right)) return null;
        return index === 0 || total ? { row, column } : null;
      },
      mergeAt(column): CellRange | null {
        if (total || column > last || (work && column >= model.left && column <= model.right)) return null;
        const merge = view.mergeAt(row, column);
        const from = laid.get(Math.max(merge?.top ?? row, top))?.from;
        const to = laid.get(merge?.bottom ?? row)?.to;
        if (from === undefined || to === undefined || (from === to && !merge)) return null;
        return { top: from, bottom: to, left: merge?.left ?? column, right: merge?.right ?? column };
      },
    };
  }
}

function fills(view: SheetView, row: number, { left, right }: ColumnGroup): boolean {
  for (let column = left; column <= right; column++) if (view.text(row, column) !== "") return true;
  return false;
}

/** Whether numbers stand under a heading. */
function countsIn(view: SheetView, column: number, top: number): boolean {
  for (let row = top; row <= view.used.bottom; row++) if (typeof view.value(row, column) === "number" || /^\d/u.test(view.text(row, column))) return true;
  return false;
}
