import { describe, expect, it } from "vitest";
import { fromOtherSheet } from "../../src/migration";

const NONE = new Set<string>();

describe("a formula from another sheet", () => {
  it("gets its sheet before every cell, range, row and column, and nowhere else", () => {
    expect(fromOtherSheet('=MPP.VOORRAAD(C14,D10:H10+$D$11:H$11,"D10",3:3,$A:A)', "Asiel", NONE)).toBe(
      '=MPP.VOORRAAD(Asiel!C14,Asiel!D10:H10+Asiel!$D$11:H$11,"D10",Asiel!3:3,Asiel!$A:A)',
    );
  });

  it("quotes a name with a space, an apostrophe or the look of a cell", () => {
    expect(fromOtherSheet("=A1", "MPP Asiel", NONE)).toBe("='MPP Asiel'!A1");
    expect(fromOtherSheet("=A1", "COA's blad", NONE)).toBe("='COA''s blad'!A1");
    expect(fromOtherSheet("=A1", "AB12", NONE)).toBe("='AB12'!A1");
  });

  it("leaves what names a sheet or another workbook already", () => {
    expect(fromOtherSheet("=A1+Model!B2+'Vorig jaar'!C3+[1]Model!D4", "Asiel", NONE)).toBe(
      "=Asiel!A1+Model!B2+'Vorig jaar'!C3+[1]Model!D4",
    );
  });

  it("takes along a name of that sheet alone, not one of the workbook", () => {
    expect(fromOtherSheet("=plafond*factor", "Asiel", new Set(["plafond"]))).toBe("=Asiel!plafond*factor");
  });

  it("keeps function names, array constants and a spilled range", () => {
    expect(fromOtherSheet("=SUM(A1#)*INDEX({1,0},1)+LOG10(5)", "Asiel", NONE)).toBe(
      "=SUM(Asiel!A1#)*INDEX({1,0},1)+LOG10(5)",
    );
  });
});
