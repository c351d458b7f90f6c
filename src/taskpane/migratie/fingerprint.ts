/** The parameters of the workbook: what the check of a partner holds against each other, and their fingerprint. */
import { type ParameterSet, shortFingerprint } from "../../params";
import { type Book } from "../view";
import { readFound } from "../parameters/found";
import { isSettled, type ParametersState, stateOf } from "../parameters/state";

export async function parametersIn(book: Book): Promise<ParametersState> {
  return stateOf(await readFound(book), new Date().toISOString().slice(0, 10));
}

/** Of the set that the workbook holds; "" when there is none, or when its forms do not agree. */
export async function fingerprintIn(book: Book): Promise<string> {
  const state = await parametersIn(book);
  return state.set && isSettled(state) ? shortFingerprint(state.set.zegel.inhoud) : "";
}

export function setName({ ronde, variant, versie, status, zegel }: ParameterSet): {
  readonly name: string;
  readonly fingerprint: string;
} {
  const name = [ronde, variant, `v${String(versie)}`, status].join(" · ");
  return { name, fingerprint: shortFingerprint(zegel.inhoud) };
}
