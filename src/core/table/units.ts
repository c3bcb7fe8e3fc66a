import { beginsInside, breaksOff, endsLikeUnit, isPlace, isTail } from "./unit-names";

/** Splits the texts of units columns; what stands whole somewhere in the table is known and never split. */
export interface UnitReader {
  /** Every name in a cell, in order, wraps joined. [] for "", "/" and "—". */
  names(text: string): readonly string[];
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
  const whole = new Set<string>();
  const lines = new Set<string>();
  for (const name of known) whole.add(squeeze(name));
  for (const cell of cells) {
    const parts = partsOf(cell);
    const only = parts.length === 1 ? parts[0] : undefined;
    if (only?.length === 1 && only[0] !== undefined && !beginsInside(only[0]) && !breaksOff(only[0])) whole.add(only[0]);
    for (const part of parts) {
      if (parts.length > 1 && part.length === 1 && part[0] !== undefined && endsLikeUnit(part[0])) whole.add(part[0]);
      for (const line of part) lines.add(line);
    }
  }
  const memory = new Map<string, readonly string[]>();
  return {
    names(text) {
      const remembered = memory.get(text);
      if (remembered) return remembered;
      const names = partsOf(text)
        .flatMap((part) => joinLines(part, whole, lines))
        .map((name) => name.replace(/(?<=.{2})等$/u, ""))
        .filter((name) => !/^#[A-Z0-9/]+[!?]?$/u.test(name));
      memory.set(text, names);
      return names;
    },
  };
}

/** White space inside a name off. */
function squeeze(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/gu, "");
}

/** The parts between 、，；;/ (outside brackets), each as its lines; blanks inside a line separate where both sides are names. */
function partsOf(text: string): string[][] {
  if (/^[\s/／\\—\-－–无]*$/u.test(text)) return [];
  if (!/[、，,；;/／。| \t\r\u00a0\u200b\u3000\ufeff]/u.test(text)) return [text.split("\n").filter((line) => line !== "")];
  const parts: string[][] = [];
  let open = 0;
  let start = 0;
  const close = (end: number): void => {
    const lines = text.slice(start, end).split("\n").flatMap(byBlanks).filter((line) => line !== "");
    if (lines.length > 0) parts.push(lines);
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "（" || char === "(") open++;
    else if (char === "）" || char === ")") open = Math.max(0, open - 1);
    else if (open === 0 && SEPARATORS.includes(char)) {
      close(at);
      start = at + 1;
    }
  }
  close(text.length);
  return parts;
}

function byBlanks(line: string): string[] {
  const pieces = line.split(/[\s\u200b\ufeff]+/u).filter((piece) => piece !== "");
  if (pieces.length < 2) return [squeeze(line)];
  return pieces.every((piece) => endsLikeUnit(piece) || isPlace(piece)) && !pieces.some(isTail) ? pieces : [squeeze(line)];
}

/** Puts lines together so that the names cost least: see `costOf`. */
function joinLines(lines: readonly string[], whole: ReadonlySet<string>, known: ReadonlySet<string>): readonly string[] {
  if (lines.every((line) => whole.has(line))) return lines;
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= lines.length; end++) {
    let choice = { cost: Infinity, from: end - 1 };
    for (let from = Math.max(0, end - MOST_LINES); from < end; from++) {
      const cost = (best[from]?.cost ?? Infinity) + costOf(lines.slice(from, end), whole, known, from === 0);
      if (cost < choice.cost) choice = { cost, from };
    }
    best.push(choice);
  }
  const names: string[] = [];
  for (let end = lines.length; end > 0; end = best[end]?.from ?? 0) names.unshift(lines.slice(best[end]?.from ?? 0, end).join(""));
  return names;
}

/** How unlikely it is that these lines are one name. The numbers only rank; what decides is written beside them. */
function costOf(lines: readonly string[], whole: ReadonlySet<string>, known: ReadonlySet<string>, first: boolean): number {
  const name = lines.join("");
  const [only = ""] = lines;
  if (lines.length === 1) {
    if (beginsInside(only) || breaksOff(only)) return 50;
    if (whole.has(only)) return 0;
    if (isTail(only)) return first ? 1.5 : 12;
    if (isPlace(only)) return 1.2;
    return endsLikeUnit(only) ? 1 : 6;
  }
  if (whole.has(name)) return 0;
  if (known.has(name)) return 0.5;
  let cost = endsLikeUnit(name) && !breaksOff(name) ? 2 : 10;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1] ?? "";
    const after = lines[i] ?? "";
    if (beginsInside(after) || breaksOff(lines.slice(0, i).join("")) || isTail(after)) continue;
    if (whole.has(after)) cost += 4;
    cost += whole.has(before) || endsLikeUnit(before) ? 6 : isPlace(before) ? 3 : 0.5;
  }
  return cost;
}
