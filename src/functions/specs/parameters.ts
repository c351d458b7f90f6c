/** Parameters that several functions share. */
import { type ParameterSpec } from "../spec";

export const SCENARIOS = {
  id: "scenarios",
  name: "scenario's",
  kind: "scenarios",
  optional: false,
  text: {
    nl: "Bereik met per scenario kans, verwachting en spreiding (standaardafwijking), eventueel verdeling. Met een kopregel in elke volgorde. De kansen tellen op tot 1.",
    en: "Range with a chance, expectation and spread (standard deviation) per scenario, optionally a distribution. With a heading row in any order. The chances add up to 1.",
  },
} as const satisfies ParameterSpec;

export const EVENTS = {
  id: "events",
  name: "gebeurtenissen",
  kind: "events",
  optional: true,
  text: {
    nl: "Bereik met per gebeurtenis kans, extra instroom en spreiding, eventueel jaar. Elke gebeurtenis kan bij elk scenario optreden. Weglaten als er geen zijn.",
    en: "Range with a chance, extra inflow and spread per event, optionally a year. Each event may come on top of any scenario. Leave out when there are none.",
  },
} as const satisfies ParameterSpec;

export const X = {
  id: "x",
  name: "x",
  kind: "numbers",
  optional: false,
  text: {
    nl: "Instroom [personen/jaar]: één getal of een bereik.",
    en: "Inflow [persons/year]: one number or a range.",
  },
} as const satisfies ParameterSpec;

export const CHANCE = {
  id: "p",
  name: "kans",
  kind: "chances",
  optional: false,
  text: {
    nl: "Kans op hoogstens de uitkomst, groter dan 0 en kleiner dan 1: één getal of een bereik.",
    en: "Chance of at most the result, greater than 0 and less than 1: one number or a range.",
  },
} as const satisfies ParameterSpec;

export const PROTOCOL = "Protocol MPP 1.1 (31-08-2022) §3.2";
