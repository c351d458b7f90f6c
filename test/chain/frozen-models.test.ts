/**
 * A released model never changes: what was calculated with a name can be calculated again. frozen-models.json holds the
 * fingerprint and the number of rows of every released name; a changed model gets the next number and a line of its own.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { modelFingerprint, MODELS } from "../../src/chain";

const FROZEN = JSON.parse(readFileSync(new URL("frozen-models.json", import.meta.url), "utf8")) as Readonly<
  Record<string, { readonly fingerprint: string; readonly rows: number }>
>;

describe("released models", () => {
  it.each(Object.entries(FROZEN))("%s is what it was", (name, frozen) => {
    const rows = MODELS.get(name) ?? [];
    expect({ fingerprint: modelFingerprint(rows), rows: rows.length }).toEqual(frozen);
  });

  it("all stand in the list", () => {
    expect([...MODELS.keys()].sort()).toEqual(Object.keys(FROZEN).sort());
    expect(Object.keys(FROZEN)).toEqual(
      expect.arrayContaining(["mpp@1", "asiel@1", "regulier@1", "bewaring@1"]),
    );
  });

  it("mpp@1 is the three domains together", () => {
    const parts = ["asiel@1", "regulier@1", "bewaring@1"].flatMap((name) => MODELS.get(name) ?? []);
    expect(MODELS.get("mpp@1")).toEqual(parts);
    expect(FROZEN["mpp@1"]?.rows).toBe(parts.length);
  });
});

describe("the fingerprint of a model", () => {
  const rows = MODELS.get("bewaring@1") ?? [];
  const fingerprint = modelFingerprint(rows);

  it("changes with any field of any row, and with a row more or less", () => {
    for (const [n, row] of rows.entries()) {
      for (const field of [
        "id",
        "label",
        "partner",
        "domein",
        "soort",
        "eenheid",
        "regel",
        "formule",
      ] as const) {
        const changed = rows.map((each, i) => (i === n ? { ...row, [field]: `${row[field]}x` } : each));
        expect(modelFingerprint(changed), `${row.id} ${field}`).not.toBe(fingerprint);
      }
      const negative = rows.map((each, i) => (i === n ? { ...row, negatief: "ja" as const } : each));
      expect(modelFingerprint(negative), row.id).not.toBe(fingerprint);
      expect(modelFingerprint(rows.filter((each) => each !== row))).not.toBe(fingerprint);
      expect(modelFingerprint([...rows, row])).not.toBe(fingerprint);
    }
  });

  it("does not change with the order of the rows", () => {
    expect(modelFingerprint([...rows].reverse())).toBe(fingerprint);
  });
});
