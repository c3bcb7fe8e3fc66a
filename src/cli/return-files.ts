import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { ReturnedFile } from "../app/read-returns";
import { HostError } from "../core/host-error";
import type { CliMessages } from "../core/messages/cli";
import type { Environment } from "./environment";
import { readInput } from "./files";
import { UsageError } from "./usage-error";

const MOST_FILES = 500;
const MOST_MEGABYTES = 200;
/** What may be a return, but for the files that a program keeps beside an open one. */
const RETURN = /^(?!~\$|\.).*\.(?:xlsx|xlsm|xls|et|docx)$/iu;

/**
 * The files that came back: those named, and of a folder every workbook and document in it, by name.
 *
 * @throws UsageError for what is not there, an empty folder, too many files
 */
export function returnFiles(paths: readonly string[], environment: Environment, say: CliMessages): readonly ReturnedFile[] {
  const files = paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new UsageError(say.fileMissing(path));
    if (!stat.isDirectory()) return [path];
    const inside = readdirSync(path).filter((name) => RETURN.test(name)).sort((a, b) => (a < b ? -1 : 1));
    if (inside.length === 0) throw new UsageError(say.noReturns(path));
    return inside.map((name) => join(path, name));
  });
  if (files.length > MOST_FILES) throw new UsageError(say.tooManyReturns(files.length, MOST_FILES));
  const bytes = files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
  if (bytes > MOST_MEGABYTES * 1024 * 1024) throw new HostError("too-large", { facts: { limit: String(MOST_MEGABYTES), unit: "megabytes" } });
  return files.map((file) => ({ name: basename(file), open: () => environment.open(readInput(file, say), basename(file)) }));
}
