import { HostError } from "../core/host-error";
import type { Language } from "../core/messages/language";
import { cliWords } from "../core/messages/cli-words";
import { messages } from "../core/messages/messages";
import { parseArguments, type Arguments } from "./arguments";
import { check } from "./commands/check";
import { collect } from "./commands/collect";
import { compare } from "./commands/compare";
import { draft } from "./commands/draft";
import { fix } from "./commands/fix";
import { importTables } from "./commands/import";
import { indicators } from "./commands/indicators";
import { inspect } from "./commands/inspect";
import { run } from "./commands/run";
import { split } from "./commands/split";
import { tag } from "./commands/tag";
import { tidy } from "./commands/tidy";
import { UsageError } from "./usage-error";
import { visibleSigns } from "./visible-signs";
import type { Environment } from "./environment";

const COMMANDS = { inspect, check, fix, tag, run, compare, indicators, draft, import: importTables, tidy, split, collect } as const;

/**
 * Runs one command. Resolves to the exit code: 0 done, 1 `check` found errors, 2 bad usage or input (with one clear
 * line on standard error).
 */
export async function commandLine(argv: readonly string[], environment: Environment): Promise<number> {
  let language: Language = argv.includes("en") ? "en" : "zh-CN";
  try {
    const parsed = parseArguments(argv);
    language = parsed.language;
    if (parsed.kind !== "run") return say(environment, parsed.kind === "help" ? cliWords(language).usage : environment.version);
    return await command(parsed, environment);
  } catch (error) {
    environment.err(`${visibleSigns(sentence(error, language))}\n`);
    return 2;
  }
}

const command = (parsed: Arguments, environment: Environment): Promise<number> => COMMANDS[parsed.command](parsed, environment);

function say(environment: Environment, text: string): number {
  environment.out(`${text}\n`);
  return 0;
}

/** One line for whatever went wrong. What is neither usage nor host trouble is a defect of ours, and says so. */
function sentence(error: unknown, language: Language): string {
  const { hostErrors } = messages(language);
  if (error instanceof UsageError) return error.message;
  if (error instanceof HostError) return hostErrors[error.code](error.facts);
  const where = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return cliWords(language).bug(where.split("\n").slice(0, 2).join(" ").replace(/\s+/g, " "));
}
