import * as z from "../schema";
import { STATUSES } from "../status/status";
import { FIELDS, type Field } from "../table/field";

const words = z.array(z.string().trim().min(1)).readonly();

/** A standard form of the table (表式), as data: what an office may write as JSON, and what the built-in ones are. */
export const LayoutSchema = z.strictObject({
  /** Small letters, digits and hyphens: what `--layout` and `ProgressTable.layout` say. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** As people call it: 镇街进度表. */
  name: z.string().trim().min(1),
  /** Fields that must have a column, and whose cells must not be empty. */
  required: z.array(z.enum(FIELDS)).min(1).readonly(),
  /** Further fields that tables of this form have. */
  fields: z.array(z.enum(FIELDS)).readonly().default([]),
  /** The office's own headings, by field; they go before the common ones. */
  headings: z.partialRecord(z.enum(FIELDS), words).default({}),
  /** What the office's own status words mean; they go before the common ones. */
  statusWords: z.partialRecord(z.enum(STATUSES), words).default({}),
  /** How a status is written where a table has no tag to copy. */
  dialect: z.strictObject({
    form: z.enum(["bracket", "sentence", "cell", "mark"]),
    words: z.partialRecord(z.enum(STATUSES), z.string().trim().min(1)),
    /** Set before the words of a status: ▲ before what lags. */
    marks: z.partialRecord(z.enum(STATUSES), z.string().trim().min(1)).default({}),
  }),
});

export type Layout = z.infer<typeof LayoutSchema>;

/** What is wrong in a layout file, for a message: see messages/layouts. */
export interface LayoutMistake {
  readonly kind: "not-json" | "missing" | "wrong-type" | "unknown-key" | "unknown-word" | "bad-id" | "empty" | "repeated";
  /** Where: dialect.form, required[2]; "" for the whole. */
  readonly path: string;
  /** What stands there; "" where nothing does. */
  readonly value: string;
  /** What may stand there; [] where anything of the right kind may. */
  readonly allowed: readonly string[];
}

export type LayoutResult = { readonly ok: true; readonly layout: Layout } | { readonly ok: false; readonly mistakes: readonly LayoutMistake[] };

/** Reads an office's own layout from the text of a JSON file (a byte order mark is passed over). Never throws: every mistake is in the result, with its place. */
export function parseLayout(json: string): LayoutResult {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\ufeff/u, ""));
  } catch (error) {
    return { ok: false, mistakes: [{ kind: "not-json", path: "", value: error instanceof Error ? error.message : "", allowed: [] }] };
  }
  const result = LayoutSchema.safeParse(data);
  if (!result.success) return { ok: false, mistakes: result.error.issues.flatMap((issue) => mistakesOf(issue, data)) };
  const repeated = repeatedWords(result.data);
  return repeated.length > 0 ? { ok: false, mistakes: repeated } : { ok: true, layout: result.data };
}

type Issue = z.core.$ZodIssue;

function mistakesOf(issue: Issue, data: unknown): LayoutMistake[] {
  const path = pathText(issue.path);
  const value = valueText(valueAt(data, issue.path));
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ kind: "unknown-key", path: pathText([...issue.path, key]), value: key, allowed: keysAt(issue.path) }));
    case "invalid_key":
      return [{ kind: "unknown-word", path, value: String(issue.path.at(-1) ?? ""), allowed: keysAt(issue.path.slice(0, -1)) }];
    case "invalid_value":
      return [{ kind: "unknown-word", path, value, allowed: issue.values.map(String) }];
    case "invalid_format":
      return [{ kind: "bad-id", path, value, allowed: [] }];
    case "too_small":
      return [{ kind: "empty", path, value: "", allowed: [] }];
    case "invalid_type":
      return [{ kind: value === "" ? "missing" : "wrong-type", path, value, allowed: [issue.expected] }];
    default:
      return [{ kind: "wrong-type", path, value, allowed: [] }];
  }
}

/** The keys that may stand at a place of the file. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(LayoutSchema.shape);
  const last = path.at(-1);
  if (last === "dialect") return Object.keys(LayoutSchema.shape.dialect.shape);
  return last === "headings" ? FIELDS : STATUSES;
}

function pathText(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === "number" ? `[${String(part)}]` : `.${String(part)}`)).join("").replace(/^\./u, "");
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === String(part))?.[1];
  }
  return value;
}

function valueText(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A heading, or a status word, cannot mean two things. */
function repeatedWords(layout: Layout): LayoutMistake[] {
  const mistakes: LayoutMistake[] = [];
  for (const [name, lists] of [["headings", layout.headings], ["statusWords", layout.statusWords]] as const) {
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
