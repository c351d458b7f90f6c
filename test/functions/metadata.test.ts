/** functions.json: valid for Excel, the same functions in both languages, in step with the registry. */
import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { modelCells, MODELS } from "../../src/chain";
import { callFunction, FUNCTIONS, functionsJson, NAMESPACE } from "../../src/functions";
import { type FailureCode, FailureError } from "../../src/core";
import { TABLE } from "./parameter-tables";
import { MEDIO_CELLS, SERIES_CELLS, SET_CELLS, withCell } from "./run-cells";

const LANGUAGES = ["nl", "en"] as const;

/** Microsoft's schema for custom functions in a unified manifest. */
function microsoftSchema(): object {
  const entry = createRequire(import.meta.url).resolve("@microsoft/app-manifest/package.json");
  const file = new URL("build/json-schemas/teams/vDevPreview/MicrosoftTeams.schema.json", `file://${entry}`);
  const { definitions } = JSON.parse(readFileSync(file, "utf8")) as { definitions: object };
  // Draft-04 schema: its $schema is left out, which ajv 8 does not know.
  return { $ref: "#/definitions/extensionCustomFunctions", definitions };
}

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const validate = ajv.compile(microsoftSchema());

/** Top-level setting of functions.json alone; the schema of the unified manifest has it elsewhere. */
function asManifest(json: object): object {
  return Object.fromEntries(Object.entries(json).filter(([key]) => key !== "allowErrorForDataTypeAny"));
}

describe.each(LANGUAGES)("functions.json in %s", (language) => {
  const json = functionsJson(language);

  it("is valid by Microsoft's schema", () => {
    validate(asManifest(json));
    expect(validate.errors).toBeNull();
  });

  it("is refused by that schema when a description is too long", () => {
    const [first] = json.functions;
    expect(validate({ functions: [{ ...first, description: "x".repeat(1025) }] })).toBe(false);
  });

  it("lets error cells through to us", () => {
    expect(json.allowErrorForDataTypeAny).toBe(true);
    for (const { parameters } of json.functions) {
      for (const each of parameters) expect(each).toMatchObject({ type: "any", dimensionality: "matrix" });
    }
  });

  it("asks for addresses only where the result is a matrix", () => {
    for (const each of json.functions) {
      if (each.options !== undefined) expect(each.result.dimensionality).toBe("matrix");
    }
    expect(json.functions.filter(({ options }) => options !== undefined)).toHaveLength(FUNCTIONS.length - 1);
  });

  it("puts optional parameters last", () => {
    for (const { parameters } of json.functions) {
      const order = parameters.map(({ optional }) => optional === true);
      expect(order).toEqual([...order].sort());
    }
  });
});

describe("the two languages", () => {
  it("differ in descriptions only", () => {
    const bare = (language: "nl" | "en"): unknown =>
      JSON.parse(
        JSON.stringify(functionsJson(language), (key, value: unknown) =>
          key === "description" ? "" : value,
        ),
      );
    expect(bare("en")).toEqual(bare("nl"));
    expect(functionsJson("en")).not.toEqual(functionsJson("nl"));
  });
});

describe("the order of the functions", () => {
  it("begins with what a newcomer asks for, and ends with the probe", () => {
    const ids = FUNCTIONS.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(["KWANTIEL", "SCENARIOWAARDEN"]);
    expect(ids[ids.length - 1]).toBe("VERSIE");
    expect(functionsJson("nl").functions.map(({ id }) => id)).toEqual(ids);
  });
});

