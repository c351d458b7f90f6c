/** What the pane reads of the workbook, and the buttons of the ribbon. */
import { describe, expect, it } from "vitest";
import { associateRibbon, RIBBON } from "../../../src/taskpane/ribbon";
import { KeptBook } from "../../../src/taskpane/shell/book";
import { setHeadOf } from "../../../src/taskpane/shell/set-head";
import { sampleBook } from "../../browser/sample-book";
import { modelOf } from "../../browser/sample-data";
import { MemoryWorkbook } from "../../workbook/memory";
import { WorkbookModel } from "../../workbook/model";

class CountingWorkbook extends MemoryWorkbook {
  asked = 0;
  failing = false;
  override read: MemoryWorkbook["read"] = (questions) => {
    this.asked += 1;
    return this.failing ? Promise.reject(new Error("weg")) : super.read(questions);
  };
}

describe("the kept book", () => {
  const open = (): { workbook: CountingWorkbook; book: KeptBook } => {
    const model = WorkbookModel.withSheets("Blad1", "Leeg");
    model.put({ sheet: "Blad1", range: "B2" }, [[7]]);
    const workbook = new CountingWorkbook(model);
    return { workbook, book: new KeptBook(workbook) };
  };

  it("asks for a sheet once, whatever the case of its name, until it is told to forget", async () => {
    const { workbook, book } = open();
    expect((await book.cells("Blad1"))?.values).toEqual([[7]]);
    const { asked } = workbook;
    await book.cells("BLAD1");
    await book.sheets();
    expect(workbook.asked).toBe(asked);
    book.forget();
    await book.cells("Blad1");
    expect(workbook.asked).toBe(2 * asked);
  });

  it("has nothing of an empty sheet and of one that does not exist", async () => {
    const { book } = open();
    expect(await book.cells("Leeg")).toBeUndefined();
    expect(await book.cells("Weg")).toBeUndefined();
  });

  it("asks again after a failure", async () => {
    const { workbook, book } = open();
    workbook.failing = true;
    await expect(book.cells("Blad1")).rejects.toThrow("weg");
    workbook.failing = false;
    expect((await book.cells("Blad1"))?.values).toEqual([[7]]);
  });
});

describe("the head of the parameter set", () => {
  const headOf = (model: WorkbookModel): ReturnType<typeof setHeadOf> =>
    setHeadOf(new KeptBook(new MemoryWorkbook(model)));

  it("is that of the set in the workbook, which agrees with its sheet and fingerprints", async () => {
    expect(await headOf(modelOf(sampleBook()))).toMatchObject({ variant: "basis", version: 1, agrees: true });
  });

  it("does not agree once a value, the name or the property is changed by hand", async () => {
    const [value, name, property] = [1, 2, 3].map(() => modelOf(sampleBook()));
    const row = [...(value?.known("Parameters").cells ?? [])].find(([ref]) => ref === "D20");
    expect(typeof row?.[1].content).toBe("number");
    value?.put({ sheet: "Parameters", range: "D20" }, [[123]]);
    name?.names.set("MPP_Vingerafdruk", '"iets anders"');
    property?.properties.set("MPP vingerafdruk", "iets anders");
    for (const model of [value, name, property])
      expect((await headOf(model ?? new WorkbookModel()))?.agrees).toBe(false);
  });

  it("is none in a workbook without a set", async () => {
    expect(await headOf(WorkbookModel.withSheets("Blad1"))).toBeUndefined();
  });
});

describe("the ribbon", () => {
  const press = async (name: string, shows: () => Promise<void>): Promise<string[]> => {
    const done: string[] = [];
    const pressed = new Map<string, (event: { completed: () => void }) => void>();
    const office = {
      actions: { associate: (id: string, run: (event: object) => void) => pressed.set(id, run) },
      addin: { showAsTaskpane: shows },
    } as unknown as typeof Office;
    associateRibbon(office, (view, acts) => done.push(acts ? `${view}, to write` : view));
    pressed.get(name)?.({ completed: () => done.push("completed") });
    await new Promise((resolve) => setTimeout(resolve));
    return done;
  };

  it.each(Object.entries(RIBBON))(
    "button %s opens the view %s and tells Excel that it is done",
    async (name, view) => {
      const shown = name === "mppPrognose" ? `${view}, to write` : view;
      expect(await press(name, () => Promise.resolve())).toEqual([shown, "completed"]);
    },
  );

  it("is released when Excel does not show the pane", async () => {
    expect(await press("mppControle", () => Promise.reject(new Error("weg")))).toEqual([
      "controle",
      "completed",
    ]);
  });

  it("is nothing where Office has no such buttons", () => {
    expect(() => {
      associateRibbon({} as unknown as typeof Office, () => undefined);
    }).not.toThrow();
  });
});
