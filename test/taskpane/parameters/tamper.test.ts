/** Each way in which sheet, file and mark may stop being equal has its own sentence, in both languages. */
import { describe, expect, it } from "vitest";
import { STORED } from "../../../src/params";
import { rowViews } from "../../../src/taskpane/parameters/rows";
import { parametersText } from "../../../src/taskpane/parameters/text";
import { type ParametersState } from "../../../src/taskpane/parameters/state";
import { statusChoices } from "../../../src/taskpane/parameters/steps";
import { Bench, conceptSet } from "./bench";

function sentences({ agreement }: ParametersState, language: "nl" | "en"): string[] {
  const text = parametersText(language);
  const { cells, added, removed } = agreement.typed;
  return [...agreement.differs.values()].map((way) =>
    way === "sheet-typed" ? text.typed(cells, added, removed) : text.difference[way],
  );
}

type Tamper = (bench: Bench) => void;
const CASES: readonly (readonly [what: string, tamper: Tamper, nl: string, en: string])[] = [
  [
    "a cell",
    (bench) => {
      bench.type("D13", 0.5);
    },
    "Blad wijkt af: gewijzigd zonder nieuwe versie (1 cel).",
    "Sheet differs: changed without a new version (1 cell).",
  ],
  [
    "the head",
    (bench) => {
      bench.type("B6", "vastgesteld");
    },
    "Blad wijkt af: het blok boven de tabel is met de hand gewijzigd.",
    "Sheet differs: the block above the table was changed by hand.",
  ],
  [
    "the sheet's name",
    (bench) => {
      bench.model.known("Parameters").name = "Oud";
    },
    "Blad wijkt af: het blad of zijn kopregel ontbreekt.",
    "Sheet differs: the sheet or its heading row is missing.",
  ],
  [
    "the value in the file",
    (bench) => {
      bench.model.parts = bench.model.parts.map(({ id, xml }) => ({
        id,
        xml: xml.replace("28300", "28301"),
      }));
    },
    "Bestand wijkt af: de vastgelegde set klopt niet met haar eigen zegel.",
    "File differs: the recorded set does not agree with its own seal.",
  ],
  [
    "the file, twice",
    (bench) => {
      bench.model.addPart(bench.model.parts[0]?.xml ?? "");
    },
    "Bestand wijkt af: de vastgelegde set is beschadigd.",
    "File differs: the recorded set is damaged.",
  ],
  [
    "the file, gone",
    (bench) => {
      bench.model.parts = [];
    },
    "Bestand wijkt af: de vastgelegde set ontbreekt in de werkmap.",
    "File differs: the recorded set is missing from the workbook.",
  ],
  [
    "the name",
    (bench) => {
      const text = bench.model.names.get(STORED.name) ?? "";
      bench.model.names.set(STORED.name, text.replace(/inhoud:.{4}/, "inhoud:0000"));
    },
    "Kenmerk wijkt af: de naam noemt een andere vingerafdruk.",
    "Property differs: the name gives another fingerprint.",
  ],
  [
    "the property, gone",
    (bench) => {
      bench.model.properties.delete(STORED.property);
    },
    "Kenmerk wijkt af: de naam of de documenteigenschap ontbreekt.",
    "Property differs: the name or the document property is missing.",
  ],
  [
    "the property, other text",
    (bench) => {
      bench.model.properties.set(STORED.property, "x");
    },
    "Kenmerk wijkt af: er staat geen vingerafdruk in.",
    "Property differs: it holds no fingerprint.",
  ],
];

describe("tampering", () => {
  it.each(CASES)("says what is wrong with %s and allows no next status", async (_, tamper, nl, en) => {
    const bench = await Bench.with(conceptSet());
    tamper(bench);
    const state = await bench.state();
    expect(sentences(state, "nl")).toContain(nl);
    expect(sentences(state, "en")).toContain(en);
    expect(state.findings.filter(({ severity }) => severity === "error")).not.toEqual([]);
    for (const { reasons } of statusChoices(state))
      expect(reasons).toContainEqual({ why: "unsettled-forms" });
  });

  it("finds nothing wrong with a set that was just stored", async () => {
    const bench = await Bench.with(conceptSet());
    expect((await bench.state()).agreement).toMatchObject({ recordable: false, restorable: false });
    expect(sentences(await bench.state(), "nl")).toEqual([]);
  });

  it("records what people typed, puts a sheet back, and does neither when the witnesses contradict the file", async () => {
    const able = async (tamper: Tamper): Promise<readonly boolean[]> => {
      const bench = await Bench.with(conceptSet());
      tamper(bench);
      const { recordable, restorable } = (await bench.state()).agreement;
      return [recordable, restorable];
    };
    const other = conceptSet([]);
    const bench = await Bench.with(other);
    const [forged = { xml: "" }] = bench.model.parts;
    expect(
      await able((each) => {
        each.type("D13", 0.5);
      }),
    ).toEqual([true, true]);
    expect(
      await able((each) => {
        each.type("B6", "vastgesteld");
      }),
    ).toEqual([false, true]);
    expect(await able((each) => each.model.properties.delete(STORED.property))).toEqual([false, true]);
    expect(
      await able((each) => {
        each.model.properties.delete(STORED.property);
        each.model.names.delete(STORED.name);
      }),
    ).toEqual([false, false]);
    expect(
      await able((each) => {
        each.model.parts = [{ id: "1", xml: forged.xml }];
      }),
    ).toEqual([false, false]);
  });

  it("lists a row that was added by hand as new, and counts one that was removed", async () => {
    const bench = await Bench.with(conceptSet());
    bench.type("A16", "asiel.spoor2.inwilliging");
    bench.type("D16", 0.1);
    for (const column of "ABCDEFGHIJKLM") bench.type(`${column}15`, bench.cell(`${column}16`));
    for (const column of "ABCDEFGHIJKLM") bench.type(`${column}16`, null);
    const state = await bench.state();
    expect(state.agreement.typed).toEqual({ cells: 0, added: 1, removed: 1 });
    expect(rowViews(state).find(({ parameter }) => parameter === "asiel.spoor2.inwilliging")?.why).toEqual({
      kind: "new",
    });
  });
});
