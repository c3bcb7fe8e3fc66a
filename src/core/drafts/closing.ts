import { draftTexts as t } from "../messages/zh-CN/draft-texts";
import { longDate } from "../reports/naming";
import type { DraftBlock } from "./draft";
import type { DraftInput } from "./draft-input";
import { blank, setting } from "./pieces";

/** Who issues it and when, at the end: as the office says, else room for it. */
export function closing({ drafts, issued = null }: DraftInput): readonly DraftBlock[] {
  return [
    { kind: "issuer", pieces: [drafts.issuer === "" ? blank(t.issuerHint) : setting("issuer", drafts.issuer)] },
    { kind: "date", pieces: [issued === null ? blank(t.dateHint) : setting("issued", longDate(issued))] },
  ];
}
