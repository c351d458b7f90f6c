/** Files of older schemas become sets of today with the same values; released schemas stay as they are. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { SET_SCHEMA_FILE, setSchemaFile } from "../../../scripts/set-schema";
import {
  checkRows,
  inspectSet,
  parseJson,
  readSet,
  SCHEMA,
  upgradeSet,
  verifySet,
  writeSet,
} from "../../../src/params";
import { failureOf } from "../failure-of";
import { anyRows } from "../rows";
import { adoptedSet, APM, approvedSet, conceptSet, exceptionSet, moved, step } from "./sets";
import { runs } from "../runs";

const ROOT = new URL("../../../", import.meta.url);
const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");
const STEP = step(APM, "opgewaardeerd van een oud bestand");

interface OldFile {
  readonly ronde: string;
  readonly rijen: readonly {
    readonly id: string;
    readonly jaar: string;
    readonly scenario?: string;
    readonly waarde: number;
    readonly eenheid?: string;
  }[];
}

describe("a file of version 0", () => {
  const text = fixture("parameters-0.json");
  const old = JSON.parse(text) as OldFile;
  const set = upgradeSet(parseJson(text), STEP);

  it("keeps every value, period, scenario and unit", () => {
    expect(
      set.parameters.map(({ parameter, jaar, scenario, waarde, eenheid }) => [
        parameter,
        jaar,
        scenario,
        waarde,
        eenheid,
      ]),
    ).toEqual(
      old.rijen.map(({ id, jaar, scenario, waarde, eenheid }) => [
        id,
        jaar,
        scenario ?? "",
        waarde,
        eenheid ?? "",
      ]),
    );
    expect(set.parameters.map(({ waarde }) => waarde)).toEqual([
      0.85, 0.8500000000000001, 28_300, 120, 0, -1250.5, 5e-324,
    ]);
  });

  it("becomes a sealed concept without approvals, and its log says where it came from", () => {
    expect(set).toMatchObject({
      ...{ schema: SCHEMA, ronde: "2023-1", variant: "basis", soort: "basis", versie: 1, status: "concept" },
    });
    for (const row of set.parameters)
      expect(row).toMatchObject({
        ...{
          status: "concept",
          akkoordDoor: "",
          akkoordOp: "",
          eigenaar: "",
          brontype: "",
          bron: "",
          peildatum: "",
        },
        toelichting: "",
      });
    expect(set.logboek.map(({ wat, door, op, toelichting }) => [wat, door, op, toelichting])).toEqual([
      ["opgewaardeerd", STEP.door, STEP.op, STEP.toelichting],
    ]);
    expect(verifySet(set)).toEqual([]);
    expect(readSet(writeSet(set))).toEqual(set);
  });

  it("is refused by readSet with the way to go on, and when it is not of its shape", () => {
    expect(failureOf(() => readSet(text))).toMatchObject({ code: "schema-old", current: SCHEMA });
    const bad = { ...old, rijen: [{ ...old.rijen[0], waarde: "0,85" }] };
    expect(failureOf(() => upgradeSet(bad, STEP))).toEqual({
      ...{ code: "member-type", place: {}, path: "rijen[0].waarde", expected: "number", found: "text" },
      key: "asiel.spoor4aa.inwilliging|2023|",
    });
    expect(failureOf(() => upgradeSet({ ...old, status: "x" }, STEP))).toMatchObject({
      code: "member-unknown",
    });
    expect(failureOf(() => upgradeSet({ ...old, rijen: [...old.rijen, old.rijen[0]] }, STEP))).toMatchObject({
      code: "rows-share-key",
    });
  });

  it("keeps unknown ids for the check of rows to tell", () => {
    expect(checkRows(set.parameters).map(({ failure }) => failure.code)).toContain("unknown-parameter");
  });
});

describe("other schemas", () => {
  it("of today are returned as they are", () => {
    expect(upgradeSet(adoptedSet(), STEP)).toEqual(adoptedSet());
    expect(failureOf(() => upgradeSet({ schema: SCHEMA }, STEP))).toMatchObject({
      code: "member-missing",
      name: "ronde",
    });
  });

  it.each([{ schema: "mpp-parameters/2" }, { schema: "" }])("unknown are refused: %j", ({ schema }) => {
    expect(failureOf(() => upgradeSet({ schema }, STEP))).toEqual({
      ...{ code: "schema-unknown", place: {}, schema, known: ["mpp-parameters/0", SCHEMA] },
    });
  });

  it.each([null, 5, "x", [], {}, { schema: 1 }])("absent are refused: %j", (value) => {
    expect(failureOf(() => upgradeSet(value, STEP))).toEqual({
      ...{ code: "member-missing", place: {}, path: "", name: "schema" },
    });
  });
});

describe("the published schema", () => {
  const text = readFileSync(new URL(SET_SCHEMA_FILE, ROOT), "utf8");
  const schema = JSON.parse(text) as Record<string, unknown>;
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);
  const agrees = (value: unknown): void => {
    const ours = inspectSet(JSON.stringify(value)).findings.length === 0;
    expect([validate(value), validate.errors]).toEqual([ours, ours ? null : expect.any(Array)]);
  };

  it("is made from the shape that the product checks", async () => {
    expect(text).toBe(await format(setSchemaFile(), { parser: "json", printWidth: 110 }));
  });

  it("accepts what the product writes, at every station of the process", () => {
    for (const set of [
      conceptSet(),
      approvedSet(),
      exceptionSet(),
      adoptedSet(),
      moved(adoptedSet(), "bijgesteld"),
    ])
      expect([validate(JSON.parse(writeSet(set))), validate.errors]).toEqual([true, null]);
    expect(validate(JSON.parse(fixture("adopted-1.txt")))).toBe(true);
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(validate(JSON.parse(writeSet(conceptSet(rows))))).toBe(true);
      }),
      { seed: 2020, numRuns: runs(50) },
    );
  });

  it("refuses what the product refuses: every member left out, of another type, or misspelt", () => {
    const set = JSON.parse(writeSet(moved(adoptedSet(), "bijgesteld"))) as Record<string, unknown>;
    const places: readonly (readonly (string | number)[])[] = [
      ...[[], ["zegel"], ["zegel", "logboek"], ["parameters", 0], ["logboek", 0], ["bijgesteldDoor"]],
    ];
    for (const place of places) {
      const names = Object.keys(place.reduce<unknown>((at, part) => (at as never)[part], set) as object);
      expect(names.length).toBeGreaterThan(1);
      for (const name of names)
        for (const value of [undefined, null, 5, -1, "", "x", " x", [], {}, true])
          agrees(replaced(set, [...place, name], value));
      agrees(replaced(set, [...place, "extra"], 1));
    }
  });

  function replaced(value: unknown, [part, ...rest]: readonly (string | number)[], by: unknown): unknown {
    if (part === undefined) return by;
    const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
      string | number,
      unknown
    >;
    copy[part] = replaced(copy[part], rest, by);
    return JSON.parse(JSON.stringify(copy));
  }
});

describe("schema files", () => {
  interface Frozen {
    readonly file: string;
    readonly since: string;
    readonly sha256: string;
  }
  const frozen = JSON.parse(
    readFileSync(new URL("frozen.json", import.meta.url), "utf8"),
  ) as readonly Frozen[];
  const read = (file: string): string => readFileSync(new URL(file, ROOT), "utf8");
  const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

  it("are those of frozen.json: a released one never changes, one marked proef only knowingly, here and in the CHANGELOG", () => {
    for (const { file, sha256, since } of frozen) {
      expect([file, hash(read(file))]).toEqual([file, sha256]);
      expect((JSON.parse(read(file)) as { readonly $comment: string }).$comment).toBe(`since: ${since}`);
    }
    const released = frozen.filter(({ since }) => since !== "proef");
    expect(released).toHaveLength(__MPP_VERSION__.startsWith("0.") ? 0 : frozen.length);
  });

  it("are all frozen, one per version", () => {
    const files = readdirSync(new URL("docs/schema/", ROOT)).filter((name) =>
      name.startsWith("parameterset-"),
    );
    expect(files.map((name) => `docs/schema/${name}`).sort()).toEqual(frozen.map(({ file }) => file).sort());
    expect(frozen[frozen.length - 1]?.file).toBe(SET_SCHEMA_FILE);
    expect(SET_SCHEMA_FILE).toContain(`parameterset-${SCHEMA.split("/")[1] ?? ""}.`);
  });
});
