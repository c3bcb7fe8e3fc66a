import type { Settings } from "../../app/settings";
import type { Words } from "../../core/messages/words";
import { defaultReportOptions, reportOptionsSchema } from "../../core/reports/options";
import { STATUSES, type Status } from "../../core/terms/status";
import { unitLine, unitOfLine } from "./unit-line";

/** The settings as a person types them. */
export interface SettingsForm {
  /** One a line: 全称（领导），简称，别名：甲、乙，联系人：丙. */
  readonly units: string;
  /** One a line: 用语 = 状态. */
  readonly statusWords: string;
  /** The share done over the share due, in percent: below the one mostly on track, below the other lagging. */
  readonly mostlyBelow: string;
  readonly laggingBelow: string;
  /** From the wished to the fall-back, with 、 between. */
  readonly titleFont: string;
  readonly headerFont: string;
  readonly bodyFont: string;
}

export interface ParsedForm {
  readonly settings: Settings | null;
  /** By part, the line that cannot be read. */
  readonly mistakes: { readonly [P in keyof SettingsForm]?: string };
}

type ReportFonts = typeof defaultReportOptions.fonts;

function fontsOf(settings: Settings): ReportFonts {
  const parsed = reportOptionsSchema.safeParse(settings.reports);
  return (parsed.success ? parsed.data : defaultReportOptions).fonts;
}

/** The settings as text to edit. */
export function settingsForm(settings: Settings, words: Words): SettingsForm {
  const fonts = fontsOf(settings);
  return {
    units: settings.units.map(unitLine).join("\n"),
    statusWords: STATUSES.flatMap((status) => (settings.statusWords[status] ?? []).map((word) => `${word} = ${words.statuses[status]}`)).join("\n"),
    mostlyBelow: percentOf(settings.paceRatios.yellow),
    laggingBelow: percentOf(settings.paceRatios.red),
    titleFont: fonts.title.join("、"),
    headerFont: fonts.header.join("、"),
    bodyFont: fonts.body.join("、"),
  };
}

const WORD = /^(.+?)\s*[=＝]\s*(.+)$/;

/** Reads what a person typed; null settings where a line cannot be read, and which. */
export function parseSettingsForm(form: SettingsForm, before: Settings, words: Words): ParsedForm {
  const mistakes: { -readonly [P in keyof SettingsForm]?: string } = {};
  const units: Settings["units"] = [];
  for (const line of linesOf(form.units)) {
    const unit = unitOfLine(line);
    if (unit === null) mistakes.units ??= line;
    else units.push(unit);
  }
  const statusWords: { [S in Status]?: string[] } = {};
  for (const line of linesOf(form.statusWords)) {
    const match = WORD.exec(line);
    const status = STATUSES.find((one) => words.statuses[one] === match?.[2]?.trim());
    if (!match?.[1] || status === undefined) mistakes.statusWords ??= line;
    else (statusWords[status] ??= []).push(match[1].trim());
  }
  const [yellow, red] = [ratioOf(form.mostlyBelow), ratioOf(form.laggingBelow)];
  if (yellow === null) mistakes.mostlyBelow = form.mostlyBelow;
  if (red === null || (yellow !== null && red > yellow)) mistakes.laggingBelow = form.laggingBelow;
  const fonts = { title: namesOf(form.titleFont), header: namesOf(form.headerFont), body: namesOf(form.bodyFont) };
  if (fonts.title.length === 0) mistakes.titleFont = "—";
  if (fonts.header.length === 0) mistakes.headerFont = "—";
  if (fonts.body.length === 0) mistakes.bodyFont = "—";
  if (yellow === null || red === null || Object.keys(mistakes).length > 0) return { settings: null, mistakes };
  return { settings: { ...before, units, statusWords, paceRatios: { yellow, red }, reports: { ...before.reports, fonts } }, mistakes };
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
const percentOf = (ratio: number): string => String(Number((ratio * 100).toPrecision(12)));

/** A ratio of 0 to 1 from the percentage that a person typed (８０、80%); null for anything else. */
function ratioOf(text: string): number | null {
  const typed = text.normalize("NFKC").trim().replace(/%$/, "").trim();
  const percent = /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : null;
  return percent !== null && percent <= 100 ? Number((percent / 100).toPrecision(12)) : null;
}

const namesOf = (text: string): string[] =>
  text
    .split(/[、,，]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
