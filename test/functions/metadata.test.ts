/** functions.json: valid for Excel, the same functions in both languages, in step with the registry. */
import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { callFunction, FUNCTIONS, functionsJson, NAMESPACE } from "../../src/functions";
import { type FailureCode, FailureError } from "../../src/core";

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

describe.each(FUNCTIONS)("the spec of $id", (spec) => {
  it("has an example that is a call of the function", () => {
    expect(spec.example.startsWith(`=${NAMESPACE}.${spec.name}(`)).toBe(true);
    const given = spec.example.slice(0, -1).split("(")[1]?.split(";") ?? [];
    expect(given.filter((part) => part !== "")).toHaveLength(spec.exampleCall.arguments.length);
  });

  it("lists the failures that it raises", () => {
    const junk = [
      null,
      "x",
      [[]],
      [[1], [1, 2]],
      [[""]],
      [[1, -1, 2]],
      [[2, 1, 2]],
      [[0.5, 1, 2]],
      [["kans"], [1]],
    ];
    const seen = new Set<FailureCode>();
    for (const first of junk) {
      for (const second of [[[1, 30000, 5000]], ...junk]) {
        try {
          callFunction(spec, [first, second, ...junk.slice(0, 3)]);
        } catch (error) {
          if (error instanceof FailureError) seen.add(error.failure.code);
          else throw error;
        }
      }
    }
    expect(seen.size).toBeGreaterThan(0);
    expect([...seen].filter((code) => !spec.errors.includes(code))).toEqual([]);
  });
});
