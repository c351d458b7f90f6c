/**
 * A full round as an analyst makes it, in the browser workbook on the sample: a scenario table becomes scenario values,
 * these become projections on sheets, a changed parameter loses its approval, the rounds are compared, and what leaves the
 * workbook (set, copy, file) holds what the cells showed. Everything by the page's own controls.
 */
import { readFileSync } from "node:fs";
import { type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readWorkbook, type XlsxWorkbook } from "../../src/xlsx";
import {
  ADD_INS,
  cell,
  cellOf,
  cells,
  goTo,
  type OpenWorkbook,
  openWorkbook,
  save,
  settled,
  sharedHost,
  typeInto,
} from "./workbook-page";

const host = sharedHost();
/** Selected where nothing stands: the table of five years needs 21 rows of 6. */
const PLACE = { sheet: "Instroom", first: "A40", whole: "A40:F60" };

let workbook: OpenWorkbook;
let page: Page;
beforeAll(async () => {
  workbook = await openWorkbook(host());
  ({ page } = workbook);
});
afterAll(() => page.context().close());

const tab = (view: string): Promise<void> => page.locator(`#mpp-tab-${view}`).click();
const sheetTab = (name: string): Locator =>
  page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: new RegExp(`^${name}$`) });
const footer = (): Locator => page.locator("#pane .mpp-act:not([hidden])");
const act = (label: string): Locator => footer().locator("fluent-button", { hasText: label });
const said = (text: string | RegExp): Locator => page.locator("#pane").getByText(text).first();
/** As the cells show it: whole, with a point between thousands. */
const shown = (value: unknown): string =>
  typeof value === "number" ? new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 }).format(value) : "";
const lines = async (rows: Locator): Promise<string[]> =>
  (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());

async function toSheet(name: string, ref: string): Promise<void> {
  await sheetTab(name).click();
  await expect.poll(() => page.evaluate("mppWorkbook.session.selection().sheet")).toBe(name);
  await goTo(page, ref);
}

/** A page of the view Parameters behind "Meer". */
async function more(label: string): Promise<void> {
  await act("Meer").click();
  await page
    .locator(".par-action", { has: page.locator("b", { hasText: new RegExp(`^${label}$`) }) })
    .click();
}

async function downloaded(press: Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** Formulas of ours that a workbook still holds. */
const ours = (book: XlsxWorkbook): string[] =>
  book.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ ref, formula }) => (formula?.text.includes("MPP.") ? [`${name}!${ref}`] : [])),
  );

/** The row of an indicator under the heading of a scenario, on the sheet that is shown. */
function rowOf(scenario: string, indicator: string): Promise<string> {
  return page.evaluate(
    ([name, id]) => {
      const rows = [...document.querySelectorAll("#table tbody tr")].map((row) => ({
        number: row.querySelector("th")?.textContent ?? "",
        texts: [...row.querySelectorAll("td")].map((each) => each.textContent),
      }));
      const head = rows.findIndex(({ texts }) => texts[1] === name);
      return rows.slice(head).find(({ texts }) => texts[1] === id)?.number ?? "";
    },
    [scenario, indicator] as const,
  );
}

/** Of the projections that the first steps make, for the later ones. */
const kept = { hasa: "", coa: "", medio: "", fingerprint: "" };

