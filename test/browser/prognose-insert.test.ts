/** View Prognose writes: where it says, only what it says, nothing over what is there unasked; and what it does without a block. */
import { describe, expect, it } from "vitest";
import { axeFindings } from "./pane-page";
import { viewHost } from "./pane-views";
import { applied, button, footer, openForecast, said, select } from "./prognose-page";

const host = viewHost();

describe("inserting", () => {
  const formula = "MPP.SCENARIOWAARDEN(Prognose!A4:D8)";

  it("says where it will write and writes there, as a formula; it can be undone", async () => {
    const { page } = await openForecast(host());
    await page.locator(".mpp-four-values").waitFor();
    await select(page, "Instroom", "B40");
    await page.getByText("Instroom!B40:F44").waitFor();
    expect(await footer(page)).toBe("Komt in Instroom!B40:F44 (leeg)");
    await button(page, "Waarden invoegen").click();
    await said(page, "Ingevoegd in B40:F44").waitFor();
    expect(await page.evaluate(`model.cell("Instroom", "B40").content`)).toEqual({ formula });
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await said(page, "Ingevoegd").waitFor({ state: "detached" });
    expect(await page.evaluate(`model.cell("Instroom", "B40").content`)).toBe(null);
    await page.close();
  });

  it("asks before it writes over something, and finds another place by keyboard alone", async () => {
    const { page } = await openForecast(host());
    await page.getByText("Prognose!F4:J8").waitFor();
    expect(await footer(page)).toBe("Komt in Prognose!F4:J8 (niet leeg)");
    await button(page, "Waarden invoegen").focus();
    await page.keyboard.press("Enter");
    await said(page, "Prognose!F4:J8 is niet leeg").waitFor();
    expect(await applied(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByText("(leeg)").waitFor();
    expect(await footer(page)).toBe("Komt in Prognose!AE4:AI8 (leeg)");
    await page.keyboard.press("Enter");
    await said(page, "Ingevoegd in AE4:AI8").waitFor();
    expect(await page.evaluate(`model.cell("Prognose", "AE4").content`)).toEqual({ formula });
    await page.close();
  });

  it("writes over what is there only after that is asked, and never over its own block", async () => {
    const { page } = await openForecast(host());
    await select(page, "Prognose", "A18");
    await page.getByText("Prognose!A18:E22").waitFor();
    await button(page, "Waarden invoegen").click();
    await button(page, "Overschrijven").click();
    await said(page, "Ingevoegd in A18:E22").waitFor();
    expect(await page.evaluate(`model.cell("Prognose", "B19").content`)).toBe(null);
    await select(page, "Prognose", "A2");
    await page.getByText("Prognose!F4:J8").waitFor();
    // Nor over another one: its figures may be what this one is calculated from.
    await page.getByLabel("Scenarioblok").selectOption("Instroom!A6:E26");
    await page.getByText("Instroom!G6:L26").waitFor();
    await page.close();
  });

  it("does not offer to write where a formula elsewhere fills the cells", async () => {
    const { page } = await openForecast(host());
    await select(page, "Prognose", "G6");
    await page.getByText("Prognose!G6:K10").waitFor();
    expect(await footer(page)).toBe("Komt in Prognose!G6:K10 (gevuld door een formule)");
    await button(page, "Waarden invoegen").click();
    await said(page, "Prognose!G6:K10 kan niet worden overschreven").waitFor();
    expect(await button(page, "Overschrijven").count()).toBe(0);
    await page.close();
  });

  it("inserts the curve with a native chart beside it", async () => {
    const { page } = await openForecast(host());
    await page.locator(".mpp-four-values").waitFor();
    await select(page, "Instroom", "B40");
    await page.getByText("Instroom!B40:F44").waitFor();
    expect(await button(page, "Curve").getAttribute("title")).toBe("=MPP.CURVE(Prognose!A4:D8)");
    await button(page, "Curve").click();
    await said(page, "Curve invoegen").waitFor();
    const facts = (await applied(page)) as { kind: string; range?: string; chart?: unknown }[];
    expect(facts.map(({ kind, range }) => [kind, range])).toEqual([
      ["cells", "B40:D240"],
      ["chart", undefined],
    ]);
    expect(facts[1]?.chart).toMatchObject({ title: "Eerste asielinstroom: kansverdeling", type: "scatter" });
    await page.close();
  });

  it("writes nothing on a protected sheet, and says so beforehand", async () => {
    const { page } = await openForecast(host());
    await page.evaluate(`model.known("Instroom").protected = true`);
    await page.evaluate(`model.put({ sheet: "Instroom", range: "Z99" }, [[1]])`);
    await select(page, "Instroom", "B40");
    await page.getByText("Blad Instroom is beveiligd. Selecteer een cel op een ander blad.").waitFor();
    await button(page, "Waarden invoegen").click();
    expect(await applied(page)).toEqual([]);
    await page.close();
  });
});

describe("the ribbon's button for a scenario table", () => {
  /** As src/taskpane/ribbon.ts does. */
  const press = `pane.open("prognose", undefined, true)`;
  const focused = `document.activeElement.getAttribute("data-insert")`;

  it("says what will stand where, at the selection, with the focus on the button that inserts it", async () => {
    const { page } = await openForecast(host());
    await page.locator(".mpp-four-values").waitFor();
    await page.evaluate(`pane.open("controle")`);
    await select(page, "Instroom", "B40");
    await page.evaluate(press);
    await expect.poll(() => page.evaluate(focused)).toBe("values");
    expect(await footer(page)).toBe("Scenariowaarden van Prognose!A4:D8 komen in Instroom!B40:F44 (leeg)");
    expect(await applied(page)).toEqual([]);
    // Another selection keeps the focus where it is.
    await select(page, "Instroom", "B50");
    await page.getByText("Instroom!B50:F54", { exact: true }).waitFor();
    expect(await page.evaluate(focused)).toBe("values");
    await page.keyboard.press("Enter");
    await said(page, "Ingevoegd in B50:F54").waitFor();
    expect(await page.evaluate(`model.cell("Instroom", "B50").content`)).toEqual({
      formula: "MPP.SCENARIOWAARDEN(Prognose!A4:D8)",
    });
    expect(await footer(page)).toBe("Komt in Instroom!B50:F54 (niet leeg)");
    await page.close();
  });

  it("works while the view is still loading, and does not take the focus from where the user went meanwhile", async () => {
    const { page } = await openForecast(host(), { lang: "en" });
    await page.evaluate(press);
    await expect.poll(() => page.evaluate(focused)).toBe("values");
    expect(await footer(page)).toMatch(/^Scenario values of Prognose!A4:D8 go to /);
    await page.evaluate(`pane.open("controle")`);
    const spoken = page.locator("[role=status]", { hasText: "Scenario values of" });
    await page.evaluate(
      `document.querySelectorAll(".mpp-hidden[role=status]").forEach((each) => { each.textContent = ""; })`,
    );
    await page.evaluate(`${press}; document.querySelector(".mpp-question-field").focus()`);
    await spoken.waitFor({ state: "attached" });
    expect(await page.evaluate(`document.activeElement.className`)).toContain("mpp-question-field");
    await page.close();
  });

  it("offers the example in a workbook without a block, and writes over nothing unasked", async () => {
    const { page } = await openForecast(host(), { book: "empty" });
    await page.evaluate(press);
    await expect.poll(() => page.evaluate(focused)).toBe("example");
    expect(await footer(page)).toMatch(/^Voorbeeld van een scenarioblok komt in .*\(leeg\)$/);
    expect(await applied(page)).toEqual([]);
    await page.close();
  });
});

describe("a block that is wrong or missing", () => {
  it("says what is wrong in the words of the functions, and goes to the cells", async () => {
    const { page } = await openForecast(host());
    await page.locator(".mpp-four-values").waitFor();
    await page.evaluate(`model.put({ sheet: "Prognose", range: "B8" }, [[0.06]])`);
    await page.getByText("De kansen tellen op tot 0,98. Pas B5:B8 aan; er wordt niets bijgesteld.").waitFor();
    expect(await page.locator(".mpp-chart").isVisible()).toBe(false);
    expect(await button(page, "Waarden invoegen").count()).toBe(0);
    await page.getByRole("button", { name: "B5:B8" }).click();
    expect(await page.evaluate("model.selection")).toEqual({ sheet: "Prognose", range: "B5:B8" });
    expect(await axeFindings(page)).toEqual([]);
    await page.evaluate(`model.put({ sheet: "Prognose", range: "B8" }, [["<b>n.v.t.</b>"]])`);
    await page.getByText("'<b>n.v.t.</b>' is geen getal.").waitFor();
    await page.evaluate(`model.put({ sheet: "Prognose", range: "B8" }, [[0.08]])`);
    await page.locator(".mpp-four-values").waitFor();
    await page.close();
  });

  it("in an empty workbook begins with the example, marked as invented", async () => {
    const { page, faults } = await openForecast(host(), { book: "empty" });
    await page
      .getByText(
        "Nog geen scenarioblok. Selecteer kolommen kans, instroom en spreiding, of begin met het voorbeeld.",
      )
      .waitFor();
    await button(page, "Voorbeeld invoegen").click();
    await page.getByText("21.733").waitFor();
    expect(await page.evaluate(`model.cell("Blad1", "A1").content`)).toBe("Voorbeeldcijfers");
    expect(await footer(page)).toBe("Komt in Blad1!F2:J6 (leeg)");
    expect(faults).toEqual([]);
    await page.close();
  });

  it("without a workbook shows the example to look at, and offers nothing to write", async () => {
    const { page, slider, answer } = await openForecast(host(), { book: "none", lang: "en" });
    await page.getByText("Not connected to Excel. You can look, not insert.").waitFor();
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    expect(await answer.innerText()).toBe("8.3%");
    expect(await page.locator(".mpp-act fluent-button").count()).toBe(0);
    await page.close();
  });
});
