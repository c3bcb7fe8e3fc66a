// npm run pack:wps: dist/wps-<version>.zip, for offices without internet: the add-in's folder, the installers, how to use them.
// `--online URL` also writes dist/wps-online-<version>.zip, whose installers point WPS at that address instead.
// `--addin FOLDER` packs another folder than dist/wps, which is then not built; `--out FOLDER` writes elsewhere than into dist.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { bundleIfStale } from "./bundle.mjs";
import { root } from "./stale.mjs";

const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const INSTALLERS = join(root, "scripts/wps-installer");
/** Of all parts: what is packed twice is the same file. */
const PACKED = new Date(2025, 0, 1);

function filesIn(folder, prefix = "") {
  return readdirSync(join(folder, prefix)).sort().flatMap((entry) => {
    const path = prefix === "" ? entry : `${prefix}/${entry}`;
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
  });
}

/** A file as Windows programs read it: CRLF, and for .ps1 the mark by which PowerShell 5 knows UTF-8. */
function forWindows(text, mark) {
  return strToU8((mark ? "\uFEFF" : "") + text.replace(/\r?\n/g, "\r\n"));
}

/** What the file for Windows says when it is opened inside the zip, as character numbers: that file must be ASCII. */
const IN_ZIP = [..."请先把压缩包全部解压到一个文件夹，再在该文件夹中双击本文件。"].map((character) => character.codePointAt(0)).join(",");

/** The installers, with what this package is filled in. `url`: where an intranet server has the add-in, or null. */
function installers(url) {
  const filled = (file) => readFileSync(join(INSTALLERS, file), "utf8").replaceAll("@NAME@", name).replaceAll("@VERSION@", version).replaceAll("@URL@", url ?? "").replaceAll("@INZIP@", IN_ZIP);
  return {
    "安装.cmd": [forWindows(filled("install.cmd").replace("@ACTION@", "install"), false), {}],
    "卸载.cmd": [forWindows(filled("install.cmd").replace("@ACTION@", "uninstall"), false), {}],
    "install.ps1": [forWindows(filled("install.ps1"), true), {}],
    "安装.sh": [strToU8(filled("install.sh").replace("@ACTION@", "install")), { attrs: 0o755 << 16 }],
    "卸载.sh": [strToU8(filled("install.sh").replace("@ACTION@", "uninstall")), { attrs: 0o755 << 16 }],
    "安装说明.txt": [forWindows(filled("readme.txt"), true), {}],
  };
}

/** Entries of Unix: other ones' Chinese names are taken for another code page by unzip, whatever their mark of UTF-8 says. */
function pack(out, file, entries) {
  const parts = Object.fromEntries(Object.entries(entries).map(([path, [bytes, options]]) => [path, [bytes, { mtime: PACKED, level: 9, os: 3, attrs: 0o644 << 16, ...options }]]));
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, file), zipSync(parts));
  console.log(join(out, file));
}

const option = (flag) => {
  const at = process.argv.indexOf(flag);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};

const given = option("--addin");
if (given === null) await bundleIfStale("wps", "dist/wps/pane.html");
const folder = given ?? join(root, "dist/wps");
const out = option("--out") ?? join(root, "dist");
const addin = Object.fromEntries(filesIn(folder).map((path) => [`${name}_${version}/${path}`, [new Uint8Array(readFileSync(join(folder, path))), {}]]));
pack(out, `wps-${version}.zip`, { ...addin, ...installers(null) });
const online = option("--online");
if (online !== null) pack(out, `wps-online-${version}.zip`, installers(online.endsWith("/") ? online : `${online}/`));
