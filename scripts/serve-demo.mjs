/**
 * A static server for the browser workbook: this machine only, GET and HEAD of the files in one folder, with the
 * headers that the page relies on. Nothing but Node.
 */
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const HOST = "127.0.0.1";
const TRIES = 20;

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The page's own meta tag says the same; only a header can forbid frames. The grid injects styles. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-cache",
};

/** Path of the file that a request asks for inside the folder; undefined when there is none. */
export function fileOf(folder, url) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  if (pathname.includes("\0")) return undefined;
  const file = normalize(join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname));
  if (!file.startsWith(normalize(folder) + sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/**
 * @param {string} folder to serve
 * @returns {import("node:http").Server} not listening yet
 */
export function createDemoServer(folder) {
  return createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { ...HEADERS, Allow: "GET, HEAD" }).end();
      return;
    }
    const file = fileOf(folder, request.url ?? "/");
    if (file === undefined) {
      response
        .writeHead(404, { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" })
        .end("Niet gevonden\n");
      return;
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { ...HEADERS, "Content-Type": type, "Content-Length": statSync(file).size });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  });
}

const tryPort = (server, port) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });

/** Listens on the port or, unless it must be exact, on the next free one. @returns the address */
export async function listen(folder, first, { exact = false } = {}) {
  const server = createDemoServer(folder);
  for (let port = first; ; port++) {
    try {
      return `http://localhost:${await tryPort(server, port)}/`;
    } catch (error) {
      const next = error.code === "EADDRINUSE" && !exact && port < first + TRIES;
      if (next) continue;
      console.error(
        error.code === "EADDRINUSE" ? `Port ${port} is in use; choose another with --port.` : error.message,
      );
      process.exit(1);
    }
  }
}
