/** Around the object model: finding the client, its one pane, the ribbon, what the shell keeps. */
import type { EtAddin, EtTaskPane } from "../../src/hosts/wps/et-addin";
import { findClient } from "../../src/hosts/wps/find-client";
import { closePane, leaveWish, openPane, takeWish } from "../../src/hosts/wps/pane-window";
import { makeRibbon } from "../../src/hosts/wps/ribbon";
import { wpsShell, type Page } from "../../src/hosts/wps/wps-shell";
import { wpsWords } from "../../src/core/messages/wps-words";
import { FakeClient } from "./fake-application";
import { modelOf } from "./harness";

type Pane = { url: string; title: string; Visible: boolean; Width: number; DockPosition: number; closed: boolean };

function makeAddin(): { addin: EtAddin; panes: Pane[]; stored: Map<string, string>; written: [string, string][] } {
  const panes: Pane[] = [];
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
    PluginStorage: { getItem: (key) => stored.get(key) ?? null, setItem: (key, value) => void stored.set(key, value), removeItem: (key) => void stored.delete(key) },
    FileSystem: { writeAsBinaryString: (path, data) => written.push([path, data]) > 0 },
    Env: { GetDesktopPath: () => "C:\\桌面" },
  };
  return { addin, panes, stored, written };
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
    const throwing = new Proxy({}, { get: (): never => { throw new Error("0x80004005"); } });
    for (const page of [{}, { Application: null }, { Application: throwing, wps: throwing }, { wps: { EtApplication: () => { throw new Error("not 表格"); }, ...addin } }, { Application: application }]) {
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
    expect(panes[0]?.url).toBe("file:///C:/Users/%E7%8E%8B%20%E5%B7%A5/jsaddons/x_1/pane.html?v=1.2.3");
    expect(takeWish(addin)).toBe("reports");
    expect([ribbon.GetLabel({ Id: "progressTableTab" }), ribbon.GetLabel({ Id: "other" }), ribbon.GetImage({ Id: "progressTableCheck" })]).toEqual(["进度表", "", "images/check.svg"]);
  });

  test("outside of WPS a button does nothing", () => {
    expect(makeRibbon({}, "file:///index.html", wpsWords("en").ribbon, "1").OnAction({ Id: "progressTableOpen" })).toBe(true);
  });
});

describe("the shell", () => {
  const page = (language: string): Page => ({
    navigator: { language, userAgent: "Chrome/104" },
    matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  });

  test("language, close, a file onto the desktop, facts without content", () => {
    const { addin, written } = makeAddin();
    const fake = client();
    const shell = wpsShell(page("en-US"), { application: fake.application, events: null, addin }, "1.2.3", () => ["Chart: refused"]);
    expect([shell.host, shell.locale, wpsShell(page("zh"), { application: fake.application, events: null, addin }, "1", () => []).locale]).toEqual(["wps", "en", "zh-CN"]);
    shell.download("总结.docx", new Uint8Array([0, 255, 65]));
    expect(written).toEqual([["C:\\桌面/总结.docx", "\u0000\u00ffA"]]);
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
