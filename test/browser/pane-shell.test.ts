/** What the shell of the pane does for its views: writing with undo and recovery, events, remounting, the four steps. */
import { type Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { axeFindings } from "./pane-page";
import { openView, type ViewOptions, viewHost } from "./pane-views";

const host = viewHost();
let page: Page;
let faults: string[];

/** Two views that note what they are told; `at` holds the host of each. */
const MOUNT = `
  globalThis.told = []; globalThis.at = {};
  globalThis.note = (id, text) => ({
    id, icon: "M4 4h8", text: { nl: { title: text, purpose: "Doel" }, en: { title: text, purpose: "Purpose" } },
    mount(root, host) {
      told.push(id + " mount " + host.language); at[id] = host;
      root.append(document.createElement("input"));
      root.firstChild.setAttribute("aria-label", "veld");
      return {
        changed: ({ sheet, range }) => told.push(id + " changed " + sheet + "!" + range),
        selected: ({ sheet, range }) => told.push(id + " selected " + sheet + "!" + range),
        unmount: () => told.push(id + " unmount"),
      };
    },
  });
  globalThis.views = [note("prognose", "Eerste"), note("controle", "Tweede")];
  globalThis.again = (change) => {
    pane.unmount();
    globalThis.pane = mountPane(root, { ...first, ...change }, { views });
  };
  again({});`;
const CELLS = `[{ kind: "cells", sheet: "Blad1", range: "F4:G5", contents: [["=geen formule", 1], [{ formula: "SUM(G4)" }, "<img src=x>"]] }]`;
const write = (facts = CELLS, more = ""): Promise<string> =>
  page.evaluate<string>(`at.prognose.write({ title: "Waarden invoegen", facts: ${facts}${more} })`);
const whole = (): Promise<string> => page.evaluate<string>("JSON.stringify(model.whole())");
const line = (): Promise<string> => page.locator(".mpp-message:not([hidden]) p").innerText();
const press = (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();

async function open(options: ViewOptions = {}, script = ""): Promise<void> {
  ({ page, faults } = await openView(host(), undefined, { book: "empty", ...options }));
  await page.evaluate(script + MOUNT);
}

describe("writing", () => {
  beforeEach(() => open());
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.close();
  });

  it("says where it wrote, speaks it, and takes it back on request", async () => {
    const before = await whole();
    expect(await write()).toBe("written");
    expect(await line()).toBe("Ingevoegd in F4:G5");
    expect(await page.locator("p[role=status]").textContent()).toBe("Ingevoegd in F4:G5");
    expect(await page.evaluate("model.cell('Blad1', 'F4').content")).toBe("=geen formule");
    await press("Ongedaan maken");
    await page.getByText("Teruggedraaid: Waarden invoegen").first().waitFor();
    expect(await whole()).toBe(before);
    expect(await page.evaluate("told.filter((each) => each.includes('changed')).length")).toBeGreaterThan(1);
  });

  it("leaves occupied cells alone until the view asks with consent", async () => {
    await page.evaluate("model.put({ sheet: 'Blad1', range: 'G5' }, [[7]])");
    const before = await whole();
    expect(await write()).toBe("occupied");
    expect(await whole()).toBe(before);
    expect(await page.locator(".mpp-message:not([hidden])").count()).toBe(0);
    expect(await write(CELLS, ", overwrite: true")).toBe("written");
    await press("Ongedaan maken");
    await page.getByText("Teruggedraaid").first().waitFor();
    expect(await whole()).toBe(before);
  });

  it("refuses to undo what somebody changed since, in a sentence", async () => {
    await write();
    await page.evaluate("model.put({ sheet: 'Blad1', range: 'G4' }, [[99]])");
    const before = await whole();
    await press("Ongedaan maken");
    await page.getByText("Blad1!G4 is sindsdien gewijzigd").first().waitFor();
    expect(await line()).toBe(
      "Terugdraaien: Blad1!G4 is sindsdien gewijzigd, er is niets teruggezet; pas het met de hand aan",
    );
    expect(await whole()).toBe(before);
  });

  it.each([
    [
      "nl",
      "Waarden invoegen: blad 'Blad1' is beveiligd, er is niets geschreven; hef de beveiliging op of kies een ander blad",
    ],
    [
      "en",
      "Waarden invoegen: sheet 'Blad1' is protected, nothing was written; unprotect it or choose another sheet",
    ],
  ])("names the cause when the sheet is protected: %s", async (language, sentence) => {
    await page.evaluate(`pane.update({ language: "${language}" }); model.known("Blad1").protected = true`);
    expect(await write()).toBe("failed");
    expect(await line()).toBe(sentence);
    expect(await axeFindings(page)).toEqual([]);
  });

  it("writes all or nothing when the workbook fails at any change, and can put right at the next start what it could not", async () => {
    const facts = `[{ kind: "sheet", sheet: "Nieuw", exists: true },
      { kind: "cells", sheet: "Nieuw", range: "A1", contents: [[1]] },
      { kind: "cells", sheet: "Blad1", range: "B2", contents: [[2]] },
      { kind: "name", name: "MPP_Proef", text: "1" }]`;
    const before = await whole();
    for (let at = 1; at <= 4; at++) {
      await page.evaluate(
        `{ let count = 0; workbook.beforeFact = () => { if (++count === ${String(at)}) throw new Error("net weg"); }; }`,
      );
      expect(await write(facts)).toBe("failed");
      expect(await line()).toBe(
        "Waarden invoegen: het schrijven mislukte: 'net weg'; alles staat zoals het stond",
      );
      expect(await whole()).toBe(before);
      await page.evaluate(
        `{ let count = 0; workbook.beforeFact = () => { if (++count >= ${String(at)}) throw new Error("net weg"); }; }`,
      );
      expect(await write(facts)).toBe("failed");
      const isHalf = (await whole()) !== before;
      expect(isHalf).toBe(at > 1);
      await page.evaluate("workbook.beforeFact = () => undefined");
      if (!isHalf) continue;
      expect(await line()).toContain("zet de vorige stand terug met 'Herstellen'");
      // The page is closed and opened again: only what the browser kept is left.
      await page.evaluate("again({})");
      await page
        .getByText("Onderbroken: Waarden invoegen. De werkmap kan half geschreven zijn.")
        .first()
        .waitFor();
      await press("Herstellen");
      await page.getByText("Hersteld, de werkmap staat zoals vóór: Waarden invoegen").first().waitFor();
      expect(await whole()).toBe(before);
      await page.evaluate("again({})");
      await page.waitForTimeout(100);
      expect(await page.locator(".mpp-message:not([hidden])").count()).toBe(0);
    }
  });

  it("offers no recovery in another workbook, and leaves things as they are when that is asked", async () => {
    await page.evaluate(
      `{ let count = 0; workbook.beforeFact = () => { if (++count >= 2) throw new Error("weg"); }; }`,
    );
    await write(`[...${CELLS}, { kind: "name", name: "MPP_Proef", text: "1" }]`);
    await page.evaluate("workbook.beforeFact = () => undefined");
    const half = await whole();
    await page.evaluate(`again({ workbookId: "een andere" })`);
    await page.waitForTimeout(100);
    expect(await page.locator(".mpp-message:not([hidden])").count()).toBe(0);
    await page.evaluate("again({})");
    await page.getByText("Onderbroken").first().waitFor();
    await press("Zo laten");
    await page.evaluate("again({})");
    await page.waitForTimeout(100);
    expect(await page.locator(".mpp-message:not([hidden])").count()).toBe(0);
    expect(await whole()).toBe(half);
  });

  it("keeps nothing of the workbook in the browser once the pane starts again", async () => {
    await write();
    const kept = `new Promise((done) => { const open = indexedDB.open("mpp-journal"); open.onsuccess = () => {
      const all = open.result.transaction("entries").objectStore("entries").getAll();
      all.onsuccess = () => { open.result.close(); done(all.result.length); }; }; })`;
    expect(await page.evaluate(kept)).toBe(1);
    await page.evaluate("again({})");
    await expect.poll(() => page.evaluate(kept)).toBe(0);
  });

  it("says that there is no workbook to write in", async () => {
    await page.evaluate("again({ workbook: undefined })");
    expect(await write()).toBe("failed");
    expect(await line()).toBe("Geen verbinding met Excel. Bekijken kan, invoegen niet.");
  });
});

