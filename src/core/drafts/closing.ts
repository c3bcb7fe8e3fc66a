import { draftTexts as t } from "../messages/zh-CN/draft-texts";
import type { DraftBlock } from "./draft";
import type { DraftInput } from "./draft-input";
import { blank, setting } from "./pieces";

/** Who issues it and when, at the end: from the settings, else room for it. */
export function closing({ drafts }: DraftInput): readonly DraftBlock[] {
  return [
    { kind: "issuer", pieces: [drafts.issuer === "" ? blank(t.issuerHint) : setting("issuer", drafts.issuer)] },
    { kind: "date", pieces: [blank(t.dateHint)] },
  ];
}
