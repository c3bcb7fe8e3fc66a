import type { Field } from "../terms/field";
import type { Header } from "./find-header";
import { repeatsHeader } from "./find-header";
import { serialNumber } from "../text/numerals";
import type { ColumnUse } from "../table/progress-table";
import { claimedCount } from "../text/claimed-count";
import { beginsLikeSection } from "./section-title";
import type { SheetView } from "./sheet-view";
import { totalName } from "./total-words";
import { rowText } from "./row-texts";

/** What a row below the header is. */
export interface BodyRow {
  readonly row: number;
  readonly kind: "blank" | "header" | "section" | "note" | "total" | "data";
  /** What stands in it, joined; "" for data. */
  readonly text: string;
}

/** The columns of each field that this period reads. */
export type FieldColumns = ReadonlyMap<Field, readonly number[]>;

/** The current columns by field. */
export function fieldColumns(columns: readonly ColumnUse[]): FieldColumns {
  const map = new Map<Field, number[]>();
  for (const { column, field, role } of columns) {
    if (field === null || role !== "current") continue;
    const list = map.get(field);
    if (list) list.push(column);
    else map.set(field, [column]);
  }
  return map;
}

const NOTE =
  /^[（(【[]?\s*(?:注\s*[\d一二三:：.、)）】\]]|(?:备\s*注|说\s*明|附\s*注|填表说明|注释|附件|填表人|填报人?|填表|制表人?|审核人?|审批人?|签发人?|校[对核]人?|核稿人?|审定人?|联系人|联系电话|电话|单位负责人|主要负责人|分管领导|负责人|报送人|经办人|编制人?|填报单位|填报时间|填报日期|填表日期|填表时间|报送时间|报送单位|制表单位|制表时间|统计人|复核人?|打印时间|数据来源|资料来源|单位[（(](?:盖章|公章|签章)[)）])\s*[:：]|第\s*\d+\s*页|[—－-]\s*\d+\s*[—－-]\s*$)/u;
/** Whose tasks follow, over the whole width; below the last item it is a signature (see `foot`). */
const HEADS = /^(?:分管|挂点|牵头|责任|包联)?(?:领导|负责人|责任人)\s*[:：]/u;
/** A cell of the row that numbers the columns: 甲, 乙, 1, (2), 3=2/1. */
const COLUMN_NUMBER = /^(?:[甲乙丙丁戊己庚辛壬癸]|[（(]?\d{1,2}[）)]?|[（(]?\d{1,2}[）)]?\s*=[\s\d()（）+\-*/×÷%]+)$/u;
/** A cell of a row that says in what the columns count: （万元）. */
const COLUMN_UNIT = /^[（(](?:[%％㎡]|[\u4e00-\u9fff]{1,5}[%％]?)[）)]$/u;
/** What stands under a table beside names: a stamp, a day. */
const SIGNED =
  /^(?:(?:单位|公|部门|领导)?(?:盖章|签章|签字|公章|签名)|[^，。；]{0,20}[（(](?:盖\s*章|公\s*章|签\s*章|签\s*字|签\s*名)[）)]\s*[:：]?|(?:\d{4}|\s*)\s*年\s*\d{0,2}\s*月\s*\d{0,2}\s*日)$/u;
/** Who filled it in, whoever that is called there, and when. */
const SIGNATURE =
  /^[\u4e00-\u9fff\s]{0,8}(?:人|员|领导|签字|签名|签章|盖章|电话|日期|时间|单位|填表|制表|填报|报送|统计|审核|复核|审批|审定|签发|校对|核对|编制|汇总|经办|主管)\s*[（(]?[^（()）:：]{0,6}[）)]?\s*[:：]/u;
const FIGURE = /^[-+约超≥≤]?[\d,，]+(?:\.\d+)?\s*[%％]?$/u;

/** Whether a text is a foot note, a signature line, or a page number. */
export function isNote(text: string): boolean {
  return NOTE.test(text.trim());
}

/**
 * Sorts the rows below the header into what they are.
 *
 * @param repeated the rows of the header's repetitions
 * @param elsewhere rows of other tables on the sheet: left out
 */
