/** Around the object model: finding the client, its one pane, the ribbon, what the shell keeps. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EtAddin, EtTaskPane } from "../../src/hosts/wps/et-addin";
import { findClient } from "../../src/hosts/wps/find-client";
import { addressBeside } from "../../src/hosts/wps/page-address";
import { closePane, isInWindow, leaveWish, openPane, openWindow, takeWish } from "../../src/hosts/wps/pane-window";
import { makeRibbon } from "../../src/hosts/wps/ribbon";
import { wpsShell, type ShellPage } from "../../src/hosts/wps/wps-shell";
import { wpsWords } from "../../src/core/messages/wps-words";
import { FakeClient } from "./fake-application";
import { modelOf } from "./harness";

type Pane = { url: string; title: string; Visible: boolean; Width: number; DockPosition: number; closed: boolean };

function makeAddin(): { addin: EtAddin; panes: Pane[]; windows: [string, string][]; stored: Map<string, string>; written: [string, string][] } {
  const panes: Pane[] = [];
  const windows: [string, string][] = [];
  const stored = new Map<string, string>();
  const written: [string, string][] = [];
  const handOver = (id: number): EtTaskPane => {
    const pane = panes[id - 1];
    // the person closed it: its id is stale
    if (!pane || pane.closed) throw new Error("0x80070057");
    return Object.assign(pane, { ID: id });
  };
  const addin: EtAddin = {
    CreateTaskPane: (url, title) => handOver(panes.push({ url, title, Visible: false, Width: 0, DockPosition: 0, closed: false })),
    GetTaskPane: handOver,
    ShowDialog: (url, title) => windows.push([url, title]),
    PluginStorage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
      removeItem: (key) => void stored.delete(key),
    },
    FileSystem: { Exists: (path) => written.some(([one]) => one === path), writeAsBinaryString: (path, data) => written.push([path, data]) > 0 },
    Env: { GetDesktopPath: () => "C:\\桌面" },
  };
  return { addin, panes, windows, stored, written };
}

const client = (): FakeClient => {
  const fake = new FakeClient({ value2: "flat" });
  fake.books.push(modelOf([{ name: "表" }]));
  return fake;
};

describe("finding the client", () => {
  const { addin } = makeAddin();
  const { application } = client();
  const newer = { ...addin, Workbooks: application.Workbooks, Version: "12.0", ApiEvent: application.ApiEvent };

  test("newer: Application is everything", () => {
    expect(findClient({ Application: newer })).toMatchObject({ application: { Version: "12.0" } });
    expect(findClient({ Application: newer })?.events).toBe(application.ApiEvent);
  });

  test("older: wps hands the object model over, by a call or as a property", () => {
    for (const EtApplication of [() => application, application]) {
      const found = findClient({ wps: { ...addin, EtApplication } });
      expect([found?.application === application, found?.addin.Env.GetDesktopPath()]).toEqual([true, "C:\\桌面"]);
    }
  });

  test("a client without events is one without events", () => {
    expect(findClient({ wps: { ...addin, EtApplication: () => ({ Workbooks: {}, Version: "11" }) } })?.events).toBeNull();
  });

  test("no client: a page elsewhere, members that throw, half a client", () => {
    const throwing = new Proxy(
      {},
      {
        get: (): never => {
          throw new Error("0x80004005");
        },
      },
    );
    for (const page of [
      {},
      { Application: null },
      { Application: throwing, wps: throwing },
      {
        wps: {
          EtApplication: () => {
            throw new Error("not 表格");
          },
          ...addin,
        },
      },
      { Application: application },
    ]) {
      expect(findClient(page)).toBeNull();
    }
  });
});

describe("the pane's window", () => {
  test("one for the application: shown again, made anew when its id is stale", () => {
    const { addin, panes } = makeAddin();
    openPane(addin, "file:///a/pane.html", "进度表助手");
    closePane(addin);
    expect(panes.map((pane) => pane.Visible)).toEqual([false]);
    openPane(addin, "file:///a/pane.html", "进度表助手");
    expect(panes.map(({ Visible, DockPosition }) => [Visible, DockPosition])).toEqual([[true, 2]]);
    if (panes[0]) panes[0].closed = true;
    openPane(addin, "file:///a/pane.html", "进度表助手");
    expect(panes).toHaveLength(2);
    expect(() => closePane(makeAddin().addin)).not.toThrow();
  });

  test("docked on the right before it is shown, and again after: else the first one hangs too high in a maximised window", () => {
    const { addin } = makeAddin();
    const done: string[] = [];
    const pane = {
      ID: 1,
      get Visible() {
        return false;
      },
      set Visible(is: boolean) {
        done.push(`visible ${String(is)}`);
      },
      Width: 0,
      get DockPosition() {
        return 0;
      },
      set DockPosition(at: number) {
        done.push(`dock ${at}`);
      },
    };
    expect(openPane({ ...addin, CreateTaskPane: () => pane }, "file:///a/pane.html", "进度表助手")).toBe(true);
    expect(done).toEqual(["dock 2", "visible true", "dock 2"]);
  });

  test("a client that makes no pane gets a window; one that does neither is told of", () => {
    const { addin, windows } = makeAddin();
    const none: EtAddin = { ...addin, CreateTaskPane: () => null };
    expect(openPane(none, "file:///a/pane.html", "进度表助手")).toBe(true);
    expect(windows).toEqual([["file:///a/pane.html", "进度表助手"]]);
    // the page in the window learns it, once
    expect([isInWindow(none), isInWindow(none)]).toEqual([true, false]);
    const throwing = (): never => {
      throw new Error("0x80004001");
    };
    expect(openPane({ ...none, ShowDialog: throwing }, "file:///a/pane.html", "进度表助手")).toBe(false);
    expect(isInWindow(none)).toBe(false);
  });

  test("a storage that throws, an id that gives null, a pane that cannot be shown", () => {
    const throwing = (): never => {
      throw new Error("not yet");
    };
    const { addin, panes } = makeAddin();
    const mute: EtAddin = { ...addin, PluginStorage: { getItem: throwing, setItem: throwing, removeItem: throwing } };
    expect(openPane(mute, "file:///a/pane.html", "进度表助手")).toBe(true);
    leaveWish(mute, "check");
    expect([takeWish(mute), closePane(mute), isInWindow(mute), panes.length]).toEqual([null, false, false, 1]);
    const { addin: forgetful, panes: made } = makeAddin();
    openPane(forgetful, "file:///a/pane.html", "进度表助手");
    expect(openPane({ ...forgetful, GetTaskPane: () => null }, "file:///a/pane.html", "进度表助手")).toBe(true);
    expect(made).toHaveLength(2);
  });

  test("the self-check has a pane of its own", () => {
    const { addin, panes } = makeAddin();
    openPane(addin, "file:///a/pane.html", "进度表助手");
    openPane(addin, "file:///a/selfcheck.html", "自检", "selfcheck");
    openPane(addin, "file:///a/selfcheck.html", "自检", "selfcheck");
    closePane(addin);
    expect(panes.map(({ url, Visible }) => [url, Visible])).toEqual([
      ["file:///a/pane.html", false],
      ["file:///a/selfcheck.html", true],
    ]);
  });

  test("a wish is taken once; a stranger's word is none", () => {
    const { addin, stored } = makeAddin();
    expect(takeWish(addin)).toBeNull();
    leaveWish(addin, "reports");
    expect([takeWish(addin), takeWish(addin)]).toEqual(["reports", null]);
    stored.set("ProgressTable.wish", "format the disk");
    expect(takeWish(addin)).toBeNull();
  });
});

describe("the ribbon", () => {
  test("its callbacks are synchronous and done; the pane's page stands beside the ribbon's", () => {
    const { addin, panes } = makeAddin();
    const page = { wps: { ...addin, EtApplication: () => client().application } };
    const ribbon = makeRibbon(page, "file:///C:/Users/%E7%8E%8B%20%E5%B7%A5/jsaddons/x_1/index.html", wpsWords("zh-CN").ribbon, "1.2.3");
    const control = { Id: "progressTableReports" };
    expect([ribbon.OnAddinLoad(), ribbon.OnAction(control), ribbon.GetEnabled(control)]).toEqual([true, true, true]);
    expect(panes[0]?.url).toBe("file:///C:/Users/王 工/jsaddons/x_1/pane.html");
    expect(takeWish(addin)).toBe("reports");
    expect([ribbon.GetLabel({ Id: "progressTableTab" }), ribbon.GetLabel({ Id: "other" }), ribbon.GetImage({ Id: "progressTableCheck" })]).toEqual([
      "进度表",
      "",
      "images/check.svg",
    ]);
  });

  test.each([
    ["http://10.1.1.9/jdb/index.html?x=1#y", "http://10.1.1.9/jdb/pane.html?v=1.2.3"],
    ["file:///home/%E5%8A%9E%E5%85%AC/x_1/index.html?v=1.2.3", "file:///home/办公/x_1/pane.html"],
    ["file:///C:/100%/x_1/index.html", "file:///C:/100%/x_1/pane.html"],
  ])("the address of the pane beside %s", (location, address) => {
    expect(addressBeside(location, "pane.html", "1.2.3")).toBe(address);
  });

  test("a control has its name as Id or as id, by version; one without any has no label and does no harm", () => {
    const { addin, panes } = makeAddin();
    const ribbon = makeRibbon({ wps: { ...addin, EtApplication: () => client().application } }, "file:///x/index.html", wpsWords("zh-CN").ribbon, "1");
    expect([
      ribbon.GetLabel({ id: "progressTableCheck" }),
      ribbon.GetImage({ id: "progressTableOpen" }),
      ribbon.OnAction({ id: "progressTableReports" }),
      takeWish(addin),
    ]).toEqual(["校验", "images/open.svg", true, "reports"]);
    expect([ribbon.GetLabel({}), ribbon.GetLabel(null), ribbon.GetImage(), ribbon.OnAction(null), panes.length]).toEqual(["", "", "", true, 1]);
  });

  test("its own window, for clients whose ribbon stands still beside a docked pane", () => {
    const { addin, panes, windows } = makeAddin();
    const ribbon = makeRibbon({ wps: { ...addin, EtApplication: () => client().application } }, "file:///x/index.html", wpsWords("zh-CN").ribbon, "1");
    expect([ribbon.OnAction({ Id: "progressTableWindow" }), panes, windows]).toEqual([true, [], [["file:///x/pane.html", "进度表助手"]]]);
  });

  test("what fails is said in a sentence, and the callback is done all the same", () => {
    const said: string[] = [];
    const alert = (sentence: string): number => said.push(sentence);
    const throwing = (): never => {
      throw new Error("0x80004001");
    };
    const words = wpsWords("zh-CN").ribbon;
    const dead: EtAddin = { ...makeAddin().addin, CreateTaskPane: throwing, ShowDialog: throwing };
    for (const page of [{ alert }, { alert, wps: { ...dead, EtApplication: () => client().application } }, { alert: throwing }]) {
      expect(makeRibbon(page, "file:///index.html", words, "1").OnAction({ Id: "progressTableOpen" })).toBe(true);
    }
    expect(said).toEqual([words.notReady, words.cannotOpen]);
  });

  test("ribbon.xml names its tab and buttons itself, and every button is one that we know", () => {
    const xml = readFileSync(join(__dirname, "../../src/hosts/wps/addin/ribbon.xml"), "utf8");
    const labels = [...xml.matchAll(/<(?:tab|button) id="(\w+)" label="([^"]+)"/g)].map(([, id, label]) => [id, label]);
    const ribbon = makeRibbon({}, "file:///index.html", wpsWords("zh-CN").ribbon, "1");
    expect(labels.map(([id]) => [id, ribbon.GetLabel({ Id: id })])).toEqual(labels);
    expect(labels).toHaveLength(5);
    expect(xml.startsWith("<customUI")).toBe(true);
    expect(xml).not.toMatch(/getLabel/);
    for (const [id] of labels.slice(1))
      expect(readFileSync(join(__dirname, "../../src/hosts/wps/addin", ribbon.GetImage({ Id: id })), "utf8")).toContain("<svg");
  });
});

describe("the shell", () => {
  test("a page in a window closes itself, a docked one is hidden; the self-check opens as a pane", () => {
    const { addin, panes } = makeAddin();
    let closed = 0;
    const around = (): ShellPage => ({ ...page("zh-CN"), location: { href: "file:///C:/%E7%94%A8%E6%88%B7/x_1/pane.html" }, close: () => void closed++ });
    openPane(addin, "file:///x/pane.html", "进度表助手");
    const docked = wpsShell(around(), { application: client().application, events: null, addin }, "1", () => []);
    docked.close?.();
    expect([panes[0]?.Visible, closed]).toEqual([false, 0]);
    openWindow(addin, "file:///x/pane.html", "进度表助手");
    const windowed = wpsShell(around(), { application: client().application, events: null, addin }, "1", () => []);
    windowed.close?.();
    expect(closed).toBe(1);
    windowed.selfCheck?.open();
    expect([windowed.selfCheck?.label("zh-CN"), panes[1]?.url, panes[1]?.title]).toEqual([
      "WPS 自检",
      "file:///C:/用户/x_1/selfcheck.html",
      "进度表助手：WPS 自检",
    ]);
  });

  const page = (language: string): ShellPage => ({
    navigator: { language, userAgent: "Chrome/104" },
    matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  });

  test("language, close, a file onto the desktop, facts without content", () => {
    const { addin, written } = makeAddin();
    const fake = client();
    const shell = wpsShell(page("en-US"), { application: fake.application, events: null, addin }, "1.2.3", () => ["Chart: refused"]);
    expect([shell.host, shell.locale, wpsShell(page("zh"), { application: fake.application, events: null, addin }, "1", () => []).locale]).toEqual([
      "wps",
      "en",
      "zh-CN",
    ]);
    expect(shell.download("总结.docx", new Uint8Array([0, 255, 65]))).toBe("C:\\桌面/总结.docx");
    // what lies there stays
    expect(shell.download("总结.docx", new Uint8Array([66]))).toBe("C:\\桌面/总结 (2).docx");
    expect(written).toEqual([
      ["C:\\桌面/总结.docx", "\u0000\u00ffA"],
      ["C:\\桌面/总结 (2).docx", "B"],
    ]);
    expect(shell.diagnostics()).toEqual({ version: "1.2.3", client: "Microsoft Excel 12.0 12.1.0.23539", browser: "Chrome/104", notes: "Chart: refused" });
  });

  test("settings go where they last, and where there is none, where they can", () => {
    const { addin, stored } = makeAddin();
    const { application } = client();
    const shell = wpsShell(page("zh-CN"), { application, events: null, addin }, "1", () => []);
    shell.store.set("settings", "{}");
    expect([shell.store.get("settings"), stored.get("ProgressTable.settings")]).toEqual(["{}", "{}"]);
    shell.store.set("settings", null);
    expect(shell.store.get("settings")).toBeNull();
  });
});
