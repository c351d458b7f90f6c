/** Small models and parameter sets for the tests of the chain. */
import { type Definitions, type IndicatorKind, type ModelRow, type RuleName } from "../../src/chain";
import { findParameter, type ParameterDefinition, type ParameterRow, type TimeClass } from "../../src/params";

export function row(
  id: string,
  soort: IndicatorKind,
  regel: RuleName,
  formule: string,
  eenheid = "personen",
): ModelRow {
  return { id, label: id, partner: "IND", domein: "asiel", soort, eenheid, regel, formule };
}

export function parameterRow(parameter: string, waarde: number, jaar = "", scenario = ""): ParameterRow {
  const blank = { eenheid: "", eigenaar: "", brontype: "", bron: "", peildatum: "", akkoordDoor: "" };
  return { parameter, jaar, scenario, waarde, ...blank, status: "concept", akkoordOp: "", toelichting: "" };
}

export function rowsOf(values: readonly (readonly [string, number])[]): readonly ParameterRow[] {
  return values.map(([id, value]) => parameterRow(id, value));
}

function made(id: string, time: TimeClass, unit: string): ParameterDefinition {
  return {
    ...{ id, time, unit, label: { nl: id, en: id }, domain: "asiel", type: "number", period: "per period" },
    ...{ required: true, owner: "IND", source: "ketenpartner levert", rounding: 1, drives: [] },
  };
}

/** The class and unit are in the last part of the id; anything else is the catalogue's. */
const BY_NAME: Readonly<Record<string, readonly [TimeClass, string]>> = {
  capaciteit: ["C", "zaken/jaar"],
  startvoorraad: ["E", "zaken"],
  correctie: ["S", "zaken/jaar"],
  historie: ["S", "zaken/jaar"],
  aandeel: ["A", "aandeel"],
  vertrek: ["V", "aandeel/jaar"],
  aantal: ["S", "personen/jaar"],
  gewichten: ["K", "aandeel"],
  verleden: ["K", "personen/periode"],
};

export const definitions: Definitions = (id) => {
  const [time, unit] = BY_NAME[id.split(".").at(-1) ?? ""] ?? [];
  return time === undefined || unit === undefined ? findParameter(id)?.definition : made(id, time, unit);
};
