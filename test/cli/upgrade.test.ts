/** `mpp upgrade`: a set of an older schema keeps every value. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSet, verifySet, writeSet } from "../../src/params";
import { completeRows } from "../params/rows";
import { setOf, STEP, testFolder } from "./parameters-folder";

const { at, csv, mpp, put, report, text } = testFolder();
const ROWS = completeRows();
const SET = setOf(ROWS);
const BY = ["--by", STEP.door, "--at", STEP.op];

describe("mpp upgrade", () => {
  const OLD = JSON.stringify({
    schema: "mpp-parameters/0",
    ronde: "2023-1",
    rijen: [{ id: "asiel.spoor4aa.inwilliging", jaar: "2024", waarde: 0.62, eenheid: "aandeel" }],
  });

  it("keeps every value, and the log says by whom", async () => {
    put("oud.json", OLD);
    const { code, output } = await mpp("upgrade @oud.json --out @nieuw.json", ...BY);
    expect([code, output]).toEqual([
      ...[0, `omgezet van mpp-parameters/0 naar mpp-parameters/1; geschreven: ${at("nieuw.json")}\n`],
    ]);
    const set = readSet(text("nieuw.json"));
    expect(verifySet(set)).toEqual([]);
    expect(
      set.parameters.map(({ parameter, jaar, waarde, eenheid }) => [parameter, jaar, waarde, eenheid]),
    ).toEqual([["asiel.spoor4aa.inwilliging", "2024", 0.62, "aandeel"]]);
    expect(set.logboek).toMatchObject([{ wat: "opgewaardeerd", door: STEP.door }]);
    expect(await report("upgrade @oud.json --out @nieuw.json", ...BY)).toMatchObject({
      ...{ from: "mpp-parameters/0", to: "mpp-parameters/1", set: { ronde: "2023-1" } },
    });
  });

  it("writes a set of today as it is", async () => {
    put("vandaag.json", JSON.stringify(SET, null, 1));
    const { code, output } = await mpp("upgrade @vandaag.json --out @nieuw.json");
    expect([code, output.includes("heeft al het schema mpp-parameters/1")]).toEqual([0, true]);
    expect(text("nieuw.json")).toBe(writeSet(SET));
  });

  it.each([
    ["no --by", OLD, [], "--by"],
    ["--by for nothing", writeSet(SET), BY, "--by"],
    ["an unknown schema", '{"schema":"iets"}', BY, "iets"],
    ["no schema", "{}", BY, "schema"],
    ["no JSON", "{", BY, "regel 1"],
    ["a broken seal", writeSet({ ...SET, ronde: "2027-1" }), [], "klopt niet"],
  ])("refuses %s", async (_, content, options, word) => {
    put("in.json", content);
    const { code, output, errors } = await mpp("upgrade @in.json --out @niet.json", ...options);
    expect([code, output, errors.includes(word)]).toEqual([2, "", true]);
    expect(readdirSync(at("")).includes("niet.json")).toBe(false);
  });

  it("is for JSON only, and never over its input", async () => {
    csv("tabel.csv", ROWS);
    put("oud.json", OLD);
    expect((await mpp("upgrade @tabel.csv --out @niet.json")).errors).toContain("geen set (.json)");
    expect((await mpp("upgrade @oud.json --out @niet.csv", ...BY)).errors).toContain(
      "moet eindigen op .json",
    );
    expect((await mpp("upgrade @oud.json --out @oud.json", ...BY)).errors).toContain("niet overschreven");
    expect(text("oud.json")).toBe(OLD);
  });
});
