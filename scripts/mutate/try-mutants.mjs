import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { testsOfRoom } from "./rooms.mjs";

/** Milliseconds that one run of tests may take. */
const LONGEST = 300_000;

/**
 * Puts one change into a file of `root` and runs the tests: those beside the file, those of its room, and where `related`
 * all that reach it. The file is as it was afterwards, whatever happens.
 *
 * A run that was ended because it took too long tells nothing: a busy machine looks the same as an endless loop. So such a
 * change is "not known", and never counted as noticed.
 *
 * @param {string} root a checkout that nobody works in
 * @param {string} path of the file, from there
 * @param {{ start: number, end: number, text: string }} mutant
 * @param {{ related?: boolean, run?: (root: string, args: readonly string[]) => "passed" | "failed" | "ended" }} options
 * @returns {"noticed" | "survived" | "not known"}
 */
export function tryMutant(root, path, mutant, { related = false, run = runJest } = {}) {
  const file = join(root, path);
  const source = readFileSync(file, "utf8");
  const restore = () => writeFileSync(file, source);
  const leave = () => (restore(), process.exit(1));
  process.once("SIGINT", leave);
  process.once("SIGTERM", leave);
  try {
    writeFileSync(file, source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end));
    const own = path.replace(/\.tsx?$/u, ".test.ts");
    const stages = [...(existsSync(join(root, own)) ? [[own]] : []), testsOfRoom(path), ...(related ? [["--findRelatedTests", path]] : [])];
    let known = true;
    for (const tests of stages) {
      const ended = run(root, tests);
      if (ended === "failed") return "noticed";
      if (ended === "ended") known = false;
    }
    return known ? "survived" : "not known";
  } finally {
    restore();
    process.removeListener("SIGINT", leave);
    process.removeListener("SIGTERM", leave);
  }
}

/** @returns {"passed" | "failed" | "ended"} ended: it took too long, or something else ended it */
export function runJest(root, tests) {
  const jest = join(root, "node_modules/jest/bin/jest.js");
  const args = [jest, "--silent", "--bail", "-w", "1", "--selectProjects", "unit", "hosts", "--passWithNoTests", ...tests];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "ignore", timeout: LONGEST, killSignal: "SIGKILL" });
  return status === null ? "ended" : status === 0 ? "passed" : "failed";
}
