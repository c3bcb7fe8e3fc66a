import type { ClipboardEvent } from "react";
import type { ClipboardMessages } from "../../core/messages/clipboard";
import type { Language } from "../../core/messages/language";
import { sourceNoteText } from "../../core/messages/source-note-text";
import { toA1, type CellRange } from "../../core/grid/cell-ref";
import type { ShownSheet } from "../../app/workbook";
import type { Desk } from "../desk";
import { filledIn } from "../sheet/filled-in";
import { sizeOf } from "../sheet/selection";
import type { PastedTable } from "./pasted-table";
import { planPaste, type PastePlan } from "./plan-paste";
import { readHtml } from "./read-html";
import { readTabbed } from "./read-tabbed";
import { clipOf } from "./write-clip";

/** What the grid does with the clipboard; inside of a cell's editor the browser does it. */
export interface ClipboardHandlers {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

interface ClipboardNeeds {
  readonly desk: Desk;
  readonly words: () => ClipboardMessages;
  readonly language: () => Language;
  /** Runs what may fail; a failure ends in a sentence. */
  readonly quietly: (failed: (why: string) => string, body: () => Promise<void>) => Promise<void>;
  readonly say: (text: string) => void;
}

/** Copying, cutting and pasting the selected cells of the sheet in front. */
export function clipboardHandlers({ desk, words, language, quietly, say }: ClipboardNeeds): ClipboardHandlers {
  /** Puts the selected cells on the clipboard; null where nothing is shown. */
  const copy = (event: ClipboardEvent): { readonly view: ShownSheet; readonly range: CellRange } | null => {
    const { view, range } = desk.get();
    if (!view || isInEditor(event)) return null;
    const { html, text } = clipOf(view, range);
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    return { view, range };
  };
  return {
    onCopy: (event) => {
      const copied = copy(event);
      if (copied) say(words().copied(areaOf(copied.range), sizeOf(copied.range)));
    },
    onCut: (event) => {
      const cut = copy(event);
      if (cut) {
        void quietly(words().notPasted, async () => {
          await desk.typeAll(filledIn(cut.view, cut.range).map((cell) => ({ cell, value: null })));
          say(words().cut(areaOf(cut.range), sizeOf(cut.range)));
        });
      }
    },
    onPaste: (event) => {
      const { view, range } = desk.get();
      if (!view || isInEditor(event)) return;
      event.preventDefault();
      const table = tableOf(event.clipboardData);
      void quietly(words().notPasted, async () => {
        if (!table) return say(words().notPasted(words().nothing));
        const plan = planPaste(table, range, view.grid);
        if (typeof plan === "string") return say(words().notPasted(words()[plan === "merged" ? "underMerge" : "tooLarge"]));
        await desk.typeAll(plan.changes, plan.merges);
        desk.select({ row: plan.range.top, column: plan.range.left }, plan.range);
        say(
          [
            words().pasted(areaOf(plan.range), sizeOf(plan.range)),
            ...notesOf(table, plan, language()),
            ...(plan.unmerged > 0 ? [words().unmerged(plan.unmerged)] : []),
          ].join(words().between),
        );
      });
    },
  };
}

const isInEditor = ({ target }: ClipboardEvent): boolean => target instanceof Element && target.closest("textarea, input") !== null;

/** A table as a page or as tab-separated text; null where the clipboard holds neither. */
function tableOf(data: DataTransfer): PastedTable | null {
  const html = data.getData("text/html");
  const table = html === "" ? null : readHtml(new DOMParser().parseFromString(html, "text/html"));
  if (table) return table;
  const text = data.getData("text/plain");
  return text === "" ? null : readTabbed(text);
}

/** What was done to the table and left out, with the cells where it stands now. */
function notesOf({ notes }: PastedTable, { range }: PastePlan, language: Language): readonly string[] {
  return notes.map((note) =>
    sourceNoteText({ ...note, places: note.places.map(({ row, column }) => ({ row: row + range.top - 1, column: column + range.left - 1 })) }, language),
  );
}

const areaOf = (range: CellRange): string => {
  const [from, to] = [toA1({ row: range.top, column: range.left }), toA1({ row: range.bottom, column: range.right })];
  return from === to ? from : `${from}:${to}`;
};
