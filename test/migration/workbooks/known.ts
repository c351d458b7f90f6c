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
  // A table with the begin as a column that is filled by an IF.
  "d/model-2.xlsx Doorrekening!G5",
  "d/model-2.xlsx Overzicht!G4",
  // A target times what was reached of it; a date three months back that no label speaks of; two capacities at once.
  "d/model-3.xlsx Maand!I7",
  "d/model-4.xlsx Bewaring!I11",
  "d/model-5.xlsx Basis!D16",
  // Parts from two years back on.
  "d/model-6.xlsx Inburgeraars!K9",
  // Decisions against persons; a profile of the days of each month, another in a leap year.
  "e/model-1.xlsx Asielzoekers!C7",
  "e/model-2.xlsx Maanden!I5",
  // Every month against every lag; a typed number until the lag has passed; signs in cells.
  "e/model-3.xlsx Doorstroom!I11",
  "e/model-3.xlsx Doorstroom!I12",
  "e/model-3.xlsx Voogdij!D13",
  // Shares found by a chosen name, by two criteria, by a year and a typed one.
  "e/model-5.xlsx Provincies!D21",
  "e/model-5.xlsx Groepen!C6",
  "e/model-5.xlsx Groepen!C11",
  "e/model-5.xlsx Huisvesting!C22",
  // Tables of a chosen year.
  "f/model-2.xlsx Verdeling jaren!G6",
  "f/model-2.xlsx Overschrijding!G6",
  // A guard around a capacity; a begin by OFFSET, in an array formula, with signs in cells.
  "f/model-3.xlsx Overig!C8",
  "f/model-3.xlsx Naturalisatie!C9",
  "f/model-3.xlsx Totaal!C6",
  "f/model-3.xlsx Totaal!C12",
  // Sums of shares of several flows, which no function gives; a share over the total of its group.
  "f/model-4.xlsx Terugkeer!F12",
  "f/model-4.xlsx Terugkeer!F18",
  // One year back, and no label says so; a stock that is cut off at 0.
  "f/model-4.xlsx Terugkeer!F28",
  "f/model-4.xlsx Regievoering!C16",
  "f/model-5.xlsx Maanden!F10",
  "f/model-5.xlsx Maanden!M10",
  "f/model-6.xlsx Asiel!D13",
  // Chosen by a year in a cell: the first year, or the year of a change.
  "f/model-6.xlsx Asiel!D23",
  "f/model-6.xlsx Asiel!D24",
  "f/model-6.xlsx Asiel!D31",
  "f/model-6.xlsx Asiel!D32",
  // A lone share in an array formula; roundings of "<5" and of a bounded stock.
  "f/model-6.xlsx Regulier!D11",
  "f/model-7.xlsx Kamerbrief!B11",
  "f/model-7.xlsx Kamerbrief!B15",
  // What is left above a capacity: other hands say that it is no capacity ("what stays behind, not what is done").
  "g/model-3.xlsx Spoor 4 AA!E17",
  // A table of typed chances, with no scenarios behind it that a function could take.
  "g/model-6.xlsx Raster medio!I6",
  "g/model-6.xlsx Raster medio!J6",
  "g/model-6.xlsx Raster medio!E10",
  // "Of the year before", as is said of what is only compared; what is left above a capacity.
  "h/model-2.xlsx IND!E13",
  "h/model-2.xlsx Spoor1en2!E17",
  // Rounded up after dividing by a part that is taken: two other hands say that it is no figure.
  "h/model-3.xlsx Bezetting!D9",
  // What is left above a capacity; a lag "N" that a note explains; cases against persons.
  "i/model-4.xlsx Cap var!G8",
  "i/model-5.xlsx Doorstr!C15",
  "i/model-6.xlsx Nareis!D18",
  // A typed share that no label speaks of; money; the first year by a cell; a bound that is called after its work.
  "j/model-2.xlsx Kwartaal!G56",
  "k/model-1.xlsx Dashboard!H7",
  "k/model-4.xlsx Politie I&R!H9",
  "l/model-3.xlsx Eurodac!I10",
  // Of another sheet, in one of its weeks; "grens" as a bound.
  "l/model-3.xlsx Rapport!B5",
  "l/model-6.xlsx Voogden!E17",
  // Houses against persons (two); places that are extended; a rounded quantile of helper cells.
  "m/model-1.xlsx Week!J21",
  "m/model-4.xlsx Plaatsen!I11",
  "m/model-5.xlsx Maanden!I14",
  "m/model-6.xlsx Piekweek!K34",
  // Events added to every scenario in the call; an explanation behind a colon; signs in cells; a rounding that is carried on.
  "n/model-1.xlsx Drempels!G8",
  "n/model-2.xlsx Spoor 4!K11",
  "n/model-3.xlsx Nidos!K24",
  "n/model-6.xlsx Uitkomsten!K11",
  // Lags that only the title of the sheet speaks of; one month by a cell; staff times a norm without names.
  "o/model-2.xlsx Kwartaaloverzicht!B17",
  "o/model-5.xlsx Verl!N20",
  "o/model-5.xlsx Verl!N21",
  "o/model-5.xlsx Verl!N25",
  "o/model-5.xlsx Verl!O35",
  "o/model-7.xlsx Cap!F6",
  // The last two hands, not repaired for yet: what leaves is called after what it is waited for; groups
  // that stocks go over to; weights of two years; typed chances.
  "p/model-1.xlsx Asiel!G32",
  "p/model-1.xlsx Bewaring!F15",
  "p/model-2.xlsx Kwantielen!J7",
  "p/model-3.xlsx jan 25!B10",
  "p/model-3.xlsx mrt 25!B10",
  "p/model-4.xlsx Nareis!E25",
  "p/model-4.xlsx Rechtspraak!F28",
  "p/model-5.xlsx Samenvatting!G12",
  "p/model-6.xlsx Monitor!D12",
  "p/model-6.xlsx Tabellen!E39",
  // Cases behind another unit in the title; lags and weights that their own labels do not speak of; a share
  // of 45%; a begin called a backlog.
  "q/model-2.xlsx Woningen!G9",
  "q/model-3.xlsx Capaciteit Afdeling!L12",
  "q/model-3.xlsx Bewaring!G11",
  "q/model-3.xlsx Vovo!C12",
  "q/model-4.xlsx Verdeling!H10",
  "q/model-5.xlsx Maanden!K12",
  "q/model-6.xlsx Gemeentefonds!G11",
];

/** Recognised as what it is not. Every line is a fault; the list has to become empty. */
export const TAKEN_WRONG: readonly string[] = [];