describe("where the browser keeps nothing", () => {
  it("writes all the same, says that undo ends with the pane, and undoes", async () => {
    await open();
    await page.evaluate(
      `Object.defineProperty(globalThis, "indexedDB", { get() { throw new Error("denied"); } }); again({})`,
    );
    const before = await whole();
    expect(await write()).toBe("written");
    expect(await line()).toBe(
      "Ingevoegd in F4:G5. Ongedaan maken kan zolang dit venster open is; deze browser bewaart niets.",
    );
    await press("Ongedaan maken");
    await page.getByText("Teruggedraaid").first().waitFor();
    expect(await whole()).toBe(before);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe("what views are told", () => {
  beforeEach(() => open());
  afterEach(() => page.close());
  const told = (): Promise<string[]> => page.evaluate<string[]>("told.splice(0)");

  it("is mounted when first shown, kept while hidden, and told then what it missed", async () => {
    await expect.poll(told).toEqual(["prognose mount nl", "prognose selected Blad1!A1"]);
    await page.getByLabel("veld").fill("blijft");
    await page.getByRole("tab", { name: "Tweede" }).click();
    expect(await told()).toEqual(["controle mount nl", "controle selected Blad1!A1"]);
    await page.evaluate(
      "model.put({ sheet: 'Blad1', range: 'B2' }, [[1]]); model.select({ sheet: 'Blad1', range: 'C3' })",
    );
    await page.evaluate("model.put({ sheet: 'Blad1', range: 'B2' }, [[2]])");
    await expect
      .poll(told)
      .toEqual(["controle changed Blad1!B2", "controle selected Blad1!C3", "controle changed Blad1!B2"]);
    await page.getByRole("tab", { name: "Eerste" }).click();
    expect(await told()).toEqual(["prognose changed Blad1!B2", "prognose selected Blad1!C3"]);
    expect(await page.getByLabel("veld").first().inputValue()).toBe("blijft");
  });

  it("is mounted anew in another language and for another workbook", async () => {
    await expect.poll(told).toContain("prognose selected Blad1!A1");
    await page.evaluate(`pane.update({ language: "en" })`);
    expect(await told()).toEqual(["prognose unmount", "prognose mount en", "prognose selected Blad1!A1"]);
    await page.evaluate("pane.update({ workbook: undefined })");
    expect(await told()).toEqual(["prognose unmount", "prognose mount en"]);
    expect(await page.evaluate("at.prognose.book === undefined")).toBe(true);
  });

  it("reads each sheet once until something changes", async () => {
    await page.evaluate(`{ globalThis.reads = 0; const read = workbook.read.bind(workbook);
      workbook.read = (questions) => { reads += questions.filter(({ kind }) => kind === "cells").length; return read(questions); };
      model.put({ sheet: "Blad1", range: "A1" }, [[1]]); }`);
    const first = `at.prognose.book.cells("Blad1").then((cells) => cells.values[0][0])`;
    expect([await page.evaluate(first), await page.evaluate(first)]).toEqual([1, 1]);
    expect(await page.evaluate("reads")).toBe(1);
    await page.evaluate(`model.put({ sheet: "Blad1", range: "A1" }, [[2]])`);
    expect(await page.evaluate(first)).toBe(2);
    expect(await page.evaluate("reads")).toBe(2);
    expect(await page.evaluate(`at.prognose.book.cells("Weg")`)).toBeUndefined();
  });

  it("says that a host tells of no changes, and reads again on request", async () => {
    await page.evaluate(`workbook.onChange = () => Promise.reject(new Error("oud")); again({})`);
    await page.getByText("Deze Excel meldt geen wijzigingen.").waitFor();
    await told();
    await press("Ververs");
    expect(await told()).toEqual(["prognose unmount", "prognose mount nl", "prognose selected Blad1!A1"]);
    expect(await axeFindings(page)).toEqual([]);
  });

  it("opens another view with an area, and moves the focus there", async () => {
    await page.getByLabel("veld").focus();
    await page.evaluate(`at.prognose.open("controle", { sheet: "Blad1", range: "D4" })`);
    expect(await page.evaluate("document.activeElement.id")).toBe("mpp-tab-controle");
    expect((await told()).at(-1)).toBe("controle selected Blad1!D4");
  });

  it("says why it cannot go to a cell", async () => {
    await page.evaluate(`at.prognose.goTo({ sheet: "Weg", range: "A1" })`);
    await page.getByText("Ga naar Weg!A1: blad 'Weg' bestaat niet; kies een ander blad").first().waitFor();
  });
});

describe("the status strip", () => {
  afterEach(() => page.close());

  it("names the parameter set of the workbook and its status, in every view", async () => {
    await open({ book: "sample" });
    await page
      .locator(".mpp-strip")
      .getByText(/^MPP \d{4}-\d$/)
      .waitFor();
    expect(await page.locator(".mpp-strip").innerText()).toMatch(/MPP \d{4}-\d\s+\S+ · versie \d+/);
    expect(await page.locator(".mpp-differs").count()).toBe(0);
    await page.getByRole("tab", { name: "Tweede" }).click();
    expect(await page.locator(".mpp-strip strong").innerText()).toMatch(/^MPP \d{4}-\d$/);
    const right = await page.locator(".mpp-strip fluent-badge").boundingBox();
    expect((right?.x ?? 999) + (right?.width ?? 0)).toBeLessThanOrEqual(320 - 38);
  });

  it("says that the sheet differs from the set once a value is changed by hand", async () => {
    await open({ book: "sample" });
    await page
      .locator(".mpp-strip")
      .getByText(/^MPP \d{4}-\d$/)
      .waitFor();
    const where = await page.evaluate<string>(`(() => { const { cells } = model.known("Parameters");
      for (const [ref, { content }] of cells) if (typeof content === "number" && Number(ref.replace(/\\D/g, "")) > 20) return ref; })()`);
    await page.evaluate(`model.put({ sheet: "Parameters", range: "${where}" }, [[123456]])`);
    await page.locator(".mpp-differs").getByText("wijkt af").waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it("names the product, its version and the connection without a set", async () => {
    await open();
    expect(await page.locator(".mpp-strip").innerText()).toMatch(
      /^MPP voor Excel\s+versie 1\.2\.3\s+Verbonden$/,
    );
  });
});
