import { defineEvidence } from "../evidence-kind";
import { piece } from "./judged-leaf";
import { Prose } from "../../text/prose";
import { pointFindings } from "./points";

/** How the points of a target that is due fared. One that is not due yet says nothing here. */
export const answeredPoints = defineEvidence({
  id: "answered-points",
  needs: ["target", "progress"],
  look({ target, progress, nextStep, reported, start, end, wanted, due }) {
    if (due.when !== "now" || end <= start) return [];
    return pointFindings(wanted, reported, new Prose(nextStep)).map(({ kind, place }) => {
      if (kind === "behind") return piece("points", "progress", progress, start + place.start, start + place.end, "lagging", 0.5);
      if (kind === "left") return piece("points", "nextStep", nextStep, place.start, place.end, "lagging", 0.5);
      return piece("points", "target", target, place.start, place.end, "lagging", 0.1);
    });
  },
});
