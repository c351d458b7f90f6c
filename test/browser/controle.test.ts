/** Controle as a user has it: questions with their cell, outcomes of another version compared before anything is written. */
import { readFileSync } from "node:fs";
import { type Locator, type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atWidth, axeFindings, cutOff, type Opened } from "./pane-page";
import { openView, viewHost } from "./pane-views";

const host = viewHost();
const FOOTER = ".mpp-act:not([hidden])";
const button = (page: Page, label: string | RegExp): Locator =>
  page.locator("fluent-button", { hasText: label });
const section = (page: Page, title: string): Locator => page.locator(".mpp-section", { hasText: title });

/** The check is done: the button offers another. */
async function checked(page: Page, again = "Opnieuw controleren"): Promise<void> {
  await page.locator(`${FOOTER} fluent-button`, { hasText: again }).waitFor();
}

/** @param first run in the page before the check is done again */
async function opened(first: string, options: Parameters<typeof openView>[2] = {}): Promise<Opened> {
  const found = await openView(host(), "controle", options);
  const { page } = found;
  const again = options.lang === "en" ? "Check again" : "Opnieuw controleren";
  await checked(page, again);
  if (first !== "") {
    await page.evaluate(first);
    await button(page, again).click();
    await checked(page, again);
  }
  return found;
}

const OTHER = `model.properties.set("MPP rekenversie", "0.9.0")`;
/** One number of MPP.SCENARIOWAARDEN as an older version might have given it. */
const MOVED = `{
  const rows = model.resultsAt.get("Prognose!F4");
  model.resultsAt.set("Prognose!F4", rows.map((row, n) => row.map((v) => (n === 1 && typeof v === "number" && v > 1 ? v + 10 : v))));
  ${OTHER};
  // What the pane read before is forgotten when a cell changes.
  model.put({ sheet: "Prognose", range: "Z99" }, [[1]]);
}`;
const PLANTED = `{
  const put = (range, content) => model.put({ sheet: "Blad1", range }, [[content]]);
  put("A1", { formula: "MPP.VERSIE()" });
  model.resultsAt.set("Blad1!A1", [["1.2.3"]]);
  for (const column of "BCDFG") put(column + "3", { formula: column + "2*$A$2" });
  put("E3", 4500);
  for (let row = 5; row < 40; row++) put("B" + row, { formula: "C" + row + "*1." + row });
  put("D5", { formula: "'[<img src=x onerror=alert(1)>.xlsx]Blad 1'!A1" });
  put("D6", '=HYPERLINK("http://x")');
}`;
const questions = (page: Page): Promise<string> => page.locator(".mpp-counts > div").nth(1).innerText();

