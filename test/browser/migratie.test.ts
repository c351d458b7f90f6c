/** Migratie as a user has it: read, see, accept, undo, roll back; nothing is written that was not shown before. */
import { readFileSync } from "node:fs";
import { type Locator, type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFindings, cutOff, type Opened } from "./pane-page";
import { openView, viewHost } from "./pane-views";

const host = viewHost();
const YEARS = ["2023", "2024", "2025", "2026", "2027"];
const FOOTER = ".mpp-act:not([hidden])";
const act = (page: Page, label: string): Locator =>
  page.locator(`${FOOTER} fluent-button`, { hasText: label });
const cell = (page: Page, ref: string): Locator => page.locator(`.mig-map [data-cell="${ref}"]`);
const heading = (page: Page): Locator => page.locator(".mig-step");
const view = (page: Page): Locator => page.locator(".mig-view");
const content = (page: Page, ref: string, sheet = "MPP Asiel"): Promise<unknown> =>
  page.evaluate(`model.cell(${JSON.stringify(sheet)}, "${ref}").content`);
const footer = (page: Page): Locator => page.locator(`${FOOTER} p`);

async function opened(options: Parameters<typeof openView>[2] = {}, first = ""): Promise<Opened> {
  const found = await openView(host(), "migratie", { book: "hand", ...options });
  if (first !== "") await found.page.evaluate(first);
  const { page } = found;
  page.setDefaultTimeout(15_000);
  await act(page, options.lang === "en" ? "Read formulas" : "Formules lezen").click();
  await page.locator(".mig-view .mpp-note, .mig-map").first().waitFor();
  return found;
}

async function sign(page: Page): Promise<void> {
  await page.locator("select:visible").and(page.getByLabel("Partner")).first().selectOption("COA");
  await page.locator("select:visible").and(page.getByLabel("Rol")).first().selectOption("dossierhouder");
}

