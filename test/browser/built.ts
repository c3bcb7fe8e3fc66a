import { execFileSync } from "node:child_process";
import { mkdirSync, rmdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(__dirname, "../..");
const lock = join(root, "dist", ".building");
/** A build that takes longer than this has died and left its lock. Milliseconds. */
const GIVEN_UP = 300_000;

/** Builds a bundle of webpack.config.js if it is older than its sources; suites that run side by side build it once. */
export async function built(name: string, file: string): Promise<void> {
  mkdirSync(join(root, "dist"), { recursive: true });
  while (!locked()) await new Promise((done) => setTimeout(done, 300));
  try {
    const program = `import { bundleIfStale } from "./scripts/bundle.mjs"; await bundleIfStale(${JSON.stringify(name)}, ${JSON.stringify(file)});`;
    execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  } finally {
    rmdirSync(lock);
  }
}

function locked(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > GIVEN_UP) rmdirSync(lock);
    return false;
  }
}
