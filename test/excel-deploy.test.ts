import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";

const root = resolve(__dirname, "..");

/** The package of a folder that stands for the built one, taken apart. */
function unpacked(): { readonly folder: string; readonly files: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), "excel-deploy-"));
  const addin = join(folder, "built");
  for (const file of ["taskpane.html", "help.html", "manifest.xml", "office-js/office.js"]) {
    mkdirSync(dirname(join(addin, file)), { recursive: true });
    writeFileSync(join(addin, file), file);
  }
  execFileSync(process.execPath, [join(root, "scripts/pack-excel.mjs"), "--addin", addin, "--out", folder], { stdio: "pipe" });
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const parts = unzipSync(new Uint8Array(readFileSync(join(folder, `excel-${version}.zip`))));
  for (const [path, bytes] of Object.entries(parts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return { folder, files: Object.keys(parts) };
}

const run = (folder: string, ...args: readonly string[]): string => {
  try {
    return execFileSync("sh", [join(folder, "配置地址.sh"), ...args], { encoding: "utf8", stdio: "pipe", input: "" });
  } catch (error) {
    return `refused: ${typeof error === "object" && error !== null && "stderr" in error ? String(error.stderr) : ""}`;
  }
};

test("the package holds the folder for the server, the scripts and how to use them", () => {
  const { files } = unpacked();
  expect([...files].sort()).toEqual(
    [
      "excel/help.html",
      "excel/office-js/office.js",
      "excel/taskpane.html",
      "manifest.template.xml",
      "set-address.ps1",
      "部署说明.txt",
      "配置地址.cmd",
      "配置地址.sh",
    ].sort(),
  );
});

test("the script writes the server into the manifest, and a .reg file that Windows takes", () => {
  const { folder } = unpacked();
  run(folder, "https://tools.example.gov.cn/progress/", "\\\\server\\manifests");
  const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
  expect(manifest).not.toContain("localhost");
  expect(manifest).toContain('<SourceLocation DefaultValue="https://tools.example.gov.cn/progress/taskpane.html" />');
  const lines = readFileSync(join(folder, "信任共享文件夹.reg"), "utf16le")
    .replace(/^\uFEFF/, "")
    .split("\r\n");
  const [, id] = /TrustedCatalogs\\(\{[0-9a-f-]{36}\})\]$/.exec(lines[2] ?? "") ?? [];
  expect(lines).toEqual([
    "Windows Registry Editor Version 5.00",
    "",
    `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${id}]`,
    `"Id"="${id}"`,
    '"Url"="\\\\\\\\server\\\\manifests"',
    '"Flags"=dword:00000001',
    "",
  ]);
});

test.each(["http://tools.example.gov.cn", "tools.example.gov.cn", "https://a b", "https://x/#y"])(
  "an address that no manifest may hold is refused, and nothing is written: %s",
  (address) => {
    const { folder } = unpacked();
    expect(run(folder, address)).toMatch(/^refused: 网址须以 https/);
    expect(() => readFileSync(join(folder, "manifest.xml"))).toThrow();
  },
);

test("PowerShell's script: the mark that it knows UTF-8 by, line ends of Windows, a .reg in its own encoding", () => {
  const { folder } = unpacked();
  const bytes = readFileSync(join(folder, "set-address.ps1"));
  const text = strFromU8(new Uint8Array(bytes));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  expect(text).toContain("[System.Text.Encoding]::Unicode");
  expect(text).not.toContain("@CATALOG@");
});
