import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";

const root = resolve(__dirname, "..");

/** The release of bundles that are stood for by files that say their own path. */
function release(): string {
  const folder = mkdtempSync(join(tmpdir(), "release-test-"));
  for (const file of ["workbench/index.html", "workbench/samples/样表.xlsx", "excel/taskpane.html", "wps/pane.html", "cli/progress-table.js"]) {
    mkdirSync(dirname(join(folder, "built", file)), { recursive: true });
    writeFileSync(join(folder, "built", file), file);
  }
  execFileSync(process.execPath, [join(root, "scripts/release.mjs"), "--built", join(folder, "built"), "--out", join(folder, "out")], { stdio: "pipe" });
  return join(folder, "out");
}

test("one download holds the workbench, both packages, the command line and the guides", () => {
  const out = release();
  const zip = readdirSync(out).find((file) => file.endsWith(".zip")) ?? "";
  expect(zip).toMatch(/^进度表助手-\d+\.\d+\.\d+\.zip$/u);
  const parts = unzipSync(new Uint8Array(readFileSync(join(out, zip))));
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  expect(text("工作台/index.html")).toBe("workbench/index.html");
  expect(text("工作台/samples/样表.xlsx")).toBe("workbench/samples/样表.xlsx");
  expect(text("Excel/excel/taskpane.html")).toBe("excel/taskpane.html");
  expect(text("命令行/progress-table.js")).toBe("cli/progress-table.js");
  const paths = Object.keys(parts);
  expect(paths).toEqual(
    expect.arrayContaining([
      "使用说明.txt",
      "LICENSE",
      "Excel/配置地址.cmd",
      "WPS/安装.sh",
      "WPS/安装说明.txt",
      "说明/deploy-wps.md",
      "说明/rules/status/missing.md",
    ]),
  );
  expect(paths.some((path) => /^WPS\/[^/]+\/pane\.html$/u.test(path))).toBe(true);
});

test("the sums beside it are those of its files, and packing twice gives the same ones", () => {
  const out = release();
  const sums = readFileSync(join(out, "SHA256SUMS"), "utf8");
  const listed = sums
    .trim()
    .split("\n")
    .map((line) => line.split("  "));
  expect(listed.map(([, file]) => file).sort()).toEqual(
    readdirSync(out)
      .filter((file) => file !== "SHA256SUMS")
      .sort(),
  );
  for (const [sum, file] of listed)
    expect(
      createHash("sha256")
        .update(readFileSync(join(out, file ?? "")))
        .digest("hex"),
    ).toBe(sum);
  expect(readFileSync(join(release(), "SHA256SUMS"), "utf8")).toBe(sums);
});
