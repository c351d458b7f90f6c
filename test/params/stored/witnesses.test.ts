/** Sheet, JSON, name and property as witnesses: which of them is the odd one out, and what is said when some are gone. */
import { describe, expect, it } from "vitest";
import { changeStatus, checkStored, createSet, sealOf, storedForm, writeSet } from "../../../src/params";
import { cells, check, codes, FORM, only, other, xmlWith } from "./tampering";
import { PAST, SET, STEP } from "./workbook";

describe("two against one", () => {
  it("the JSON of another set is the odd one out when sheet, name and property agree", () => {
    const found = check({ xml: other.xml });
    expect(only(found)).toMatchObject({ code: "stored-json-other" });
    expect(found.set?.parameters).toHaveLength(1);
  });

  it("so it is when only its status differs, properly sealed and logged", () => {
    const further = changeStatus(
      createSet(
        { ronde: "2026", variant: "basis", soort: "addendum", gebaseerdOp: PAST, parameters: SET.parameters },
        STEP,
      ),
      "ter akkoord",
      STEP,
    );
    expect(further.zegel.inhoud).toBe(SET.zegel.inhoud);
    expect(only(check({ xml: storedForm(further).xml }))).toMatchObject({ code: "stored-json-other" });
  });

  it("name and property are, when sheet and JSON agree with each other", () => {
    expect(only(check({ name: other.name, property: other.property }))).toMatchObject({
      code: "stored-record-other",
    });
    const standing = FORM.property.replace(/zegel:.*/, `zegel:${"a".repeat(64)}`);
    expect(only(check({ name: `"${standing}"`, property: standing }))).toMatchObject({
      code: "stored-record-other",
    });
  });

  it("a sheet that agrees with neither is named beside them", () => {
    const found = check({ name: other.name, property: other.property, cells: cells([1, 4, 0.5]) });
    expect(codes(found)).toEqual(["stored-record-other", "stored-cell-changed"]);
  });

  it("a whole other set, forged in all places alike, cannot be seen here; its fingerprint is another", () => {
    const forged = checkStored({
      cells: other.table,
      xml: other.xml,
      name: other.name,
      property: other.property,
    });
    expect(forged.findings).toEqual([]);
    expect(forged.set?.zegel.inhoud).not.toBe(SET.zegel.inhoud);
  });
});

describe("without JSON", () => {
  it("the sheet is held against what was recorded", () => {
    expect(codes(check({ xml: undefined, cells: cells([1, 4, 0.7]) }))).toEqual([
      "stored-json-missing",
      "stored-sheet-differs",
    ]);
    expect(codes(check({ xml: undefined, name: undefined, cells: cells([1, 4, 0.7]) }))).toEqual([
      "stored-json-missing",
      "stored-name-missing",
      "stored-sheet-differs",
    ]);
    expect(codes(check({ xml: undefined, cells: undefined }))).toEqual([
      "stored-json-missing",
      "stored-sheet-missing",
    ]);
    expect(codes(check({ xml: undefined, cells: cells([0, 5, "waarde"]) }))).toEqual([
      "stored-json-missing",
      "duplicate-column",
    ]);
  });

  it("name and property are held against each other", () => {
    expect(codes(check({ xml: undefined, name: other.name }))).toEqual([
      "stored-json-missing",
      "stored-records-differ",
    ]);
    expect(codes(check({ xml: undefined, name: "1", property: "" }))).toEqual([
      "stored-json-missing",
      "stored-name-broken",
      "stored-property-broken",
    ]);
  });
});

describe("nothing stored", () => {
  it("is said once, and whether there is a table", () => {
    expect(only(checkStored({}))).toMatchObject({ code: "stored-nothing", table: false });
    expect(only(checkStored({ cells: [["iets anders"]] }))).toMatchObject({
      code: "stored-nothing",
      table: false,
    });
    expect(only(checkStored({ cells: FORM.table }))).toMatchObject({ code: "stored-nothing", table: true });
  });
});

it("the seal in the JSON is what the records are held against, not what it would be", () => {
  const forged = { ...SET, parameters: SET.parameters.slice(0, 2) };
  const resealed = { ...forged, zegel: sealOf(forged) };
  const found = codes(check({ xml: xmlWith(writeSet(resealed)) }));
  expect(found).toContain("stored-json-other");
  expect(found).toContain("log-content");
});
