/** The package for WPS itself, and its installer for Windows, which no machine of ours can run. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { Language, Parser } from "web-tree-sitter";
import { name, OURS, packages, root, STRANGER, unpacked, version } from "./fixtures/wps-packages";

describe("the installer for Windows", () => {
  const script = (): string => readFileSync(join(unpacked, "install.ps1"), "utf8").replace(/^\uFEFF/, "");

  test("is a script that PowerShell can parse", async () => {
    await Parser.init();
    const parser = new Parser();
    parser.setLanguage(await Language.load(new Uint8Array(readFileSync(join(root, "node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm")))));
    const faults = (text: string): string[] => {
      const found: string[] = [];
      const open = [parser.parse(text)?.rootNode];
      for (let node = open.pop(); node; node = open.pop()) {
        if (node.isError || node.isMissing) found.push(`${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`);
        open.push(...node.children.flatMap((child) => (child ? [child] : [])));
      }
      return found;
    };
    expect(faults(script())).toEqual([]);
    // what only newer versions know is a fault to this grammar, and so is a brace too few
    for (const newer of ["$a = $b ? 1 : 2", "$c ??= 3", script().replace(/\}\s*$/, "")]) expect(faults(newer)).not.toEqual([]);
  });

  test("uses nothing that PowerShell 3 lacks, and tells an older one before it does anything", () => {
    expect(script()).not.toMatch(/::new\(|\[ordered\]|Get-ChildItem[^\n]* -Directory|\bclass \w+ \{|&&|\?\?|-Parallel|Select-String/);
    const body = script().slice(script().indexOf("\ntry {"));
    expect(body.indexOf("$PSVersionTable.PSVersion.Major -lt 3")).toBeGreaterThan(0);
    expect(body.indexOf("$PSVersionTable.PSVersion.Major -lt 3")).toBeLessThan(body.indexOf("CreateDirectory"));
  });

  test("takes our line away and no other, by the expression that stands in it", () => {
    const [, pattern = "", tail = ""] = /\$ours = '(.*)' \+ \[regex\]::Escape\(\$Name\) \+ '(.*)'\r?\n/.exec(script()) ?? [];
    const ours = new RegExp((pattern + name + tail).replaceAll("''", "'"), "g");
    const kept = STRANGER.replace("</jsplugins>", `  <jsplugin name="${name}-plus" type="et" url="x_1"/>\n</jsplugins>`);
    const lines = [
      OURS,
      `<jspluginonline type="et"\n name = '${name}' url="http://10.1.1.9/x/"></jspluginonline>`,
      `<jsplugin name="${name}" type="et" url="a/b"  />`,
    ];
    for (const line of lines)
      for (const end of ["\n", "\r\n"]) expect(kept.replace("</jsplugins>", `  ${line}${end}</jsplugins>`).replace(ours, "")).toBe(kept);
  });

  test("opened inside the zip it says so, in letters of every code page", () => {
    const cmd = readFileSync(join(unpacked, "安装.cmd"), "utf8");
    expect(cmd).toContain('if not exist "%~dp0install.ps1" goto inzip');
    const numbers = /\(\((\d[\d,]+) \|/.exec(cmd)?.[1] ?? "";
    expect(String.fromCodePoint(...numbers.split(",").map(Number))).toMatch(/^请先把压缩包全部解压到一个文件夹/);
  });
});

describe("the package", () => {
  const parts = (): { readonly [path: string]: Uint8Array } => unzipSync(new Uint8Array(readFileSync(join(packages, `wps-${version}.zip`))));

  test("holds the add-in's folder and the installers, for Windows with its line ends and marks", () => {
    expect(
      Object.keys(parts())
        .filter((path) => !path.includes("/"))
        .sort(),
    ).toEqual(["install.ps1", "卸载.cmd", "卸载.sh", "安装.cmd", "安装.sh", "安装说明.txt"].sort());
    expect(
      Object.keys(parts())
        .filter((path) => path.includes("/"))
        .every((path) => path.startsWith(`${name}_${version}/`)),
    ).toBe(true);
    const [cmd, ps1] = [parts()["安装.cmd"], parts()["install.ps1"]].map((bytes) => Buffer.from(bytes ?? []));
    // cmd reads its file in the code page of the machine: only ASCII is the same in all
    expect(cmd?.every((byte) => byte < 128)).toBe(true);
    expect(cmd?.toString()).toContain('-File "%~dp0install.ps1" install\r\n');
    expect(ps1?.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(ps1?.toString()).toContain(`$Version = '${version}'\r\n`);
    for (const bytes of Object.values(parts())) expect(Buffer.from(bytes).toString()).not.toMatch(/@(NAME|VERSION|URL|ACTION)@/);
  });

  test("says how to install by hand, with the very line that the installer writes", () => {
    expect(Buffer.from(parts()["安装说明.txt"] ?? []).toString()).toContain(`${OURS}\r\n`);
  });

  test("its Chinese names are read by every unpacker: UTF-8, from Unix", () => {
    const bytes = readFileSync(join(packages, `wps-${version}.zip`));
    const entries: number[] = [];
    for (let at = bytes.indexOf("PK\u0001\u0002"); at >= 0; at = bytes.indexOf("PK\u0001\u0002", at + 1)) entries.push(at);
    expect(entries.length).toBe(Object.keys(parts()).length);
    // made by: 3 is Unix
    expect(entries.map((at) => bytes[at + 5])).toEqual(entries.map(() => 3));
    const names = entries.map((at) => bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28)).toString());
    // bit 11: the name is UTF-8
    expect(entries.filter((at, index) => /[^\x20-\x7e]/.test(names[index] ?? "") && (bytes.readUInt16LE(at + 8) & 0x800) === 0)).toEqual([]);
  });

  test("is the same file when it is packed again", () => {
    const before = readFileSync(join(packages, `wps-${version}.zip`));
    execFileSync(process.execPath, [join(root, "scripts/pack-wps.mjs"), "--addin", join(packages, "addin"), "--out", packages]);
    expect(readFileSync(join(packages, `wps-${version}.zip`)).equals(before)).toBe(true);
  });
});
