// npm run pack:wps: dist/wps-<version>.zip, for offices without internet: the add-in's folder, the installers, how to use them.
// `--online URL` also writes dist/wps-online-<version>.zip, whose installers point WPS at that address instead.
// `--addin FOLDER` packs another folder than dist/wps, which is then not built; `--out FOLDER` writes elsewhere than into dist.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { bundleIfStale } from "./bundle.mjs";
import { filesIn, forWindows, option, packedAs } from "./pack-parts.mjs";
import { root } from "./stale.mjs";

const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const INSTALLERS = join(root, "scripts/wps-installer");

/** What the file for Windows says when it is opened inside the zip, as character numbers: that file must be ASCII. */
const IN_ZIP = [..."请先把压缩包全部解压到一个文件夹，再在该文件夹中双击本文件。"].map((character) => character.codePointAt(0)).join(",");

/** The installers, with what this package is filled in. `url`: where an intranet server has the add-in, or null. */
function installers(url) {
  const filled = (file) =>
    readFileSync(join(INSTALLERS, file), "utf8")
      .replaceAll("@NAME@", name)
      .replaceAll("@VERSION@", version)
      .replaceAll("@URL@", url ?? "")
      .replaceAll("@INZIP@", IN_ZIP);
  return {
    "安装.cmd": [forWindows(filled("install.cmd").replace("@ACTION@", "install"), false), false],
    "卸载.cmd": [forWindows(filled("install.cmd").replace("@ACTION@", "uninstall"), false), false],
    "install.ps1": [forWindows(filled("install.ps1"), true), false],
    "安装.sh": [strToU8(filled("install.sh").replace("@ACTION@", "install")), true],
    "卸载.sh": [strToU8(filled("install.sh").replace("@ACTION@", "uninstall")), true],
    "安装说明.txt": [forWindows(filled("readme.txt"), true), false],
  };
}

/** `entries`: a path with its bytes and whether it is a program. */
function pack(out, file, entries) {
  const parts = Object.fromEntries(Object.entries(entries).map(([path, [bytes, runs]]) => [path, [bytes, packedAs(runs)]]));
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, file), zipSync(parts));
  console.log(join(out, file));
}

const given = option("--addin");
if (given === null) await bundleIfStale("wps", "dist/wps/pane.html");
const folder = given ?? join(root, "dist/wps");
const out = option("--out") ?? join(root, "dist");
const addin = Object.fromEntries(filesIn(folder).map((path) => [`${name}_${version}/${path}`, [new Uint8Array(readFileSync(join(folder, path))), false]]));
pack(out, `wps-${version}.zip`, { ...addin, ...installers(null) });
const online = option("--online");
if (online !== null) pack(out, `wps-online-${version}.zip`, installers(online.endsWith("/") ? online : `${online}/`));
