/** The installer of the WPS add-in for Linux, run as a clerk runs it, over publish.xml files as they are met. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { unzipSync } from "fflate";
import { Language, Parser } from "web-tree-sitter";

const root = resolve(__dirname, "..");
const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { name: string; version: string };
const OURS = `<jsplugin name="${name}" type="et" url="${name}_${version}" version="${version}" enable="enable_dev" install="null" customDomain=""/>`;
const STRANGER = `<jsplugins>
  <jsplugin name="公文助手" type="wps" url="gongwen_2.0.1" version="2.0.1" enable="enable_dev" install="null" customDomain=""/>
  <!-- 勿删：单位统一部署 -->
  <jspluginonline name='oa-link' type="et" url="http://10.1.1.9/oa/?a=1&amp;b=2" enable="enable"
    install="null"></jspluginonline>
</jsplugins>
`;

const packages = mkdtempSync(join(tmpdir(), "包 装 "));
const unpacked = join(packages, "解压 到 这里");

/** Unpacks as a file manager does. */
function unpack(zip: string, into: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(zip))))) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), bytes);
  }
}

beforeAll(() => {
  const addin = join(packages, "addin");
  mkdirSync(join(addin, "images"), { recursive: true });
  for (const file of ["ribbon.xml", "index.html", "pane.html", "pane.js", "images/open.svg"]) writeFileSync(join(addin, file), `${file} of ${version}`);
  execFileSync(process.execPath, [join(root, "scripts/pack-wps.mjs"), "--addin", addin, "--out", packages, "--online", "http://10.1.1.9/jdb"]);
  unpack(join(packages, `wps-${version}.zip`), unpacked);
  unpack(join(packages, `wps-online-${version}.zip`), `${unpacked} online`);
});
afterAll(() => rmSync(packages, { recursive: true, force: true }));

/** A home folder of its own, with blanks and Chinese in its path. */
class Home {
  readonly addons = join(mkdtempSync(join(tmpdir(), "用户 ")), "我的 jsaddons");
  readonly publish = join(this.addons, "publish.xml");

  constructor(publish: string | null = null) {
    if (publish === null) return;
    mkdirSync(this.addons, { recursive: true });
    writeFileSync(this.publish, publish);
  }

  run(script: "安装.sh" | "卸载.sh", from = unpacked): { status: number | null; said: string } {
    const { status, stdout, stderr } = spawnSync("sh", [join(from, script)], { env: { PATH: process.env.PATH ?? "", HOME: "/nowhere", WPS_JSADDONS: this.addons }, encoding: "utf8" });
    expect(stderr).toBe("");
    return { status, said: stdout };
  }

  text(): string {
    return readFileSync(this.publish, "utf8");
  }

  entries(): string[] {
    return readdirSync(this.addons).sort();
  }
}

