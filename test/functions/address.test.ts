/** The cell of a culprit: named when the host's address can be trusted, silent otherwise. */
import { describe, expect, it } from "vitest";
import { cellAddress } from "../../src/functions/read/address";
import { refusal } from "./host";

const SIZE = { rows: 4, columns: 3 };

describe("the address of a cell within a parameter", () => {
  it.each([
    ["Prognose!B5:D8", "Prognose!C7"],
    ["'Bob''s blad'!$B$5:$D$8", "'Bob''s blad'!C7"],
    ["B5:D8", "C7"],
    ["Prognose!Y5:AA8", "Prognose!Z7"],
    ["Prognose!Z5:AB8", "Prognose!AA7"],
    ["Prognose!XFA1048570:XFC1048573", "Prognose!XFB1048572"],
  ])("in %s is %s", (address, cell) => {
    expect(cellAddress(address, SIZE, 3, 2)).toBe(cell);
  });

  it("is the address itself for a single cell", () => {
    expect(cellAddress("Prognose!F2", { rows: 1, columns: 1 }, 1, 1)).toBe("Prognose!F2");
  });

  it.each([
    undefined,
    null,
    "",
    5,
    "Prognose!B5:D9",
    "Prognose!B5",
    "B:D",
    "5:8",
    "B5:B6,D5:D6",
    "Tabel1[Kans]",
    "#REF!",
  ])("is not guessed from %s", (address) => {
    expect(cellAddress(address, SIZE, 3, 2)).toBeUndefined();
  });
});

describe("a message with addresses from the host", () => {
  const block = [
    ["Kans", "Instroom", "Spreiding"],
    [0.5, 30000, 5000],
    [0.5, "n.v.t.", 5000],
  ];
  const invocation = (...parameterAddresses: unknown[]): object => ({ parameterAddresses });

  it("names the cell", () => {
    expect(refusal("KWANTIEL", [0.5, block, null], "nl", invocation(null, "Prognose!B5:D7", null))).toBe(
      "scenario's, rij 3, kolom 2 (Instroom), Prognose!C7: 'n.v.t.' is geen getal",
    );
  });

  it("names the cell in English too", () => {
    expect(refusal("KWANTIEL", [0.5, block, null], "en", invocation(null, "Prognose!B5:D7", null))).toBe(
      "scenario's, row 3, column 2 (Instroom), Prognose!C7: 'n.v.t.' is not a number",
    );
  });

  it("names the cell of a scalar", () => {
    expect(refusal("KWANTIEL", [2, [[1, 30000, 5000]], null], "nl", invocation("Prognose!F2", "A1:C1"))).toBe(
      "kans, Prognose!F2: 2 kan niet; groter dan 0 en kleiner dan 1 is nodig (2% is 0,02)",
    );
  });

  it("names no cell when the address does not fit the range", () => {
    expect(refusal("KWANTIEL", [0.5, block, null], "nl", invocation(null, "Prognose!B5:D9"))).toBe(
      "scenario's, rij 3, kolom 2 (Instroom): 'n.v.t.' is geen getal",
    );
  });
});
