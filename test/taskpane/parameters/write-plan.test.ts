/** What a write touches: cells that say something else, and nothing beside them. */
import { describe, expect, it } from "vitest";
import { type ParameterSet } from "../../../src/params";
import { beginFacts } from "../../../src/taskpane/parameters/empty-page";
import { parametersText } from "../../../src/taskpane/parameters/text";
import { type Obstacle } from "../../../src/taskpane/parameters/change";
import { isSettled, sheetRows } from "../../../src/taskpane/parameters/state";
import { approvalStep, newSet, statusStep } from "../../../src/taskpane/parameters/steps";
import { planWrite } from "../../../src/taskpane/parameters/write-plan";
import { row } from "../../params/rows";
import { AA_2026, APM, Bench, conceptSet, COSTS, COA, IND, ROWS, step } from "./bench";

const setOf = async (bench: Bench): Promise<ParameterSet> => {
  const { set } = await bench.state();
  if (set === undefined) throw new Error("no set");
  return set;
};
const obstacleOf = async (bench: Bench, set: ParameterSet): Promise<Obstacle | undefined> =>
  planWrite(await bench.state(), set).obstacle;

describe("writing a set", () => {
  it("changes only the cells of the approval and of the head, and undo puts all back", async () => {
    const bench = await Bench.with(conceptSet());
    const before = bench.model.whole();
    const { facts, cells, formulas, entry } = await bench.store(
      approvalStep(await setOf(bench), "give", [COSTS], step(COA, 11)),
    );
    const ranges = facts.flatMap((fact) => (fact.kind === "cells" ? [fact.range] : []));
    expect(ranges).toEqual(["B10", "J15:L15"]);
    expect(facts.map(({ kind }) => kind)).toEqual(["cells", "cells", "xml", "name", "property"]);
    expect([cells, formulas]).toEqual([4, 0]);
    await bench.undo(entry);
    expect(bench.model.whole()).toEqual(before);
  });

  it("writes no cell between those that change", async () => {
    const bench = await Bench.with(conceptSet());
    const set = approvalStep(await setOf(bench), "give", [AA_2026], step(IND, 11));
    const { facts } = await bench.store(approvalStep(set, "give", [COSTS], step(COA, 11)));
    expect(facts.flatMap((fact) => (fact.kind === "cells" ? [fact.range] : []))).toEqual([
      ...["B10", "J13:L13", "J15:L15"],
    ]);
  });

  it("keeps formulas, dates and texts that read as what is stored", async () => {
    const bench = await Bench.with(conceptSet());
    bench.model.results.set("0.9+0.05", [[0.95]]);
    bench.type("D13", { formula: "0.9+0.05" });
    // 9 January 2026 as a date of Excel, and a year as text.
    bench.type("I13", 46_031);
    bench.type("B13", "2026");
    expect(isSettled(await bench.state())).toBe(true);
    const { formulas } = await bench.store(
      approvalStep(await setOf(bench), "give", [AA_2026], step(IND, 11)),
    );
    expect(formulas).toBe(0);
    expect([bench.cell("D13"), bench.cell("I13"), bench.cell("B13")]).toEqual([
      { formula: "0.9+0.05" },
      46_031,
      "2026",
    ]);
    expect(isSettled(await bench.state())).toBe(true);
  });

  it("leaves a formula that works the fingerprint out, and lets it span the rows that come", async () => {
    const bench = await Bench.with(conceptSet());
    // What it shows counts not: a host may not have calculated it yet.
    bench.model.results.set("MPP.VINGERAFDRUK(A12:M15)", [[{ error: "#BUSY!" }, null]]);
    bench.type("B9", { formula: "MPP.VINGERAFDRUK(A12:M15)" });
    await bench.store(statusStep(await setOf(bench), "ter akkoord", step(APM, 10)));
    expect(bench.cell("B9")).toEqual({ formula: "MPP.VINGERAFDRUK(A12:M15)" });
    expect(isSettled(await bench.state())).toBe(true);
    const more = conceptSet([
      ...ROWS,
      row({ parameter: "asiel.spoor2.inwilliging", jaar: "2026", waarde: 0.1 }),
    ]);
    await bench.store(more);
    expect(bench.cell("B9")).toEqual({ formula: "MPP.VINGERAFDRUK(A12:M16)" });
  });

  it("empties the rows that a shorter set no longer has", async () => {
    const bench = await Bench.with(conceptSet());
    await bench.store(conceptSet(ROWS.slice(0, 1)));
    expect([bench.cell("A14"), bench.cell("D15")]).toEqual([null, null]);
    expect(isSettled(await bench.state())).toBe(true);
  });

  it("adds the columns of the approval after the last one when the table lacks them", async () => {
    const bench = new Bench("Parameters");
    const cells = [
      ["parameter", "jaar", "scenario", "waarde", "eenheid", "eigenaar"],
      ["coa.kostprijs", null, null, 28_300, "EUR", "COA"],
    ];
    bench.model.put({ sheet: "Parameters", range: "A12:F13" }, cells);
    const rows = sheetRows(await bench.state()) ?? [];
    const answers = { ronde: "2026-1", variant: "basis", soort: "basis", keepApprovals: true } as const;
    const set = newSet(rows, answers, null, step(APM, 5));
    const [first] = set.parameters;
    await bench.store(approvalStep(set, "give", [`${first?.parameter ?? ""}||`], step(COA, 6)));
    expect(["G12", "H12", "I12", "G13", "H13", "I13"].map((ref) => bench.cell(ref))).toEqual([
      ...["status", "akkoord door", "akkoord op", "akkoord", COA, "2026-01-06"],
    ]);
    expect(isSettled(await bench.state())).toBe(true);
  });

  it("never writes a text as a formula", async () => {
    const hostile = '=HYPERLINK("http://x";"klik")';
    const bench = await Bench.with(conceptSet([{ ...(ROWS[0] ?? row()), toelichting: hostile }]));
    expect(bench.cell("M13")).toBe(hostile);
    expect(isSettled(await bench.state())).toBe(true);
  });
});

