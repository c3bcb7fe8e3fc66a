import { LayoutSchema } from "../core/layouts/layout";
import { reportOptionsSchema } from "../core/reports/options";
import * as z from "../core/schema";
import { FIELDS } from "../core/table/field";
import type { ReadOptions } from "../core/table/progress-table";
import { STATUSES } from "../core/status/status";
import { PACE_THRESHOLDS } from "../core/status/suggestion-context";

/** A unit of the office: its full name, the short one that reports print, its place in the list is its order. */
const unitSchema = z.object({
  full: z.string().trim().min(1),
  short: z.string().trim().optional(),
  leader: z.string().trim().optional(),
});

const fieldSchema = z.enum(FIELDS);

/**
 * What an office sets once. Kept on the machine by the pane, or given to the command line as a file; every part has a
 * default, and a table reads right with none of it.
 */
export const settingsSchema = z.object({
  /** null: the host's language. */
  language: z.enum(["zh-CN", "en"]).nullable().default(null),
  theme: z.enum(["auto", "light", "dark"]).default("auto"),
  units: z.array(unitSchema).default([]),
  /** The office's own status words, by status. */
  statusWords: z.partialRecord(z.enum(STATUSES), z.array(z.string().trim().min(1))).default({}),
  /** Layouts of the office's own. */
  layouts: z.array(LayoutSchema).default([]),
  /** Columns that a person set right, by the headings of the sheet (see `headingsKey`) and then by the column's heading. */
  mappings: z.record(z.string(), z.record(z.string(), fieldSchema.nullable())).default({}),
  /** The share of the year's work expected by the end of each month, January first, 0 to 1; null: month / 12. */
  paceCurve: z.array(z.number().min(0).max(1)).length(12).nullable().default(null),
  /** Percentage points behind the pace: up to `yellow` counts as at pace, up to `red` as mostly on track, beyond it as lagging. */
  paceThresholds: z
    .object({ yellow: z.number().min(0).max(100), red: z.number().min(0).max(100) })
    .refine(({ yellow, red }) => yellow <= red)
    .default(PACE_THRESHOLDS),
  /** Options of rules by rule id; `false` leaves a rule out. */
  rules: z.record(z.string(), z.unknown()).default({}),
  reports: reportOptionsSchema.default(reportOptionsSchema.parse({})),
  /** Whether the first-run card has been put away. */
  welcomed: z.boolean().default(false),
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly mistakes: readonly string[] };

/** Reads settings from JSON text, with a line for each mistake: where it is, and what is wrong. */
export function parseSettings(text: string): SettingsResult {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, mistakes: [error instanceof Error ? error.message : String(error)] };
  }
  const parsed = settingsSchema.safeParse(json);
  if (parsed.success) return { ok: true, settings: parsed.data };
  return { ok: false, mistakes: parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) };
}

/** The headings of a sheet as one key: the same form of table has the same headings next quarter. White space does not count. */
export function headingsKey(headings: readonly string[]): string {
  return headings.map((heading) => heading.replace(/\s+/g, "")).filter((heading) => heading !== "").join("|");
}

/** Whether two settings read and judge a table alike: language, look and the options of reports play no part in it. */
export function judgesAlike(a: Settings, b: Settings): boolean {
  const judging = ({ units, statusWords, layouts, mappings, paceCurve, paceThresholds, rules }: Settings): string =>
    JSON.stringify([units, statusWords, layouts, mappings, paceCurve, paceThresholds, rules]);
  return judging(a) === judging(b);
}

/** What the settings tell the reader. */
export function readOptionsOf(settings: Settings): ReadOptions {
  const { units, layouts, statusWords } = settings;
  return { unitNames: units.map(({ full }) => full), layouts, statusWords };
}
