import { fileMistakes, parseFileJson, type FileMistake } from "../file-mistake";
import * as z from "../schema";
import { STATUSES } from "../terms/status";
import { FIELDS, type Field } from "../terms/field";

const word = z.string().check(z.trim(), z.minLength(1));
const words = z.readonly(z.array(word));

/** A standard form of the table (表式), as data: what an office may write as JSON, and what the built-in ones are. */
export const LayoutSchema = z.strictObject({
  /** Small letters, digits and hyphens: what `--layout` and `ProgressTable.layout` say. */
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  /** As people call it: 镇街进度表. */
  name: word,
  /** Fields that must have a column, and whose cells must not be empty. */
  required: z.readonly(z.array(z.enum(FIELDS)).check(z.minLength(1))),
  /** Further fields that tables of this form have. */
  fields: z._default(z.readonly(z.array(z.enum(FIELDS))), []),
  /** The office's own headings, by field; they go before the common ones. */
  headings: z._default(z.partialRecord(z.enum(FIELDS), words), {}),
  /** What the office's own status words mean; they go before the common ones. */
  statusWords: z._default(z.partialRecord(z.enum(STATUSES), words), {}),
  /** How a status is written where a table has no tag to copy. */
  dialect: z.strictObject({
    form: z.enum(["bracket", "sentence", "cell", "mark"]),
    words: z.partialRecord(z.enum(STATUSES), word),
    /** Set before the words of a status: ▲ before what lags. */
    marks: z._default(z.partialRecord(z.enum(STATUSES), word), {}),
  }),
});

export type Layout = z.infer<typeof LayoutSchema>;

export type LayoutResult = { readonly ok: true; readonly layout: Layout } | { readonly ok: false; readonly mistakes: readonly FileMistake[] };

/** Reads an office's own layout from the text of a JSON file. Never throws: every mistake is in the result, with its place. */
export function parseLayout(text: string): LayoutResult {
  const json = parseFileJson(text);
  if (!json.ok) return json;
  const result = LayoutSchema.safeParse(json.data);
  if (!result.success) return { ok: false, mistakes: fileMistakes(result.error, json.data, layoutKeysAt) };
  const repeated = repeatedWords(result.data);
  return repeated.length > 0 ? { ok: false, mistakes: repeated } : { ok: true, layout: result.data };
}

/** The keys that may stand at a place of a layout. */
export function layoutKeysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(LayoutSchema.shape);
  const last = path.at(-1);
  if (last === "dialect") return Object.keys(LayoutSchema.shape.dialect.shape);
  return last === "headings" ? FIELDS : STATUSES;
}

/** A heading, or a status word, cannot mean two things. */
function repeatedWords(layout: Layout): FileMistake[] {
  const mistakes: FileMistake[] = [];
  for (const [name, lists] of [
    ["headings", layout.headings],
    ["statusWords", layout.statusWords],
  ] as const) {
    const seen = new Map<string, string>();
    for (const [key, list] of Object.entries(lists)) {
      for (const word of list) {
        const before = seen.get(word);
        if (before !== undefined && before !== key) mistakes.push({ kind: "repeated", path: `${name}.${key}`, value: word, allowed: [`${name}.${before}`] });
        seen.set(word, key);
      }
    }
  }
  return mistakes;
}

/** Fields that stand in for another where a layout requires it: a lead column answers who is responsible. */
const STAND_INS: { readonly [F in Field]?: readonly Field[] } = {
  units: ["leadUnit"],
  target: ["plannedAmount"],
  plannedAmount: ["target"],
  progress: ["actualAmount", "status", "completionRate"],
  actualAmount: ["progress", "completionRate"],
  task: ["subtask"],
};

/** The fields that a layout requires and a table has no column for. */
export function missingFields(layout: Layout, present: ReadonlySet<Field>): readonly Field[] {
  return layout.required.filter((field) => !present.has(field) && !(STAND_INS[field] ?? []).some((other) => present.has(other)));
}
