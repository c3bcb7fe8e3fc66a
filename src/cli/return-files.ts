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
/** What a program or a system keeps beside files: of no unit. */
const ASIDE = /^(?:~\$|\.|Thumbs\.db$|desktop\.ini$)/iu;

/**
 * The files that came back: those named, and of a folder every file in it and in the folders below, by name. What is no
 * workbook and no document (a picture of a page) is among them: it is named as one that cannot be read, so that nobody is
 * said to have sent nothing.
 *
 * @throws UsageError for what is not there, an empty folder, too many files
 */
export function returnFiles(paths: readonly string[], environment: Environment, say: CliMessages): readonly ReturnedFile[] {
  const files = paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new UsageError(say.fileMissing(path));
    if (!stat.isDirectory()) return [path];
    const inside = filesIn(path);
    if (inside.length === 0) throw new UsageError(say.noReturns(path));
    return inside;
  });
  if (files.length > MOST_FILES) throw new UsageError(say.tooManyReturns(files.length, MOST_FILES));
  const bytes = files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
  if (bytes > MOST_MEGABYTES * 1024 * 1024) throw new HostError("too-large", { facts: { limit: String(MOST_MEGABYTES), unit: "megabytes" } });
  return files.map((file) => ({ name: basename(file), open: () => environment.open(readInput(file, say), basename(file)) }));
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !ASIDE.test(name));
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]));
}
