/** Promises about looking an id up: exact, with its index, or as a monthly variant; nothing is guessed. */
import { describe, expect, it } from "vitest";
import {
  CATALOGUE,
  findParameter,
  HISTORIES,
  MONTHLY_CATALOGUE,
  MONTHLY_ONLY,
  parameterIds,
} from "../../../src/params";

const found = (id: string): readonly unknown[] | undefined => {
  const result = findParameter(id);
  return result && [result.definition.id, result.index, result.monthly];
};

describe("findParameter", () => {
  it("finds a parameter by its exact id", () => {
    expect(found("asiel.spoor4aa.inwilliging")).toEqual(["asiel.spoor4aa.inwilliging", undefined, false]);
    expect(found("coa.bezetting.az.startvoorraad")).toEqual([
      "coa.bezetting.az.startvoorraad",
      undefined,
      false,
    ]);
  });

  it("finds an indexed one by its index, from the first to the last", () => {
    expect(found("nareis.inreis.0")).toEqual(["nareis.inreis", 0, false]);
    expect(found("nareis.inreis.119")).toEqual(["nareis.inreis", 119, false]);
    expect(found("nareis.historie.1")).toEqual(["nareis.historie", 1, false]);
    expect(found("maandprofiel.1")).toEqual(["maandprofiel", 1, false]);
    expect(found("maandprofiel.12")).toEqual(["maandprofiel", 12, false]);
  });

  it("refuses an index outside the range, and an indexed parameter without its index", () => {
    for (const id of [
      "nareis.historie.0",
      "maandprofiel.0",
      "maandprofiel.13",
      "nareis.inreis",
      "maandprofiel",
    ])
      expect(found(id), id).toBeUndefined();
  });

  it("finds monthly variants, with an index too", () => {
    expect(found("dtv.uitstroom.maand")).toEqual(["dtv.uitstroom.maand", undefined, true]);
    expect(found("nareis.inreis.maand.6")).toEqual(["nareis.inreis.maand", 6, true]);
    expect(found("bewaring.historie.maand.1")).toEqual(["bewaring.historie.maand", 1, true]);
    expect(findParameter("dtv.uitstroom.maand")?.definition.unit).toBe("aandeel/maand");
  });

  it("refuses a monthly variant of what has none, or in another order", () => {
    for (const id of [
      "asiel.hasa.maand",
      "nareis.inreis.6.maand",
      "maandprofiel.maand.1",
      "nareis.historie.maand.0",
    ])
      expect(found(id), id).toBeUndefined();
  });

  it("refuses what only looks like an id", () => {
    const ids = [
      ...["", "asiel", "asiel.hasa.0", "Asiel.hasa", "asiel.hasa ", "nareis.inreis.", "nareis.inreis.00"],
      ...[
        "nareis.inreis.01",
        "nareis.inreis.1000",
        "nareis.inreis.-1",
        "nareis.inreis.1.5",
        "nareis.inreis.1e1",
      ],
      ...["constructor", "__proto__", "toString.1", "asiel.spoor_k.intrekking", "nareis.inreis.j"],
    ];
    for (const id of ids) expect(found(id), id).toBeUndefined();
  });
});

describe("ids to suggest", () => {
  it("can all be found, once each, and cover every definition", () => {
    const ids = parameterIds();
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => findParameter(id) === undefined)).toEqual([]);
    const covered = new Set(ids.map((id) => findParameter(id)?.definition.id));
    expect(covered.size).toBe(CATALOGUE.length + MONTHLY_CATALOGUE.length);
  });

  it("hold twelve indices of what has any number of them, and all of a profile", () => {
    const of = (id: string): readonly string[] => parameterIds().filter((each) => each.startsWith(`${id}.`));
    const twelve = (from: number): readonly string[] =>
      Array.from({ length: 12 }, (_, n) => String(from + n));
    expect(of("werkprofiel")).toEqual(twelve(1).map((n) => `werkprofiel.${n}`));
    expect(of("nareis.historie").filter((id) => !id.includes("maand"))).toEqual(
      twelve(1).map((n) => `nareis.historie.${n}`),
    );
    expect(of("bewaring.duur.maand")).toEqual(twelve(0).map((n) => `bewaring.duur.maand.${n}`));
  });
});

describe("rules between parameters", () => {
  it("tie each history to the kernel that looks back on it", () => {
    const histories = [...CATALOGUE, ...MONTHLY_CATALOGUE].filter(
      ({ time, type }) => time === "K" && type === "number",
    );
    expect([...HISTORIES.keys()].sort()).toEqual(histories.map(({ id }) => id).sort());
    for (const [history, kernel] of HISTORIES) {
      const [back, weights] = [findParameter(`${history}.1`), findParameter(`${kernel}.0`)];
      expect(weights?.definition.type).toBe("kernel");
      expect(back?.monthly).toBe(weights?.monthly);
      expect(back?.definition.drives).toEqual(weights?.definition.drives);
    }
  });

  it("need the two profiles in monthly sets only", () => {
    expect(MONTHLY_ONLY).toEqual(CATALOGUE.filter(({ type }) => type === "profile").map(({ id }) => id));
  });
});
