/** The installer of the WPS add-in for Linux, run as a clerk runs it, over publish.xml files as they are met. */
import { spawnSync, execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { unzipSync } from "fflate";

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

  const broken: readonly (readonly [what: string, text: string])[] = [
    ["cut off", STRANGER.slice(0, 120)],
    ["without its end", STRANGER.replace("</jsplugins>", "")],
    ["something else", "<html></html>\n"],
    ["an attribute without its end", '<jsplugins>\n  <jsplugin name="a type="et"/>\n</jsplugins>\n'],
    ["empty", ""],
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
