// npm run --silent cli -- ARGS: the command line, never from a bundle that is older than src/
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildCli, CLI_BUNDLE } from "./build-cli.mjs";
import { root } from "./stale.mjs";

await buildCli();
// npm runs scripts in the package's folder; file names on the command line are meant from where the person stands
process.chdir(process.env.INIT_CWD ?? process.cwd());
const bundle = join(root, CLI_BUNDLE);
process.argv.splice(1, 1, bundle);
createRequire(import.meta.url)(bundle);
