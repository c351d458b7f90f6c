/**
 * What the recogniser does not do in the corpus, exactly: whoever makes it better takes the line out, and nothing may come in.
 * First results of the parts that were written apart, before anything was changed in answer to them, stand in decision 0018.
 */
import type { Cell } from "./types";

/** To be recognised, and not yet: left alone, which costs a user a minute. */
export const MISSED: readonly string[] = [
  // The year and the lags are chosen in cells; the days and the places that they give today would be kept.
  "derde-maandverdeling-12",
  "vierde-vertraging-09",
  // A number of houses bounds persons: one of both units is said of the whole table.
  "vijfde-capaciteit-05",
  // Lognormal scenarios with the parameters of the logarithm in cells.
  "zesde-dichtheid-08",
  "zesde-cumulatief-09",
  // A typed step of the grid, between neighbours in helper cells.
  "zesde-kwantiel-interpolatie-04",
  // The year is chosen by a text; days are worked out where the profile stands beside them.
  "zesde-maandverdeling-06",
  "zesde-maandverdeling-08",
  // Errors are dropped from a column; a history that stands apart, the most recent first.
  "zevende-kwantiel-trap-03",
  "zevende-vertraging-08",
  // Times 100 for a chart, which others count among what is to be left alone; so is what puts 0 in the place of an error.
  "achtste-dichtheid-05",
  "achtste-maandverdeling-02",
  // In the column after the last year.
  "achtste-afronding-05",
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