const VALID = {
  numbers: 30000,
  chances: 0.5,
  scenarios: [[1, 30000, 5000]],
  events: null,
  share: null,
  count: null,
  step: 1,
  table: TABLE,
  ids: "asiel.hasa",
  periods: 2026,
  name: null,
  date: null,
  model: "bewaring@1",
  set: SET_CELLS,
  inflow: MEDIO_CELLS,
  choice: null,
  "one name": "bewaring.bezetting",
  "one period": 2026,
  "number list": [[30000]],
  "chance list": null,
  options: null,
  series: [[0.7, 0.3]],
  "optional series": [[0.5, 0.5]],
  amount: 100,
} as const;
/** A model in which each rule of the reader and of the compiler is broken once. */
function faultyModels(): readonly unknown[] {
  const cells = modelCells(MODELS.get("bewaring@1") ?? []);
  const [rule, formula] = ["regel", "formule"].map((heading) => cells[0]?.indexOf(heading) ?? -1);
  const values: readonly unknown[] = [
    ...["", "x", 1, "#N/B", "som", "minimum", "gemiddelde", "stand", "EUR", "bewaring.instroom", "ja"],
    ...["bewaring.uitstroom", "[bewaring.invoer] / 2", "bewaring.instroom * bewaring.instroom", "[x.y]"],
    ...[new Array(201).fill("1").join(" + "), "bewaring.bezetting; bewaring.bezetting"],
  ];
  const edits = values.flatMap((value) =>
    (cells[0] ?? []).map((_, column) => withCell(cells, 2, column, value)),
  );
  const somLoop = withCell(cells, 1, rule ?? -1, "som");
  const quotient = withCell(
    withCell(cells, 9, rule ?? -1, "quotiënt"),
    9,
    formula ?? -1,
    "rvs.bewaring.hb.instroom; 0 * rvs.bewaring.hb.instroom",
  );
  return [
    ...edits,
    withCell(somLoop, 1, formula ?? -1, "bewaring.uitstroom"),
    quotient,
    [...cells, ...cells.slice(-1)],
    [cells[0]],
    cells.map((row) => row.slice(1)),
    cells.map((row) => [...row, row[0]]),
  ];
}
/** Of every kind of error that a parameter table can have. */
const FAULTY_TABLES: readonly unknown[] = [
  ["parameter", "parameter", "jaar", "waarde"],
  ["parameter", "jaar"],
  ["parameter", "2026", "2027"],
  ["parameter", "jaar", "waarde", "achternaam"],
  ["a", "b"],
].map((headings) => [headings, headings.map(() => 1)]);
const FAULTY_MODELS = faultyModels();
/** Of every kind of error that a set, an inflow or options can have. */
const FAULTY_RUNS: readonly unknown[] = [
  ...["bewaring.invoer", "bewaring.duur.1", "bewaring.historie.1", "rvs.bewaring.hb"].map((id) =>
    SET_CELLS.filter(([each]) => each !== id),
  ),
  ...[-1, 0, 1e300, 0.5].map((value) =>
    SET_CELLS.map((row) => [...row.slice(0, 3), row[0] === "parameter" ? row[3] : value]),
  ),
  [...SET_CELLS, ["bewaring.invoer", 2026, "", 1]],
  [...SET_CELLS, ["bewaring.invoer", "", "medio", 1]],
  SERIES_CELLS,
  SERIES_CELLS.slice(0, -1),
  ...["2026-03", 2031, 0, "x", -1].flatMap((value) => [
    withCell(MEDIO_CELLS, 2, 0, value),
    withCell(MEDIO_CELLS, 2, 1, value),
  ]),
  ...["tijdstap", "samenhang", "trekkingen", "seed", "stap", "peildatum", "parameterscenario"].flatMap(
    (name) =>
      ["x", "maand", "jaar uit maanden", 0.5, 3, 1e7, -1, "03-04-2026", 46_023].map((value) => [
        [name, value],
      ]),
  ),
  [
    ["seed", 1],
    ["seed", 2],
  ],
  [["kleur", 1]],
  ...["bewaring.bezeting", "mpp@1", "mpp@3", "medio", "2026-13", 2050, "coa.bezetting", "bewaring.instroom"],
];
const JUNK: readonly unknown[] = [
  ...FAULTY_RUNS,
  ...["x", [[]], "", 0, 1.5, -1, NaN, 1e300, 1e-300, [[1], [1, 2]], [[""]], { type: "Error" }],
  ...[
    [[1, -1, 2]],
    [[2, 1, 2]],
    [[0.5, 1, 2]],
    [[1, 1, 1e-101]],
    [[1, 1, 1, "uniform"]],
    [[1, 0, 1, "lognormal"]],
  ],
  ...[
    [["kans"], [1]],
    [
      ["kans", "kans"],
      [1, 1],
    ],
    [
      ["kans", "x"],
      [1, 1],
    ],
    [
      ["jaar", ""],
      [1, 1],
    ],
    [[1, 2]],
  ],
  [
    ["kans", "extra instroom", "spreiding", "jaar"],
    [0.5, 1, 1, 2026],
  ],
  [
    ["kans", "verwachting", "spreiding", "jaar"],
    [1, 1, 1, 2026],
    [1, 1, 1, 2027],
  ],
  ...FAULTY_TABLES,
  new Array(4097).fill([1 / 4097, 30000, 5000, "lognormaal"]),
  new Array(1001).fill([0.5, 10, 1]),
  new Array(13).fill([0.5, 10, 0]),
];

/**
 * What goes wrong in place of an argument of this kind. Faulty models differ in a cell each, which only a model's reader
 * sees: where no model is asked for, every eighth of them is as good as all, in an eighth of the time.
 */
const JUNK_FOR_MODEL = [...FAULTY_MODELS, ...JUNK];
const JUNK_ELSEWHERE = [...FAULTY_MODELS.filter((_, index) => index % 8 === 0), ...JUNK];

describe.each(FUNCTIONS)("the spec of $id", (spec) => {
  it("has an example that is a call of the function", () => {
    expect(spec.example.startsWith(`=${NAMESPACE}.${spec.name}(`)).toBe(true);
    const given = spec.example.slice(0, -1).split("(")[1]?.split(";") ?? [];
    expect(given.filter((part) => part !== "")).toHaveLength(spec.exampleCall.arguments.length);
  });

  it("lists the failures that it raises", () => {
    const seen = new Set<FailureCode>();
    const call = (args: readonly unknown[]): void => {
      try {
        callFunction(spec, args);
      } catch (error) {
        if (error instanceof FailureError) seen.add(error.failure.code);
        else throw error;
      }
    };
    const valid = spec.parameters.map(({ kind }) => VALID[kind]);
    call([...valid, 1, 2]);
    spec.parameters.forEach(({ kind }, changed) => {
      for (const junk of kind === "model" ? JUNK_FOR_MODEL : JUNK_ELSEWHERE)
        call(valid.map((argument, n) => (n === changed ? junk : argument)));
    });
    expect([...seen].filter((code) => !(spec.errors as readonly string[]).includes(code))).toEqual([]);
    // One argument gives six or more kinds of failure; VERSIE has none and can only be given too many.
    expect(seen.size).toBeGreaterThan(spec.parameters.length === 0 ? 0 : 6);
  });
});
