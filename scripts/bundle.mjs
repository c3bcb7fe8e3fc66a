import { createRequire } from "node:module";
import { utimesSync } from "node:fs";
import { join } from "node:path";
import { isStale, root } from "./stale.mjs";

const require = createRequire(import.meta.url);

/** Builds one bundle of webpack.config.js. Resolves to the lines of its errors; none when it was built. */
export function bundle(name, mode = "production") {
  process.chdir(root);
  const webpack = require("webpack");
  const configs = require(join(root, "webpack.config.js")).map((config) => (typeof config === "function" ? config({}, { mode }) : config));
  const config = configs.find((one) => one.name === name);
  if (!config) throw new Error(`webpack.config.js has no bundle named ${name}`);
  return new Promise((done, failed) => {
    webpack(config, (error, stats) => {
      if (error) return failed(error);
      done(stats.hasErrors() ? stats.toString("errors-only").split("\n") : []);
    });
  });
}

/** Builds a bundle if `built`, the file by which it is known, is missing or older than its sources. Exits the process on errors. */
export async function bundleIfStale(name, built, sources) {
  const began = new Date();
  if (!isStale(built, sources)) return;
  const errors = await bundle(name);
  if (errors.length > 0) {
    console.error(errors.join("\n"));
    process.exit(2);
  }
  // webpack leaves an unchanged file untouched, which would look stale for ever; and what changed while it was
  // being built must look newer than the bundle
  utimesSync(join(root, built), began, began);
}