describe("Migratie", () => {
  it("reads on request and shows a letter per formula, the years and how many are recognised", async () => {
    const { page, faults } = await opened();
    expect(await page.getByLabel("Kaart van").first().locator("option").allInnerTexts()).toEqual([
      "MPP Asiel · 19 van 24 herkend",
      "Prognose · 22 van 22 herkend",
    ]);
    expect((await page.locator(".mig-map thead").innerText()).trim().split(/\s+/)).toEqual(["Rij", ...YEARS]);
    const row = page.locator(".mig-map tbody tr", { hasText: "Vertrek" });
    expect((await row.innerText()).replace(/\s+/g, " ")).toBe("13 Vertrek A A A G A");
    expect(await page.locator(".mpp-section .mpp-findings").innerText()).toContain(
      "Hier staat het getal 6000",
    );
    expect(faults).toEqual([]);
  });

  it("heads the columns of a map by letters when not all have a name that fits, and names the points of a grid", async () => {
    const { page } = await opened({}, `model.put({ sheet: "Prognose", range: "G1" }, [["Kans"]])`);
    await page.locator(".mig-sheet select").selectOption("Prognose");
    const heads = page.locator(".mig-map thead th");
    await expect.poll(() => heads.allInnerTexts()).toEqual(["Rij", "B", "G"]);
    expect(await heads.nth(2).getAttribute("title")).toBe("Kans");
    const names = await page.locator(".mig-map tbody th").allInnerTexts();
    expect(names.map((name) => name.replace(/\s+/g, " "))).toEqual([
      ...["2 20.000", "3 22.000", "4 24.000", "5 26.000", "6 28.000", "7 Mediaan", "8–22 32.000–60.000"],
    ]);
    expect(await cutOff(page)).toEqual([]);
  });

  it("accepts one proposal with partner and role, in one write that can be undone", async () => {
    const { page, faults } = await opened();
    await cell(page, "F14").click();
    expect(await heading(page).innerText()).toMatch(/: rij 14$/);
    expect(await page.locator(".mig-formulas").innerText()).toContain(
      "=MPP.VOORRAAD(C14;D10:H10+D11:H11;D12:H12+D13:H13)",
    );
    expect(await footer(page).innerText()).toBe("Schrijft in D14:H14 en op blad Migratielog");
    await act(page, "Aanvaarden").click();
    await page
      .locator(".mig-missing")
      .getByText("Kies partner en rol; die komen op blad Migratielog.")
      .waitFor();
    expect(await page.evaluate("applied.length")).toBe(0);
    await sign(page);
    await act(page, "Aanvaarden").click();
    await page.locator(".mig-log").getByText("'MPP Asiel'!D14:H14 vervangen om").waitFor();
    expect(await content(page, "D14")).toEqual({
      formula: "MPP.VOORRAAD(C14,D10:H10+D11:H11,D12:H12+D13:H13)",
    });
    expect(await cell(page, "F14").innerText()).toBe("✓");
    // The call, the sheet of the log, its headings and its rows, and the version that calculated.
    expect(await page.evaluate("applied.length")).toBe(5);
    expect(await page.evaluate(`model.properties.get("MPP rekenversie")`)).toMatch(/^\d+\.\d+/);
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await page.locator('.mig-map [data-cell="F14"][data-kind="voorraad"]').waitFor();
    expect(await content(page, "D14")).toEqual({ formula: "C14+D10+D11-D12-D13" });
    expect(await page.evaluate(`model.properties.has("MPP rekenversie")`)).toBe(false);
    expect(await page.evaluate(`model.sheet("Migratielog") === undefined`)).toBe(true);
    expect(await act(page, "Aanvaarden").count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it("shows everything that a wider choice replaces before it does, and rolls all of it back", async () => {
    const { page } = await opened();
    const before = await page.evaluate(`JSON.stringify(model.whole().sheets[0])`);
    await page.getByLabel("Vervang", { exact: true }).selectOption("sheet");
    await act(page, "Bekijk 11 voorstellen").click();
    expect(await page.locator("h2", { hasText: "Wordt vervangen: 11 voorstellen" }).count()).toBe(1);
    expect(await page.locator(".mig-line").count()).toBe(11);
    expect(await axeFindings(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    expect(await page.evaluate("applied.length")).toBe(0);
    await sign(page);
    await act(page, "Vervang 11").click();
    await view(page).getByText("Alle voorstellen op dit blad zijn vervangen.").waitFor();
    await page.getByRole("button", { name: "Alles terugdraaien (11)" }).click();
    await view(page).getByText("Wordt teruggedraaid: 11 stappen").waitFor();
    await act(page, "Draai 11 terug").click();
    await page.locator('.mig-map [data-cell="D14"][data-kind="voorraad"]').waitFor();
    expect(await page.evaluate(`JSON.stringify(model.whole().sheets[0])`)).toBe(before);
    expect(await page.evaluate(`model.sheet("Migratielog") !== undefined`)).toBe(true);
  });

  it("says how far another method goes, and accepts that only with a reason, which is kept", async () => {
    const { page } = await opened();
    await page.getByLabel("Kaart van").first().selectOption("Prognose");
    await cell(page, "B7").click();
    await view(page).getByText("Methode verschilt: tot 2 personen.").waitFor();
    await sign(page);
    await act(page, "Verschil aanvaarden").click();
    await page.locator(".mig-missing").getByText("Geef de reden om het verschil te aanvaarden").waitFor();
    expect(await page.evaluate("applied.length")).toBe(0);
    await page.getByLabel("Reden om het verschil te aanvaarden").fill("Exact");
    await act(page, "Verschil aanvaarden").click();
    await page.locator(".mig-log").getByText("Prognose!B7 vervangen om").waitFor();
    const log = `model.sheet("Migratielog") && [...model.sheet("Migratielog").cells.values()].map((c) => String(c.content)).join("\\n")`;
    expect(await page.evaluate(log)).toContain("Aanvaard door COA · dossierhouder: Exact");
  });

  it("finds the log of a former session, and rolls back a step of it without reading first", async () => {
    const { page } = await opened();
    await cell(page, "D14").click();
    await sign(page);
    await act(page, "Aanvaarden").click();
    await page.locator(".mig-log").getByText("vervangen om").waitFor();
    await page.evaluate(`pane.unmount(); globalThis.pane = mountPane(root, first); pane.open("migratie")`);
    await page.getByRole("button", { name: "Draai 'MPP Asiel'!D14:H14 terug" }).click();
    await act(page, "Draai 1 terug").click();
    await page.locator(".mig-log").waitFor({ state: "detached" });
    expect(await content(page, "D14")).toEqual({ formula: "C14+D10+D11-D12-D13" });
  });

  it("writes nothing on a protected sheet or where functions do not calculate, and says so beforehand", async () => {
    const { page } = await opened({}, `model.known("MPP Asiel").protected = true`);
    expect(await footer(page).innerText()).toBe("Blad MPP Asiel is beveiligd; er wordt niets vervangen.");
    expect(await act(page, "Aanvaarden").count()).toBe(0);
    await page.evaluate(`pane.update({ functionsVersion: null })`);
    await footer(page).getByText("De MPP-functies rekenen hier niet; er wordt niets vervangen.").waitFor();
    expect(await page.evaluate("applied.length")).toBe(0);
  });

  it("accepts nothing after a change until it is read again", async () => {
    const { page } = await opened();
    await page.evaluate(`model.put({ sheet: "MPP Asiel", range: "D5" }, [[1000]])`);
    expect(await footer(page).innerText()).toMatch(
      /^Gewijzigd sinds het lezen van \d\d\.\d\d uur; opnieuw lezen\.$/,
    );
    await act(page, "Opnieuw lezen").click();
    await act(page, "Overslaan").waitFor();
  });

  it("shows hostile texts as text, and writes none of them as a formula", async () => {
    const hostile = `model.put({ sheet: "MPP Asiel", range: "A14" }, [["<img src=x onerror=alert(1)>"]]);
      model.put({ sheet: "MPP Asiel", range: "A10" }, [['=HYPERLINK("http://x")']]);
      model.put({ sheet: "MPP Asiel", range: "D15" }, [[{ formula: '"<img src=x onerror=alert(2)>"' }]]);`;
    const { page, faults } = await opened({}, hostile);
    expect(await page.locator(".mig-map").innerText()).toContain("<img src=x onerror=alert(1)>");
    await view(page).getByText("Schaduwdraaien").click();
    await page
      .getByRole("button", { name: "Schaduwblad toevoegen" })
      .or(page.locator("fluent-button", { hasText: "Schaduwblad toevoegen" }))
      .first()
      .click();
    await expect
      .poll(() => page.evaluate(`model.sheet("Schaduw") !== undefined`), { timeout: 10_000 })
      .toBe(true);
    const formulas = `[...model.sheet("Schaduw").cells.values()].map((c) => c.content?.formula ?? "").filter((f) => /HYPERLINK|<img/.test(f)).length`;
    expect(await page.evaluate(formulas)).toBe(0);
    expect(await page.locator("img").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it("checks a partner's sheet, and adds the outcome as a sheet with a sign-off", async () => {
    const { page } = await opened();
    await page.evaluate(
      `model.put({ sheet: "Aannames", range: "E1" }, [[{ formula: "[Begroting.xlsx]Blad1!C4" }]])`,
    );
    await view(page).getByText("Controleer mijn blad").click();
    await page.getByLabel("Eigenaar").selectOption("COA");
    await page.locator("fluent-button", { hasText: "Controleren" }).click();
    await view(page).getByText("Geen verschillen gevonden.").waitFor();
    const found = await page.locator("details[open] .mpp-findings").innerText();
    expect(found).toContain("'MPP Asiel'!G13");
    expect(found).toContain("Haalt waarden uit Begroting.xlsx. Is dat bedoeld?");
    expect(await axeFindings(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    const part = page.locator("details[open]");
    await part.getByLabel("Partner", { exact: true }).selectOption("COA");
    await part.getByLabel("Rol", { exact: true }).selectOption("voorzitter");
    await page.locator("fluent-button", { hasText: "Als blad toevoegen" }).click();
    await expect
      .poll(() => page.evaluate(`model.sheet("Controle COA") !== undefined`), { timeout: 10_000 })
      .toBe(true);
    expect(await content(page, "B8", "Controle COA")).toBe("COA · voorzitter");
  });

  it("hands the outcome on as JSON: as a file, or to select from where copying is denied", async () => {
    const { page } = await opened();
    await view(page).getByText("Controleer mijn blad").click();
    await page.getByLabel("Eigenaar").selectOption("COA");
    await page.locator("fluent-button", { hasText: "Controleren" }).click();
    await view(page).getByText("Geen verschillen gevonden.").waitFor();
    const waiting = page.waitForEvent("download");
    await page.locator('[aria-label="Downloaden: mpp-controle-COA.json"]').click();
    const text = readFileSync(await (await waiting).path(), "utf8");
    expect(JSON.parse(text)).toMatchObject({ owner: "COA", passes: true, hardCoded: [] });
    await page.evaluate(`navigator.clipboard.writeText = () => Promise.reject(new Error("denied"));
      document.execCommand = () => false;`);
    await page.locator('[aria-label="Kopiëren: mpp-controle-COA.json"]').click();
    await view(page).getByText("selecteer de tekst en druk op Ctrl+C").waitFor();
    const shown = await page.locator(".mpp-offer pre").innerText();
    expect(JSON.parse(shown)).toMatchObject({ owner: "COA" });
    expect(await cutOff(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
  });

  it("explains itself when there is nothing to read, nothing recognised, or no workbook", async () => {
    const { page } = await opened({ book: "empty" });
    await view(page).getByText("Deze werkmap heeft geen formules.").waitFor();
    const some = await opened(
      { book: "empty", lang: "en" },
      `model.put({ sheet: "Blad1", range: "A1" }, [[{ formula: "LOG10(B1)" }]])`,
    );
    await view(some.page).getByText("No formula was recognised.").waitFor();
    const none = await openView(host(), "migratie", { book: "none" });
    await view(none.page).getByText("Zonder werkmap valt er niets te lezen.").waitFor();
    expect(await none.page.locator(`${FOOTER} fluent-button`).count()).toBe(0);
  });
});
