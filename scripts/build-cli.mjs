import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { isStale } from "./stale.mjs";

export const CLI_BUNDLE = "dist/cli/progress-table.js";
const SOURCES = ["src", "webpack", "package-lock.json"];

/** Whether what bundles is there: an install for use alone (`--omit=dev`) leaves it out and must not fail for it. */
function canBundle() {
  try {
    createRequire(import.meta.url).resolve("webpack");
    return true;
  } catch {
    return false;
  }
}

/** Bundles the command line unless the bundle is as new as src/. `npm ci` runs this as its last step. */
export async function buildCli() {
  if (!isStale(CLI_BUNDLE, SOURCES)) return;
  if (!canBundle()) {
    console.error("webpack is not installed (npm ci without --omit=dev brings it): the command line was not built");
    return;
  }
  const { bundleIfStale } = await import("./bundle.mjs");
  await bundleIfStale("cli", CLI_BUNDLE, SOURCES);
}

if (fileURLToPath(import.meta.url) === process.argv[1]) await buildCli();
