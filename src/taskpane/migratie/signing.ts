/** Who accepts or rolls back, and why: what is missing is said and gets the focus. */
import { note, type Screen } from "./parts";
import { type ActorPart, actorText, type ReasonField } from "./who-part";

export interface Signed {
  readonly by: string;
  /** "" when no number changes. */
  readonly reason: string;
}

export interface Signing {
  readonly actor: ActorPart;
  /** Undefined when no number changes. */
  readonly reason: ReasonField | undefined;
}

/** @returns undefined while something is missing */
export function signed({ actor, reason }: Signing, { host, text }: Screen): Signed | undefined {
  for (const old of actor.element.querySelectorAll(".mig-missing")) old.remove();
  const by = actorText();
  const why = reason?.value() ?? "";
  if (by !== undefined && (reason === undefined || why !== "")) return { by, reason: why };
  const missing = by === undefined ? text.needsWho : text.needsReason;
  const warning = note("warn", missing);
  warning.classList.add("mig-missing");
  actor.element.append(warning);
  if (by === undefined) actor.focus();
  else reason?.focus();
  host.announce(missing);
  return undefined;
}
