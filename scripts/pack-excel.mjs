// npm run pack:excel: dist/excel-<version>.zip, for who has no Node: the folder for the server, the manifest, and small scripts
// that write the server's address into it. `--addin FOLDER` packs another folder than dist/excel, which is then not built;
// `--out FOLDER` writes elsewhere than into dist.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { bundleIfStale } from "./bundle.mjs";
import { root } from "./stale.mjs";

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const SCRIPTS = join(root, "scripts/excel-deploy");
/** Of the catalogue that the .reg file trusts; one of ours, the same in every package. */
const CATALOG = "b6e0d1f4-5a43-4f0e-9c3e-7f1a2d8c9e55";
/** Of all parts: what is packed twice is the same file. */
const PACKED = new Date(2025, 0, 1);

const filesIn = (folder, prefix = "") =>
  readdirSync(join(folder, prefix)).sort().flatMap((entry) => {
    const path = prefix === "" ? entry : `${prefix}/${entry}`;
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
  });

/** A file as Windows programs read it: CRLF, and for PowerShell 5 and the editor the mark by which they know UTF-8. */
const forWindows = (text, mark) => strToU8((mark ? "\uFEFF" : "") + text.replace(/\r?\n/g, "\r\n"));
const filled = (file) => readFileSync(join(SCRIPTS, file), "utf8").replaceAll("@VERSION@", version).replaceAll("@CATALOG@", CATALOG);

const option = (flag) => {
  const at = process.argv.indexOf(flag);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};

const given = option("--addin");
if (given === null) await bundleIfStale("excel", "dist/excel/taskpane.html");
const folder = given ?? join(root, "dist/excel");
const out = option("--out") ?? join(root, "dist");
const plain = { mtime: PACKED, level: 9, os: 3, attrs: 0o644 << 16 };
const parts = Object.fromEntries([
  ...filesIn(folder).filter((path) => path !== "manifest.xml").map((path) => [`excel/${path}`, [new Uint8Array(readFileSync(join(folder, path))), plain]]),
  // the manifest as it stands in the repository: the scripts fill in the server
  ["manifest.template.xml", [new Uint8Array(readFileSync(join(root, "manifest.xml"))), plain]],
  ["配置地址.cmd", [forWindows(filled("set-address.cmd"), false), plain]],
  ["set-address.ps1", [forWindows(filled("set-address.ps1"), true), plain]],
  ["配置地址.sh", [strToU8(filled("set-address.sh")), { ...plain, attrs: 0o755 << 16 }]],
  ["部署说明.txt", [forWindows(filled("readme.txt"), true), plain]],
]);
mkdirSync(out, { recursive: true });
const file = join(out, `excel-${version}.zip`);
writeFileSync(file, zipSync(parts));
console.log(file);
