import type { EvidenceSource } from "./evidence-kind";
import { answeredPoints } from "./evidence/answered-points";
import { lapsedPlans } from "./evidence/lapsed-plan";
import { lateForecasts } from "./evidence/late-forecast";
import { monthsNeeded } from "./evidence/months-needed";
import { pairedCounts } from "./evidence/paired-counts";
import { passedDeadline } from "./evidence/passed-deadline";
import { reportedAmounts } from "./evidence/reported-amounts";
import { reportedRates } from "./evidence/reported-rates";
import { saidPhrases } from "./evidence/said-phrases";
import { stageShort } from "./evidence/stage-short";
import { targetReached } from "./evidence/target-reached";
import { yetToBegin } from "./evidence/yet-to-begin";

/** Every source of evidence, in the order in which they look: the later ones hear what the earlier ones found. */
export const EVIDENCE_SOURCES: readonly EvidenceSource[] = [
  reportedRates,
  saidPhrases,
  reportedAmounts,
  pairedCounts,
  answeredPoints,
  lapsedPlans,
  lateForecasts,
  monthsNeeded,
  stageShort,
  targetReached,
  passedDeadline,
  yetToBegin,
];
