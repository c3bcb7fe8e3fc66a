import { lineCount } from "./measure";
import { heightOfLines, linesInHeight, MOST_ROW_HEIGHT } from "./page";
import { joinPieces, linesOf, paragraphPieces, stepsOf, type PieceRow } from "./row-parts";
import { cutParagraph } from "./split-text";

/** One cell of a group of rows that belong together: a text from row `first` to row `last` of the group. */
export interface Segment {
  /** Its column. */
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** The width of its text, in ems. */
  readonly ems: number;
  /** Whether it may be cut: it is prose. */
  readonly cuts: boolean;
  /** What it says again on a new page; null: nothing. */
  readonly again: string | null;
}

/** A row of the sheet: a stretch of the steps of one row of the group. */
interface PrintedRow {
  readonly row: number;
  readonly steps: readonly PieceRow[];
  readonly lines: number;
}

/** What one page holds of a group. */
export interface PagePart {
  /** Lines of each row of the sheet, with the row of the group that it belongs to. */
  readonly rows: readonly { readonly row: number; readonly lines: number }[];
  /** What is written: from row `top` of the part to row `bottom`, 0-based. */
  readonly cells: readonly { readonly segment: Segment; readonly top: number; readonly bottom: number; readonly text: string; readonly again: boolean }[];
}

/** The points that lines need at the size of the body. */
export type HeightFor = (lines: number) => number;

/**
 * Shares a group of rows out to pages. The first part goes into `room`, the others have `pageRoom`. A group that fits is one part;
 * one that does not is cut between steps (numbered points side by side, or paragraphs), never inside a line. In every part
 * each segment that says itself again has its text.
 *
 * @returns null where nothing of use goes into `room`: the group begins on a new page
 */
export function groupParts(
  group: { readonly rows: number; readonly segments: readonly Segment[] },
  room: number,
  pageRoom: number,
  size: number,
): readonly PagePart[] | null {
  const rowLines = linesInHeight(MOST_ROW_HEIGHT, size);
  const plan = new GroupPlan(group.segments, group.rows, rowLines, (lines) => heightOfLines(lines, size));
  const whole = plan.take(0, Infinity);
  const height = plan.heightOf(whole.rows);
  if (height <= room && whole.rest.length === 0) return [plan.part(whole.rows)];
  if (height <= pageRoom && room < MOST_GAP * pageRoom) return null;
  if (height <= pageRoom && plan.stepCount < 2) return null;
  const parts: PagePart[] = [];
  let left = room;
  for (let from = 0, round = 0; round < MOST_PARTS; round++) {
    const taken = plan.take(from, left);
    // where almost nothing goes on this page, or what is said again would not, the group begins on the next
    const used = plan.heightOf(taken.rows);
    if (parts.length === 0 && left < pageRoom && (used > left || used < LEAST_PART * pageRoom)) return null;
    parts.push(plan.part(taken.rows));
    if (taken.rest.length === 0) break;
    from = taken.next;
    left = pageRoom;
  }
  return parts;
}

/** So much of a page may stay blank before a group that would go whole on the next one. */
const MOST_GAP = 0.5;
/** A part at the foot of a page is at least so much of it. */
const LEAST_PART = 0.22;
const MOST_PARTS = 400;

interface Flat {
  readonly row: number;
  readonly step: PieceRow;
}

/** The steps of a group one below the other, and what flows beside them. */
class GroupPlan {
  private readonly flat: readonly Flat[];
  /** Which segments are cut along the steps: by row and column. */
  private readonly stepped = new Set<Segment>();
  /** What is still to be written of the segments that flow. */
  private readonly open = new Map<Segment, string>();
  private readonly said = new Set<Segment>();

  constructor(
    private readonly segments: readonly Segment[],
    rows: number,
    private readonly rowLines: number,
    private readonly height: HeightFor,
  ) {
    const flat: Flat[] = [];
    for (let row = 0; row < rows; row++) {
      const own = segments.filter((segment) => segment.first === row && segment.last === row && segment.cuts);
      const { steps, inSteps } = stepsOf(own);
      own.forEach((segment, index) => inSteps[index] && this.stepped.add(segment));
      // a step's columns are told by the place among all columns
      for (const step of steps.length === 0 ? [[]] : steps.flatMap(shortened)) flat.push({ row, step: placed(step, own) });
    }
    this.flat = flat;
    for (const segment of segments) if (!this.stepped.has(segment)) this.open.set(segment, segment.text);
  }

  get stepCount(): number {
    return this.flat.length;
  }

  heightOf(rows: readonly PrintedRow[]): number {
    return rows.reduce((sum, { lines }) => sum + this.height(lines), 0);
  }

  /** As many steps from `from` on as fit, as rows of the sheet that are tall enough for what stands beside them. */
  take(from: number, room: number): { readonly rows: readonly PrintedRow[]; readonly next: number; readonly rest: readonly unknown[] } {
    let taken: readonly PrintedRow[] = [];
    let next = from;
    while (next < this.flat.length) {
      const more = this.sheetRows(from, next + 1);
      if (next > from && this.heightOf(more) > room) break;
      taken = more;
      next++;
    }
    const over = from > 0;
    if (from >= this.flat.length) taken = [{ row: this.flat.at(-1)?.row ?? 0, steps: [], lines: 1 }];
    const grown = this.grow(taken, room, next >= this.flat.length, over);
    const rest = next < this.flat.length || this.overflows(grown) ? [1] : [];
    return { rows: grown, next, rest };
  }

