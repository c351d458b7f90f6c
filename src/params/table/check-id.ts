/**
 * Is the parameter in the catalogue, with an index if it has one, and given per period only if it may be?
 * The nearest known id is suggested, never used. Source: issue "Step 2", must-be-true 1.
 */
import { nearestName, normalised } from "../../core";
import { type Cause } from "./finding";
import { type Catalogue } from "./known";
import { type RowCheck } from "./row-check";

const INDEXED = /^(.*)\.(\d+)$/;

/** Why an id is not found: its index is wrong or missing, or it is unknown. */
export function unknownId(id: string, catalogue: Catalogue, others: readonly string[] = []): Cause {
  const [, base = id, digits] = INDEXED.exec(id) ?? [];
  const index = catalogue.definitions.find((definition) => definition.id === base)?.index;
  if (index !== undefined)
    return digits === undefined
      ? { code: "missing-index", id, example: `${base}.${index.first}` }
      : { code: "unknown-index", id, ...index };
  const nearest = nearestId(id, [...others, ...catalogue.ids()]);
  return { code: "unknown-parameter", id, ...(nearest === undefined ? {} : { nearest }) };
}

/** An id that differs in capitals, spaces and underscores only, else in few letters. */
function nearestId(id: string, ids: readonly string[]): string | undefined {
  const bare = (text: string): string => normalised(text).replaceAll(" ", "");
  const wanted = bare(id);
  return ids.find((each) => bare(each) === wanted) ?? nearestName(normalised(id), ids);
}

/** More unknown ids than this are no slips; each costs a comparison with the whole catalogue. */
const SUGGESTIONS = 50;

/** A check that remembers what it suggested, for one table. */
export function idCheck(): RowCheck {
  const causes = new Map<string, Cause>();
  return ({ text: { parameter: id }, found, catalogue }, report) => {
    if (id === "" || found !== undefined) return;
    const cause =
      causes.get(id) ??
      (causes.size < SUGGESTIONS ? unknownId(id, catalogue) : ({ code: "unknown-parameter", id } as const));
    causes.set(id, cause);
    report("error", "parameter", cause);
  };
}

export const checkConstant: RowCheck = ({ text: { jaar: period }, found }, report) => {
  if (found === undefined || found.definition.period !== "constant" || period === "") return;
  report("error", "jaar", { code: "constant-per-period", id: found.definition.id, period });
};
