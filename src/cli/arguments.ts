import { parseArgs } from "node:util";
import type { CliMessages } from "../core/messages/cli";
import type { Language } from "../core/messages/language";
import { cliWords } from "../core/messages/cli-words";
import { parsePlainDate, type PlainDate } from "../core/text/plain-date";
import type { Accepted } from "../app/tag-choices";
import { acceptedOf } from "./accepted";
import { HANDOUT_OPTIONS, handoutArguments, type HandoutArguments } from "./handout-arguments";
import type { DraftId } from "../core/drafts";
import type { Each } from "../core/reports/supervision/notices";
import { UsageError } from "./usage-error";
import { REPORT_IDS, type ReportId } from "../core/grid/report-id";

export const COMMANDS = ["inspect", "check", "fix", "tag", "run", "compare", "indicators", "draft", "import", "tidy", "split", "collect"] as const;
export type Command = (typeof COMMANDS)[number];

/** The command line as a person meant it, every value checked for its form. */
export interface Arguments {
  readonly command: Command;
  readonly file: string;
  /** Further files; only `import` and `collect` take them. */
  readonly more: readonly string[];
  readonly language: Language;
  readonly json: boolean;
  readonly sheet: string | null;
  /** Sheets that are read as one table with the one in front; null: that one alone. */
  readonly sheets: "all" | readonly string[] | null;
  /** Which table of a Word document, from 1. */
  readonly table: number | null;
  readonly asOf: PlainDate | null;
  readonly layout: string | null;
  readonly settings: string | null;
  /** Given wherever the command writes; null where nothing is written. */
  readonly output: string | null;
  readonly dryRun: boolean;
  readonly reports: readonly ReportId[];
  readonly rules: readonly string[] | null;
  readonly by: "cause" | "row" | "unit";
  /** Tables of earlier periods, as given: FILE, FILE:sheet or :sheet. */
  readonly last: readonly string[];
  /** Their sheets, in the same order, where given apart. */
  readonly lastSheets: readonly string[];
  /** `draft`: which; null elsewhere. */
  readonly draft: DraftId | null;
  /** `draft`: for this unit alone. */
  readonly unit: string | null;
  /** `draft`, and `run` for 督办台账: a 督办通知单 a matter, or one a unit. */
  readonly each: Each;
  /** `draft`, and `run` for 督办台账: until when units answer. */
  readonly due: PlainDate | null;
  readonly issued: PlainDate | null;
  /** `draft`, and `run` for 督办台账: what came back of the units, files or folders: then who did not report is told. */
  readonly returned: readonly string[];
  /** `indicators`: the document is read as prose, whatever tables it holds. */
  readonly text: boolean;
  /** Problems that were settled (已核实) are listed too. */
  readonly all: boolean;
  /** What `split` and `collect` are told besides. */
  readonly handout: HandoutArguments;
  /** What `tag` writes. */
  readonly accept: Accepted;
  /** Options of reports, over those of the settings. */
  readonly options: readonly { readonly name: string; readonly value: string }[];
}

export type Parsed = { readonly kind: "help" | "version"; readonly language: Language } | ({ readonly kind: "run" } & Arguments);

