/** Statuses of a set for people: in Dutch the words of the set itself, so that sheet, file and pane say the same. */
import { type SetStatus } from "../../params";
import { type Language } from "../language";

const ENGLISH: Readonly<Record<SetStatus, string>> = {
  concept: "draft",
  "ter akkoord": "for sign-off",
  "akkoord werkgroep": "agreed by group",
  "voorgelegd A": "submitted A",
  "voorgelegd B": "submitted B",
  vastgesteld: "adopted",
  "niet vastgesteld": "not adopted",
  bijgesteld: "superseded",
};

/** Within a sentence. */
export function statusText(status: SetStatus, language: Language): string {
  return language === "en" ? ENGLISH[status] : status;
}

/** On its own, with a capital. */
export function statusName(status: SetStatus, language: Language): string {
  const word = statusText(status, language);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function statusNames(language: Language): Readonly<Record<SetStatus, string>> {
  const names = Object.keys(ENGLISH).map((status) => [status, statusName(status as SetStatus, language)]);
  return Object.fromEntries(names) as Record<SetStatus, string>;
}
