/**
 * Entry of the pane page in Excel: shows the pane at once, then connects it to Office.js when that has loaded.
 * functions.js, loaded after Office.js by the same page, leaves its version on the document element.
 */
import "@fluentui/web-components/badge.js";
import "@fluentui/web-components/button.js";
import "./page.css";
import "./pane.css";
import { FUNCTIONS } from "../functions";
import { paneFunctions } from "./function-list";
import { metadataDifference } from "./metadata";
import {
  decimalMark,
  hostState,
  hostTheme,
  languageOf,
  officeOf,
  PATIENCE_MS,
  startupSetting,
} from "./office";
import { mountPane, type Pane } from "./pane";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const systemTheme = (): "light" | "dark" => (dark.matches ? "dark" : "light");

async function connect(pane: Pane): Promise<void> {
  const office = officeOf(window);
  const state = await hostState(office);
  if (office === undefined || state === "no-office" || state === "not-excel") {
    pane.update({ state });
    return;
  }
  const language = languageOf(office.context.displayLanguage);
  document.documentElement.lang = language;
  const theme = hostTheme(office);
  if (theme !== undefined) pane.update({ theme });
  pane.update({
    state,
    language,
    functions: paneFunctions(language, language === "nl"),
    functionsVersion: document.documentElement.dataset["mppFunctions"] ?? null,
  });
  if (state !== "connected") return;
  await Promise.allSettled([
    startupSetting(office).then((startup) => {
      pane.update({ startup });
    }),
    decimalMark(office).then((mark) => {
      if (mark !== undefined) pane.update({ functions: paneFunctions(language, mark === ",") });
    }),
    fetch("functions.json")
      .then((response) => response.json())
      .then((metadata: unknown) => {
        const ids = FUNCTIONS.map(({ id }) => id);
        pane.update({ metadataDifference: metadataDifference(metadata, ids) });
      }),
  ]);
}

const language = languageOf(navigator.language);
const root = document.getElementById("pane");
if (root !== null) {
  document.documentElement.lang = language;
  const pane = mountPane(root, {
    language,
    theme: systemTheme(),
    version: __MPP_VERSION__,
    functionsVersion: undefined,
    state: "loading",
    functions: paneFunctions(language, language === "nl"),
  });
  dark.addEventListener("change", () => {
    const office = officeOf(window);
    if (office === undefined || hostTheme(office) === undefined) pane.update({ theme: systemTheme() });
  });
  const patience = setTimeout(() => {
    pane.update({ state: "slow" });
  }, PATIENCE_MS);
  // Fires when office.js and functions.js have loaded or failed.
  document.addEventListener("DOMContentLoaded", () => {
    void connect(pane)
      .catch(() => {
        pane.update({ state: "not-excel" });
      })
      .finally(() => {
        clearTimeout(patience);
      });
  });
}