describe("a workbook that another version calculated", () => {
  it("is a question; outcomes are compared by keyboard and the version is recorded in one write that can be undone", async () => {
    const { page, faults } = await opened(OTHER);
    // Five start stocks and the version.
    expect((await questions(page)).replace(/\s+/g, " ")).toBe("6 vragen");
    const part = section(page, "Uitkomsten van deze versie");
    expect(await part.innerText()).toContain(
      "Laatst berekend met versie 0.9.0; dit is 1.2.3. Er is niets gewijzigd.",
    );
    await button(page, "Vergelijk uitkomsten").focus();
    await page.keyboard.press("Enter");
    await part.getByText(/^52 van 52 MPP-formules gelijk \(7\.9\d\d cellen\)$/).waitFor();
    expect(await page.evaluate("applied.length")).toBe(0);
    // What had the focus gave way to what can be done now.
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Leg versie 1.2.3 vast");
    await page.keyboard.press("Enter");
    await page.getByText("Ongedaan maken").waitFor();
    expect(await page.evaluate("applied")).toEqual([
      { kind: "property", name: "MPP rekenversie", value: "1.2.3" },
    ]);
    await part.getByText("Laatst berekend met deze versie, 1.2.3.").waitFor();
    await page.getByText("Ongedaan maken").click();
    await expect
      .poll(() => page.evaluate(`model.properties.get("MPP rekenversie") === "0.9.0"`), { timeout: 10_000 })
      .toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("shows old, new and difference with the cell, gives them as a file, and writes a formula again only when asked", async () => {
    const { page, faults } = await opened(MOVED, { viewport: { width: 350, height: 720 } });
    await button(page, "Vergelijk uitkomsten").click();
    const part = section(page, "Uitkomsten van deze versie");
    await part.getByText(/^51 van 52 MPP-formules gelijk/).waitFor();
    const [first] = await part.locator(".mpp-findings li").allInnerTexts();
    expect(first?.replace(/\s+/g, " ")).toMatch(
      /^MPP\.SCENARIOWAARDEN 21\.\d{3} → 21\.\d{3} \(−10; −0,04\d%\) Prognose!\w\d$/,
    );
    await part.locator(".mpp-findings .mpp-link").first().click();
    await expect
      .poll(() => page.evaluate(`model.selection.sheet === "Prognose"`), { timeout: 10_000 })
      .toBe(true);
    const download = page.waitForEvent("download");
    await button(page, "Downloaden").click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("mpp-uitkomsten.csv");
    const text = readFileSync(await file.path(), "utf8");
    expect(text).toMatch(/^\uFEFFblad;cel;functie;oud;nieuw;verschil;relatief verschil\r\nPrognose;/);
    expect(text.trimEnd().split("\r\n")).toHaveLength(4);
    expect(await page.evaluate("applied.length")).toBe(0);
    await button(page, "Bereken 1 formule opnieuw").click();
    await page.getByText("Ongedaan maken").waitFor();
    const kinds = `applied.map(({ kind, range, name }) => [kind, range ?? name])`;
    expect(await page.evaluate(kinds)).toEqual([
      ["cells", "F4"],
      ["property", "MPP rekenversie"],
    ]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("can be left while it is compared, and forgets the comparison when the workbook changes", async () => {
    const { page } = await opened(OTHER, { lang: "en" });
    const part = section(page, "Outcomes of this version");
    // Both at once: the comparison may be done before a second click comes.
    const press = `document.querySelector(".mpp-compare fluent-button").click();`;
    await page.evaluate(`${press} ${press}`);
    await part.getByText("Stopped; nothing was compared.").waitFor();
    await button(page, "Compare outcomes").click();
    await part.getByText(/^52 of 52 MPP formulas alike/).waitFor();
    await page.evaluate(`model.put({ sheet: "Prognose", range: "Z99" }, [[1]])`);
    await part.getByText(/MPP formulas alike/).waitFor({ state: "detached" });
    await button(page, "Compare outcomes").waitFor();
    await page.context().close();
  });

  it("is compared with what the file held where the page calculated on opening, and not after a change", async () => {
    const { page } = await opened(OTHER);
    const part = section(page, "Uitkomsten van deze versie");
    // The file held what the cells show, but for one.
    await page.evaluate(`{
      const file = new Map();
      for (const { name } of model.sheets)
        for (const { box, values } of model.fillings(name))
          values.forEach((row, i) => row.forEach((value, j) =>
            file.set([name, box.top + i, box.left + j].join(), value)));
      const columns = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      const held = ({ sheet, ref }) => {
        const [, letters, row] = /^([A-Z]+)(\\d+)$/.exec(ref);
        if (sheet === "Prognose" && ref === "H5") return 20000;
        return file.get([sheet, row, columns(letters)].join()) ?? model.resultsAt.get(sheet + "!" + ref)?.[0]?.[0] ?? null;
      };
      pane.update({ held: () => held });
      model.put({ sheet: "Prognose", range: "Z99" }, [[1]]);
    }`);
    await button(page, "Vergelijk uitkomsten").click();
    await part.getByText(/^51 van 52 MPP-formules gelijk/).waitFor();
    expect(await part.innerText()).toContain("Vergeleken met de uitkomsten in het bestand");
    // Everything is calculated already: only the version is left to record.
    await button(page, "Leg versie 1.2.3 vast").waitFor();
    await page.evaluate(`pane.update({ held: () => undefined })`);
    await page.evaluate(`model.put({ sheet: "Prognose", range: "Z99" }, [[2]])`);
    await part.getByText("De werkmap is gewijzigd sinds zij is geopend.").waitFor();
    expect(await button(page, "Vergelijk uitkomsten").count()).toBe(0);
    await page.context().close();
  });
});

describe("links and numbers between formulas", () => {
  it("are questions with a link to their cell; many are folded; hostile names are text", async () => {
    const { page, faults } = await opened(PLANTED, { book: "empty" });
    const links = section(page, "Koppelingen naar andere bestanden");
    expect(await links.innerText()).toContain(
      "Haalt waarden uit <img src=x onerror=alert(1)>.xlsx. Is dat bedoeld?",
    );
    expect(await page.locator("img").count()).toBe(0);
    const typed = section(page, "Vaste getallen tussen formules");
    expect(await typed.innerText()).toContain(
      "Hier staat 4.500, aan weerszijden een formule. Is dat bedoeld?",
    );
    await typed.getByRole("button", { name: "Ga naar Blad1!E3" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(`model.selection.range === "E3"`), { timeout: 10_000 }).toBe(true);
    const within = section(page, "Vaste getallen in formules");
    expect(await within.locator("li:visible").count()).toBe(12);
    await within.getByText("En nog 23").click();
    expect(await within.locator("li:visible").count()).toBe(35);
    for (const width of [270, 320, 400]) {
      await atWidth(page, width);
      expect(await cutOff(page)).toEqual([]);
    }
    expect(await axeFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("go along in the report, in which no text runs", async () => {
    const { page } = await opened(PLANTED, { book: "empty", lang: "en", theme: "dark" });
    await button(page, "Report").click();
    const download = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    const file = await download;
    expect(file.suggestedFilename()).toBe("mpp-check.csv");
    const text = readFileSync(await file.path(), "utf8");
    expect(text).toContain("question;Fixed numbers between formulas;Blad1!E3;");
    expect(text).not.toMatch(/(^|;)=/m);
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });
});

describe("a comparison with many differences", () => {
  it("is readable and complete at every width, light and dark", async () => {
    const many = `{
      for (const [key, rows] of model.resultsAt)
        if (key.startsWith("MPP Asiel!")) model.resultsAt.set(key, rows.map((row) => row.map((v) => (typeof v === "number" && v > 2100 ? v * 1.001 : v))));
      ${OTHER};
      model.put({ sheet: "Prognose", range: "Z99" }, [[1]]);
    }`;
    const { page } = await opened(many);
    await button(page, "Vergelijk uitkomsten").click();
    const part = section(page, "Uitkomsten van deze versie");
    await part.getByText(/in het CSV-bestand staan ze allemaal/).waitFor();
    expect(await part.locator(".mpp-findings li").count()).toBe(20);
    for (const theme of ["light", "dark"]) {
      await page.evaluate(`pane.update({ theme: ${JSON.stringify(theme)} })`);
      for (const width of [270, 320, 350, 400]) {
        await atWidth(page, width);
        expect(await cutOff(page)).toEqual([]);
      }
      expect(await axeFindings(page)).toEqual([]);
    }
    await page.context().close();
  });
});
