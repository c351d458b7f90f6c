/** One letter per recognised kind, the same in both languages, so that a map that is printed reads the same everywhere. */
import { type Kind } from "../../migration";

/** What a cell of the map is; `done`: a formula was replaced there; `function`: an MPP function that was there already. */
export type MapKind = Kind | "done" | "function" | "typed" | "question" | "unknown";

export const LETTERS: Readonly<Record<MapKind, string>> = {
  voorraad: "V",
  capaciteit: "P",
  aandeel: "A",
  vertraging: "L",
  dichtheid: "D",
  cumulatief: "C",
  overschrijding: "O",
  "kwantiel-interpolatie": "K",
  "kwantiel-trap": "K",
  maandverdeling: "M",
  afronding: "R",
  typed: "G",
  question: "!",
  unknown: "?",
  function: "F",
  done: "✓",
};

/** In the order of the legend; kinds with the same letter are one. */
export const LEGEND: readonly MapKind[] = [
  ...([
    "voorraad",
    "capaciteit",
    "aandeel",
    "vertraging",
    "dichtheid",
    "cumulatief",
    "overschrijding",
  ] as const),
  ...([
    "kwantiel-interpolatie",
    "maandverdeling",
    "afronding",
    "typed",
    "question",
    "unknown",
    "function",
    "done",
  ] as const),
];
