/** The view Parameters on the sample: what it shows, every step by mouse and by keyboard, and text that would do harm. */
import { readFileSync } from "node:fs";
import { type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFindings, cutOff } from "./pane-page";
import { openView, type ViewOptions, viewHost } from "./pane-views";

const host = viewHost();

async function open(options: ViewOptions = {}): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const opened = await openView(host(), "parameters", options);
  await opened.page.waitForSelector(".par-table, .par-card");
  return opened;
}

const footer = (page: Page, name: string): ReturnType<Page["locator"]> =>
  page.locator(".mpp-act:not([hidden]) fluent-button", { hasText: name });

async function act(page: Page, label: string): Promise<void> {
  await footer(page, "Meer").click();
  await page
    .locator(".par-action", { has: page.locator("b", { hasText: new RegExp(`^${label}$`) }) })
    .click();
}

const cell = (page: Page, ref: string): Promise<unknown> =>
  page.evaluate(`model.cell("Parameters", "${ref}").content`);
/** As one line: words that follow each other in the page may stand on lines of their own. */
const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().innerText()).replace(/\s+/g, " ");
const put = (page: Page, ref: string, content: unknown): Promise<unknown> =>
  page.evaluate(`model.put({ sheet: "Parameters", range: "${ref}" }, [[${JSON.stringify(content)}]])`);

describe("what the view shows", () => {
  it("says which set it is, that its three forms are equal, what is wrong and how far each row is", async () => {
    const { page, faults } = await open();
    await page.getByText("ongewijzigd").first().waitFor();
    const card = await page.locator(".par-card").first().innerText();
    expect(card).toContain("Ter akkoord, versie 1");
    expect(card).toContain("9088-6062-09ad");
    expect(card.replace(/\s+/g, " ")).toContain("blad gelijk bestand gelijk kenmerk gelijk");
    expect(await page.locator(".par-findings li").count()).toBe(3);
    expect(await textOf(page, ".par-table tbody tr")).toMatch(/48% was 52% Vervallen 16 jan\.$/);
    expect(await page.locator(".par-target").innerText()).toBe("Nog 4 van 309 rijen zonder akkoord.");
    expect(faults).toEqual([]);
  });

  it("draws hundreds of rows in parts, and those of one owner, or only the open ones, when asked", async () => {
    const { page } = await open();
    const rows = page.locator(".par-table tbody th");
    expect(await rows.count()).toBe(40);
    await page.getByRole("button", { name: "Toon nog 40 (van 309)" }).click();
    expect(await rows.count()).toBe(80);
    await page.getByLabel("Eigenaar").selectOption("KMar");
    await expect.poll(() => rows.count()).toBeLessThan(40);
    await page.getByLabel("Eigenaar").selectOption({ index: 0 });
    await page.getByLabel("Alleen open (4)").check();
    expect(await rows.count()).toBe(4);
  });

  it("goes to the cell of a finding", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Ga naar cel H45" }).click();
    await expect.poll(() => page.evaluate("model.selection")).toEqual({ sheet: "Parameters", range: "H45" });
  });

  it("shows the row of the selected cell apart", async () => {
    const { page } = await open();
    await page.evaluate(`pane.open("parameters", { sheet: "Parameters", range: "D80" })`);
    await page.locator(".par-selected", { hasText: "Geselecteerd op het blad" }).waitFor();
    expect(await page.locator(".par-selected tbody tr").count()).toBe(1);
    await page.evaluate(`pane.open("parameters", { sheet: "Prognose", range: "A1" })`);
    await expect.poll(() => page.locator(".par-selected tbody tr").count()).toBe(0);
  });

  it("explains itself without a workbook, in an empty one, and on a protected sheet", async () => {
    const none = await openView(host(), "parameters", { book: "none" });
    await none.page.locator(".par-page", { hasText: "Geen verbinding met Excel." }).waitFor();
    const empty = await open({ book: "empty" });
    await empty.page.getByText("Deze werkmap heeft nog geen parameterblad.").waitFor();
    await footer(empty.page, "Begin met een leeg parameterblad").click();
    await empty.page.getByText("Deze tabel is nog niet als set vastgelegd.").waitFor();
    expect(await cell(empty.page, "A12")).toBe("parameter");
    const { page } = await open();
    await page.evaluate("model.known('Parameters').protected = true");
    await put(page, "Z1", null);
    await page.getByText("Blad Parameters is beveiligd. Bekijken kan, vastleggen niet").waitFor();
    await act(page, "Akkoord");
    await page.getByText("Hef de beveiliging op; nu is niets geschreven.").waitFor();
  });
});

