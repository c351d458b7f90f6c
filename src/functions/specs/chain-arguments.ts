/** Arguments that the functions on the production model share. */
import { type ParameterSpec } from "../spec";

export const MODEL = {
  id: "model",
  name: "model",
  kind: "model",
  optional: false,
  text: {
    nl: 'Naam van een vast model ("mpp@1", "asiel@1", "regulier@1", "bewaring@1") of het bereik van een modeltabel met kopregel.',
    en: 'Name of a fixed model ("mpp@1", "asiel@1", "regulier@1", "bewaring@1") or the range of a model table with a heading row.',
  },
} as const satisfies ParameterSpec;

export const SET = {
  id: "parameters",
  name: "parameters",
  kind: "set",
  optional: false,
  text: {
    nl: "Parametertabel met kopregel: parameter, jaar, waarde en naar behoefte de andere kolommen, in elke volgorde.",
    en: "Parameter table with a heading row: parameter, jaar, waarde and as needed the other columns, in any order.",
  },
} as const satisfies ParameterSpec;

export const INFLOW = {
  id: "inflow",
  name: "instroom",
  kind: "inflow",
  optional: false,
  text: {
    nl: "Eerste asielaanvragen per jaar, met kopregel jaar, waarde en eventueel scenario: de tabel van MPP.SCENARIOWAARDEN of een eigen reeks. De jaren volgen elkaar op.",
    en: "First asylum applications per year, with a heading row jaar, waarde and perhaps scenario: the table of MPP.SCENARIOWAARDEN or a series of your own. The years follow each other.",
  },
} as const satisfies ParameterSpec;

/** Of a function about one scenario. */
export const SCENARIO = {
  id: "scenario",
  name: "scenario",
  kind: "name",
  optional: false,
  text: {
    nl: "Naam van het scenario, zoals in de instroom. Leeg laten kan als de instroom één reeks heeft.",
    en: "Name of the scenario, as in the inflow. May be left blank when the inflow has one series.",
  },
} as const satisfies ParameterSpec;

/** Which indicators, and in which order. */
export const CHOICE = {
  id: "choice",
  name: "keuze",
  kind: "choice",
  optional: true,
  text: {
    nl: "Welke indicatoren, in welke volgorde: een domein (asiel), partner (COA) of id (coa.bezetting), of een bereik daarvan. Een lege cel geeft een lege rij. Weglaten voor alle.",
    en: "Which indicators, in which order: a domain (asiel), partner (COA) or id (coa.bezetting), or a range of those. A blank cell gives a blank row. Leave out for all.",
  },
} as const satisfies ParameterSpec;

export const INDICATOR = {
  id: "indicator",
  name: "indicator",
  kind: "one name",
  optional: false,
  text: {
    nl: "Id van de indicator, bijvoorbeeld coa.bezetting.",
    en: "Id of the indicator, for example coa.bezetting.",
  },
} as const satisfies ParameterSpec;

export const PERIOD = {
  id: "period",
  name: "jaar",
  kind: "one period",
  optional: false,
  text: {
    nl: 'Jaar (2028), of met tijdstap maand een maand als tekst ("2028-03").',
    en: 'Year (2028), or with the option tijdstap maand a month as text ("2028-03").',
  },
} as const satisfies ParameterSpec;

export const OPTIONS = {
  id: "options",
  name: "opties",
  kind: "options",
  optional: true,
  text: {
    nl: "Twee kolommen, naam en waarde: tijdstap (jaar, maand, of jaar uit maanden), samenhang (onafhankelijk, comonotoon of ρ), trekkingen, seed, stap, peildatum, parameterscenario (telt alleen bij BANDBREEDTE).",
    en: "Two columns, name and value: tijdstap (jaar, maand, or jaar uit maanden: years of a monthly run), samenhang (onafhankelijk, comonotoon or ρ), trekkingen, seed, stap, peildatum, parameterscenario (counts in BANDBREEDTE only).",
  },
} as const satisfies ParameterSpec;

export const CHAIN_SOURCE = "Protocol MPP 1.1 (31-08-2022) §3.2; docs/besluiten/0014";
