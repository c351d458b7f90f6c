/** Accepting and rolling back through the pane's writing: whole or not at all, refused with its sentence, undoable. */
import { beforeEach, describe, expect, it } from "vitest";
import { type Step } from "../../../src/migration";
import { CALCULATED_BY } from "../../../src/params";
import { replaceJob, rollBackJob, whoOf } from "../../../src/taskpane/migratie/write-jobs";
import { logIn } from "../../../src/taskpane/migratie/log-reader";
import { replacedSteps } from "../../../src/taskpane/migratie/log-part";
import { OwnChanges } from "../../../src/taskpane/migratie/own-changes";
import { type PaneModel } from "../../../src/taskpane/model";
import { KeptBook } from "../../../src/taskpane/shell/book";
import { type MessageAction } from "../../../src/taskpane/shell/message";
import { stamped } from "../../../src/taskpane/shell/stamp";
import { Writing } from "../../../src/taskpane/shell/writing";
import { type ViewHost, type WriteOutcome } from "../../../src/taskpane/view";
import { type Language } from "../../../src/text";
import { type Question } from "../../../src/workbook/port";
import { MemoryWorkbook } from "../../workbook/memory";
import { type WorkbookModel } from "../../workbook/model";
import { handModel } from "../../browser/hand-book";
import { calculate, readingOf, rememberResults, stepOf } from "./reading-of";

const BY = "COA · dossierhouder";

/** The pane around a workbook, as far as writing goes; another one of the same workbook is a later session. */
class Pane {
  readonly model: WorkbookModel;
  readonly workbook: MemoryWorkbook;
  readonly book: KeptBook;
  readonly host: ViewHost;
  readonly said: string[] = [];
  actions: readonly MessageAction[] = [];
  functionsVersion: string | null = "1.2.3";
  private readonly writing: Writing;

  constructor(model: WorkbookModel, language: Language = "nl") {
    this.model = model;
    this.workbook = new MemoryWorkbook(model);
    this.book = new KeptBook(this.workbook);
    this.writing = new Writing({
      workbook: this.workbook,
      workbookId: "test",
      language: () => language,
      wrote: () => {
        this.book.forget();
      },
      message: {
        element: undefined as unknown as HTMLElement,
        clear: () => undefined,
        show: (_tone, text, _close, actions = []) => {
          this.said.push(text);
          this.actions = actions;
        },
      },
    });
    const paneModel = (): PaneModel =>
      ({ state: "connected", version: "1.2.3", functionsVersion: this.functionsVersion }) as PaneModel;
    this.host = { language, version: "1.2.3", model: paneModel, book: this.book } as unknown as ViewHost;
  }

  async accept(steps: readonly Step[], reason = ""): Promise<WriteOutcome> {
    const who = whoOf(BY, this.host, "0123-4567", reason);
    const about = { host: this.host, book: this.book, title: "Vervangen", refused: () => undefined };
    const job = replaceJob(steps, who, about);
    return this.writing.write(await stamped(job, this.book, this.functionsVersion));
  }

  async rollBack(count = Infinity): Promise<WriteOutcome> {
    const steps = replacedSteps(await logIn(this.book, "nl")).slice(0, count);
    const about = { host: this.host, book: this.book, title: "Terugdraaien", refused: () => undefined };
    const who = { by: BY, at: "2026-11-28T10:00:00.000Z" };
    return this.writing.write(
      await stamped(rollBackJob(steps, who, about), this.book, this.functionsVersion),
    );
  }
}

let model: WorkbookModel;
let stock: Step;
let share: Step;
let quantile: Step;
let before: unknown;

beforeEach(async () => {
  model = handModel();
  rememberResults(model);
  const reading = await readingOf(model);
  stock = stepOf(reading, "MPP Asiel!D14");
  share = stepOf(reading, "MPP Asiel!D10");
  quantile = stepOf(reading, "Prognose!B7");
  calculate(model, reading.steps);
  before = model.whole();
});

