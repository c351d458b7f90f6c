/** The rows beside each other: doubles, overlaps, periods and scenarios. */
import { itFinds } from "./faults";
import { added, cleanCells, edited, MONTHS, without } from "./fixture";

itFinds("rows beside each other", [
  {
    name: "a duplicate row",
    cells: added(2, { waarde: 1501 }),
    found: [
      [
        "error duplicate-row IND asiel.hasa",
        "tabel, rij 18, kolom 1 (parameter): deze rij geldt voor dezelfde parameter, periode en scenario als rij 2; laat er één over",
      ],
    ],
  },
  {
    name: "a row there three times",
    cells: [...added(2, {}), cleanCells()[1] ?? []],
    found: [
      [
        "error duplicate-row IND asiel.hasa",
        "tabel, rij 18, kolom 1 (parameter): deze rij geldt voor dezelfde parameter, periode en scenario als rij 2; laat er één over",
      ],
      [
        "error duplicate-row IND asiel.hasa",
        "tabel, rij 19, kolom 1 (parameter): deze rij geldt voor dezelfde parameter, periode en scenario als rij 2; laat er één over",
      ],
    ],
  },
  {
    name: "a row for all years beside one for a year",
    cells: added(6, { jaar: "" }),
    found: [
      [
        "error overlapping-rows IND asiel.spoor1.aandeel",
        "tabel, rij 6, kolom 2 (jaar): deze rij overlapt met rij 18 (alle jaren, alle scenario's); laat voor elke periode en elk scenario één rij over",
      ],
      [
        "error overlapping-rows IND asiel.spoor1.aandeel",
        "tabel, rij 7, kolom 2 (jaar): deze rij overlapt met rij 18 (alle jaren, alle scenario's); laat voor elke periode en elk scenario één rij over",
      ],
    ],
  },
  {
    name: "a row for all scenarios beside one for a scenario",
    cells: added(2, { scenario: "" }),
    found: [
      [
        "error overlapping-rows IND asiel.hasa",
        "tabel, rij 2, kolom 3 (scenario): deze rij overlapt met rij 18 (2026, alle scenario's); laat voor elke periode en elk scenario één rij over",
      ],
      [
        "error overlapping-rows IND asiel.hasa",
        "tabel, rij 3, kolom 3 (scenario): deze rij overlapt met rij 18 (2026, alle scenario's); laat voor elke periode en elk scenario één rij over",
      ],
    ],
  },
  {
    name: "a month beside its year",
    cells: added(6, { jaar: "2026-03" }),
    found: [
      [
        "incomplete missing-parameter APM maandprofiel.1",
        "tabel: parameter 'maandprofiel.1' ontbreekt; voeg een rij toe (aandeel, eigenaar APM)",
      ],
      [
        "error overlapping-rows IND asiel.spoor1.aandeel",
        "tabel, rij 18, kolom 2 (jaar): deze rij overlapt met rij 6 (2026, alle scenario's); laat voor elke periode en elk scenario één rij over",
      ],
      [
        "warning mixed-periods - -",
        "tabel, rij 18, kolom 2 (jaar): de tabel heeft jaren (2026) en maanden (2026-03) door elkaar; kijk of dat de bedoeling is",
      ],
    ],
  },
  {
    name: "all years in one scenario beside a year in all",
    cells: added(6, { jaar: "", scenario: "medio" }),
    found: [
      [
        "error overlapping-rows IND asiel.spoor1.aandeel",
        "tabel, rij 6, kolom 2 (jaar): deze rij overlapt met rij 18 (alle jaren, scenario 'medio'); laat voor elke periode en elk scenario één rij over",
      ],
      [
        "error overlapping-rows IND asiel.spoor1.aandeel",
        "tabel, rij 7, kolom 2 (jaar): deze rij overlapt met rij 18 (alle jaren, scenario 'medio'); laat voor elke periode en elk scenario één rij over",
      ],
    ],
  },
  {
    name: "a year that is missing for one parameter",
    cells: without(7, 9),
    found: [
      [
        "error missing-period IND asiel.spoor1.aandeel",
        "tabel, rij 6, kolom 2 (jaar): voor 2027 is er geen waarde; voeg een rij toe of laat 'jaar' leeg voor alle jaren",
      ],
      [
        "error missing-period IND asiel.spoor2.aandeel",
        "tabel, rij 7, kolom 2 (jaar): voor 2027 is er geen waarde; voeg een rij toe of laat 'jaar' leeg voor alle jaren",
      ],
    ],
  },
  {
    name: "a year that is missing in one scenario",
    cells: without(5),
    found: [
      [
        "error missing-period IND asiel.hasa",
        "tabel, rij 2, kolom 2 (jaar): voor 2027 is er geen waarde in scenario 'maximum'; voeg een rij toe of laat 'jaar' leeg voor alle jaren",
      ],
    ],
  },
  {
    name: "a scenario that is missing",
    cells: edited(11, { scenario: "medio" }),
    found: [
      [
        "error missing-scenario IND nareis.factor",
        "tabel, rij 11, kolom 3 (scenario): voor scenario 'maximum' is er geen waarde; voeg een rij toe of laat 'scenario' leeg voor alle scenario's",
      ],
    ],
  },
  {
    name: "a month that is missing",
    cells: [
      ...without(2, 4),
      ...MONTHS.slice(1).map((month) => edited(2, { jaar: month })[1] ?? []),
      cleanCells()[3] ?? [],
    ],
    found: [
      [
        "incomplete missing-parameter APM maandprofiel.1",
        "tabel: parameter 'maandprofiel.1' ontbreekt; voeg een rij toe (aandeel, eigenaar APM)",
      ],
      [
        "error missing-period IND asiel.hasa",
        "tabel, rij 2, kolom 2 (jaar): voor 2026-01 is er geen waarde in scenario 'medio'; voeg een rij toe of laat 'jaar' leeg voor alle jaren",
      ],
      [
        "warning mixed-periods - -",
        "tabel, rij 16, kolom 2 (jaar): de tabel heeft jaren (2026) en maanden (2026-02) door elkaar; kijk of dat de bedoeling is",
      ],
    ],
  },
  {
    name: "a year between that nobody mentions",
    cells: cleanCells().map((row) => row.map((cell) => (cell === 2027 ? 2028 : cell))),
    found: [
      [
        "warning year-gap - -",
        "tabel, kolom 2 (jaar): tussen het eerste en het laatste jaar ontbreekt 2027; voeg rijen toe of verbeter het jaartal",
      ],
    ],
  },
  {
    name: "one name of a scenario written in two ways",
    cells: [
      ...cleanCells(),
      edited(2, { parameter: "spoor1.correctie", eenheid: "zaken/jaar", scenario: "Oekraïne" })[1] ?? [],
      edited(4, {
        parameter: "spoor1.correctie",
        eenheid: "zaken/jaar",
        scenario: "oekraine",
        jaar: 2027,
      })[3] ?? [],
    ],
    found: [
      [
        "error missing-scenario IND asiel.hasa",
        "tabel, rij 2, kolom 3 (scenario): voor scenario 'Oekraïne' en 'oekraine' is er geen waarde; voeg een rij toe of laat 'scenario' leeg voor alle scenario's",
      ],
      [
        "warning scenario-spelling - -",
        "tabel, rij 19, kolom 3 (scenario): scenario 'oekraine' staat er ook als 'Oekraïne'; schrijf het overal hetzelfde",
      ],
    ],
  },
]);
