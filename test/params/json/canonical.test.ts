/** Canonical JSON: equal to RFC 8785 and to a library made elsewhere; what JSON cannot mean is refused. */
import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/params";
import { failureOf } from "../failure-of";
import { runs } from "../runs";

const refused = (value: unknown): unknown => failureOf(() => canonicalJson(value));

describe("RFC 8785", () => {
  /** Appendix B: the bits of a double and its text. */
  it.each([
    ["0000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["ffefffffffffffff", "-1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef4f", "999999999999999900000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["41b3de4355555554", "333333333.33333325"],
    ["41b3de4355555555", "333333333.3333333"],
    ["41b3de4355555556", "333333333.3333334"],
    ["41b3de4355555557", "333333333.33333343"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ])("writes the double %s as %s", (bits, text) => {
    const value = new DataView(new BigUint64Array([BigInt(`0x${bits}`)]).buffer).getFloat64(0, true);
    expect(canonicalJson(value)).toBe(text);
  });

  it("sorts names by UTF-16 code units, as in section 3.2.3", () => {
    const input = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    const found = [...canonicalJson(input).matchAll(/:"([^"]+)"/g)].map(([, name]) => name);
    expect(found).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });

  it("writes the example of section 3.2.2 as the RFC does", () => {
    const input = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(input)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("writes nothing between members", () => {
    expect(canonicalJson({ b: [], a: {}, c: [1, [2, "x"]] })).toBe('{"a":{},"b":[],"c":[1,[2,"x"]]}');
  });
});

describe("beside the library canonicalize", () => {
  const name = fc
    .string({ unit: "grapheme" })
    .filter((text) => !/^(__proto__|constructor|prototype)$/.test(text));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(null, true, false),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
      fc.integer(),
      fc.string({ unit: "binary" }).filter((text) => !/[\ud800-\udfff]/u.test(text)),
      fc.string({ unit: "grapheme" }),
      fc.array(tie("value"), { maxLength: 6 }),
      fc.dictionary(name, tie("value"), { maxKeys: 6, noNullPrototype: true }),
    ),
  }));

  it("gives the same text for random values, and the same for the same value in another order", () => {
    fc.assert(
      fc.property(value, (random) => {
        const text = canonicalJson(random);
        expect(text).toBe(canonicalize(random));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
      { seed: 8785, numRuns: runs(3000) },
    );
  });
});

describe("what JSON cannot mean is refused, with its path", () => {
  const holder: Record<string, unknown> = {};
  holder["self"] = [holder];
  const withHole: unknown[] = [1, 2, 3];
  // A hole is what this test is about.
  Reflect.deleteProperty(withHole, 1);
  class Point {
    readonly x = 1;
  }
  const withSymbol = { a: 1, [Symbol("s")]: 2 };

  it.each([
    [{ a: [NaN] }, "a[0]", "not finite"],
    [{ a: Infinity }, "a", "not finite"],
    [[1, -Infinity], "[1]", "not finite"],
    [{ a: { b: -0 } }, "a.b", "negative zero"],
    [{ a: undefined }, "a", "undefined"],
    [undefined, "", "undefined"],
    [[(): number => 1], "[0]", "function"],
    [{ a: Symbol("s") }, "a", "symbol"],
    [{ a: 10n }, "a", "bigint"],
    [{ a: new Date(0) }, "a", "object"],
    [new Map(), "", "object"],
    [[new Point()], "[0]", "object"],
    [{ deep: withSymbol }, "deep", "object"],
    [{ a: withHole }, "a", "sparse"],
    [{ a: "\ud800" }, "a", "lone surrogate"],
    [["x\udc00y"], "[0]", "lone surrogate"],
    [{ "\udfff": 1 }, "\udfff", "lone surrogate"],
    [JSON.parse('{"a":{"__proto__":1}}'), "a.__proto__", "name"],
    [{ a: { constructor: 1 } }, "a.constructor", "name"],
    [{ a: { prototype: 1 } }, "a.prototype", "name"],
    [holder, "self[0]", "cycle"],
  ])("case %#", (value, path, reason) => {
    expect(refused(value)).toEqual({ code: "json-value", place: {}, path, reason });
  });

  it("depth: 256 levels pass, 257 do not", () => {
    const nest = (levels: number): unknown => (levels === 0 ? 1 : [nest(levels - 1)]);
    expect(canonicalJson(nest(256))).toBe(`${"[".repeat(256)}1${"]".repeat(256)}`);
    expect(refused(nest(257))).toMatchObject({ reason: "depth" });
  });

  it("the same object twice is no cycle, and an object without prototype is plain", () => {
    const one = { x: 1 };
    expect(canonicalJson([one, one])).toBe('[{"x":1},{"x":1}]');
    expect(canonicalJson(Object.assign(Object.create(null) as object, one))).toBe('{"x":1}');
  });

  it("text beyond ASCII, quotes and control characters are written as JSON does", () => {
    expect(canonicalJson('é "a" \\ \u0007 \ud83d\ude00 \u007f')).toBe('"é \\"a\\" \\\\ \\u0007 😀 \u007f"');
  });
});