describe("steps by mouse", () => {
  it("records a typed value, after which its approval lapsed and the row says for which value it was given", async () => {
    const { page, faults } = await open();
    await put(page, "D13", 1700);
    await page.getByText("Blad wijkt af: gewijzigd zonder nieuwe versie (1 cel).").waitFor();
    const line = page.locator(".par-why").first();
    expect(await line.innerText()).toContain("Het akkoord van 13 januari gold voor 1.600 personen/jaar.");
    await footer(page, "Wijzigingen vastleggen").click();
    await page.locator("textarea").fill("nieuw cijfer");
    await footer(page, "Wijzigingen vastleggen").click();
    await page.locator(".par-table").waitFor();
    expect(await cell(page, "J13")).toBe("vervallen");
    expect(await textOf(page, ".par-three")).toContain("blad gelijk");
    expect(await page.locator(".par-table").innerText()).toContain(
      "Het akkoord van 13 januari gold voor 1.600 personen/jaar.",
    );
    await page.getByRole("button", { name: /^Vraag opnieuw akkoord: Herhaalde/ }).click();
    expect(await page.locator(".par-request").innerText()).toContain(
      "IND: graag akkoord op Herhaalde asielaanvragen (HASA), 2026 in MPP 2026-1 basis v1. De waarde is nu 1.700 personen/jaar; het eerdere akkoord gold voor 1.600 personen/jaar.",
    );
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await page.getByText("Blad wijkt af").first().waitFor();
    expect(await cell(page, "J13")).toBe("akkoord");
    expect(faults).toEqual([]);
  });

  it("puts a sheet back to what was recorded", async () => {
    const { page } = await open();
    await put(page, "B6", "vastgesteld");
    await page.getByText("Blad wijkt af: het blok boven de tabel is met de hand gewijzigd.").waitFor();
    await footer(page, "Blad terugzetten").click();
    await page.getByText("Wijzigt 1 cel op blad Parameters, en set, naam en kenmerk.").waitFor();
    await footer(page, "Blad terugzetten").click();
    await page.locator(".par-table").waitFor();
    expect(await cell(page, "B6")).toBe("ter akkoord");
    expect(await cell(page, "B9")).toEqual({ formula: "MPP.VINGERAFDRUK(A12:M321)" });
  });

  it("keeps what it was based on: a form that is overtaken writes nothing and is drawn anew", async () => {
    const { page } = await open();
    await act(page, "Status wijzigen");
    await page.getByLabel("Concept").check();
    await page.locator("textarea").fill("herzien");
    await put(page, "D13", 1700);
    await footer(page, "Nieuwe versie beginnen").click();
    await page.getByText("De werkmap is intussen gewijzigd.").waitFor();
    expect(await page.evaluate("applied.length")).toBe(0);
    expect(await page.getByText("Blad, bestand en kenmerk zijn niet gelijk.").count()).toBeGreaterThan(0);
  });

  it("begins a new version with a reason only", async () => {
    const { page } = await open();
    await act(page, "Status wijzigen");
    await page.getByText("4 rijen zonder akkoord of uitzondering.").waitFor();
    expect(await page.getByLabel("Akkoord werkgroep").isDisabled()).toBe(true);
    await footer(page, "Nieuwe versie beginnen").click();
    await page.getByText("Vul een toelichting in").waitFor();
    await page.locator("textarea").fill("cijfers herzien");
    await footer(page, "Nieuwe versie beginnen").click();
    await page.getByText("Concept, versie 2").waitFor();
    expect([await cell(page, "B5"), await cell(page, "B6")]).toEqual([2, "concept"]);
  });

  it("compares with the previous round by owner, and shows the log", async () => {
    const { page } = await open();
    await act(page, "Vergelijken");
    await page.getByText("20 gewijzigd, 1 erbij, 1 weg, 288 gelijk").waitFor();
    await page.locator("summary", { hasText: "KMar" }).click();
    await expect.poll(() => page.locator(".par-differences li").count()).toBe(1);
    await page.getByRole("button", { name: "Parameters", exact: true }).click();
    await act(page, "Logboek");
    expect(await page.locator(".par-log > li").count()).toBeGreaterThan(5);
    await page.locator(".par-log summary").first().click();
    await page.locator(".par-log details li", { hasText: "Inwilligingspercentage" }).waitFor();
  });

  it("exports a set that can be imported into another workbook, where it is the same", async () => {
    const { page } = await open();
    await act(page, "Exporteren");
    const waiting = page.waitForEvent("download");
    await page.locator('[aria-label="Downloaden: mpp-parameters-2026-1-basis-v1.json"]').click();
    const text = readFileSync(await (await waiting).path());
    const empty = await open({ book: "empty" });
    await footer(empty.page, "Importeren").click();
    const json = { name: "set.json", mimeType: "application/json", buffer: text };
    await empty.page.locator("input[type=file]").setInputFiles(json);
    await empty.page.getByText("Set 2026-1 · basis, Ter akkoord, versie 1 · 9088-6062-09ad").waitFor();
    await footer(empty.page, "Zet in de werkmap").click();
    await empty.page.locator(".par-table").waitFor();
    expect(await textOf(empty.page, ".par-three")).toContain("kenmerk gelijk");
    const forged = {
      ...json,
      buffer: Buffer.from(text.toString().replace(`"waarde":1600`, `"waarde":1601`)),
    };
    await act(empty.page, "Importeren");
    await empty.page.locator("input[type=file]").setInputFiles(forged);
    await empty.page.getByText("Niet ingelezen: ").waitFor();
  });
});

