/**
 * The workbook port in the real page: the contract that every host keeps, and what the pane writes through the journal
 * as a user sees it, takes it back, saves it and opens it again.
 */
import { type Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { Journal } from "../../src/workbook/journal";
import { describeContract } from "../workbook/contract";
import { failureOf } from "../workbook/host";
import { MapStore, OPTIONS } from "../workbook/journal-cases";
import { PageWorkbook } from "../workbook/page-workbook";
import { book, worksheet } from "../xlsx/package-of";
import { chart, drawn, FACTS, show } from "./port-facts";
import {
  cell,
  cellOf,
  cells,
  goTo,
  save,
  settled,
  sharedHost,
  sharedWorkbook,
  typeInto,
} from "./workbook-page";

const host = sharedHost();

/** Opens bytes in the page in place of what is open, whatever was changed there. */
async function open(page: Page, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    async (content) => {
      const { mppWorkbook } = window as unknown as {
        mppWorkbook: {
          session: { save: () => unknown };
          open: (file: object) => Promise<boolean>;
          settled: () => Promise<void>;
        };
      };
      await mppWorkbook.settled();
      // What is saved may go without asking.
      mppWorkbook.session.save();
      await mppWorkbook.open({ name: "test.xlsx", bytes: new Uint8Array(content), sample: false });
      await mppWorkbook.settled();
    },
    [...bytes],
  );
}

const PROTECTED = '<sheetProtection sheet="1"/>';

function emptyBook(locked: readonly string[] = []): Uint8Array {
  const names = ["Blad1", "Blad 'twee'"];
  const sheets = names.map((name) => worksheet("", "", locked.includes(name) ? PROTECTED : ""));
  return book({ sheets, names });
}

describe("the page", () => {
  const workbook = sharedWorkbook(host, "once", "small sample");
  describeContract("the browser workbook on its grid", async () => {
    const { page } = workbook();
    await open(page, emptyBook());
    return {
      workbook: await PageWorkbook.of(page),
      protect: (sheet) => open(page, emptyBook([sheet])),
      type: async (sheet, ref, content) => {
        await page.evaluate(`mppWorkbook.session.goTo(${JSON.stringify(sheet)}, "A1")`);
        await typeInto(page, ref, typeof content === "number" ? String(content) : "");
      },
    };
  });

  it("did all of that without a fault", () => {
    expect(workbook().faults).toEqual([]);
  });
});

const tabs = (page: Page): Promise<string[]> => page.locator("#grid [role=tab]").allInnerTexts();
const unsaved = async (page: Page): Promise<boolean> =>
  (await page.locator(".top").innerText()).includes("niet opgeslagen");
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForTimeout(200);
  await settled(page);
}

describe("what is written through the journal", () => {
  const opened = sharedWorkbook(host, "for each test", "small sample");
  let journal: Journal;
  beforeEach(async () => {
    journal = new Journal(await PageWorkbook.of(opened().page), new MapStore());
  });

  it("is seen in the grid: the sheet, its numbers in their formats, results and the chart", async () => {
    const { page } = opened();
    const before = await tabs(page);
    await journal.write(FACTS, OPTIONS);
    expect(await tabs(page)).toEqual([...before, "MPP Nieuw"]);
    expect(await cell(page, "W90")).toBe("38000");
    await show(page, "MPP Nieuw");
    expect(await cells(page, ["A2", "B5", "D5"])).toEqual(["2026", "23.000", "11.000,0"]);
    expect(await chart(page).isVisible()).toBe(true);
    const row = chart(page).locator("xpath=..").locator("tr").nth(4).locator("th, td");
    expect(await row.allInnerTexts()).toEqual(["2029", "23.000", "6.500", "11.000"]);
    expect(await unsaved(page)).toBe(true);
    expect(opened().faults).toEqual([]);
  });

  it("leaves no trace after undo of the journal", async () => {
    const { page } = opened();
    const before = await tabs(page);
    const entry = await journal.write(FACTS, OPTIONS);
    await show(page, "MPP Nieuw");
    await journal.undo(entry);
    await settled(page);
    expect(await tabs(page)).toEqual(before);
    expect(await chart(page).count()).toBe(0);
    expect(await cell(page, "W90")).toBe("");
    expect(await unsaved(page)).toBe(false);
    expect(opened().faults).toEqual([]);
  });

  it("is taken back whole by one Ctrl+Z, and comes again with Ctrl+Y", async () => {
    const { page } = opened();
    const before = await tabs(page);
    await goTo(page, "A1");
    await journal.write(FACTS, OPTIONS);
    await press(page, "Control+z");
    expect(await tabs(page)).toEqual(before);
    expect(await cell(page, "W90")).toBe("");
    expect(await unsaved(page)).toBe(false);
    await press(page, "Control+y");
    expect(await tabs(page)).toEqual([...before, "MPP Nieuw"]);
    expect(await cell(page, "W90")).toBe("38000");
    await show(page, "MPP Nieuw");
    expect(await cells(page, ["B5", "D5"])).toEqual(["23.000", "11.000,0"]);
    expect(opened().faults).toEqual([]);
  });

  it("is in the saved file, which opens again with the same sheet and chart", async () => {
    const { page } = opened();
    await journal.write(FACTS, OPTIONS);
    const { bytes, book: saved } = await save(page);
    expect(await unsaved(page)).toBe(false);
    expect(saved.sheets.at(-1)).toMatchObject({ name: "MPP Nieuw" });
    expect(saved.sheets.at(-1)?.charts).toMatchObject([{ name: "MPP_Waaier", type: "stacked-area" }]);
    expect(saved.tables.map(({ name }) => name)).toContain("MPP_Band");
    expect(saved.names.map(({ name }) => name)).toContain("MPP_Proef");
    expect(cellOf(saved, "Prognose", "W90")?.value).toBe(38_000);
    const style = saved.styles[cellOf(saved, "MPP Nieuw", "D5")?.style ?? 0];
    expect(style?.numberFormat).toBe("#,##0.0");
    await show(page, "MPP Nieuw");
    const shown = await page.locator("#table table").innerText();
    const picture = await drawn(page);
    await open(page, bytes);
    await show(page, "MPP Nieuw");
    expect(await page.locator("#table table").innerText()).toBe(shown);
    expect(await drawn(page)).toEqual(picture);
  });

  it("is refused while someone is typing in a cell, and what is typed stays", async () => {
    const { page } = opened();
    await goTo(page, "C5");
    await page.keyboard.type("24.000");
    const failure = await failureOf(journal.write(FACTS, OPTIONS));
    expect(failure).toEqual({ code: "workbook-editing", place: {} });
    await page.keyboard.press("Enter");
    await page.waitForTimeout(200);
    await settled(page);
    expect(await cell(page, "C5")).toBe("24.000");
  });
});
