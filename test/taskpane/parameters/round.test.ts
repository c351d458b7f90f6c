/** One round of the process in a workbook: every step is written to sheet, file and mark, and read back from there. */
import { describe, expect, it } from "vitest";
import { FailureError } from "../../../src/core";
import { type ParameterSet, readSet, referenceTo } from "../../../src/params";
import { exportFile } from "../../../src/taskpane/parameters/export-file";
import { importFile } from "../../../src/taskpane/parameters/import-file";
import { comparison, roundOnSheet } from "../../../src/taskpane/parameters/other-round";
import { rowViews } from "../../../src/taskpane/parameters/rows";
import { isSettled, sheetRows } from "../../../src/taskpane/parameters/state";
import {
  amendment,
  approvalStep,
  carriedOver,
  newSet,
  statusChoices,
  statusStep,
  withTable,
} from "../../../src/taskpane/parameters/steps";
import { completeRows } from "../../params/rows";
import { AA_2026, AA_2027, APM, Bench, COA, conceptSet, COSTS, IND, ROWS, step } from "./bench";

const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("expected a value");
  return value;
};

describe("a round", () => {
  it("keeps sheet, file and mark equal through every step", async () => {
    const bench = await Bench.with(conceptSet());
    const approve = (set: ParameterSet): ParameterSet =>
      approvalStep(
        approvalStep(set, "give", [AA_2026, AA_2027], step(IND, 11)),
        "give",
        [COSTS],
        step(COA, 11),
      );
    await bench.store(approve(must((await bench.state()).set)));
    for (const to of ["ter akkoord", "akkoord werkgroep", "voorgelegd A"] as const) {
      const { set } = await bench.state();
      await bench.store(statusStep(must(set), to, step(APM, 12)));
      expect(isSettled(await bench.state()), to).toBe(true);
    }
    expect(bench.cell("B6")).toBe("voorgelegd A");
    expect(
      (await bench.state()).findings.filter(({ failure }) => failure.code.startsWith("stored-")),
    ).toEqual([]);
  });

  it("says for which value a lapsed approval was given, before and after the change is recorded", async () => {
    const bench = await Bench.with(approvalStep(conceptSet(), "give", [AA_2026], step(IND, 11)));
    bench.type("D13", 1);
    const typed = await bench.state();
    expect([...typed.agreement.differs]).toEqual([["sheet", "sheet-typed"]]);
    const [first] = rowViews(typed);
    expect(first).toMatchObject({
      ...{ key: AA_2026, standing: "lapses", date: "2026-01-11", value: 1 },
      recorded: { waarde: 0.95, eenheid: "aandeel" },
      why: { kind: "lapses", on: "2026-01-11", was: { waarde: 0.95 } },
    });
    await bench.store(amendment(must(typed.set), must(sheetRows(typed)), step(APM, 12, "nieuw cijfer")));
    const recorded = await bench.state();
    expect(isSettled(recorded)).toBe(true);
    expect(recorded.set?.logboek.at(-1)).toMatchObject({
      wat: "akkoord vervallen",
      toelichting: `nieuw cijfer\n${AA_2026}: 0.95 aandeel → 1 aandeel`,
    });
    expect(rowViews(recorded)[0]).toMatchObject({
      ...{ standing: "lapsed", date: "2026-01-12", recorded: undefined },
      why: { kind: "lapsed", on: "2026-01-11", was: { waarde: 0.95, eenheid: "aandeel" } },
    });
    expect([bench.cell("J13"), bench.cell("K13"), bench.cell("L13")]).toEqual(["vervallen", null, null]);
  });

  it("begins a new version with a reason and refuses one without", async () => {
    const bench = await Bench.with(statusStep(conceptSet(), "ter akkoord", step(APM, 9)));
    const set = must((await bench.state()).set);
    expect(() => statusStep(set, "concept", step(APM, 10))).toThrow(FailureError);
    await bench.store(statusStep(set, "concept", step(APM, 10, "cijfers herzien")));
    expect([bench.cell("B5"), bench.cell("B6")]).toEqual([2, "concept"]);
  });

  it("refuses to adopt with every reason at once", async () => {
    const bench = await Bench.with(statusStep(conceptSet(), "ter akkoord", step(APM, 9)));
    bench.type("D14", 62);
    expect(statusChoices(await bench.state())[0]).toEqual({
      to: "akkoord werkgroep",
      reasons: [{ why: "unsettled-forms" }, { why: "errors", count: 1 }, { why: "open", count: 3 }],
    });
  });

  it("adopts a complete set that everyone agreed to, and not an incomplete one", async () => {
    const adoptable = async (rows: typeof ROWS): Promise<unknown> => {
      const approved = rows.map((each) => ({
        ...each,
        ...({
          status: "akkoord",
          akkoordDoor: `${each.eigenaar} · dossierhouder`,
          akkoordOp: "2026-01-12",
        } as const),
      }));
      let set = conceptSet(approved);
      for (const to of ["ter akkoord", "akkoord werkgroep", "voorgelegd A"] as const)
        set = statusStep(set, to, step(APM, 13));
      const bench = await Bench.with(set);
      return statusChoices(await bench.state()).find(({ to }) => to === "vastgesteld")?.reasons;
    };
    expect(await adoptable(ROWS)).toMatchObject([{ why: "incomplete" }]);
    expect(await adoptable(completeRows().map((each) => ({ ...each, jaar: "" })))).toEqual([]);
  });

  it("compares with another parameter sheet of the workbook", async () => {
    const bench = await Bench.with(conceptSet());
    const copied = bench.model.addSheet("Parameters vorige ronde");
    for (const [ref, cell] of bench.model.known("Parameters").cells) copied.cells.set(ref, { ...cell });
    bench.type("D15", 27_000, "Parameters vorige ronde");
    const other = must(await roundOnSheet(bench.book, "Parameters vorige ronde"));
    const { changed, unchanged } = comparison(other, must(sheetRows(await bench.state())));
    expect(changed).toMatchObject([{ key: COSTS, old: 27_000, new: 28_300, absolute: 1_300 }]);
    expect(unchanged).toBe(2);
    expect(await roundOnSheet(bench.book, "Blad1")).toBeUndefined();
  });

  it("takes no approval along into a new set where the sheet says otherwise than was agreed", async () => {
    const bench = await Bench.with(approvalStep(conceptSet(), "give", [AA_2026, AA_2027], step(IND, 11)));
    bench.type("D13", 1);
    // Typed approvals are no approvals.
    bench.type("J15", "akkoord");
    bench.type("K15", COA);
    bench.type("L15", "2026-01-11");
    const { set, ...state } = await bench.state();
    const rows = carriedOver(must(sheetRows({ ...state, set })), must(set));
    const answers = { ronde: "2026-1", variant: "hoog", soort: "beleid", keepApprovals: true } as const;
    const next = newSet(rows, answers, referenceTo(must(set)), step(APM, 14));
    expect(next.parameters.map(({ status }) => status)).toEqual(["concept", "akkoord", "concept"]);
    expect(next.gebaseerdOp).toMatchObject({ ronde: "2026-1", variant: "basis", versie: 1 });
  });
});

