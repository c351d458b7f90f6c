/** What is not done in the workbooks, exactly: whoever makes it better takes the line out, and nothing may come in. */

/** To be recognised, and left alone. */
export const LEFT_ALONE: readonly string[] = [
  // A level, or a MIN without a begin stock, is no capacity in the corpus.
  "a/model-2.xlsx Plekken!D7",
  // A typed number until the lag has passed; a lag in a cell beside a typed part.
  "a/model-3.xlsx Caseload!D13",
  "a/model-5.xlsx Instroom!J12",
  "a/model-5.xlsx Caseload!F10",
  "a/model-5.xlsx Caseload!G10",
  // Rounded up, of a sum of shares and of a sum over a table.
  "a/model-5.xlsx Jaarbericht!D7",
  // Staff times norm, "VA" in the stock and "spoor 4" elsewhere.
  "d/model-1.xlsx Sporen!D24",
  // A table with the begin as a column that is filled by an IF.
  "d/model-2.xlsx Doorrekening!G5",
  "d/model-2.xlsx Overzicht!G4",
  // A target times what was reached of it; a date three months back that no label speaks of; two capacities at once.
  "d/model-3.xlsx Maand!I7",
  "d/model-4.xlsx Bewaring!I11",
  "d/model-5.xlsx Basis!D16",
  // Parts from two years back on.
  "d/model-6.xlsx Inburgeraars!K9",
];

/** Recognised as what it is not. Every line is a fault; the list has to become empty. */
export const TAKEN_WRONG: readonly string[] = [];
