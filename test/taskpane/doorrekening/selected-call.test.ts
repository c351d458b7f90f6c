/** A selected cell of MPP.DOORREKENING, also one that it fills, says which number it is and where that comes from. */
import { beforeAll, describe, expect, it } from "vitest";
import { boxOf } from "../../../src/workbook/area";
import { type Value } from "../../../src/workbook/port";
import { traceRows } from "../../../src/taskpane/doorrekening/figures";
import {
  selectedCall,
  selectedNumber,
  type SelectedNumber,
} from "../../../src/taskpane/doorrekening/selected-call";
import { answerOf, type Sources } from "../../../src/taskpane/doorrekening/sources";
import { type WorkbookModel } from "../../workbook/model";
import { sampleModel, sourcesOf } from "./sample";

let model: WorkbookModel;
let sources: Sources;
beforeAll(async () => {
  model = sampleModel();
  sources = await sourcesOf(model);
});

const SHEET = "MPP Bewaring";

function shownAt(of: Sources, sheet: string, range: string): Value | undefined {
  const answer = answerOf(of, sheet);
  const [used, at] = [boxOf(answer?.range ?? "A1"), boxOf(range)];
  return answer?.values[at.top - used.top]?.[at.left - used.left];
}

function numberAt(range: string, of = sources, sheet = SHEET): SelectedNumber | undefined {
  const answer = answerOf(of, sheet);
  const found = answer && selectedCall(answer, range);
  return found && selectedNumber(of, { sheet, range }, found, [], shownAt(of, sheet, range));
}

/** Left top of the function's table, for medio: the third block. */
function anchor(): { top: number; left: number } {
  const by = answerOf(sources, SHEET)?.filled.map(({ by }) => boxOf(by)) ?? [];
  const tops = by.map(({ top }) => top).sort((a, b) => a - b);
  return { top: tops[2] ?? NaN, left: by[0]?.left ?? NaN };
}

const letter = (column: number): string => String.fromCharCode(64 + column);

describe("a selected cell", () => {
  it("inside what the function fills gives that number's arguments, and its trace begins with what the cell shows", () => {
    const { top, left } = anchor();
    // Rows below the heading: a title, then the inflow, outflow and occupancy; the third year.
    const range = `${letter(left + 4)}${top + 4}`;
    const number = numberAt(range);
    expect(number).toMatchObject({
      kind: "number",
      scenario: "medio",
      isStale: false,
      given: { indicator: { value: "bewaring.bezetting" }, period: { value: 2028 } },
    });
    if (number?.kind !== "number") throw new Error("no number");
    expect(traceRows(number.given)[0]?.[4]).toBe(shownAt(sources, SHEET, range));
  });

  it("that is the formula's own, a heading, an id, a unit or a blank row is no number", () => {
    const { top, left } = anchor();
    for (const range of [
      `${letter(left)}${top}`,
      `${letter(left + 3)}${top}`,
      `${letter(left + 1)}${top + 2}`,
    ])
      expect(numberAt(range)).toEqual({ kind: "other" });
  });

  it("of no MPP function is none, and any other MPP function is named", () => {
    expect(numberAt("A1")).toBeUndefined();
    const answer = answerOf(sources, "Analyse");
    const names = answer?.filled.map(({ by }) => selectedCall(answer, by)?.call.name);
    expect(names).toEqual(expect.arrayContaining(["WATALS", "GEVOELIGHEID", "HERKOMST", "VERANTWOORDING"]));
  });

  it("that shows something else than the function gives now is said to be stale", async () => {
    const other = sampleModel();
    const rows = [
      ["indicator", "eenheid", 2026],
      ["bewaring.bezetting", "personen", 1],
    ];
    const formula = `MPP.DOORREKENING("bewaring@1",${argumentsOf()},"medio","bewaring.bezetting")`;
    other.addSheet("Los");
    other.results.set(formula, rows);
    other.put({ sheet: "Los", range: "A1" }, [[{ formula }]]);
    expect(numberAt("C2", await sourcesOf(other), "Los")).toMatchObject({ kind: "number", isStale: true });
  });

  it("with a calculation as argument is not followed, and which argument it is is said", async () => {
    const other = sampleModel();
    const formula = `MPP.DOORREKENING("bewaring@1",${argumentsOf()},A1&"o")`;
    other.addSheet("Los");
    other.put({ sheet: "Los", range: "A1" }, [[{ formula }]]);
    expect(numberAt("A1", await sourcesOf(other), "Los")).toEqual({
      kind: "not followed",
      argument: "scenario",
    });
  });
});

/** Parameters and inflow as the sample's own formulas have them. */
function argumentsOf(): string {
  const answer = answerOf(sources, SHEET);
  const by = answer?.filled[0]?.by ?? "";
  const args = answer === undefined ? [] : (selectedCall(answer, by)?.call.args ?? []);
  return args.slice(1, 3).join(",");
}
