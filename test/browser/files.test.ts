/** Files in and out of the browser workbook: picker, drop, refusals, and what a saved file holds. */
import { readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre";
import { type Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { saveChanges, type XlsxWorkbook } from "../../src/xlsx";
import {
  ADD_INS,
  cell,
  cellOf,
  clear,
  goTo,
  listedErrors,
  notice,
  SAMPLE,
  SMALL_SAMPLE,
  save,
  settled,
  sharedHost,
  sharedWorkbook,
  typeInto,
} from "./workbook-page";

const sample = new Uint8Array(readFileSync(SMALL_SAMPLE));

/** A workbook of another maker, with a block, an MPP formula and a second sheet. */
async function otherBook(): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Blok",
        rows: [["kans", "verwachting", "spreiding"], [0.5, 100, 10], [0.5, 200, 20], [], ["mediaan", 0]],
      },
      { name: "Ander blad", rows: [["tekst", 1.5]] },
    ],
  });
  const text = "MPP.KWANTIEL(0.5,A1:C3)";
  const change = { kind: "formula", ref: "B5", text, range: "B5", value: null } as const;
  return saveChanges(bytes, [{ sheet: "Blok", cells: [change] }], ADD_INS);
}

const workbook = sharedWorkbook(sharedHost(), "for each test", "small sample");
let other: Uint8Array;

beforeAll(async () => {
  other = await otherBook();
});

async function pick(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Openen", exact: true }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
}

async function drop(page: Page, name: string, bytes: Uint8Array, type = "drop"): Promise<void> {
  await page.evaluate(
    ([file, content, kind]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], file));
      const grid = document.querySelector("#grid canvas") ?? document.body;
      grid.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    [name, [...bytes], type] as const,
  );
}

const opens = (page: Page, file: string): Promise<void> =>
  expect.poll(() => page.locator(".top .file").innerText(), { timeout: 20_000 }).toBe(file);

describe("opening", () => {
  it("another workbook by the picker", async () => {
    const { page } = workbook();
    await pick(page, "ander.xlsx", other);
    await opens(page, "ander.xlsx");
    await settled(page);
    expect(await cell(page, "B5")).toMatch(/^1\d\d,\d/);
    expect(await page.locator(".top").innerText()).not.toContain("Voorbeeldcijfers");
    expect(await notice(page)).toContain("ander.xlsx is geopend");
    expect(workbook().faults).toEqual([]);
  });

  it("another workbook by dropping it anywhere, with a hint while it is dragged", async () => {
    const { page } = workbook();
    await drop(page, "los.xlsx", other, "dragenter");
    expect(await page.locator(".drop").innerText()).toBe("Laat los om deze werkmap te openen");
    await drop(page, "los.xlsx", other);
    await opens(page, "los.xlsx");
    expect(await page.locator(".drop").isHidden()).toBe(true);
  });

  it("asks first when there are unsaved changes, and keeps them on cancel", async () => {
    const { page } = workbook();
    await typeInto(page, "C5", "23000");
    await pick(page, "ander.xlsx", other);
    const dialog = page.getByRole("dialog");
    await expect.poll(() => dialog.innerText()).toContain("gaan verloren");
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await page.locator(".top .file").innerText()).toBe(SAMPLE);
    expect(await cell(page, "C5")).toBe("23.000");
    await pick(page, "ander.xlsx", other);
    await page.getByRole("button", { name: "Toch openen" }).click();
    await opens(page, "ander.xlsx");
  });

  it("warns before the page is left with unsaved changes", async () => {
    const { page } = workbook();
    await typeInto(page, "C5", "23000");
    await goTo(page, "C6");
    const asked = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    // Who stays finds the edit.
    expect(await cell(page, "C5")).toBe("23.000");
  });
});

describe("a file that cannot be opened", () => {
  const iterative = (): Uint8Array => {
    const parts = unzipSync(sample);
    const part = parts["xl/workbook.xml"];
    const text = new TextDecoder().decode(part).replace(/<calcPr[^>]*\/>/, "");
    return zipSync({
      ...parts,
      "xl/workbook.xml": strToU8(text.replace("</workbook>", '<calcPr iterate="1"/></workbook>')),
    });
  };
  it.each([
    ["text", () => strToU8("geen werkmap"), "geen Excel-werkmap"],
    ["an encrypted workbook", () => encrypted(), "versleuteld"],
    ["half a file", () => sample.slice(0, 20_000), "beschadigd"],
    ["iterative calculation", iterative, "iteraties"],
  ])("%s is refused with the reason, and the present workbook stays", async (_what, bytes, reason) => {
    const { page } = workbook();
    await typeInto(page, "C5", "23000");
    await pick(page, "fout.xlsx", bytes());
    const message = page.locator(".notice:not([hidden]) p");
    await expect.poll(() => message.innerText(), { timeout: 20_000 }).toContain("fout.xlsx is niet geopend");
    expect(await message.innerText()).toContain(reason);
    expect(await page.locator(".top .file").innerText()).toBe(SAMPLE);
    expect(await cell(page, "C5")).toBe("23.000");
  });
});

