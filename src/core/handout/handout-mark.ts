import { hashTexts } from "../grid/hash";
import * as z from "../schema";
import type { Item, Leaf } from "../table/progress-table";
import { withoutBlanks } from "../text/cell-text";
import { FILL_FIELDS, type FillField } from "./fill-fields";

/** The key under which a handout keeps its mark in the file. */
export const HANDOUT_MEMORY = "handout";

const markSchema = z.object({
  form: z.literal("progress-table/handout-1"),
  unit: z.string(),
  /** The stamp of the table that it was made from. */
  source: z.string(),
  period: z.nullable(z.string()),
  /** What was sent: by the key of the leaf, then by field, a print of the text; a field that was sent empty is left out. */
  sent: z.record(z.string(), z.partialRecord(z.enum(FILL_FIELDS), z.string())),
});

/**
 * What a handout remembers of itself (a custom property of the file): whose it is, and what stood in it when it was sent, so
 * that an answer never goes over a text that the office has changed since. Everything works without it too: programs may lose it.
 */
export type HandoutMark = z.infer<typeof markSchema>;

/** The mark of a file, from the text that it keeps; null where there is none, or none that can be read. */
export function parseMark(text: string | null): HandoutMark | null {
  if (text === null) return null;
  try {
    const parsed = markSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The key under which a workbook keeps the marks of handouts that are sheets of its own, by the name of the sheet. */
export const SHEET_MARKS_MEMORY = "handout-sheets";

const sheetMarksSchema = z.record(z.string(), markSchema);

/** The marks of a workbook's sheets, by their names, from the text that it keeps; none where nothing can be read. */
export function parseSheetMarks(text: string | null): { readonly [sheet: string]: HandoutMark } {
  if (text === null) return {};
  try {
    const parsed = sheetMarksSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/** What a leaf is known by, whatever is filled in: its number, task and sub-task. */
export const leafMarkKey = (item: Item, leaf: Leaf): string => hashTexts(item.serial, withoutBlanks(item.task), withoutBlanks(leaf.fields.subtask?.text ?? ""));

/** A print of a text, by which the same text is known again. */
export const sentPrint = (text: string): string => hashTexts(text);

/** What was sent of a leaf's field, as the mark has it: a print, "" for sent empty; null where the mark does not know the leaf. */
export function sentOf(mark: HandoutMark | null, item: Item, leaf: Leaf, field: FillField): string | null {
  const sent = mark?.sent[leafMarkKey(item, leaf)];
  return sent === undefined ? null : (sent[field] ?? "");
}
