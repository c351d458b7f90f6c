/** MPP.PARAMETER: values of parameters by id, period and scenario; one call for a whole column or table. */
import { lookUp } from "../look-up";
import { PAIR_FAILURES, pairUp } from "../read/pair";
import { defineFunction } from "../spec";
import { LOOK_UP_FAILURES } from "../table-failures";
import { PARAMETER_CELLS } from "./example-sheet";
import { SOURCE, TABLE } from "./parameter-arguments";

export const PARAMETER = defineFunction({
  id: "PARAMETER",
  name: "PARAMETER",
  since: "proef",
  text: {
    nl: "Waarde van een parameter uit de parametertabel. Eén aanroep kan een hele kolom, of ids bij jaren, opzoeken.",
    en: "Value of a parameter from the parameter table. One call can look up a whole column, or ids by years.",
  },
  parameters: [
    TABLE,
    {
      id: "ids",
      name: "id",
      kind: "ids",
      optional: false,
      text: {
        nl: "Naam van de parameter zoals in de tabel, bijvoorbeeld asiel.hasa: één cel of een bereik.",
        en: "Name of the parameter as in the table, for example asiel.hasa: one cell or a range.",
      },
    },
    {
      id: "periods",
      name: "jaar",
      kind: "periods",
      optional: true,
      text: {
        nl: "Jaar (2026) of maand als tekst (2026-03): één cel, een bereik in de vorm van id, of een rij bij een kolom ids. Leeg of weggelaten: wat in alle jaren geldt.",
        en: "Year (2026) or month as text (2026-03): one cell, a range in the shape of id, or a row beside a column of ids. Blank or left out: what holds in all years.",
      },
    },
    {
      id: "scenario",
      name: "scenario",
      kind: "name",
      optional: true,
      text: {
        nl: "Naam van het scenario, bijvoorbeeld medio. Weglaten voor wat in alle scenario's geldt.",
        en: "Name of the scenario, for example medio. Leave out for what holds in all scenarios.",
      },
    },
  ],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "De waarde in de eenheid van de parameter, in de vorm van id en jaar: een kolom ids bij een rij jaren geeft een tabel. Niets wordt aangevuld: ontbreekt een rij of zijn er twee, dan wordt geweigerd.",
      en: "The value in the unit of the parameter, in the shape of id and jaar: a column of ids by a row of years gives a table. Nothing is filled in: a missing row, or two of them, is refused.",
    },
  },
  ownErrors: [...PAIR_FAILURES, ...LOOK_UP_FAILURES],
  example: "=MPP.PARAMETER(A16:D20; A17:A20; 2026)",
  exampleCall: {
    arguments: [PARAMETER_CELLS, PARAMETER_CELLS.slice(1).map(([id]) => [id]), 2026],
    result: [[1500], [1500], [0.62], [0.91]],
  },
  source: SOURCE,
  run: ({ table, ids, periods, scenario }) => {
    const valueOf = lookUp(table);
    return pairUp(ids, periods, (id, period, at) => valueOf(id, period, scenario, () => ids.place(...at)));
  },
});
