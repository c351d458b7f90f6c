/**
 * No edit is ever lost silently: every command, operation and mutation that the grid knows is tried. Afterwards the
 * workbook differs from the file in contents of cells only, which a save writes and reads back; or it was refused.
 */
import { type Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import {
  cell,
  cellOf,
  clear,
  goTo,
  notice,
  save,
  settled,
  sharedHost,
  sharedWorkbook,
  typeInto,
} from "./workbook-page";

interface Tried {
  readonly id: string;
  readonly answer: string;
  readonly refused: boolean;
  readonly structureChanged: boolean;
  readonly contentChanged: boolean;
  readonly lost: string;
}

const host = sharedHost();

/** In the page: what of the workbook is no content of cells, and the contents, both as text. */
const WATCH = `
  (() => {
    const { grid } = mppWorkbook.session;
    const NOT_STORED = new Set(["v", "f", "si", "t", "p", "ref", "xf"]);
    const VIEW = new Set(["zoomRatio", "status", "scrollTop", "scrollLeft", "ah", "rev"]);
    const looks = (key, value) => {
      if (VIEW.has(key)) return undefined;
      if (key !== "cellData") return value;
      const kept = [];
      for (const [row, cells] of Object.entries(value))
        for (const [column, cell] of Object.entries(cells)) {
          const rest = Object.entries(cell ?? {}).filter(([name, part]) => !NOT_STORED.has(name) && part != null);
          if (rest.length > 0) kept.push([row, column, Object.fromEntries(rest)]);
        }
      return kept;
    };
    // Row data that holds no more than a fitted height is no change of the file.
    const withoutEmpty = (key, value) => {
      const shown = looks(key, value);
      if (key !== "rowData") return shown;
      return Object.fromEntries(Object.entries(value).filter(([, row]) => Object.keys(row).some((name) => name !== "ah")));
    };
    window.structure = () => JSON.stringify(grid.workbook.save(), withoutEmpty);
    window.contents = () => JSON.stringify(grid.contents().map((sheet) => [...sheet].sort()));
    window.both = () => ({ structure: structure(), contents: contents() });
  })()`;

interface Both {
  readonly structure: string;
  readonly contents: string;
}
interface Commands {
  executeCommand: (id: string, params?: object) => Promise<unknown>;
}
/** What stands in the page. */
interface Watched {
  readonly both: () => Both;
  /** As the command before left it: what changes later on its account counts too. */
  seen?: Both;
  readonly mppWorkbook: {
    readonly settled: () => Promise<void>;
    readonly session: {
      readonly save: () => Uint8Array;
      readonly selection: () => { readonly sheet: string; readonly range: string };
      readonly goTo: (sheet: string, range: string) => void;
      readonly grid: { readonly booted: { readonly commands: Commands } };
    };
  };
}

/** Tries one id with its default parameters on a selected cell, closes what it opened, and looks what changed. */
async function tryOne(page: Page, id: string): Promise<Tried> {
  return page.evaluate(async (command) => {
    const watched = window as unknown as Watched;
    const { both, mppWorkbook } = watched;
    const { session } = mppWorkbook;
    const { commands } = session.grid.booted;
    const selected = session.selection();
    if (selected.sheet !== "Prognose" || selected.range !== "B5") session.goTo("Prognose", "B5");
    const notice = document.querySelector<HTMLElement>(".notice");
    if (notice) notice.hidden = true;
    const before = watched.seen ?? both();
    const wait = (time: number): Promise<string> => new Promise((done) => setTimeout(done, time, "waits"));
    let answer = "";
    try {
      answer = String(await Promise.race([commands.executeCommand(command), wait(700)]));
    } catch (error) {
      answer = `throws ${error instanceof Error ? error.message : String(error)}`;
    }
    const close = { visible: false, eventType: 0, unitId: "werkmap" };
    await commands.executeCommand("sheet.operation.set-cell-edit-visible", close).catch(() => undefined);
    await wait(20);
    await mppWorkbook.settled();
    const after = both();
    watched.seen = after;
    const contentChanged = after.contents !== before.contents;
    let lost = "";
    if (contentChanged)
      try {
        // Saving reads the file back and throws when an edit is missing.
        session.save();
      } catch (error) {
        lost = String(error);
      }
    return {
      id: command,
      answer,
      refused: notice?.hidden === false,
      structureChanged: after.structure !== before.structure,
      contentChanged,
      lost,
    };
  }, id);
}

describe("every command of the grid", () => {
  const workbook = sharedWorkbook(host, "once", "small sample");
  const tried: Tried[] = [];
  beforeAll(async () => {
    const { page } = workbook();
    await page.evaluate(WATCH);
    const ids = await page.evaluate<string[]>("mppWorkbook.session.grid.booted.commands.ids()");
    for (const id of ids.filter((each) => !/^univer\.command\.(?:undo|redo)$/.test(each)))
      tried.push(await tryOne(page, id));
  }, 600_000);

  it("was found and tried", () => {
    expect(tried.length).toBeGreaterThan(300);
    for (const known of [
      "sheet.command.insert-row",
      "sheet.command.set-range-bold",
      "sheet.mutation.remove-sheet",
    ])
      expect(tried.map(({ id }) => id)).toContain(known);
  });

  it("leaves everything but contents of cells as in the file", () => {
    expect(tried.filter(({ structureChanged }) => structureChanged)).toEqual([]);
  });

  it("changes contents only in ways that a save writes and reads back", () => {
    expect(tried.filter(({ lost }) => lost !== "")).toEqual([]);
    expect(tried.some(({ contentChanged }) => contentChanged)).toBe(true);
  });

  it("says so when it is refused", () => {
    const structural = tried.filter(({ id }) =>
      /\.(?:insert|remove|delete|merge|add|hide|copy-sheet|move-(?:rows|cols)|reorder)/.test(id),
    );
    const quiet = structural.filter(({ refused, answer }) => !refused && answer !== "true");
    expect(structural.length).toBeGreaterThan(40);
    expect(quiet.map(({ id }) => id).filter((id) => /^sheet\.(?:command|mutation)/.test(id))).toEqual([]);
  });

  it("ends in a file that holds what the grid shows", async () => {
    const { page } = workbook();
    const { book } = await save(page);
    const shown = await page.evaluate<[string, { kind: string; text?: string; value?: unknown }][][]>(
      "mppWorkbook.session.grid.contents().map((sheet) => [...sheet])",
    );
    const wrong = shown.flatMap((contents, index) => {
      const sheet = book.sheets[index]?.name ?? "";
      return contents.filter(([ref, { kind, text, value }]) => {
        const stored = cellOf(book, sheet, ref);
        return kind === "formula"
          ? stored?.formula?.text !== text
          : stored?.value !== value && typeof value !== "object";
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe("what a user meets", () => {
  const workbook = sharedWorkbook(host, "for each test", "small sample");

  it("bold and another name for a sheet are refused by name", async () => {
    const { page } = workbook();
    await goTo(page, "B6");
    await page.keyboard.press("Control+b");
    expect(await notice(page)).toBe(
      "Opmaak wijzigen kan hier niet: het kan niet in het bestand worden bewaard.",
    );
    const tab = page.locator("#grid [role=tab]").first();
    await tab.dblclick();
    expect(await notice(page)).toContain("hernoemen");
    await page.keyboard.type("Anders");
    await page.keyboard.press("Enter");
    expect(await tab.innerText()).toBe("Prognose");
  });

  it("the context menu offers contents only", async () => {
    const { page } = workbook();
    await goTo(page, "C5");
    const sheet = await page.locator("#grid canvas").last().boundingBox();
    await page.mouse.click((sheet?.x ?? 0) + 430, (sheet?.y ?? 0) + 170, { button: "right" });
    await page.waitForTimeout(500);
    const shown = await page.locator("[role=menu], .univer-popup, [data-u-comp*=menu]").allInnerTexts();
    expect(shown.join(" ")).not.toMatch(/Insert|Delete|Freeze|Protect|Merge/);
  });

  it("a paste that does not fit on the sheet happens not at all", async () => {
    const { page } = workbook();
    const rows = await page.evaluate<number>(
      "mppWorkbook.session.grid.workbook.getActiveSheet().getRowCount()",
    );
    await page.evaluate(() => navigator.clipboard.writeText("1\n2\n3"));
    await goTo(page, `A${rows}`);
    await page.keyboard.press("Control+v");
    await page.waitForTimeout(300);
    expect(await notice(page)).toContain("past niet op het blad");
    await goTo(page, "B5:B8");
    await page.keyboard.press("Control+c");
    await goTo(page, `A${rows}`);
    await page.keyboard.press("Control+v");
    await page.waitForTimeout(500);
    await settled(page);
    expect(await page.locator(".top").innerText()).not.toContain("niet opgeslagen");
    expect(await page.evaluate("mppWorkbook.session.grid.workbook.getActiveSheet().getRowCount()")).toBe(
      rows,
    );
  });

  it("a pasted copy takes the looks of its new place", async () => {
    const { page } = workbook();
    await page.evaluate(WATCH);
    const before = await page.evaluate("structure()");
    await goTo(page, "A1");
    await page.keyboard.press("Control+c");
    await goTo(page, "A72");
    await page.keyboard.press("Control+v");
    await page.waitForTimeout(300);
    await settled(page);
    expect(await page.evaluate("structure()")).toBe(before);
  });

  it("undo and redo of an edit change the content and nothing else", async () => {
    const { page } = workbook();
    await page.evaluate(WATCH);
    const before = await page.evaluate("structure()");
    await typeInto(page, "W70", "5");
    await clear(page, "C5");
    for (const key of ["Control+z", "Control+z", "Control+y", "Control+y", "Control+z", "Control+z"]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(100);
    }
    await settled(page);
    expect(await cell(page, "C5")).toBe("22.000");
    expect(await cell(page, "W70")).toBe("");
    expect(await page.evaluate("structure()")).toBe(before);
  });
});
