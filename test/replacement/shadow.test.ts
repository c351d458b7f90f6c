import { describe, expect, it } from "vitest";
import type { Replaced, Step } from "../../src/migration";
import { SHADOW_HEADING, shadowSheet } from "../../src/replacement/shadow";
import type { Content } from "../../src/workbook/port";

const hand = (cell: string, formula: string): Replaced => ({
  cell,
  formula,
  value: 1,
  after: 1,
  rounding: 0,
});

const STOCK: Step = {
  id: "MPP Asiel!D14",
  sheet: "MPP Asiel",
  anchor: "D14",
  fills: "D14:E14",
  kind: "voorraad",
  call: "=MPP.VOORRAAD(C14,D10:E10,D12:E12)",
  reason: { code: "stock", count: 2 },
  cells: [hand("D14", "=C14+D10-D12"), hand("E14", "=D14+E10-E12")],
  method: "same",
  upon: [],
  together: [],
};
const QUANTILE: Step = {
  id: "Prognose!F19",
  sheet: "Prognose",
  anchor: "F19",
  fills: "F19",
  kind: "kwantiel-interpolatie",
  call: "=MPP.KWANTIEL(C19,$B$5:$D$8)",
  reason: { code: "grid-interpolation", count: 201 },
  cells: [hand("F19", "=FORECAST(C19,…)")],
  method: "other",
  upon: [],
  together: [],
};

function made(steps: readonly Step[], sheets: readonly string[] = []): ReturnType<typeof shadowSheet> {
  return shadowSheet({ steps, sheets, language: "nl", version: "1.2.3", localNames: new Map() });
}

function contents(shadow: ReturnType<typeof shadowSheet>): readonly (readonly Content[])[] {
  return shadow.cells.contents;
}

describe("sheet Schaduw", () => {
  it("puts each cell's own value beside what the call gives, with the call turned to fill down", () => {
    const [first, second] = contents(made([STOCK])).slice(SHADOW_HEADING);
    expect(first?.slice(0, 7)).toEqual([
      "MPP Asiel",
      "D14",
      "voorraad",
      "=C14+D10-D12",
      "=MPP.VOORRAAD(C14,D10:E10,D12:E12)",
      { formula: "'MPP Asiel'!D14" },
      { formula: "TRANSPOSE(MPP.VOORRAAD('MPP Asiel'!C14,'MPP Asiel'!D10:E10,'MPP Asiel'!D12:E12))" },
    ]);
    expect(second?.slice(4, 7)).toEqual(["(G12)", { formula: "'MPP Asiel'!E14" }, null]);
    expect(made([STOCK]).fills).toEqual([{ cell: "G12", range: "G12:G13" }]);
  });

  it("does not turn what fills a column, and asks each cell of a block by its place", () => {
    const column = { ...STOCK, fills: "D14:D15" };
    expect(contents(made([column]))[SHADOW_HEADING]?.[6]).toEqual({
      formula: expect.stringMatching(/^MPP\.VOORRAAD\(/) as string,
    });
    const four = { ...STOCK, fills: "D14:E15", cells: [...STOCK.cells, ...STOCK.cells] };
    const block = contents(made([four])).slice(SHADOW_HEADING);
    const ends = block.map((row) => /,\d,\d\)$/.exec((row[6] as { formula: string }).formula)?.[0]);
    expect(ends).toEqual([",1,1)", ",1,2)", ",2,1)", ",2,2)"]);
    expect(made([four]).fills).toEqual([]);
  });

  it("judges in persons, chances more sharply, and names another method as such", () => {
    const verdict = (step: Step): string =>
      (contents(made([step]))[SHADOW_HEADING]?.[9] as { formula: string }).formula;
    expect(verdict(STOCK)).toBe(
      'IF(ISERROR(H12),"fout",IF(ABS(H12)<=$B$9*MAX(ABS(F12),ABS(G12))+1E-9,"gelijk","verschilt"))',
    );
    expect(verdict({ ...STOCK, kind: "dichtheid" })).toContain("+1E-13,");
    expect(verdict(QUANTILE)).toContain('"gelijk","methode verschilt"');
  });

  it("tells for each row which cell it compares", () => {
    expect(made([STOCK, QUANTILE]).rows).toEqual([
      { row: 12, sheet: "MPP Asiel", cell: "D14" },
      { row: 13, sheet: "MPP Asiel", cell: "E14" },
      { row: 14, sheet: "Prognose", cell: "F19" },
    ]);
  });

  it("never takes the place of a sheet that is there", () => {
    expect(made([STOCK], ["Prognose"]).sheet).toBe("Schaduw");
    expect(made([STOCK], ["schaduw", "Schaduw 2"]).sheet).toBe("Schaduw 3");
  });
});
