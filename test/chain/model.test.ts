/** A model table is refused for what is wrong with it, at the row that is wrong. */
import { describe, expect, it } from "vitest";
import { compileModel, MODELS, type ModelRow, project } from "../../src/chain";
import { FailureError } from "../../src/core";
import { definitions, row, rowsOf } from "./set";

const QUEUE: readonly ModelRow[] = [
  row("a.in", "stroom", "invoer", "instroom"),
  row("a.uit", "stroom", "capaciteit", "[a.capaciteit]; begin(a.voorraad) + a.in"),
  row("a.voorraad", "voorraad", "voorraad", "a.in - a.uit"),
];

function failureOf(rows: readonly ModelRow[]): unknown {
  try {
    compileModel(rows, { definitions });
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  return "compiled";
}

/** The queue with one more indicator. */
function withRow(regel: ModelRow["regel"], formule: string, eenheid?: string, id = "b"): readonly ModelRow[] {
  return [...QUEUE, row(id, "stroom", regel, formule, eenheid)];
}

describe("refused, with the row and the cause", () => {
  it.each([
    [
      "a character that no formula has",
      withRow("som", "a.in ^ 2"),
      { code: "formula-syntax", text: "a.in ^ 2", character: 5 },
    ],
    [
      "an open parenthesis",
      withRow("som", "2 * (a.in"),
      { code: "formula-syntax", text: "2 * (a.in", character: 10 },
    ],
    [
      "a sign without a term",
      withRow("som", "a.in +"),
      { code: "formula-syntax", text: "a.in +", character: 7 },
    ],
    [
      "two terms without a sign",
      withRow("som", "a.in a.uit"),
      { code: "formula-syntax", text: "a.in a.uit", character: 5 },
    ],
    ["nothing at all", withRow("som", "  "), { code: "formula-syntax", text: "  ", character: 3 }],
    [
      "a product of two indicators",
      withRow("som", "a.in * a.uit"),
      { code: "not-linear", first: "a.in", second: "a.uit" },
    ],
    [
      "more terms than can be read",
      withRow("som", Array.from({ length: 201 }, () => "a.in").join(" + ")),
      { code: "formula-length", count: 201, limit: 200 },
    ],
    [
      "a rule that is no rule",
      withRow("capasiteit" as "som", "a.in"),
      { code: "unknown-rule", rule: "capasiteit", nearest: "capaciteit" },
    ],
    [
      "too few parts",
      withRow("minimum", "a.in"),
      { code: "rule-parts", rule: "minimum", expected: 2, found: 1 },
    ],
    [
      "too many parts",
      withRow("som", "a.in; a.uit"),
      { code: "rule-parts", rule: "som", expected: 1, found: 2 },
    ],
    [
      "a share without a parameter",
      withRow("aandeel", "a.in"),
      { code: "rule-form", rule: "aandeel", part: 1 },
    ],
    [
      "an input that is no parameter",
      withRow("invoer", "a.in"),
      { code: "rule-form", rule: "invoer", part: 1 },
    ],
    [
      "a stock that takes half of a flow",
      withRow("voorraad", "0,5 * a.in"),
      { code: "rule-form", rule: "voorraad", part: 1 },
    ],
    [
      "a lead time of a sum",
      withRow("doorlooptijd", "[b.gewichten]; a.in + a.uit; [b.verleden]"),
      { code: "rule-form", rule: "doorlooptijd", part: 2 },
    ],
    [
      "a mean of a flow",
      withRow("gemiddelde", "a.in"),
      { code: "kind-mismatch", id: "a.in", kind: "stroom", rule: "gemiddelde" },
    ],
    [
      "an unknown indicator",
      withRow("som", "a.inn"),
      { code: "unknown-indicator", id: "a.inn", nearest: "a.in" },
    ],
    [
      "an unknown parameter",
      withRow("invoer", "[b.onbekend]"),
      { code: "unknown-parameter", id: "b.onbekend" },
    ],
    [
      "an indicator made twice",
      withRow("som", "a.in", "personen", "a.uit"),
      { code: "duplicate-indicator", id: "a.uit", partner: "IND", otherPartner: "IND" },
    ],
    ["an unknown unit", withRow("som", "a.in", "dozijn"), { code: "model-unit", id: "b", unit: "dozijn" }],
    [
      "a count that should be money",
      withRow("som", "a.in", "EUR"),
      { code: "unit-mismatch", id: "b", expected: "EUR", found: "aantal" },
    ],
    [
      "a count plus a share",
      withRow("som", "a.in + [b.aandeel]"),
      { code: "unit-mismatch", id: "b", expected: "aantal", found: "verhouding" },
    ],
  ])("%s", (_, rows, expected) => {
    expect(failureOf(rows)).toMatchObject({ ...expected, place: { index: 3 } });
  });

  it("names a loop from an indicator back to itself", () => {
    const rows = [
      row("x", "stroom", "som", "y"),
      row("y", "stroom", "som", "z"),
      row("z", "stroom", "som", "x"),
    ];
    expect(failureOf(rows)).toMatchObject({ code: "model-loop", loop: ["x", "y", "z", "x"] });
  });

  it("does not call it a loop when the period before is read", () => {
    const rows = [
      row("x", "stroom", "som", "[g.aandeel] * y + [h.aantal]"),
      row("y", "stroom", "som", "x[t-1]"),
    ];
    const model = compileModel(rows, { definitions });
    const set = rowsOf([
      ["g.aandeel", 0.5],
      ["h.aantal", 100],
      ["x.historie", 8],
    ]);
    const years = { years: [2026, 2027, 2028], values: [0, 0, 0] };
    const outcome = project({ model, rows: set, inflow: years, scenario: "", grain: "jaar" });
    expect([0, 1, 2].map((t) => outcome.value("x", t, 0))).toEqual([104, 152, 176]);
  });
});

describe("formulas", () => {
  it.each([
    ["2 * (a.in - 3 * a.in)", -40],
    ["-a.in + 1,5 * a.in", 5],
    ["(1 - [b.aandeel]) × a.in", 7.5],
    ["a.in − a.in · 0.5", 5],
  ])("%s", (formule, expected) => {
    const model = compileModel(
      [
        row("a.in", "stroom", "invoer", "instroom"),
        { ...row("b", "stroom", "som", formule), negatief: "ja" },
      ],
      { definitions },
    );
    const outcome = project({
      model,
      rows: rowsOf([["b.aandeel", 0.25]]),
      inflow: { years: [2026], values: [10] },
      scenario: "",
      grain: "jaar",
    });
    expect(outcome.value("b", 0, 0)).toBe(expected);
  });
});

describe("the order of the rows does not matter", () => {
  it("a table upside down gives the same numbers", () => {
    const set = rowsOf([
      ["a.capaciteit", 70],
      ["a.voorraad.startvoorraad", 20],
    ]);
    const years = { years: [2026, 2027], values: [100, 10] };
    const [forward, backward] = [QUEUE, [...QUEUE].reverse()].map((rows) => {
      const outcome = project({
        model: compileModel(rows, { definitions }),
        rows: set,
        inflow: years,
        scenario: "",
        grain: "jaar",
      });
      return [0, 1].map((t) => outcome.value("a.voorraad", t, 0));
    });
    expect(forward).toEqual([50, 0]);
    expect(backward).toEqual(forward);
  });
});

describe("the built-in models", () => {
  it.each([...MODELS.keys()])("%s compiles", (name) => {
    expect(compileModel(MODELS.get(name) ?? []).indicators.length).toBe(MODELS.get(name)?.length);
  });
});

describe("a price in EUR is that of one person in one year", () => {
  const priced = (formule: string) => [
    row("p.in", "stroom", "invoer", "instroom", "personen/jaar"),
    row("p.jaren", "stroom", "aandeel", "[bz.verblijf_eerste_jaar] * p.in", "persoonsjaren"),
    row("p.kosten", "stroom", "aandeel", formule, "EUR"),
  ];

  it("goes with person-years", () => {
    expect(failureOf(priced("[coa.kostprijs] * p.jaren"))).toBe("compiled");
  });

  it("does not go with persons", () => {
    expect(failureOf(priced("[coa.kostprijs] * p.in"))).toMatchObject({
      code: "unit-mismatch",
      id: "p.kosten",
    });
  });
});
