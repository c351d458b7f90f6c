/** The one indicator that a call is about, in the model that it asks. */
import { type OutcomeIndicator, outcomeIndicators } from "../chain";
import { fail, nearestName, type Place } from "../core";
import { type Listed } from "./read/lists";
import { type ModelArgument } from "./read/model";

/**
 * @param place where an indicator that the model does not have is refused, e.g. at one of two models
 * @throws FailureError unknown-indicator
 */
export function knownIndicator(
  { compiled }: ModelArgument,
  asked: Listed<string>,
  place: Place = asked.place,
): OutcomeIndicator {
  const all = outcomeIndicators(compiled.indicators);
  const ids = all.map(({ id }) => id);
  const found = all.find(({ id }) => id === asked.value);
  if (found !== undefined) return found;
  const nearest = nearestName(asked.value, ids);
  const more = nearest === undefined ? {} : { nearest };
  return fail({ code: "unknown-indicator", place, id: asked.value, ...more });
}