describe("accepting", () => {
  it("writes the call and a row of the log per cell, and says so with a way back", async () => {
    const pane = new Pane(model);
    expect(await pane.accept([stock])).toBe("written");
    expect(model.cell("MPP Asiel", "D14").content).toEqual({
      formula: "MPP.VOORRAAD(C14,D10:H10+D11:H11,D12:H12+D13:H13)",
    });
    expect(model.cell("MPP Asiel", "E14").content).toBeNull();
    const [logged] = replacedSteps(await logIn(pane.book, "nl"));
    expect([logged?.id, logged?.by, logged?.cells.length, logged?.fingerprint]).toEqual([
      ...["MPP Asiel!D14", BY, 5, "0123-4567"],
    ]);
    expect(pane.actions.map(({ label }) => label)).toEqual(["Ongedaan maken"]);
    expect(model.properties.get(CALCULATED_BY)).toBe("1.2.3");
  });

  it("leaves everything as it was when the write is undone", async () => {
    const pane = new Pane(model);
    await pane.accept([stock, share]);
    expect(model.whole()).not.toEqual(before);
    pane.actions[0]?.run();
    await expect.poll(() => pane.said.at(-1)).toContain("Teruggedraaid");
    expect(model.whole()).toEqual(before);
  });

  it("leaves everything as it was when the host fails at any of its facts", async () => {
    for (let at = 1; ; at++) {
      const pane = new Pane(model);
      let count = 0;
      pane.workbook.beforeFact = () => {
        count += 1;
        if (count === at) throw new Error("weg");
      };
      const outcome = await pane.accept([share, stock]);
      if (outcome === "written") {
        // Two calls, the sheet, its headings, its rows and the version were each a place to fail.
        expect(at).toBe(7);
        break;
      }
      expect(outcome).toBe("failed");
      expect(model.whole()).toEqual(before);
    }
  });

  it("takes it back when a cell gives another number than was proved, and names the cell", async () => {
    calculate(model, [stock], 1);
    const pane = new Pane(model);
    expect(await pane.accept([share, stock])).toBe("failed");
    expect(pane.said.at(-1)).toMatch(/^Vervangen, 'MPP Asiel'!D14: .*in plaats van het bewezen/);
    expect(model.whole()).toEqual(before);
  });

  it("needs a reason where the method differs, and keeps it in the log", async () => {
    const pane = new Pane(model);
    expect(await pane.accept([quantile])).toBe("failed");
    expect(pane.said.at(-1)).toContain("aanvaard dat verschil met naam en reden");
    expect(model.whole()).toEqual(before);
    expect(await pane.accept([quantile], "Exact is beter")).toBe("written");
    const [logged] = replacedSteps(await logIn(pane.book, "nl"));
    expect(logged?.reason).toContain(`Aanvaard door ${BY}: Exact is beter`);
  });

  it.each([
    [
      "nl",
      "Vervangen: de MPP-functies worden hier niet berekend, er is niets geschreven; laad de invoegtoepassing",
      "Vervangen: blad 'MPP Asiel' is beveiligd, er is niets geschreven; hef de beveiliging op of kies een ander blad",
      "Vervangen, 'MPP Asiel'!F14: 'MPP Asiel'!F14 is gewijzigd sinds het bewijs (een andere formule), er is niets geschreven; herken de werkmap opnieuw",
    ],
    [
      "en",
      "Vervangen: the MPP functions are not calculated here, nothing was written; load the add-in",
      "Vervangen: sheet 'MPP Asiel' is protected, nothing was written; unprotect it or choose another sheet",
      "Vervangen, 'MPP Asiel'!F14: 'MPP Asiel'!F14 was changed since the proof (another formula), nothing was written; recognise the workbook anew",
    ],
  ] as const)("is refused with its sentence, and writes nothing: %s", async (language, ...sentences) => {
    const [unloaded, locked, changed] = sentences;
    const pane = new Pane(model, language);
    const refused = async (): Promise<string | undefined> => {
      const now = model.whole();
      expect(await pane.accept([stock])).toBe("failed");
      expect(model.whole()).toEqual(now);
      return pane.said.at(-1);
    };
    pane.functionsVersion = null;
    expect(await refused()).toBe(unloaded);
    pane.functionsVersion = "1.2.2";
    expect(await refused()).toBe(unloaded);
    pane.functionsVersion = "1.2.3";
    model.known("MPP Asiel").protected = true;
    expect(await refused()).toBe(locked);
    model.known("MPP Asiel").protected = false;
    model.put({ sheet: "MPP Asiel", range: "F14" }, [[12]]);
    expect(await refused()).toBe(changed);
  });

  it("is planned anew when somebody else began the log in between, and adds below those rows", async () => {
    const [one, other] = [new Pane(model), new Pane(model)];
    const read = one.workbook.read.bind(one.workbook) as (asked: readonly Question[]) => Promise<unknown>;
    let reads = 0;
    Object.assign(one.workbook, {
      read: async (asked: readonly Question[]): Promise<unknown> => {
        reads += 1;
        // Sheets and cells were read for the plan; the third is the journal's.
        if (reads === 3) expect(await other.accept([share])).toBe("written");
        return read(asked);
      },
    });
    expect(await one.accept([stock])).toBe("written");
    const logged = replacedSteps(await logIn(other.book, "nl"));
    expect(logged.map(({ id }) => id)).toEqual([stock.id, share.id]);
  });
});

