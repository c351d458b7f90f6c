/**
 * What the recogniser does not do in the second held-out part, exactly: whoever makes it better takes the line out, and nothing
 * may come in. First result, before anything was changed in answer to it: 109 of 154 recognised, 1 of another kind, and 6 of
 * 117 look-alikes recognised.
 */
import type { Cell } from "../types";

/** To be recognised, and not yet: left alone, which costs a user a minute. */
export const MISSED: readonly string[] = [
  "tweede-dichtheid-02",
  "tweede-dichtheid-04",
  "tweede-dichtheid-06",
  "tweede-dichtheid-14",
  "tweede-cumulatief-02",
  "tweede-cumulatief-04",
  "tweede-cumulatief-08",
  "tweede-cumulatief-10",
  "tweede-cumulatief-11",
  "tweede-cumulatief-13",
  "tweede-overschrijding-05",
  "tweede-overschrijding-07",
  "tweede-overschrijding-09",
  "tweede-kwantiel-interpolatie-05",
  "tweede-kwantiel-trap-04",
  "tweede-kwantiel-trap-05",
  "tweede-kwantiel-trap-13",
  "tweede-voorraad-11",
  // Left alone since the choice in A1 is no longer frozen.
  "tweede-voorraad-12",
  "tweede-voorraad-16",
  "tweede-capaciteit-02",
  "tweede-capaciteit-05",
  "tweede-capaciteit-08",
  "tweede-capaciteit-10",
  "tweede-capaciteit-11",
  "tweede-capaciteit-12",
  "tweede-capaciteit-13",
  "tweede-aandeel-09",
  "tweede-aandeel-11",
  "tweede-aandeel-12",
  "tweede-vertraging-04",
  "tweede-vertraging-05",
  "tweede-vertraging-11",
  "tweede-vertraging-12",
  "tweede-vertraging-13",
  "tweede-vertraging-14",
  "tweede-maandverdeling-03",
  "tweede-maandverdeling-04",
  "tweede-maandverdeling-05",
  "tweede-maandverdeling-06",
  "tweede-maandverdeling-07",
  "tweede-maandverdeling-10",
  "tweede-maandverdeling-12",
  "tweede-afronding-10",
  "tweede-afronding-12",
];

/** Recognised as what it is not. Every line is a fault of the recogniser; the list has to become empty. */
export const WRONG: readonly string[] = [];

/** Inputs that a user changes to make another choice: the proposal has to follow, so it is compared with these values too. */
export const SWITCHED: Readonly<Record<string, Readonly<Record<string, Cell>>>> = {
  "maandverdeling-06": { "Maanden!B3": 2028 },
  "maandverdeling-07": { "Maanden!B3": 2028 },
  "tweede-voorraad-12": { "Opvang!A1": 3 },
};

/** Of SWITCHED: the proposal does not follow, a silent wrong number. A fault as in WRONG; the list has to become empty. */
export const FROZEN: readonly string[] = [];
