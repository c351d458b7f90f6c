/**
 * Entry of the pane page in Excel: shows the pane at once, then connects it to Office.js when that has loaded.
 * functions.js, loaded after Office.js by the same page, leaves its version on the document element. What functions do is
 * read from the server's functions.json, as Excel reads it, so that no script of the page carries it.
 */
import "./page.css";
import { type FunctionMetadata, FUNCTIONS } from "../functions";
import { paneFunctions } from "./function-list";
import { describedFunctions, metadataDifference } from "./metadata";
import { type Language, type PaneModel } from "./model";
import {
  decimalMark,
  hostState,
  hostTheme,
  languageOf,
  officeOf,
  openWorkbook,
  PATIENCE_MS,
  startupSetting,
} from "./office";
import { mountPane, type Pane } from "./pane";
import { associateRibbon } from "./ribbon";
import { rememberedFirstRun } from "./shell/first-run";

const IDS = FUNCTIONS.map(({ id }) => id);

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const systemTheme = (): "light" | "dark" => (dark.matches ? "dark" : "light");

/** The list of functions as it is known by now: descriptions come from the server, the decimal mark from Excel. */
class FunctionList {
  private readonly pane: Pane;
  private language: Language;
  private comma: boolean | undefined;
  private described: readonly FunctionMetadata[] = [];

  constructor(pane: Pane, language: Language) {
    this.pane = pane;
    this.language = language;
    void this.read();
  }

  showLanguage(language: Language): void {
    if (language === this.language) return;
    this.language = language;
    void this.read();
  }

  showDecimalMark(mark: string | undefined): void {
    if (mark === undefined) return;
    this.comma = mark === ",";
    this.pane.update({ decimalComma: this.comma });
    this.show();
  }

  private async read(): Promise<void> {
    const { language } = this;
    const metadata = await metadataIn(language);
    if (language !== this.language || metadata === undefined) return;
    this.described = describedFunctions(metadata, IDS);
    this.show();
  }

  private show(): void {
    const { language, comma = language === "nl", described } = this;
    this.pane.update({ functions: paneFunctions(language, comma, described) });
  }
}

/** Undefined when the server does not give it. */
async function metadataIn(language: Language): Promise<unknown> {
  try {
    return await (await fetch(language === "en" ? "functions.en.json" : "functions.json")).json();
  } catch {
    return undefined;
  }
}

async function connect(pane: Pane, list: FunctionList): Promise<void> {
  const office = officeOf(window);
  if (office !== undefined)
    associateRibbon(office, (view, acts) => {
      pane.open(view, undefined, acts);
    });
  const state = await hostState(office);
  if (office === undefined || state === "no-office" || state === "not-excel") {
    pane.update({ state });
    return;
  }
  const language = languageOf(office.context.displayLanguage);
  document.documentElement.lang = language;
  list.showLanguage(language);
  const theme = hostTheme(office);
  pane.update({
    state,
    language,
    ...(theme === undefined ? {} : { theme }),
    functionsVersion: document.documentElement.dataset["mppFunctions"] ?? null,
    ...(state === "connected" ? openWorkbook(office) : {}),
  });
  if (state !== "connected") return;
  const read: readonly Promise<Partial<PaneModel>>[] = [
    startupSetting(office).then((startup) => ({ startup })),
    metadataIn("nl").then((metadata) => ({ metadataDifference: metadataDifference(metadata, IDS) })),
  ];
  const mark = decimalMark(office).then((found) => {
    list.showDecimalMark(found);
  });
  const updates = read.map((each) =>
    each.then((change) => {
      pane.update(change);
    }),
  );
  await Promise.allSettled([mark, ...updates]);
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
    functions: [],
    firstRun: rememberedFirstRun(),
  });
  const list = new FunctionList(pane, language);
  dark.addEventListener("change", () => {
    const office = officeOf(window);
    if (office === undefined || hostTheme(office) === undefined) pane.update({ theme: systemTheme() });
  });
  const patience = setTimeout(() => {
    pane.update({ state: "slow" });
  }, PATIENCE_MS);
  // Fires when office.js and functions.js have loaded or failed.
  document.addEventListener("DOMContentLoaded", () => {
    void connect(pane, list)
      .catch(() => {
        pane.update({ state: "not-excel" });
      })
      .finally(() => {
        clearTimeout(patience);
      });
  });
}
