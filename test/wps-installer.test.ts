/** The installer of the WPS add-in for Linux, run as a clerk runs it, over publish.xml files as they are met. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { name, OURS, packages, STRANGER, unpacked, version } from "./fixtures/wps-packages";

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
    const { status, stdout, stderr } = spawnSync("sh", [join(from, script)], {
      env: { PATH: process.env.PATH ?? "", HOME: "/nowhere", WPS_JSADDONS: this.addons },
      encoding: "utf8",
    });
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
  test.each([
    ["empty", ""],
    ["blank lines", "\n \r\n"],
    ["a declaration alone", '<?xml version="1.0" encoding="UTF-8"?>\n'],
  ])("a publish.xml without a list: %s", (_, text) => {
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
    for (const script of ["安装.sh", "卸载.sh"] as const)
      expect(home.run(script)).toMatchObject({ status: 1, said: expect.stringContaining("不完整") as string });
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
      const { status, stdout } = asRoot
        ? spawnSync("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "sh", "-c", command], { env, encoding: "utf8" })
        : spawnSync("sh", ["-c", command], { env, encoding: "utf8" });
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
    if (oem !== null)
      for (const line of oem.split(/\r?\n/).filter((one) => !/JsApiPlugin = /.test(one))) expect(readFileSync(machine.oem(program), "utf8")).toContain(line);
  });

  test.each(["[Support]\nJsApiPlugin=true\n", "\uFEFF[support]\r\n JsApiPlugin = True \r\n[Server]\r\nJsApiPlugin=false\r\n"])(
    "with the line: done, and the second restart is told, twice the same (%#)",
    (oem) => {
      const machine = new Machine("common", oem);
      const said = machine.run("安装.sh");
      expect(said).toMatch(/^安装完成：进度表助手 /);
      expect(said).toContain("允许后请再退出并重开一次");
      expect(machine.run("安装.sh")).toBe(said);
      expect(machine.run("卸载.sh")).toContain("卸载完成");
      expect(readdirSync(machine.addons)).toEqual(["publish.xml", `publish.xml.bak-${name}`]);
    },
  );

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
    [
      "refused",
      `{"et": {"other": {"enable": true, "isload": true}, "x": {"enable" : false, "isload": false, "path": "jsaddons/${name}_0.0.9"}}}`,
      /此前未允许[^]*卸载\.sh/,
    ],
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
    const running = spawn(et, ["600"]);
    try {
      await once(running, "spawn");
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
    expect([readdirSync(lower), readdirSync(machine.addons)]).toEqual([
      [`${name}_${version}`, "publish.xml"],
      [`${name}_${version}`, "publish.xml"],
    ]);
    machine.run("卸载.sh");
    expect([readFileSync(join(lower, "publish.xml"), "utf8"), readFileSync(join(machine.addons, "publish.xml"), "utf8")]).toEqual([
      "<jsplugins>\n</jsplugins>\n",
      "<jsplugins>\n</jsplugins>\n",
    ]);
  });
});
