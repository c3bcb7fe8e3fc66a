import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect } from "@jest/globals";
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import { serve } from "../../scripts/serve.mjs";
import { isOfficeFile } from "../fixtures/office-file";
import { built, root } from "./built";
import { launch } from "./chromium";

const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");

/** The workbench as a person has it: found by names and roles alone. */
export interface WorkbenchPage {
  readonly page: Page;
  /** What the live region says, once it begins so. */
  told(...beginnings: readonly string[]): Promise<string>;
  button(name: string): Locator;
  tab(name: string): Promise<void>;
  /** Presses 写入 in 将要写入 and waits until the dialog has gone. */
  write(): Promise<void>;
  preview(): Locator;
  problems(): Locator;
  /** Drops files onto the sheet, together with what `first` presses in the same moment. */
  drop(files: readonly (readonly [name: string, bytes: Uint8Array])[], first?: string): Promise<void>;
  /** Opens a file from the picker. */
  open(name: string, bytes: Uint8Array): Promise<void>;
  /** Presses 下载工作簿; the bytes. */
  download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** A1 of the selected cell, as the grid says it. */
  selected(): Promise<string>;
  cell(a1: string): Locator;
  /** What axe finds, one line each; Fluent's own focus guards are left out, nothing else. */
  violations(): Promise<readonly string[]>;
  /** Requests to anywhere but the server of the page. */
  readonly elsewhere: readonly string[];
  /** Errors and policy violations that the page wrote. */
  readonly complaints: readonly string[];
}

/**
 * Two frames, for what is about to be drawn, then the end of every transition that has one: a colour half way through is
 * none that a person reads.
 */
const SETTLED = `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  .then(() => Promise.all(document.getAnimations()
    .filter((one) => one.effect?.getTiming().iterations !== Infinity)
    .map((one) => one.finished.catch(() => null))))
  .then(() => true)`;

/** A served workbench and a browser, for one suite. */
export class Bench {
  /** The test that asked for a page last, and its contexts. */
  private test: string | undefined;
  private contexts: BrowserContext[] = [];

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    readonly url: string,
  ) {}

  static async start(): Promise<Bench> {
    await built("workbench", "dist/workbench/index.html");
    const server = await serve(join(root, "dist/workbench"), 0);
    const { port } = server.address() as AddressInfo;
    try {
      return new Bench(server, await launch(), `http://localhost:${port}/`);
    } catch (error) {
      server.close();
      throw error;
    }
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await new Promise((done) => this.server.close(done));
  }

  /**
   * A page of its own context, with the sample opened. What an earlier test opened is closed: it would go on working beside.
   *
   * @param before a script that runs ahead of the page's own
   */
  async page(options: BrowserContextOptions = {}, before = ""): Promise<WorkbenchPage> {
    const { currentTestName } = expect.getState();
    if (currentTestName !== this.test) {
      this.test = currentTestName;
      await Promise.all(this.contexts.splice(0).map((context) => context.close()));
    }
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    this.contexts.push(context);
    const page = await context.newPage();
    if (before !== "") await page.addInitScript(before);
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(this.url) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error" && !isOfficeFile(message)) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(this.url);
    const opened = workbenchPage(page, elsewhere, complaints);
    await opened.told("已打开", "Opened");
    return opened;
  }
}

function workbenchPage(page: Page, elsewhere: readonly string[], complaints: readonly string[]): WorkbenchPage {
  const grid = page.getByRole("grid");
  const dialog = page.getByRole("dialog");
  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
  return {
    page,
    elsewhere,
    complaints,
    button,
    told: async (...beginnings) => {
      // found and read at once: what is told may be told on
      const told = await page.waitForFunction((starts) => {
        const text = document.querySelector("[role=status]")?.textContent ?? "";
        return starts.some((start) => text.startsWith(start)) && text;
      }, beginnings);
      return String(await told.jsonValue());
    },
    tab: async (name) => page.getByRole("tab", { name: new RegExp(`^${name}`) }).click(),
    preview: () => page.getByRole("dialog", { name: "将要写入" }),
    write: async () => {
      await dialog.getByRole("button", { name: "写入", exact: true }).click();
      await dialog.waitFor({ state: "detached" });
    },
    problems: () => page.getByRole("list", { name: "问题" }).getByRole("listitem"),
    drop: (files, first = "") =>
      page.evaluate(
        ({ dropped, pressed }) => {
          const transfer = new DataTransfer();
          for (const [name, content] of dropped) transfer.items.add(new File([new Uint8Array(content)], name));
          [...document.querySelectorAll("button")].find((one) => pressed !== "" && one.textContent?.startsWith(pressed))?.click();
          document.querySelector("main")?.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
        },
        { dropped: files.map(([name, bytes]) => [name, [...bytes]] as const), pressed: first },
      ),
    open: async (name, bytes) => page.getByLabel("打开工作簿").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) }),
    download: async () => {
      const [download] = await Promise.all([page.waitForEvent("download"), button("下载工作簿").click()]);
      return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
    },
    selected: async () => (await grid.locator("[role=gridcell][aria-selected=true]").getAttribute("data-cell")) ?? "",
    cell: (a1) => grid.locator(`[data-cell="${a1}"]`),
    violations: async () => {
      await page.evaluate(axe);
      await page.evaluate(SETTLED);
      const found: unknown = await page.evaluate(
        `axe.run({ exclude: ["[data-tabster-dummy]"] }).then((result) => result.violations.map((one) => one.id + ": " + one.nodes.map((node) => node.html.slice(0, 160)).join(" | ")))`,
      );
      expect(Array.isArray(found)).toBe(true);
      return Array.isArray(found) ? found.map(String) : [];
    },
  };
}

/** The bytes of a sample workbook. */
export const sampleBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(root, "samples", name)));
