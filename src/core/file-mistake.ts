import type * as z from "./schema";

/** What is wrong in a file that an office wrote (设置文件, 表式文件), for a message: see messages/zh-CN/file-mistakes. */
export interface FileMistake {
  readonly kind:
    | "not-json"
    | "too-deep"
    | "missing"
    | "wrong-type"
    | "unknown-key"
    | "unknown-word"
    | "bad-id"
    | "empty"
    | "too-small"
    | "too-large"
    | "wrong-count"
    | "repeated"
    | "wrong-order";
  /** Where: dialect.form, required[2]; "" for the whole. Of an unknown key: what it stands in. */
  readonly path: string;
  /** What stands there; "" where nothing does. */
  readonly value: string;
  /** What may stand there, or the bound that it passes; [] where anything of the right kind may. */
  readonly allowed: readonly string[];
}

/** JSON text of a file (a byte order mark is passed over), or why it is none. Never throws. */
export function parseFileJson(text: string): { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly mistakes: readonly FileMistake[] } {
  if (depthOf(text) > DEEPEST) return { ok: false, mistakes: [{ kind: "too-deep", path: "", value: "", allowed: [String(DEEPEST)] }] };
  try {
    return { ok: true, data: JSON.parse(text.replace(/^\ufeff/u, "")) };
  } catch (error) {
    return { ok: false, mistakes: [{ kind: "not-json", path: "", value: error instanceof Error ? error.message : "", allowed: [] }] };
  }
}

/** No settings or form have so many things within each other. */
const DEEPEST = 40;

/** How deep lists and objects of a JSON text stand in each other. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === "\\") at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "[" || sign === "{") deepest = Math.max(deepest, ++depth);
    else if (sign === "]" || sign === "}") depth--;
  }
  return deepest;
}

/**
 * What a schema found wrong, with its place.
 *
 * @param data what was parsed
 * @param keysAt the keys that may stand at a place of the file
 */
export function fileMistakes(error: z.core.$ZodError, data: unknown, keysAt: (path: readonly PropertyKey[]) => readonly string[]): readonly FileMistake[] {
  return error.issues.flatMap((issue) => mistakesOf(issue, data, keysAt));
}

/**
 * Keys of a file that its schema passed over: words that an office misspelt, or that another version knows.
 *
 * @param parsed what the schema made of `data`
 */
export function strayKeys(data: unknown, parsed: unknown, path: readonly PropertyKey[] = []): readonly FileMistake[] {
  if (typeof data !== "object" || data === null || typeof parsed !== "object" || parsed === null) return [];
  const kept = new Map<string, unknown>(Object.entries(parsed));
  return Object.entries(data).flatMap(([key, value]): readonly FileMistake[] =>
    kept.has(key)
      ? strayKeys(value, kept.get(key), [...path, Array.isArray(data) ? Number(key) : key])
      : [{ kind: "unknown-key", path: pathText(path), value: key, allowed: [...kept.keys()] }],
  );
}

function mistakesOf(issue: z.core.$ZodIssue, data: unknown, keysAt: (path: readonly PropertyKey[]) => readonly string[]): FileMistake[] {
  const path = pathText(issue.path);
  const value = valueText(valueAt(data, issue.path));
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ kind: "unknown-key", path, value: key, allowed: keysAt(issue.path) }));
    case "invalid_key":
      return [{ kind: "unknown-word", path, value: String(issue.path.at(-1) ?? ""), allowed: keysAt(issue.path.slice(0, -1)) }];
    case "invalid_value":
      return [{ kind: "unknown-word", path, value, allowed: issue.values.map(String) }];
    case "invalid_format":
      return [{ kind: "bad-id", path, value, allowed: [] }];
    case "too_small":
      return [tooLittle(issue, path, value)];
    case "too_big":
      return [{ kind: issue.origin === "array" ? "wrong-count" : "too-large", path, value, allowed: [String(issue.maximum)] }];
    case "invalid_type":
      return [{ kind: value === "" ? "missing" : "wrong-type", path, value, allowed: [issue.expected] }];
    case "custom":
      return [{ kind: "wrong-order", path, value, allowed: [] }];
    default:
      return [{ kind: "wrong-type", path, value, allowed: [] }];
  }
}

function tooLittle(issue: z.core.$ZodIssueTooSmall, path: string, value: string): FileMistake {
  if (issue.origin === "number" || issue.origin === "int") return { kind: "too-small", path, value, allowed: [String(issue.minimum)] };
  return issue.minimum === 1 ? { kind: "empty", path, value: "", allowed: [] } : { kind: "wrong-count", path, value, allowed: [String(issue.minimum)] };
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === "number" ? `[${String(part)}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./u, "");
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
