/** Three fingerprints that between them cover every field of a set, and none that covers what does not count. */
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fingerprintOf,
  type ParameterRow,
  type ParameterSet,
  sealFingerprint,
  sealOf,
  shortFingerprint,
} from "../../../src/params";
import { failureOf } from "../failure-of";
import { anyRows, row } from "../rows";
import { adoptedSet, ROWS } from "./sets";
import { runs } from "../runs";

/** Recomputed with another library and another SHA-256. */
function independently(value: unknown): string {
  return createHash("sha256")
    .update(canonicalize(value) ?? "", "utf8")
    .digest("hex");
}

const STANDING = ["status", "akkoordDoor", "akkoordOp"] as const;

function withoutStanding(given: ParameterRow): unknown {
  return Object.fromEntries(
    Object.entries(given).filter(([name]) => !STANDING.some((each) => each === name)),
  );
}

const keyOf = ({ parameter, jaar, scenario }: ParameterRow): string => [parameter, jaar, scenario].join("|");
const byKey = (a: ParameterRow, b: ParameterRow): number => (keyOf(a) < keyOf(b) ? -1 : 1);

describe("the fingerprint of content", () => {
  it("is SHA-256 of the canonical JSON of schema and rows by key, as a program made elsewhere has it", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const parameters = [...rows].sort(byKey).map(withoutStanding);
        expect(fingerprintOf(rows)).toBe(independently({ schema: "mpp-parameters/1", parameters }));
      }),
      { seed: 13, numRuns: runs(200) },
    );
  });

  it("is the same for the same rows in any order, also when two share a key", () => {
    const shared = [...ROWS, row({ ...ROWS[0], waarde: 0.7 }), row({ ...ROWS[0], waarde: 0.1 })];
    fc.assert(
      fc.property(fc.shuffledSubarray(shared, { minLength: shared.length }), (shuffled) => {
        expect(fingerprintOf(shuffled)).toBe(fingerprintOf(shared));
      }),
      { seed: 14, numRuns: runs(100) },
    );
  });

  it("changes with every field of content and with no field of standing", () => {
    const change: ParameterRow = {
      ...{
        parameter: "x",
        jaar: "2031",
        scenario: "x",
        waarde: 9,
        eenheid: "x",
        eigenaar: "x",
        brontype: "x",
      },
      ...{
        bron: "x",
        peildatum: "2031-01-01",
        status: "vervallen",
        akkoordDoor: "x",
        akkoordOp: "2031-01-01",
      },
      toelichting: "x",
    };
    const [first = row(), ...rest] = ROWS;
    for (const field of Object.keys(change) as (keyof ParameterRow)[]) {
      const differs = fingerprintOf([{ ...first, [field]: change[field] }, ...rest]) !== fingerprintOf(ROWS);
      expect([field, differs]).toEqual([field, !STANDING.some((each) => each === field)]);
    }
  });

  it("tells the smallest differences of a value apart, and refuses what is no number", () => {
    const of = (waarde: number): string => fingerprintOf([row({ waarde })]);
    expect(of(0.1 + 0.2)).not.toBe(of(0.3));
    expect(of(1)).toBe(of(1.0));
    expect(failureOf(() => of(NaN))).toMatchObject({ code: "json-value", path: "parameters[0].waarde" });
    expect(failureOf(() => of(-0))).toMatchObject({ code: "json-value", reason: "negative zero" });
  });

  it("of no rows is a fingerprint too", () => {
    expect(fingerprintOf([])).toBe(independently({ schema: "mpp-parameters/1", parameters: [] }));
  });
});

describe("the seal", () => {
  const set = adoptedSet();

  it("has the fingerprint of standing that a program made elsewhere has", () => {
    const { ronde, variant, soort, versie, status, gebaseerdOp, bijgesteldDoor } = set;
    const parameters = [...set.parameters]
      .sort(byKey)
      .map((each) => [keyOf(each), each.status, each.akkoordDoor, each.akkoordOp]);
    const { stand } = sealOf(set);
    expect(stand).toBe(
      independently({ ronde, variant, soort, versie, status, gebaseerdOp, bijgesteldDoor, parameters }),
    );
  });

  it("has the hash of the last log entry, made of all its other fields, and the number of entries", () => {
    const last = set.logboek[set.logboek.length - 1];
    const { hash, ...rest } = last ?? { hash: "" };
    expect(hash).toBe(independently(rest));
    expect(sealOf(set).logboek).toEqual({ kop: hash, aantal: set.logboek.length });
    expect(sealOf({ ...set, logboek: [] }).logboek).toEqual({ kop: "", aantal: 0 });
  });

  it("does not look at the seal that a set carries", () => {
    const other = { ...set, zegel: { ...set.zegel, inhoud: "0".repeat(64) } };
    expect(sealOf(other)).toEqual(set.zegel);
  });

  it("has one fingerprint over all of it", () => {
    const { zegel } = set;
    expect(sealFingerprint(zegel)).toBe(independently(zegel));
    const changes = [
      { ...zegel, inhoud: "0".repeat(64) },
      { ...zegel, stand: "0".repeat(64) },
      { ...zegel, logboek: { ...zegel.logboek, kop: "0".repeat(64) } },
      { ...zegel, logboek: { ...zegel.logboek, aantal: 1 } },
    ];
    expect(new Set([zegel, ...changes].map(sealFingerprint)).size).toBe(5);
  });

  it("covers every member of a set by exactly one of its three parts", () => {
    const reference = { ronde: "x", variant: "x", versie: 1, inhoud: "0".repeat(64) };
    const changes: Partial<ParameterSet> = {
      ...{ ronde: "x", variant: "x", soort: "beleid", versie: 99, status: "concept" },
      ...{ gebaseerdOp: reference, bijgesteldDoor: reference },
      parameters: set.parameters.slice(1),
      logboek: set.logboek.slice(1),
    };
    const names = Object.keys(set).filter((name) => name !== "schema" && name !== "zegel");
    expect(Object.keys(changes).sort()).toEqual(names.sort());
    for (const [name, value] of Object.entries(changes)) {
      const seal = sealOf({ ...set, [name]: value });
      const parts = (["inhoud", "stand", "logboek"] as const).filter(
        (part) => JSON.stringify(seal[part]) !== JSON.stringify(set.zegel[part]),
      );
      const expected =
        name === "parameters" ? ["inhoud", "stand"] : [name === "logboek" ? "logboek" : "stand"];
      expect([name, parts]).toEqual([name, expected]);
    }
  });
});

it("the short form is the first twelve hexadecimals in three groups", () => {
  expect(shortFingerprint("a1b2c3d4e5f6071829")).toBe("a1b2-c3d4-e5f6");
});
