/** VINGERAFDRUK, VERGELIJKPARAMETERS and CONTROLEERPARAMETERS: what they give, and which tables they refuse. */
import { describe, expect, it } from "vitest";
import { FailureError } from "../../src/core";
import { callFunction, FUNCTIONS } from "../../src/functions";
import { RANGE_FAILURES } from "../../src/functions/read/range";
import { READING_FAILURES } from "../../src/functions/table-failures";
import { fingerprintOf, readTable } from "../../src/params";
import { call, matrix } from "./host";
import { FAULTS, TABLE, tableWith } from "./parameter-tables";

type Cells = readonly (readonly unknown[])[];

function failureOf(id: string, args: readonly unknown[]): FailureError["failure"] | undefined {
  const spec = FUNCTIONS.find((each) => each.id === id);
  if (spec === undefined) throw new Error(`${id} is not registered`);
  try {
    callFunction(spec, args);
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  return undefined;
}

const FULL = /^[0-9a-f]{64}$/;

describe("VINGERAFDRUK", () => {
  it("is the short and the full fingerprint of the rows, beside each other", () => {
    const [[short, full] = []] = matrix("VINGERAFDRUK", [TABLE]);
    expect(full).toMatch(FULL);
    expect(full).toBe(
      fingerprintOf(readTable({ cells: TABLE, parameter: "tabel" }).rows.map((each) => each.row)),
    );
    expect(short).toBe(`${full}`.slice(0, 12).replace(/(.{4})(.{4})(.{4})/, "$1-$2-$3"));
  });

  it("is the same in another order of rows and columns, with text numbers, status and approval", () => {
    const golden = call("VINGERAFDRUK", [TABLE]);
    const [headings = [], ...rows] = TABLE as Cells;
    const same: readonly Cells[] = [
      [headings, ...[...rows].reverse()],
      TABLE.map((row) => [...row].reverse()),
      TABLE.map((row) => row.map((cell) => (typeof cell === "number" && cell < 1 ? `${cell * 100}%` : cell))),
      [...TABLE, ["", "", "", "", ""]],
      TABLE.map((row, n) => [...row, n === 0 ? "status" : "akkoord", n === 0 ? "akkoord op" : "2026-01-09"]),
    ];
    for (const table of same) expect(call("VINGERAFDRUK", [table])).toEqual(golden);
  });

  it("is another one when a value, unit, period, scenario or row changes", () => {
    const change = (row: number, column: number, value: unknown): Cells =>
      TABLE.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));
    const tables: readonly Cells[] = [
      TABLE,
      change(1, 3, 1501),
      change(1, 4, ""),
      change(3, 2, "minimum"),
      change(5, 0, "coa.opvangaandeel"),
      TABLE.slice(0, -1),
      tableWith(["asiel.hervestiging", "", "", 500, ""]),
    ];
    const found = tables.map((table) => matrix("VINGERAFDRUK", [table])[0]?.[1]);
    expect(new Set(found).size).toBe(tables.length);
  });

  it.each(Object.entries(FAULTS))("refuses %s, at its row", (code, [table, row]) => {
    expect(failureOf("VINGERAFDRUK", [table])).toMatchObject({
      code,
      place: { parameter: "tabel", ...(row === undefined ? {} : { row }) },
    });
  });

  it("says in its spec what it refuses: these kinds, the shapes of a range, and too many arguments", () => {
    const codes: readonly string[] = [...Object.keys(FAULTS), ...RANGE_FAILURES, "too-many-arguments"];
    const { errors = [] } = FUNCTIONS.find(({ id }) => id === "VINGERAFDRUK") ?? {};
    expect([...errors].sort()).toEqual([...codes].sort());
  });
});

