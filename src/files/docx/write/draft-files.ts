import type { Draft } from "../../../core/drafts/draft";
import type { DraftFiles } from "../../../core/drafts/draft-files";
import { writeZip } from "../../package/zip-writer";
import { draftsHtml } from "./draft-html";
import { draftsText } from "./draft-text";
import { writeDocument } from "./write-document";

/** The files of drafts: .docx, a .zip of them, and what is copied. */
export const draftFiles: DraftFiles = {
  document: (drafts) => writeDocument(drafts),
  separate: (drafts) => writeZip(fileNames(drafts).map((name, index) => ({ name, bytes: writeDocument(drafts.slice(index, index + 1)) }))),
  html: draftsHtml,
  text: draftsText,
};

/** Names that every system takes as those of files, no two alike. */
export function fileNames(drafts: readonly Draft[]): readonly string[] {
  const seen = new Map<string, number>();
  return drafts.map(({ fileName }) => {
    const name = safeName(fileName);
    const times = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), times);
    return `${times === 1 ? name : `${name} (${String(times)})`}.docx`;
  });
}

/** A name that every system takes as that of a file, without an ending. */
export const safeName = (name: string): string => name.replace(/[\\/:*?"<>|\u0000-\u001f]/gu, "_").slice(0, LONGEST_NAME);
const LONGEST_NAME = 80;
