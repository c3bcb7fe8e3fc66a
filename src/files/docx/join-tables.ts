import type { WordBlock } from "./open-document";
import type { WordParagraph } from "./paragraph-text";
import type { WordCell, WordRow, WordTable } from "./word-table";

/** A table of the document with what stands around it; tables that are one in several parts are joined. */
export interface JoinedTable {
  /** Paragraphs since the last heading or table, at most six. */
  readonly before: readonly WordParagraph[];
  /** Rows of all parts; a paragraph that stood between two is a row over the whole width. */
  readonly rows: readonly JoinedRow[];
  readonly width: number;
  readonly after: readonly WordParagraph[];
  /** Indices into `rows` where another part begins. */
  readonly joints: readonly number[];
}

export type JoinedRow = { readonly kind: "row"; readonly row: WordRow } | { readonly kind: "line"; readonly paragraph: WordParagraph };

/** Title, 附件1, （共253项）, 填报单位：…: more lines than that before a table are prose. */
const MOST_BEFORE = 6;
/** 注：…, 填表人：…, 审核人：… */
const MOST_AFTER = 6;
/** What is put between the halves of a table that a page cut. */
const CONTINUED = /^[（(]?(?:续(?:上)?表|接上(?:页|表)|续)\s*[\d一二三四五六七八九十]*[）)]?$|^[—\-–\s第]*\d+[\s—\-–页]*$/u;

/**
 * The tables of a document in order. Two with nothing but page signs between are one where the second repeats the
 * heading rows of the first, or has the same columns and no heading row of its own; so are two with a paragraph between
 * (一、…) where the second repeats the heading rows, or goes on with a numbered row in the same columns.
 */
export function joinTables(blocks: readonly WordBlock[]): readonly JoinedTable[] {
  const tables: JoinedTable[] = [];
  let lines: WordParagraph[] = [];
  let open: JoinedTable | null = null;
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      lines.push(block.paragraph);
      continue;
    }
    const { table } = block;
    if (table.rows.length === 0 || table.width === 0) {
      // told where it stood
      if (table.gone.length > 0) lines.push({ text: "", joinsNext: false, left: table.gone });
      continue;
    }
    const between: readonly WordParagraph[] = filled(lines).filter(({ text }) => !CONTINUED.test(text.trim()));
    const joined: JoinedTable | null = open && between.length <= MOST_BEFORE ? continued(open, table, between) : null;
    if (joined) {
      tables[tables.length - 1] = joined;
      open = joined;
    } else {
      const last: JoinedTable | undefined = tables.at(-1);
      const { after, before } = shareOut(between, last !== undefined);
      if (last) tables[tables.length - 1] = { ...last, after };
      open = { before, rows: table.rows.map((row) => ({ kind: "row", row })), width: table.width, after: [], joints: [] };
      tables.push(open);
    }
    lines = [];
  }
  const last = tables.at(-1);
  if (last) tables[tables.length - 1] = { ...last, after: filled(lines).slice(0, MOST_AFTER) };
  return tables;
}

/** The paragraphs of a document that has no table, or beside them: its text, for a person to look at. */
export function proseOf(blocks: readonly WordBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" && block.paragraph.text.trim() !== "" ? [block.paragraph.text] : []));
}

function filled(lines: readonly WordParagraph[]): readonly WordParagraph[] {
  return lines.filter(({ text, left }) => text.trim() !== "" || left.length > 0);
}

/** What begins a table, and no foot of the one before it. */
const BEGINS = /^附\s*[件表]|^[表]\s*[\d一二三四五六七八九十]|(?:表|清单|台账|一览)\s*$|^[一二三四五六七八九十]+、|^第[一二三四五六七八九十]+/u;
const ENDS = /^\s*(?:注|备注|说明|填表|制表|审核|填报|联系|单位负责)/u;

/** Of the paragraphs between two tables: notes go below the first, the rest stands above the second. */
function shareOut(
  lines: readonly WordParagraph[],
  hasBefore: boolean,
): { readonly after: readonly WordParagraph[]; readonly before: readonly WordParagraph[] } {
  let cut = 0;
  if (hasBefore) {
    while (cut < Math.min(lines.length, MOST_AFTER) && ENDS.test(lines[cut]?.text ?? "") && !BEGINS.test(lines[cut]?.text ?? "")) cut++;
  }
  return { after: lines.slice(0, cut), before: lines.slice(cut).slice(-MOST_BEFORE) };
}

