import { SHEET_NAME_LIMIT } from "../core/grid/limits";
import type { CellRange } from "../core/grid/cell-ref";
import type { HandoutColumn } from "../core/handout/handout-table";
import type { Handout } from "../core/handout/make-handouts";
import { handoutTexts as t } from "../core/messages/zh-CN/handout";
import type { CellStyle, LaidOutSheet, SheetFilling } from "../core/reports/laid-out-sheet";
import { regionBoard } from "../core/reports/layout/style-regions";
import { BODY, heightsOf, plainValue, widthsOf } from "./table-sheet";

/** Of cells that are the office's own. */
const LOCKED = "#E7E6E6";
/** An empty fill column is wide enough to write in, in figures of the body font. */
const ROOM_TO_WRITE = 26;
const TITLE: CellStyle = { ...BODY, fonts: ["方正小标宋简体", "方正小标宋_GBK", "宋体"], size: 18, border: "none", horizontal: "center" };
const LINE: CellStyle = { ...BODY, border: "none" };
const RIGHT: CellStyle = { ...LINE, horizontal: "right" };
const HEAD: CellStyle = { ...BODY, fonts: ["黑体", "SimHei", "宋体"], horizontal: "center", fill: LOCKED };
const SECTION: CellStyle = { ...BODY, fonts: ["黑体", "SimHei", "宋体"], fill: LOCKED };
/** Rows above the first row of the table: title, unit and day, what to fill in; then the headings. */
const HEADER_ROW = 4;

type Value = string | number | null;

/**
 * A handout as a sheet: title, 填报单位 and 报送时限, what to fill in, the office's own headings, the unit's items; white and
 * unlocked what is to be filled in, grey and locked the rest. Nothing in it refers to the master.
 */
export function handoutSheet(handout: Handout, name: string = t.sheetName): LaidOutSheet {
  const { columns, rows } = handout.content;
  const width = Math.max(2, columns.length);
  const line = (text: string): Value[] => [text, ...Array.from({ length: width - 1 }, () => null)];
  const half = Math.max(1, Math.floor(width / 2));
  const second = line(handout.unitLine);
  if (handout.dueLine !== "") second[half] = handout.dueLine;
  const body = rows.map((row): Value[] =>
    "section" in row
      ? line(row.section)
      : [
          ...row.cells.map((value, at) => (row.continues.includes(at) ? null : plainValue(value))),
          ...line("")
            .slice(columns.length)
            .map(() => null),
        ],
  );
  const values = [
    line(handout.title),
    second,
    line(handout.note),
    [
      ...columns.map(({ heading, spanned }): Value => (spanned ? null : heading)),
      ...line("")
        .slice(columns.length)
        .map(() => null),
    ],
    ...body,
    line(handout.footer),
  ];
  const bottom = values.length;
  const whole = (row: number): CellRange => ({ top: row, left: 1, bottom: row, right: width });
  const sections = rows.flatMap((row, at) => ("section" in row ? [HEADER_ROW + 1 + at] : []));
  const merges = [
    whole(1),
    ...(handout.dueLine === ""
      ? [whole(2)]
      : [
          { ...whole(2), right: half },
          { ...whole(2), left: half + 1 },
        ]),
    whole(3),
    ...sections.map(whole),
    ...across(handout),
    ...continued(handout),
    whole(bottom),
  ].filter(({ top, left, bottom: end, right }) => top !== end || left !== right);
  const columnWidths = widthsOf(values, { merges }, width).map((wide, at) =>
    columns[at]?.fill === true && columns[at].field === "progress"
      ? Math.max(wide, ROOM_TO_WRITE)
      : columns[at]?.fill === true
        ? Math.max(wide, ROOM_TO_WRITE / 2)
        : wide,
  );
  const board = regionBoard(width);
  board.paint({ top: HEADER_ROW + 1, left: 1, bottom: bottom - 1, right: width }, { ...BODY, fill: LOCKED });
  columns.forEach((column, at) => board.paint({ top: HEADER_ROW + 1, left: at + 1, bottom: bottom - 1, right: at + 1 }, bodyStyle(column)));
  rows.forEach((row, at) => {
    const here = HEADER_ROW + 1 + at;
    if ("section" in row) board.paint(whole(here), SECTION);
    else if (row.locked)
      columns.forEach((column, c) => board.paint({ top: here, left: c + 1, bottom: here, right: c + 1 }, { ...bodyStyle(column), fill: LOCKED }));
  });
  board.paint(whole(1), TITLE);
  board.paint(whole(2), LINE);
  if (handout.dueLine !== "") board.paint({ ...whole(2), left: half + 1 }, RIGHT);
  board.paint(whole(3), LINE);
  board.paint(whole(HEADER_ROW), HEAD);
  board.paint(whole(bottom), LINE);
  return {
    report: "table",
    name,
    source: handout.mark.source,
    columnWidths,
    rowHeights: heightsOf(values, { merges }, columnWidths),
    values,
    ...board.finish(),
    merges,
    links: [],
    charts: [],
    frozenRows: HEADER_ROW,
    print: {
      area: { top: 1, left: 1, bottom, right: width },
      repeatRows: [HEADER_ROW, HEADER_ROW],
      paper: "A4",
      landscape: true,
      fitWidth: true,
      footer: "dashed-page-number",
    },
    filling: fillingOf(handout, bottom, width),
  };
}

