/**
 * Which steps go together in one write: the one that is shown, all of its kind on its sheet, or the whole sheet. Method:
 * what must go along (a quantile that looks up a grid, with the grid) is added; what is calculated from a step that
 * changes numbers waits for the next reading, because what it will give cannot be foreseen now.
 */
import { type Step } from "../../migration";
import { sameName } from "../../workbook/area";

export type Scope = "one" | "kind" | "sheet";

export interface Choice {
  /** In an order in which they can be written. */
  readonly steps: readonly Step[];
  /** Steps that wait for the next reading. */
  readonly waiting: number;
}

/** @param open steps that are neither taken nor skipped, in an order in which they can be written */
export function chosenSteps(current: Step, scope: Scope, open: readonly Step[]): Choice {
  const wanted = new Set(open.filter((step) => step.id === current.id || isIn(step, current, scope)));
  const byId = new Map(open.map((step) => [step.id, step]));
  addTogether(wanted, byId);
  const asked = wanted.size;
  let before: number;
  do {
    before = wanted.size;
    const ids = new Set([...wanted].map(({ id }) => id));
    for (const step of wanted) {
      const waits = step.upon.some((id) => ids.has(id));
      const alone = step.together.some((id) => !ids.has(id) && byId.has(id));
      if (step.id !== current.id && (waits || alone)) wanted.delete(step);
    }
  } while (wanted.size < before);
  return { steps: open.filter((step) => wanted.has(step)), waiting: asked - wanted.size };
}

/** Where numbers change, each is looked at by itself or with its own kind. */
function isIn(step: Step, current: Step, scope: Scope): boolean {
  if (scope === "one" || !sameName(step.sheet, current.sheet)) return false;
  if (scope === "kind") return step.kind === current.kind && step.method === current.method;
  return step.method === "same";
}

function addTogether(wanted: Set<Step>, byId: ReadonlyMap<string, Step>): void {
  for (const step of wanted)
    for (const id of step.together) {
      const other = byId.get(id);
      // A set that grows while it is walked is walked to its end.
      if (other) wanted.add(other);
    }
}
