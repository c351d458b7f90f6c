/** A workbook in memory with what the view does to it: read, write through the journal, and people who type in cells. */
import { createSet, type ParameterRow, type ParameterSet, rowKey, type Step } from "../../../src/params";
import { Journal, type JournalEntry } from "../../../src/workbook/journal";
import { type Content, type Fact } from "../../../src/workbook/port";
import { KeptBook } from "../../../src/taskpane/shell/book";
import { readFound } from "../../../src/taskpane/parameters/found";
import { type ParametersState, stateOf } from "../../../src/taskpane/parameters/state";
import { planWrite, type WritePlan } from "../../../src/taskpane/parameters/write-plan";
import { MemoryWorkbook } from "../../workbook/memory";
import { WorkbookModel } from "../../workbook/model";
import { row } from "../../params/rows";

export const TODAY = "2026-01-20";

/** A step on a day of January 2026. */
export function step(door: string, day: number, toelichting = ""): Step {
  return { op: `2026-01-${String(day).padStart(2, "0")}T10:30:00.000Z`, door, toelichting };
}

export const IND = "IND · dossierhouder";
export const COA = "COA · dossierhouder";
export const APM = "APM · voorzitter";

export const ROWS: readonly ParameterRow[] = [
  row({ parameter: "asiel.spoor4aa.inwilliging", jaar: "2026", waarde: 0.95 }),
  row({ parameter: "asiel.spoor4aa.inwilliging", jaar: "2027", waarde: 0.6 }),
  row({ parameter: "coa.kostprijs", eigenaar: "COA", waarde: 28_300, eenheid: "EUR" }),
];
export const [AA_2026 = "", AA_2027 = "", COSTS = ""] = ROWS.map(rowKey);

export const conceptSet = (rows: readonly ParameterRow[] = ROWS): ParameterSet =>
  createSet({ ronde: "2026-1", variant: "basis", soort: "basis", parameters: rows }, step(APM, 5));

export class Bench {
  readonly model: WorkbookModel;
  readonly workbook: MemoryWorkbook;
  private readonly journal: Journal;
  private writes = 0;

  constructor(...sheets: readonly string[]) {
    this.model = WorkbookModel.withSheets(...sheets);
    this.workbook = new MemoryWorkbook(this.model);
    const kept = new Map<string, JournalEntry>();
    this.journal = new Journal(this.workbook, {
      put: (entry) => Promise.resolve(void kept.set(entry.id, entry)),
      remove: (id) => Promise.resolve(void kept.delete(id)),
    });
  }

  /** A workbook in which the set is stored. */
  static async with(set: ParameterSet): Promise<Bench> {
    const bench = new Bench("Blad1");
    await bench.store(set);
    return bench;
  }

  get book(): KeptBook {
    return new KeptBook(this.workbook);
  }

  async state(): Promise<ParametersState> {
    return stateOf(await readFound(this.book), TODAY);
  }

  /** Writes as the view does; what was written. @throws Error when something stands in the way */
  async store(set: ParameterSet): Promise<WritePlan & { readonly entry: JournalEntry }> {
    const { plan, obstacle } = planWrite(await this.state(), set);
    if (plan === undefined) throw new Error(`in the way: ${obstacle.kind}`);
    return { ...plan, entry: await this.apply(plan.facts) };
  }

  apply(facts: readonly Fact[]): Promise<JournalEntry> {
    this.writes += 1;
    const id = String(this.writes);
    return this.journal.write(facts, { id, title: id, at: `${TODAY}T00:00:00Z`, overwrite: true });
  }

  undo(entry: JournalEntry): Promise<void> {
    return this.journal.undo(entry);
  }

  type(ref: string, content: Content, sheet = "Parameters"): void {
    this.model.put({ sheet, range: ref }, [[content]]);
  }

  cell(ref: string, sheet = "Parameters"): Content {
    return this.model.cell(sheet, ref).content;
  }
}
