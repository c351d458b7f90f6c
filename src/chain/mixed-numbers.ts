/**
 * The numbers of a run whose start comes from one round and whose other parameters come from another: the start is
 * every stock and history of before the first period. A round says nothing of a year that it does not have, not even
 * with a value for all years: that year is the other round's. So is what a round lacks. @assumption A-32
 */
import { CATALOGUE, SUMS } from "../params";
import { type CompiledModel, type ModelParameter } from "./compile";
import { type Period } from "./periods";
import { type ParameterNumbers } from "./values";

/** The numbers of a round and the years that it is about. */
export interface RoundNumbers {
  readonly numbers: ParameterNumbers;
  readonly years: readonly number[];
}

export interface Sources {
  readonly first: RoundNumbers;
  /** For what the first does not have. */
  readonly other: RoundNumbers;
}

const START_USES: readonly ModelParameter["use"][] = ["start", "history", "weights history"];

type Get = ParameterNumbers["get"];

/** The round that has the year, and the other. */
function inOrder(
  { first, other }: Sources,
  period: Period | "",
): readonly [ParameterNumbers, ParameterNumbers] {
  const own = period === "" || first.years.includes(period.year);
  return own ? [first.numbers, other.numbers] : [other.numbers, first.numbers];
}

function plainGet(sources: Sources): Get {
  return (id, period) => {
    const [one, two] = inOrder(sources, period);
    return one.get(id, period) ?? two.get(id, period);
  };
}

/** A correction that the round does not give is 0. */
function correctionGet(sources: Sources): Get {
  return (id, period) => inOrder(sources, period)[0].get(id, period);
}

interface SumParts {
  readonly asked: readonly string[];
  /** Parts that this model does not ask: a set that has them makes its whole with them. */
  readonly spare: readonly string[];
}

/** Parts of which all are needed, and of a fixed sum no others. */
function partsOf({ parameters }: CompiledModel, sum: string): SumParts {
  const used = parameters.filter(({ use, definition }) => use === "value" && definition.sum === sum);
  const asked = used.map(({ id }) => id);
  const fixed = SUMS.some(({ id, rule }) => id === sum && rule === "exactly");
  const all = fixed ? CATALOGUE.filter((each) => each.sum === sum).map(({ id }) => id) : [];
  return { asked, spare: all.filter((id) => !asked.includes(id)) };
}

/** Shares that add up are in each period all of one round: the one that makes the whole of them. */
function sumGet(sources: Sources, { asked, spare }: SumParts): Get {
  return (id, period) => {
    const both = inOrder(sources, period);
    const complete = both.filter((one) => asked.every((part) => one.get(part, period) !== undefined));
    const whole = complete.find((one) => spare.every((part) => one.get(part, period) === undefined));
    return (whole ?? complete[0] ?? both[0]).get(id, period);
  };
}

/** A kernel is of one round, from index 0 to its last. */
function kernelRound({ first, other }: Sources, id: string): RoundNumbers {
  return first.numbers.lastIndex(id) >= 0 ? first : other;
}

function getOf(parameter: ModelParameter, sources: Sources, model: CompiledModel): Get {
  const { id, use, definition } = parameter;
  if (use === "correction") return correctionGet(sources);
  if (use === "weights") return (each, period) => kernelRound(sources, id).numbers.get(each, period);
  if (use !== "value" || definition.sum === undefined) return plainGet(sources);
  return sumGet(sources, partsOf(model, definition.sum));
}

const INDEX = /\.\d+$/u;

/**
 * Yearly runs only: a monthly one has kernels and shares of its own.
 * @param start of which round the stocks and histories are
 * @param rest of which round all other parameters are
 */
export function mixedNumbers(model: CompiledModel, start: Sources, rest: Sources): ParameterNumbers {
  const gets = new Map(
    model.parameters.map((parameter) => {
      const sources = START_USES.includes(parameter.use) ? start : rest;
      return [parameter.id, getOf(parameter, sources, model)];
    }),
  );
  return {
    get: (id, period) => (gets.get(id) ?? gets.get(id.replace(INDEX, "")))?.(id, period),
    lastIndex: (base) => kernelRound(rest, base).numbers.lastIndex(base),
  };
}
