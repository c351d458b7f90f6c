// `npm start`: the browser workbook, in a fresh clone too. Installs packages when needed, builds when sources changed,
// serves dist/demo on this machine only, prints the address and opens it where a desktop exists.
// Options: --port <number>, --no-open.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildWhenChanged } from "./build-demo.mjs";
import { ensureInstall, ROOT } from "./ensure-install.mjs";
import { listen } from "./serve-demo.mjs";

const FIRST_PORT = 3000;

function options() {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string" }, "no-open": { type: "boolean", default: false } },
    });
    const port = values.port === undefined ? FIRST_PORT : Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new Error(`--port ${values.port} is no port`);
    return { port, open: !values["no-open"], exact: values.port !== undefined };
  } catch (error) {
    console.error(`${error.message}\nUse: npm start -- [--port <number>] [--no-open]`);
    process.exit(2);
  }
}

/** The program that opens an address, or undefined where nobody would see it. */
function opener() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return undefined;
  if (process.platform === "darwin") return ["open"];
  if (process.platform === "win32") return ["cmd", "/c", "start", ""];
  return DISPLAY || WAYLAND_DISPLAY ? ["xdg-open"] : undefined;
}

function openInBrowser(address) {
  const [program, ...args] = opener() ?? [];
  if (program === undefined) return;
  const started = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  // No browser or no such program: the address has been printed.
  started.on("error", () => undefined);
  started.unref();
}

const { port, open, exact } = options();
ensureInstall();
buildWhenChanged();
const folder = join(ROOT, "dist/demo");
if (!existsSync(join(folder, "index.html"))) {
  console.error("dist/demo/index.html is missing after the build.");
  process.exit(1);
}
const address = await listen(folder, port, { exact });
console.log(`\n  MPP-rekenfuncties  ${address}\n\n  Ctrl+C stops it.`);
if (open) openInBrowser(address);
