import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";

/** Of every part of a package: what is packed twice is the same file. */
const PACKED = new Date(2025, 0, 1);

/** The files of a folder and of the folders in it, by their path from it, in the order of their names. */
export function filesIn(folder, prefix = "") {
  return readdirSync(join(folder, prefix))
    .sort()
    .flatMap((entry) => {
      const path = prefix === "" ? entry : `${prefix}/${entry}`;
      return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
    });
}

/** A file as Windows programs read it: CRLF, and with `mark` the sign by which PowerShell 5 and the editor know UTF-8. */
export function forWindows(text, mark) {
  return strToU8((mark ? "\uFEFF" : "") + text.replace(/\r?\n/g, "\r\n"));
}

/**
 * How a part is packed. Entries of Unix: other ones' Chinese names are taken for another code page by unzip, whatever
 * their mark of UTF-8 says.
 */
export function packedAs(runs) {
  return { mtime: PACKED, level: 9, os: 3, attrs: (runs ? 0o755 : 0o644) << 16 };
}

/** What stands behind `--flag` on the command line, or null. */
export function option(flag) {
  const at = process.argv.indexOf(flag);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}
