import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./stale.mjs";

const require = createRequire(import.meta.url);

/**
 * Bundles bench/<name>.ts into dist/bench/ and runs it with `args` under a Node that lets it collect garbage. Resolves to
 * its exit code. What is measured is plain JavaScript, as the pane and the command line run it.
 */
export async function runBench(name, args) {
  const webpack = require("webpack");
  const { typescript, resolve } = require(join(root, "webpack/typescript.js"));
  const output = join(root, "dist/bench");
  const stats = await new Promise((done, failed) => {
    webpack(
      {
        mode: "production",
        context: root,
        target: "node20",
        entry: { [name]: `./bench/${name}.ts` },
        output: { path: output, filename: "[name].js" },
        devtool: false,
        // a browser is driven by what is installed, not by what a bundle would make of it
        externals: { "playwright-core": "commonjs playwright-core" },
        optimization: { minimize: false },
        resolve,
        module: { rules: [typescript("es2022")] },
        performance: { hints: false },
      },
      (error, result) => (error ? failed(error) : done(result)),
    );
  });
  if (stats.hasErrors()) {
    console.error(stats.toString("errors-only"));
    return 2;
  }
  const run = spawnSync(process.execPath, ["--expose-gc", join(output, `${name}.js`), ...args], { cwd: root, stdio: "inherit" });
  return run.status ?? 2;
}
