import { fileURLToPath } from "node:url";
import { isStale } from "./stale.mjs";

export const CLI_BUNDLE = "dist/cli/progress-table.js";
const SOURCES = ["src", "webpack", "package-lock.json"];

/** Bundles the command line unless the bundle is as new as src/. `npm ci` runs this as its last step. */
export async function buildCli() {
  if (!isStale(CLI_BUNDLE, SOURCES)) return;
  const { bundleIfStale } = await import("./bundle.mjs");
  await bundleIfStale("cli", CLI_BUNDLE, SOURCES);
}

if (fileURLToPath(import.meta.url) === process.argv[1]) await buildCli();
