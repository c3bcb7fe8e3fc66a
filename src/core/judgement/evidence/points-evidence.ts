import type { Evidence } from "../evidence";
import type { SuggestionContext } from "../suggestion-context";
import { piece, type JudgedLeaf } from "./judged-leaf";
import { pointFindings } from "./points";

/** How the points of a stage's target fared. A target of the year is not due yet, and says nothing here. */
export function pointsEvidence({ target, progress, nextStep, start, end, wanted }: JudgedLeaf, context: SuggestionContext): Evidence[] {
  if (context.targetDue !== "stage" || target === "" || progress === "") return [];
  return pointFindings(target, progress, nextStep, start, end, wanted).map(({ kind, place }) => {
    if (kind === "behind") return piece("points", "progress", progress, place.start, place.end, "lagging", 0.5);
    if (kind === "left") return piece("points", "nextStep", nextStep, place.start, place.end, "lagging", 0.5);
    return piece("points", "target", target, place.start, place.end, "lagging", 0.1);
  });
}
