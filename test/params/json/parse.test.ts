/** Strict JSON: it reads what JSON.parse reads, but nothing that JSON.parse would silently repair. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, parseJson } from "../../../src/params";
import { failureOf } from "../failure-of";
import { runs, SHORT } from "../runs";

const refused = (text: string, limits = {}): unknown => failureOf(() => parseJson(text, limits));

/** With −0 as such, which JSON.stringify hides. */
function shownExactly(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => (Object.is(part, -0) ? "-0" : part));
}

describe("reads", () => {
  it("what canonical JSON writes, back to the same value", () => {
    const text = fc.string({ unit: "grapheme" });
    const value = fc.jsonValue({ maxDepth: 5, stringUnit: "grapheme" });
    fc.assert(
      fc.property(fc.record({ text, value }), (random) => {
        // −0 and names that reach a prototype are no JSON of ours.
        fc.pre(!/-0\b(?!\.)|__proto__|constructor|prototype/.test(shownExactly(random)));
        const canonical = canonicalJson(random);
        expect(parseJson(canonical)).toEqual(random);
        expect(parseJson(JSON.stringify(random, null, 3))).toEqual(random);
      }),
      { seed: 8259, numRuns: runs(2000) },
    );
  });

  it("all doubles that canonical JSON writes, also whole ones beyond 2^53", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        const value = x + 0;
        expect(parseJson(canonicalJson(value))).toBe(value);
      }),
      { seed: 754, numRuns: runs(3000) },
    );
    expect(parseJson("123456789012345680000")).toBe(123456789012345680000);
  });

  it("space around tokens, escapes, literals and a byte order mark", () => {
    expect(
      parseJson('\ufeff \t\r\n{ "a" : [ 1 , -2.5e-3 , true,false ,null ] , "b" : "\\u20ac\\n\\/" } \n'),
    ).toEqual({
      a: [1, -0.0025, true, false, null],
      b: "€\n/",
    });
  });

  it("0 in each of its forms", () => {
    for (const zero of ["0", "0.0", "0e5", "0.000E-9"]) expect(parseJson(zero)).toBe(0);
  });

  it("fractions with more digits than a double, to the nearest", () => {
    expect(parseJson("0.1000000000000000055511151231257827")).toBe(0.1);
  });
});

describe("agrees with JSON.parse on what is JSON at all", () => {
  /** Fragments that make almost-JSON when they are put together. */
  const fragment = fc.constantFrom(
    ...[
      '{"',
      '":',
      '"',
      "[",
      "]",
      "}",
      ",",
      ":",
      "1",
      "-",
      ".5",
      "e3",
      "tru",
      "true",
      "null",
      "\\",
      "\\u12",
      "\n",
      " ",
      "a",
      "01",
      "\u0001",
    ],
  );

  it("accepts what JSON.parse accepts and refuses the rest, for random texts", () => {
    const REPAIRED = new Set(["json-duplicate-name", "json-number", "json-text", "json-forbidden-name"]);
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 8 }), (parts) => {
        const text = parts.join("");
        let expected: unknown;
        let isJson = true;
        try {
          expected = JSON.parse(text);
        } catch {
          isJson = false;
        }
        if (!isJson) expect(refused(text)).toHaveProperty("code");
        else {
          let value: unknown;
          try {
            value = parseJson(text);
          } catch (error) {
            expect(REPAIRED).toContain((error as Error).message);
            return;
          }
          accepted++;
          expect(value).toEqual(expected);
        }
      }),
      { seed: 4627, numRuns: runs(20_000) },
    );
    expect(accepted).toBeGreaterThan(runs(500) / 5);
  });
});

describe("syntax errors name line, column, what belongs there and what stands there", () => {
  it.each([
    ["", 1, 1, "value", ""],
    ["{", 1, 2, "name", ""],
    ["[1,]", 1, 4, "value", "]"],
    ["[1 2]", 1, 4, "comma or bracket", "2"],
    ['{"a":1,}', 1, 8, "name", "}"],
    ['{"a" 1}', 1, 6, "colon", "1"],
    ['{"a":1 "b"', 1, 8, "comma or brace", '"'],
    ["{a:1}", 1, 2, "name", "a"],
    ["01", 1, 2, "end", "1"],
    ["1.", 1, 2, "end", "."],
    [".5", 1, 1, "value", "."],
    ["+1", 1, 1, "value", "+"],
    ["NaN", 1, 1, "value", "N"],
    ["Infinity", 1, 1, "value", "I"],
    ["undefined", 1, 1, "value", "u"],
    ["// x", 1, 1, "value", "/"],
    ["'a'", 1, 1, "value", "'"],
    ['{"a":\n  [1,\n   tru]}', 3, 4, "value", "t"],
    ["[1]\n\n x", 3, 2, "end", "x"],
    ['"abc', 1, 5, "quote", ""],
    ['"ab\ncd"', 1, 4, "character", "\n"],
    ['"\u001f"', 1, 2, "character", "\u001f"],
    ['"a\\x"', 1, 3, "escape", "\\"],
    ['"\\u12g4"', 1, 2, "escape", "\\"],
    ['["a", 😀]', 1, 7, "value", "😀"],
    ["\u00a01", 1, 1, "value", "\u00a0"],
  ])("%j", (text, line, column, wanted, found) => {
    expect(refused(text)).toEqual({ code: "json-syntax", place: {}, line, column, wanted, found });
  });
});