describe("files", () => {
  const fileOf = (name: string, text: string): Parameters<typeof importFile>[0] => {
    const bytes = new TextEncoder().encode(text);
    return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
  };

  it("gives back the same set and the same bytes after export, import and writing", async () => {
    const bench = await Bench.with(approvalStep(conceptSet(), "give", [AA_2026], step(IND, 11)));
    const file = must(exportFile(await bench.state(), "json"));
    expect(file.name).toBe("mpp-parameters-2026-1-basis-v1.json");
    const read = await importFile(fileOf(file.name, file.text), step(APM, 12));
    const other = new Bench("Blad1");
    await other.store((read as { set: ParameterSet }).set);
    const state = await other.state();
    expect(isSettled(state)).toBe(true);
    expect(exportFile(state, "json")?.text).toBe(file.text);
    expect(readSet(file.text)).toEqual((await bench.state()).set);
  });

  it("gives back the same rows by CSV, also texts that look like formulas", async () => {
    const rows = ROWS.map((each, index) =>
      index === 0 ? { ...each, bron: '=HYPERLINK("http://x")' } : each,
    );
    const bench = await Bench.with(conceptSet(rows));
    expect(bench.cell("H13")).toBe('=HYPERLINK("http://x")');
    const file = must(exportFile(await bench.state(), "csv"));
    expect(await importFile(fileOf(file.name, file.text), step(APM, 12))).toMatchObject({
      kind: "rows",
      rows,
    });
  });

  it("changes what a partner's table brings and nothing else: no other row, no other column, no approval", async () => {
    const set = approvalStep(conceptSet(), "give", [AA_2026, AA_2027], step(IND, 11));
    const text =
      "parameter;jaar;waarde;status\r\nasiel.spoor4aa.inwilliging;2026;0,9;akkoord\r\ncoa.kostprijs;;28300;akkoord\r\n";
    const read = await importFile(fileOf("ind.csv", text), step(IND, 12));
    if (read.kind !== "rows") throw new Error(read.kind);
    const kept = withTable(set, read.rows, read.fields, false);
    expect(kept).toEqual(
      set.parameters.map((each, index) => (index === 0 ? { ...each, waarde: 0.9 } : each)),
    );
    expect(withTable(set, read.rows, read.fields, true).map(({ jaar }) => jaar)).toEqual(["2026", ""]);
    const next = amendment(set, kept, step(IND, 12));
    expect(next.parameters.map(({ status }) => status)).toEqual(["vervallen", "akkoord", "concept"]);
  });

  it("refuses what is too large, unknown, tampered with or about persons", async () => {
    const at = step(APM, 12);
    expect(await importFile({ ...fileOf("x.csv", ""), size: 10_000_001 }, at)).toEqual({
      ...{ kind: "too-large", limit: 10_000_000 },
    });
    expect(await importFile(fileOf("x.xlsx", ""), at)).toEqual({ kind: "unknown" });
    const bench = await Bench.with(conceptSet());
    const { text } = must(exportFile(await bench.state(), "json"));
    const codes = async (name: string, content: string): Promise<readonly string[]> => {
      const read = await importFile(fileOf(name, content), at);
      return read.kind === "refused" ? read.findings.map(({ failure }) => failure.code) : [read.kind];
    };
    expect(await codes("x.json", text.replace("28300", "28301"))).toContain("content-changed");
    expect(await codes("x.json", `{"__proto__":1}`)).toEqual(["json-forbidden-name"]);
    expect(await codes("x.csv", "parameter;waarde;v-nummer\na;1;2")).toContain("personal-data");
  });
});
