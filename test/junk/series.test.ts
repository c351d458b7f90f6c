/**
 * The functions on series under junk: whatever they are given, they give what the equations give or refuse with a
 * message that helps. Source: docs/besluiten/0014; the method is that of junk.test.ts.
 */
import { describe, expect, it } from "vitest";
import { type Call } from "./calls";
import { hostOf, type Language, type Outcome } from "./host";
import { messageFault } from "./judge-message";
import { randomFrom } from "./random";
import { SERIES_ROLES, seriesCall } from "./series-calls";
import { type Expected, expectedOf, seriesFault } from "./series-oracle";
import { showCall } from "./show";

const COUNT = 20_000;
const SEED = 20_260_109;
const arity = (name: string): number => SERIES_ROLES[name]?.length ?? 0;
const HOSTS = { nl: hostOf("nl", arity), en: hostOf("en", arity) };

function cellsFault(value: unknown): string | null {
  const cells = Array.isArray(value) ? (value as readonly unknown[]).flat() : [NaN];
  const fine = cells.every((cell) => cell === "" || (Number.isFinite(cell) && !Object.is(cell, -0)));
  return fine ? null : "cells that Excel cannot show";
}

function faultOf(call: Call, expected: Expected, outcome: Outcome, language: Language): string | null {
  if (outcome.kind === "crash") return "an exception that is no CustomFunctions.Error";
  if (outcome.kind === "value") return cellsFault(outcome.value) ?? seriesFault(expected, outcome.value);
  if (typeof expected !== "string") return "refused, but the equations have an answer";
  return messageFault(call, outcome, language, false);
}

describe("random junk", () => {
  it("never gets past the functions on series, and what they accept is what the equations give", () => {
    const faults: string[] = [];
    const outcomes = new Map<string, number>();
    for (let list = 0; list < COUNT && faults.length < 10; list += 1) {
      const call = seriesCall(randomFrom(SEED, list));
      const language = list % 4 === 3 ? "en" : "nl";
      const outcome = HOSTS[language](call);
      const key = `${call.name} ${call.origin} ${outcome.kind}`;
      outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
      const fault = faultOf(call, expectedOf(call), outcome, language);
      const answered = outcome.kind === "value" ? "" : `\n    answer: ${outcome.message}`;
      if (fault !== null)
        faults.push(`list ${list} (${language}): ${fault}\n    ${showCall(call)}${answered}`);
    }
    expect(faults.join("\n")).toBe("");
    // Each function is both answered and refused, often enough to mean something.
    for (const name of Object.keys(SERIES_ROLES)) {
      expect(outcomes.get(`${name} valid value`), name).toBeGreaterThan(200);
      expect(outcomes.get(`${name} changed value`), name).toBeGreaterThan(100);
      expect(outcomes.get(`${name} changed error`), name).toBeGreaterThan(200);
      expect(outcomes.get(`${name} junk error`), name).toBeGreaterThan(200);
    }
  }, 300_000);
});
