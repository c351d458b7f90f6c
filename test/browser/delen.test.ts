/** Delen as a user has it: what is replaced is said before, done in one write, undone by one click; or a file is handed out. */
import { type Locator, type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFindings, cutOff, type Opened } from "./pane-page";
import { openView, viewHost } from "./pane-views";

const host = viewHost();
const FOOTER = ".mpp-act:not([hidden])";
const act = (page: Page, label: string): Locator =>
  page.locator(`${FOOTER} fluent-button`, { hasText: label });

async function opened(options: Parameters<typeof openView>[2] = {}, first = ""): Promise<Opened> {
  const found = await openView(host(), "controle", options);
  if (first !== "") await found.page.evaluate(first);
  await found.page.evaluate(`pane.open("delen")`);
  await found.page.locator(".mpp-delen table").waitFor();
  return found;
}
const HOSTILE = `{
  model.put({ sheet: "Blad1", range: "A1" }, [[{ formula: "MPP.VERSIE()" }]]);
  model.results.set("MPP.VERSIE()", [["<img src=x onerror=alert(1)>", '=HYPERLINK("http://x")']]);
}`;

describe("Delen in a host that makes no files", () => {
  it("says how many formulas it overwrites where, and replaces them in one write with the account", async () => {
    const { page, faults } = await opened();
    expect(await page.locator(".mpp-delen table caption").innerText()).toContain("52 MPP-formules");
    expect(await page.locator(`${FOOTER} p`).innerText()).toBe(
      "Overschrijft 52 MPP-formules op alle bladen; voegt blad Verantwoording toe.",
    );
    expect(await page.evaluate("applied.length")).toBe(0);
    await act(page, "Formules vervangen").focus();
    await page.keyboard.press("Enter");
    await page.getByText("geen MPP-formules en is zo al leesbaar").waitFor();
    // 52 ranges, a sheet and its cells.
    expect(await page.evaluate("applied.length")).toBe(54);
    const left = `model.sheets.flatMap(({ cells }) => [...cells.values()])
      .filter(({ content }) => content?.formula?.includes("MPP.")).length`;
    expect(await page.evaluate(left)).toBe(0);
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await page.getByText("Teruggedraaid: 52 MPP-formules vervangen").first().waitFor();
    expect(await page.evaluate(left)).toBe(52);
    expect(await page.evaluate(`model.sheet("Verantwoording") === undefined`)).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("replaces the formulas of one sheet when one is chosen", async () => {
    const { page } = await opened();
    await page.getByLabel("Bladen").selectOption("MPP Bewaring");
    expect(await page.locator(`${FOOTER} p`).innerText()).toBe(
      "Overschrijft 4 MPP-formules op MPP Bewaring; voegt blad Verantwoording toe.",
    );
    await act(page, "Formules vervangen").click();
    await page.getByText("48 MPP-formules op").first().waitFor();
    await page.close();
  });

  it("names a cell in error with a link, and offers nothing until it is resolved", async () => {
    const { page } = await opened(
      { book: "empty" },
      `{ model.put({ sheet: "Blad1", range: "B2" }, [[{ formula: "MPP.VERSIE()" }]]);
         model.results.set("MPP.VERSIE()", [[{ error: "#NAME?" }]]); }`,
    );
    expect(await page.locator(".mpp-delen .mpp-findings").innerText()).toContain(
      "Geen uitkomst: #NAME?. Los de fout op; er wordt geen fout vastgelegd.",
    );
    expect(await page.locator(FOOTER).innerText()).toBe(
      "Eerst oplossen wat hierboven staat; er wordt niets gemaakt.",
    );
    await page.getByRole("button", { name: "Ga naar Blad1!B2" }).click();
    await expect.poll(() => page.evaluate(`model.selection.range === "B2"`), { timeout: 10_000 }).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    await page.close();
  });

  it("writes nothing when the workbook changed since the list was shown, and shows it again", async () => {
    const { page } = await opened({ book: "empty" }, HOSTILE);
    await page.evaluate(`model.put({ sheet: "Blad1", range: "A5" }, [[{ formula: "MPP.VERSIE()" }]])`);
    await act(page, "Formules vervangen").click();
    await page.getByText("De werkmap is intussen gewijzigd.").first().waitFor();
    expect(await page.evaluate("applied.length")).toBe(0);
    expect(await page.locator(`${FOOTER} p`).innerText()).toContain("Overschrijft 2 MPP-formules op Blad1");
    await page.close();
  });

  it("writes hostile results as texts, and shows nothing of them as HTML", async () => {
    const { page, faults } = await opened({ book: "empty" }, HOSTILE);
    await act(page, "Formules vervangen").click();
    await page.getByText("geen MPP-formules en is zo al leesbaar").waitFor();
    const content = (ref: string): Promise<unknown> => page.evaluate(`model.cell("Blad1", "${ref}").content`);
    expect([await content("A1"), await content("B1")]).toEqual([
      "<img src=x onerror=alert(1)>",
      '=HYPERLINK("http://x")',
    ]);
    expect(await page.locator("img").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe("Delen in a host that makes files", () => {
  const answering = (answer: string): string => `{
    globalThis.asked = [];
    pane.update({ frozenCopy: async (set) => { asked.push(set); return ${answer}; } });
  }`;

  it("hands out a copy of what the set is called, leaves the workbook alone and says what the file is", async () => {
    const made = `{ kind: "made", name: "x-zonder-invoegtoepassing.xlsx", formulas: 52, sheet: "Verantwoording", others: [] }`;
    const { page, faults } = await opened({}, answering(made));
    expect(await page.locator(`${FOOTER} p`).innerText()).toBe(
      "Wordt een nieuw bestand; deze werkmap blijft zoals zij is.",
    );
    expect(await page.getByLabel("Bladen").count()).toBe(0);
    await act(page, "Kopie downloaden").click();
    await page
      .locator(".mpp-note")
      .getByText(
        "x-zonder-invoegtoepassing.xlsx is gedownload: 52 MPP-formules vervangen, verantwoording op blad Verantwoording.",
      )
      .waitFor();
    expect(await page.evaluate("asked[0].version")).toBeGreaterThan(0);
    expect(await page.evaluate("applied.length")).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("lists the cells for which there is no copy, with their own sentences as text", async () => {
    const refused = `{ kind: "errors", cells: [{ area: { sheet: "MPP Asiel", range: "L7" }, message: "<b>kans</b>: 2" }] }`;
    const { page } = await opened({ lang: "en" }, answering(refused));
    await act(page, "Download copy").click();
    await page.getByRole("button", { name: "Go to 'MPP Asiel'!L7" }).waitFor();
    expect(await page.locator(".mpp-delen .mpp-findings").innerText()).toContain("<b>kans</b>: 2");
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});
