/** The report of conservation: that a fault in a calculation is told, with the cell that shows it and the amount. */
import { beforeAll, describe, expect, it } from "vitest";
import { whole } from "../../../src/chain";
import { type ResultMatrix } from "../../../src/functions";
import { type FoundCall, callAt, formulasIn } from "../../../src/taskpane/controle/calls";
import { checksOf } from "../../../src/taskpane/controle/checks";
import { type Conserved, conservationOf, type Tables } from "../../../src/taskpane/controle/conservation";
import { tableOf } from "../../../src/taskpane/controle/run-call";
import { look, type Scan } from "../../../src/taskpane/controle/scan";
import { readSources, type Sources } from "../../../src/taskpane/doorrekening/sources";
import { KeptBook } from "../../../src/taskpane/shell/book";
import { MemoryWorkbook } from "../../workbook/memory";
import { WorkbookModel } from "../../workbook/model";
import { STOCK_MODEL } from "./stock-model";

const CALL = "MPP.DOORREKENING(A1:H3,A10:C12,A20:B23)";

/** 1,200 at the start and 100 a year: 1,300, 1,400 and 1,500. */
function workbook(): WorkbookModel {
  const model = WorkbookModel.withSheets("Blad1");
  model.put({ sheet: "Blad1", range: "A1:H3" }, STOCK_MODEL);
  model.put({ sheet: "Blad1", range: "A10:C12" }, [
    ["parameter", "jaar", "waarde"],
    ["bewaring.invoer", "", 100],
    ["bewaring.bezetting.startvoorraad", "", 1200],
  ]);
  model.put({ sheet: "Blad1", range: "A20:B23" }, [
    ["jaar", "waarde"],
    [2026, 1000],
    [2027, 1000],
    [2028, 1000],
  ]);
  model.put({ sheet: "Blad1", range: "J1" }, [[{ formula: CALL }]]);
  model.resultsAt.set("Blad1!J1", [
    ["indicator", "eenheid", 2026, 2027, 2028],
    ["bewaring.instroom", "personen/jaar", 100, 100, 100],
    ["bewaring.bezetting", "personen", 1300, 1400, 1500],
  ]);
  return model;
}

/** The functions, but a stock in a period is told to be something else at its end. */
const faulty =
  (period: string, by: number): Tables =>
  (id, args) => {
    const table = tableOf(id, args);
    if (id !== "HERKOMST") return table;
    return table.map((row) =>
      row[2] === "bewaring.bezetting" && String(row[3]) === period && typeof row[4] === "number"
        ? row.map((cell, column) => (column === 4 ? Number(cell) + by : cell))
        : row,
    );
  };

describe("the report of conservation", () => {
  let sources: Sources;
  let calls: readonly FoundCall[];
  let scan: Scan;
  beforeAll(async () => {
    const read = await readSources(new KeptBook(new MemoryWorkbook(workbook())), () => true);
    if (read === undefined) throw new Error("stopped");
    sources = read;
    calls = read.answers.flatMap(formulasIn).flatMap((formula) => callAt(read, formula, []) ?? []);
    scan = whole(look({ sources: read, names: [], tables: [] }, "nl"));
  });
  const conserved = (tables?: Tables): Conserved => whole(conservationOf(calls, sources, tables));

  it("closes every stock in every year of a calculation without fault", () => {
    expect(conserved()).toEqual({ closed: 3, open: [] });
    expect(checksOf(scan, "nl").map(({ level, title, note }) => `${level} ${title}: ${note}`)[0]).toBe(
      "good Behoud: begin + in − uit = eind: 3 van 3",
    );
  });

  it("names the stock and year that does not close, the cell that shows it and the amount", () => {
    const found = conserved(faulty("2028", 10));
    expect(found).toEqual({
      closed: 2,
      open: [{ id: "bewaring.bezetting", period: "2028", gap: 10, area: { sheet: "Blad1", range: "N3" } }],
    });
    const [nl] = checksOf({ ...scan, conserved: found }, "nl");
    expect(nl).toEqual({
      level: "bad",
      title: "Voorraden sluiten niet",
      note: "1 van 3",
      lines: [
        {
          text: "bewaring.bezetting sluit niet in 2028: het eind is 10 hoger dan begin + in − uit.",
          area: { sheet: "Blad1", range: "N3" },
        },
      ],
    });
    const [en] = checksOf({ ...scan, conserved: conserved(faulty("2028", -0.25)) }, "en");
    expect(en?.lines[0]?.text).toBe(
      "bewaring.bezetting does not close in 2028: the end is 0.25 less than begin + in − out.",
    );
  });

  it("finds the fault in the year after too when a stock in the middle is wrong", () => {
    const { open } = conserved(faulty("2027", 7));
    expect(open.map(({ period, gap }) => [period, gap])).toEqual([
      ["2028", -7],
      ["2027", 7],
    ]);
  });

  it("does not take rounding for a fault, and takes a millionth of a person for one", () => {
    expect(conserved(faulty("2028", 1e-9)).open).toEqual([]);
    expect(conserved(faulty("2028", 1e-5)).open).toHaveLength(1);
  });

  it("says so when a part of the sum is missing", () => {
    const without: Tables = (id, args): ResultMatrix =>
      tableOf(id, args).filter((row) => id !== "HERKOMST" || row[2] !== "bewaring.instroom");
    const found = conserved(without);
    expect(found.closed).toBe(0);
    const [check] = checksOf({ ...scan, conserved: found }, "nl");
    expect(check?.lines[0]?.text).toBe(
      "bewaring.bezetting sluit niet in 2028: een deel van de som ontbreekt.",
    );
  });

  it("goes to the call when no cell shows the stock", () => {
    const bare = sources.answers.map((answer) => ({ ...answer, filled: [] }));
    const [open] = whole(conservationOf(calls, { ...sources, answers: bare }, faulty("2028", 10))).open;
    expect(open?.area).toEqual({ sheet: "Blad1", range: "J1" });
  });
});
