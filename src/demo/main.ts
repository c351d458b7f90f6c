/**
 * Entry of the browser workbook: loads the function bundle that Excel gets, opens the sample workbook.
 */
import "@fluentui/web-components/badge.js";
import "@fluentui/web-components/button.js";
import "../taskpane/pane.css";
import "../taskpane/charts/workbook-chart.css";
import "./page/page.css";
import { App } from "./app";
import { pageText } from "./text";
import { loadFunctions } from "./workbook/functions";

const SAMPLE = "mpp-voorbeeld.xlsx";

async function start(): Promise<void> {
  document.documentElement.lang = "nl";
  const app = new App(document.body, await loadFunctions());
  // For the browser's console and the tests; nothing in the page uses it.
  Object.assign(window, { mppWorkbook: app });
  const response = await fetch(SAMPLE);
  if (!response.ok) throw new Error(`${SAMPLE}: ${response.status}`);
  await app.open({ name: SAMPLE, bytes: new Uint8Array(await response.arrayBuffer()), sample: true });
}

start().catch((error: unknown) => {
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.textContent = `${pageText("nl").notBuilt} (${error instanceof Error ? error.message : String(error)})`;
  document.body.prepend(message);
});