describe("VERGELIJKPARAMETERS", () => {
  it("says so when nothing differs, also in another order", () => {
    const [headings = [], ...rows] = TABLE as Cells;
    const other = [headings, ...[...rows].reverse()];
    expect(call("VERGELIJKPARAMETERS", [TABLE, other])).toEqual([["geen verschillen"]]);
  });

  const APPROVED = [
    ["parameter", "jaar", "waarde", "eenheid", "bron", "status", "akkoord door", "akkoord op"],
    ["coa.opvangaandeel", 2026, 0.8, "aandeel", "COA", "akkoord", "COA · dossierhouder", "2026-01-09"],
    ["coa.opvangaandeel", 2027, 0.8, "aandeel", "COA", "akkoord", "COA · dossierhouder", "2026-01-09"],
    ["asiel.hasa", 2026, 0, "personen/jaar", "IND", "", "", ""],
    ["asiel.hasa", 2027, -0, "", "IND", "", "", ""],
  ];
  const change = (row: number, column: number, value: unknown): unknown[][] =>
    APPROVED.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));
  const differences = (table: Cells): unknown[][] =>
    matrix("VERGELIJKPARAMETERS", [APPROVED, table]).slice(1);

  it("lists added, removed and changed rows by owner, with old, new and both differences", () => {
    const table = [
      ...change(1, 2, 0.6).slice(0, 4),
      ["asiel.hasa", 2027, 10, "personen/jaar", "IND", "", "", ""],
      ["dtv.kmar", "2026-03", 5, "", "", "", "", ""],
    ].filter((_, n) => n !== 2);
    expect(matrix("VERGELIJKPARAMETERS", [APPROVED, table])).toEqual([
      [
        ...["soort", "parameter", "jaar", "scenario", "eigenaar", "oud", "nieuw"],
        ...["verschil", "relatief verschil", "akkoord vervallen", "gewijzigd"],
      ],
      ["vervallen", "coa.opvangaandeel", 2027, "", "COA", 0.8, "", "", "", "ja", ""],
      [
        ...["gewijzigd", "coa.opvangaandeel", 2026, "", "COA", 0.8, 0.6],
        ...([expect.closeTo(-0.2, 14), expect.closeTo(-0.25, 14), "ja", "waarde"] as unknown[]),
      ],
      ["gewijzigd", "asiel.hasa", 2027, "", "IND", 0, 10, "", "", "", "waarde, eenheid"],
      ["toegevoegd", "dtv.kmar", "2026-03", "", "KMar", "", 5, "", "", "", ""],
    ]);
  });

  it("leaves the relative difference blank when the old value is 0", () => {
    expect(differences(change(3, 2, 4))).toEqual([
      ["gewijzigd", "asiel.hasa", 2026, "", "IND", 0, 4, 4, "", "", "waarde"],
    ]);
  });

  it("names a column without a value that changed, and gives differences of 0", () => {
    expect(differences(change(1, 4, "COA, brief"))).toEqual([
      ["gewijzigd", "coa.opvangaandeel", 2026, "", "COA", 0.8, 0.8, 0, 0, "", "bron"],
    ]);
  });

  it("compares values that cannot be calculated with: the difference shows the slip", () => {
    const [row] = differences(change(1, 2, 80));
    expect(row?.slice(5, 7)).toEqual([0.8, 80]);
  });

  it.each(Object.entries(FAULTS))(
    "refuses %s only when rows cannot be read or told apart",
    (code, [table]) => {
      const refused = (READING_FAILURES as readonly string[]).includes(code);
      const at = (parameter: string): unknown =>
        refused
          ? expect.objectContaining({ code, place: expect.objectContaining({ parameter }) as unknown })
          : undefined;
      expect(failureOf("VERGELIJKPARAMETERS", [table, TABLE])).toEqual(at("oud"));
      expect(failureOf("VERGELIJKPARAMETERS", [TABLE, table])).toEqual(at("nieuw"));
    },
  );
});

describe("CONTROLEERPARAMETERS", () => {
  it("gives one row per finding, with the cell when the host tells addresses", () => {
    const table = tableWith(["asiel.hervestiging", "", "", -1, "EUR"]);
    const found = call("CONTROLEERPARAMETERS", [table, null], "nl", {
      parameterAddresses: ["Parameters!B3:F9", null],
    }) as string[][];
    expect(found[0]).toEqual(["cel", "parameter", "eigenaar", "ernst", "wat", "wat zou goed zijn"]);
    const about = found.filter((row) => row[1] === "asiel.hervestiging");
    expect(about.map((row) => row.slice(0, 4))).toEqual([
      ["Parameters!E9", "asiel.hervestiging", "IND", "fout"],
      ["Parameters!F9", "asiel.hervestiging", "IND", "fout"],
    ]);
  });

  it("lists errors first, then warnings, then what is incomplete, each by row", () => {
    const table = tableWith(
      ["asiel.hervestiging", "", "", "500,0", ""],
      ["asiel.hervestiging", "", "", 1, ""],
    );
    const rows = matrix("CONTROLEERPARAMETERS", [table]).slice(1) as string[][];
    const order = ["fout", "waarschuwing", "onvolledig"];
    const ranks = rows.map(([, , , severity = ""]) => order.indexOf(severity));
    expect(new Set(ranks)).toEqual(new Set([0, 1, 2]));
    expect(ranks).toEqual([...ranks].sort());
    expect(rows.slice(0, 2).map(([cell]) => cell)).toEqual([
      "rij 8, kolom 1 (parameter)",
      "rij 7, kolom 4 (waarde)",
    ]);
  });

  it("names row and column when the host tells no address", () => {
    const found = matrix("CONTROLEERPARAMETERS", [tableWith(["asiel.hervestiging", "", "", -1, ""])]);
    expect(found.find((row) => row[1] === "asiel.hervestiging")?.[0]).toBe("rij 7, kolom 4 (waarde)");
  });

  it("gives the same text in an English Excel", () => {
    for (const [, [table]] of Object.entries(FAULTS)) {
      expect(call("CONTROLEERPARAMETERS", [table], "en")).toEqual(
        call("CONTROLEERPARAMETERS", [table], "nl"),
      );
    }
  });

  it.each(Object.entries(FAULTS))("lists %s instead of refusing it", (code, [table, row]) => {
    const found = matrix("CONTROLEERPARAMETERS", [table]).slice(1) as string[][];
    const errors = found.filter(([, , , severity]) => severity === "fout");
    const place = row === undefined ? "hele tabel" : `rij ${row}`;
    expect(
      errors.filter(([cell]) => cell?.startsWith(place)),
      code,
    ).not.toEqual([]);
    expect(found.flat().filter((cell) => /undefined|NaN|\[object/.test(cell))).toEqual([]);
  });

  it("checks dates against the peildatum, as a date cell or as text", () => {
    const table = TABLE.map((cells, n) => [...cells, n === 0 ? "peildatum" : "2026-01-10"]);
    const late = (peildatum: unknown): number =>
      matrix("CONTROLEERPARAMETERS", [table, peildatum]).filter(([cell]) => `${cell}`.includes("(peildatum)"))
        .length;
    // 46031 is 9 January 2026 in Excel.
    expect([46_031, "2026-01-09", "9-1-2026"].map(late)).toEqual([5, 5, 5]);
    expect([46_032, "2026-01-10", null].map(late)).toEqual([0, 0, 0]);
  });
});
