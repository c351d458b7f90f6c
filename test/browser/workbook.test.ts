/**
 * The browser workbook as a user meets it (issue: a real browser opens the page, sees the right numbers, changes a
 * scenario, sees the new quantiles, provokes and reads an error). Golden values: the issue, six decimals.
 */
import { describe, expect, it } from "vitest";
import {
  cell,
  cellOf,
  cells,
  clear,
  goTo,
  listedErrors,
  notice,
  save,
  settled,
  sharedHost,
  sharedWorkbook,
  typeInto,
} from "./workbook-page";

const QUANTILES = ["H5", "H6", "H7", "H8"];
const GOLDEN = [21733.261996, 30269.012947, 33771.195245, 41747.611084];
const WITH_EVENTS = [23186.491198, 32657.069353, 36932.799993, 46310.662896];

const workbook = sharedWorkbook(sharedHost(), "once");

describe("the page with the sample workbook", () => {
  it("shows the golden quantiles of the sample's scenarios", async () => {
    expect(await cells(workbook().page, QUANTILES)).toEqual(["21.733", "30.269", "33.771", "41.748"]);
    expect(await cells(workbook().page, ["H12", "H13", "H14", "H15"])).toEqual([
      "23.186",
      "32.657",
      "36.933",
      "46.311",
    ]);
  });

  it("stores them to six decimals", async () => {
    const { book } = await save(workbook().page);
    const values = (refs: readonly string[]): number[] =>
      refs.map((ref) => Number(cellOf(book, "Prognose", ref)?.value));
    values(QUANTILES).forEach((value, index) => {
      expect(value).toBeCloseTo(GOLDEN[index] ?? NaN, 6);
    });
    values(["H12", "H13", "H14", "H15"]).forEach((value, index) => {
      expect(value).toBeCloseTo(WITH_EVENTS[index] ?? NaN, 6);
    });
  });

  it("names the file and says that the figures are examples", async () => {
    const top = await workbook().page.locator(".top").innerText();
    expect(top).toContain("mpp-voorbeeld.xlsx");
    expect(top).toContain("Voorbeeldcijfers · concept");
    expect(top).not.toContain("niet opgeslagen");
  });

  it("shows the cells in the fonts, fills and frozen rows of the file", async () => {
    const looks = await workbook().page.evaluate<Record<string, unknown>>(`(() => {
      const sheet = mppWorkbook.session.grid.workbook.getActiveSheet();
      const style = (row, column) => sheet.getComposedCellStyle(row, column);
      return { bold: style(0, 0).bl, font: style(0, 0).ff, input: style(4, 2).bg.rgb, format: style(4, 2).n.pattern,
        frozen: sheet.getFreeze().ySplit, grid: sheet.getConfig().showGridlines, merged: sheet.getMergeData().length,
        width: sheet.getColumnWidth(0) > sheet.getColumnWidth(4) };
    })()`);
    expect(looks).toMatchObject({ bold: 1, frozen: 2, grid: 0, width: true, format: "#,##0" });
    expect(looks["font"]).toMatch(/^Calibri, Carlito/);
    expect(looks["input"]).toMatch(/^#[0-9a-f]{6}$/i);
    expect(looks["merged"]).toBeGreaterThan(0);
  });

  it("makes no request elsewhere and breaks no rule of its policy", () => {
    expect(workbook().faults).toEqual([]);
  });
});

describe("editing", () => {
  it("recalculates the quantiles when a scenario changes, by keyboard", async () => {
    const { page } = workbook();
    await typeInto(page, "C5", "23.000");
    // 0.25·N(23000,3000) in place of N(22000,3000); the golden tests of the core hold the exact value.
    expect(await cell(page, "C5")).toBe("23.000");
    expect(await cells(page, QUANTILES)).toEqual(["22.565", "30.292", "33.772", "41.748"]);
    expect(await page.locator(".top").innerText()).toContain("niet opgeslagen");
    await page.keyboard.press("Control+z");
    await page.waitForTimeout(100);
    await settled(page);
    expect(await cells(page, QUANTILES)).toEqual(["21.733", "30.269", "33.771", "41.748"]);
    expect(await page.locator(".top").innerText()).not.toContain("niet opgeslagen");
    await page.keyboard.press("Control+y");
    await page.waitForTimeout(100);
    await settled(page);
    expect(await cell(page, "H5")).toBe("22.565");
    await typeInto(page, "C5", "22000");
    expect(await cell(page, "H5")).toBe("21.733");
  });

  it("lists the cells in error with their message, and goes to the cell", async () => {
    const { page } = workbook();
    await typeInto(page, "B5", "0,26");
    const [first = ""] = await listedErrors(page);
    expect(first).toContain("#VALUE!");
    expect(first).toContain("de kansen tellen op tot 1,01; het moet 1 zijn");
    expect(await cell(page, "F4")).toBe("#VALUE!");
    await page.locator("#pane [data-cell='Prognose!F11']").click();
    await expect.poll(() => page.locator("#grid input").first().inputValue()).toBe("F11");
    await typeInto(page, "B5", "25%");
    expect(await listedErrors(page)).toEqual([]);
    expect(await cell(page, "H5")).toBe("21.733");
  });

  it("finds a circular reference after the edit that makes it", async () => {
    const { page } = workbook();
    await typeInto(page, "C5", "=H5+1");
    const errors = await listedErrors(page);
    expect(errors[0]).toContain("Kringverwijzing");
    expect(errors[0]).toContain("C5");
    expect(errors.length).toBeGreaterThan(2);
    expect(await cell(page, "F4")).toBe("#LOOP");
    await typeInto(page, "C5", "22.000");
    expect(await listedErrors(page)).toEqual([]);
    expect(await cells(page, QUANTILES)).toEqual(["21.733", "30.269", "33.771", "41.748"]);
  });

  it("offers the functions with their description while one is typed", async () => {
    const { page } = workbook();
    const text = (words: string): Promise<number> => page.getByText(words).count();
    await goTo(page, "W64");
    await page.keyboard.type("=MPP.");
    // Once in the pane, once in the list under the cell.
    await expect.poll(() => text("Kansdichtheid van de instroom")).toBe(2);
    await page.keyboard.type("KWA");
    await expect.poll(() => text("Kansdichtheid van de instroom")).toBe(1);
    expect(await text("Kleinste instroom die met de gegeven kans")).toBe(2);
    await page.keyboard.press("Tab");
    await page.waitForTimeout(300);
    await page.keyboard.type("0.5,A4:D8)");
    await page.keyboard.press("Enter");
    await page.waitForTimeout(200);
    await settled(page);
    expect(await cell(page, "W64")).toMatch(/^30269,01/);
    await clear(page, "W64");
    expect(await cell(page, "W64")).toBe("");
  });

  it("fills the cells of a function that gives a table, and blocks it when something stands there", async () => {
    const { page } = workbook();
    await typeInto(page, "W60", "=MPP.KENGETALLEN(A4:D8)");
    expect(await cell(page, "W60")).toBe("kengetal");
    expect(await cell(page, "X61")).toMatch(/^31\.?760/);
    await typeInto(page, "X61", "iets");
    expect(await cell(page, "W60")).toBe("#SPILL!");
    expect((await listedErrors(page)).join()).toContain("De uitkomst past niet");
    await clear(page, "X61");
    expect(await cell(page, "W60")).toBe("kengetal");
    await clear(page, "W60");
    expect(await cells(page, ["W60", "X61"])).toEqual(["", ""]);
  });

  it("keeps a number in the other notation as text and says so", async () => {
    const { page } = workbook();
    await typeInto(page, "W66", "0.26");
    expect(await notice(page)).toContain('"0.26" staat als tekst in de cel');
    await typeInto(page, "W66", "=SUM(1;2)");
    expect(await notice(page)).toContain("Engelse notatie");
    expect(await cell(page, "W66")).toBe("0.26");
    await typeInto(page, "W66", "1.234,5");
    expect(await cell(page, "W66")).toBe("1234,5");
  });
});

describe("the language", () => {
  it("changes texts, numbers, descriptions and messages", async () => {
    const { page } = workbook();
    await typeInto(page, "B5", "0,26");
    await page.getByRole("button", { name: "EN", exact: true }).click();
    await settled(page);
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect((await listedErrors(page))[0]).toContain("the chances add up to 1.01");
    expect(await page.locator(".top").innerText()).toContain("Save as xlsx");
    await typeInto(page, "B5", "0.25");
    expect(await cell(page, "H5")).toBe("21,733");
    await goTo(page, "W64");
    await page.keyboard.type("=MPP.DI");
    const description = await page
      .locator("#pane [data-function='MPP.DICHTHEID'] .mpp-quiet")
      .first()
      .textContent();
    expect(description).toMatch(/density/i);
    await expect.poll(() => page.getByText(description ?? "").count()).toBe(2);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "NL", exact: true }).click();
    await settled(page);
    expect(await cell(page, "H5")).toBe("21.733");
    expect(workbook().faults).toEqual([]);
  });
});
