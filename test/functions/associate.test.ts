/** Registration and errors, with Microsoft's own error type. */
import { describe, expect, it } from "vitest";
import { associateFunctions, FUNCTIONS } from "../../src/functions";
import { type Language } from "../../src/text";
import { genuineRuntime } from "./genuine-runtime";

const runtime = genuineRuntime();
const registered = new Map<string, (...args: unknown[]) => unknown>();
let language: Language = "nl";
associateFunctions<string>(
  {
    associate: (id, implementation) => void registered.set(id, implementation),
    Error: runtime.Error,
    ErrorCode: runtime.ErrorCode,
  },
  () => language,
);
const run = (id: string, ...args: unknown[]): unknown => registered.get(id)?.(...args);

function thrown(id: string, ...args: unknown[]): { code?: string; message?: string } {
  try {
    run(id, ...args);
  } catch (error) {
    expect(error).toBeInstanceOf(runtime.Error);
    return error as { code: string; message: string };
  }
  return {};
}

describe("with the genuine error type", () => {
  it("every function of the registry is registered under its id", () => {
    expect([...registered.keys()].sort()).toEqual(FUNCTIONS.map(({ id }) => id).sort());
  });

  it("a call with an invocation at the end gives a matrix", () => {
    expect(run("CUMULATIEF", [[30000]], [[1, 30000, 5000]], null, { functionName: "CUMULATIEF" })).toEqual([
      [0.5],
    ]);
    expect(run("VERSIE", { functionName: "VERSIE" })).toBe(__MPP_VERSION__);
  });

  it("a refusal is a #VALUE! with the sentence in the language of the moment", () => {
    expect(thrown("KWANTIEL", [[0]], [[1, 30000, 5000]], null, {})).toMatchObject({
      code: "#VALUE!",
      message: "kans: 0 kan niet; groter dan 0 en kleiner dan 1 is nodig",
    });
    language = "en";
    expect(thrown("KWANTIEL", [[0]], [[1, 30000, 5000]], null, {}).message).toBe(
      "kans: 0 is not possible; it must be greater than 0 and less than 1",
    );
    language = "nl";
  });

  it("an error cell, as the runtime hands it over, is named by its place", () => {
    const cell = new runtime.Error(runtime.ErrorCode.divisionByZero);
    expect(thrown("KWANTIEL", [[0.5]], [[1, cell, 5000]], null, {}).message).toBe(
      "scenario's, rij 1, kolom 2 (verwachting): de cel bevat de fout #DIV/0!",
    );
  });

  it("a fault that nobody foresaw still has a sentence", () => {
    const trap = new Proxy({}, { get: () => expect.fail("read") });
    expect(thrown("KWANTIEL", [[0.5]], [[1, trap, 5000]], null, {})).toMatchObject({
      code: "#VALUE!",
      message: "MPP.KWANTIEL: onverwachte fout in de rekenfunctie; meld dit met de werkmap",
    });
  });
});
