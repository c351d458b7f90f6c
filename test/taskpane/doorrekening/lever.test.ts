/** The slider of a parameter: its range, its steps, and where it stands now. */
import { beforeAll, describe, expect, it } from "vitest";
import { leverIds, leverOf, leverValue, parameterLabel } from "../../../src/taskpane/doorrekening/lever";
import { shownChange, shownLever, shownValue } from "../../../src/taskpane/doorrekening/names";
import { whatIfLine } from "../../../src/taskpane/doorrekening/figures";
import { type Workspace } from "../../../src/taskpane/doorrekening/workspace";
import { parameterRow } from "../../chain/set";
import { sampleModel, sourcesOf, workspaceOf } from "./sample";

let now: Workspace;
beforeAll(async () => {
  now = workspaceOf(await sourcesOf(sampleModel()));
});

describe("the slider of a parameter", () => {
  it("has the range of the catalogue, in round steps, and stands at the value of the scenario", () => {
    const lever = leverOf("coa.realisatie_taakstelling", now.rows, "medio");
    expect(lever).toMatchObject({ base: 0.92, minimum: 0, step: 0.02, steps: 100, at: 46 });
    expect(lever && leverValue(lever, 46)).toBe(0.92);
    expect(lever && leverValue(lever, 45)).toBe(0.9);
  });

  it("runs to twice the present value where the catalogue has no upper bound, and keeps that value to the last digit", () => {
    const rows = [parameterRow("politie.ir.capaciteit", 38_123)];
    const lever = leverOf("politie.ir.capaciteit", rows, "medio");
    expect(lever).toMatchObject({ minimum: 0, step: 1_000, steps: 76, at: 38 });
    expect(lever && leverValue(lever, 38)).toBe(38_123);
    expect(lever && leverValue(lever, 39)).toBe(39_000);
  });

  it("has no present value when it differs per period", () => {
    const rows = [
      parameterRow("coa.realisatie_taakstelling", 0.9, "2026"),
      parameterRow("coa.realisatie_taakstelling", 0.8, "2027"),
    ];
    const lever = leverOf("coa.realisatie_taakstelling", rows, "");
    expect(lever?.base).toBeUndefined();
    expect(leverOf("coa.realisatie_taakstelling", rows, "x")?.at).toBe(45);
    expect(leverOf("onbekend", rows, "")).toBeUndefined();
  });

  it("of a value of 0 can still move", () => {
    const lever = leverOf("asiel.hasa", [parameterRow("asiel.hasa", 0)], "");
    expect(lever?.steps).toBeGreaterThan(1);
    expect(lever?.at).toBe(0);
  });

  it("offers every parameter that may change the indicator, and no part of a whole", () => {
    const ids = leverIds(now.compiled, now.rows, now.chosen);
    expect(ids).toContain("coa.realisatie_taakstelling");
    expect(ids).not.toContain("asiel.spoor1.aandeel");
    expect(ids).not.toContain("bewaring.invoer");
    const before = now.runs.lines.get("medio");
    // One at the end of its range moves the line, so that the list is not empty of sense.
    expect(whatIfLine(now.settings, now.chosen, "coa.realisatie_taakstelling", 0)).not.toEqual(before);
  });
});

describe("words and numbers", () => {
  it("are those of the catalogue, with the index of a kernel; an unknown id stays as it is", () => {
    expect(parameterLabel("coa.realisatie_taakstelling", "nl")).toBe("Gerealiseerd deel van de taakstelling");
    expect(parameterLabel("coa.realisatie_taakstelling", "en")).toBe("Realised part of the housing target");
    expect(parameterLabel("nareis.inreis.1", "nl")).toMatch(/ \(1\)$/);
    expect(parameterLabel("<img src=x>", "nl")).toBe("<img src=x>");
  });

  it("are whole persons, percentages with a decimal, and changes with their sign", () => {
    expect(shownValue(64_238.32, "personen", "nl")).toBe("64.238");
    expect(shownValue(0.4567, "aandeel", "en")).toBe("45.7%");
    expect(shownValue(2.345, "persoonsjaren", "nl")).toBe("2,35");
    expect([11_588, -240, 0.2, 0].map((n) => shownChange(n, "personen", "nl"))).toEqual([
      "+11.588",
      "−240",
      "+0,20",
      "0",
    ]);
    expect(shownChange(0.0001, "aandeel", "nl")).toBe("0,0%");
    expect(shownLever(0.1 + 0.2, "aandeel", "nl")).toBe("30%");
  });
});
