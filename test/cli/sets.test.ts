/** `mpp fingerprint`, `mpp verify` and `mpp diff`: which set is it, is it what was noted, and what changed. */
import { describe, expect, it } from "vitest";
import {
  approveRows,
  fingerprintOf,
  type ParameterSet,
  rowKey,
  sealFingerprint,
  shortFingerprint,
  writeSet,
} from "../../src/params";
import { completeRows, row } from "../params/rows";
import { setOf, STEP, testFolder } from "./parameters-folder";

const folder = testFolder();
const { at, csv, json, mpp, report, xlsx } = folder;
const ROWS = completeRows();
const SET = setOf(ROWS);
const INHOUD = fingerprintOf(ROWS);
const ZEGEL = sealFingerprint(SET.zegel);
const NAME = { ronde: "2026-1", variant: "basis", soort: "basis", versie: 1, status: "concept" };

/** A set with one value changed and everything else as it was. */
function tampered(set: ParameterSet): ParameterSet {
  return {
    ...set,
    parameters: set.parameters.map((each, i) => (i === 0 ? { ...each, waarde: 0.61 } : each)),
  };
}

describe("mpp fingerprint", () => {
  it("prints short and full fingerprint, the same for a set, a table and its rows in another order", async () => {
    json("set.json", SET);
    csv("tabel.csv", [...ROWS].reverse());
    const line = `inhoud  ${shortFingerprint(INHOUD)}  ${INHOUD}\n`;
    expect(await mpp("fingerprint @set.json")).toEqual({
      ...{ code: 0, output: `${line}zegel   ${shortFingerprint(ZEGEL)}  ${ZEGEL}\n`, errors: "" },
    });
    expect(await mpp("fingerprint @tabel.csv")).toEqual({ code: 0, output: line, errors: "" });
  });

  it("gives one JSON object when asked", async () => {
    json("set.json", SET);
    csv("tabel.csv", ROWS);
    const short = { inhoud: shortFingerprint(INHOUD), zegel: shortFingerprint(ZEGEL) };
    expect(await report("fingerprint @set.json")).toEqual({
      ...{ file: at("set.json"), set: NAME, inhoud: INHOUD, zegel: ZEGEL, short, findings: [] },
    });
    expect(await report("fingerprint @tabel.csv")).toEqual({
      ...{ file: at("tabel.csv"), set: null, inhoud: INHOUD, zegel: null },
      ...{ short: { ...short, zegel: null }, findings: [] },
    });
  });

  it("computes from the rows and does not repeat what a file says, but reports that it does not fit", async () => {
    const other = tampered(SET);
    json("anders.json", other);
    const { code, output } = await mpp("fingerprint @anders.json");
    expect(code).toBe(1);
    expect(output).toContain(fingerprintOf(other.parameters));
    expect(output).not.toContain(INHOUD);
    expect(output).not.toContain(ZEGEL);
    expect(output).toContain(`  fout          ${at("anders.json")}: `);
  });

  it("refuses a table with a row that cannot be read, and names it", async () => {
    csv("fout.csv", ROWS);
    folder.put("fout.csv", folder.text("fout.csv").replace(";0,62;", ";veel;"));
    const { code, output, errors } = await mpp("fingerprint @fout.csv");
    expect([code, output]).toEqual([2, ""]);
    expect(errors).toContain("1 fout; los die eerst op");
    expect(errors).toContain("D2: 'veel' is geen getal");
  });
});

