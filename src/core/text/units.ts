import { isErrorText } from "./error-text";
import { hasBlank, withoutBlanks } from "./cell-text";
import { characterKinds } from "./character-kinds";
import { ungluedNames } from "./glued-names";
import { beginsInside, breaksOff, endsInJoiner, endsLikeUnit, isPlace, isTail, openBrackets } from "./unit-names";

/** Splits the texts of units columns; what stands whole somewhere in the table is known and never split. */
export interface UnitReader {
  /** Every name in a cell, in order, wraps joined. [] for "", "/" and "—". */
  names(text: string): readonly string[];
  /**
   * Where it is not sure whether a line break separates two names or stands inside one: the lines, joined with "⏎". Known only of cells
   * whose names were asked for.
   */
  doubts(text: string): readonly string[];
}

const SEPARATORS = "、，,；;/／。|";

/** A name is written over at most so many lines. */
const MOST_LINES = 5;

/**
 * Learns names from all the cells of a table that hold units: a cell of one line without separators is whole; lines of
 * other cells count when lines elsewhere, put together, say the same.
 *
 * @param cells the texts of all units cells
 * @param known full names: the office's list, the leads that tasks name
 */
export function unitReader(cells: Iterable<string>, known: Iterable<string> = []): UnitReader {
  const listed = new Set<string>();
  const lines = new Set<string>();
  for (const name of known) listed.add(withoutBlanks(name));
  const whole = new Set(listed);
  /** Of the cells that names were learned from, for the time when their names are asked for. */
  const learned = new Map<string, string[][]>();
  for (const cell of cells) {
    const parts = partsOf(cell);
    learned.set(cell, parts);
    const only = parts.length === 1 ? parts[0] : undefined;
    if (only?.length === 1 && only[0] !== undefined && !beginsInside(only[0]) && !breaksOff(only[0])) whole.add(only[0]);
    for (const part of parts) {
      if (parts.length > 1 && part.length === 1 && part[0] !== undefined && standsAlone(part[0])) whole.add(part[0]);
      for (const line of part) lines.add(line);
    }
  }
  const memory = new Map<string, readonly string[]>();
  const doubtful = new Map<string, readonly string[]>();
  return {
    doubts: (text) => doubtful.get(text) ?? SURE,
    names(text) {
      const remembered = memory.get(text);
      if (remembered) return remembered;
      const names: string[] = [];
      for (const part of learned.get(text) ?? partsOf(text)) {
        const { names: joinedNames, doubts } = joinLines(part, whole, lines);
        if (doubts.length > 0) doubtful.set(text, [...(doubtful.get(text) ?? SURE), ...doubts]);
        for (const joined of joinedNames) {
          if (isErrorText(joined)) continue;
          const name = withoutAndOthers(joined);
          if (listed.has(name)) names.push(name);
          else names.push(...ungluedNames(name, whole));
        }
      }
      memory.set(text, names);
      learned.delete(text);
      return names;
    },
  };
}

const SURE: readonly string[] = [];

/** Whether a part between separators is a name by itself: 农业 of 农业、农村局 is none. */
function standsAlone(part: string): boolean {
  return endsLikeUnit(part) || (LEVEL.test(part) && part.length > 3);
}

/** 等 behind a name of two characters or more off. */
function withoutAndOthers(name: string): string {
  return name.endsWith("等") ? name.replace(/(?<=.{2})等$/u, "") : name;
}

const SEPARATES = 1;
const OPENS = 2;
const CLOSES = 3;
/** What a character does to a cell of names, white space aside. */
const role = characterKinds([SEPARATORS, SEPARATES], ["（(", OPENS], ["）)", CLOSES]);

/** The parts between 、，；;/ (outside brackets), each as its lines; blanks inside a line separate where both sides are names. */
function partsOf(text: string): string[][] {
  if (/^[\s/／\\—\-－–无]*$/u.test(text)) return [];
  const parts: string[][] = [];
  let open = 0;
  let start = 0;
  const close = (end: number): void => {
    const lines: string[] = [];
    for (const line of text.slice(start, end).split("\n")) addNames(lines, line);
    if (lines.length > 0) parts.push(lines);
  };
  for (let at = 0; at < text.length; at++) {
    const does = role[text.charCodeAt(at)];
    if (does === OPENS) open++;
    else if (does === CLOSES) open = Math.max(0, open - 1);
    else if (does === SEPARATES && open === 0) {
      close(at);
      start = at + 1;
    }
  }
  close(text.length);
  return parts;
}

/** Adds a line without its blanks; the names of a line one by one where blanks stand between names. */
function addNames(lines: string[], line: string): void {
  if (!hasBlank(line)) {
    if (line !== "") lines.push(line);
    return;
  }
  const pieces = line.split(/[\s\u200b\ufeff]+/u).filter((piece) => piece !== "");
  if (pieces.length > 1 && pieces.every((piece) => endsLikeUnit(piece) || isPlace(piece)) && !pieces.some(isTail)) lines.push(...pieces);
  else if (pieces.length > 0) lines.push(pieces.join(""));
}

/** A line of a part, with what is asked of it again and again while names are put together. */
interface UnitLine {
  readonly text: string;
  /** Stands whole elsewhere. */
  readonly whole: boolean;
  /** Goes on with the line before, or is never a name by itself. */
  readonly joins: boolean;
  /** Ends in a joiner: the name goes on, whatever follows. */
  readonly joiner: boolean;
  /** What it costs to begin another name behind this line and not to. */
  readonly apart: number;
}

/** Names put together from lines, and the joints that were decided narrowly. */
interface JoinedLines {
  readonly names: readonly string[];
  readonly doubts: readonly string[];
}

