import type { Leaf } from "../../table/progress-table";
import type { Evidence } from "../evidence";
import type { SuggestionContext } from "../suggestion-context";
import { fieldText, piece, progressStretch } from "./leaf-text";
import { pointFindings } from "./points";

/** How the points of a stage's target fared. A target of the year is not due yet, and says nothing here. */
export function pointsEvidence(leaf: Leaf, context: SuggestionContext): Evidence[] {
  const target = fieldText(leaf, "target");
  const progress = fieldText(leaf, "progress");
  if (context.targetDue !== "stage" || target === "" || progress === "") return [];
  const { start, end } = progressStretch(leaf);
  return pointFindings(target, progress, fieldText(leaf, "nextStep"), start, end).map(({ kind, place }) => {
    if (kind === "behind") return piece("points", leaf, "progress", place, "lagging", 0.5);
    if (kind === "left") return piece("points", leaf, "nextStep", place, "lagging", 0.5);
    return piece("points", leaf, "target", place, "lagging", 0.1);
  });
}