export function readBodyRows(
  view: SheetView,
  header: Header,
  fields: FieldColumns,
  repeated: ReadonlySet<number>,
  elsewhere: ReadonlySet<number>,
): readonly BodyRow[] {
  const shape = bodyShape(view, header, fields, header.bottom + 1, view.used.bottom);
  const rows: BodyRow[] = [];
  const numbers = numbersColumns(view, header.bottom + 1);
  for (let row = header.bottom + 1; row <= view.used.bottom; row++) {
    if (elsewhere.has(row)) continue;
    if (repeated.has(row)) rows.push({ row, kind: "header", text: rowText(view, row) });
    else rows.push(numbers && row === header.bottom + 1 ? { row, kind: "note", text: rowText(view, row) } : readRow(view, header, shape, row));
  }
  return foot(view, rows);
}

/** Whether a row below the header does nothing but number the columns, or say in what they count. */
export function numbersColumns(view: SheetView, row: number): boolean {
  let numbers = 0;
  let units = 0;
  for (let column = view.used.left; column <= view.used.right; column++) {
    const text = view.text(row, column).trim();
    if (text === "") continue;
    if (COLUMN_UNIT.test(text)) units++;
    else if (COLUMN_NUMBER.test(text)) numbers++;
    else return false;
  }
  return numbers >= 3 || (numbers === 0 && units > 0);
}

/** Below the last item: what looks like a heading row with nothing under it goes on a note, or is a stamp or a day. */
function foot(view: SheetView, rows: readonly BodyRow[]): readonly BodyRow[] {
  let last = rows.length - 1;
  for (let at = rows[last]; at && (at.kind !== "data" || isSigned(view, at.row)); at = rows[last]) last--;
  let noted = false;
  return rows.map((row, index) => {
    if (index <= last) return row;
    if (row.kind === "note") noted = true;
    const note = row.kind === "data" || (row.kind === "section" && claimedCount(row.text) === null && (noted || !beginsLikeSection(row.text)));
    return note ? { row: row.row, kind: "note", text: rowText(view, row.row) } : row;
  });
}

function isSigned(view: SheetView, row: number): boolean {
  let filled = 0;
  for (let column = view.used.left; column <= view.used.right; column++) {
    const text = view.text(row, column).trim();
    if (text === "") continue;
    if (!isNote(text) && !SIGNED.test(text) && !SIGNATURE.test(text)) return false;
    filled++;
  }
  return filled > 0;
}

interface BodyShape {
  readonly width: number;
  readonly serial: number | null;
  readonly task: readonly number[];
  /** Left of the tasks: where a section may stand. */
  readonly heads: readonly number[];
  /** Fields of which a section row holds nothing. */
  readonly substance: readonly number[];
  /** Serials are digits, so that 一 in their column begins a section. */
  readonly digits: boolean;
  /** Columns that are merged down in item rows. */
  readonly keys: readonly number[];
}

function bodyShape(view: SheetView, header: Header, fields: FieldColumns, first: number, last: number): BodyShape {
  const serial = fields.get("serial")?.[0] ?? null;
  const named = header.columns.filter(({ heading, under }) => heading !== "" || under !== null);
  let digits = 0;
  let others = 0;
  for (let row = first; serial !== null && row <= Math.min(last, first + 299); row++) {
    const text = view.text(row, serial);
    if (text === "") continue;
    if (/[\d０-９①-⑳]/u.test(text) && !/[一二三四五六七八九十]、/u.test(text)) digits++;
    else others++;
  }
  const task = [...(fields.get("task") ?? []), ...(fields.get("subtask") ?? [])];
  const category = fields.get("category") ?? [];
  return {
    width: Math.max(2, named.length),
    serial,
    task,
    heads: [...(serial === null ? [] : [serial]), ...category, ...(named[0] ? [named[0].column] : [])],
    substance: (["target", "measures", "leadUnit", "units", "progress", "status", "nextStep", "deadline", "actualAmount"] as const).flatMap(
      (field) => fields.get(field) ?? [],
    ),
    digits: digits > 0 && digits >= others,
    keys: [...(serial === null ? [] : [serial]), ...(fields.get("task") ?? [])],
  };
}

