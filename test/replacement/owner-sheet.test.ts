import { describe, expect, it } from "vitest";
import { ownerCheck } from "../../src/migration";
import { ownerSheet, type OwnerSheetRequest } from "../../src/replacement/owner-sheet";
import { row } from "../params/rows";

const COA = row({ parameter: "asiel.opvang.x", jaar: "2026", eigenaar: "COA", waarde: 10 });

function sheet(given: Partial<OwnerSheetRequest> = {}): readonly (readonly unknown[])[] {
  const check = ownerCheck({
    owner: "COA",
    rows: [{ ...COA, waarde: 12 }],
    register: [COA],
    findings: [],
    outcomes: [
      { sheet: "Model", cell: "B1", shown: 5, calculated: 4 },
      { sheet: "Model", cell: "B2", shown: "=HYPERLINK(1)", calculated: { error: "#N/A" } },
    ],
    questions: [],
  });
  return ownerSheet({
    ...{ check, language: "nl", version: "1.2.3", at: "2026-11-28T10:00:00Z", set: undefined },
    ...{ signed: undefined, sheet: "Controle COA", ...given },
  }).contents;
}

const rowAfter = (rows: readonly (readonly unknown[])[], heading: string, by: number): readonly unknown[] =>
  rows[rows.findIndex(([first]) => first === heading) + by] ?? [];

describe("sheet of a partner's check", () => {
  it("begins with who checked what, when, with which version, and the result", () => {
    expect(
      sheet()
        .slice(0, 9)
        .map(([a, b]) => [a, b]),
    ).toEqual([
      ["Controle door COA", null],
      ["Parameters tegen het register, uitkomsten nagerekend, vragen over mogelijke vergissingen.", null],
      ["Gemaakt op", "2026-11-28T10:00:00Z"],
      ["MPP voor Excel", "1.2.3"],
      ["Parameterset", "Geen"],
      ["Vingerafdruk", "Geen"],
      ["Uitkomst", "Er zijn verschillen of bevindingen"],
      ["Afgetekend door", ""],
      ["Opmerking", ""],
    ]);
  });

  it("names the set, the signature and its note", () => {
    const rows = sheet({
      set: { name: "2026-1 · basis · v1 · concept", fingerprint: "9088-6062-09ad" },
      signed: { by: "COA · dossierhouder", note: "met opmerking" },
    });
    expect(rows.slice(4, 9).map(([, b]) => b)).toEqual([
      "2026-1 · basis · v1 · concept",
      "9088-6062-09ad",
      "Er zijn verschillen of bevindingen",
      "COA · dossierhouder",
      "met opmerking",
    ]);
  });

  it("lists each parameter and outcome that differs, numbers as numbers and texts as texts", () => {
    expect(rowAfter(sheet(), "Parameter", 1)).toEqual(["asiel.opvang.x", "2026", "", 12, 10, 2, "gewijzigd"]);
    expect(rowAfter(sheet(), "Blad", 1)).toEqual([
      ...["Model", "B2", "=HYPERLINK(1)", { error: "#N/A" }, null, null, null],
    ]);
    expect(rowAfter(sheet(), "Blad", 2)).toEqual(["Model", "B1", 5, 4, 0.2, null, null]);
  });

  it("speaks English when asked", () => {
    const rows = sheet({ language: "en" });
    expect(rows[0]?.[0]).toBe("Check by COA");
    expect(rows.map(([first]) => first)).toContain("Outcomes: 2 recalculated, 2 different");
  });
});
