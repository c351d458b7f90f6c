/** Every number of a run is one: a quotient by 0 and a number too large are refused, where they first occur. */
import { describe, expect, it } from "vitest";
import { compileModel, type ModelRow, project } from "../../src/chain";
import { FailureError } from "../../src/core";
import { failureText } from "../../src/text";
import { row } from "./set";

function refused(rows: readonly ModelRow[], values: readonly number[]): readonly string[] {
  const years = values.map((_, n) => 2026 + n);
  const model = compileModel(rows);
  try {
    project({ model, rows: [], inflow: { years, values }, scenario: "", grain: "jaar" });
    return [];
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    return [failureText(error.failure, "nl", "MPP"), failureText(error.failure, "en", "MPP")];
  }
}

const ratio: readonly ModelRow[] = [
  row("in", "stroom", "invoer", "instroom", "personen/jaar"),
  row("later", "stroom", "som", "verhouding", "verhouding"),
  row("verhouding", "stroom", "quotiënt", "in; in", "verhouding"),
];

describe("a quotient", () => {
  it("with a denominator of 0 is refused by its id and the first such period", () => {
    expect(refused(ratio, [100, 0, 0])).toEqual([
      "model: 'verhouding' heeft geen waarde in 2027: de noemer is 0; zorg in het model voor een noemer die nooit 0 is",
      "model: 'verhouding' has no value in 2027: the denominator is 0; let the model have one that is never 0",
    ]);
    expect(refused(ratio, [100, 50, 1e-300])).toEqual([]);
  });

  it("is refused also where a minimum would hide that it has no value", () => {
    const hidden = [...ratio, row("kleinste", "stroom", "minimum", "verhouding; in - in", "verhouding")].map(
      (each) => (each.id === "kleinste" ? { ...each, formule: "verhouding; 0 * verhouding" } : each),
    );
    expect(refused(hidden, [0])[0]).toMatch(/^model: 'verhouding' heeft geen waarde in 2026/u);
  });
});

describe("a number beyond the largest", () => {
  const large = [
    row("in", "stroom", "invoer", "instroom", "personen/jaar"),
    row("veel", "stroom", "som", "1000 * in", "personen/jaar"),
    { ...row("minder", "stroom", "som", "0 - veel", "personen/jaar"), negatief: "ja" as const },
  ];

  it("is refused by the indicator that first passes it, also one that may be negative", () => {
    expect(refused(large, [1, 1e306])).toEqual([
      "model: 'veel' wordt in 2027 te groot om mee te rekenen",
      "model: 'veel' becomes too large to calculate with in 2027",
    ]);
    const negative = large.map((each) => (each.id === "veel" ? { ...each, formule: "in" } : each));
    const below = negative.map((each) =>
      each.id === "minder" ? { ...each, formule: "0 - 1000 * veel" } : each,
    );
    expect(refused(below, [1e306])[0]).toBe("model: 'minder' wordt in 2026 te groot om mee te rekenen");
    expect(refused(below, [1e304])).toEqual([]);
  });
});