/** What no name of a sheet may hold. */
const FORBIDDEN = /[[\]:*?/\\]/gu;

/** Handouts as sheets of one workbook, each named by its unit; two units whose names begin alike are told apart by the host's numbering. */
export function unitSheets(handouts: readonly Handout[]): readonly LaidOutSheet[] {
  return handouts.map((handout) => {
    const bare = handout.unit
      .replace(/\s+/gu, "")
      .replace(FORBIDDEN, "_")
      .replace(/^'+|'+$/gu, "");
    const name = bare.slice(0, SHEET_NAME_LIMIT).replace(/[\uD800-\uDBFF]$/u, "");
    return handoutSheet(handout, name === "" ? t.sheetName : name);
  });
}

const FORMAT: { readonly [K in HandoutColumn["kind"]]: CellStyle["format"] } = { text: "text", number: "general", percent: "percent-1", date: "date" };

function bodyStyle({ fill, kind, field, words }: HandoutColumn): CellStyle {
  const centred = kind !== "text" || field === "serial" || words.length > 0;
  return { ...BODY, fill: fill ? null : LOCKED, format: FORMAT[kind], ...(centred ? { horizontal: "center" } : {}) };
}

/** Cells that are one with those before them: of the headings, and of every row by itself. */
function across({ content: { columns, rows } }: Handout): readonly CellRange[] {
  const lines: (readonly [number, readonly number[]])[] = [[HEADER_ROW, columns.flatMap(({ spanned }, at) => (spanned ? [at] : []))]];
  rows.forEach((row, at) => {
    // what goes on from the row above is one downwards, with whatever is beside it
    if (!("section" in row))
      lines.push([HEADER_ROW + 1 + at, row.spanned.filter((column) => !row.continues.includes(column - 1) && !goesOn(rows[at + 1], column - 1))]);
  });
  return lines.flatMap(([row, spanned]) =>
    openRuns(columns.map((_, at) => spanned.includes(at))).map(([from, to]) => ({ top: row, left: from, bottom: row, right: to + 1 })),
  );
}

const goesOn = (row: Handout["content"]["rows"][number] | undefined, column: number): boolean =>
  row !== undefined && !("section" in row) && row.continues.includes(column);

/** Cells that are one with those above: a merge for each run. */
function continued({ content: { columns, rows } }: Handout): readonly CellRange[] {
  return columns.flatMap((_, at) => {
    const merges: CellRange[] = [];
    let top = 0;
    rows.forEach((row, index) => {
      const goesOn = !("section" in row) && row.continues.includes(at);
      if (!goesOn) top = index;
      const next = rows[index + 1];
      const last = !next || "section" in next || !next.continues.includes(at);
      if (goesOn && last) merges.push({ top: HEADER_ROW + 1 + top, left: at + 1, bottom: HEADER_ROW + 1 + index, right: at + 1 });
    });
    return merges;
  });
}

function fillingOf({ content: { columns, rows }, password }: Handout, bottom: number, width: number): SheetFilling {
  const runs = openRuns(rows.map((row) => !("section" in row) && !row.locked));
  const open = columns.flatMap((column, at) =>
    column.fill ? runs.map(([from, to]) => ({ column, range: { top: HEADER_ROW + 1 + from, left: at + 1, bottom: HEADER_ROW + 1 + to, right: at + 1 } })) : [],
  );
  return {
    // the last row too: who filled it in, and when
    unlocked: [...open.map(({ range }) => range), { top: bottom, left: 1, bottom, right: width }],
    lists: open.flatMap(({ column, range }) =>
      column.words.length === 0 ? [] : [{ range, words: column.words, prompt: t.listPrompt(column.words), error: t.listError(column.words) }],
    ),
    checks: open.flatMap(({ column, range }) =>
      column.words.length > 0 || column.kind === "text" ? [] : [{ range, kind: column.kind, prompt: column.kind === "date" ? t.dateError : t.numberPrompt }],
    ),
    password,
  };
}

/** First and last of the rows (from 0) that follow each other. */
function openRuns(open: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  open.forEach((is, at) => {
    const last = runs.at(-1);
    if (is && last && last[1] === at - 1) last[1] = at;
    else if (is) runs.push([at, at]);
  });
  return runs;
}
