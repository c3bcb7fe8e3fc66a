import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Milliseconds of work that all tests may take on the sources as they are. */
const LONGEST = 900_000;
/** A run that works longer than this many times what the room takes on the sources as they are goes in a circle. */
const SLOWER = 3;
/** Milliseconds of work for jest itself to start and load what is tested. */
const START = 30_000;
/** How many times its work a run may wait for a busy machine. */
const WAITING = 20;

/**
 * Runs suites on the sources as they are, but for marks that say what is reached.
 *
 * @param {string} root
 * @param {{ together: readonly string[], alone: readonly string[] }} suites paths, as `suitesOf` gives them
 * @param {Readonly<Record<string, string>>} marked path (from the root) to text with marks (`marks.mjs`)
 * @returns {{ ended: string, took: Map<string, number>, worked: number, reached: Map<string, Set<number>> }} took:
 * milliseconds of each suite's tests; worked: milliseconds of the processor for all; reached: by suite, what its tests reached
 */
export function measure(root, { together, alone }, marked, run = runJest) {
  const [took, reached] = [new Map(), new Map()];
  let worked = 0;
  for (const suites of [together, ...alone.map((one) => [one])]) {
    if (suites.length === 0) continue;
    const { ended, noted } = run(root, suites, { isAlone: suites !== together, standingIn: marked, work: LONGEST });
    if (ended !== "passed") return { ended, took, worked, reached };
    for (const line of noted)
      if (line.worked !== undefined) worked += line.worked;
      else if (line.took !== undefined) took.set(line.suite, (took.get(line.suite) ?? 0) + line.took);
      else reached.set(line.suite, (reached.get(line.suite) ?? new Set()).add(line.reached));
  }
  return { ended: "passed", took, worked, reached };
}

/**
 * Suites in the order in which they may notice a change of a file: its own first, those of its folder, those that came to the
 * change, the quick ones.
 */
export function nearestFirst(suites, { took, reached }, path, number) {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const rank = (suite) =>
    suite.replace(/\.test\.tsx?$/u, "") === path.replace(/\.tsx?$/u, "") ? 0 : suite.startsWith(folder) ? 1 : reached.get(suite)?.has(number) ? 2 : 3;
  return [...suites].sort((a, b) => rank(a) - rank(b) || (took.get(a) ?? 0) - (took.get(b) ?? 0));
}

/**
 * Runs suites while a change stands in for a file, which itself stays as it is. Where none of them comes to the change, none can
 * notice it.
 *
 * A run that works (time of the processor, which no busy machine adds to) several times as long as without the change never
 * comes to its end: whoever runs the tests notices. One that was ended because it took too long on the clock tells nothing: a
 * change is "not known" then, and never counted as noticed.
 *
 * @param {string} root
 * @param {string} path of the file, from there
 * @param {string} text of the file with the change
 * @param {{ number: number, suites: { together: readonly string[], alone: readonly string[] }, measured: ReturnType<typeof measure>, run?: typeof runJest }} options
 * number: what the change is called in `measured`
 * @returns {"noticed" | "survived" | "not known"}
 */
export function tryMutant(root, path, text, { number, suites, measured, run = runJest }) {
  if (![...measured.reached.values()].some((reached) => reached.has(number))) return "survived";
  let known = true;
  const { together, alone } = suites;
  for (const some of [nearestFirst(together, measured, path, number), ...nearestFirst(alone, measured, path, number).map((one) => [one])]) {
    if (some.length === 0) continue;
    const { ended } = run(root, some, { isAlone: alone.includes(some[0]), standingIn: { [path]: text }, work: START + SLOWER * measured.worked });
    if (ended === "failed" || ended === "endless") return "noticed";
    if (ended === "ended") known = false;
  }
  return known ? "survived" : "not known";
}

/**
 * @param {string} root
 * @param {readonly string[]} suites
 * @param {{ isAlone: boolean, standingIn: Readonly<Record<string, string>>, work: number }} options isAlone: not with others in a
 * room (`room.cjs`); work: milliseconds of the processor after which a run is endless
 * @returns {{ ended: "passed" | "failed" | "endless" | "ended", noted: readonly { suite?: string, took?: number, reached?: number, worked?: number }[] }}
 * ended: it took too long on the clock, or something else ended it
 */
export function runJest(root, suites, { isAlone, standingIn, work }) {
  const folder = mkdtempSync(join(tmpdir(), "mutate-"));
  const [texts, noted] = [join(folder, "texts.json"), join(folder, "noted.jsonl")];
  try {
    writeFileSync(texts, JSON.stringify(standingIn));
    writeFileSync(noted, "");
    const jest = join(root, "node_modules/jest/bin/jest.js");
    const tests = isAlone ? suites : ["scripts/mutate/room.cjs"];
    const command = [process.execPath, jest, "--config", "jest.mutate.config.js", "--silent", "-w", "1", "--runTestsByPath", ...tests];
    const { status, signal } = spawnSync("sh", ["-c", 'ulimit -S -t "$0"; exec "$@"', String(Math.ceil(work / 1000)), ...command], {
      cwd: root,
      stdio: "ignore",
      timeout: Math.ceil(WAITING * work),
      killSignal: "SIGKILL",
      env: { ...process.env, MUTATE_STANDING_IN: texts, MUTATE_NOTED: noted, MUTATE_SUITES: suites.join("\n") },
    });
    const lines = readFileSync(noted, "utf8").split("\n").filter(Boolean);
    const ended = signal === "SIGXCPU" ? "endless" : status === null ? "ended" : status === 0 ? "passed" : "failed";
    return { ended, noted: lines.map((line) => JSON.parse(line)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
