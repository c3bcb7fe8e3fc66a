import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { DAWDLE, slowed } from "./slowed";

const USUAL = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium"];

/** The browser of this machine: what CHROMIUM names, else the usual places; undefined where there is none. */
export const chromiumPath: string | undefined = [process.env.CHROMIUM, ...USUAL].find((path) => path !== undefined && path !== "" && existsSync(path));

/**
 * `describe` where a Chromium is there. Without one, a test that says so in its name; where the environment variable CI is set it
 * fails, so that nothing is left out unseen where everything must run.
 */
export const describeInBrowser: (name: string, tests: () => void) => void =
  chromiumPath !== undefined
    ? (name, tests) => describe(name, tests)
    : (name) =>
        describe(name, () => {
          test("left out: there is no Chromium on this machine (CHROMIUM names one)", () => {
            expect(process.env.CI ?? "").toBe("");
          });
        });

/** How long a page may take for whatever is waited for. Milliseconds: far more than a slow machine needs; a fast one waits no longer for it. */
export const PATIENCE = 120_000;

/** Starts the browser, with its own talk to the network switched off; slowed where SLOWED or DAWDLE asks for it. */
export async function launch(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: chromiumPath ?? "",
    timeout: PATIENCE,
    slowMo: DAWDLE,
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps", "--no-first-run"],
  });
  browser.on("context", (context) => context.setDefaultTimeout(PATIENCE));
  return slowed(browser);
}
