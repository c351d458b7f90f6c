/** A model of one flow and the stock that it fills, as a table, for the tests of Controle. */
export const STOCK_MODEL = [
  ["id", "label", "partner", "domein", "soort", "eenheid", "regel", "formule"],
  ["bewaring.instroom", "In", "DJI", "bewaring", "stroom", "personen/jaar", "invoer", "[bewaring.invoer]"],
  [
    "bewaring.bezetting",
    "Bezetting",
    "DJI",
    "bewaring",
    "voorraad",
    "personen",
    "voorraad",
    "bewaring.instroom",
  ],
];
