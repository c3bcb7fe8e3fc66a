// npm start: builds the workbench if it is older than its sources, serves it on this machine, prints its address
import { join } from "node:path";
import { bundleIfStale } from "./bundle.mjs";
import { serve } from "./serve.mjs";
import { root } from "./stale.mjs";

await bundleIfStale("workbench", "dist/workbench/index.html");
const server = await serve(join(root, "dist/workbench"), Number(process.env.PORT ?? 3000));
console.log(`http://localhost:${server.address().port}/`);