const OPTIONS = {
  sheet: { type: "string" },
  sheets: { type: "string" },
  table: { type: "string" },
  json: { type: "boolean" },
  "as-of": { type: "string" },
  layout: { type: "string" },
  settings: { type: "string" },
  lang: { type: "string" },
  by: { type: "string" },
  last: { type: "string", multiple: true },
  "last-sheet": { type: "string", multiple: true },
  all: { type: "boolean" },
  accept: { type: "string", multiple: true },
  option: { type: "string", multiple: true },
  text: { type: "boolean" },
  kind: { type: "string" },
  unit: { type: "string" },
  each: { type: "string" },
  issued: { type: "string" },
  returned: { type: "string", multiple: true },
  rules: { type: "string" },
  reports: { type: "string" },
  output: { type: "string", short: "o" },
  "dry-run": { type: "boolean" },
  ...HANDOUT_OPTIONS,
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** Those that take further files, that write in any case, and that write unless they are only to show. */
const TAKE_MORE: readonly Command[] = ["import", "compare", "collect"];
const MUST_WRITE: readonly Command[] = ["run", "import", "tidy", "split"];
const MAY_WRITE: readonly Command[] = ["fix", "tag", "collect"];
/** The commands that look at earlier periods. */
const TAKE_LAST: readonly Command[] = ["check", "run", "compare", "draft"];

/**
 * Reads the arguments after the program's name.
 *
 * @throws UsageError with one clear line
 */
export function parseArguments(argv: readonly string[]): Parsed {
  const language = languageOf(argv);
  const say = cliWords(language);
  const { values, positionals } = parse(argv, say);
  if (values.lang !== undefined && values.lang !== "zh-CN" && values.lang !== "en") throw new UsageError(say.badLanguage(values.lang));
  if (values.help === true) return { kind: "help", language };
  if (values.version === true) return { kind: "version", language };
  const [command, file, ...more] = asDraft(positionals, values.kind);
  if (command === undefined) throw new UsageError(say.missingFile);
  const known = COMMANDS.find((one) => one === command);
  if (known === undefined) throw new UsageError(say.unknownCommand(command));
  if (file === undefined) throw new UsageError(say.missingFile);
  if (more.length > 0 && known === "draft") throw new UsageError(say.badDraft(positionals[1] ?? ""));
  if (more.length > 0 && !TAKE_MORE.includes(known)) throw new UsageError(say.oneFile);
  if (known === "collect" && more.length === 0) throw new UsageError(say.missingReturns);
  const dryRun = values["dry-run"] === true;
  const output = values.output ?? null;
  const last = [...(known === "compare" ? more : []), ...(values.last ?? [])];
  if (last.length === 0 && known === "compare") throw new UsageError(say.missingLast);
  if (last.length > 0 && !TAKE_LAST.includes(known)) throw new UsageError(say.lastNotTaken(known));
  if (output === null && (MUST_WRITE.includes(known) || (MAY_WRITE.includes(known) && !dryRun) || (known === "draft" && values.json !== true)))
    throw new UsageError(say.missingOutput);
  return {
    kind: "run",
    command: known,
    file,
    more: known === "compare" ? [] : more,
    language,
    json: values.json === true,
    sheet: values.sheet ?? null,
    sheets: sheetsOf(values.sheets, say),
    table: numberOf(values.table, say),
    asOf: dateOf(values["as-of"], say),
    layout: values.layout ?? null,
    settings: values.settings ?? null,
    output,
    dryRun,
    reports: reportsOf(values.reports, last.length > 0, say),
    rules: values.rules === undefined ? null : splitList(values.rules),
    by: known === "split" ? "cause" : groupingOf(values.by, say),
    all: values.all === true,
    accept: acceptedOf(values.accept, say),
    options: optionsOf(values.option, say),
    text: values.text === true,
    draft: known === "draft" ? draftOf(values.kind ?? positionals[1], say) : null,
    unit: values.unit ?? null,
    each: eachOf(values.each, say),
    due: dateOf(values.due, say),
    issued: dateOf(values.issued, say),
    returned: values.returned ?? [],
    last,
    lastSheets: values["last-sheet"] ?? [],
    handout: handoutArguments(values, known === "split" ? values.by : undefined, dateOf(values.due, say), say),
  };
}

/** The drafts by the words that name them. */
const DRAFTS: { readonly [word: string]: DraftId } = {
  return: "return-notice",
  "return-notice": "return-notice",
  supervision: "supervision",
  bulletin: "bulletin",
  summary: "work-summary",
  "work-summary": "work-summary",
};

/** `draft KIND FILE` as `draft FILE --kind KIND`. */
const asDraft = (positionals: readonly string[], kind: string | undefined): readonly string[] =>
  positionals[0] === "draft" && kind === undefined && positionals[1] !== undefined && Object.hasOwn(DRAFTS, positionals[1])
    ? ["draft", ...positionals.slice(2)]
    : positionals;

function draftOf(word: string | undefined, say: CliMessages): DraftId {
  const draft = word !== undefined && Object.hasOwn(DRAFTS, word) ? DRAFTS[word] : undefined;
  if (draft === undefined) throw new UsageError(say.badDraft(word ?? ""));
  return draft;
}

function eachOf(value: string | undefined, say: CliMessages): Each {
  if (value === undefined || value === "item" || value === "unit") return value ?? "item";
  throw new UsageError(say.missingValue("--each unit|item"));
}

/** The language is needed before anything else, to say what is wrong with the rest. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf("--lang");
  return argv.includes("--lang=en") || (at >= 0 && argv[at + 1] === "en") ? "en" : "zh-CN";
}

function parse(argv: readonly string[], say: CliMessages) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    if (!isParseError(error)) throw error;
    const option = /'(-[^' ,]*)/.exec(error.message)?.[1] ?? argv.find((one) => one.startsWith("-")) ?? "";
    throw new UsageError(error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" ? say.missingValue(option) : say.unknownOption(option));
  }
}

/** Node's own complaint about the arguments: documented codes, undocumented wording. */
function isParseError(error: unknown): error is { readonly code: string; readonly message: string } {
  return typeof error === "object" && error !== null && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

function dateOf(value: string | undefined, say: CliMessages): PlainDate | null {
  if (value === undefined) return null;
  const date = parsePlainDate(value);
  if (date === null) throw new UsageError(say.badDate(value));
  return date;
}

function sheetsOf(value: string | undefined, say: CliMessages): "all" | readonly string[] | null {
  if (value === undefined) return null;
  if (value === "all") return "all";
  const names = splitList(value);
  if (names.length === 0) throw new UsageError(say.missingValue("--sheets"));
  return names;
}

function numberOf(value: string | undefined, say: CliMessages): number | null {
  if (value === undefined) return null;
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new UsageError(say.badTable(value));
  return Number(value);
}

/** Beside an earlier table 对比表 is made too, unless the reports are named. */
function reportsOf(value: string | undefined, withLast: boolean, say: CliMessages): readonly ReportId[] {
  if (value === undefined) return withLast ? ["summary", "lagging", "comparison"] : ["summary", "lagging"];
  // 退回修改清单 is what goes back to units; 报送情况表 comes of `collect` alone
  const wanted = splitList(value).map((name) => (name === "returns" ? "return-list" : name));
  for (const name of wanted.length === 0 ? [value] : wanted) {
    if (!REPORT_IDS.some((id) => id === name)) throw new UsageError(say.badReports(name, REPORT_IDS));
  }
  if (wanted.includes("comparison") && !withLast) throw new UsageError(say.comparisonNeedsLast);
  return REPORT_IDS.filter((id) => wanted.includes(id));
}

/** name=value, as often as it is given. */
function optionsOf(values: readonly string[] = [], say: CliMessages): Arguments["options"] {
  return values.map((value) => {
    const at = value.indexOf("=");
    if (at < 1) throw new UsageError(say.badOption(value));
    return { name: value.slice(0, at).trim(), value: value.slice(at + 1).trim() };
  });
}

function groupingOf(value: string | undefined, say: CliMessages): Arguments["by"] {
  if (value === undefined) return "cause";
  if (value === "cause" || value === "row" || value === "unit") return value;
  throw new UsageError(say.missingValue("--by cause|row|unit"));
}

const splitList = (text: string): string[] =>
  text
    .split(/[,，]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
