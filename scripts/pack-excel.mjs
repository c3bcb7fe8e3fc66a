// npm run pack:excel: dist/excel-<version>.zip, for who has no Node: the folder for the server, the manifest, and small scripts
// that write the server's address into it. `--addin FOLDER` packs another folder than dist/excel, which is then not built;
// `--out FOLDER` writes elsewhere than into dist.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { bundleIfStale } from "./bundle.mjs";
import { filesIn, forWindows, option, packedAs } from "./pack-parts.mjs";
import { root } from "./stale.mjs";

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const SCRIPTS = join(root, "scripts/excel-deploy");
/** Of the catalogue that the .reg file trusts; one of ours, the same in every package. */
const CATALOG = "b6e0d1f4-5a43-4f0e-9c3e-7f1a2d8c9e55";

const filled = (file) => readFileSync(join(SCRIPTS, file), "utf8").replaceAll("@VERSION@", version).replaceAll("@CATALOG@", CATALOG);

const given = option("--addin");
if (given === null) await bundleIfStale("excel", "dist/excel/taskpane.html");
const folder = given ?? join(root, "dist/excel");
const out = option("--out") ?? join(root, "dist");
const plain = packedAs(false);
const parts = Object.fromEntries([
  ...filesIn(folder)
    .filter((path) => path !== "manifest.xml")
    .map((path) => [`excel/${path}`, [new Uint8Array(readFileSync(join(folder, path))), plain]]),
  // the manifest as it stands in the repository: the scripts fill in the server
  ["manifest.template.xml", [new Uint8Array(readFileSync(join(root, "manifest.xml"))), plain]],
  ["配置地址.cmd", [forWindows(filled("set-address.cmd"), false), plain]],
  ["set-address.ps1", [forWindows(filled("set-address.ps1"), true), plain]],
  ["配置地址.sh", [strToU8(filled("set-address.sh")), packedAs(true)]],
  ["部署说明.txt", [forWindows(filled("readme.txt"), true), plain]],
]);
mkdirSync(out, { recursive: true });
const file = join(out, `excel-${version}.zip`);
writeFileSync(file, zipSync(parts));
console.log(file);