describe("the installer for Linux", () => {
  test("on a machine without add-ins: installs, again, and undoes", () => {
    const home = new Home();
    expect(home.run("安装.sh")).toMatchObject({ status: 0, said: expect.stringContaining("安装完成") as string });
    expect(home.text()).toBe(`<jsplugins>\n  ${OURS}\n</jsplugins>\n`);
    expect(home.entries()).toEqual([`${name}_${version}`, "publish.xml"]);
    expect(readFileSync(join(home.addons, `${name}_${version}`, "images/open.svg"), "utf8")).toBe(`images/open.svg of ${version}`);
    const once = home.text();
    expect(home.run("安装.sh").status).toBe(0);
    expect([home.text(), home.entries()]).toEqual([once, [`${name}_${version}`, "publish.xml"]]);
    expect(home.run("卸载.sh")).toMatchObject({ status: 0, said: expect.stringContaining("卸载完成") as string });
    expect(home.text()).toBe("<jsplugins>\n</jsplugins>\n");
    expect(home.entries()).toEqual(["publish.xml", `publish.xml.bak-${name}`]);
    expect(home.run("卸载.sh").status).toBe(0);
  });

  test("other people's add-ins stay, letter for letter, through install, upgrade and undo", () => {
    const home = new Home(STRANGER);
    expect(home.run("安装.sh").status).toBe(0);
    expect(home.text()).toBe(STRANGER.replace("</jsplugins>", `  ${OURS}\n</jsplugins>`));
    expect(readFileSync(`${home.publish}.bak-${name}`, "utf8")).toBe(STRANGER);
    expect(home.run("安装.sh").status).toBe(0);
    expect(home.run("卸载.sh").status).toBe(0);
    expect(home.text()).toBe(STRANGER);
  });

  test("an older version of ours is replaced, its line and its folder; one whose name only begins like ours stays", () => {
    const older = `  <jsplugin url="${name}_0.0.9" version="0.0.9" type="et" name="${name}" enable="enable_dev" install="null"/>\n`;
    const longer = `  <jsplugin name="${name}-plus" type="et" url="x_1"/>\n`;
    const home = new Home(STRANGER.replace("</jsplugins>", `${older}${longer}</jsplugins>`));
    mkdirSync(join(home.addons, `${name}_0.0.9`));
    expect(home.run("安装.sh").status).toBe(0);
    expect(home.text()).toBe(STRANGER.replace("</jsplugins>", `${longer}  ${OURS}\n</jsplugins>`));
    expect(home.entries()).toEqual([`${name}_${version}`, "publish.xml", `publish.xml.bak-${name}`]);
  });

  test("an empty list, on one line, with a declaration", () => {
    const home = new Home('<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins/>\n');
    expect(home.run("安装.sh").status).toBe(0);
    expect(home.text()).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n  ${OURS}\n</jsplugins>\n`);
    const oneLine = new Home('<jsplugins><jsplugin name="a" type="et" url="a_1"/></jsplugins>');
    expect(oneLine.run("安装.sh").status).toBe(0);
    expect(oneLine.text()).toContain('<jsplugin name="a" type="et" url="a_1"/>');
    expect(oneLine.text()).toContain(OURS);
  });

  // some clients leave an empty file behind: it is a list of nothing
  test.each([["empty", ""], ["blank lines", "\n \r\n"], ["a declaration alone", '<?xml version="1.0" encoding="UTF-8"?>\n']])("a publish.xml without a list: %s", (_, text) => {
    const home = new Home(text);
    expect(home.run("安装.sh").status).toBe(0);
    expect(home.text()).toBe(`${text.trim() === "" ? "" : text}<jsplugins>\n  ${OURS}\n</jsplugins>\n`);
    expect(home.run("卸载.sh").status).toBe(0);
    expect(home.text()).toBe(`${text.trim() === "" ? "" : text}<jsplugins>\n</jsplugins>\n`);
  });

  const broken: readonly (readonly [what: string, text: string])[] = [
    ["cut off", STRANGER.slice(0, 120)],
    ["without its end", STRANGER.replace("</jsplugins>", "")],
    ["something else", "<html></html>\n"],
    ["an attribute without its end", '<jsplugins>\n  <jsplugin name="a type="et"/>\n</jsplugins>\n'],
  ];
  test.each(broken)("a broken publish.xml is left as it is, and that is said: %s", (_, text) => {
    const home = new Home(text);
    for (const script of ["安装.sh", "卸载.sh"] as const) expect(home.run(script)).toMatchObject({ status: 1, said: expect.stringContaining("不完整") as string });
    expect(home.text()).toBe(text);
    expect(home.entries()).toEqual(["publish.xml"]);
  });

  test("a folder that may not be written to", () => {
    const home = new Home(STRANGER);
    chmodSync(home.addons, 0o555);
    try {
      const command = `sh "${join(unpacked, "安装.sh")}"`;
      const asRoot = process.getuid?.() === 0;
      const env = { PATH: process.env.PATH ?? "", HOME: "/nowhere", WPS_JSADDONS: home.addons };
      // root may write everywhere: nobody does it
      if (asRoot) for (const path of [packages, dirname(home.addons)]) chmodSync(path, 0o755);
      const { status, stdout } = asRoot ? spawnSync("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "sh", "-c", command], { env, encoding: "utf8" }) : spawnSync("sh", ["-c", command], { env, encoding: "utf8" });
      expect([status, stdout]).toEqual([1, expect.stringContaining("没有写入权限")]);
      expect([home.text(), home.entries()]).toEqual([STRANGER, ["publish.xml"]]);
    } finally {
      chmodSync(home.addons, 0o755);
    }
  });

  test("a package that was not unpacked whole changes nothing", () => {
    const part = join(packages, "缺 件");
    mkdirSync(part);
    writeFileSync(join(part, "安装.sh"), readFileSync(join(unpacked, "安装.sh")));
    const home = new Home(STRANGER);
    expect(home.run("安装.sh", part)).toMatchObject({ status: 1, said: expect.stringContaining("安装包不完整") as string });
    expect([home.text(), home.entries()]).toEqual([STRANGER, ["publish.xml"]]);
  });

  test("the online form points at the server, replaces the offline one, and is undone", () => {
    const home = new Home(STRANGER);
    expect(home.run("安装.sh").status).toBe(0);
    expect(home.run("安装.sh", `${unpacked} online`).status).toBe(0);
    const line = `<jspluginonline name="${name}" type="et" url="http://10.1.1.9/jdb/" enable="enable_dev" install="null"/>`;
    expect(home.text()).toBe(STRANGER.replace("</jsplugins>", `  ${line}\n</jsplugins>`));
    expect(existsSync(join(home.addons, `${name}_${version}`))).toBe(false);
    expect(home.run("卸载.sh", `${unpacked} online`).status).toBe(0);
    expect(home.text()).toBe(STRANGER);
  });
});

/** A machine with WPS, as Kylin and UOS have it: its program folders and a home folder below one root. */
class Machine {
  readonly root = mkdtempSync(join(tmpdir(), "整机 "));
  readonly home = join(this.root, "home/办公室");
  readonly addons = join(this.home, ".local/share/Kingsoft/wps/jsaddons");

  /** @param oem the contents of oem.ini; null for a WPS without one */
  constructor(program: keyof typeof PROGRAMS | null, oem: string | null = null) {
    mkdirSync(this.home, { recursive: true });
    if (program === null) return;
    mkdirSync(join(this.root, PROGRAMS[program], "cfgs"), { recursive: true });
    if (oem !== null) writeFileSync(this.oem(program), oem);
  }

  oem(program: keyof typeof PROGRAMS): string {
    return join(this.root, PROGRAMS[program], "cfgs/oem.ini");
  }

  run(script: "安装.sh" | "卸载.sh", more: { readonly [name: string]: string } = {}): string {
    const env = { PATH: process.env.PATH ?? "", HOME: this.home, WPS_ROOT: this.root, ...more };
    const { status, stdout, stderr } = spawnSync("sh", [join(unpacked, script)], { env, encoding: "utf8" });
    expect([stderr, status]).toEqual(["", 0]);
    return stdout;
  }

  /** Does what the installer printed for the administrator, as the administrator would. */
  obey(said: string): void {
    const [, command = ""] = /可直接执行：(.*)/.exec(said) ?? [];
    execFileSync("sh", ["-c", command.replaceAll("sudo ", "")], { stdio: "ignore" });
  }
}

const PROGRAMS = { common: "opt/kingsoft/wps-office/office6", uos: "opt/apps/cn.wps.wps-office-pro/files/kingsoft/wps-office/office6" } as const;

describe("the installer for Linux looks before it says that all is done", () => {
  const withoutIt: readonly (readonly [string, keyof typeof PROGRAMS, string | null])[] = [
    ["no line in [Support]", "common", "[Server]\nJsApiPlugin=true\n\n[Support]\nPluginA=1\n"],
    ["a line that says no", "common", "[Support]\nJsApiPlugin = false\n"],
    ["no [Support] at all", "uos", "[Server]\nA=1"],
    ["no oem.ini", "uos", null],
    ["line ends of Windows", "common", "[Support]\r\nPluginA=1\r\n"],
  ];
  test.each(withoutIt)("without JsApiPlugin=true (%s) the tab cannot appear: the line, the file and a command are printed", (_, program, oem) => {
    const machine = new Machine(program, oem);
    const said = machine.run("安装.sh");
    expect(said).not.toContain("安装完成");
    expect(said).toContain("已装好，尚差一步");
    expect(said).toContain("JsApiPlugin=true");
    expect(said).toContain(machine.oem(program));
    if (oem !== null) expect(readFileSync(machine.oem(program), "utf8")).toBe(oem);
    machine.obey(said);
    expect(machine.run("安装.sh")).toContain("安装完成");
    if (oem !== null) for (const line of oem.split(/\r?\n/).filter((one) => !/JsApiPlugin = /.test(one))) expect(readFileSync(machine.oem(program), "utf8")).toContain(line);
  });

  test.each(["[Support]\nJsApiPlugin=true\n", "\uFEFF[support]\r\n JsApiPlugin = True \r\n[Server]\r\nJsApiPlugin=false\r\n"])("with the line: done, and the second restart is told, twice the same (%#)", (oem) => {
    const machine = new Machine("common", oem);
    const said = machine.run("安装.sh");
    expect(said).toMatch(/^安装完成：进度表助手 /);
    expect(said).toContain("允许后请再退出并重开一次");
    expect(machine.run("安装.sh")).toBe(said);
    expect(machine.run("卸载.sh")).toContain("卸载完成");
    expect(readdirSync(machine.addons)).toEqual(["publish.xml", `publish.xml.bak-${name}`]);
  });

  test("both program folders are looked at", () => {
    const machine = new Machine("common", "[Support]\nJsApiPlugin=true\n");
    mkdirSync(join(machine.root, PROGRAMS.uos, "cfgs"), { recursive: true });
    writeFileSync(machine.oem("uos"), "[Support]\n");
    const said = machine.run("安装.sh");
    expect([said.includes(machine.oem("uos")), said.includes(machine.oem("common"))]).toEqual([true, false]);
  });

  test("no WPS below /opt: done, and what to ask of the administrator", () => {
    expect(new Machine(null).run("安装.sh")).toMatch(/^安装完成[^]*未在 \/opt 下找到 WPS/);
  });

  const trusts: readonly (readonly [string, string | null, RegExp])[] = [
    ["none yet", null, /选“允许”/],
    ["of another add-in", '{"wps":{"other_1.0":{"enable":false,"isload":false}}}', /选“允许”/],
    ["refused", `{"et": {"other": {"enable": true, "isload": true}, "x": {"enable" : false, "isload": false, "path": "jsaddons/${name}_0.0.9"}}}`, /此前未允许[^]*卸载\.sh/],
    ["allowed, not loaded", `{"et":{"${name}":{"enable":true,"isload":false}}}`, /已允许、尚未加载/],
    ["loaded", `{"et":{"${name}":{"enable":true,\n"isload":true}}}`, /已允许并已加载过/],
  ];
  test.each(trusts)("what WPS has noted of trust is read and told, and left alone: %s", (_, noted, told) => {
    const machine = new Machine("common", "[Support]\nJsApiPlugin=true\n");
    mkdirSync(machine.addons, { recursive: true });
    const file = join(machine.addons, "authaddin.json");
    if (noted !== null) writeFileSync(file, noted);
    expect(machine.run("安装.sh")).toMatch(told);
    if (noted !== null) expect(readFileSync(file, "utf8")).toBe(noted);
  });

  test("a WPS that stays in memory is told how to be restarted: by its command, by that of UOS", () => {
    const machine = new Machine("uos", "[Support]\nJsApiPlugin=true\n");
    expect(machine.run("安装.sh")).not.toContain("quickstartoffice");
    const bin = join(machine.root, "opt/apps/cn.wps.wps-office-pro/files/bin");
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, "quickstartoffice"), "#!/bin/sh\nexit 9\n", { mode: 0o755 });
    expect(machine.run("安装.sh")).toContain(`${join(bin, "quickstartoffice")} restart`);
    expect(machine.run("安装.sh", { PATH: `${bin}:${process.env.PATH ?? ""}` })).toContain("执行：quickstartoffice restart");
  });

  test("a WPS that runs is told, whatever its commands are", async () => {
    const machine = new Machine("common", "[Support]\nJsApiPlugin=true\n");
    const et = join(machine.root, "et");
    copyFileSync("/bin/sleep", et);
    chmodSync(et, 0o755);
    const running = spawn(et, ["30"]);
    try {
      await new Promise((started) => setTimeout(started, 300));
      expect(machine.run("安装.sh")).toContain("WPS 常驻内存");
    } finally {
      running.kill();
    }
  });

  test("a client that reads the lower-case folder gets it too, and both are undone", () => {
    const machine = new Machine("common", "[Support]\nJsApiPlugin=true\n");
    const lower = join(machine.home, ".local/share/kingsoft/wps/jsaddons");
    mkdirSync(join(machine.home, ".local/share/kingsoft"), { recursive: true });
    machine.run("安装.sh");
    expect([readdirSync(lower), existsSync(machine.addons)]).toEqual([[`${name}_${version}`, "publish.xml"], false]);
    mkdirSync(join(machine.home, ".local/share/Kingsoft"), { recursive: true });
    machine.run("安装.sh");
    expect([readdirSync(lower), readdirSync(machine.addons)]).toEqual([[`${name}_${version}`, "publish.xml"], [`${name}_${version}`, "publish.xml"]]);
    machine.run("卸载.sh");
    expect([readFileSync(join(lower, "publish.xml"), "utf8"), readFileSync(join(machine.addons, "publish.xml"), "utf8")]).toEqual(["<jsplugins>\n</jsplugins>\n", "<jsplugins>\n</jsplugins>\n"]);
  });
});

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
    const lines = [OURS, `<jspluginonline type="et"\n name = '${name}' url="http://10.1.1.9/x/"></jspluginonline>`, `<jsplugin name="${name}" type="et" url="a/b"  />`];
    for (const line of lines) for (const end of ["\n", "\r\n"]) expect(kept.replace("</jsplugins>", `  ${line}${end}</jsplugins>`).replace(ours, "")).toBe(kept);
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
    expect(Object.keys(parts()).filter((path) => !path.includes("/")).sort()).toEqual(["install.ps1", "卸载.cmd", "卸载.sh", "安装.cmd", "安装.sh", "安装说明.txt"].sort());
    expect(Object.keys(parts()).filter((path) => path.includes("/")).every((path) => path.startsWith(`${name}_${version}/`))).toBe(true);
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