describe("refuses what JSON.parse would silently repair", () => {
  it.each([
    ["-0", "negative zero"],
    ["-0.0e3", "negative zero"],
    ["1e400", "too large"],
    ["-1e400", "too large"],
    ["1e-400", "too small"],
    ["-0.1e-400", "too small"],
    ["9007199254740993", "digits"],
    ["-9007199254740993", "digits"],
    ["123456789012345678901", "digits"],
  ])("the number %s: %s", (number, reason) => {
    expect(refused(`[\n ${number}]`)).toEqual({
      code: "json-number",
      place: {},
      line: 2,
      column: 2,
      number,
      reason,
    });
  });

  it("the largest whole numbers that survive are read", () => {
    expect(parseJson("[9007199254740991,-9007199254740991,9007199254740992]")).toEqual([
      9007199254740991, -9007199254740991, 9007199254740992,
    ]);
  });

  it("a name twice in one object, also when written otherwise; in two objects it is fine", () => {
    expect(refused('{"a":1,\n"\\u0061":2}')).toEqual({
      code: "json-duplicate-name",
      place: {},
      line: 2,
      column: 1,
      name: "a",
    });
    expect(parseJson('{"a":{"a":1},"b":{"a":2}}')).toEqual({ a: { a: 1 }, b: { a: 2 } });
  });

  it.each(["__proto__", "constructor", "prototype"])("the name %s", (name) => {
    expect(refused(`[{"${name}":1}]`)).toEqual({
      code: "json-forbidden-name",
      place: {},
      line: 1,
      column: 3,
      name,
    });
  });

  it("names of Object.prototype are ordinary names", () => {
    expect(parseJson('{"toString":1,"hasOwnProperty":2}')).toEqual(
      Object.fromEntries([
        ["toString", 1],
        ["hasOwnProperty", 2],
      ]),
    );
  });

  it.each(['["\\ud800"]', '["a\\udc00b"]', '["\ud83d"]'])("half a character: %j", (text) => {
    expect(refused(text)).toEqual({ code: "json-text", place: {}, line: 1, column: 2 });
  });
});

describe("limits", () => {
  it("on size, in UTF-8 bytes, on either side of the limit", () => {
    for (const [text, bytes] of [
      ['"abcdef"', 8],
      ['"é€"', 7],
      ['"😀"', 6],
      // Characters on either side of where UTF-8 takes a byte more, and those around the surrogates.
      ['"\u007f"', 3],
      ['"\u0080"', 4],
      ['"\u07ff"', 4],
      ['"\u0800"', 5],
      ['"\ud7ff"', 5],
      ['"\u{10000}"', 6],
      ['"\u{10ffff}"', 6],
      ['"\ue000"', 5],
    ] as const) {
      expect(parseJson(text, { maxBytes: bytes })).toBe(text.slice(1, -1));
      expect(refused(text, { maxBytes: bytes - 1 })).toEqual({
        code: "json-too-large",
        place: {},
        limit: bytes - 1,
      });
    }
  });

  it("on depth, on either side of the limit; width does not count", () => {
    expect(parseJson('[[1],[2],{"a":[3]}]', { maxDepth: 3 })).toEqual([[1], [2], { a: [3] }]);
    expect(refused('[[1],\n[2],{"a":[3]}]', { maxDepth: 2 })).toEqual({
      code: "json-too-deep",
      place: {},
      line: 2,
      column: 10,
      limit: 2,
    });
    expect(parseJson("1", { maxDepth: 0 })).toBe(1);
    expect(refused("{}", { maxDepth: 0 })).toMatchObject({ code: "json-too-deep" });
  });

  it("are 32 MiB and 64 levels unless told otherwise", () => {
    expect(refused(`${"[".repeat(65)}${"]".repeat(65)}`)).toMatchObject({ code: "json-too-deep", limit: 64 });
    expect(() => parseJson(`${"[".repeat(64)}${"]".repeat(64)}`)).not.toThrow();
    expect(refused(" ".repeat(32 * 1024 * 1024 + 1))).toMatchObject({ limit: 33_554_432 });
  });

  it.skipIf(SHORT)("refuse hostile texts within a second", () => {
    const start = process.cpuUsage();
    expect(refused("[".repeat(100_000_000))).toMatchObject({ code: "json-too-large" });
    expect(refused("[".repeat(10_000_000))).toMatchObject({ code: "json-too-deep" });
    expect(refused(`"${"a".repeat(10_000_000)}`)).toMatchObject({ code: "json-syntax" });
    expect(refused("1".repeat(1_000_000))).toMatchObject({ code: "json-number" });
    // Of the processor, so that other work on the machine does not count [µs].
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  });
});

it("a fault after an empty first line is on the second", () => {
  expect(refused("\n]")).toMatchObject({ line: 2, column: 1 });
});
