/**
 * Files of older schemas as sets of today: the same values, a concept without approvals, and a log that says so.
 * Method: a chain of steps by schema name, each to the next schema. Source: docs/besluiten/0013.
 */
import { fail } from "../../core";
import { type ParameterRow, type ParameterSet } from "../model";
import { startSet } from "./create";
import { SCHEMA } from "./fingerprint";
import { SCHEMA_0, SET_SCHEMA, SET_SCHEMA_0 } from "./schema";
import { mustBeShaped } from "./shape";
import { type Step } from "./step";

type Upgrade = (value: unknown, step: Step) => unknown;

/** By schema name: how its files become files of the next schema. */
const UPGRADES: ReadonlyMap<string, Upgrade> = new Map([[SCHEMA_0, fromRows]]);

const BLANK: Omit<ParameterRow, "parameter" | "jaar" | "scenario" | "waarde" | "eenheid"> = {
  eigenaar: "",
  brontype: "",
  bron: "",
  peildatum: "",
  status: "concept",
  akkoordDoor: "",
  akkoordOp: "",
  toelichting: "",
};

/** Version 0 was a bare export of rows: it knew no variants, owners or approvals. */
function fromRows(value: unknown, step: Step): ParameterSet {
  const { ronde, rijen } = mustBeShaped(SET_SCHEMA_0, value);
  const parameters = rijen.map(({ id, jaar, scenario = "", waarde, eenheid = "" }) => ({
    ...BLANK,
    parameter: id,
    jaar,
    scenario,
    waarde,
    eenheid,
  }));
  return startSet({ ronde, variant: "basis", soort: "basis", parameters }, step, "opgewaardeerd", {});
}

/** @throws FailureError member-missing, schema-unknown */
function schemaOf(value: unknown): string {
  const { schema } = (typeof value === "object" && value !== null ? value : {}) as {
    readonly schema?: unknown;
  };
  if (typeof schema === "string") return schema;
  return fail({ code: "member-missing", place: {}, path: "", name: "schema" });
}

/**
 * A parsed file of any known schema as a set of today; one of today is returned as it is.
 * @param step who upgrades it and when
 * @throws FailureError schema-unknown, step-incomplete, and those of the shape of either schema
 */
export function upgradeSet(value: unknown, step: Step): ParameterSet {
  let current = value;
  for (let schema = schemaOf(current); schema !== SCHEMA; schema = schemaOf(current)) {
    const upgrade = UPGRADES.get(schema);
    if (upgrade === undefined)
      return fail({ code: "schema-unknown", place: {}, schema, known: [...UPGRADES.keys(), SCHEMA] });
    current = upgrade(current, step);
  }
  return mustBeShaped(SET_SCHEMA, current);
}