describe("mpp verify", () => {
  it.each([
    ["the full fingerprint of the content", INHOUD, "inhoud"],
    ["its first 12 digits", INHOUD.slice(0, 12), "inhoud"],
    ["the short form", shortFingerprint(INHOUD), "inhoud"],
    ["capitals and spaces", ` ${INHOUD.slice(0, 20).toUpperCase()} `, "inhoud"],
    ["the full fingerprint of the seal", ZEGEL, "zegel"],
    ["the short form of the seal", shortFingerprint(ZEGEL), "zegel"],
  ])("agrees with %s", async (_, expected, matches) => {
    json("set.json", SET);
    const { code, output } = await mpp("verify @set.json --expect", expected);
    expect(code).toBe(0);
    expect(output).toContain(
      `de vingerafdruk van ${matches} komt overeen: ${matches === "zegel" ? ZEGEL : INHOUD}`,
    );
    expect(output.includes("Status, akkoorden en logboek vallen niet onder de inhoud")).toBe(
      matches === "inhoud",
    );
    expect(await report("verify @set.json --expect", expected)).toMatchObject({
      set: NAME,
      matches,
      findings: [],
    });
  });

  it("ends with 1 for any other fingerprint, and prints both", async () => {
    json("set.json", SET);
    for (const expected of [
      INHOUD.replace(/^./, (c) => (c === "0" ? "1" : "0")),
      `${INHOUD.slice(0, 12)}${"0".repeat(52)}`,
    ]) {
      const { code, output } = await mpp("verify @set.json --expect", expected);
      expect(code).toBe(1);
      expect(output).toContain(expected);
      expect(output).toContain(`  inhoud  ${INHOUD}\n  zegel   ${ZEGEL}\n`);
      expect(await report("verify @set.json --expect", expected)).toEqual({
        ...{
          file: at("set.json"),
          set: NAME,
          inhoud: INHOUD,
          zegel: ZEGEL,
          expected,
          matches: null,
          findings: [],
        },
      });
    }
  });

  it("finds an approval that was typed in by the seal, not by the content", async () => {
    const approved = approveRows(SET, [rowKey(row())], { ...STEP, door: "IND · dossierhouder" });
    json("akkoord.json", approved);
    expect((await mpp("verify @akkoord.json --expect", INHOUD)).code).toBe(0);
    expect((await mpp("verify @akkoord.json --expect", ZEGEL)).code).toBe(1);
  });

  it("ends with 1 when the fingerprint agrees and the set's own seal does not", async () => {
    json("log.json", { ...SET, logboek: SET.logboek.map((entry) => ({ ...entry, toelichting: "anders" })) });
    const { code, output } = await mpp("verify @log.json --expect", INHOUD);
    expect(code).toBe(1);
    expect(output).toContain("de vingerafdruk van inhoud komt overeen");
    expect(output).toContain("het eigen zegel klopt niet");
  });

  it("says without --expect that only the own seal was checked, and that a forger passes that", async () => {
    json("set.json", SET);
    const whole = await mpp("verify @set.json");
    expect([whole.code, whole.output.includes("het eigen zegel klopt\n")]).toEqual([0, true]);
    expect(whole.output).toContain("Alleen het eigen zegel is nagegaan");
    expect(await report("verify @set.json")).toMatchObject({ expected: null, matches: null });
    // Everything recomputed: the own seal holds, and only the noted fingerprint tells.
    json("vervalst.json", setOf(tampered(SET).parameters));
    expect((await mpp("verify @vervalst.json")).code).toBe(0);
    expect((await mpp("verify @vervalst.json --expect", INHOUD)).code).toBe(1);
    json("anders.json", tampered(SET));
    const broken = await mpp("verify @anders.json");
    expect([broken.code, broken.output.includes("het eigen zegel klopt niet")]).toEqual([1, true]);
  });

  it("needs --expect for a table, which has no seal", async () => {
    csv("tabel.csv", ROWS);
    const { code, errors } = await mpp("verify @tabel.csv");
    expect([code, errors.includes("heeft geen eigen zegel")]).toEqual([2, true]);
    const { output, ...rest } = await mpp("verify @tabel.csv --expect", INHOUD);
    expect(rest).toEqual({ code: 0, errors: "" });
    expect(output).not.toContain("Status, akkoorden");
  });

  it.each(["", "a1b2c3d4e5f", "g1b2c3d4e5f6", `${INHOUD}0`, "--"])(
    "refuses %j as fingerprint",
    async (text) => {
      json("set.json", SET);
      expect((await mpp("verify @set.json", `--expect=${text}`)).code).toBe(2);
    },
  );
});

