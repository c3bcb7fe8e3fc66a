import { createServer } from "node:http";
import { createReadStream, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What the pages may do: run their own scripts, and nothing from or to anywhere else. Fluent writes style elements. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The file of a request under `folder`, or null: no such file, or a path that leads out of the folder. */
export function fileOf(folder, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
  const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(normalize(folder) + sep)) return null;
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? { file, size: stat.size, type: TYPES[extname(file)] ?? "application/octet-stream" } : null;
}

/** Answers a request with a file of the folder. */
export function answer(folder, request, response) {
  const found = request.method === "GET" || request.method === "HEAD" ? fileOf(folder, request.url ?? "/") : null;
  const headers = { "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" };
  if (!found) {
    response.writeHead(404, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
    response.end("404\n");
    return;
  }
  response.writeHead(200, {
    ...headers,
    "Content-Type": found.type,
    "Content-Length": found.size,
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(found.file).pipe(response);
}

/** Serves a folder on this machine only. A taken port gives way to the next free one, ten at most. Resolves to the server. */
export function serve(folder, port, tries = 10) {
  return new Promise((done, failed) => {
    const server = createServer((request, response) => answer(folder, request, response));
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE" && tries > 0) serve(folder, port + 1, tries - 1).then(done, failed);
      else failed(error);
    });
    server.listen(port, "127.0.0.1", () => done(server));
  });
}
