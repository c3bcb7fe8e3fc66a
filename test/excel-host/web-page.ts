import { isOfficeFile } from "../fixtures/office-file";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { CONTENT_SECURITY_POLICY, fileOf } from "../../scripts/serve.mjs";
import { ParentPage, type Answering } from "./parent-page";

/** Where office.js believes to be in Excel on the web: https, and a host name of Microsoft's. */
const PARENT = "https://excel.officeapps.live.com";
const LOCALE = "zh-CN";
const HOST_INFO = `Excel$Web$16.01$${LOCALE}$test$$disableLogging$0`;

/** What an add-in's frame may do in Excel on the web. */
const SANDBOX = "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";

/** Where the add-in is served: https, as Excel demands. */
const ADDIN = "https://addin.example";

export interface OpenedPane {
  /** The page around the pane, or the pane itself where nothing is around it. */
  readonly page: Page;
  /** The pane. */
  readonly frame: Frame;
  /** Addresses asked for that are neither the add-in's own nor the page around it. */
  readonly elsewhere: readonly string[];
  /** Paths asked for of the add-in's own server. */
  readonly asked: readonly string[];
  /** Errors and policy violations of the page and the pane. */
  readonly complaints: readonly string[];
  /** The page around it, where there is one. */
  readonly parent?: ParentPage;
  close(): Promise<void>;
}

interface PaneOptions {
  readonly width: number;
  readonly height?: number;
  /** Runs in the pane before anything else. */
  readonly before?: string;
  /** The folder that the add-in is served from. */
  readonly folder: string;
  /** A path under the folder that is not there. */
  readonly missing?: string;
  /** What stands in office.json beside the pane; absent: there is none. */
  readonly office?: string;
  /** With what to do: "?do=check". */
  readonly query?: string;
  readonly locale?: string;
}

interface ExcelOptions extends PaneOptions {
  /** Requirement sets that differ from those of our Excel. */
  readonly sets?: { readonly [set: string]: string };
}

/** office.js itself complains where a browser keeps storage from a frame of another site, and goes on. */
const ITS_OWN = /'sessionStorage' property[^]*\/office-js\//;

const quoted = (text: string): string => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");

/** Nothing but the add-in's folder can be reached, and what is asked for elsewhere is noted. */
async function serveAddin(context: BrowserContext, { folder, missing, office }: PaneOptions, elsewhere: string[], asked: string[]): Promise<void> {
  await context.route(
    ({ protocol }) => !/^(data|blob):/.test(protocol),
    (route) => {
      elsewhere.push(route.request().url());
      return route.abort();
    },
  );
  await context.route(`${ADDIN}/**`, (route) => {
    const url = route.request().url();
    asked.push(url.slice(ADDIN.length));
    if (office !== undefined && url === `${ADDIN}/office.json`) return route.fulfill({ body: office, contentType: "application/json; charset=utf-8" });
    const found = missing !== undefined && url.includes(missing) ? null : fileOf(folder, url.slice(ADDIN.length));
    if (!found) return route.fulfill({ status: 404 });
    return route.fulfill({ path: found.file, headers: { "Content-Type": found.type, "Content-Security-Policy": CONTENT_SECURITY_POLICY } });
  });
}

async function newPane(browser: Browser, options: PaneOptions, width: number): Promise<Omit<OpenedPane, "frame">> {
  const context = await browser.newContext({ locale: options.locale ?? LOCALE, viewport: { width, height: options.height ?? 800 } });
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  const asked: string[] = [];
  await serveAddin(context, options, elsewhere, asked);
  if (options.before !== undefined) await context.addInitScript(options.before);
  const page = await context.newPage();
  page.on(
    "console",
    (message) => void (message.type() === "error" && !ITS_OWN.test(message.text()) && !isOfficeFile(message) && complaints.push(message.text())),
  );
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, elsewhere, asked, complaints, close: () => context.close() };
}

/** Opens the pane's address as a browser would, with no Office around it. */
export async function openAlone(browser: Browser, options: PaneOptions): Promise<OpenedPane> {
  const pane = await newPane(browser, options, options.width);
  await pane.page.goto(`${ADDIN}/taskpane.html${options.query ?? ""}`);
  return { ...pane, frame: pane.page.mainFrame() };
}

/**
 * Opens the pane as Excel on the web does: in a frame of a page that answers its messages. Into the frame nothing is put but
 * what Excel puts there: its address and its name.
 */
export async function openInExcel(browser: Browser, host: { readonly current: Answering }, options: ExcelOptions): Promise<OpenedPane> {
  const { width, query = "" } = options;
  const pane = await newPane(browser, options, width + 300);
  const { page } = pane;
  // an answer may come when the test is over and its page closed
  const closed = (error: unknown): void => {
    if (!page.isClosed()) throw error;
  };
  const send = (text: string): void =>
    void page.evaluate(`document.getElementById("pane").contentWindow.postMessage(${JSON.stringify(text)}, "${ADDIN}")`).catch(closed);
  const parent = new ParentPage(host, PARENT, LOCALE, send, options.sets);
  await page.exposeBinding("heard", (_source, text: string) => parent.receive(text));

  const name = JSON.stringify({ baseFrameName: "frame1", hostInfo: HOST_INFO, xdmInfo: `conv-1|ctl-1|${PARENT}`, serializerVersion: "1" });
  const address = `${ADDIN}/taskpane.html${query}${query === "" ? "?" : "&"}_host_Info=${encodeURIComponent(HOST_INFO)}`;
  const body = `<!doctype html><meta charset="utf-8"><title>Excel</title>
<style>html, body { margin: 0; height: 100% } iframe { position: absolute; right: 0; width: ${width}px; height: 100%; border: 0 }</style>
<script>addEventListener("message", (event) => { if (event.origin === "${ADDIN}") heard(event.data) })</script>
<iframe id="pane" name="${quoted(name)}" src="${quoted(address)}" sandbox="${SANDBOX}"></iframe>`;
  await page.route(`${PARENT}/**`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await page.goto(`${PARENT}/x/_layouts/xlviewer.aspx`);
  const frame = await (await page.waitForSelector("#pane")).contentFrame();
  if (!frame) throw new Error("the page has no frame");
  return { ...pane, frame, parent };
}
