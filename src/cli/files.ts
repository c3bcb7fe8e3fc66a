import { closeSync, existsSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeSync, type Stats } from "node:fs";
import { dirname, extname, join } from "node:path";
import type { CliMessages } from "../core/messages/cli";
import { HostError } from "../core/host-error";
import type { Arguments } from "./arguments";
import { UsageError } from "./usage-error";

/** Node's own trouble with files, by its documented code. */
function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/**
 * The bytes of a file.
 *
 * @throws UsageError if it is not there, is a folder or may not be read
 */
export function readInput(file: string, say: CliMessages): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    switch (codeOf(error)) {
      case "ENOENT":
      case "ENOTDIR":
        throw new UsageError(say.fileMissing(file));
      case "EISDIR":
        throw new UsageError(say.fileIsFolder(file));
      case "EACCES":
      case "EPERM":
        throw new UsageError(say.fileUnreadable(file));
      case "ERR_FS_FILE_TOO_LARGE":
        throw new HostError("too-large", { cause: error, facts: { limit: "2000", unit: "megabytes" } });
      default:
        throw error;
    }
  }
}

/** A text file, such as settings or a layout. @throws UsageError */
export const readText = (file: string, say: CliMessages): string => new TextDecoder().decode(readInput(file, say));

export const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() === true;

/** The ending that the output needs: that of a macro workbook stays (also from a template), an .xls is written as .xlsx. */
const extensionFor = (input: string): string => (/^\.xl[st]m$/i.test(extname(input)) ? ".xlsm" : ".xlsx");

/** What a command reads: the table, files beside it (returns, documents; also folders of such), earlier tables, each `file` or `file:sheet`. */
export type Inputs = Pick<Arguments, "file" | "more" | "returned" | "last">;

/** Every file of a folder and of the folders below, by name, but for files and folders whose names say that they stand aside. */
export function filesIn(folder: string, aside = /^$/u): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !aside.test(name));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name), aside) : [join(folder, entry.name)]));
}

/** Whether a path, by whatever name, is a file that the command reads. */
export function isInput({ file, more, returned, last }: Inputs, path: string): boolean {
  const target = statSync(path, { throwIfNoEntry: false });
  if (!target) return false;
  const named = [file, ...more, ...returned, ...last, ...last.map((one) => one.replace(/:[^:]*$/u, ""))];
  return named.some((one) => {
    const input = statSync(one, { throwIfNoEntry: false });
    if (!input) return false;
    return input.isDirectory() ? filesIn(one).some((inside) => isSame(statSync(inside, { throwIfNoEntry: false }), target)) : isSame(input, target);
  });
}

const isSame = (a: Stats | undefined, b: Stats): boolean => a !== undefined && a.ino === b.ino && a.dev === b.dev;

/**
 * Looks, before any work is done, whether the output can be written: no file that the command reads (by whatever name), not
 * a folder, in a folder that is there, and with the ending that its content needs (Excel refuses a macro workbook named .xlsx).
 *
 * @throws UsageError
 */
export function checkOutput(inputs: Inputs, output: string, say: CliMessages): void {
  const extension = extensionFor(inputs.file);
  const target = statSync(output, { throwIfNoEntry: false });
  if (target?.isDirectory() === true) throw new UsageError(say.outputIsFolder(output));
  const folder = dirname(output);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw new UsageError(say.outputFolderMissing(folder));
  if (isInput(inputs, output)) throw new UsageError(say.outputIsInput);
  if (extname(output).toLowerCase() !== extension) throw new UsageError(say.outputExtension(extension));
}

/**
 * Writes a file whole or not at all: into a file beside it first, which then takes its name. An older file of that name
 * stays as it is until then, and after any failure.
 *
 * @throws UsageError if the folder may not be written to; HostError `no-space`
 */
export function writeOutput(output: string, bytes: Uint8Array, say: CliMessages): void {
  // short: a name may be as long as the system allows already
  const part = join(dirname(output), `.${process.pid}.part`);
  try {
    const handle = openSync(part, "wx");
    try {
      for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
    } finally {
      closeSync(handle);
    }
    renameSync(part, output);
  } catch (error) {
    if (existsSync(part)) rmSync(part);
    switch (codeOf(error)) {
      case "EACCES":
      case "EPERM":
      case "EROFS":
      case "EBUSY":
      case "ETXTBSY":
      case "ENOENT":
        throw new UsageError(say.outputNotWritable(output));
      case "ENOSPC":
      case "EDQUOT":
        throw new HostError("no-space", { cause: error });
      default:
        throw error;
    }
  }
}
