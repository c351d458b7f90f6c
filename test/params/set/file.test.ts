/** Files: what is written can be read, what is read is a set, and every fault is told with path, row and cause. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inspectSet, type ParameterRow, readSet, verifySet, writeSet } from "../../../src/params";
import { failureOf } from "../failure-of";
import { anyRows, row } from "../rows";
import { adoptedSet, AA_2026, conceptSet, exceptionSet, moved } from "./sets";
import { runs } from "../runs";

const fixture = readFileSync(new URL("fixtures/adopted-1.txt", import.meta.url), "utf8");
const set = adoptedSet();

describe("writing and reading", () => {
  it("loses nothing, and the same set gives the same bytes", () => {
    for (const one of [set, conceptSet(), conceptSet([]), exceptionSet(), moved(set, "bijgesteld")]) {
      expect(readSet(writeSet(one))).toEqual(one);
      expect(writeSet(readSet(writeSet(one)))).toBe(writeSet(one));
    }
    fc.assert(
      fc.property(anyRows, (rows) => {
        const one = conceptSet(rows);
        expect(readSet(writeSet(one))).toEqual(one);
        expect(verifySet(one)).toEqual([]);
      }),
      { seed: 11, numRuns: runs(100) },
    );
  });

  it("reads the same from an indented file, with a byte order mark and Windows line ends", () => {
    const indented = `\ufeff${JSON.stringify(set, null, 2).replaceAll("\n", "\r\n")}`;
    expect(readSet(indented)).toEqual(set);
  });

  it("reads a file that was written before, byte for byte, with the values and the seal that it had", () => {
    const read = readSet(fixture);
    expect(writeSet(read)).toBe(fixture);
    expect(verifySet(read)).toEqual([]);
    expect(read.parameters.map(({ waarde }) => waarde)).toEqual([0.62, 0.6, 29_000, 0.3, 0.55]);
    expect(read.zegel.inhoud).toBe("b7d26ee6a06d14b870ed48131de1142c01a4a2c3807b506ef7560bcc47c3e210");
    expect(read.status).toBe("vastgesteld");
  });
});

describe("a file that is no set", () => {
  it.each([
    ["[]", { code: "member-type", path: "", expected: "object", found: "list" }],
    ["7", { code: "member-type", path: "", expected: "object", found: "number" }],
    ["null", { code: "member-type", path: "", expected: "object", found: "null" }],
    ["{}", { code: "member-missing", path: "", name: "schema" }],
    ['{"schema":1}', { code: "member-type", path: "schema", expected: "text", found: "number" }],
    [
      '{"schema":"mpp-parameters/2"}',
      { code: "schema-unknown", schema: "mpp-parameters/2", known: ["mpp-parameters/0", "mpp-parameters/1"] },
    ],
    [
      '{"schema":"mpp-parameters/0"}',
      { code: "schema-old", schema: "mpp-parameters/0", current: "mpp-parameters/1" },
    ],
    ["{", { code: "json-syntax", line: 1, column: 2, wanted: "name", found: "" }],
    [`${"[".repeat(9)}${"]".repeat(9)}`, { code: "json-too-deep", line: 1, column: 9, limit: 8 }],
  ])("%s", (text, expected) => {
    const failure = { place: {}, ...expected };
    expect(failureOf(() => readSet(text))).toEqual(failure);
    expect(inspectSet(text).findings[0]).toEqual({ severity: "error", failure, parameter: "", owner: "" });
    expect(inspectSet(text).set).toBeUndefined();
  });

  it("throws what is no failure of ours on", () => {
    expect(() => inspectSet(5 as never)).toThrow(TypeError);
  });
});

describe("each fault of shape, with path and row", () => {
  const inRow = (change: Record<string, unknown>): unknown =>
    failureOf(() =>
      readSet(JSON.stringify({ ...set, parameters: [row(), { ...row({ jaar: "2026" }), ...change }] })),
    );
  const at = (field: keyof ParameterRow): object => ({
    ...{ place: {}, path: `parameters[1].${field}`, key: AA_2026 },
  });

  it.each([
    [{ waarde: "0,62" }, { code: "member-type", ...at("waarde"), expected: "number", found: "text" }],
    [{ waarde: null }, { code: "member-type", ...at("waarde"), expected: "number", found: "null" }],
    [{ waarde: true }, { code: "member-type", ...at("waarde"), expected: "number", found: "boolean" }],
    [{ bron: {} }, { code: "member-type", ...at("bron"), expected: "text", found: "object" }],
    [{ bron: [] }, { code: "member-type", ...at("bron"), expected: "text", found: "list" }],
    [{ peildatum: "9-1-2026" }, { code: "member-form", ...at("peildatum"), value: "9-1-2026", form: "date" }],
    [
      { akkoordOp: "2026-02-29" },
      { code: "member-form", ...at("akkoordOp"), value: "2026-02-29", form: "date" },
    ],
    [{ eenheid: " aandeel" }, { code: "member-form", ...at("eenheid"), value: " aandeel", form: "text" }],
    [{ bron: "x " }, { code: "member-form", ...at("bron"), value: "x ", form: "long text" }],
    [{ bron: "a\r\nb" }, { code: "member-form", ...at("bron"), value: "a\r\nb", form: "long text" }],
    [{ eigenaar: "a\nb" }, { code: "member-form", ...at("eigenaar"), value: "a\nb", form: "text" }],
    [{ brontype: "x".repeat(201) }, { code: "member-length", ...at("brontype"), limit: 200 }],
    [{ bron: "x".repeat(32_768) }, { code: "member-length", ...at("bron"), limit: 32_767 }],
    [
      { status: "klaar" },
      {
        ...{ code: "member-value", ...at("status"), value: "klaar" },
        allowed: ["concept", "ter akkoord", "akkoord", "vervallen", "uitzondering"],
      },
    ],
    [{ status: 3 }, { code: "member-type", ...at("status"), expected: "text", found: "number" }],
    [{ bron: undefined }, { code: "member-missing", ...at("bron"), path: "parameters[1]", name: "bron" }],
    [
      { toelichtng: "" },
      {
        code: "member-unknown",
        ...at("bron"),
        path: "parameters[1]",
        name: "toelichtng",
        nearest: "toelichting",
      },
    ],
    [{ qqqqqqqq: "" }, { code: "member-unknown", ...at("bron"), path: "parameters[1]", name: "qqqqqqqq" }],
  ])("in a row: %j", (change, expected) => {
    expect(inRow(change)).toEqual(expected);
  });

  it("a key with a bar, which would make two keys one, is no text of ours", () => {
    expect(inRow({ scenario: "a|b" })).toMatchObject({ code: "member-form", value: "a|b", form: "text" });
    expect(inRow({ parameter: "a|b" })).toMatchObject({ code: "member-form", value: "a|b", form: "name" });
    expect(inRow({ parameter: "" })).toEqual({
      ...{ code: "member-form", place: {}, path: "parameters[1].parameter", value: "", form: "name" },
    });
    expect(inRow({ parameter: 5 })).toEqual({
      ...{
        code: "member-type",
        place: {},
        path: "parameters[1].parameter",
        expected: "text",
        found: "number",
      },
    });
    expect(inRow({ jaar: 2026 })).toMatchObject({ key: "asiel.spoor4aa.inwilliging||" });
  });

  const whole = (change: Record<string, unknown>): unknown =>
    failureOf(() => readSet(JSON.stringify({ ...set, ...change })));

  it.each([
    [{ versie: 0 }, { code: "member-range", path: "versie", value: 0, limit: 1, side: "below" }],
    [{ versie: 10_000 }, { code: "member-range", path: "versie", value: 10_000, limit: 9999, side: "above" }],
    [{ versie: 1.5 }, { code: "member-type", path: "versie", expected: "whole number", found: "number" }],
    [{ logboek: [] }, { code: "no-items", path: "logboek" }],
    [{ ronde: "" }, { code: "member-form", path: "ronde", value: "", form: "name" }],
    [
      { soort: "iets" },
      {
        code: "member-value",
        path: "soort",
        value: "iets",
        allowed: ["basis", "addendum", "heruitgave", "beleid"],
      },
    ],
    [{ gebaseerdOp: "x" }, { code: "member-type", path: "gebaseerdOp", expected: "object", found: "text" }],
    [{ zegel: undefined }, { code: "member-missing", path: "", name: "zegel" }],
    [
      { zegel: { ...set.zegel, stand: "x" } },
      { code: "member-form", path: "zegel.stand", value: "x", form: "hash" },
    ],
    [
      { parameters: [7] },
      { code: "member-type", path: "parameters[0]", expected: "object", found: "number" },
    ],
    [{ parameters: {} }, { code: "member-type", path: "parameters", expected: "list", found: "object" }],
    [{ extra: 1 }, { code: "member-unknown", path: "", name: "extra" }],
  ])("of the whole: %j", (change, expected) => {
    expect(whole(change)).toEqual({ place: {}, ...expected });
  });

  const entry = (change: object): unknown =>
    whole({ logboek: set.logboek.map((one) => ({ ...one, ...change })) });

  it.each([
    [{ op: "2026-01-09" }, { path: "logboek[0].op", value: "2026-01-09", form: "moment" }],
    [{ door: "iemand" }, { path: "logboek[0].door", value: "iemand", form: "door" }],
    [{ vorige: "x" }, { path: "logboek[0].vorige", value: "x", form: "hash or nothing" }],
    [{ hash: "" }, { path: "logboek[0].hash", value: "", form: "hash" }],
  ])("of the log: %j", (change, expected) => {
    expect(entry(change)).toEqual({ code: "member-form", place: {}, ...expected });
  });

  it("all at once, each with the parameter and the owner of its row", () => {
    const bad = [
      { ...row(), waarde: "x", jaar: "26" },
      { ...row(), eigenaar: "COA", status: "?" },
    ];
    const { findings } = inspectSet(JSON.stringify({ ...set, ronde: 5, parameters: bad }));
    expect(findings.map(({ failure, owner, parameter }) => [failure.code, parameter, owner])).toEqual([
      ["member-type", "", ""],
      ["member-form", "asiel.spoor4aa.inwilliging", "IND"],
      ["member-type", "asiel.spoor4aa.inwilliging", "IND"],
      ["member-value", "asiel.spoor4aa.inwilliging", "COA"],
    ]);
  });

  it("but the first hundred only, with how many more there are", () => {
    const faults = (count: number): readonly unknown[] =>
      inspectSet(
        JSON.stringify({ ...set, parameters: Array.from({ length: count }, () => ({ ...row(), bron: 1 })) }),
      ).findings;
    expect(faults(100)).toHaveLength(100);
    expect(faults(250)).toHaveLength(101);
    expect(faults(250)[100]).toEqual({
      ...{
        severity: "error",
        failure: { code: "more-findings", place: {}, count: 150 },
        parameter: "",
        owner: "",
      },
    });
  });
});
