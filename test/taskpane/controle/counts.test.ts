/** What counts as an error, a question or in order beside the checks themselves; and the report that can be kept. */
import { describe, expect, it } from "vitest";
import { countsOf, type Known } from "../../../src/taskpane/controle/parts";
import { reportCsv } from "../../../src/taskpane/controle/report";
import { type PaneModel } from "../../../src/taskpane/model";

const model: PaneModel = {
  language: "nl",
  theme: "light",
  version: "0.2.0",
  functionsVersion: "0.2.0",
  state: "connected",
  functions: [],
};
const counts = (change: Partial<PaneModel>, known: Partial<Known> = {}): readonly [number, number] => {
  const { errors, questions } = countsOf({
    ...{ errors: [], checks: [], unregistered: 0, isOther: false, ...known },
    model: { ...model, ...change },
  });
  return [errors, questions];
};

describe("the counts of errors and questions", () => {
  it("are nothing when pane and functions are of one version", () => {
    expect(counts({})).toEqual([0, 0]);
  });
  it("have a question when versions differ or the host's list of functions does", () => {
    expect(counts({ functionsVersion: "0.1.0" })).toEqual([0, 1]);
    expect(counts({ metadataDifference: ["MPP.KWANTIEL"] })).toEqual([0, 1]);
  });
  it("have an error when the functions are not loaded or Excel is too old", () => {
    expect(counts({ functionsVersion: null })).toEqual([1, 0]);
    expect(counts({ state: "old-excel" })).toEqual([1, 0]);
  });
  it("have a question when another version last calculated the workbook", () => {
    expect(counts({}, { isOther: true })).toEqual([0, 1]);
  });
  it("add up cells in error, formulas with #NAME? and lines of checks", () => {
    const line = { text: "x", area: undefined };
    const check = (level: "bad" | "warn" | "good"): Known["checks"][number] => ({
      ...{ level, title: "t", note: "", lines: level === "good" ? [] : [line, line] },
    });
    const error = { cell: "A1", code: "#N/A", message: "", goTo: () => undefined };
    const known = { checks: [check("bad"), check("warn"), check("good")], errors: [error], unregistered: 3 };
    expect(counts({}, known)).toEqual([6, 2]);
  });
});

describe("the report", () => {
  it("has cells in error, then errors, questions and what is in order, and no text that runs", () => {
    const area = { sheet: "MPP Asiel", range: "G12" };
    const checks: Known["checks"] = [
      { level: "good", title: "Aandelen tellen op", note: "10 groepen", lines: [] },
      { level: "warn", title: "Vaste getallen", note: "1", lines: [{ text: "Hier staat 4.500", area }] },
      {
        level: "bad",
        title: "Voorraden sluiten niet",
        note: "1",
        lines: [{ text: "=x; y", area: undefined }],
      },
    ];
    const error = {
      cell: "'MPP Asiel'!F12",
      code: "#N/A",
      functionName: "MPP.KWANTIEL",
      message: "ontbreekt",
    };
    expect(reportCsv([error], checks, "nl")).toBe(
      [
        "\uFEFFsoort;onderwerp;cel;bevinding",
        "fout;Cellen met een fout;MPP Asiel!F12;#N/A MPP.KWANTIEL ontbreekt",
        `fout;Voorraden sluiten niet;;"'=x; y"`,
        "vraag;Vaste getallen;MPP Asiel!G12;Hier staat 4.500",
        "in orde;Aandelen tellen op;;10 groepen",
        "",
      ].join("\r\n"),
    );
    expect(reportCsv([], checks.slice(0, 1), "en")).toContain("in order;Aandelen tellen op;;10 groepen");
  });
});
