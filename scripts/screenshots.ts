/**
 * Pictures for the README and the guide, from the running product: docs/schermen/*.png, the whole page and each view of the pane.
 * `npm run screenshots` after `npm run build`; needs an installed Chromium, Chrome or Edge.
 */
import { mkdirSync } from "node:fs";
import { type AddressInfo } from "node:net";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser, HOW_TO_GET_ONE } from "./browser.mjs";
import { createDemoServer } from "./serve-demo.mjs";

const root = path.join(import.meta.dirname, "..");
const folder = path.join(root, "docs/schermen");
/** The calculated values of the sample are on the page when this one is. */
const READY = "33.771";

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(HOW_TO_GET_ONE);
const server = createDemoServer(path.join(root, "dist/demo"));
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(`http://localhost:${String((server.address() as AddressInfo).port)}/`);
await page.getByText(READY).first().waitFor({ state: "attached", timeout: 60_000 });
// The pane shows an example with the same numbers until the workbook is there.
await page.locator("#pane").getByText("Ter akkoord").first().waitFor({ timeout: 60_000 });
await page.waitForTimeout(1000);
mkdirSync(folder, { recursive: true });
await page.screenshot({ path: path.join(folder, "werkmap.png") });
const skip = page.getByRole("button", { name: "Overslaan" });
if ((await skip.count()) > 0) await skip.click();
const pane = page.locator("#pane");
for (const name of ["Prognose", "Parameters", "Doorrekening", "Controle", "Migratie", "Delen"]) {
  await pane.getByRole("tab", { name }).click();
  if (name === "Migratie") {
    await pane.locator("fluent-button", { hasText: "Formules lezen" }).click();
    await pane.locator(".mig-map").waitFor({ timeout: 60_000 });
  }
  // Charts and checks come a moment after the view itself.
  await page.waitForTimeout(8000);
  await pane.screenshot({ path: path.join(folder, `${name.toLowerCase()}.png`) });
}
await browser.close();
server.close();
