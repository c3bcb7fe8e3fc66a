// npm run start:excel: builds the pane for Excel if it is older than its sources, and serves it over https on this
// machine only, at the address that manifest.xml names. How to load the manifest into Excel: docs/deploy-excel.md
import { createServer } from "node:https";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bundleIfStale } from "./bundle.mjs";
import { answer } from "./serve.mjs";
import { root } from "./stale.mjs";

const PORT = 3000;
const folder = join(root, "dist/excel");

await bundleIfStale("excel", "dist/excel/taskpane.html");
const { getHttpsServerOptions } = createRequire(import.meta.url)("office-addin-dev-certs");
// makes a certificate for localhost and, with the person's consent, has this machine trust it
const server = createServer(await getHttpsServerOptions(), (request, response) => answer(folder, request, response));
server.once("error", (error) => {
  console.error(error.code === "EADDRINUSE" ? `port ${PORT} is taken; the manifest names it, so it must be free` : error.message);
  process.exit(2);
});
server.listen(PORT, "localhost", () => console.log(`https://localhost:${PORT}/  manifest: ${join(folder, "manifest.xml")}`));
