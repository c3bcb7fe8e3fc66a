import { hashTexts } from "../grid/hash";
import * as z from "../schema";
import type { Item, Leaf } from "../table/progress-table";
import { FIELDS } from "../terms/field";
import { withoutBlanks } from "../text/cell-text";
import { comparable } from "../text/same-text";
import { FILL_FIELDS, type FillField } from "../terms/filled-in-by";

/** The key under which a handout keeps its mark in the file. */
export const HANDOUT_MEMORY = "handout";

/** Prints of texts, by the key of the leaf, then by field; a field without text is left out. */
const printsSchema = z.record(z.string(), z.partialRecord(z.enum(FILL_FIELDS), z.string()));

const markSchema = z.object({
  form: z.literal("progress-table/handout-1"),
  unit: z.string(),
  /** The stamp of the table that it was made from. */
  source: z.string(),
  period: z.nullable(z.string()),
  /** What was sent. */
  sent: printsSchema,
  /** What the master had where the form was sent empty; absent where it was sent as it stood. */
  was: z.optional(printsSchema),
  /** By the key of the leaf, a print of status and text where the status was sent in a column of its own; "" where it was sent empty. */
  apart: z.optional(z.record(z.string(), z.string())),
  /** What was sent in the office's own columns (see `fixedText`). */
  fixed: z.optional(z.record(z.string(), z.partialRecord(z.enum(FIELDS), z.string()))),
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

/**
 * What a leaf is known by, whatever is filled in: its number, task, sub-task and target.
 *
 * @param target as it was sent, where that is not the leaf's own
 */
export const leafMarkKey = (item: Item, leaf: Leaf, target: string = leaf.fields.target?.text ?? ""): string =>
  hashTexts(item.serial, withoutBlanks(item.task), withoutBlanks(leaf.fields.subtask?.text ?? ""), comparable(target));

/** A print of a text, by which the same text is known again. */
export const sentPrint = (text: string): string => hashTexts(text);

/** A print of a status and a text that are sent in columns of their own. */
export const apartPrint = (status: string, text: string): string => hashTexts(withoutBlanks(status), text.trim());

/** The first of some keys that a mark knows; null for none. */
export const knownKey = (mark: HandoutMark | null, ...keys: readonly string[]): string | null => keys.find((key) => mark?.sent[key] !== undefined) ?? null;

/** What was sent of a leaf's field, as the mark has it: a print, "" for sent empty; null where the mark does not know the leaf. */
export function sentOf(mark: HandoutMark | null, key: string | null, field: FillField): string | null {
  const sent = key === null ? undefined : mark?.sent[key];
  return sent === undefined ? null : (sent[field] ?? "");
}

/** As `sentOf`, of what the master had when the form was sent. */
export function masterWhenSent(mark: HandoutMark | null, key: string | null, field: FillField): string | null {
  const was = key === null ? undefined : mark?.was?.[key];
  return was === undefined ? sentOf(mark, key, field) : (was[field] ?? "");
}
