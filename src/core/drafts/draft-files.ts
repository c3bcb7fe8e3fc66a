import type { Draft } from "./draft";

/** How drafts become files and what a person pastes. The same drafts give the same bytes. */
export interface DraftFiles {
  /** One .docx, each draft on a page of its own. */
  readonly document: (drafts: readonly Draft[]) => Uint8Array;
  /** A .zip with a .docx for each. */
  readonly separate: (drafts: readonly Draft[]) => Uint8Array;
  /** The same words for the clipboard: as HTML that Word and WPS take over with its looks, and as plain text. */
  readonly html: (drafts: readonly Draft[]) => string;
  readonly text: (drafts: readonly Draft[]) => string;
}

/** Brings their code, which few need: the entry file knows where it is. Throws HostError `not-loaded`. */
export type LoadDraftFiles = () => Promise<DraftFiles>;
