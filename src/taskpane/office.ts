/**
 * Finds out what the page runs in. Office.js comes from Microsoft's address and may be blocked or slow, so its
 * global is never taken for granted. Source: learn.microsoft.com/office/dev/add-ins/develop/initialize-add-in.
 */
import { type Workbook } from "../workbook/port";
import { excelWorkbook } from "../workbook/excel/open";
import { type Language, type PaneState, type StartupSetting } from "./model";

/** After this time without an answer the pane says what it waits for [ms]. */
export const PATIENCE_MS = 8_000;

type OfficeGlobal = typeof Office;

/** Office.js as far as it is loaded. */
export function officeOf(page: object): OfficeGlobal | undefined {
  const found = (page as { readonly Office?: OfficeGlobal }).Office;
  return typeof found?.onReady === "function" ? found : undefined;
}

/** The requirement sets of manifest.xml. */
export const REQUIREMENTS = [
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.2"],
] as const;

/** @param office Office.js, undefined when it did not load */
export async function hostState(
  office: OfficeGlobal | undefined,
): Promise<Extract<PaneState, "no-office" | "not-excel" | "old-excel" | "connected">> {
  if (office === undefined) return "no-office";
  const info = await office.onReady();
  // Outside Office the types promise a host that is absent.
  const host = info.host as Office.HostType | null;
  if (host !== office.HostType.Excel) return "not-excel";
  const { requirements } = office.context;
  return REQUIREMENTS.every(([set, version]) => requirements.isSetSupported(set, version))
    ? "connected"
    : "old-excel";
}

/** Dutch unless the interface is English. @param tag as in Office's displayLanguage, e.g. "en-US" */
export const languageOf = (tag: string): Language => (/^en\b/i.test(tag) ? "en" : "nl");

/** From the background that Office gives; undefined when it gives none. */
export function hostTheme(office: OfficeGlobal): "light" | "dark" | undefined {
  const context = office.context as Partial<Office.Context> | undefined;
  const background = context?.officeTheme?.bodyBackgroundColor ?? "";
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background);
  if (match === null) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  // Rec. 601 luma: below the middle the background is dark.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

/** Loading on open, per document (SharedRuntime 1.1). */
export async function startupSetting(office: OfficeGlobal): Promise<StartupSetting> {
  const { load, none } = office.StartupBehavior;
  const now = await office.addin.getStartupBehavior();
  return {
    enabled: now === load,
    set: (enabled) => office.addin.setStartupBehavior(enabled ? load : none),
  };
}

/**
 * The decimal mark that Excel uses, from which the list separator follows; undefined when Excel cannot tell
 * (ExcelApi 1.11).
 */
export async function decimalMark(office: OfficeGlobal): Promise<string | undefined> {
  if (!office.context.requirements.isSetSupported("ExcelApi", "1.11")) return undefined;
  return Excel.run(async (context) => {
    const format = context.application.cultureInfo.numberFormat;
    format.load("numberDecimalSeparator");
    await context.sync();
    return format.numberDecimalSeparator;
  });
}

/** The workbook that Excel has open; none when this Excel is older than all that is needed to read one. */
export function openWorkbook(office: OfficeGlobal): {
  readonly workbook?: Workbook;
  readonly workbookId?: string;
} {
  const { document, requirements } = office.context as Partial<Office.Context>;
  const supports = (version: string): boolean => requirements?.isSetSupported("ExcelApi", version) === true;
  try {
    const workbook = excelWorkbook({ run: (batch) => Excel.run(batch), supports });
    return { workbook, workbookId: document?.url ?? "" };
  } catch {
    return {};
  }
}