  private sheetRows(from: number, to: number): readonly PrintedRow[] {
    const rows: { row: number; steps: PieceRow[]; lines: number }[] = [];
    for (const { row, step } of this.flat.slice(from, to)) {
      const last = rows.at(-1);
      const together = last?.row === row ? linesOfSteps([...last.steps, step]) : Infinity;
      if (last && together <= this.rowLines) {
        last.steps.push(step);
        last.lines = together;
      } else rows.push({ row, steps: [step], lines: Math.min(this.rowLines, Math.max(1, linesOfSteps([step]))) });
    }
    return rows;
  }

  /** Rows made taller where what flows beside them needs it, as far as the room goes. */
  private grow(rows: readonly PrintedRow[], room: number, isLast: boolean, over: boolean): readonly PrintedRow[] {
    const grown = rows.map((row) => ({ ...row }));
    for (const segment of this.segments) {
      if (this.stepped.has(segment)) continue;
      const inside = grown.filter(({ row }) => row >= segment.first && row <= segment.last);
      const text = this.textOf(segment, over);
      // before the end of a cell that goes on only what is said whole must fit
      const ends = isLast || segment.last < (grown.at(-1)?.row ?? 0);
      if (!ends && segment.again === null) continue;
      let missing = lineCount(text, segment.ems) - inside.reduce((sum, { lines }) => sum + lines, 0);
      for (const row of [...inside].reverse()) {
        while (missing > 0 && row.lines < this.rowLines && this.heightOf(grown) + this.height(2) - this.height(1) <= room) {
          row.lines++;
          missing--;
        }
      }
      const last = inside.at(-1);
      while (missing > 0 && last) {
        const free = Math.floor((room - this.heightOf(grown) - this.height(0)) / (this.height(2) - this.height(1)));
        const lines = Math.min(missing, this.rowLines, free);
        if (!(lines >= 1)) break;
        grown.splice(grown.indexOf(last) + 1, 0, { row: last.row, steps: [], lines });
        missing -= lines;
      }
    }
    return grown;
  }

  private textOf(segment: Segment, over: boolean): string {
    const open = this.open.get(segment) ?? "";
    return open !== "" ? open : over && segment.again !== null ? segment.again : "";
  }

  private overflows(rows: readonly PrintedRow[]): boolean {
    return this.segments.some((segment) => {
      const lines = rows.filter(({ row }) => row >= segment.first && row <= segment.last).reduce((sum, row) => sum + row.lines, 0);
      return lines > 0 && lineCount(this.open.get(segment) ?? "", segment.ems) > lines;
    });
  }

  /** Writes a part: what flows gives as much of its text as there is room for, and keeps the rest. */
  part(rows: readonly PrintedRow[]): PagePart {
    const cells: PagePart["cells"][number][] = [];
    for (const segment of this.segments) {
      const own = rows.flatMap(({ row }, index) => (row >= segment.first && row <= segment.last ? [index] : []));
      const top = own[0];
      const bottom = own.at(-1);
      if (top === undefined || bottom === undefined) continue;
      if (this.stepped.has(segment)) {
        for (const index of own) {
          const pieces = rows[index]?.steps.flatMap((step) => step[segment.at] ?? []) ?? [];
          cells.push({ segment, top: index, bottom: index, text: joinPieces(pieces), again: false });
        }
        continue;
      }
      const again = this.said.has(segment) && (this.open.get(segment) ?? "") === "";
      const lines = own.reduce((sum, index) => sum + (rows[index]?.lines ?? 0), 0);
      cells.push({ segment, top, bottom, text: again ? (segment.again ?? "") : this.giveOut(segment, lines), again });
      this.said.add(segment);
    }
    return { rows: rows.map(({ row, lines }) => ({ row, lines })), cells };
  }

  private giveOut(segment: Segment, lines: number): string {
    const text = this.open.get(segment) ?? "";
    if (lineCount(text, segment.ems) <= lines) {
      this.open.set(segment, "");
      return text;
    }
    const pieces = paragraphPieces(text, segment.ems);
    let count = 0;
    while (count < pieces.length && linesOf(pieces.slice(0, count + 1)) <= lines) count++;
    // not even the first paragraph: as many of its lines as there are
    const given = count > 0 ? joinPieces(pieces.slice(0, count)) : (cutParagraph(text.split("\n")[0] ?? "", segment.ems, Math.max(1, lines))[0]?.text ?? "");
    this.open.set(segment, text.slice(given.length).replace(/^\n/u, ""));
    return given;
  }
}

/** The lines of steps in one row: of the column that has most. */
function linesOfSteps(steps: readonly PieceRow[]): number {
  const columns = Math.max(0, ...steps.map((step) => step.length));
  return Array.from({ length: columns }, (_, at) => linesOf(steps.flatMap((step) => step[at] ?? []))).reduce((most, lines) => Math.max(most, lines), 0);
}

/** More lines than this, and a step is cut in two. */
const MOST_STEP = 12;

/** A step in several where it is long, each with as much of every column. */
function shortened(step: PieceRow): readonly PieceRow[] {
  const left = step.map((pieces) => [...pieces]);
  const short: PieceRow[] = [];
  while (left.some((pieces) => pieces.length > 0)) {
    short.push(
      left.map((pieces) => {
        let count = Math.min(1, pieces.length);
        while (count < pieces.length && linesOf(pieces.slice(0, count + 1)) <= MOST_STEP) count++;
        return pieces.splice(0, count);
      }),
    );
  }
  return short;
}

/** A step of some columns as one of all columns. */
function placed(step: PieceRow, own: readonly Segment[]): PieceRow {
  const all: PieceRow[number][] = [];
  own.forEach((segment, index) => (all[segment.at] = step[index] ?? []));
  return Array.from(all, (pieces) => pieces ?? []);
}
