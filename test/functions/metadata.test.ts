/** functions.json: valid for Excel, the same functions in both languages, in step with the registry. */
import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { callFunction, FUNCTIONS, functionsJson, NAMESPACE } from "../../src/functions";
import { type FailureCode, FailureError } from "../../src/core";
import { TABLE } from "./parameter-tables";

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
} as const;
/** Of every kind of error that a parameter table can have. */
const FAULTY_TABLES: readonly unknown[] = [
  ["parameter", "parameter", "jaar", "waarde"],
  ["parameter", "jaar"],
  ["parameter", "2026", "2027"],
  ["parameter", "jaar", "waarde", "achternaam"],
  ["a", "b"],
].map((headings) => [headings, headings.map(() => 1)]);
const JUNK: readonly unknown[] = [
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
    valid.forEach((_, changed) => {
      for (const junk of JUNK) call(valid.map((argument, n) => (n === changed ? junk : argument)));
    });
    expect([...seen].filter((code) => !(spec.errors as readonly string[]).includes(code))).toEqual([]);
    // One argument gives six or more kinds of failure; VERSIE has none and can only be given too many.
    expect(seen.size).toBeGreaterThan(spec.parameters.length === 0 ? 0 : 6);
  });
});
