/**
 * A static host for dist/addin with the header set of scripts/headers.mjs, to try and to test a production build.
 * `node scripts/serve-addin.mjs [port]` serves http on localhost, for a look in a browser; Excel itself needs the
 * https of `npm run dev-server`.
 */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { headersFor } from "./headers.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/**
 * @param {string} folder to serve
 * @returns {import("node:http").Server} not listening yet
 */
export function createAddinServer(folder) {
  const root = path.resolve(folder);
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(root, decodeURIComponent(pathname));
    if (!file.startsWith(root + path.sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("Niet gevonden");
      return;
    }
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { ...headersFor(pathname), "Content-Type": type });
    createReadStream(file).pipe(response);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? 3080);
  createAddinServer(path.join(import.meta.dirname, "../dist/addin")).listen(port, "localhost", () => {
    process.stdout.write(`http://localhost:${port}/\n`);
  });
}
