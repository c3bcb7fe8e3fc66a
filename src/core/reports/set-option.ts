import { defaultReportOptions, reportOptionsSchema, type ReportOptions } from "./options";

/** The options that a word can set: all but the fonts. */
export const OPTION_NAMES: readonly string[] = Object.keys(defaultReportOptions).filter((name) => name !== "fonts");

const WORDS: { readonly [word: string]: boolean } = { true: true, false: false, 是: true, 否: false, on: true, off: false };

/**
 * Sets one option from text, as a person types it: true, 5, A3, lagging、suspended. Null where there is no such option; `options` null where
 * it may not be that.
 */
export function setOption(options: ReportOptions, name: string, text: string): { readonly options: ReportOptions | null } | null {
  if (!OPTION_NAMES.includes(name)) return null;
  const candidates: unknown[] = [
    text,
    ...(text in WORDS ? [WORDS[text]] : []),
    ...(/^\d+$/u.test(text) ? [Number(text)] : []),
    ...(text === "" || text === "null" ? [null] : []),
    text.split(/[、,，]/u).map((part) => part.trim()),
  ];
  for (const value of candidates) {
    const parsed = reportOptionsSchema.safeParse({ ...options, [name]: value });
    if (parsed.success) return { options: parsed.data };
  }
  return { options: null };
}
