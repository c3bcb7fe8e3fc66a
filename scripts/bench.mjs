import { buildCli } from "./build-cli.mjs";
import { runBench } from "./run-bench.mjs";

/**
 * `npm run bench` measures core, `npm run bench -- judgement` how well statuses are suggested, `npm run bench --
 * command-line` a whole run against a script that does the same job; numbers behind core are rows.
 */
const [first, ...rest] = process.argv.slice(2);
const named = first !== undefined && !/^\d+$/.test(first);
// what is measured is what stands in src/
if (first === "command-line" || first === "limits") await buildCli();
process.exit(await runBench(named ? first : "core", named ? rest : process.argv.slice(2)));