describe("a table of one partner", () => {
  it("changes that partner's rows and nothing else, after it was shown what changes", async () => {
    const { page } = await open();
    await act(page, "Importeren");
    const text = "parameter;jaar;scenario;waarde;eenheid\r\nasiel.hasa;2026;;1700;personen/jaar\r\n";
    const file = { name: "ind.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByText("1 gewijzigd, 0 erbij, 0 weg, 308 gelijk").waitFor();
    await page.getByText("akkoord vervalt", { exact: true }).waitFor();
    await page.getByLabel("Verwijder ook 308 rijen").check();
    await page.getByText("1 gewijzigd, 0 erbij, 308 weg, 0 gelijk").waitFor();
    await page.getByLabel("Verwijder ook 308 rijen").uncheck();
    await footer(page, "Zet in de werkmap").click();
    await page.locator(".par-table").waitFor();
    expect([await cell(page, "D13"), await cell(page, "J13"), await cell(page, "D14")]).toEqual([
      ...[1700, "vervallen", 1650],
    ]);
    expect(await textOf(page, ".par-three")).toContain("blad gelijk");
  });
});

describe("steps by keyboard only", () => {
  it("gives an approval", async () => {
    const { page } = await open();
    const press = async (key: string, times = 1): Promise<void> => {
      for (let time = 0; time < times; time++) await page.keyboard.press(key);
    };
    const focused = (): Promise<string> =>
      page.evaluate(
        "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()",
      );
    const tabTo = async (name: string | RegExp): Promise<void> => {
      for (let time = 0; time < 200; time++) {
        const at = await focused();
        if (typeof name === "string" ? at === name : name.test(at)) return;
        await press("Tab");
      }
      throw new Error(`the focus never reached ${String(name)}`);
    };
    await footer(page, "Akkoord geven").focus();
    await press("Enter");
    await expect.poll(focused).toBe("Akkoord");
    await press("Tab", 5);
    expect(await page.evaluate("document.activeElement.type")).toBe("checkbox");
    await press("Space");
    await tabTo("Akkoord geven");
    await press("Enter");
    await page.getByText("Nog 3 van 309 rijen zonder akkoord.").waitFor();
    await tabTo("Meer");
    await press("Enter");
    await tabTo(/^Logboek/);
    await press("Enter");
    await expect.poll(focused).toBe("Logboek");
    await press("Escape");
    await page.locator(".par-table").waitFor();
  });
});

describe("text that would do harm", () => {
  it("is shown as text wherever it comes from", async () => {
    const { page, faults } = await open();
    const hostile = `<img src=x onerror="document.title='hit'">`;
    await put(page, "A13", hostile);
    await put(page, "F14", `=HYPERLINK("http://x")`);
    await put(page, "M15", hostile);
    await page.getByText("Blad wijkt af").first().waitFor();
    expect(await page.locator(".par-table").innerText()).toContain(hostile);
    await footer(page, "Wijzigingen vastleggen").click();
    await page.locator(".par-page h2").waitFor();
    for (const fold of await page.locator("details").all()) await fold.evaluate("each => each.open = true");
    expect(await page.locator("#pane img").count()).toBe(0);
    expect(await page.title()).not.toBe("hit");
    expect(faults).toEqual([]);
  });
});

describe("for everyone", () => {
  const PAGES = [
    "Akkoord",
    "Status wijzigen",
    "Vergelijken",
    "Nieuwe set",
    "Importeren",
    "Exporteren",
    "Logboek",
  ];

  it.each([270, 320, 400])("no page has a finding of axe or is cut off at %i px", async (width) => {
    const { page } = await open({ viewport: { width, height: 720 } });
    await page.getByText("ongewijzigd").first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    for (const label of PAGES) {
      await act(page, label);
      await page.locator(".par-page h2").waitFor();
      expect(await axeFindings(page), label).toEqual([]);
      expect(await cutOff(page), label).toEqual([]);
      await page.keyboard.press("Escape");
    }
  });

  it("says everything in English too", async () => {
    const { page } = await open({ lang: "en" });
    await page.getByText("unchanged").first().waitFor();
    expect(await page.locator(".par-card").first().innerText()).toContain("For sign-off, version 1");
    expect(await page.locator(".par-target").innerText()).toBe("4 of 309 rows still without sign-off.");
    expect(await page.locator(".par-page").innerText()).not.toMatch(
      /\b(ongewijzigd|Akkoord|Bevindingen|rijen)\b/,
    );
  });

  it.each([{ theme: "dark" }, { forcedColors: "active" }] as const)(
    "has enough contrast with %o",
    async (how) => {
      const { page } = await open(how);
      await page.getByText("ongewijzigd").first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
    },
  );
});
