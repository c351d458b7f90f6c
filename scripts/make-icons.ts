/**
 * Renders the icons of the manifest (assets/icons/*.png) from their SVG in headless Chromium: `tsx scripts/make-icons.ts`.
 * 16 pixels have a drawing of their own; the other sizes share one.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser, HOW_TO_GET_ONE } from "./browser.mjs";

const folder = path.join(import.meta.dirname, "../assets/icons");
const SIZES = [16, 32, 64, 80, 128];
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(HOW_TO_GET_ONE);

const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
const page = await browser.newPage({ deviceScaleFactor: 1 });
for (const size of SIZES) {
  const svg = readFileSync(path.join(folder, size === 16 ? "mpp-16.svg" : "mpp.svg"), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: path.join(folder, `mpp-${size}.png`), omitBackground: true });
}
await browser.close();