describe("what stands in the way", () => {
  it("is told with what to do, in both languages", async () => {
    const sentence = (obstacle: Obstacle | undefined, language: "nl" | "en"): string => {
      if (obstacle === undefined) throw new Error("nothing stands in the way");
      const tell = parametersText(language).obstacle[obstacle.kind] as (one: Obstacle) => string;
      return tell(obstacle);
    };
    const set = conceptSet();
    const locked = await Bench.with(set);
    locked.model.known("Parameters").protected = true;
    expect(sentence(await obstacleOf(locked, set), "nl")).toBe(
      "Blad Parameters is beveiligd. Hef de beveiliging op; nu is niets geschreven.",
    );
    const high = new Bench("Parameters");
    high.model.put({ sheet: "Parameters", range: "A4:B5" }, [
      ["parameter", "waarde"],
      ["coa.kostprijs", 28_300],
    ]);
    expect(sentence(await obstacleOf(high, set), "nl")).toBe(
      "Boven de koppen (rij 4) is ruimte nodig voor de set. Voeg daar 8 lege rijen in; formules schuiven mee.",
    );
    expect(sentence(await obstacleOf(high, set), "en")).toBe(
      "The set needs room above the headings (row 4). Insert 8 empty rows there; formulas move along.",
    );
    const other = new Bench("Parameters");
    other.type("A1", "iets anders");
    expect(sentence(await obstacleOf(other, set), "nl")).toBe(
      "Blad Parameters heeft geen kopregel met parameter en waarde. Hernoem het blad, of zet de koppen erop.",
    );
  });

  it("is a note beside rows that would move, and a formula that fills a cell of the table", async () => {
    const bench = await Bench.with(conceptSet());
    bench.type("N12", "notitie");
    bench.type("N14", "hoort bij 2027");
    const shorter = conceptSet(ROWS.slice(1));
    expect(await obstacleOf(bench, shorter)).toEqual({ kind: "other-column", cell: "Parameters!N14" });
    expect(await obstacleOf(bench, await setOf(bench))).toBeUndefined();
    const filled = await Bench.with(conceptSet());
    filled.type("J14", null);
    filled.type("J15", null);
    filled.model.results.set("REEKS()", [["concept"], ["concept"]]);
    filled.type("J14", { formula: "REEKS()" });
    const approved = approvalStep(await setOf(filled), "give", [COSTS], step(COA, 11));
    expect(await obstacleOf(filled, approved)).toEqual({ kind: "occupied", cell: "Parameters!J15" });
  });

  it("is an Excel table that is too small", async () => {
    const bench = await Bench.with(conceptSet());
    bench.model.tables.push({ name: "Tabel1", sheet: "Parameters", range: "A12:M15" });
    const more = conceptSet([
      ...ROWS,
      row({ parameter: "asiel.spoor2.inwilliging", jaar: "2026", waarde: 0.1 }),
    ]);
    expect(await obstacleOf(bench, more)).toEqual({ kind: "table-small", table: "Tabel1", rows: 4 });
  });
});

describe("an empty workbook", () => {
  it("gets headings with room for the set above them, and then a set from the rows that people fill in", async () => {
    const bench = new Bench("Blad1");
    expect((await bench.state()).kind).toBe("none");
    await bench.apply(beginFacts(undefined, false));
    const begun = await bench.state();
    expect([begun.kind, begun.placed?.headingRow]).toEqual(["table", 12]);
    bench.type("A13", "coa.kostprijs");
    bench.type("D13", 28_300);
    const answers = { ronde: "2026-1", variant: "basis", soort: "basis", keepApprovals: true } as const;
    const rows = sheetRows(await bench.state()) ?? [];
    await bench.store(newSet(rows, answers, null, step(APM, 5)));
    const state = await bench.state();
    expect([state.kind, isSettled(state), bench.cell("B1")]).toEqual([
      ...["set", true, "2026-1 · basis · versie 1"],
    ]);
  });

  it("may begin with every parameter that a set needs, with its owner and without a value", async () => {
    const bench = new Bench("Blad1");
    await bench.apply(beginFacts(undefined, true));
    const { table, findings } = await bench.state();
    expect(table?.drafts.length).toBeGreaterThan(100);
    expect(table?.drafts.every(({ text, waarde }) => text.eigenaar !== "" && waarde === undefined)).toBe(
      true,
    );
    expect(findings.some(({ failure }) => failure.code === "unknown-parameter")).toBe(false);
  });
});
