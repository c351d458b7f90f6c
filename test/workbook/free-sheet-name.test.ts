import { describe, expect, it } from "vitest";
import { freeSheetName } from "../../src/workbook/free-sheet-name";

describe("the name of a new sheet", () => {
  it("is the wanted one, or numbered, in any case of letters", () => {
    expect(freeSheetName("Controle COA", ["Model"])).toBe("Controle COA");
    expect(freeSheetName("Controle COA", ["controle coa"])).toBe("Controle COA 2");
    expect(freeSheetName("Controle COA", ["Controle COA", "CONTROLE COA 2"])).toBe("Controle COA 3");
  });

  it("stays short enough when it is numbered", () => {
    const long = "x".repeat(31);
    expect(freeSheetName(long, [long])).toBe(`${"x".repeat(29)} 2`);
  });

  it("stays within 31 characters and without what Excel refuses", () => {
    const long = "Controle van een heel lange partnernaam";
    expect(freeSheetName(long, [])).toBe("Controle van een heel lange par");
    expect(freeSheetName(long, ["Controle van een heel lange par"])).toBe("Controle van een heel lange p 2");
    expect(freeSheetName("Controle DT&V/KMar [x]", [])).toBe("Controle DT&V-KMar -x-");
  });
});
