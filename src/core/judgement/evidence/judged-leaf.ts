import type { Field } from "../../terms/field";
import type { Leaf } from "../../table/progress-table";
import type { Evidence, EvidenceKind } from "../evidence";
import type { Status } from "../../terms/status";
import { dueOf, type Due } from "../what-is-due";
import type { SuggestionContext } from "../suggestion-context";
import { Amounts } from "./amounts";
import { mainPoints, type TextPoint } from "../../text/text-points";
import { isWhite } from "../../text/white-space";

/** A leaf with its texts as the kinds of evidence read them; what several kinds look for is looked for once. */
export class JudgedLeaf {
  /** The text of the progress, its tag included; "" where there is none, as for the other fields. */
  readonly progress: string;
  /** Where the progress without its tag stands in it, half-open: a tag is never evidence for itself. */
  readonly start: number;
  readonly end: number;
  readonly target: string;
  readonly task: string;
  readonly nextStep: string;
  /** What progress[start, end) reports, and what the target wants, or the planned amount where there is no target. */
  readonly reported: Amounts;
  readonly wanted: Amounts;
  private isDue: Due | null = null;
  private numbered: readonly TextPoint[] | null = null;

  constructor(
    readonly leaf: Leaf,
    readonly context: SuggestionContext,
  ) {
    const { fields, progress } = leaf;
    const text = fields.progress?.text ?? "";
    const at = progress.length === text.length ? 0 : text.indexOf(progress);
    this.progress = text;
    const subtask = fields.subtask?.text ?? "";
    const own = pointOf(text, subtask);
    this.start = Math.max(0, at, own?.start ?? 0);
    this.end = Math.min(at < 0 ? text.length : at + progress.length, own?.end ?? text.length);
    this.target = fields.target?.text ?? "";
    this.task = subtask === "" ? (fields.task?.text ?? "") : `${fields.task?.text ?? ""}\n${subtask}`;
    this.nextStep = fields.nextStep?.text ?? "";
    this.reported = new Amounts(text.slice(this.start, this.end));
    this.wanted = new Amounts(this.target === "" ? (fields.plannedAmount?.text ?? "") : this.target, true);
  }

  /** The numbered points of the progress, in its text. */
  get points(): readonly TextPoint[] {
    return (this.numbered ??= this.reported.text === this.progress ? this.reported.points : mainPoints(this.progress));
  }

  /** What of the target is due on the day. */
  get due(): Due {
    return (this.isDue ??= dueOf(this.wanted, this.leaf, this.context));
  }
}

/** A shorter name may stand in any point. */
const SHORTEST_NAME = 6;
/** A point names its thing at its start. */
const HEAD = 4;

/** Of a progress cell that several sub-tasks share, a numbered point for each: the point that begins with the name of this one, or null. */
function pointOf(progress: string, subtask: string): TextPoint | null {
  if (subtask.length < SHORTEST_NAME) return null;
  const name = subtask
    .slice(mainPoints(subtask)[0]?.bodyStart ?? 0)
    .trim()
    .replace(/[。；;，,：:]+$/u, "");
  if (name.length < SHORTEST_NAME || !progress.includes(name)) return null;
  const named = mainPoints(progress).filter(({ bodyStart, end }) => progress.slice(bodyStart, end).lastIndexOf(name, HEAD) >= 0);
  return named.length === 1 ? (named[0] ?? null) : null;
}

const NO_GAP = {};

/** text[start, end), where `text` is that of the field, as evidence: blanks at its ends off. */
export function piece(
  kind: EvidenceKind,
  field: Field,
  text: string,
  start: number,
  end: number,
  speaksFor: Status,
  weight: number,
  gap: Pick<Evidence, "pointsBehind" | "pace"> = NO_GAP,
): Evidence {
  let from = start;
  let to = end;
  while (from < to && isWhite(text.charCodeAt(from))) from++;
  while (to > from && isWhite(text.charCodeAt(to - 1))) to--;
  return { kind, at: { field, start: from, end: to }, text: text.slice(from, to), speaksFor, weight, ...gap };
}
