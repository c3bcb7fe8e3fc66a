import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { unreadableAnswers, type Connection } from "../../src/hosts/excel/requests";
import { ParentPage, type Answering } from "./parent-page";

const DIST = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const PARENT = "https://excel.officeapps.live.com";
const LIBRARY = "https://addin.test/office-js/";
const LOCALE = "zh-CN";
const HOST_INFO = `Excel$Web$16.01$${LOCALE}$test$$disableLogging$0`;

/** Serves the client library from its package; nothing else is there. */
class LibraryOnly extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const file = join(DIST, decodeURIComponent(new URL(url).pathname.slice("/office-js/".length)));
    return url.startsWith(LIBRARY) && existsSync(file) ? Object.assign(Promise.resolve(readFileSync(file)), { abort: () => undefined }) : null;
  }
}

/** The globals of a page that the unmodified client library runs in. */
export interface LoadedClient {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  /** Tells of answers that the client library could not read. */
  readonly onUnreadable: NonNullable<Connection["onUnreadable"]>;
  close(): void;
}

/** Which Excel answers: a page is loaded once, and shown one workbook after the other. */
export interface Switch {
  current: Answering;
}

/** Loads office.js, as published, into a page whose parent is the given Excel. */
export async function loadClient(host: Switch): Promise<LoadedClient> {
  const errors: Error[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error: Error) => errors.push(error));
  const dom = new JSDOM(`<!doctype html><html><head><script src="${LIBRARY}office.js"></script></head><body></body></html>`, {
    url: `https://addin.test/taskpane.html?_host_Info=${encodeURIComponent(HOST_INFO)}`,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    resources: new LibraryOnly(),
    virtualConsole,
    beforeParse: (window) => connect(host, window),
  });
  const { window } = dom;
  const globals = (): { Office?: typeof Office; Excel?: typeof Excel } => window as object;
  for (let tries = 0; tries < 20_000 && globals().Office?.onReady === undefined; tries++) await new Promise((resolve) => setTimeout(resolve, 5));
  const office = globals().Office;
  if (!office) throw new Error(`office.js did not load: ${errors.join("; ")}`);
  await office.onReady();
  const excel = globals().Excel;
  if (!excel) throw new Error("Excel's part of office.js did not load");
  return { Office: office, Excel: excel, onUnreadable: unreadableAnswers(window), close: () => window.close() };
}

function connect(host: Switch, window: JSDOM["window"]): void {
  window.name = JSON.stringify({ baseFrameName: "frame1", hostInfo: HOST_INFO, xdmInfo: `conv-1|ctl-1|${PARENT}`, serializerVersion: "1" });
  if (!("domain" in window.document)) Object.defineProperty(window.document, "domain", { value: "addin.test" });
  const opener = {
    postMessage: (text: string) => queueMicrotask(() => page.receive(text)),
  };
  const page = new ParentPage(host, PARENT, LOCALE, (text) =>
    setTimeout(() => window.dispatchEvent(new window.MessageEvent("message", { data: text, origin: PARENT, source: window.opener as Window })), 0),
  );
  Object.defineProperty(window, "opener", { value: opener, configurable: true, writable: true });
}