function readRow(view: SheetView, header: Header, shape: BodyShape, row: number): BodyRow {
  const filled: number[] = [];
  for (let column = view.used.left; column <= view.used.right; column++) if (view.text(row, column) !== "") filled.push(column);
  const [first] = filled;
  const continued = shape.keys.some((column) => view.anchorRow(row, column) < row);
  if (first === undefined) return { row, kind: continued || underText(view, row) ? "data" : "blank", text: "" };
  if (typeof view.value(row, first) === "number" && filled.length > 2 && totalName(view.text(row, filled[1] ?? first)) !== "total")
    return { row, kind: "data", text: "" };
  const text = filled.map((column) => view.text(row, column).trim()).join(" ");
  if (repeatsHeader(view, row, header)) return { row, kind: "header", text };
  if (continued && !isWide(view, shape, row, first)) return { row, kind: "data", text: "" };
  const lead = view.text(row, first).trim();
  if (HEADS.test(lead) && filled.length === 1 && isWide(view, shape, row, first)) return { row, kind: "section", text };
  if (isNote(lead) && filled.length <= Math.max(3, shape.width / 2) && (shape.serial === null || first <= Math.max(shape.serial, ...shape.task)))
    return { row, kind: "note", text };
  if (addsUp(view, shape, row, filled)) return { row, kind: "total", text };
  if (isSection(view, shape, row, filled))
    return {
      row,
      kind: "section",
      text: filled
        .filter((column, at) => at === 0 || !isFigure(view, row, column))
        .map((column) => view.text(row, column).trim())
        .join(" "),
    };
  return { row, kind: "data", text: "" };
}

/** Whether one of the first two cells of a row names it as a total: the word alone, or what is added up with it where the row has no number of its own. */
function addsUp(view: SheetView, shape: BodyShape, row: number, filled: readonly number[]): boolean {
  const named = filled.slice(0, 2).map((column) => totalName(view.text(row, column)));
  if (named.includes("total")) return true;
  const name = named.find((one) => one !== null);
  if (name === undefined || (shape.serial !== null && serialNumber(view.text(row, shape.serial)) !== null)) return false;
  const figures = filled.some((column) => isFigure(view, row, column));
  return name === "named" ? figures || filled.length === 1 : figures;
}

const isFigure = (view: SheetView, row: number, column: number): boolean =>
  typeof view.value(row, column) === "number" || FIGURE.test(view.text(row, column).trim());

function underText(view: SheetView, row: number): boolean {
  for (let column = view.used.left; column <= view.used.right; column++) {
    const anchor = view.anchor(row, column);
    if (anchor.row < row && view.text(anchor.row, anchor.column) !== "") return true;
  }
  return false;
}

function isWide(view: SheetView, shape: BodyShape, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  return merge !== null && merge.right > merge.left && (merge.right - merge.left + 1) * 2 > shape.width;
}

/** 镇长：王东: whose tasks follow. */
function namesLeader(text: string): boolean {
  return (
    text.length <= 24 &&
    /^[^，。；、:：]{0,14}(?:书记|主任|主席|常委|委员|[市县区镇乡局处科院校组队部]长)\s*[:：\s]\s*[\u4e00-\u9fff]\s?[\u4e00-\u9fff]{1,2}(?:同志)?$/u.test(text)
  );
}

function isSection(view: SheetView, shape: BodyShape, row: number, filled: readonly number[]): boolean {
  const [first = 0, second] = filled;
  const text = view.text(row, first).trim();
  if (typeof view.value(row, first) === "number") return false;
  if (isWide(view, shape, row, first) && filled.length <= 2) return true;
  const held = filled.filter((column) => column !== first && shape.substance.includes(column));
  // 一、产业项目（2个） may say what its projects come to
  const sums = held.length > 0 && beginsLikeSection(text) && shape.digits && held.every((column) => isFigure(view, row, column));
  if (held.length > 0 && !sums) return false;
  if (sums) return filled.every((column) => column === first || shape.task.includes(column) || isFigure(view, row, column));
  if (second === undefined) {
    if (shape.heads.includes(first) && !shape.task.includes(first)) return !/^\d+$/u.test(text) && (serialNumber(text) === null || !/^[\d０-９]/u.test(text));
    return shape.task.includes(first) && (beginsLikeSection(text) || claimedCount(text) !== null || (shape.serial !== null && namesLeader(text)));
  }
  if (!shape.heads.includes(first) || shape.task.includes(first)) return false;
  return shape.digits && beginsLikeSection(text);
}
