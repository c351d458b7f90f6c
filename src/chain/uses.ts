/** Which rows of a parameter table a model reads: a parameter, its month's variant, or one of its indices. */
import { type CompiledModel, usesOf } from "./compile";
import { type Indicator } from "./model";
import { outcomeIndicators } from "./outcome";
import { type Grain } from "./periods";
import { inputsOf } from "./rules";
import { MONTH_PROFILE, MONTHLY, WORK_PROFILE } from "./values";

const INDEX = /\.\d+$/u;

/** The id without index and without `.maand`. */
function parameterBase(id: string): string {
  const base = id.replace(INDEX, "");
  return base.endsWith(MONTHLY) ? base.slice(0, -MONTHLY.length) : base;
}

type Reads = (id: string) => boolean;

function readsOf(parameters: Iterable<string>, grain: Grain): Reads {
  const ids = new Set(parameters);
  if (grain === "maand") for (const profile of [MONTH_PROFILE, WORK_PROFILE]) ids.add(profile);
  return (id) => ids.has(id) || ids.has(parameterBase(id));
}

/** @returns whether a run of the model may read rows of this id */
export function usesParameter({ parameters }: CompiledModel, grain: Grain): Reads {
  return readsOf(
    parameters.map(({ id }) => id),
    grain,
  );
}

/** The indicator and all that it is made from, however far back. */
function madeFrom({ indicators }: CompiledModel, id: string): readonly Indicator[] {
  const byId = new Map(indicators.map((each) => [each.id, each]));
  const own = outcomeIndicators(indicators).find((each) => each.id === id)?.indicator;
  const found = new Set(own === undefined ? [] : [own]);
  for (const each of found) {
    for (const input of inputsOf(each.rule)) {
      const made = byId.get(input.id);
      // A set that grows while it is walked gives what was added too.
      if (made !== undefined) found.add(made);
    }
  }
  return [...found];
}

/** @returns whether rows of this id may change the indicator; all others leave it as it is */
export function mayChange(model: CompiledModel, grain: Grain, indicator: string): Reads {
  return readsOf(usesOf(madeFrom(model, indicator), model.program).keys(), grain);
}