describe("mpp diff", () => {
  const CHANGED = ROWS.map((each, i) => (i === 0 ? { ...each, waarde: 0.6, bron: "nieuwe telling" } : each));
  const [first, second, ...rest] = CHANGED;
  const NEXT = [
    first ?? row(),
    ...rest,
    row({ parameter: "asiel.spoor4aa.inwilliging", jaar: "2031", waarde: 0.5 }),
  ];
  const removed = second ?? row();

  it("finds nothing between a set and its table, whatever the order", async () => {
    json("set.json", SET);
    csv("tabel.csv", [...ROWS].reverse());
    expect(await mpp("diff @set.json @tabel.csv")).toEqual({
      code: 0,
      output: `${at("set.json")} → ${at("tabel.csv")}: geen verschillen (${ROWS.length} rijen)\n`,
      errors: "",
    });
  });

  it("names what was added, removed and changed by owner, with old, new, absolute and relative", async () => {
    csv("oud.csv", ROWS);
    csv("nieuw.csv", NEXT);
    const { code, output } = await mpp("diff @oud.csv @nieuw.csv");
    expect(code).toBe(1);
    expect(output).toContain("1 toegevoegd, 1 vervallen, 1 gewijzigd\n");
    expect(output).toContain("\nIND\n");
    expect(output).toContain(
      "  gewijzigd   asiel.spoor4aa.inwilliging: 0,62 → 0,6 aandeel (-0,02; -3,2%) · bron\n",
    );
    expect(output).toContain("  toegevoegd  asiel.spoor4aa.inwilliging | 2031: 0,5 aandeel\n");
    expect(output).toContain(`  vervallen   ${removed.parameter}: `);
  });

  it("gives every difference in JSON, and both files", async () => {
    csv("oud.csv", ROWS);
    json("nieuw.json", setOf(NEXT));
    const { old, new: next, counts, differences } = await report("diff @oud.csv @nieuw.json");
    expect([old, next]).toEqual([
      { file: at("oud.csv"), set: null },
      { file: at("nieuw.json"), set: NAME },
    ]);
    expect(counts).toEqual({ added: 1, removed: 1, changed: 1, unchanged: ROWS.length - 2 });
    expect((differences as { kind: string }[]).map(({ kind }) => kind).sort()).toEqual([
      ...["added", "changed", "removed"],
    ]);
    expect((differences as object[]).find((one) => "kind" in one && one.kind === "changed")).toMatchObject({
      ...{
        key: "asiel.spoor4aa.inwilliging||",
        owner: "IND",
        old: 0.62,
        new: 0.6,
        fields: ["waarde", "bron"],
      },
    });
  });

  it("says which approvals lapse", async () => {
    const approved = approveRows(SET, [rowKey(row())], { ...STEP, door: "IND · dossierhouder" });
    json("oud.json", approved);
    json("nieuw.json", { ...approved, parameters: tampered(approved).parameters });
    const { output } = await mpp("diff @oud.json @nieuw.json");
    expect(output).toContain("· akkoord vervalt");
  });

  it("speaks English when asked", async () => {
    csv("oud.csv", ROWS);
    csv("nieuw.csv", NEXT);
    expect((await mpp("diff @oud.csv @nieuw.csv --lang en")).output).toContain(
      "0.62 → 0.6 aandeel (-0.02; -3.2%)",
    );
  });

  it("refuses a file with two rows about the same, and names that file", async () => {
    csv("oud.csv", ROWS);
    csv("dubbel.csv", [...ROWS, ROWS[0] ?? row()]);
    for (const line of ["diff @oud.csv @dubbel.csv", "diff @dubbel.csv @oud.csv"]) {
      const { code, errors } = await mpp(line);
      expect([code, errors.startsWith(at("dubbel.csv"))]).toEqual([2, true]);
    }
  });
});

it("a workbook without set or table has nothing to fingerprint", async () => {
  xlsx("leeg.xlsx");
  const { code, errors } = await mpp("fingerprint @leeg.xlsx");
  expect([code, errors.includes("geen werkblad 'Parameters'")]).toEqual([2, true]);
  expect(writeSet(SET)).toContain('"schema":"mpp-parameters/1"');
});