function continued(first: JoinedTable, second: WordTable, between: readonly WordParagraph[]): JoinedTable | null {
  const rows = first.rows.slice(0, MOST_HEAD).flatMap((one) => (one.kind === "row" ? [one.row] : []));
  const heading = rows.find(looksLikeHeading);
  const [head] = second.rows;
  if (!heading || !head) return null;
  const lines = between.map((paragraph): JoinedRow => ({ kind: "line", paragraph }));
  const joined = (more: readonly WordRow[]): JoinedTable => ({
    ...first,
    rows: [...first.rows, ...lines, ...more.map((row): JoinedRow => ({ kind: "row", row }))],
    joints: [...first.joints, first.rows.length],
  });
  const repeats = second.rows.find((row, at) => at < 3 && sameTexts(row, heading));
  if (repeats) {
    const aligned = align(second, repeats, heading);
    // heading rows that only repeat the first ones are left out where the table simply goes on; below a line of its own they stay
    return aligned && joined(aligned.slice(lines.length === 0 ? repeatedRows(rows, heading, second) : 0));
  }
  if (second.width !== first.width || looksLikeHeading(head)) return null;
  return lines.length === 0 || (isNumbered(head) && !between.some(({ text }) => ENDS.test(text) || isTitle(text))) ? joined(second.rows) : null;
}

/** Rows of a heading, the title above it among them. */
const MOST_HEAD = 6;

/** How many of a part's first rows repeat the head of the first table, the heading row among them. */
function repeatedRows(rows: readonly WordRow[], heading: WordRow, { rows: part }: WordTable): number {
  for (let from = 0; from <= rows.indexOf(heading); from++) {
    let count = 0;
    for (; count < part.length; count++) {
      const [mine, theirs] = [rows[from + count], part[count]];
      if (!mine || !theirs || !sameTexts(mine, theirs) || (from + count > rows.indexOf(heading) && isNumbered(theirs))) break;
    }
    if (from + count > rows.indexOf(heading)) return count;
  }
  return 0;
}

const isTitle = (text: string): boolean => /(?:表|清单|台账|一览)\s*$/u.test(text);

const isNumbered = ({ cells }: WordRow): boolean => /^[（(第]?(?:\d+|[一二三四五六七八九十]+|[①-⑳])/u.test((cells[0]?.text ?? "").trim());

/** A row that may head a table: at least three cells of short texts. */
function looksLikeHeading({ cells }: WordRow): boolean {
  const texts = cells.map(({ text }) => text.replace(/\s+/g, ""));
  return (
    texts.filter((text) => text !== "" && text.length <= 20 && !/^[\d.．、]+$/.test(text)).length >= 3 &&
    texts.every((text) => text.length <= 40) &&
    !/^[\d１-９]/.test(texts[0] ?? "")
  );
}

function sameTexts(a: WordRow, b: WordRow): boolean {
  return a.cells.length === b.cells.length && a.cells.every((cell, at) => bare(cell.text) === bare(b.cells[at]?.text ?? ""));
}

const bare = (text: string): string => text.replace(/\s+/g, "");

/**
 * The rows of a part on the columns of the first one: what stands under a heading there stands under it here. Null where
 * a part has more columns under a heading than the first.
 */
function align(part: WordTable, own: WordRow, heading: WordRow): readonly WordRow[] | null {
  const spans = own.cells.map((cell, at) => ({ from: cell, to: heading.cells[at] }));
  if (spans.every(({ from, to }) => from.column === to?.column && from.span === to.span)) return part.rows;
  if (spans.some(({ from, to }) => !to || from.span > to.span)) return null;
  return part.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell): WordCell => {
      const start = place(cell.column, spans, false);
      const end = place(cell.column + cell.span, spans, true);
      return { ...cell, column: start, span: Math.max(1, end - start) };
    }),
  }));
}

/** Where a border between two columns of a part lies in the first table. The last column under a heading takes what is left of it. */
function place(border: number, spans: readonly { readonly from: WordCell; readonly to: WordCell | undefined }[], end: boolean): number {
  for (const { from, to } of spans) {
    if (!to) continue;
    if (end && border === from.column + from.span) return to.column + to.span;
    if (border >= from.column && border < from.column + from.span) return to.column + border - from.column;
  }
  const last = spans.at(-1)?.to;
  return last ? last.column + last.span : border;
}