/** Start of an OLE container with the stream that Office puts an encrypted workbook in. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = "EncryptedPackage";
  for (let i = 0; i < name.length; i++) bytes[1024 + 2 * i] = name.charCodeAt(i);
  return bytes;
}

describe("a saved file", () => {
  it("holds the edits, the new results and nothing else new", async () => {
    const { page } = workbook();
    await typeInto(page, "C5", "23000");
    await typeInto(page, "W60", "=MPP.KENGETALLEN(A4:D8)");
    await typeInto(page, "W70", "=SUM(C5:C8)*2");
    await typeInto(page, "W71", "tekst");
    await clear(page, "A12");
    const { name, bytes, book } = await save(page);
    expect(name).toBe(SAMPLE);
    expect(cellOf(book, "Prognose", "C5")?.value).toBe(23000);
    expect(cellOf(book, "Prognose", "W60")?.formula).toMatchObject({
      text: "MPP.KENGETALLEN(A4:D8)",
      kind: "dynamic",
    });
    expect(cellOf(book, "Prognose", "W70")?.formula?.text).toBe("SUM(C5:C8)*2");
    expect(cellOf(book, "Prognose", "W70")?.value).toBe(292000);
    expect(cellOf(book, "Prognose", "W71")?.value).toBe("tekst");
    expect(cellOf(book, "Prognose", "A12")?.value ?? null).toBeNull();
    expect(cellOf(book, "Prognose", "H5")?.value).toBeCloseTo(22565, -1);
    const [before, after] = [unzipSync(sample), unzipSync(bytes)];
    const changed = Object.keys(after).filter((part) => !same(before[part], after[part]));
    expect(changed.every((part) => /^xl\/worksheets\/sheet\d+\.xml$/.test(part))).toBe(true);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect(stylesOf(book)).toEqual(stylesOf(await reopened(page, bytes)));
  });

  it("opens again with the same cells", async () => {
    const { page } = workbook();
    await typeInto(page, "D5", "3500");
    const { bytes } = await save(page);
    expect(await page.locator(".top").innerText()).not.toContain("niet opgeslagen");
    const shown = await page.locator("#table table").innerText();
    await pick(page, "opnieuw.xlsx", bytes);
    await opens(page, "opnieuw.xlsx");
    await settled(page);
    expect(await page.locator("#table table").innerText()).toBe(shown);
    expect(await listedErrors(page)).toEqual([]);
  });

  it("is the basis of the next save", async () => {
    const { page } = workbook();
    await typeInto(page, "C5", "23000");
    await save(page);
    await typeInto(page, "C6", "31000");
    const { book } = await save(page);
    expect(["C5", "C6"].map((ref) => cellOf(book, "Prognose", ref)?.value)).toEqual([23000, 31000]);
  });

  it("holds what was copied, cut, filled and pasted, with the looks of the file", async () => {
    const { page } = workbook();
    await goTo(page, "C5:C6");
    await page.keyboard.press("Control+c");
    await goTo(page, "W75");
    await page.keyboard.press("Control+v");
    await goTo(page, "D5");
    await page.keyboard.press("Control+x");
    await goTo(page, "W78");
    await page.keyboard.press("Control+v");
    await page.waitForTimeout(300);
    await typeInto(page, "W80", "=C6*2");
    await goTo(page, "W80:W82");
    await page.keyboard.press("Control+d");
    await page.waitForTimeout(300);
    await settled(page);
    const { book } = await save(page);
    const value = (ref: string): unknown => cellOf(book, "Prognose", ref)?.value ?? null;
    expect(["W75", "W76", "W78", "D5"].map(value)).toEqual([22000, 30000, 3000, null]);
    expect(cellOf(book, "Prognose", "W82")?.formula?.text).toBe("C8*2");
    expect(value("W82")).toBe(110000);
    const before = await page.evaluate<number>("mppWorkbook.session.base.styles.length");
    expect(book.styles.length).toBe(before);
    expect(cellOf(book, "Prognose", "D5")?.style).toBe(cellOf(book, "Prognose", "D6")?.style);
  });

  it("holds what is still being typed in a cell", async () => {
    const { page } = workbook();
    await goTo(page, "C5");
    await page.keyboard.type("24.000");
    const { book } = await save(page);
    expect(cellOf(book, "Prognose", "C5")?.value).toBe(24000);
    expect(await cell(page, "C5")).toBe("24.000");
  });

  it("takes formulas along when the cells that they use are moved", async () => {
    const { page } = workbook();
    await typeInto(page, "W75", "7");
    await typeInto(page, "W76", "=W75*3");
    await goTo(page, "W75");
    await page.keyboard.press("Control+x");
    await goTo(page, "X75");
    await page.keyboard.press("Control+v");
    await page.waitForTimeout(300);
    await settled(page);
    expect([await cell(page, "X75"), await cell(page, "W75"), await cell(page, "W76")]).toEqual([
      "7",
      "",
      "21",
    ]);
    const { book } = await save(page);
    expect(cellOf(book, "Prognose", "W76")?.formula?.text).toBe("X75*3");
  });

  it("reads numbers that come from another program in the page's notation", async () => {
    const { page } = workbook();
    await page.evaluate(() => navigator.clipboard.writeText("22.000\t0,25\t0.25\n-1\t12%\tWAAR"));
    await goTo(page, "W75");
    await page.keyboard.press("Control+v");
    await page.waitForTimeout(300);
    await settled(page);
    const { book } = await save(page);
    const values = ["W75", "X75", "Y75", "W76", "X76", "Y76"].map(
      (ref) => cellOf(book, "Prognose", ref)?.value,
    );
    expect(values).toEqual([22000, 0.25, "0.25", -1, 0.12, true]);
  });
});

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.from(a).equals(Buffer.from(b));
const stylesOf = (book: XlsxWorkbook): unknown =>
  book.sheets.map(({ columns, rows, merges }) => ({ columns, rows, merges }));

async function reopened(page: Page, bytes: Uint8Array): Promise<XlsxWorkbook> {
  await pick(page, "opnieuw.xlsx", bytes);
  await opens(page, "opnieuw.xlsx");
  return page.evaluate<XlsxWorkbook>("mppWorkbook.session.base");
}
