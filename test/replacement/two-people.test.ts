/** Two people who replace in one workbook at the same time. */
import { describe, expect, it } from "vitest";
import { type Step } from "../../src/migration";
import { replaceSteps } from "../../src/replacement/carry-out";
import { planReplacement } from "../../src/replacement/plan";
import { areasOfSteps, LOG_SHEET, readState } from "../../src/replacement/state";
import { failureOf } from "../workbook/host";
import { handWritten, hostOf, logIn, named, stepsIn, title, WHO } from "./opened";

describe("two people in one workbook", () => {
  it("do not lose each other's rows: who comes second is planned again, below those of the first", async () => {
    const model = handWritten();
    const [one, other] = [hostOf(model), hostOf(model)];
    const mine = named("Model!C4");
    const theirs = stepsIn().filter(({ id }) => id === "Prognose!C9" || id === "Prognose!C12");
    // The second reads the workbook, then the first writes, then the second wants to write.
    const write = other.journal.write.bind(other.journal);
    let refused = 0;
    let first: Promise<unknown> | undefined;
    other.journal.write = async (facts, options) => {
      await (first ??= replaceSteps(one, [mine], WHO, title("1")));
      return write(facts, options).catch((error: unknown) => {
        refused += 1;
        throw error;
      });
    };
    await replaceSteps(other, theirs, { ...WHO, run: "b2", by: "IND · analist" }, title("2"));
    expect(refused).toBe(1);
    // Once more, now that there is a log: its rows are occupied in between.
    first = undefined;
    const [third, fourth] = ["Prognose!C14", "Prognose!C15"].map(named) as [Step, Step];
    other.journal.write = async (facts, options) => {
      await (first ??= replaceSteps(one, [third], { ...WHO, run: "c3" }, title("3")));
      return write(facts, options).catch((error: unknown) => {
        refused += 1;
        throw error;
      });
    };
    await replaceSteps(other, [fourth], { ...WHO, run: "d4", by: "IND · analist" }, title("4"));
    expect(refused).toBe(2);
    const logged = await logIn(one.workbook);
    expect(logged.map(({ run, id, by, cells }) => [run, id, by, cells.length])).toEqual([
      ["a1", "Model!C4", "COA · dossierhouder", 4],
      ["b2", "Prognose!C9", "IND · analist", 1],
      ["b2", "Prognose!C12", "IND · analist", 1],
      ["c3", "Prognose!C14", "COA · dossierhouder", 1],
      ["d4", "Prognose!C15", "IND · analist", 1],
    ]);
    const ids = Array.from({ length: 8 }, (_, i) => model.cell(LOG_SHEET, `A${5 + i}`).content);
    expect(ids).toEqual(["a1-1", "a1-2", "a1-3", "a1-4", "b2-1", "b2-2", "c3-1", "d4-1"]);
  });

  // Both read, both plan the same rows, and the second's cells arrive just after the first's: a host has no locks.
  it.each([
    ["makes the log", []],
    ["finds a log", ["Prognose!C14"]],
  ] as const)(
    "keep the rows of the last in a true race; the first is undone (who comes first %s)",
    async (_, before) => {
      const model = handWritten();
      const [one, other] = [hostOf(model), hostOf(model)];
      for (const id of before) await replaceSteps(one, [named(id)], WHO, title(id));
      const theirs = named("Prognose!C9");
      const state = await readState(other.workbook, areasOfSteps([theirs]), true);
      const plan = planReplacement([theirs], state, { ...WHO, run: "b2", by: "IND · analist" });
      const apply = one.workbook.apply.bind(one.workbook);
      let isFirst = true;
      one.workbook.apply = async (facts) => {
        await apply(facts);
        if (isFirst) await other.workbook.apply(plan.facts);
        isFirst = false;
      };
      const mine = named("Model!C4");
      const failure = await failureOf(replaceSteps(one, [mine], { ...WHO, run: "c3" }, title("3")));
      expect(failure.code).toBe("workbook-not-kept");
      const logged = await logIn(one.workbook);
      expect(logged.map(({ run, id }) => [run, id])).toEqual([
        ...before.map((id) => ["a1", id]),
        ["b2", "Prognose!C9"],
      ]);
      const content = (sheet: string, cell: string): unknown => model.cell(sheet, cell).content;
      expect(content("Prognose", "C9")).toEqual({ formula: theirs.call.slice(1) });
      for (const { cell, formula } of mine.cells)
        expect(content("Model", cell)).toEqual({ formula: formula.slice(1) });
    },
  );

  it("are refused for the cells of each other", async () => {
    const model = handWritten();
    const host = hostOf(model);
    await replaceSteps(host, [named("Model!C4")], WHO, title("1"));
    const failure = await failureOf(
      replaceSteps(host, [named("Model!C4")], { ...WHO, run: "b2" }, title("2")),
    );
    expect(failure).toMatchObject({ code: "replacement-changed", cell: "Model!C4", what: "formula" });
    const other = stepsIn().filter(({ id }) => id === "Prognose!C9");
    expect(await failureOf(replaceSteps(host, other, WHO, title("3")))).toMatchObject({
      code: "replacement-run-taken",
      run: "a1",
    });
  });
});
