import { fileMistakes, parseFileJson, strayKeys, type FileMistake } from "../core/file-mistake";
import { layoutKeysAt, LayoutSchema } from "../core/layouts/layout";
import { defaultReportOptions, reportOptionsSchema } from "../core/reports/options";
import { defaultDraftOptions, draftOptionsSchema } from "../core/drafts/options";
import * as z from "../core/schema";
import { FIELDS } from "../core/terms/field";
import type { ReadOptions } from "../core/table/progress-table";
import { STATUSES } from "../core/terms/status";
import { PACE_RATIOS } from "../core/judgement/pace-ratios";

/** A unit of the office: its full name, the short one that reports print, its place in the list is its order. */
const unitSchema = z.object({
  full: z.string().check(z.trim(), z.minLength(1)),
  short: z.optional(z.string().check(z.trim())),
  leader: z.optional(z.string().check(z.trim())),
  /** Former and other names, under which its returns are known too. */
  aliases: z.optional(z.array(z.string().check(z.trim(), z.minLength(1)))),
  /** Who is called about a return: printed in 报送情况表, never kept in a workbook. */
  contact: z.optional(z.string().check(z.trim())),
});

const ratio = z.number().check(z.minimum(0), z.maximum(1));

/**
 * What an office sets once. Kept on the machine by the pane, or given to the command line as a file; every part has a
 * default, and a table reads right with none of it.
 */
export const settingsSchema = z.object({
  /** null: the host's language. */
  language: z._default(z.nullable(z.enum(["zh-CN", "en"])), null),
  theme: z._default(z.enum(["auto", "light", "dark"]), "auto"),
  units: z._default(z.array(unitSchema), []),
  /** The office's own status words, by status. */
  statusWords: z._default(z.partialRecord(z.enum(STATUSES), z.array(z.string().check(z.trim(), z.minLength(1)))), {}),
  /** Layouts of the office's own. */
  layouts: z._default(z.array(LayoutSchema), []),
  /** Columns that a person set right, by the headings of the sheet (see `headingsKey`) and then by the column's heading. */
  mappings: z._default(z.record(z.string(), z.record(z.string(), z.nullable(z.enum(FIELDS)))), {}),
  /** The share of the year's work expected by the end of each month, January first, 0 to 1; null: month / 12. */
  paceCurve: z._default(z.nullable(z.array(ratio).check(z.length(12))), null),
  /** The share done over the share due: from `yellow` at pace, from `red` mostly on track, below it lagging. */
  paceRatios: z._default(z.object({ yellow: ratio, red: ratio }).check(z.refine(({ yellow, red }) => red <= yellow)), PACE_RATIOS),
  /** Options of rules by rule id; `false` leaves a rule out. */
  rules: z._default(z.record(z.string(), z.unknown()), {}),
  reports: z._default(reportOptionsSchema, defaultReportOptions),
  /** What drafts (文稿) say of the office: who issues them, to whom, what it asks for. */
  drafts: z._default(draftOptionsSchema, defaultDraftOptions),
  /** 只看本单位: the unit whose items the lists of the pane show; null for all. */
  ownUnit: z._default(z.nullable(z.string()), null),
  /** Whether the first-run card has been put away. */
  welcomed: z._default(z.boolean(), false),
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

export type SettingsResult =
  | {
      readonly ok: true;
      readonly settings: Settings;
      /** Keys that mean nothing to this version: a misspelling in a file that a person wrote, and no harm in what a later version kept. */
      readonly strays: readonly FileMistake[];
    }
  | { readonly ok: false; readonly mistakes: readonly FileMistake[] };

/** Reads settings from JSON text. Never throws: every mistake is in the result, with its place. */
export function parseSettings(text: string): SettingsResult {
  const json = parseFileJson(text);
  if (!json.ok) return json;
  const parsed = settingsSchema.safeParse(json.data);
  if (parsed.success) return { ok: true, settings: parsed.data, strays: strayKeys(json.data, parsed.data) };
  return { ok: false, mistakes: fileMistakes(parsed.error, json.data, settingsKeysAt) };
}

/** The keys that may stand at a place of the settings; the layouts in them are layouts like those of a file. */
function settingsKeysAt(path: readonly PropertyKey[]): readonly string[] {
  return path[0] === "layouts" ? layoutKeysAt(path.slice(2)) : STATUSES;
}

/** The headings of a sheet as one key: the same form of table has the same headings next quarter. White space does not count. */
export function headingsKey(headings: readonly string[]): string {
  return headings
    .map((heading) => heading.replace(/\s+/g, ""))
    .filter((heading) => heading !== "")
    .join("|");
}

/** Whether two settings read and judge a table alike: language, look and the options of reports play no part in it. */
export function judgesAlike(a: Settings, b: Settings): boolean {
  const judging = ({ units, statusWords, layouts, mappings, paceCurve, paceRatios, rules }: Settings): string =>
    JSON.stringify([units, statusWords, layouts, mappings, paceCurve, paceRatios, rules]);
  return judging(a) === judging(b);
}

/** What the settings tell the reader. */
export function readOptionsOf(settings: Settings): ReadOptions {
  const { units, layouts, statusWords } = settings;
  return { unitNames: units.map(({ full }) => full), layouts, statusWords };
}
