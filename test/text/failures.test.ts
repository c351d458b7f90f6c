/** Every failure code has a sentence in both languages that reads as one: place, colon, cause. */
import { describe, expect, it } from "vitest";
import { type Failure, type FailureCode } from "../../src/core";
import { EVERYTHING, failureText, unexpectedText } from "../../src/text";
import { CHAIN_EXAMPLES } from "./examples-chain";
import { CSV_EXAMPLES } from "./examples-csv";
import { REPLACEMENT_EXAMPLES } from "./examples-replacement";
import { SERIES_EXAMPLES } from "./examples-series";
import { SET_EXAMPLES } from "./examples-set";
import { STORED_EXAMPLES } from "./examples-stored";
import { TABLE_EXAMPLES } from "./examples-table";
import { WORKBOOK_EXAMPLES } from "./examples-workbook";

type Examples = {
  readonly [C in FailureCode]: Omit<Extract<Failure, { readonly code: C }>, "code" | "place">;
};

/** One of each; a new code without an example does not compile. */
const EXAMPLES: Examples = {
  ...CHAIN_EXAMPLES,
  ...CSV_EXAMPLES,
  ...STORED_EXAMPLES,
  ...REPLACEMENT_EXAMPLES,
  ...SERIES_EXAMPLES,
  ...SET_EXAMPLES,
  ...TABLE_EXAMPLES,
  ...WORKBOOK_EXAMPLES,
  "missing-argument": {},
  "too-many-arguments": { count: 5, allowed: 3 },
  "empty-range": {},
  "not-a-range": {},
  "blank-cell": {},
  "error-cell": { value: "#N/A" },
  "not-a-number": { value: "n.v.t." },
  "not-a-text": { value: "5" },
  "single-cell-expected": { rows: 3, columns: 2 },
  "ragged-range": { expected: 3, found: 2 },
  "column-count": { found: 2, allowed: [3, 4] },
  "missing-column": { field: "sdDown", needsHeadings: true },
  "duplicate-column": { name: "sd", other: "spreiding" },
  "unknown-column": { name: "kanss", nearest: "probability", fields: ["probability"] },
  "unused-cell": { family: "split" },
  "unknown-family": { value: "uniform", allowed: ["normal", "split"] },
  "several-years": { years: [2026, 2027] },
  "unknown-year": { year: 2028, years: [2026] },
  "shapes-differ": { rows: 3, columns: 2, other: { parameter: "id", rows: 4, columns: 1 } },
  "range-too-large": { cells: 5_000_000, limit: 1_000_000 },
  "not-finite": { value: NaN },
  "probability-range": { value: 1.2 },
  "probability-open": { value: 1 },
  "probability-sum": { sum: 0.98, looksLikePercent: false },
  "negative-value": { value: -1 },
  "not-positive": { value: 0 },
  "out-of-range": { value: 1, minimum: 2, maximum: 10 },
  "not-an-integer": { value: 2.5 },
  "no-scenarios": {},
  "events-need-normal": { family: "lognormal" },
  "width-needs-normal": { family: "truncated" },
  "too-many-components": { count: 5000, limit: 4096 },
  "too-many-events": { count: 1001, limit: 1000 },
  "too-many-terms": { terms: 20_000, limit: 10_000 },
  "tail-limit": { value: 1e-7, minimum: 1e-6, maximum: 1 - 1e-6 },
  "flat-density": { value: 0.5 },
  "numeric-range": { value: 1e101, limit: 1e100 },
};

const PLACE = { parameter: "scenario's", list: "scenarios", row: 3, column: 2, heading: "Kans" } as const;
const failures = Object.entries(EXAMPLES).map(
  ([code, details]) => ({ code, place: PLACE, ...details }) as Failure,
);
const DUTCH = /\b(de|het|een|geen|niet|rij|kolom|is nodig|moet)\b/;
const ENGLISH = /\b(the|not|row|column|must|needs?|with|allowed)\b/;

describe.each(failures)("$code", (failure) => {
  const nl = failureText(failure, "nl", "MPP.KWANTIEL", EVERYTHING);
  const en = failureText(failure, "en", "MPP.KWANTIEL", EVERYTHING);

  it("names the place before the cause", () => {
    expect(nl).toMatch(/^scenario's, rij 3, kolom 2 \(Kans\): \S.{8,}$/);
    expect(en).toMatch(/^scenario's, row 3, column 2 \(Kans\): \S.{8,}$/);
  });

  it("is short, in one language, and does not speak to the reader", () => {
    expect(nl.length).toBeLessThan(260);
    expect(en.length).toBeLessThan(260);
    expect(nl).not.toMatch(ENGLISH);
    expect(en).not.toMatch(DUTCH);
    expect(nl).not.toMatch(/\b(u|uw|je|jouw|jij)\b/i);
    expect(en).not.toMatch(/\byour?\b/i);
  });

  it("holds nothing of a program", () => {
    expect(nl + en).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
    expect(nl + en).not.toContain(failure.code);
  });
});

describe("the place", () => {
  const failure = (place: Failure["place"]): Failure => ({ code: "blank-cell", place });

  it("is the function when no parameter is known", () => {
    expect(failureText(failure({}), "nl", "MPP.CURVE")).toMatch(/^MPP\.CURVE: /);
  });

  it("names a column without heading by its meaning, in the language of the message", () => {
    const place = { parameter: "gebeurtenissen", list: "events", row: 1, column: 2, field: "mean" } as const;
    expect(failureText(failure(place), "nl", "")).toMatch(
      /^gebeurtenissen, rij 1, kolom 2 \(extra instroom\): /,
    );
    expect(failureText(failure(place), "en", "")).toMatch(
      /^gebeurtenissen, row 1, column 2 \(extra inflow\): /,
    );
  });

  it("ends at the first colon, also with a heading that has one, and names year and cell", () => {
    const place = {
      parameter: "scenario's",
      year: 2027,
      row: 1,
      column: 1,
      heading: "kans:\nlaag",
      cell: "Blad!A1",
    };
    expect(failureText(failure(place), "nl", "")).toMatch(
      /^scenario's, jaar 2027, rij 1, kolom 1 \(kans laag\), Blad!A1: /,
    );
  });
});

describe("text of cells in a message", () => {
  const of = (value: string | boolean | null): string =>
    failureText({ code: "not-a-number", place: { parameter: "x" }, value }, "nl", "");

  it("is cut to 40 characters on one line", () => {
    expect(of(`a${"b".repeat(5000)}`)).toBe(`x: 'a${"b".repeat(38)}…' is geen getal`);
    expect(of("regel\nmet\ttabs")).toBe("x: 'regel met tabs' is geen getal");
  });

  it("is told apart: text like a number, spaces, truth values, objects", () => {
    expect(of("30.000")).toBe("x: '30.000' is tekst, geen getal; zet de cel om naar een getal");
    expect(of("\u00a0")).toBe("x: de cel bevat alleen spaties, geen getal");
    expect(of(false)).toBe("x: ONWAAR is geen getal");
    expect(of(null)).toBe("x: deze waarde is geen getal");
  });
});

it("an unforeseen fault names the function and asks for a report", () => {
  expect(unexpectedText("MPP.CURVE", "nl")).toMatch(/^MPP\.CURVE: onverwachte fout/);
  expect(unexpectedText("MPP.CURVE", "en")).toMatch(/^MPP\.CURVE: unexpected fault/);
});
