/** The view Doorrekening in a real browser: chart, what if, tornado, trace and sheets, by mouse and by keyboard. */
import { type Locator, type Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { call, traceArguments, whatIfLine } from "../../src/taskpane/doorrekening/figures";
import { shownChange, shownValue } from "../../src/taskpane/doorrekening/names";
import { type Workspace } from "../../src/taskpane/doorrekening/workspace";
import { sampleModel, sourcesOf, workspaceOf } from "../taskpane/doorrekening/sample";
import { openView, type ViewOptions, viewHost } from "./pane-views";

const host = viewHost();
let now: Workspace;
beforeAll(async () => {
  now = workspaceOf(await sourcesOf(sampleModel()));
});

const persons = (value: number | undefined): string => shownValue(value ?? NaN, "personen", "nl");
const medio = (line: readonly (number | undefined)[] | undefined): number => line?.at(-1) ?? NaN;

async function open(options: ViewOptions = {}): Promise<{ page: Page; faults: string[] }> {
  const opened = await openView(host(), "doorrekening", options);
  await opened.page.locator(".mpp-fan").waitFor();
  return opened;
}

/** Bands are there: the key shows them. */
const bandsOf = (page: Page): Locator => page.locator(".mpp-door-fan .mpp-key .mpp-swatch");
const waitForBands = async (page: Page): Promise<void> => {
  await bandsOf(page).first().waitFor({ timeout: 60_000 });
};
const button = (page: Page, label: string): Locator => page.locator("fluent-button", { hasText: label });
const openChoices = (page: Page): Promise<void> => page.locator(".mpp-door-fold > summary").first().click();
const effect = (page: Page): Promise<string> => page.locator(".mpp-door-effect").innerText();
const asked = { indicator: "coa.bezetting", scenario: "medio" };
const PARAMETER = "coa.realisatie_taakstelling";

describe("the chart", () => {
  it("shows a line per scenario whose last values are those of the function, and its numbers as a table", async () => {
    const { page, faults } = await open();
    await waitForBands(page);
    const label = await page.locator(".mpp-fan").getAttribute("aria-label");
    for (const [name, line] of now.runs.lines) expect(label).toContain(`${name} ${persons(line.at(-1))}`);
    expect(await page.locator(".mpp-fan-label").allTextContents()).toEqual([...now.runs.lines.keys()]);
    await page.getByRole("button", { name: "Toon de grafiek als tabel" }).click();
    const headings = await page.locator("#mpp-door-fan-table thead th").allTextContents();
    expect(headings).toEqual(["Periode", ...now.runs.lines.keys(), "12,5%", "25%", "75%", "87,5%"]);
    expect(await page.locator("#mpp-door-fan-table tbody tr").count()).toBe(6);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("has end labels at least 14 px apart, in the order of their values, also with what if", async () => {
    const { page } = await open();
    await page.locator("input[type=range]").fill("40");
    await page.locator(".mpp-fan-label[data-kind=asked]").waitFor();
    const heights = await page
      .locator(".mpp-fan-label")
      .evaluateAll((all) => all.map((each) => Number(each.getAttribute("y"))));
    const sorted = [...heights].sort((a, b) => a - b);
    expect(heights).toHaveLength(5);
    for (let n = 1; n < sorted.length; n++)
      expect((sorted[n] ?? 0) - (sorted[n - 1] ?? 0)).toBeGreaterThan(13.99);
    await page.close();
  });

  it("says why lines are apart from the band, and does not when all years move together", async () => {
    const { page } = await open();
    await waitForBands(page);
    const apart = page.getByText("Daarom liggen de lijnen los van de band");
    expect(await apart.isVisible()).toBe(true);
    await page.getByLabel("Indicator", { exact: true }).selectOption("asiel.instroom.eerste");
    await openChoices(page);
    await page.getByLabel("Samenhang tussen jaren").selectOption({ label: "alle jaren samen" });
    await page.locator(".mpp-fan[data-together=true]").waitFor();
    expect(await apart.isVisible()).toBe(false);
    await page.close();
  });

  it("calculates 100.000 paths in slices: progress, a page that listens, and a stop", async () => {
    const { page } = await open();
    await waitForBands(page);
    await openChoices(page);
    await page.getByLabel("Trekkingen").selectOption("100000");
    const line = page.locator(".mpp-door-progress", { hasText: "Banden berekenen" });
    await line.waitFor();
    const stop = page.getByRole("button", { name: "Stoppen" });
    await stop.click();
    await page.getByText("Banden niet berekend.").first().waitFor();
    expect(await bandsOf(page).count()).toBe(0);
    await page.getByRole("button", { name: "Bereken", exact: true }).click();
    await waitForBands(page);
    await page.close();
  });
});

describe("what if", () => {
  it("shows the effect of the slider as the function gives it, and goes back to now", async () => {
    const { page, faults } = await open();
    await page.locator("input[type=range]").fill("45");
    const value = medio(whatIfLine(now.settings, asked, PARAMETER, 0.9));
    const base = medio(now.runs.lines.get("medio"));
    await page.locator(".mpp-door-effect", { hasText: persons(value) }).waitFor();
    expect(await effect(page)).toContain(`Medio 2030: ${persons(base)} → ${persons(value)}`);
    expect(await effect(page)).toContain(shownChange(value - base, "personen", "nl"));
    expect(await page.locator("input[type=range]").getAttribute("aria-valuetext")).toContain("90%");
    await page.getByRole("button", { name: "Terug naar nu" }).click();
    await page.locator(".mpp-fan-label[data-kind=asked]").waitFor({ state: "detached" });
    expect(await page.locator("input[type=range]").inputValue()).toBe("46");
    expect(faults).toEqual([]);
    await page.close();
  });

  it("refuses what the function refuses, in its words, and draws no line", async () => {
    const { page } = await open();
    await page.getByLabel("Parameter voor wat-als").selectOption("asiel.spoor1.intrekking");
    const before = await effect(page);
    await page.locator("input[type=range]").fill("100");
    await page.locator(".mpp-door-effect .mpp-note").waitFor();
    expect(await effect(page)).not.toBe(before);
    expect(await page.locator(".mpp-fan-label[data-kind=asked]").count()).toBe(0);
    await page.close();
  });
});

describe("the trace", () => {
  const selected = (page: Page, sheet: string, range: string): Promise<void> =>
    page.evaluate(`model.select(${JSON.stringify({ sheet, range })})`);

  it("of the chosen number adds up, and is broken down line by line and back", async () => {
    const { page } = await open();
    const origin = page.locator(".mpp-door-origin");
    await origin.getByText("Gekozen: Bezetting totaal, Medio 2030").waitFor();
    const rows = call("HERKOMST", traceArguments(now.settings, { ...asked, period: "2030" }));
    expect(await origin.locator(".mpp-door-total td").innerText()).toBe(persons(Number(rows[1]?.[4])));
    await origin.getByRole("button", { name: /Splits uit: Bezetting vergunninghouders/ }).click();
    expect(await origin.locator(".mpp-door-total th").innerText()).toContain(
      "Bezetting vergunninghouders, eind 2030",
    );
    await origin.getByRole("button", { name: "Terug" }).click();
    expect(await origin.locator(".mpp-door-total th").innerText()).toContain("Bezetting totaal, eind 2030");
    await page.close();
  });

  it("follows a selected cell inside what MPP.DOORREKENING fills, with function and arguments", async () => {
    const { page, faults } = await open();
    // Left by default is what stands there: the first block of sheet MPP Bewaring, its third row, year 2028.
    await selected(page, "MPP Bewaring", "P11");
    const origin = page.locator(".mpp-door-origin");
    await origin.getByText("Geselecteerde cel: MPP Bewaring!P11, minimum").waitFor();
    expect(await origin.locator(".mpp-door-total th").innerText()).toContain("Bezetting bewaring, eind 2028");
    await origin.getByText("Functie en argumenten van MPP.DOORREKENING").click();
    expect(await origin.locator("dt").allTextContents()).toEqual([
      ...["model", "parameters", "instroom", "scenario", "keuze", "opties"],
    ]);
    expect(await origin.locator(".mpp-door-formula").innerText()).toMatch(/^=MPP\.DOORREKENING\(Model!.*; /);
    await origin.getByRole("button", { name: "Toon in de grafiek" }).click();
    expect(await page.getByLabel("Indicator", { exact: true }).inputValue()).toBe("bewaring.bezetting");
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe("the tornado", () => {
  it("ranks parameters as the function does, and takes one to what if", async () => {
    const { page, faults } = await open();
    await button(page, "Tornado").click();
    const rows = page.locator(".mpp-door-bars tbody tr");
    await rows.first().waitFor({ timeout: 60_000 });
    const table = call("GEVOELIGHEID", traceArguments(now.settings, { ...asked, period: "2030" }));
    const titles = await rows
      .locator("th")
      .evaluateAll((all) => all.map((each) => each.getAttribute("title")));
    expect(titles).toEqual(table.slice(2, 12).map(([parameter]) => parameter));
    const own = rows.filter({ hasText: "Gerealiseerd deel van de taakstelling" });
    await own.getByRole("button").click();
    expect(await page.getByLabel("Parameter voor wat-als").inputValue()).toBe(PARAMETER);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe("inserting sheets", () => {
  interface Made {
    readonly kind: string;
    readonly sheet: string;
    readonly range?: string;
    readonly contents?: readonly (readonly unknown[])[];
  }
  const applied = (page: Page): Promise<readonly Made[]> => page.evaluate("applied");

  it("says which, writes all of them at once with formulas, and takes them away again", async () => {
    const { page, faults } = await open();
    const footer = page.locator(".mpp-act:not([hidden])");
    expect(await footer.locator("p").innerText()).toBe(
      "Maakt 3 bladen: MPP Asiel 2, MPP Regulier 2 en MPP Bewaring 2 · De gewone namen bestaan al.",
    );
    await button(page, "Bladen invoegen").click();
    await page.getByText("Ongedaan maken").waitFor();
    const facts = await applied(page);
    expect(facts.filter(({ kind }) => kind === "sheet").map(({ sheet }) => sheet)).toEqual([
      ...["MPP Asiel 2", "MPP Regulier 2", "MPP Bewaring 2"],
    ]);
    const formulas = facts
      .flatMap(({ contents = [] }) => contents.flat())
      .flatMap((cell) =>
        typeof cell === "object" && cell !== null && "formula" in cell ? [String(cell.formula)] : [],
      );
    expect(formulas.filter((text) => text.startsWith("MPP.DOORREKENING(Model!$A$8:"))).toHaveLength(12);
    await page.getByText("Ongedaan maken").click();
    await page.getByText("MPP Asiel 2, MPP Regulier 2 en MPP Bewaring 2").first().waitFor();
    expect(await page.evaluate("model.sheets.some(({ name }) => name === 'MPP Asiel 2')")).toBe(false);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("refuses a name that is taken before anything is written, and takes another", async () => {
    const { page } = await open();
    await openChoices(page);
    const name = page.getByLabel("Naam van het blad asiel");
    await name.fill("prognose");
    const footer = page.locator(".mpp-act:not([hidden])");
    await footer.getByText("Een blad prognose bestaat al. Kies een andere naam.").waitFor();
    expect(await button(page, "Bladen invoegen").getAttribute("disabled")).toBe("");
    await name.fill("Asiel concept 3");
    await page.getByLabel("regulier", { exact: true }).uncheck();
    await page.getByLabel("bewaring", { exact: true }).uncheck();
    await footer.getByText("Maakt 1 blad: Asiel concept 3").waitFor();
    await button(page, "Bladen invoegen").click();
    await page.getByText("Ongedaan maken").waitFor();
    expect(await page.evaluate("model.sheets.at(-1).name")).toBe("Asiel concept 3");
    await page.close();
  });
});

describe("by keyboard alone", () => {
  const focused = (page: Page): Promise<string> =>
    page.evaluate(`(() => { const e = document.activeElement; const s = getComputedStyle(e);
      const ring = s.outlineStyle !== "none" && s.outlineWidth !== "0px" || s.boxShadow !== "none";
      return (e.getAttribute("aria-label") ?? e.textContent ?? "").trim() + (ring ? "" : " (no ring)"); })()`);

  it("every part is reached in reading order with a visible focus, and works", async () => {
    const { page } = await open();
    await waitForBands(page);
    await page.getByLabel("Indicator", { exact: true }).focus();
    const order = [await focused(page)];
    for (let n = 0; n < 6; n++) {
      await page.keyboard.press("Tab");
      order.push((await focused(page)).slice(0, 40));
    }
    expect(order.map((name) => name.includes("(no ring)"))).toEqual(order.map(() => false));
    expect(order[1]).toBe("Tijdstap");
    expect(order[2]).toMatch(/^4 scenario’s · Model/);
    expect(order[3]).toBe("Toon de grafiek als tabel");
    expect(order[4]).toBe("Parameter voor wat-als");
    // The slider has its name from the heading of the card.
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("ArrowLeft");
    await page.locator(".mpp-fan-label[data-kind=asked]").waitFor();
    expect(await page.locator(".mpp-door-ask b").innerText()).toBe("90%");
    await page.close();
  });
});

describe("hostile text", () => {
  it("in model, parameters and sheet names is shown as text and written as text", async () => {
    const { page, faults } = await open();
    const label = `<img src=x onerror="window.hit=1">`;
    await page.evaluate(
      `model.put({ sheet: "Model", range: "B9:C9" }, [[${JSON.stringify(label)}, "=HYPERLINK(1)"]])`,
    );
    const option = page.locator("option", { hasText: "<img src=x" });
    await option.first().waitFor({ state: "attached" });
    await page.getByLabel("Indicator", { exact: true }).selectOption({ index: 0 });
    await page.locator(".mpp-door-fan h2", { hasText: "<img src=x" }).waitFor();
    await waitForBands(page);
    await button(page, "Bladen invoegen").click();
    await page.getByText("Ongedaan maken").waitFor();
    expect(await page.locator(".mpp-own img").count()).toBe(0);
    expect(await page.evaluate("window.hit")).toBeUndefined();
    const texts = await page.evaluate<unknown[]>(
      "applied.flatMap(({ contents = [] }) => contents.flat()).filter((cell) => typeof cell === 'string' && /HYPERLINK|onerror/.test(cell))",
    );
    expect(texts).toContain(label);
    expect(texts).toContain("=HYPERLINK(1)");
    expect(faults).toEqual([]);
    await page.close();
  });
});
