/**
 * In the page of pane-views.ts: the pane on a workbook in memory. Bundled for the browser; not a test.
 * Address: `?book=sample|hand|empty|none&lang=nl|en&theme=light|dark&view=prognose|…&comma=0|1&steps`.
 */
import "../../src/taskpane/page.css";
import { mountPane, type PaneModel, paneFunctions, rememberedFirstRun } from "../../src/taskpane";
import { VIEWS } from "../../src/taskpane/views";
import { type Fact } from "../../src/workbook/port";
import { MemoryWorkbook } from "../workbook/memory";
import { WorkbookModel } from "../workbook/model";
import { handModel } from "./hand-book";
import { answerCalls } from "./hand-calls";
import { type BookData, modelOf } from "./sample-data";

const asked = new URLSearchParams(location.search);
const language = asked.get("lang") === "en" ? "en" : "nl";

async function modelAsked(): Promise<WorkbookModel | undefined> {
  if (asked.get("book") === "none") return undefined;
  if (asked.get("book") === "empty") return WorkbookModel.withSheets("Blad1");
  if (asked.get("book") === "hand") return handModel();
  return modelOf((await (await fetch("book.json")).json()) as BookData);
}

async function start(): Promise<void> {
  const decimalComma = (asked.get("comma") ?? (language === "nl" ? "1" : "0")) === "1";
  document.documentElement.lang = language;
  const model = await modelAsked();
  const workbook = model && new MemoryWorkbook(model);
  const root = document.getElementById("pane");
  if (root === null) return;
  const applied: Fact[] = [];
  const first: PaneModel = {
    language,
    theme: asked.get("theme") === "dark" ? "dark" : "light",
    version: "1.2.3",
    functionsVersion: "1.2.3",
    state: "connected",
    functions: paneFunctions(language, decimalComma),
    workbook,
    workbookId: "pane-views",
    decimalComma,
    ...(asked.has("steps") ? { firstRun: rememberedFirstRun() } : {}),
    sample: asked.get("book") === null || asked.get("book") === "sample",
  };
  if (workbook)
    workbook.beforeFact = (fact) => {
      applied.push(fact);
      if (asked.get("book") === "hand") answerCalls(workbook.model, fact);
    };
  const pane = mountPane(root, first);
  const view = asked.get("view");
  if (view !== null) pane.open(view as Parameters<typeof pane.open>[0]);
  Object.assign(globalThis, { pane, model, workbook, applied, paneFunctions, mountPane, first, root, VIEWS });
  document.documentElement.dataset["ready"] = "1";
}

start().catch((error: unknown) => {
  throw error;
});
