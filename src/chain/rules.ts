/**
 * A row of the model table into a rule: each rule has a fixed number of parts, and a part a fixed form.
 * Source: docs/besluiten/0014.
 */
import { fail, nearestName, type Place } from "../core";
import { parseSum } from "./formula";
import { type Indicator, type ModelRow, type Rule, type RuleName, RULES, type Sum } from "./model";

/** The inflow that a scenario gives. */
const INFLOW = "instroom";

/** Number of parts; a gemiddelde has one or more. */
const PARTS: Readonly<Record<RuleName, number>> = {
  invoer: 1,
  aandeel: 1,
  som: 1,
  capaciteit: 2,
  minimum: 2,
  maximum: 2,
  quotiënt: 2,
  gemiddelde: 1,
  doorlooptijd: 3,
  voorraad: 1,
};

function formFailure(rule: RuleName, part: number, place: Place): never {
  return fail({ code: "rule-form", place, rule, part });
}

/** `[parameter]` and nothing else. */
function parameterIn(sum: Sum): string | undefined {
  const [term, more] = sum;
  const [parameter, second] = term?.parameters ?? [];
  const alone = term?.constant === 1 && term.input === undefined && second === undefined;
  return more === undefined && alone && parameter?.perPeriod === false ? parameter.id : undefined;
}

/** One indicator of this period and nothing else. */
export function indicatorIn(sum: Sum): string | undefined {
  const [term, more] = sum;
  if (more !== undefined || term?.constant !== 1 || term.parameters.length > 0) return undefined;
  return term.input?.lag === 0 ? term.input.id : undefined;
}

/** A share of something: every term has at least one parameter and an indicator. */
function isShare(sum: Sum): boolean {
  return sum.every(({ parameters, input }) => parameters.length > 0 && input !== undefined);
}

/** What comes into and goes out of a stock: whole indicators of this period. */
function isBalance(sum: Sum): boolean {
  return sum.every(
    ({ constant, parameters, input }) =>
      Math.abs(constant) === 1 && parameters.length === 0 && input !== undefined && input.lag === 0,
  );
}

function leadTime([weights, flow, history]: readonly Sum[], place: Place): Rule {
  const name = "doorlooptijd";
  return {
    name,
    weights: parameterIn(weights ?? []) ?? formFailure(name, 1, place),
    flow: indicatorIn(flow ?? []) ?? formFailure(name, 2, place),
    history: parameterIn(history ?? []) ?? formFailure(name, 3, place),
  };
}

function inflow(text: string, sum: Sum, place: Place): Rule {
  if (text.trim() === INFLOW) return { name: "invoer", parameter: null };
  return { name: "invoer", parameter: parameterIn(sum) ?? formFailure("invoer", 1, place) };
}

type Read = (sums: readonly Sum[], row: ModelRow, place: Place) => Rule;

function means(sums: readonly Sum[], place: Place): Rule {
  const name = "gemiddelde";
  return { name, stocks: sums.map((sum, index) => indicatorIn(sum) ?? formFailure(name, index + 1, place)) };
}

const READ: Readonly<Record<RuleName, Read>> = {
  invoer: ([sum = []], { formule }, place) => inflow(formule, sum, place),
  aandeel: ([sum = []], _, place) =>
    isShare(sum) ? { name: "aandeel", sum } : formFailure("aandeel", 1, place),
  som: ([sum = []]) => ({ name: "som", sum }),
  voorraad: ([sum = []], _, place) =>
    isBalance(sum) ? { name: "voorraad", sum } : formFailure("voorraad", 1, place),
  capaciteit: ([capacity = [], available = []]) => ({ name: "capaciteit", capacity, available }),
  minimum: ([a = [], b = []]) => ({ name: "minimum", parts: [a, b] }),
  maximum: ([a = [], b = []]) => ({ name: "maximum", parts: [a, b] }),
  quotiënt: ([numerator = [], denominator = []]) => ({ name: "quotiënt", numerator, denominator }),
  gemiddelde: (sums, _, place) => means(sums, place),
  doorlooptijd: (sums, _, place) => leadTime(sums, place),
};

function ruleOf(row: ModelRow, place: Place): Rule {
  const { regel, formule } = row;
  const texts = formule.split(";");
  const expected = PARTS[regel];
  if (regel === "gemiddelde" ? texts.length < expected : texts.length !== expected) {
    fail({ code: "rule-parts", place, rule: regel, expected, found: texts.length });
  }
  const sums = texts.map((text) => parseSum(text, place));
  return READ[regel](sums, row, place);
}

/**
 * @param place where the formula stands
 * @throws FailureError unknown-rule, rule-parts, rule-form, formula-syntax, formula-length, not-linear
 */
export function indicatorOf(row: ModelRow, place: Place): Indicator {
  if (!RULES.includes(row.regel)) {
    const nearest = nearestName(row.regel, RULES);
    const more = nearest === undefined ? {} : { nearest };
    fail({ code: "unknown-rule", place, rule: row.regel, allowed: RULES, ...more });
  }
  return { ...row, rule: ruleOf(row, place) };
}

/** The sums of a rule, in the order of its formula. */
export function sumsOf(rule: Rule): readonly Sum[] {
  switch (rule.name) {
    case "aandeel":
    case "som":
    case "voorraad":
      return [rule.sum];
    case "capaciteit":
      return [rule.capacity, rule.available];
    case "minimum":
    case "maximum":
      return rule.parts;
    case "quotiënt":
      return [rule.numerator, rule.denominator];
    case "invoer":
    case "gemiddelde":
    case "doorlooptijd":
      return [];
  }
}

interface Reference {
  readonly id: string;
  readonly lag: 0 | 1;
}

/** Every indicator that a rule reads. */
export function inputsOf(rule: Rule): readonly Reference[] {
  if (rule.name === "gemiddelde") return rule.stocks.map((id) => ({ id, lag: 0 }));
  if (rule.name === "doorlooptijd") return [{ id: rule.flow, lag: 0 }];
  return sumsOf(rule).flatMap((sum) => sum.flatMap(({ input }) => (input === undefined ? [] : [input])));
}
