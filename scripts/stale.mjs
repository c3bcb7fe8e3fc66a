import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** What every bundle is made from. */
const SOURCES = ["src", "webpack", "webpack.config.js", "package-lock.json", "assets", "samples", "manifest.xml"];

function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // a removed file shows only in the time of its folder
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

/** Whether a built file is missing, or older than anything that it is made from. */
export function isStale(built, sources = SOURCES) {
  const file = join(root, built);
  if (!existsSync(file)) return true;
  const made = statSync(file).mtimeMs;
  return sources.some((source) => newest(join(root, source)) > made);
}
