/** Replacing in a workbook in memory: what is written, what is refused, and that it is all or nothing. */
import { beforeEach, describe, expect, it } from "vitest";
import { type Step } from "../../src/migration";
import { replaceSteps } from "../../src/replacement/carry-out";
import { LOG_COLUMNS } from "../../src/replacement/log-columns";
import { planReplacement } from "../../src/replacement/plan";
import { areasOfSteps, LOG_SHEET, readState } from "../../src/replacement/state";
import { failureOf } from "../workbook/host";
import { named, Opened, title, WHO } from "./opened";

describe("a replacement", () => {
  let open: Opened;
  beforeEach(() => {
    open = new Opened();
  });

  it("puts one call in place of the formulas, which fills their cells, and leaves the formats", async () => {
    await open.stock();
    expect(["C4", "D4", "E4", "F4"].map((ref) => open.model.cell("Model", ref).content)).toEqual([
      { formula: "MPP.VOORRAAD(B4,C2:F2,C3:F3)" },
      ...[null, null, null],
    ]);
    expect(["C4", "D4", "E4", "F4"].map((ref) => open.model.value("Model", ref))).toEqual([
      990, 1000, 1030, 1080,
    ]);
    expect(["C4", "D4", "E4", "F4"].map((ref) => open.model.cell("Model", ref).format)).toEqual([
      ...["#,##0", "#,##0", "0.0", "General"],
    ]);
  });

  it("has a row in the log for each cell, with everything that puts it back and everything that accounts for it", async () => {
    await open.stock();
    expect(open.logRow(4)).toEqual(Object.fromEntries(LOG_COLUMNS.map(({ key, heading }) => [key, heading])));
    const { rounding, ...row } = open.logRow(7);
    expect(rounding).toBe(named("Model!C4").cells[2]?.rounding);
    expect(row).toEqual({
      row: "a1-3",
      step: "Model!C4",
      at: "2026-11-28T10:00:00Z",
      by: "COA · dossierhouder",
      sheet: "Model",
      cell: "E4",
      kind: "voorraad",
      formula: "D4+E2-E3",
      local: "D4+E2-E3",
      array: null,
      format: "0.0",
      before: 1030,
      call: "MPP.VOORRAAD(B4,C2:F2,C3:F3)",
      fills: "C4:F4",
      after: 1030,
      difference: 0,
      relative: 0,
      tolerance: "1e-9",
      reason:
        "Begin + instroom − uitstroom over 4 perioden; het eind is het begin van de volgende. Eén formule vult C4:F4. Nagerekend met willekeurige waarden: gelijk op 10⁻⁹.",
      version: "1.2.3",
      fingerprint: "a1b2-c3d4-e5f6",
      state: "vervangen",
    });
    expect(open.model.cell(LOG_SHEET, "A9").content).toBeNull();
  });

  it("with another method is written only when accepted by name, and says so", async () => {
    const both = [named("Prognose!G3"), named("Prognose!G2")];
    expect(await open.refusal(() => replaceSteps(open.host, both, WHO, title("1")))).toEqual([
      "Model, Prognose!G3: de methode in Prognose!G3 is een andere dan die van de functie: 32.000,000000 wordt 35.891,784231; aanvaard dat verschil met naam en reden",
      "Model, Prognose!G3: the method in Prognose!G3 is not that of the function: 32,000.000000 becomes 35,891.784231; accept the difference with a name and a reason",
    ]);
    const accepted = { by: "COA · dossierhouder", reason: "exact is de bedoeling" };
    await replaceSteps(open.host, both, { ...WHO, accepted }, title("1"));
    expect(open.logRow(5).tolerance).toBe("methode verschilt, aanvaard");
    expect(open.logRow(5).reason).toMatch(/ Aanvaard door COA · dossierhouder: exact is de bedoeling$/);
    expect(open.logRow(6).local).toBe(
      "G3+(F2-ZOEKEN(F2;C8:C16;C8:C16))/(ZOEKEN(G3+H2;B8:B16;C8:C16)-ZOEKEN(F2;C8:C16;C8:C16))*H2",
    );
  });

  it("of a grid point is refused without the formulas that look it up", async () => {
    const accepted = { by: "COA · dossierhouder", reason: "exact" };
    const alone = (): Promise<unknown> =>
      replaceSteps(open.host, [named("Prognose!G3")], { ...WHO, accepted }, title("1"));
    expect(await open.refusal(alone)).toEqual([
      "Model: de formule van 'Prognose!G2' zoekt 'Prognose!G3' op in het raster, er is niets geschreven; vervang beide tegelijk",
      "Model: the formula of 'Prognose!G2' looks up 'Prognose!G3' in the grid, nothing was written; replace both at once",
    ]);
  });

  it("is refused together with a step that changes what it is calculated from", async () => {
    const upon: Step = { ...named("Model!C4"), upon: ["Prognose!G2"] };
    const both = [named("Prognose!G2"), upon];
    expect(await open.refusal(() => replaceSteps(open.host, both, WHO, title("1")))).toEqual([
      "Model: 'Model!C4' rekent met 'Prognose!G2', dat een ander getal geeft, er is niets geschreven; vervang eerst 'Prognose!G2' en herken de werkmap daarna opnieuw",
      "Model: 'Model!C4' is calculated from 'Prognose!G2', which gives another number, nothing was written; replace 'Prognose!G2' first and then recognise the workbook anew",
    ]);
  });

  it.each([
    ["another formula", { formula: "D4+E2-E3+0" }, "een andere formule", "another formula"],
    ["a number", 1030, "een andere formule", "another formula"],
  ])("is refused when a cell holds %s since the proof", async (_, content, dutch, english) => {
    open.model.put({ sheet: "Model", range: "E4" }, [[content]]);
    expect(await open.refusal(() => open.stock())).toEqual([
      `Model, Model!E4: Model!E4 is gewijzigd sinds het bewijs (${dutch}), er is niets geschreven; herken de werkmap opnieuw`,
      `Model, Model!E4: Model!E4 was changed since the proof (${english}), nothing was written; recognise the workbook anew`,
    ]);
  });

  it("is refused when a cell shows another value since the proof, and not for the spelling of a formula", async () => {
    open.model.put({ sheet: "Model", range: "E4" }, [[{ formula: "d4 + E2 - e3" }]]);
    open.model.results.set("d4 + E2 - e3", [[1030]]);
    const step = named("Model!C4");
    const state = await readState(open.host.workbook, areasOfSteps([step]), true);
    expect(planReplacement([step], state, WHO).expected).toHaveLength(4);
    open.model.results.set("d4 + E2 - e3", [[1030.001]]);
    expect((await open.refusal(() => open.stock()))[0]).toContain(
      "Model!E4 is gewijzigd sinds het bewijs (een andere waarde)",
    );
  });

  it("is refused on a protected sheet, without the functions, without a partner, and in a foreign log", async () => {
    open.model.known("Model").protected = true;
    expect((await open.refusal(() => open.stock()))[0]).toContain(
      "blad 'Model' is beveiligd, er is niets geschreven",
    );
    open.model.known("Model").protected = false;
    open.host = { ...open.host, registered: false };
    expect(await open.refusal(() => open.stock())).toEqual([
      "Model: de MPP-functies worden hier niet berekend, er is niets geschreven; laad de invoegtoepassing",
      "Model: the MPP functions are not calculated here, nothing was written; load the add-in",
    ]);
    open.host = { ...open.host, registered: true };
    expect((await failureOf(open.stock({ ...WHO, by: "ik" }))).code).toBe("step-incomplete");
    open.model.addSheet("migratielog");
    open.model.put({ sheet: "migratielog", range: "A1" }, [["aantekeningen"]]);
    expect(await open.refusal(() => open.stock())).toEqual([
      "Model: op blad 'migratielog' ontbreekt de kop 'regel', er is niets geschreven; geef dat blad een andere naam",
      "Model: sheet 'migratielog' lacks the heading 'regel', nothing was written; give that sheet another name",
    ]);
  });

  it("of an array formula of the old kind is refused where it could not be put back exactly", async () => {
    const step = named("Model!C4");
    const cells = step.cells.map((cell, i) => (i === 0 ? { ...cell, legacy: true } : cell));
    expect(await open.refusal(() => replaceSteps(open.host, [{ ...step, cells }], WHO, title("1")))).toEqual([
      "Model, Model!C4: Model!C4 heeft een matrixformule die met Ctrl+Shift+Enter is ingevoerd en die hier niet precies teruggezet kan worden, er is niets geschreven; vervang haar met de opdracht mpp migrate",
      "Model, Model!C4: Model!C4 has an array formula entered with Ctrl+Shift+Enter, which cannot be put back exactly here, nothing was written; replace it with the command mpp migrate",
    ]);
  });

  it("that gives another value after the calculation does not stay, and the cell is named", async () => {
    open.model.results.set("MPP.VOORRAAD(B4,C2:F2,C3:F3)", [[990, 1000, 1030, 1080.000_01]]);
    expect(await open.refusal(() => open.stock())).toEqual([
      "Model, Model!F4: Model!F4 geeft 1080.00001 in plaats van het bewezen 1.080; alles is teruggezet zoals het stond",
      "Model, Model!F4: Model!F4 gives 1080.00001 instead of the proved 1,080; everything was put back as it was",
    ]);
    open.model.results.set("MPP.VOORRAAD(B4,C2:F2,C3:F3)", [[990, 1000, 1030, 1080.000_000_5]]);
    await open.stock();
    expect(open.model.value("Model", "F4")).toBe(1080.000_000_5);
  });

  it("waits while the host says that it is calculating", async () => {
    const call = "MPP.VOORRAAD(B4,C2:F2,C3:F3)";
    const given = open.model.results.get(call) ?? [];
    open.model.results.set(call, [Array.from({ length: 4 }, () => ({ error: "#BUSY!" }))]);
    let moments = 0;
    const pause = (): Promise<void> => {
      moments += 1;
      if (moments === 3) open.model.results.set(call, given);
      return Promise.resolve();
    };
    await replaceSteps({ ...open.host, pause }, [named("Model!C4")], WHO, title("1"));
    expect([moments, open.model.value("Model", "F4")]).toEqual([3, 1080]);
  });

  it("leaves the workbook as it was wherever one write fails", async () => {
    let failed = 0;
    for (let failAt = 1; ; failAt++) {
      let count = 0;
      open.host.workbook.beforeFact = () => {
        count += 1;
        if (count === failAt) throw new Error("verbinding weg");
      };
      const outcome = await open.stock().then(
        () => true,
        () => false,
      );
      open.host.workbook.beforeFact = () => undefined;
      if (outcome) break;
      failed += 1;
      expect(open.model.whole(), `write ${failAt}`).toEqual(open.before);
    }
    // The cells, the sheet of the log, its headings, its rows.
    expect(failed).toBe(4);
  });
});
