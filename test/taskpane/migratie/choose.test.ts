/** Which steps go together in one write. */
import { describe, expect, it } from "vitest";
import { type Step } from "../../../src/migration";
import { chosenSteps } from "../../../src/taskpane/migratie/choose";

function step(id: string, more: Partial<Step> = {}): Step {
  const [sheet = "", anchor = ""] = id.split("!");
  return {
    ...{ id, sheet, anchor, fills: anchor, call: "=MPP.X()" },
    kind: "cumulatief",
    reason: { code: "mixture" },
    cells: [],
    method: "same",
    upon: [],
    together: [],
    ...more,
  };
}

const other: Partial<Step> = { kind: "kwantiel-trap", method: "other" };
const ids = (steps: readonly Step[]): string[] => steps.map(({ id }) => id);

describe("the steps of one write", () => {
  it("are the one that is shown, its kind on its sheet, or the sheet", () => {
    const open = [step("A!B2"), step("A!B3"), step("A!C4", { kind: "voorraad" }), step("B!B2")];
    const [first] = open as [Step];
    expect(ids(chosenSteps(first, "one", open).steps)).toEqual(["A!B2"]);
    expect(ids(chosenSteps(first, "kind", open).steps)).toEqual(["A!B2", "A!B3"]);
    expect(ids(chosenSteps(first, "sheet", open).steps)).toEqual(["A!B2", "A!B3", "A!C4"]);
  });

  it("leave those out that change numbers, unless one of them is shown", () => {
    const open = [step("A!B2"), step("A!C4", other), step("A!C5", other)];
    expect(ids(chosenSteps(open[0] as Step, "sheet", open).steps)).toEqual(["A!B2"]);
    expect(ids(chosenSteps(open[1] as Step, "kind", open).steps)).toEqual(["A!C4", "A!C5"]);
  });

  it("take along what must go along, also on another sheet, and what that takes along", () => {
    const open = [
      step("A!B2", { together: ["B!C4"] }),
      step("A!B3"),
      step("B!C4", { ...other, together: ["B!C5"] }),
      step("B!C5", other),
    ];
    expect(ids(chosenSteps(open[0] as Step, "one", open).steps)).toEqual(["A!B2", "B!C4", "B!C5"]);
  });

  it("wait for the next reading when they are calculated from one that changes numbers", () => {
    const open = [step("A!C4", other), step("A!C5", { ...other, upon: ["A!C4"] })];
    const { steps, waiting } = chosenSteps(open[0] as Step, "kind", open);
    expect([ids(steps), waiting]).toEqual([["A!C4"], 1]);
  });

  it("wait as well when what must go along waits", () => {
    const open = [
      step("A!C4", other),
      step("A!B2", { together: ["A!C5"], kind: "kwantiel-trap", method: "other" }),
      step("A!C5", { ...other, upon: ["A!C4"] }),
    ];
    const { steps, waiting } = chosenSteps(open[0] as Step, "kind", open);
    expect([ids(steps), waiting]).toEqual([["A!C4"], 2]);
  });
});
