/** Arguments that the functions on series share. */
import { type ParameterSpec } from "../spec";

export const BEGIN = {
  id: "begin",
  name: "begin",
  kind: "amount",
  optional: false,
  text: {
    nl: "De voorraad vóór de eerste periode: één getal.",
    en: "The stock before the first period: one number.",
  },
} as const satisfies ParameterSpec;

export const INFLOW_SERIES = {
  id: "inflow",
  name: "instroom",
  kind: "series",
  optional: false,
  text: {
    nl: "Instroom per periode: een rij, een kolom of één cel. Lege cellen aan het eind zijn perioden die nog niet zijn ingevuld.",
    en: "Inflow per period: a row, a column or one cell. Blank cells at the end are periods not filled in yet.",
  },
} as const satisfies ParameterSpec;

export const WITHDRAWAL = {
  id: "withdrawal",
  name: "intrekking",
  kind: "optional series",
  optional: true,
  text: {
    nl: "Wat per periode anders weggaat (intrekkingen, doorstroom), in de vorm van instroom; weggelaten niets.",
    en: "What leaves otherwise per period (withdrawals, transfers), in the shape of instroom; nothing when left out.",
  },
} as const satisfies ParameterSpec;

export const FLOW = {
  id: "flow",
  name: "stroom",
  kind: "series",
  optional: false,
  text: {
    nl: "Stroom per periode: een rij, een kolom of één cel. Lege cellen aan het eind zijn perioden die nog niet zijn ingevuld.",
    en: "Flow per period: a row, a column or one cell. Blank cells at the end are periods not filled in yet.",
  },
} as const satisfies ParameterSpec;
