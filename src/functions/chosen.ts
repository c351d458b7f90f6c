/** Which indicators of an outcome are asked: by domain, by partner, or by id. */
import { type OutcomeIndicator } from "../chain";
import { fail, nearestName, normalised } from "../core";
import { type Listed } from "./read/lists";

function unknown(choice: Listed<string>, indicators: readonly OutcomeIndicator[]): never {
  const { value, place } = choice;
  const ids = indicators.map(({ id }) => id);
  const groups = [...new Set(indicators.flatMap(({ indicator: { domein, partner } }) => [domein, partner]))];
  const groupsNamed = groups.filter((group) => group !== "");
  const nearest = nearestName(value, [...ids, ...groupsNamed]);
  const more = nearest === undefined ? {} : { nearest };
  return fail({ code: "unknown-name", place, what: "choice", name: value, allowed: groupsNamed, ...more });
}

/** Whose it is: the partner, or each of those who make it together ("IND/DJI"). */
function namesOf({ indicator: { domein, partner } }: OutcomeIndicator): readonly string[] {
  return [domein, partner, ...partner.split("/")];
}

function matches(
  choice: Listed<string>,
  indicators: readonly OutcomeIndicator[],
): readonly OutcomeIndicator[] {
  const one = indicators.find(({ id }) => id === choice.value);
  if (one !== undefined) return [one];
  const name = normalised(choice.value);
  // Few names, each of many indicators.
  const meant = new Set(
    [...new Set(indicators.flatMap(namesOf))].filter((each) => normalised(each) === name),
  );
  const group = indicators.filter((each) => namesOf(each).some((own) => meant.has(own)));
  return group.length > 0 ? group : unknown(choice, indicators);
}

/**
 * In the order of the choice; all in the order of the model when there is none.
 * @returns undefined for a blank cell of the choice, whose row stays blank
 * @throws FailureError unknown-name
 */
export function chosen(
  choice: readonly Listed<string>[] | undefined,
  indicators: readonly OutcomeIndicator[],
): readonly (OutcomeIndicator | undefined)[] {
  if (choice === undefined) return indicators;
  return choice.flatMap((each): readonly (OutcomeIndicator | undefined)[] =>
    each.value === "" ? [undefined] : matches(each, indicators),
  );
}
