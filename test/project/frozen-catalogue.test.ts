/**
 * Adopted sets refer to the catalogue by version: a released catalogue file never changes.
 * frozen-catalogue.json holds the SHA-256 of each. One marked "proef" may still grow, but only here too, knowingly, and with a
 * line in CHANGELOG.md; a released one may not change at all: what is different gets the next number.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogueFile, CATALOGUE_FILE } from "../../scripts/catalogue/file";
import { CATALOGUE_VERSION } from "../../src/params";

interface Frozen {
  readonly file: string;
  readonly since: string;
  readonly sha256: string;
}

const ROOT = new URL("../../", import.meta.url);
const FROZEN = JSON.parse(
  readFileSync(new URL("frozen-catalogue.json", import.meta.url), "utf8"),
) as readonly Frozen[];
const bytes = (file: string): Buffer => readFileSync(new URL(file, ROOT));
const sha256 = (data: Buffer | string): string => createHash("sha256").update(data).digest("hex");

describe("catalogue files", () => {
  it("are those of frozen-catalogue.json, byte for byte", () => {
    expect(FROZEN.map(({ file, sha256: expected }) => [file, sha256(bytes(file)) === expected])).toEqual(
      FROZEN.map(({ file }) => [file, true]),
    );
  });

  it("are all frozen, one per version up to the present", () => {
    const files = readdirSync(new URL("docs/schema/", ROOT)).filter((name) =>
      /^catalogue-\d+\.json$/u.test(name),
    );
    expect(files.map((name) => `docs/schema/${name}`).sort()).toEqual(FROZEN.map(({ file }) => file).sort());
    expect(files).toHaveLength(CATALOGUE_VERSION);
  });

  it("say themselves whether they are released", () => {
    for (const { file, since } of FROZEN)
      expect((JSON.parse(bytes(file).toString("utf8")) as Frozen).since).toBe(since);
  });

  it("hold the catalogue that the program has, in the newest", () => {
    expect(CATALOGUE_FILE).toBe(FROZEN[FROZEN.length - 1]?.file);
    expect(JSON.parse(bytes(CATALOGUE_FILE).toString("utf8"))).toEqual(JSON.parse(catalogueFile()));
  });

  it("would show one changed digit", () => {
    const [frozen] = FROZEN;
    const text = bytes(frozen?.file ?? "").toString("utf8");
    expect(sha256(text)).toBe(frozen?.sha256);
    expect(sha256(text.replace('"rounding": 10', '"rounding": 11'))).not.toBe(frozen?.sha256);
  });

  it("are marked proef until version 1.0", () => {
    const released = FROZEN.filter(({ since }) => since !== "proef");
    if (__MPP_VERSION__.startsWith("0.")) expect(released).toEqual([]);
    else expect(released).toHaveLength(FROZEN.length);
  });
});
