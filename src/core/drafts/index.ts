import { bulletin } from "./bulletin";
import type { DraftId } from "./draft";
import type { DraftInput, DraftResult } from "./draft-input";
import { returnNotices } from "./return-notice";
import type { Each } from "../reports/supervision/notices";
import { supervisionNotices } from "./supervision";
import { workSummary } from "./work-summary";

export { DRAFT_IDS } from "./draft";
export type { Draft, DraftBlock, DraftId, DraftPiece } from "./draft";
export type { DraftAttachment, DraftInput, DraftResult } from "./draft-input";
export type { Each } from "../reports/supervision/notices";
export type { Reporting } from "../reports/supervision/reporting";

/** Drafts as data, or why none was made. The same input gives the same drafts. */
export function makeDrafts(id: DraftId, input: DraftInput, each: Each = "item"): DraftResult {
  switch (id) {
    case "return-notice":
      return returnNotices(input);
    case "supervision":
      return supervisionNotices(input, each);
    case "bulletin":
      return bulletin(input);
    case "work-summary":
      return workSummary(input);
  }
}
