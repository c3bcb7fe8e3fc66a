import type { Evidence } from "../evidence";
import type { SuggestionContext } from "../suggestion-context";
import { piece, type JudgedLeaf } from "./judged-leaf";

/** From this weight on a piece tells of completion. */
const TELLING = 0.35;

/** The deadline, where it has passed on the day and nothing of `told`, what phrases and rates say, tells of completion. */
export function deadlineEvidence({ leaf }: JudgedLeaf, context: SuggestionContext, told: readonly Evidence[]): Evidence[] {
  const { asOf } = context;
  if (leaf.deadline === null || asOf === null || leaf.deadline >= asOf || told.some(tellsOfCompletion)) return [];
  const text = leaf.fields.deadline?.text ?? "";
  return [piece("deadline", "deadline", text, 0, text.length, "lagging", 0.6)];
}

const tellsOfCompletion = ({ speaksFor, weight }: Evidence): boolean => (speaksFor === "completed" || speaksFor === "ahead") && weight >= TELLING;
