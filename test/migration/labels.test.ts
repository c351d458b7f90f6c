/** What stands around a cell, and how it is read: headings over blanks, short words in full. */
import { describe, expect, it } from "vitest";
import { type ScanBook, type ScanCell, scanned } from "../../src/migration";
import { asRead } from "../../src/migration/written-out";
import { parseRef } from "../../src/xlsx";

function labelsIn(cells: Readonly<Record<string, number | string>>): (ref: string) => string {
  const at = (ref: string): { row: number; column: number } => {
    const found = parseRef(ref);
    if (!found) throw new Error(ref);
    return found;
  };
  const list = Object.entries(cells).map(([ref, value]): ScanCell => ({ ...at(ref), value }));
  const book: ScanBook = { sheets: [{ name: "Blad", cells: list }], names: [], tables: [] };
  const { labels } = scanned(book);
  return (ref) => labels.all({ sheet: 0, ...at(ref) });
}

describe("a label as it is read", () => {
  it("has short words in full, with and without a full stop", () => {
    expect(asRead("Bez. vh [pers.]")).toBe("bezetting vh [personen]");
    expect(asRead("instr. per mnd")).toBe("instroom per maand");
    expect(asRead("Cap huisv. [pers/mnd]")).toBe("capaciteit huisvesting [personen/maand]");
    expect(asRead("verw. laag")).toBe("verwacht laag");
    expect(asRead("doorl. [jr]")).toBe("doorlooptijd [jaar]");
  });

  it("has a word in full that may be another word only with its full stop", () => {
    expect(asRead("pl.")).toBe("plaatsen");
    expect(asRead("tot. beh.")).toBe("totaal behandeling");
    expect(asRead("tot 2027")).toBe("tot 2027");
    expect(asRead("prod a")).toBe("prod a");
  });

  it("keeps a weighted mean apart from a weight", () => {
    expect(asRead("gew. laag")).toBe("gewicht laag");
    expect(asRead("gew. gem.")).toBe("gew. gem.");
    expect(asRead("gew.gem.")).toBe("gew.gem.");
  });

  it("has the parts of an id apart, and leaves abbreviations and numbers", () => {
    expect(asRead("asiel.spoor4.startvoorraad")).toBe("asiel spoor4 startvoorraad");
    expect(asRead("regulier.duur_vergunning")).toBe("regulier duur vergunning");
    expect(asRead("t.o.v. 1.000")).toBe("t.o.v. 1.000");
  });

  it("leaves words that only begin like a short word", () => {
    expect(asRead("Capaciteit en instroom")).toBe("capaciteit en instroom");
    expect(asRead("bezwaar")).toBe("bezwaar");
  });
});

describe("the heading of a column", () => {
  const months = { A6: 46_023, A7: 46_054, A8: 46_082, E6: 10, E7: 11, E8: 12, H5: 400 };

  it("is read over an empty row, and over the row with the begin of another column below it", () => {
    const label = labelsIn({ ...months, E2: "instr. az", E3: "[pers]", H2: "bez.", A4: "" });
    expect(label("E8")).toBe(" | instroom az [personen] | ");
  });

  it("is not read over two empty rows", () => {
    const label = labelsIn({ A7: 46_054, A8: 46_082, E4: "instroom", E7: 11, E8: 12 });
    expect(label("E8")).toBe(" |  | ");
  });

  it("is not read over an empty row when the rows have words of their own", () => {
    const rows = { A3: "Instroom", A4: "Uitstroom", E1: "opmerking", E3: 10, E4: 11 };
    expect(labelsIn(rows)("E4")).toBe("uitstroom |  | ");
  });

  it("is read past a text that says what the number beside it is", () => {
    const label = labelsIn({ D4: "geregistreerd", E4: "wacht", D5: "stand 1-1", E5: 900, D6: 10, E6: 8 });
    expect(label("D6")).toBe(" | geregistreerd | ");
    expect(label("E5")).toBe("stand 1-1 | wacht | ");
  });

  it("is the text itself when a year stands beside it", () => {
    const label = labelsIn({ B3: "titel", B4: "begin", C4: 2026, B5: 10, C5: 11 });
    expect(label("B5")).toBe(" | begin | ");
  });
});
