// Installs the project's packages when they are missing or not those of package-lock.json, so that every command
// works in a fresh clone. Uses nothing but Node. Shared by start.mjs, test.mjs: `await ensureInstall()` first.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
const json = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"));

/** Whether the Node that runs this is new enough for `engines` in package.json. */
export function nodeIsNewEnough(version = process.versions.node, wanted = json("package.json").engines.node) {
  const numbers = (text) => text.replace(/^\D*/, "").split(".").map(Number);
  const [have, want] = [numbers(version), numbers(wanted)];
  const differs = [0, 1, 2].find((n) => (have[n] ?? 0) !== (want[n] ?? 0));
  return differs === undefined || (have[differs] ?? 0) > (want[differs] ?? 0);
}

/** Whether node_modules holds every package of package-lock.json in its version (npm writes its list last). */
export function isInstalled() {
  const list = "node_modules/.package-lock.json";
  if (!existsSync(new URL(`../${list}`, import.meta.url))) return false;
  const have = json(list).packages;
  const want = Object.entries(json("package-lock.json").packages);
  return want.every(([path, { version, optional, link }]) => {
    if (path === "" || link || (optional && !have[path])) return true;
    return have[path]?.version === version;
  });
}

/** Install when needed. Ends the process with a message when it cannot. */
export function ensureInstall() {
  if (!nodeIsNewEnough()) {
    console.error(
      `Node ${process.versions.node} is too old: this needs Node ${json("package.json").engines.node}.`,
    );
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log("Installing packages (npm ci) …");
  const args = ["ci", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: "inherit" };
  const done =
    npm !== undefined && /\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync(`npm ${args.join(" ")}`, { ...options, shell: true });
  if (done.status === 0) return;
  console.error("npm ci failed: see the lines above; the npm registry must be reachable.");
  process.exit(1);
}
