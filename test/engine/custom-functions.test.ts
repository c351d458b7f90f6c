import { describe, expect, it } from "vitest";
import {
  bindFunctions,
  createCustomFunctions,
  type FunctionMetadata,
  installCustomFunctions,
} from "../../src/engine";

type Parameter = FunctionMetadata["parameters"][number];
const parameter = (name: string, rest: Partial<Parameter> = {}): Parameter => ({
  name,
  type: "any",
  dimensionality: "matrix",
  ...rest,
});

/** A function that returns what it gets as text, so that a test sees the arguments. */
function echo(parameters: readonly Parameter[], rest: Partial<FunctionMetadata> = {}, allowErrors = true) {
  const { host, implementations } = createCustomFunctions();
  host.associate("ECHO", (...args) => JSON.stringify(args));
  const [bound] = bindFunctions(
    "MPP",
    {
      allowErrorForDataTypeAny: allowErrors,
      functions: [{ id: "ECHO", name: "ECHO", parameters, result: {}, ...rest }],
    },
    implementations,
  );
  if (!bound) throw new Error("not bound");
  return bound;
}

describe("arguments", () => {
  const matrix = parameter("blok");
  it("are matrices where the metadata say so, also for one value", () => {
    expect(echo([matrix]).call([5])).toEqual({ value: "[[[5]]]" });
    expect(
      echo([matrix]).call([
        [
          [1, "a"],
          [true, null],
        ],
      ]),
    ).toEqual({ value: '[[[1,"a"],[true,""]]]' });
  });
  it("are null when left out", () => {
    expect(echo([matrix, parameter("extra", { optional: true })]).call([1])).toEqual({
      value: "[[[1]],null]",
    });
    expect(echo([matrix, matrix]).call([null, 2])).toEqual({ value: "[null,[[2]]]" });
  });
  it("are one array for a repeating parameter", () => {
    expect(echo([parameter("x", { repeating: true })]).call([1, 2])).toEqual({ value: "[[[[1]],[[2]]]]" });
  });
  it("end with the invocation when the metadata ask for addresses, and without it otherwise", () => {
    const invocation = { address: "Blad1!A1", parameterAddresses: ["Blad1!B2:C3"] };
    const asking = echo([matrix], { options: { requiresParameterAddresses: true } });
    expect(asking.call([1], invocation)).toEqual({ value: `[[[1]],${JSON.stringify(invocation)}]` });
    expect(echo([matrix]).call([1], invocation)).toEqual({ value: "[[[1]]]" });
  });
  it("carry error cells into `any` matrices of metadata that allow it; else the host answers with the error", () => {
    expect(echo([matrix]).call([[["#N/A"]]])).toEqual({ value: '[[["#N/A"]]]' });
    expect(echo([matrix], {}, false).call([[["#N/A"]]])).toEqual({ error: { code: "#N/A", message: "" } });
    expect(echo([parameter("x", { type: "number" })]).call([[["#REF!"]]])).toEqual({
      error: { code: "#REF!", message: "" },
    });
  });
  it("are converted to the type that the metadata name, or refused", () => {
    const number = parameter("x", { type: "number", dimensionality: "scalar" });
    expect(echo([number]).call(["12"])).toEqual({ value: "[12]" });
    expect(echo([number]).call([[[true]]])).toEqual({ value: "[1]" });
    expect(echo([number]).call(["n.v.t."])).toMatchObject({ error: { code: "#VALUE!" } });
    expect(echo([number]).call([[[1, 2]]])).toMatchObject({ error: { code: "#VALUE!" } });
    expect(echo([parameter("x", { type: "string", dimensionality: "scalar" })]).call([12])).toEqual({
      value: '["12"]',
    });
    expect(echo([parameter("x", { type: "boolean", dimensionality: "scalar" })]).call([0])).toEqual({
      value: "[false]",
    });
  });
});

describe("results", () => {
  const returning = (value: unknown) => {
    const implementations = new Map([["F", () => value]]);
    const [bound] = bindFunctions(
      "MPP",
      { functions: [{ id: "F", name: "F.X", parameters: [], result: {} }] },
      implementations,
    );
    return bound?.call([]);
  };
  it("are rectangular", () => {
    expect(returning([[1], [2, 3]])).toEqual({
      value: [
        [1, ""],
        [2, 3],
      ],
    });
  });
  it.each([NaN, Infinity, [[1, NaN]], Promise.resolve(1), {}])("are cells: %j is an error", (value) => {
    expect(returning(value)).toMatchObject({ error: { code: "#NUM!" } });
  });
  it.each([[[]], [1, 2]])("are a value or rows of values: %j is an error", (...value) => {
    expect(returning(value.length === 1 ? [] : value)).toMatchObject({ error: { code: "#CALC!" } });
  });
});

describe("binding", () => {
  it("gives the names in the formula bar and in the file", () => {
    const bound = echo([], { name: "F.X" });
    expect([bound.name, bound.stored]).toEqual(["MPP.F.X", "_xldudf_MPP_F_X"]);
  });
  it("catches whatever a function throws", () => {
    const { host, implementations } = createCustomFunctions();
    host.associate({
      A: () => {
        throw new host.Error(host.ErrorCode.notAvailable, "geen gegevens");
      },
      B: () => {
        throw new TypeError("oeps");
      },
    });
    const functions = ["A", "B"].map((id) => ({ id, name: id, parameters: [], result: {} }));
    const [a, b] = bindFunctions("MPP", { functions }, implementations);
    expect(a?.call([])).toEqual({ error: { code: "#N/A", message: "geen gegevens" } });
    expect(b?.call([])).toEqual({ error: { code: "#VALUE!", message: "oeps" } });
  });
  it("fails when the metadata name a function that the bundle lacks, or one that streams", () => {
    const spec = { id: "WEG", name: "WEG", parameters: [], result: {} };
    expect(() => bindFunctions("MPP", { functions: [spec] }, new Map())).toThrow("WEG");
    const streaming = { ...spec, options: { stream: true } };
    expect(() => bindFunctions("MPP", { functions: [streaming] }, new Map([["WEG", () => 1]]))).toThrow(
      "stream",
    );
  });
  it("puts the stand-in where a bundle looks for it", () => {
    const target: { CustomFunctions?: unknown } = {};
    const implementations = installCustomFunctions(target);
    (target.CustomFunctions as { associate: (id: string, f: () => number) => void }).associate("f", () => 1);
    expect([...implementations.keys()]).toEqual(["F"]);
  });
});
