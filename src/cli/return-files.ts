import { statSync } from "node:fs";
import { basename } from "node:path";
import type { ReturnedFile } from "../app/read-returns";
import { MOST_RETURNS, returnedFiles } from "../app/returned-files";
import type { CliMessages } from "../core/messages/cli";
import type { Environment } from "./environment";
import { filesIn, readInput } from "./files";
import { UsageError } from "./usage-error";
import { SYSTEM_FILE } from "../core/named-bytes";

/**
 * The files that came back: those named, and of a folder every file in it and in the folders below, by name; a zip file stands for what is in it. What is no
 * workbook and no document (a picture of a page) is among them: it is named as one that cannot be read, so that nobody is
 * said to have sent nothing.
 *
 * @throws UsageError for what is not there, an empty folder, too many files; HostError `too-large`
 */
export async function returnFiles(paths: readonly string[], environment: Environment, say: CliMessages): Promise<readonly ReturnedFile[]> {
  const files = paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new UsageError(say.fileMissing(path));
    if (!stat.isDirectory()) return [path];
    const inside = filesIn(path, SYSTEM_FILE);
    if (inside.length === 0) throw new UsageError(say.noReturns(path));
    return inside;
  });
  if (files.length > MOST_RETURNS) throw new UsageError(say.tooManyReturns(files.length, MOST_RETURNS));
  const chosen = files.map((file) => ({
    name: basename(file),
    size: statSync(file, { throwIfNoEntry: false })?.size ?? 0,
    bytes: () => Promise.resolve(readInput(file, say)),
  }));
  return returnedFiles(chosen, environment);
}