/** A joint whose other reading costs no more than this above the one that was taken is said to be doubtful. */
const NARROW = 2;

/** Puts lines together so that the names cost least: see `costAlone` and `lineOf`. */
function joinLines(texts: readonly string[], whole: ReadonlySet<string>, known: ReadonlySet<string>): JoinedLines {
  if (texts.every((text) => whole.has(text))) return { names: texts, doubts: SURE };
  const lines = texts.map((text) => lineOf(text, whole));
  const cost = new Array<number>(lines.length + 1).fill(Infinity);
  const begins = new Array<number>(lines.length + 1).fill(0);
  cost[0] = 0;
  for (let from = 0; from < lines.length; from++) {
    const before = cost[from] ?? 0;
    costsFrom(lines, from, whole, known).forEach((own, index) => {
      const end = from + 1 + index;
      if (before + own < (cost[end] ?? Infinity)) {
        cost[end] = before + own;
        begins[end] = from;
      }
    });
  }
  const ends: number[] = [];
  for (let end = lines.length; end > 0; end = begins[end] ?? 0) ends.unshift(end);
  const names = ends.map((end) => texts.slice(begins[end] ?? 0, end).join(""));
  return { names, doubts: ends.flatMap((end, index) => doubtsAbout(lines, begins[end] ?? 0, end, ends[index + 1] ?? null, whole, known)) };
}

/** What it costs that the lines from one on are one name: the first alone, the first two, and so on. */
function costsFrom(lines: readonly UnitLine[], from: number, whole: ReadonlySet<string>, known: ReadonlySet<string>): readonly number[] {
  const costs: number[] = [];
  let name = "";
  /** Brackets open behind the lines so far, and what it costs that they are one name. */
  let open = 0;
  let joints = 0;
  for (let end = from + 1; end <= Math.min(lines.length, from + MOST_LINES); end++) {
    const line = lines[end - 1];
    if (!line) break;
    const last = lines[end - 2];
    if (end - from > 1 && last && !line.joins && open === 0 && !last.joiner)
      joints += last.apart + (line.whole ? 4 : 0) + (sameLevel(last, line) ? SAME_LEVEL : 0);
    name += line.text;
    open = openBrackets(line.text, open);
    costs.push(end - from === 1 ? costAlone(line, open, from === 0) : costJoined(name, open > 0 || line.joiner, joints, whole, known));
  }
  return costs;
}

/** The joints of a name, and that with the one behind it, that could as well be read the other way. A name that is written whole elsewhere is sure. */
function doubtsAbout(
  lines: readonly UnitLine[],
  from: number,
  end: number,
  next: number | null,
  whole: ReadonlySet<string>,
  known: ReadonlySet<string>,
): readonly string[] {
  const textOf = (start: number, stop: number): string =>
    lines
      .slice(start, stop)
      .map(({ text }) => text)
      .join("⏎");
  const costOf = (start: number, stop: number): number => costsFrom(lines, start, whole, known)[stop - start - 1] ?? Infinity;
  const doubts: string[] = [];
  if (
    end - from > 1 &&
    !whole.has(
      lines
        .slice(from, end)
        .map(({ text }) => text)
        .join(""),
    )
  ) {
    const own = costOf(from, end);
    const joint = (at: number): boolean => !lines[at]?.joins && !lines[at - 1]?.joiner && !lines[at - 1]?.joins && openBrackets(textOf(from, at)) === 0;
    for (let at = from + 1; at < end; at++) if (joint(at) && costOf(from, at) + costOf(at, end) - own <= NARROW) doubts.push(textOf(from, end));
  }
  const apart =
    next === null || next - from > MOST_LINES || whole.has(textOf(from, end)) ? Infinity : costOf(from, next) - costOf(from, end) - costOf(end, next);
  if (next !== null && apart <= NARROW) doubts.push(textOf(from, next));
  return doubts;
}

/** 县一中⏎县教育局: both lines begin with the office that they are of, as no second half of a name does. */
const LEVEL = /^(?:[省市县区州盟旗镇乡]|街道)(?![场域级村])(?=[\u4e00-\u9fff]{2})/u;
const SAME_LEVEL = 6;

function sameLevel(one: UnitLine, two: UnitLine): boolean {
  return one.text.charCodeAt(0) === two.text.charCodeAt(0) && LEVEL.test(one.text) && LEVEL.test(two.text);
}

function lineOf(text: string, whole: ReadonlySet<string>): UnitLine {
  const isWhole = whole.has(text);
  return {
    text,
    whole: isWhole,
    joins: beginsInside(text) || isTail(text),
    joiner: endsInJoiner(text),
    apart: isWhole || endsLikeUnit(text) || isPlace(text) ? 6 : 0.5,
  };
}

/** How unlikely it is that a line is one name. The numbers only rank; what decides is written beside them. */
function costAlone({ text, whole, joiner }: UnitLine, open: number, first: boolean): number {
  if (beginsInside(text) || joiner || open > 0) return 50;
  if (whole) return 0;
  if (isTail(text)) return first ? 1.5 : 12;
  if (isPlace(text)) return 1.2;
  return endsLikeUnit(text) ? 1 : 6;
}

/** How unlikely it is that some lines together are one name, where `joints` is the cost of the places where they meet. */
function costJoined(name: string, cutOff: boolean, joints: number, whole: ReadonlySet<string>, known: ReadonlySet<string>): number {
  if (whole.has(name)) return 0;
  if (known.has(name)) return 0.5;
  return joints + (!cutOff && endsLikeUnit(name) ? 2 : 10);
}
