import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileOf, serve } from "../scripts/serve.mjs";

/** What `npm start` serves with: only this machine, only the folder, nothing evaluated. */
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  mkdirSync(join(folder, "site"));
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "site", "index.html"), "<p>here</p>");
  writeFileSync(join(folder, "site", "示例 1.xlsx"), "x");
  server = await serve(join(folder, "site"), 0);
});

afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

/** The raw answer: fetch would tidy the path before it is sent. */
function get(path: string, host = "localhost"): Promise<{ status: number; policy: string; body: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((done, failed) => {
    request({ host: "127.0.0.1", port, path, headers: { host } }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
      response.on("end", () => done({ status: response.statusCode ?? 0, policy: String(response.headers["content-security-policy"]), body }));
    })
      .on("error", failed)
      .end();
  });
}

test("it listens on this machine only", () => {
  expect((server.address() as AddressInfo).address).toBe("127.0.0.1");
});

test("a folder's page comes with a policy that lets only its own scripts run", async () => {
  const page = await get("/");
  expect(page).toMatchObject({ status: 200, body: "<p>here</p>" });
  expect(page.policy).toContain("script-src 'self'");
  expect(page.policy).not.toContain("unsafe-eval");
});

test("a name with Chinese and blanks is found", async () => {
  expect(await get(`/${encodeURIComponent("示例 1.xlsx")}`)).toMatchObject({ status: 200, body: "x" });
});

test.each([
  "/%00",
  "/a%00.html",
  `/${"x".repeat(5000)}`,
  `/${"%E9%95%BF".repeat(900)}`,
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/%E0%A4%A",
  "/nothing.html",
])("%s leads nowhere", async (path) => {
  expect(await get(path)).toMatchObject({ status: 404 });
});

test("a folder whose name only begins alike is outside", () => {
  mkdirSync(join(folder, "site-other"));
  writeFileSync(join(folder, "site-other", "a.html"), "");
  expect(fileOf(join(folder, "site"), "/..%2fsite-other/a.html")).toBeNull();
});

test("a link is not followed out of the folder; one inside is", async () => {
  symlinkSync(join(folder, "secret.txt"), join(folder, "site", "out.txt"));
  symlinkSync(folder, join(folder, "site", "up"));
  symlinkSync(join(folder, "site", "index.html"), join(folder, "site", "in.html"));
  expect([await get("/out.txt"), await get("/up/secret.txt"), await get("/in.html")].map(({ status }) => status)).toEqual([404, 404, 200]);
});

test("a file that may not be read is none, and the server lives", async () => {
  writeFileSync(join(folder, "site", "closed.txt"), "x");
  chmodSync(join(folder, "site", "closed.txt"), 0);
  // whoever runs this as root may read everything
  expect((await get("/closed.txt")).status).toBe(process.getuid?.() === 0 ? 200 : 404);
  expect((await get("/")).status).toBe(200);
});

test.each([
  ["localhost:3000", 200],
  ["127.0.0.1", 200],
  ["[::1]:3000", 200],
  ["example.org", 403],
  ["localhost.example.org:3000", 403],
])("asked as %j: %i", async (host, status) => {
  expect((await get("/", host)).status).toBe(status);
});
