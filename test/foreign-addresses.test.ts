import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import withoutSignIn from "../webpack/without-sign-in";

const require = createRequire(__filename);

/** What goes into our bundles names no address of anybody who is signed in with. */
test("the sign-in of office-js-helpers is without its addresses", () => {
  const source = readFileSync(require.resolve("@microsoft/office-js-helpers"), "utf8");
  const addresses = (text: string): string[] => [...text.matchAll(/["'](https?:\/\/[^"'\s]+)["']/g)].map(([, address = ""]) => address);
  expect(addresses(source).length).toBeGreaterThan(0);
  expect(addresses(withoutSignIn(source))).toEqual([]);
});

test.each(["pane", "selfcheck", "index"])("the %s page of the WPS add-in lets in nothing but what stands beside it", (page) => {
  const html = readFileSync(resolve(__dirname, `../src/hosts/wps/addin/${page}.html`), "utf8");
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
  for (const piece of ["default-src 'none'", "script-src 'self' file:", "connect-src 'none'", "base-uri 'none'"]) expect(policy).toContain(piece);
  expect(policy).not.toMatch(/https?:|\*/);
});
