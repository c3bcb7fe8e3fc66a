import { createServer } from "node:http";
import { createReadStream, openSync, realpathSync, statSync } from "node:fs";
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

/** The names under which this machine asks itself. A page of somewhere else that points its name at this machine has another. */
const HOSTS = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** The file of a request under `folder`, or null: no such file, one that cannot be read, or a path or link that leads out of the folder. */
export function fileOf(folder, url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
    if (!file.startsWith(normalize(folder) + sep)) return null;
    if (!realpathSync(file).startsWith(realpathSync(folder) + sep)) return null;
    const stat = statSync(file);
    return stat.isFile() ? { file, size: stat.size, type: TYPES[extname(file)] ?? "application/octet-stream" } : null;
  } catch {
    // whatever a path may be that the system does not take: too long, with a zero in it, no longer there
    return null;
  }
}

/** Answers a request with a file of the folder. */
export function answer(folder, request, response) {
  const headers = { "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" };
  const refuse = (status) => {
    response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
    response.end(`${status}\n`);
  };
  if (!HOSTS.test(request.headers.host ?? "")) return refuse(403);
  const found = request.method === "GET" || request.method === "HEAD" ? fileOf(folder, request.url ?? "/") : null;
  const handle = found === null ? null : opened(found.file);
  if (found === null || handle === null) return refuse(404);
  response.writeHead(200, {
    ...headers,
    "Content-Type": found.type,
    "Content-Length": found.size,
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  });
  const content = createReadStream(found.file, { fd: handle });
  // a file that fails half way cannot be answered any more: the reader sees that it broke off
  content.on("error", () => response.destroy());
  response.on("close", () => content.destroy());
  if (request.method === "HEAD") {
    content.destroy();
    response.end();
  } else content.pipe(response);
}

/** A handle of a file, or null where it may not be read. */
function opened(file) {
  try {
    return openSync(file, "r");
  } catch {
    return null;
  }
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
