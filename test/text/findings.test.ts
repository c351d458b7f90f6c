/** A finding in four parts: where, how serious, what, and what would be right; texts from cells cannot move the cut. */
import { describe, expect, it } from "vitest";
import { type Failure } from "../../src/core";
import { type Finding } from "../../src/params";
import { findingText } from "../../src/text";

const finding = (failure: Failure, severity: Finding["severity"] = "error"): Finding => ({
  severity,
  failure,
  parameter: "",
  owner: "",
});
const PLACE = { parameter: "tabel", row: 3, column: 4, heading: "Waarde" } as const;

describe("a finding", () => {
  it("names the place by row, column and heading", () => {
    const blank = finding({ code: "blank-cell", place: PLACE });
    expect(findingText(blank, "nl")).toEqual({
      place: "rij 3, kolom 4 (Waarde)",
      severity: "fout",
      what: "de cel is leeg",
      remedy: "vul een waarde in",
    });
    expect(findingText(blank, "en")).toEqual({
      place: "row 3, column 4 (Waarde)",
      severity: "error",
      what: "the cell is blank",
      remedy: "fill in a value",
    });
  });

  it("names the cell alone when its address is known", () => {
    const place = { ...PLACE, cell: "Parameters!D7" };
    expect(findingText(finding({ code: "blank-cell", place }), "nl").place).toBe("Parameters!D7");
  });

  it("is about the whole table when it has no row or column", () => {
    const whole = finding({ code: "empty-range", place: { parameter: "tabel" } });
    expect(findingText(whole, "nl").place).toBe("hele tabel");
    expect(findingText(whole, "en").place).toBe("whole table");
  });

  it("names how serious it is in both languages", () => {
    const failure: Failure = { code: "blank-cell", place: PLACE };
    const names = (["error", "incomplete", "warning"] as const).map((severity) =>
      (["nl", "en"] as const).map((language) => findingText(finding(failure, severity), language).severity),
    );
    expect(names).toEqual([
      ["fout", "error"],
      ["onvolledig", "incomplete"],
      ["waarschuwing", "warning"],
    ]);
  });

  it("has no remedy where the sentence gives none", () => {
    expect(findingText(finding({ code: "not-an-integer", place: PLACE, value: 2.5 }), "nl")).toMatchObject({
      what: "2,5 is geen geheel getal",
      remedy: "",
    });
  });

  it("is cut after the cause, also when the text of a cell holds a semicolon", () => {
    const name = "kans; vul niets in";
    const failure: Failure = { code: "unknown-column", place: PLACE, name, fields: ["mean; sd", "year"] };
    expect(findingText(finding(failure), "nl")).toMatchObject({
      what: "de kop 'kans; vul niets in' is onbekend",
      remedy: "mogelijk zijn mean; sd en jaar",
    });
    const text = finding({ code: "not-a-number", place: PLACE, value: "a;\uE000; b" });
    expect(findingText(text, "nl")).toMatchObject({ what: "'a;; b' is geen getal", remedy: "" });
  });
});
