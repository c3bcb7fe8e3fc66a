// npm run release: dist/release/进度表助手-<version>.zip, all that an office needs as one download (workbench, Excel, WPS, command
// line, guides), the command line by itself as one file, and SHA256SUMS of the two. `--built FOLDER` takes the bundles from
// another folder than dist, where they are then not built; `--out FOLDER` writes elsewhere than into dist/release.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { bundleIfStale } from "./bundle.mjs";
import { filesIn, forWindows, option, packedAs } from "./pack-parts.mjs";
import { root } from "./stale.mjs";

const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
/** What is there once a bundle has been built. */
const BUILT = { workbench: "index.html", excel: "taskpane.html", wps: "pane.html", cli: "progress-table.js" };
/** The guides that go along, as they lie in the repository. */
const GUIDES = ["docs/deploy-excel.md", "docs/deploy-wps.md", "docs/hosts.md", "README.md", "CHANGELOG.md"];

const given = option("--built");
if (given === null) for (const [bundle, file] of Object.entries(BUILT)) await bundleIfStale(bundle, `dist/${bundle}/${file}`);
const built = given ?? join(root, "dist");
const out = option("--out") ?? join(root, "dist/release");

const bytesOf = (...path) => new Uint8Array(readFileSync(join(...path)));
const folder = (from, to) => filesIn(from).map((path) => [`${to}/${path}`, bytesOf(from, path)]);

/** What a package of its own holds, as a folder of this one. */
function packageOf(script, bundle, to) {
  const scratch = mkdtempSync(join(tmpdir(), "release-"));
  try {
    execFileSync(process.execPath, [join(root, "scripts", script), "--addin", join(built, bundle), "--out", scratch], { stdio: "pipe" });
    const [zip] = readdirSync(scratch);
    return Object.entries(unzipSync(bytesOf(scratch, zip))).map(([path, bytes]) => [`${to}/${path}`, bytes]);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

const parts = [
  ["使用说明.txt", forWindows(readFileSync(join(root, "scripts/release/readme.txt"), "utf8").replaceAll("@VERSION@", version), true)],
  ["LICENSE", bytesOf(root, "LICENSE")],
  ...folder(join(built, "workbench"), "工作台"),
  ...packageOf("pack-excel.mjs", "excel", "Excel"),
  ...packageOf("pack-wps.mjs", "wps", "WPS"),
  ["命令行/progress-table.js", bytesOf(built, "cli", BUILT.cli)],
  ...GUIDES.map((path) => [`说明/${path.replace(/^docs\//, "")}`, bytesOf(root, path)]),
  ...folder(join(root, "docs/rules"), "说明/rules"),
];
const runs = (path) => path.endsWith(".sh") || path === "命令行/progress-table.js";

mkdirSync(out, { recursive: true });
const zip = `进度表助手-${version}.zip`;
const program = `${name}-${version}.js`;
writeFileSync(join(out, zip), zipSync(Object.fromEntries(parts.map(([path, bytes]) => [path, [bytes, packedAs(runs(path))]]))));
copyFileSync(join(built, "cli", BUILT.cli), join(out, program));
const sums = [zip, program].map(
  (file) =>
    `${createHash("sha256")
      .update(readFileSync(join(out, file)))
      .digest("hex")}  ${file}\n`,
);
writeFileSync(join(out, "SHA256SUMS"), sums.join(""));
for (const file of [zip, program, "SHA256SUMS"]) console.log(join(out, file));
