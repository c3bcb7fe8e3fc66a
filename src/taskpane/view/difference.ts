import type { CellValue } from "../../core/grid/cell-value";
import { fromSerialDay } from "../../core/text/plain-date";

/** A stretch of a changed text: stays, goes or comes. */
export interface DifferencePart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Characters shown beside a change. */
const CONTEXT = 14;
/** Between two changes fewer characters than this are told as part of the change: fragments are hard to read. */
const FRAGMENT = 3;
/** Above this many comparisons only the beginning and the end are compared. */
const MOST_WORK = 400_000;

/**
 * What differs between two cell values, cut down to what a person needs to see it. Line breaks show as ⏎; in what goes
 * and what comes blanks show too (␣, and □ for a full-width one), because they are often all that changes.
 */
export function difference(before: CellValue, after: CellValue): readonly DifferencePart[] {
  const a = [...valueText(before)];
  const b = [...valueText(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const middle = readable(between(a.slice(head, a.length - tail), b.slice(head, b.length - tail)));
  const parts: readonly DifferencePart[] = [
    { kind: "same", text: a.slice(0, head).join("") },
    ...middle,
    { kind: "same", text: a.slice(a.length - tail).join("") },
  ];
  return parts
    .map((part, index) => ({ ...part, text: part.kind === "same" ? clipped(part.text, index === 0, index === parts.length - 1) : visible(part.text) }))
    .filter((part) => part.text !== "");
}

/** Which characters stay between two texts that differ at both ends: the longest common sequence. */
function between(a: readonly string[], b: readonly string[]): readonly DifferencePart[] {
  if (a.length * b.length > MOST_WORK || a.length === 0 || b.length === 0) return [part("removed", a), part("added", b)];
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const parts: DifferencePart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push({ kind: "same", text: a[i] ?? "" });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) parts.push({ kind: "removed", text: a[i++] ?? "" });
    else parts.push({ kind: "added", text: b[j++] ?? "" });
  }
  return parts;
}

const part = (kind: DifferencePart["kind"], characters: readonly string[]): DifferencePart => ({ kind, text: characters.join("") });

/** Runs of one kind as one part, what goes before what comes, and no fragments between changes. */
function readable(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const result: DifferencePart[] = [];
  let removed = "";
  let added = "";
  let same = "";
  const flush = (): void => {
    if (removed !== "") result.push({ kind: "removed", text: removed });
    if (added !== "") result.push({ kind: "added", text: added });
    removed = added = "";
  };
  for (const one of [...parts, { kind: "removed" as const, text: "" }]) {
    if (one.kind === "same") {
      same += one.text;
      continue;
    }
    if (same !== "" && [...same].length < FRAGMENT && (removed !== "" || added !== "") && one.text !== "") {
      removed += same;
      added += same;
    } else if (same !== "") {
      flush();
      result.push({ kind: "same", text: same });
    }
    same = "";
    if (one.kind === "removed") removed += one.text;
    else added += one.text;
  }
  flush();
  return result;
}

/** A cell value as a person reads it; an empty cell is "". */
export function valueText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return "date" in value ? fromSerialDay(value.date) : value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

function clipped(text: string, first: boolean, last: boolean): string {
  const characters = [...oneLine(text)];
  const head = first ? [] : characters.slice(0, CONTEXT);
  const tail = last ? [] : characters.slice(-CONTEXT);
  if (characters.length <= head.length + tail.length) return characters.join("");
  return `${head.join("")}…${tail.join("")}`;
}

const oneLine = (text: string): string => text.replaceAll("\n", "⏎");

const visible = (text: string): string => oneLine(text).replaceAll(" ", "␣").replaceAll("\u3000", "□").replaceAll("\u00a0", "␣");
