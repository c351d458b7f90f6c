// Finds an installed Chromium, Chrome or Edge; on Debian as root it can install one. Used by test.mjs, start.mjs
// and test/browser. MPP_BROWSER, when set, names the program to use.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

export const HOW_TO_GET_ONE =
  "No browser found: install Chrome, Edge or Chromium (Debian: apt-get install chromium), or set MPP_BROWSER to its path.";

function candidates() {
  const { MPP_BROWSER, PATH = "", PROGRAMFILES, LOCALAPPDATA } = process.env;
  if (MPP_BROWSER) return [MPP_BROWSER];
  if (process.platform === "darwin") return MAC;
  if (process.platform === "win32") {
    const roots = [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) => WINDOWS.map((path) => join(root, path)));
  }
  return NAMES.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
}

/** Path of an installed browser, or undefined. */
export function findBrowser() {
  return candidates().find((path) => existsSync(path));
}

/** The same, but install Chromium first where that can be done unasked: Debian, as root. */
export function findOrInstallBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (process.env.MPP_BROWSER || !existsSync("/etc/debian_version") || process.getuid?.() !== 0)
    return undefined;
  console.log("Installing chromium (apt-get) …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", "chromium"],
  ])
    spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] });
  return findBrowser();
}
