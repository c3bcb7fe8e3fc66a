// npm run start:excel: builds the pane for Excel if it is older than its sources, and serves it over https on this
// machine only, at the address that manifest.xml names. How to load the manifest into Excel: docs/deploy-excel.md
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { bundleIfStale } from "./bundle.mjs";
import { answer } from "./serve.mjs";
import { root } from "./stale.mjs";

const PORT = 3000;
const folder = join(root, "dist/excel");

await bundleIfStale("excel", "dist/excel/taskpane.html");
/** Makes a certificate for localhost and, with the person's consent, has this machine trust it. Where that fails, the pane is served all the same. */
async function certificate() {
  const { getHttpsServerOptions } = createRequire(import.meta.url)("office-addin-dev-certs");
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    const made = join(homedir(), ".office-addin-dev-certs");
    const [cert, key] = ["localhost.crt", "localhost.key"].map((name) => join(made, name));
    if (!existsSync(cert) || !existsSync(key)) {
      console.error(`no certificate for localhost could be made: ${error.message}`);
      process.exit(2);
    }
    console.error(
      `the certificate could not be trusted on this machine, so Excel will show a blank pane until ${join(made, "ca.crt")} is trusted by hand: ${error.message.trim()}`,
    );
    return { cert: readFileSync(cert), key: readFileSync(key) };
  }
}

const server = createServer(await certificate(), (request, response) => answer(folder, request, response));
server.once("error", (error) => {
  console.error(error.code === "EADDRINUSE" ? `port ${PORT} is taken; the manifest names it, so it must be free` : error.message);
  process.exit(2);
});
server.listen(PORT, "localhost", () => console.log(`https://localhost:${PORT}/  manifest: ${join(folder, "manifest.xml")}`));
