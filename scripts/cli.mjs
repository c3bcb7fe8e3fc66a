// npm run --silent cli -- ARGS: the command line, never from a bundle that is older than src/
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildCli, CLI_BUNDLE } from "./build-cli.mjs";
import { root } from "./stale.mjs";

// npm runs scripts in the package's folder, and building goes there too; file names on the command line are meant from where the person stands
const from = process.env.INIT_CWD ?? process.cwd();
await buildCli();
process.chdir(from);
const bundle = join(root, CLI_BUNDLE);
process.argv.splice(1, 1, bundle);
createRequire(import.meta.url)(bundle);