describe("a full round in the browser workbook, by mouse", () => {
  it("begins with the scenario table: the values of the pane come on the sheet as a function", async () => {
    await tab("prognose");
    await typeInto(page, "C5", "23000");
    await page.getByLabel("Scenarioblok").selectOption("Instroom!A6:E26");
    await toSheet(PLACE.sheet, PLACE.first);
    await said(`${PLACE.sheet}!${PLACE.whole}`).waitFor();
    expect(await footer().locator("p").innerText()).toBe(
      `Komt in Instroom!${PLACE.whole} (leeg), alle jaren`,
    );
    await act("Waarden invoegen").click();
    await said(`Ingevoegd in ${PLACE.whole}`).waitFor();
    await settled(page);
    const four = await page.locator(".mpp-four-values td").allInnerTexts();
    expect(four.slice(0, 4)).toEqual(await cells(page, ["D41", "D42", "D43", "D44"]));
    expect(await cells(page, ["A41", "B41", "B44"])).toEqual(["2026", "minimum", "maximum"]);
  });

  it("makes projections of these values on sheets of their own, with the numbers of the pane", async () => {
    await tab("doorrekening");
    await page.locator(".mpp-fan").waitFor();
    await page.locator(".mpp-door-fold > summary").first().click();
    const source = `Instroom!${PLACE.whole}`;
    await page.locator(`select:has(option[value="${source}"])`).selectOption(source);
    await footer().getByText("Maakt 3 bladen: MPP Asiel 2, MPP Regulier 2 en MPP Bewaring 2").waitFor();
    await act("Bladen invoegen").click();
    await sheetTab("MPP Bewaring 2").waitFor({ timeout: 60_000 });
    await settled(page);
    await expect.poll(() => cell(page, "A2")).toContain(`instroom ${source}`);
    const first = await rowOf("minimum", "asiel.instroom.eerste");
    const minimum = await cell(page, `F${first}`);
    kept.coa = await rowOf("medio", "coa.bezetting");
    kept.medio = await cell(page, `J${kept.coa}`);
    expect(await page.locator(".mpp-fan").getAttribute("aria-label")).toContain(`medio ${kept.medio}`);
    kept.hasa = await rowOf("medio", "asiel.instroom.hasa");
    expect(await cell(page, `F${kept.hasa}`)).toBe("1.600");
    kept.fingerprint = await cell(page, "B3");
    await toSheet(PLACE.sheet, PLACE.first);
    expect(await cell(page, "D41")).toBe(minimum);
  });

  it("takes the approval from a parameter that was changed, and the projections follow", async () => {
    await tab("parameters");
    await toSheet("Parameters", "D13");
    expect(await cell(page, "J13")).toBe("akkoord");
    await typeInto(page, "D13", "1700");
    await said("Blad wijkt af: gewijzigd zonder nieuwe versie (1 cel).").waitFor();
    await act("Wijzigingen vastleggen").click();
    await page.locator("#pane textarea").fill("nieuw cijfer van de IND");
    await act("Wijzigingen vastleggen").click();
    await said("Het akkoord van 13 januari gold voor 1.600 personen/jaar.").waitFor();
    await settled(page);
    expect(await cell(page, "J13")).toBe("vervallen");
    await toSheet("MPP Asiel 2", "A1");
    expect(await cell(page, `F${kept.hasa}`)).toBe("1.700");
    expect(await cell(page, `J${kept.coa}`)).not.toBe(kept.medio);
    const fingerprint = await cell(page, "B3");
    expect(fingerprint).not.toBe(kept.fingerprint);
    expect(await page.locator(".par-card").first().innerText()).toContain(fingerprint);
    [kept.medio, kept.fingerprint] = [await cell(page, `J${kept.coa}`), fingerprint];
  });

  it("compares with the previous round, the new value and the lapsed approval included", async () => {
    await more("Vergelijken");
    await said("21 gewijzigd, 1 erbij, 1 weg, 287 gelijk").waitFor();
    await page.locator("summary", { hasText: /^IND/ }).click();
    // The list opens after the click.
    const first = async (): Promise<string | undefined> =>
      (await lines(page.locator(".par-differences li")))[0];
    await expect
      .poll(first)
      .toBe(
        "Herhaalde asielaanvragen (HASA) 2026 akkoord vervalt 1.700 personen/jaar was 1.600 +100 (+6,3%)",
      );
    await page.getByRole("button", { name: "Parameters", exact: true }).click();
  });

  it("hands out the set, a copy without our formulas and the workbook, with what the cells showed", async () => {
    await more("Exporteren");
    const set = await downloaded(page.locator('[aria-label^="Downloaden: "][aria-label$=".json"]').click());
    expect(set.name).toBe("mpp-parameters-2026-1-basis-v1.json");
    expect(new TextDecoder().decode(set.bytes)).toContain(`"waarde":1700`);
    await tab("delen");
    await page.locator(".mpp-delen table").waitFor();
    const copy = await downloaded(act("Kopie downloaden").click());
    const frozen = readWorkbook(copy.bytes, ADD_INS);
    expect(ours(frozen)).toEqual([]);
    expect(shown(cellOf(frozen, "MPP Asiel 2", `J${kept.coa}`)?.value)).toBe(kept.medio);
    const account = frozen.sheets.find(({ name }) => name === "Verantwoording")?.cells ?? [];
    expect(account.map(({ value }) => value)).toContain(kept.fingerprint);
    const own = await save(page);
    expect(ours(own.book)).toContain("MPP Asiel 2!D6");
    expect(ours(own.book)).toContain(`Instroom!${PLACE.first}`);
    expect(shown(cellOf(own.book, "MPP Asiel 2", `J${kept.coa}`)?.value)).toBe(kept.medio);
    const made = own.book.sheets.find(({ name }) => name === "MPP Asiel 2");
    expect(made?.columns[0]).toMatchObject({ first: 1, width: 56 });
    const bold = (ref: string): boolean | undefined =>
      own.book.styles[made?.cells.find((each) => each.ref === ref)?.style ?? 0]?.font.bold;
    expect([bold("A1"), bold("F6"), bold("A8")]).toEqual([true, true, false]);
    expect(workbook.faults).toEqual([]);
  });
});
