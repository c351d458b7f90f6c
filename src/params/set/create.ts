/** A new set from rows. Approvals that the rows carry are taken over, and the log says by whom. */
import { fail } from "../../core";
import { rowKey } from "../key";
import { type ParameterRow, type ParameterSet, type SetReference } from "../model";
import { SCHEMA } from "./fingerprint";
import { checkStanding, defaultOwner, type OwnerOptions } from "./owner";
import { rowsByKey } from "./rows";
import { CONTENT_SCHEMA } from "./schema";
import { mustBeShaped } from "./shape";
import { advance, type LogEvent, partnerOf, type Step } from "./step";

export interface NewSet extends Pick<ParameterSet, "ronde" | "variant" | "soort" | "parameters"> {
  /** Needed by all but a base. */
  readonly gebaseerdOp?: SetReference | null;
}

/**
 * The first version of a set, as concept.
 * @throws FailureError of the shape of the rows; rows-share-key, base-missing, step-incomplete, and those of an approval
 *   that does not fit its row
 */
export function createSet(content: NewSet, step: Step, options: OwnerOptions = {}): ParameterSet {
  return startSet(content, step, "aangemaakt", options);
}

/** The same for a file of an older schema, which the log says. */
export function startSet(
  content: NewSet,
  step: Step,
  wat: "aangemaakt" | "opgewaardeerd",
  { ownerOf = defaultOwner }: OwnerOptions,
): ParameterSet {
  partnerOf(step);
  const { ronde, variant, soort, gebaseerdOp = null } = content;
  const { parameters } = mustBeShaped(CONTENT_SCHEMA, { parameters: content.parameters });
  if (soort !== "basis" && gebaseerdOp === null) return fail({ code: "base-missing", place: {}, soort });
  rowsByKey(parameters);
  for (const row of parameters) checkStanding(row, ownerOf);
  return advance(
    {
      schema: SCHEMA,
      ronde,
      variant,
      soort,
      versie: 1,
      status: "concept",
      gebaseerdOp,
      bijgesteldDoor: null,
      parameters,
      logboek: [],
    },
    step,
    [{ wat, over: [] }, ...takenOver(parameters)],
  );
}

/** Approvals and exceptions that the rows came with. */
function takenOver(rows: readonly ParameterRow[]): readonly LogEvent[] {
  const events: LogEvent[] = [];
  for (const wat of ["akkoord", "uitzondering"] as const) {
    const over = rows.filter(({ status }) => status === wat).map(rowKey);
    if (over.length > 0) events.push({ wat, over: over.sort() });
  }
  return events;
}

/** How other sets refer to this one. */
export function referenceTo({ ronde, variant, versie, zegel }: ParameterSet): SetReference {
  return { ronde, variant, versie, inhoud: zegel.inhoud };
}
