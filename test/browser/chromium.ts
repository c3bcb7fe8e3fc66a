import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

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

/** Starts the browser, with its own talk to the network switched off. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath ?? "",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps", "--no-first-run"],
  });
}
