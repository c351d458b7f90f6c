/** What the browser tests of the view Prognose share: the blocks of the sample, the functions' own results, parts of the page. */
import { type Locator, type Page } from "playwright-core";
import { callFunction, FUNCTIONS } from "../../src/functions";
import { openView, type ViewOptions, type ViewPages } from "./pane-views";

export const SCENARIOS = [
  ["kans", "instroom", "spreiding"],
  [0.25, 22_000, 3_000],
  [0.45, 30_000, 4_000],
  [0.22, 38_000, 5_000],
  [0.08, 55_000, 9_000],
];
export const EVENTS = [
  ["kans", "extra instroom", "spreiding"],
  [0.3, 5_000, 1_500],
  [0.1, 12_000, 4_000],
];

/** Result of a function of one number, e.g. the chance that the inflow exceeds it. */
export function calculated(id: string, ...args: unknown[]): number {
  const spec = FUNCTIONS.find((each) => each.id === id);
  if (spec === undefined) throw new Error(`no function ${id}`);
  return Number((callFunction(spec, args) as number[][])[0]?.[0]);
}
export const percent = (chance: number): string => `${(chance * 100).toFixed(1).replace(".", ",")}%`;
export const whole = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ".");

export interface Open {
  readonly page: Page;
  readonly faults: string[];
  readonly slider: Locator;
  readonly field: Locator;
  readonly answer: Locator;
}

export async function openForecast(host: ViewPages, options: ViewOptions = {}): Promise<Open> {
  const { page, faults } = await openView(host, "prognose", options);
  return {
    ...{ page, faults },
    slider: page.getByRole("slider"),
    field: page.locator(".mpp-question-field"),
    answer: page.locator(".mpp-answer output b"),
  };
}

export const value = (field: Locator): Promise<string> =>
  field.evaluate((each) => (each as HTMLInputElement).value);
export const four = (page: Page): Promise<string[]> => page.locator(".mpp-four-values td").allInnerTexts();
export const footer = (page: Page): Promise<string> => page.locator(".mpp-act:not([hidden]) p").innerText();
export const applied = (page: Page): Promise<unknown[]> => page.evaluate("applied");
export const select = (page: Page, sheet: string, range: string): Promise<unknown> =>
  page.evaluate(`model.select(${JSON.stringify({ sheet, range })})`);
export const button = (page: Page, name: string): Locator => page.locator("fluent-button", { hasText: name });
/** A sentence in sight; the same for screen readers stands elsewhere too. */
export const said = (page: Page, sentence: string): Locator =>
  page.locator("p:not(.mpp-hidden)", { hasText: sentence });