describe("rolling back", () => {
  it("restores formulas and formats in a later session, and marks the rows of the log", async () => {
    model.format({ sheet: "MPP Asiel", range: "F14" }, [["#,##0"]]);
    const contents = (): unknown => [...model.known("MPP Asiel").cells].sort();
    const former = JSON.stringify(contents());
    await new Pane(model).accept([share]);
    await new Pane(model).accept([stock]);
    const later = new Pane(model);
    expect(await later.rollBack(1)).toBe("written");
    expect(replacedSteps(await logIn(later.book, "nl")).map(({ id }) => id)).toEqual([share.id]);
    expect(await later.rollBack()).toBe("written");
    expect(JSON.stringify(contents())).toBe(former);
    const log = await logIn(later.book, "nl");
    expect(log.kind === "steps" && log.steps.map(({ isReplaced, state }) => [isReplaced, state])).toEqual(
      Array.from({ length: 2 }, () => [false, `teruggedraaid op 2026-11-28T10:00:00.000Z door ${BY}`]),
    );
  });

  it("is refused when somebody changed the call, and when the sheet is protected", async () => {
    const pane = new Pane(model);
    await pane.accept([stock]);
    model.known("MPP Asiel").protected = true;
    expect(await pane.rollBack()).toBe("failed");
    model.known("MPP Asiel").protected = false;
    model.put({ sheet: "MPP Asiel", range: "D14" }, [[{ formula: "MPP.VOORRAAD(C14,D10:H10,D12:H12)" }]]);
    const now = model.whole();
    expect(await pane.rollBack()).toBe("failed");
    expect(pane.said.at(-1)).toContain("bevat niet meer de formule die is geschreven");
    expect(model.whole()).toEqual(now);
  });

  it("says that the sheet of the log is not ours", async () => {
    model.addSheet("Migratielog");
    model.put({ sheet: "Migratielog", range: "A1" }, [["van mij"]]);
    const log = await logIn(new Pane(model).book, "nl");
    expect(log.kind === "failed" && log.cause).toContain("ontbreekt de kop");
  });
});

describe("what the view wrote itself", () => {
  it("is no change by somebody: the cells of a step, the log and sheets that it added", () => {
    const own = new OwnChanges();
    own.took([stock]);
    own.added("Schaduw");
    const isOwn = (sheet: string, range: string): boolean => own.isOwn({ sheet, range });
    expect([isOwn("MPP Asiel", "D14:H14"), isOwn("mpp asiel", "F14"), isOwn("migratielog", "A9")]).toEqual([
      ...[true, true, true],
    ]);
    expect([isOwn("SCHADUW", "A1"), isOwn("MPP Asiel", "D14:I14"), isOwn("MPP Asiel", "D13")]).toEqual([
      ...[true, false, false],
    ]);
  });

  it("stands until it is undone; anything else in its place is a change", async () => {
    const own = new OwnChanges();
    own.took([stock]);
    const standing = (): Promise<ReadonlySet<string> | undefined> =>
      own.standing(new KeptBook(new MemoryWorkbook(model)));
    expect(await standing()).toEqual(new Set());
    const pane = new Pane(model);
    await pane.accept([stock]);
    expect(await standing()).toEqual(new Set([stock.id]));
    model.put({ sheet: "MPP Asiel", range: "D14" }, [[12]]);
    expect(await standing()).toBeUndefined();
  });
});
